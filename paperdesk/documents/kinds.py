"""Detecting files that are called PDF but are not, by their first bytes, such as a saved login page."""

import re
from pathlib import Path

from paperdesk.errors import DocumentDamaged, Words

START = b"%PDF-"
LOOKED_AT_BYTES = 1024  # bytes; some programs write a few before the marker
SUFFIX = ".pdf"
LOGIN = re.compile(rb"log[ -]?in|sign[ -]?in|password|authenticat|shibboleth|institution", re.I)
PAGE = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|title|meta)\b", re.I | re.S
)
KINDS = (
    (b"PK\x03\x04", Words("a zip archive or an Office document")),
    (b"\xd0\xcf\x11\xe0", Words("an old Office document")),
    (b"\x1f\x8b", Words("a gzip archive")),
    (b"\x89PNG", Words("an image")),
    (b"\xff\xd8\xff", Words("an image")),
    (b"%!PS", Words("a PostScript file")),
    (b"AT&TFORM", Words("a DjVu file")),
    (b"{", Words("a JSON response instead of a file")),
    (b"<?xml", Words("an XML file")),
    (b"version https://git-lfs", Words("a Git LFS pointer")),
)


def is_pdf(path: Path) -> bool:
    """True if a file claims to be a PDF: by its content, or by its name if something else was saved under it."""
    try:
        with path.open("rb") as file:
            head = file.read(LOOKED_AT_BYTES)
    except OSError:
        return False
    return START in head or (path.suffix.lower() == SUFFIX and (not head or kind_of(head) is not None))


def refuse_false_pdf(path: Path) -> None:
    """Refuse a file called PDF that is something else; a damaged PDF may be repairable, and is reported when opened.

    Raises:
        DocumentDamaged: it is not a PDF; the message says what it is, and what to do.
        OSError: it cannot be read.
    """
    if path.suffix.lower() != SUFFIX:
        return
    with path.open("rb") as file:
        head = file.read(16 * LOOKED_AT_BYTES)
    if START not in head[:LOOKED_AT_BYTES] and kind_of(head) is not None:
        raise false_pdf(path.name, head)


def false_pdf(name: str, head: bytes) -> DocumentDamaged:
    """The error for a file that is called PDF but is not, or is too damaged to be read."""
    kind = kind_of(head) if START not in head[:LOOKED_AT_BYTES] else None
    if kind is None:
        return DocumentDamaged(
            "document-damaged", "{name} is damaged or not a PDF. Download or copy it again.", name=name
        )
    return DocumentDamaged(
        "document-is-no-pdf",
        "{name} is not a PDF but {kind}. Download the actual PDF and use that.",
        name=name,
        kind=kind,
    )


def kind_of(head: bytes) -> Words | None:
    """The kind of file that these first bytes belong to; None if unknown."""
    if PAGE.match(head):
        return Words("a login page") if LOGIN.search(head) else Words("a web page")
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n\0")
    return next((kind for mark, kind in KINDS if start.startswith(mark)), None)
