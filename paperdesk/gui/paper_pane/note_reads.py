"""Queries for notes: link targets, mentions of a paper, link suggestions, earlier versions."""

from collections.abc import Iterable, Sequence

from paperdesk.library import note_history, note_links, papers
from paperdesk.library.note_records import LinkTarget, NoteVersion
from paperdesk.model.query import parse_query
from paperdesk.search.engine import Engine

MOST_OFFERS = 8


def find_offers(engine: Engine, typed: str, own_id: int | None = None) -> list[tuple[str, str]]:
    """Citation keys and titles for a partly typed link: by key first, then by words.

    Args:
        engine: searches the library.
        typed: the beginning of the link.
        own_id: the paper that the note is on, which is not offered; the words typed are in its note by now.
    """
    with engine.library.read() as session:
        by_key = note_links.offer_keys(session, typed, limit=MOST_OFFERS) if typed.strip() else []
        own_keys = {row.citation_key for row in papers.get_rows(session, [own_id] if own_id else [])}
    answer = engine.search(parse_query(typed, is_typing=True)) if len(by_key) < MOST_OFFERS else None
    with engine.library.read() as session:
        rows = papers.get_rows(session, answer.ids[: MOST_OFFERS + 1]) if answer is not None else []
    offers = dict(by_key) | {row.citation_key: row.title for row in rows if row.citation_key not in dict(by_key)}
    return [offer for offer in offers.items() if offer[0] not in own_keys][:MOST_OFFERS]


def find_targets(engine: Engine, keys: Iterable[str]) -> dict[str, LinkTarget]:
    """The targets of keys."""
    with engine.library.read() as session:
        return note_links.find_targets(session, keys)


def list_versions(engine: Engine, annotation_id: int) -> Sequence[NoteVersion]:
    """Earlier versions of a note, newest first."""
    with engine.library.read() as session:
        return note_history.list_versions(session, annotation_id)
