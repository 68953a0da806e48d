"""The text of a scan, recognised by an OCR program and stored for searching."""

from collections.abc import Sequence
from pathlib import Path

from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.documents.scans import draw_page, find_program, read_picture
from paperdesk.errors import DocumentError, Words
from paperdesk.jobs.full_texts import FILE_S, READY, has_text, key_of_file, open_texts, take_up_texts
from paperdesk.jobs.progress import Progress
from paperdesk.library import attachments
from paperdesk.library.library import Library
from paperdesk.library.records import FileRow
from paperdesk.search.kept_pages import keep_pages

MOST_PAGES = 1_000


def refuse_without_program() -> str:
    """The installed OCR program.

    Raises:
        DocumentError: none is installed.
    """
    if program := find_program():
        return program
    raise DocumentError(
        "no-program-for-scans",
        "This PDF is a scan and contains no text. Install “tesseract” to recognise its text.",
    )


def read_scan(path: Path, page_count: int, language: str, progress: Progress, password: str = "") -> list[str]:
    """Recognise the text of each page of a scan.

    Raises:
        DocumentError: no OCR program is installed, or the scan cannot be drawn.
        Cancelled: the user cancelled.
    """
    program, reader = refuse_without_program(), PdfProcess(FILE_S)
    pages: list[str] = []
    try:
        for number in range(min(page_count, MOST_PAGES)):
            pages.append(read_picture(program, reader.ask(draw_page, str(path), number, password), language))
            progress.report(number + 1, page_count, Words("Recognising text in {name}", name=path.name))
    finally:
        reader.close()
    return pages


def keep_scan(library: Library, file: FileRow, pages: Sequence[str]) -> bool:
    """Store the text of a scan for searching; returns whether there was any."""
    texts = open_texts(library)
    try:
        key = key_of_file(library, file)
        if not key or not has_text(pages):
            return False
        keep_pages(texts.file_of(key), pages)
        with library.edit() as edit:
            attachments.set_text_state(edit, attachment_id=file.id, state=READY)
        take_up_texts(library, texts, Progress(), at_most=0)
    finally:
        texts.close()
    return True
