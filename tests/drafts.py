"""Papers for tests, made in a line."""

from paperdesk.library.arrival_records import Origin, Outcome
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library
from paperdesk.model.feed import EntryDraft
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Identifier, PaperDraft, PaperFields, Place

FEED = Arrival(Origin("https://example.org/feed", "rss", "Example feed"))
FILE = Arrival(Origin("import:bibtex"), Place.LIBRARY)


def draft(
    title: str, *authors: str, year: int | None = None, doi: str = "", arxiv: str = "", **fields: str
) -> PaperDraft:
    """A paper by its title, its authors and what else is given."""
    identifiers = [Identifier("doi", doi)] if doi else []
    identifiers += [Identifier("arxiv", arxiv)] if arxiv else []
    return PaperDraft(
        PaperFields(title=title, year=year, **fields),  # type: ignore[arg-type]
        authors=tuple(parse_name(name) for name in authors),
        identifiers=tuple(identifiers),
    )


def entry(paper: PaperDraft, guid: str = "", version: int | None = None, upvotes: int | None = None) -> EntryDraft:
    return EntryDraft(paper, guid or paper.fields.title, version=version, upvotes=upvotes)


def save(
    library: Library, *items: PaperDraft | EntryDraft, arrival: Arrival = FILE, step: str | None = None
) -> list[Outcome]:
    with library.edit(step) as edit:
        return save_drafts(edit, items, arrival)


def add(library: Library, *items: PaperDraft | EntryDraft, arrival: Arrival = FILE) -> list[int]:
    """Store papers and return their ids."""
    return [outcome.paper_id for outcome in save(library, *items, arrival=arrival)]
