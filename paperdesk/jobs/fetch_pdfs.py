"""Fetch open-access PDFs and attach them: from arXiv, the paper's links, and copies listed by Unpaywall.

Only copies opened by the publisher or author are requested, and no web page is taken for a PDF.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from paperdesk.documents.kinds import LOOKED_AT_BYTES, START, kind_of
from paperdesk.errors import FetchFailed, PaperNotFound, Words, counted, joined
from paperdesk.importers.base import Source
from paperdesk.importers.open_copies import read_open_copies
from paperdesk.jobs.look_up import GONE, Services
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library.attachments import attach_file, keep_file
from paperdesk.library.feeds import list_feeds
from paperdesk.library.history import long_step
from paperdesk.library.library import Library, View
from paperdesk.library.papers import get_detail
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper import LinkKind
from paperdesk.model.steps import Step
from paperdesk.online.http import Fetched, host
from paperdesk.online.lookups import open_copies_of_doi
from paperdesk.settings import ServiceSettings
from paperdesk.unfinished import beside, unfinished

LARGEST_MB = 100
DEADLINE_S = 120.0
ACL = "10.18653/v1/"
SOMEBODY = Fetched("", None)  # on the internet, which may not send PaperDesk into the local network


@dataclass(frozen=True, slots=True)
class MissedPdf:
    """A paper whose PDF was not found: the reason, and the page where it may be available; "" if none is known."""

    paper_id: int
    title: str
    page: str
    reason: str


@dataclass(slots=True)
class FetchedPdfs:
    """The result for all papers: those with a PDF now, those that already had one, and those without."""

    papers: list[int] = field(default_factory=list)
    had_one: int = 0
    missed: list[MissedPdf] = field(default_factory=list)
    cancelled: bool = False

    @property
    def summary(self) -> str:
        """`2 PDFs attached, 1 paper already had one, 3 not found`, and whether it was cancelled."""
        parts = [counted("{n} PDF attached", "{n} PDFs attached", len(self.papers))]
        parts += (
            [counted("{n} paper already had one", "{n} papers already had one", self.had_one)] if self.had_one else []
        )
        parts += [Words("{n} not found", n=len(self.missed))] if self.missed else []
        told = joined(parts)
        return Words("cancelled: {counts} so far", counts=told) if self.cancelled else told


def pdf_address(detail: PaperDetail, services: ServiceSettings) -> str:
    """The certain address of a paper's open PDF, at arXiv; "" if unknown or not allowed."""
    found = next((i for i in detail.identifiers if i.scheme == "arxiv"), None)
    if found is None or not services.fetch_pdfs:
        return ""
    version = f"v{found.version}" if found.version else ""
    return f"{services.arxiv_pdfs.rstrip('/')}/pdf/{found.value}{version}"


def page_of(detail: PaperDetail) -> str:
    """The web page where a paper's PDF may be found; "" if none is known."""
    page = next((link.url for link in detail.links if link.kind == LinkKind.PAGE), "")
    return page or next((f"https://doi.org/{i.value}" for i in detail.identifiers if i.scheme == "doi"), "")


def fetch_pdf(library: Library, services: Services, paper_id: int) -> int:
    """Fetch and attach a paper's open PDF; returns the ID of the file.

    Raises:
        FetchFailed: there is none, it could not be fetched, or it is not a PDF.
        PaperNotFound: the paper no longer exists.
    """
    with library.read() as session:
        detail, own = get_detail(session, paper_id), _own_hosts(session)
    body = _first_pdf(services, detail, own)
    return _attach(library, detail, body, Step("fetch-pdf", key=detail.citation_key))


def fetch_pdfs(library: Library, services: Services, paper_ids: Sequence[int], progress: Progress) -> FetchedPdfs:
    """Fetch the open PDFs of papers that have none, as one undoable step; ends early if cancelled."""
    done = FetchedPdfs()
    with library.read() as session:
        own = _own_hosts(session)
    with long_step(library, Step("fetch-pdfs", len(paper_ids)), most=len(paper_ids)) as step:
        try:
            for number, paper_id in enumerate(paper_ids):
                progress.report(number, len(paper_ids), Words("Fetching PDFs"))
                _fetch_one(library, services, paper_id, done, own, step.id)
        except Cancelled:
            done.cancelled = True
        step.label = Step("fetch-pdfs", len(done.papers))
    return done


def _fetch_one(
    library: Library, services: Services, paper_id: int, done: FetchedPdfs, own: Collection[str], step_id: int
) -> None:
    try:
        with library.read() as session:
            detail = get_detail(session, paper_id)
        if any(file.kind == "pdf" for file in detail.attachments):
            done.had_one += 1
            return
        _attach(library, detail, _first_pdf(services, detail, own), step_id)
        done.papers.append(paper_id)
    except PaperNotFound:
        return  # deleted meanwhile
    except FetchFailed as error:
        done.missed.append(MissedPdf(paper_id, detail.fields.title, page_of(detail), error.words))


def _own_hosts(session: View) -> set[str]:
    """The hosts of the user's feeds, whose PDFs may be in the local network if the feeds are."""
    return {host(feed.address) for feed in list_feeds(session)}


def _first_pdf(services: Services, detail: PaperDetail, own: Collection[str]) -> bytes:
    """The content of the first address that has the PDF; if none has, the first failure is raised."""
    failure: FetchFailed | None = None
    for address, told_by in _addresses(services, detail, own):
        try:
            return _pdf_at(services, address, told_by)
        except FetchFailed as error:
            failure = failure or error
    raise failure or FetchFailed(
        "no-open-pdf", "No open-access PDF of this paper is known. If you have the PDF, attach it."
    )


def _addresses(services: Services, detail: PaperDetail, own: Collection[str]) -> Iterator[tuple[str, Fetched | None]]:
    """The possible addresses of an open PDF, most certain first, and their source; None: the settings or a feed.

    Unpaywall is asked last, and only with the user's email address.
    """
    if not services.at.fetch_pdfs:
        return
    told: set[str] = set()
    for address, is_told in _known_addresses(services.at, detail):
        if address not in told:
            told.add(address)
            yield address, SOMEBODY if is_told and host(address) not in own else None
    dois = [i.value for i in detail.identifiers if i.scheme == "doi"] if services.at.email else []
    for doi in dois:
        try:
            answer = services.http.fetch(open_copies_of_doi(doi, services.at))
        except FetchFailed as error:
            if error.status in GONE:  # Unpaywall does not know it
                continue
            raise
        copies = read_open_copies(Source(answer.body or b""))
        yield from ((address, answer) for address in copies if address not in told)


def _known_addresses(at: ServiceSettings, detail: PaperDetail) -> Iterator[tuple[str, bool]]:
    """The addresses known without a request, and whether they came from a record or a feed."""
    if address := pdf_address(detail, at):
        yield address, False
    for identifier in detail.identifiers:
        if identifier.scheme == "openreview":
            yield f"{at.openreview.rstrip('/')}/pdf?id={identifier.value}", False
        elif identifier.scheme == "doi" and identifier.value.startswith(ACL):
            yield f"{at.acl_anthology.rstrip('/')}/{identifier.value.removeprefix(ACL)}.pdf", False
    yield from ((link.url, True) for link in detail.links if link.kind == LinkKind.PDF)


def _pdf_at(services: Services, address: str, told_by: Fetched | None) -> bytes:
    body = services.http.fetch(address, told_by=told_by).body or b""
    if START not in body[:LOOKED_AT_BYTES]:
        raise FetchFailed(
            "fetched-is-no-pdf",
            "{address} returned {kind} instead of a PDF. Open the address in a browser, or try again later.",
            address=address,
            kind=kind_of(body) or Words("something else"),
        )
    return body


def _attach(library: Library, detail: PaperDetail, body: bytes, step: int | Step) -> int:
    with unfinished(beside(library.folder / "fetched.pdf").with_suffix(".pdf")) as file:
        file.write_bytes(body)
        kept = keep_file(library.folder, file)
    with library.edit(step) as edit:
        file_id, _ = attach_file(edit, paper_id=detail.id, file=kept, title=f"{detail.citation_key}.pdf")
    return file_id
