"""What an import would bring, told before anything is stored: what is new, what is known and why, what is odd.

The library is only read, so that the reader can go on working while a large file is looked through.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import Words
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import (
    ImportOptions,
    RejectedRecord,
    batches,
    origin_of,
    recognize,
    refuse_nothing,
)
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.duplicates import find_match, label, look_up
from paperdesk.library.keys import taken_keys
from paperdesk.library.library import Library, View
from paperdesk.library.parts import draft_of
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import PaperDraft, PaperFields
from paperdesk.text.fold import title_key

UNREAD = ("unreaddate", "date", "year", "month", "doi", "url")
SHORTEST_CAPITALS = 12


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One record: its title, the paper that it is already (and why we think so), and what is odd about it."""

    title: str
    known_as: str = ""  # the title of the paper in the library
    reason: str = ""
    repeats: str = ""  # what it has in common with an earlier record of these files
    odd: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """All records of some files, before they are imported."""

    formats: tuple[str, ...]
    rows: tuple[PreviewRow, ...]
    rejected: tuple[RejectedRecord, ...]

    @property
    def known(self) -> tuple[PreviewRow, ...]:
        """What is in the library already."""
        return tuple(row for row in self.rows if row.known_as)

    @property
    def repeated(self) -> tuple[PreviewRow, ...]:
        """What comes more than once in the files and is not in the library."""
        return tuple(row for row in self.rows if row.repeats and not row.known_as)

    @property
    def odd(self) -> tuple[PreviewRow, ...]:
        return tuple(row for row in self.rows if row.odd)

    @property
    def new(self) -> int:
        """How many papers will be added."""
        return len(self.rows) - len(self.known) - len(self.repeated)


def preview_sources(
    library: Library, sources: Sequence[Source | Path], options: ImportOptions, progress: Progress
) -> ImportPreview:
    """Read all of some files and compare them with the library.

    Raises:
        ImportFailed: from none of the sources anything could be read.
    """
    readable, tally = recognize(sources, options)
    rows: list[PreviewRow] = []
    seen: dict[tuple[str, str], str] = {}
    for source, importer in readable:
        for head, items in batches(source, importer, tally):
            with library.read() as session:
                rows += _rows(session, items, origin_of(importer, head, source).source, seen)
            progress.report(len(rows), 0, Words("Reading {name}: {n} records", name=source.name, n=len(rows)))
    if not rows:
        refuse_nothing(tally)
    return ImportPreview(tuple(importer.label for _, importer in readable), tuple(rows), tuple(tally.rejected))


def _rows(
    session: View, items: Sequence[PaperDraft | EntryDraft], source: str, seen: dict[tuple[str, str], str]
) -> Iterator[PreviewRow]:
    known = look_up(session, items, source)
    matches = [find_match(known, item) for item in items]
    titles = {row.id: row.title for row in papers.get_rows(session, [match.paper_id for match in matches if match])}
    drafts = [draft_of(item) for item in items]
    taken = taken_keys(session, [draft.citation_key for draft in drafts if draft.citation_key])
    for draft, match in zip(drafts, matches, strict=True):
        repeats = next((reason for mark, reason in _marks(draft) if mark in seen), "")
        odd = _odd(draft, is_taken=match is None and draft.citation_key in taken, seen=seen)
        seen |= dict(_marks(draft)) | {("key", draft.citation_key): ""}
        name = draft.fields.title or draft.citation_key or Words("without a title")
        if match is None:
            yield PreviewRow(name, repeats=repeats, odd=odd)
        else:
            known_as = titles.get(match.paper_id) or Words("a paper without a title")
            yield PreviewRow(name, known_as, match.reason, repeats, odd)


def _marks(draft: PaperDraft) -> Iterator[tuple[tuple[str, str], str]]:
    """What names a record within its file, with the words for having it in common."""
    for identifier in draft.identifiers:
        if identifier.scheme not in {"isbn", "issn"}:
            yield (identifier.scheme, identifier.value), Words("same {identifier}", identifier=label(identifier))
    if (key := title_key(draft.fields.title)) and draft.authors:
        yield ("title", f"{key} {draft.authors[0].family} {draft.fields.year}"), Words("same title, author and year")


def _odd(draft: PaperDraft, *, is_taken: bool, seen: dict[tuple[str, str], str]) -> tuple[str, ...]:
    fields, key = draft.fields, draft.citation_key
    checks = (
        (not fields.title, Words("no title")),
        (not draft.authors and not draft.editors, Words("no author")),
        (fields.year is None, Words("no year")),
        (len(fields.title) > SHORTEST_CAPITALS and fields.title.isupper(), Words("title in capitals")),
        (bool(key) and ("key", key) in seen, Words("key {key} comes twice", key=key)),
        (is_taken, Words("key {key} belongs to another paper", key=key)),
        *(
            (name in fields.extra, Words("{field} cannot be read: {value}", field=name, value=_kept(fields, name)))
            for name in UNREAD[:1]
        ),
        *(
            (
                name in fields.extra and name != "date",
                Words("odd {field}: {value}", field=name, value=_kept(fields, name)),
            )
            for name in UNREAD[1:]
        ),
    )
    return tuple(text for is_so, text in checks if is_so)


def _kept(fields: PaperFields, name: str) -> str:
    """A field as the file has it."""
    return str(fields.extra.get(name, ""))
