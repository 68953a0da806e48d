"""A paper with its PDF in a library, for jobs that work on files."""

from pathlib import Path

from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.library.attachments import first_document, place_of
from paperdesk.library.library import Library
from paperdesk.library.records import AttachmentRow
from tests.drafts import add, draft
from tests.pdfs import write_paper


def attach_paper(library: Library, folder: Path) -> tuple[int, AttachmentRow]:
    """A paper "On grokking", and its PDF of two pages as the library keeps it."""
    (paper_id,) = add(library, draft("On grokking", "Ann Lee", year=2020))
    attach_pdf(library, paper_id, write_paper(folder / "in.pdf", 2))
    with library.read() as session:
        file = first_document(session, paper_id)
    assert file is not None
    return paper_id, file


def kept_file(library: Library, file: AttachmentRow) -> Path:
    """Where the library keeps it."""
    return place_of(library.folder, file.path)
