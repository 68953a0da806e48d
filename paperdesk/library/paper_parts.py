"""The parts of an arriving paper (identifiers, links, notes, tags, entries), inserted for many papers at once."""

import json
import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from typing import Any

from paperdesk.library.arrival_records import Origin
from paperdesk.library.connections import insert_rows
from paperdesk.library.library import Edit
from paperdesk.library.tags import add_tags, tag_ids
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import Identifier, Link, PaperDraft
from paperdesk.model.standing import standing_of

CORRECTED = ("title", "abstract", "year", "month", "day", "venue", "volume", "issue", "pages")
"""Fields that a source may correct; a correction is applied to the paper."""

VERSIONED = re.compile(r"(?:bio|med|chem)rxiv\.org/[^?#]*?\dv(\d{1,2})(?=[?#.]|$|/)", re.IGNORECASE)
NO_ANCHOR = {"color": "", "field": "", "quote": "", "prefix": "", "suffix": "", "rects": "[]"}


def draft_of(item: PaperDraft | EntryDraft) -> PaperDraft:
    """The draft itself, from an announcement or not."""
    return item.paper if isinstance(item, EntryDraft) else item


def version_of(item: PaperDraft | EntryDraft) -> int | None:
    """The preprint version that an item refers to."""
    if isinstance(item, EntryDraft) and item.version is not None:
        return item.version
    draft = draft_of(item)
    said = next((i.version for i in draft.identifiers if i.version is not None), None)
    if said is not None:
        return said
    urls = [link.url for link in draft.links] + ([item.url] if isinstance(item, EntryDraft) else [])
    return next((int(found[1]) for url in urls if (found := VERSIONED.search(url))), None)


def add_identifiers(edit: Edit, wanted: Iterable[tuple[int, Sequence[Identifier]]]) -> None:
    rows = [
        {"paper_id": paper_id, "scheme": i.scheme, "value": i.value, "version": i.version}
        for paper_id, identifiers in wanted
        for i in {(i.scheme, i.value): i for i in identifiers}.values()
    ]
    if rows:
        insert_rows(edit.session, "identifiers", rows)


def add_links(edit: Edit, wanted: Iterable[tuple[int, Sequence[Link]]]) -> None:
    rows = [
        {"paper_id": paper_id, "kind": str(link.kind), "url": link.url}
        for paper_id, links in wanted
        for link in {link.url: link for link in links}.values()
    ]
    if rows:
        insert_rows(edit.session, "links", rows)


def add_notes(edit: Edit, wanted: Iterable[tuple[int, Sequence[str]]]) -> None:
    rows = [
        {"paper_id": i, "kind": "note", "text": note, "added_at": edit.moment, "changed_at": edit.moment} | NO_ANCHOR
        for i, notes in wanted
        for note in notes
    ]
    if rows:
        insert_rows(edit.session, "annotations", rows)


def tag_all(edit: Edit, wanted: Mapping[int, Sequence[str]]) -> None:
    """Tag papers by name: paper id -> names."""
    give_tags(edit, wanted, make_tags(edit, wanted))


def make_tags(edit: Edit, wanted: Mapping[int, Sequence[str]]) -> dict[str, int]:
    """The ids of the tags for papers, created if missing."""
    names = sorted({name for tags in wanted.values() for name in tags})
    return tag_ids(edit, names) if names else {}


def give_tags(edit: Edit, wanted: Mapping[int, Sequence[str]], ids: Mapping[str, int]) -> None:
    """Tag papers by name, with known tag ids."""
    if ids:
        add_tags(edit, {paper_id: [ids[n] for n in tags] for paper_id, tags in wanted.items()})


def add_entries(edit: Edit, items: Iterable[tuple[int, PaperDraft | EntryDraft]], origin: Origin) -> None:
    """Record where papers were announced; items that are not feed entries are skipped."""
    rows = [_entry(edit, i, item, origin) for i, item in items if isinstance(item, EntryDraft)]
    if rows:
        insert_rows(edit.session, "entries", rows)
        edit.touch(feeds=[origin.feed_id] if origin.feed_id else [])


def _entry(edit: Edit, paper_id: int, entry: EntryDraft, origin: Origin) -> dict[str, Any]:
    announced = entry.announced_at
    return {
        "paper_id": paper_id,
        "feed_id": origin.feed_id,
        "source": origin.source,
        "source_kind": origin.kind,
        "source_title": origin.title,
        "guid": entry.guid,
        "url": entry.url,
        "announced_at": announced.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if announced else "",
        "seen_at": edit.moment,
        "version": entry.version,
        "announce_type": entry.announce_type,
        "rank": entry.rank,
        "upvotes": entry.upvotes,
        "comments": entry.comments,
        "submitter": entry.submitter,
        "said": said_by(entry.paper),
    }


def said_by(draft: PaperDraft) -> str:
    """Hashes of a source's data about a paper, field by field."""
    said = {name: getattr(draft.fields, name) for name in CORRECTED}
    said |= {"authors": "; ".join(author.full for author in draft.authors)}
    said |= {"standing": standing_of(draft.fields.title, draft.fields.abstract, draft.fields.comment)}
    return json.dumps({name: print_of(value) for name, value in said.items() if value})


def print_of(value: object) -> int:
    """A hash by which a value is recognised."""
    return zlib.crc32(str(value).encode(errors="replace"))
