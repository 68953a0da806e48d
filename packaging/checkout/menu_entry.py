"""PaperDesk in the menu of the reader's desktop: an entry, an icon, the types it opens, and the word `paperdesk`."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from checkout.failures import SetupFailed

NAME = "org.paperdesk.PaperDesk"
PACKAGING = Path(__file__).resolve().parents[1]
ROOT = PACKAGING.parent
RUN = PACKAGING / "run"
RESERVED = '"`$\\'  # what stands behind a backslash between the quotation marks of an Exec line


def data_folder(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def word_of(environ: Mapping[str, str]) -> Path:
    """Where the word `paperdesk` for a terminal lies."""
    return Path(environ.get("HOME") or Path.home()) / ".local" / "bin" / "paperdesk"


def files_of(environ: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """Each file of the entry, and what it holds."""
    share = data_folder(environ)
    entry = (PACKAGING / f"{NAME}.desktop").read_text(encoding="utf-8")
    yield share / "applications" / f"{NAME}.desktop", entry.replace("Exec=paperdesk", f"Exec={quoted(RUN)}")
    icon = (ROOT / "resources" / "icons" / "paperdesk.svg").read_text(encoding="utf-8")
    yield share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg", icon
    types = (PACKAGING / f"{NAME}.mime.xml").read_text(encoding="utf-8")
    yield share / "mime" / "packages" / f"{NAME}.xml", types


def quoted(file: Path) -> str:
    """A path as an Exec line holds it: quoted, its backslashes doubled as in every value, its percent signs as well."""
    inside = "".join(f"\\{letter}" if letter in RESERVED else letter for letter in str(file))
    return '"' + inside.replace("\\", "\\\\").replace("%", "%%") + '"'


def add(environ: Mapping[str, str]) -> str:
    """Write the entry; what was done, in a sentence.

    Raises:
        SetupFailed: this system has no such menus.
    """
    if sys.platform in ("win32", "darwin"):
        raise SetupFailed("menu entries are only supported on Linux. For Windows and macOS, see packaging/SYSTEMS.md.")
    for file, text in files_of(environ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    told = "PaperDesk is in your desktop's menu"
    word = word_of(environ)
    if word.is_symlink() or not word.exists():
        word.parent.mkdir(parents=True, exist_ok=True)
        word.unlink(missing_ok=True)
        word.symlink_to(RUN)
        told += ", and new terminals know the command paperdesk"
    refresh(environ)
    return f"{told}. `packaging/run uninstall` takes it away again."


def remove(environ: Mapping[str, str]) -> bool:
    """Take away what `add` wrote; whether there was something."""
    word = word_of(environ)
    ours = [word] if word.is_symlink() and word.readlink() == RUN else []
    there = [*(file for file, _ in files_of(environ) if file.exists()), *ours]
    for file in there:
        file.unlink()
    if there:
        refresh(environ)
    return bool(there)


def refresh(environ: Mapping[str, str]) -> None:
    """Have the desktop read its folders anew; one without these programs does so by itself."""
    share = data_folder(environ)
    for program, folder in {"update-desktop-database": "applications", "update-mime-database": "mime"}.items():
        if shutil.which(program) and (share / folder).is_dir():
            subprocess.run([program, str(share / folder)], env=dict(environ), capture_output=True, check=False)
    icons = share / "icons" / "hicolor"
    if icons.is_dir():
        os.utime(icons)
