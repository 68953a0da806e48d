"""The text of a PDF, page by page."""

from collections.abc import Sequence
from pathlib import Path

from paperdesk.documents.characters import clean_lines, page_text
from paperdesk.documents.pdf import Pdf
from paperdesk.errors import DocumentDamaged
from paperdesk.text.line_hyphens import vocabulary


def read_pages(path: str, page: int | None = None, password: str = "") -> list[str]:
    """The text of all pages, or of one (from 0); "" for a page without a text layer.

    Raises:
        DocumentLocked, DocumentDamaged: the file cannot be opened, or has no such page.
    """
    with Pdf(Path(path), password) as pdf:
        if page is not None and page >= pdf.page_count:
            raise DocumentDamaged(
                "no-such-page",
                "There is no page {page}; the file has {page_count} pages.",
                page=page + 1,
                page_count=pdf.page_count,
            )
        wanted = range(pdf.page_count) if page is None else [page]
        return _mended([page_text(pdf, number).chars for number in wanted])


def extract_pages(path: str, most_pages: int, most_chars: int) -> list[str]:
    """The text of a file's pages, up to a number of pages and characters; "" for unreadable pages.

    Raises:
        DocumentLocked, DocumentDamaged: the file cannot be opened.
    """
    pages: list[str] = []
    length = 0
    with Pdf(Path(path)) as pdf:
        for number in range(min(pdf.page_count, most_pages)):
            try:
                pages.append(page_text(pdf, number).chars)
            except DocumentDamaged:
                pages.append("")
            length += len(pages[-1])
            if length > most_chars:
                break
    return _mended(pages)


def _mended(pages: Sequence[str]) -> list[str]:
    """Pages with split words rejoined; the words of all pages show which hyphens at line ends are a word's own."""
    known = vocabulary("\n".join(pages))
    return [clean_lines(page, known) for page in pages]
