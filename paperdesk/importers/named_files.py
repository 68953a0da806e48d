"""Files that a record refers to: `file` as written by JabRef, Zotero and Mendeley, `local-url`, BibDesk's bookmarks."""

import base64
import binascii
import plistlib
import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import unquote, urlsplit

FIELDS = ("file", "localfile", "local-url", "pdf")
BOOKMARK = "bdsk-file-"  # before the number of a bookmark
PART = re.compile(r"(?<!\\):")
ESCAPED = re.compile(r"\{?\\([:;\\_&%#])\}?")
KIND = re.compile(r"[\w.+-]*(?:/[\w.+-]+)?")
DRIVE = re.compile(r"[A-Za-z]")
DRIVE_PATH = re.compile(r"[A-Za-z]:[\\/]")
DIRECTORY = re.compile(
    r"@comment\s*\{\s*jabref-meta:\s*fileDirectory([-\w.@]*):((?:[^;\\]|\\.){1,1000});", re.IGNORECASE
)
FEWEST_PARTS = 3  # description, path and kind


def named_files(extra: Mapping[str, str]) -> list[str]:
    """The paths in a record's fields, as written, without web addresses."""
    found = [path for name in FIELDS if name in extra for item in _items(extra[name]) if (path := _path(item))]
    found += [path for name, value in extra.items() if name.startswith(BOOKMARK) and (path := _bookmarked(value))]
    return list(dict.fromkeys(found))


def file_directories(data: bytes, decode: Callable[[], str]) -> list[str]:
    """The folders in which JabRef looks for the files that a .bib file names, as written; the most specific first.

    Args:
        data: the file's bytes, which are searched for the marker before anything is decoded.
        decode: returns its text.
    """
    if b"fileDirectory" not in data:
        return []
    found = DIRECTORY.findall(decode())
    return [re.sub(r"\\(.)", r"\1", place).strip() for _, place in sorted(found, key=lambda one: not one[0])]


def _items(text: str) -> Iterator[str]:
    """The items between unescaped semicolons."""
    item = ""
    for piece in re.split(r"((?<!\\)(?:\\\\)*;)", text.replace(r"$\backslash$", "")):
        if piece.endswith(";"):
            yield item + piece[:-1]
            item = ""
        else:
            item += piece
    yield item


def _path(item: str) -> str:
    """The path in one item: `description:path:kind`, or the path alone."""
    item = item.strip()
    if item.startswith("file:"):
        return unquote(urlsplit(item).path)
    if DRIVE_PATH.match(item):
        return item
    if "://" in item:
        return item if item.startswith("internal-pdf://") else ""
    parts = PART.split(item)
    if len(parts) >= FEWEST_PARTS and KIND.fullmatch(parts[-1]):
        item = ":".join(parts[1:-1])
    elif len(parts) == FEWEST_PARTS - 1 and not DRIVE.fullmatch(parts[0]):
        item = parts[1] if not parts[0] else parts[0]
    return ESCAPED.sub(r"\1", item).strip()


def _bookmarked(text: str) -> str:
    """The path in a BibDesk bookmark, a property list in Base64; "" if there is none."""
    try:
        told = plistlib.loads(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError, plistlib.InvalidFileException, OverflowError, RecursionError):
        return ""
    path = told.get("relativePath") if isinstance(told, dict) else None
    return path if isinstance(path, str) else ""
