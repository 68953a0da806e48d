"""The PDF viewer's requests, as functions for the other process, where the file stays open."""

from functools import lru_cache
from pathlib import Path

from paperdesk.documents.characters import page_text
from paperdesk.documents.contents import Contents, OutlineRow, read_contents, read_outline
from paperdesk.documents.links import PageLink, page_links
from paperdesk.documents.marks import FoundPart, find_marks
from paperdesk.documents.page_text import PageText
from paperdesk.documents.pdf import Pdf
from paperdesk.documents.render import Tile, render_tile

KEPT_OPEN = 3
MOMENT_S = 0.1


def open_document(path: str, password: str = "") -> Contents:
    """The pages of a PDF.

    Raises:
        DocumentLocked, DocumentDamaged: it cannot be opened.
    """
    return read_contents(_opened(path, password))


def tile_of(path: str, password: str, tile: Tile) -> bytes:
    """The pixels of a part of a page; see `render_tile`."""
    return render_tile(_opened(path, password), tile)


def text_of(path: str, password: str, page: int) -> PageText:
    """The characters of a page with their positions."""
    return page_text(_opened(path, password), page)


def links_of(path: str, password: str, page: int) -> tuple[PageLink, ...]:
    """The links of a page."""
    return page_links(_opened(path, password), page)


def outline_of(path: str, password: str) -> tuple[OutlineRow, ...]:
    """The outline of a PDF."""
    return read_outline(_opened(path, password))


def some_marks_of(path: str, password: str, first: int) -> tuple[list[FoundPart], int | None]:
    """The annotations of other programs found within a time limit; see `find_marks`."""
    return find_marks(_opened(path, password), first, MOMENT_S)


def wake() -> None:
    """Do nothing, so that the process is already running when needed."""


def _opened(path: str, password: str) -> Pdf:
    try:
        state = Path(path).stat()
    except OSError:
        return Pdf(Path(path), password)  # raises an error that says what is wrong
    return _kept(path, password, state.st_mtime_ns, state.st_size)


@lru_cache(KEPT_OPEN)
def _kept(path: str, password: str, _changed_ns: int, _size: int) -> Pdf:
    pdf = Pdf(Path(path), password)
    pdf.prepare_forms()
    return pdf
