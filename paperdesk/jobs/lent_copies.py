"""Copies of PDFs for other programs, named by citation key because the stored file is named by its content hash.

They are in the library's folder and are removed when the window closes, or at its next start. A copy that was changed
in the other program contains somebody's work: it is kept, and opened the next time.
"""

import hashlib
import shutil
from pathlib import Path

from paperdesk.errors import ExportFailed
from paperdesk.library import private

FOLDER = "opened"


def lend(folder: Path, source: Path, name: str) -> Path:
    """Return a copy of a stored file under another name (without extension), or the existing copy.

    Args:
        folder: the library's folder.
        source: the stored file, named by the SHA-256 of its content.
        name: the name of the copy.

    Raises:
        ExportFailed: it cannot be written.
    """
    copy = folder / FOLDER / source.stem / f"{name}{source.suffix}"
    try:
        if _is_changed(copy):
            return copy
        private.make_folder(folder / FOLDER)
        private.make_folder(copy.parent)
        shutil.copyfile(source, copy)
    except OSError as error:
        raise ExportFailed(
            "annotated-copy-not-written",
            "{file} cannot be written: {reason}. Check the free disk space.",
            file=copy,
            reason=error.strerror,
        ) from error
    return copy


def take_back(folder: Path) -> list[Path]:
    """Remove copies that nobody changed; returns the others. Copies that cannot be removed now are left for later."""
    changed = []
    for copy in sorted((folder / FOLDER).glob("*/*")):
        try:
            if _is_changed(copy):
                changed.append(copy)
                continue
            copy.unlink()
            copy.parent.rmdir()
        except OSError:  # in use by another program
            continue
    return changed


def _is_changed(copy: Path) -> bool:
    if not copy.is_file():
        return False
    with copy.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() != copy.parent.name
