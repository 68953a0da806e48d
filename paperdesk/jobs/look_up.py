"""Looking up papers: from an identifier or a title to the services' data."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from paperdesk.errors import FetchFailed, ImportFailed
from paperdesk.importers import arxiv, pubmed_xml
from paperdesk.importers.base import Importer, Source
from paperdesk.importers.lookups import read_crossref, read_csl, read_open_library, read_page
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import Identifier, PaperDraft
from paperdesk.online import lookups
from paperdesk.online.http import Http
from paperdesk.settings import ServiceSettings

GONE = {400, 404, 410}
IDS_AT_ONCE = 50
Found = EntryDraft | PaperDraft


@dataclass(frozen=True, slots=True)
class Services:
    """The HTTP client and the addresses of the services."""

    http: Http
    at: ServiceSettings

    def fetch(self, address: str) -> Source | None:
        """Fetch an address; None if the service has no data for it.

        Raises:
            FetchFailed: the service is currently unreachable.
        """
        try:
            fetched = self.http.fetch(address)
        except FetchFailed as error:
            if error.status in GONE:
                return None
            raise
        return Source(fetched.body or b"", address=fetched.read_from)

    def by_arxiv_ids(self, ids: Sequence[str]) -> dict[str, Found]:
        """Fetch those arXiv papers that exist, by ID."""
        found: dict[str, Found] = {}
        for start in range(0, len(ids), IDS_AT_ONCE):
            source = self.fetch(lookups.arxiv_by_id(ids[start : start + IDS_AT_ONCE], self.at))
            for record in read(arxiv.IMPORTER, source):
                draft = draft_of(record)
                if draft.fields.title:  # arXiv returns an empty entry for an invalid id
                    found |= {i.value: record for i in draft.identifiers if i.scheme == "arxiv"}
        return found

    def by_identifier(self, identifier: Identifier) -> Found | None:
        """The services' data about one identifier."""
        scheme, value = identifier.scheme, identifier.value
        if scheme == "arxiv":
            return self.by_arxiv_ids([value]).get(value)
        if scheme == "doi":
            found = _read(read_crossref, self.fetch(lookups.crossref_by_doi(value, self.at)))
            return next(iter(found or _read(read_csl, self.fetch(lookups.csl_by_doi(value, self.at)))), None)
        if scheme == "isbn":
            return next(iter(_read(read_open_library, self.fetch(lookups.books_by_isbn(value, self.at)))), None)
        if scheme == "pmid":
            return next(iter(read(pubmed_xml.IMPORTER, self.fetch(lookups.pubmed_by_id(value, self.at)))), None)
        return None

    def by_page(self, address: str) -> tuple[Found | None, tuple[Identifier, ...]]:
        """The paper that a web page is about, and the identifiers on the page."""
        source = self.fetch(address)
        drafts, identifiers = read_page(source) if source is not None else ([], ())
        return next(iter(drafts), None), identifiers

    def arxiv_titles(self, title: str) -> list[Found]:
        return read(arxiv.IMPORTER, self.fetch(lookups.arxiv_by_title(title, self.at)))

    def crossref_titles(self, title: str) -> list[Found]:
        return list(_read(read_crossref, self.fetch(lookups.crossref_by_title(title, self.at))))


def read(importer: Importer, source: Source | None) -> list[Found]:
    """The valid records in a response; none if it is empty or an error."""
    try:
        records = list(importer.parse(source)) if source is not None else []
    except ImportFailed:
        return []
    return [record for record in records if isinstance(record, EntryDraft | PaperDraft)]


def _read(reader: Callable[[Source], Iterable[PaperDraft]], source: Source | None) -> list[PaperDraft]:
    return list(reader(source)) if source is not None else []


def draft_of(found: Found) -> PaperDraft:
    return found.paper if isinstance(found, EntryDraft) else found
