"""Files that the user edits too: our marked sections are updated, everything else is preserved byte for byte.

A file whose regions somebody has written into, or whose marks are damaged, is not touched: what would have been written
goes to `NAME.conflict.md` beside it, which is treated in the same way.
"""

import codecs
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import ExportFailed, Words
from paperdesk.exporters.annotations_markdown import BLOCK_ID
from paperdesk.jobs.export_papers import write_bytes
from paperdesk.text.regions import MarksDamaged, Wanted, find_regions, merge

EDITED = Words("it was edited inside PaperDesk's marked section")
DAMAGED = Words("the lines that mark PaperDesk's section are damaged")
RETRIES = 3
WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
Regions = Callable[[str], Sequence[Wanted]]
"""Returns the sections to write in an existing text."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A file that was not changed: the reason, and where the new text was written."""

    file: Path
    beside: Path
    reason: str


def renew_file(file: Path, new_text: str, regions: Regions) -> bool | Conflict:
    """Update our sections of a file, which starts as `new_text` if it does not exist; returns whether it was written.

    Raises:
        ExportFailed: it cannot be read or written.
    """
    for _ in range(RETRIES):  # somebody may be writing it right now
        before = _read(file)
        try:
            data, edited = _renewed(before, new_text, regions)
        except (MarksDamaged, UnicodeError):
            return _conflict(file, regions, DAMAGED)
        if edited:
            return _conflict(file, regions, EDITED)
        if data == before:
            return False
        if _read(file) == before:
            write_bytes(file, [data])
            return True
    raise ExportFailed(
        "file-written-by-other",
        "{file} is being written by another program. Export again when it has finished.",
        file=file,
    )


def _renewed(before: bytes | None, new_text: str, regions: Regions) -> tuple[bytes, bool]:
    """The new bytes, and whether somebody else edited our sections."""
    encoding = _encoding(before or b"")
    text = new_text if before is None else before.decode(encoding, "surrogateescape")
    found = find_regions(text)
    if not any(region.sign == "%%" for region in found.values()) and BLOCK_ID.search(text.replace("\r", "\n")):
        raise MarksDamaged  # our text is still there, but without its marks
    merged = merge(text, regions(text))
    return merged.text.encode(encoding, "surrogateescape"), bool(merged.edited)


def _encoding(data: bytes) -> str:
    """UTF-8, preserving invalid bytes, unless the file declares UTF-16."""
    return next((name for mark, name in WIDE.items() if data.startswith(mark)), "utf-8")


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ExportFailed(
            "file-not-readable",
            "{file} cannot be read: {reason}. Check its permissions.",
            file=file,
            reason=error.strerror,
        ) from error


def _conflict(file: Path, regions: Regions, reason: str) -> Conflict:
    """Write the sections next to a file, under the first name that contains only what we wrote there before."""
    for number in itertools.count(1):
        beside = file.with_name(f"{file.stem}.conflict{'' if number == 1 else f'-{number}'}{file.suffix}")
        try:
            data, edited = _renewed(_read(beside), f"What PaperDesk would write to {file.name}:\n\n", regions)
        except (MarksDamaged, UnicodeError):
            continue
        if not edited:
            if data != _read(beside):
                write_bytes(beside, [data])
            return Conflict(file, beside, reason)
    raise AssertionError  # the numbers are unlimited


def text_of(file: Path, most: int) -> str:
    """The beginning of a file as text; "" if it cannot be read."""
    try:
        with file.open("rb") as stream:
            data = stream.read(most)
    except OSError:
        return ""
    return data.decode(_encoding(data), "replace")
