"""Fetch the open PDF of a paper from arXiv and attach it, as one undoable step."""

import tempfile
from pathlib import Path

from paperdesk.documents.kinds import LOOKED_AT_BYTES, START, kind_of
from paperdesk.errors import FetchFailed, Words
from paperdesk.library.attachments import attach_file, keep_file
from paperdesk.library.library import Library
from paperdesk.library.papers import get_detail
from paperdesk.library.records import PaperDetail
from paperdesk.model.steps import Step
from paperdesk.online.http import Http
from paperdesk.settings import ServiceSettings

LARGEST_MB = 100
DEADLINE_S = 120.0


def pdf_address(detail: PaperDetail, services: ServiceSettings) -> str:
    """Where the open PDF of a paper lies; "" where none is known."""
    found = next((i for i in detail.identifiers if i.scheme == "arxiv"), None)
    if found is None or not services.fetch_pdfs:
        return ""
    version = f"v{found.version}" if found.version else ""
    return f"{services.arxiv_pdfs.rstrip('/')}/pdf/{found.value}{version}"


def fetch_pdf(library: Library, http: Http, paper_id: int, services: ServiceSettings) -> int:
    """Fetch and attach the open PDF of a paper; returns the id of the file.

    Raises:
        FetchFailed: there is none, it could not be had, or what came is no PDF.
        PaperNotFound: the paper is gone.
    """
    with library.read() as session:
        detail = get_detail(session, paper_id)
    address = pdf_address(detail, services)
    if not address:
        raise FetchFailed("no-open-pdf", "No open PDF of this paper is known. If you have one, attach its file.")
    body = http.fetch(address).body or b""
    if START not in body[:LOOKED_AT_BYTES]:
        raise FetchFailed(
            "fetched-is-no-pdf",
            "What came from {address} is no PDF but {kind}. Open it in the browser, or try again later.",
            address=address,
            kind=kind_of(body) or Words("something else"),
        )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"{detail.citation_key}.pdf")
        file.write_bytes(body)
        kept = keep_file(library.folder, file)
    with library.edit(Step("fetch-pdf", key=detail.citation_key)) as edit:
        file_id, _ = attach_file(edit, paper_id=paper_id, file=kept, title=f"{detail.citation_key}.pdf")
    return file_id
