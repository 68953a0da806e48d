"""Previewing an import before anything is stored: what is new, what is known and why, what is unusual.

The library is only read, so that the user can continue working while a large file is checked.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
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
from paperdesk.library.duplicates import CROWD_PAPERS, Match, label, look_up, weigh
from paperdesk.library.keys import taken_keys
from paperdesk.library.library import Library, View
from paperdesk.library.paper_parts import draft_of
from paperdesk.library.records import PaperDetail
from paperdesk.model.comparison import ComparedPaper, compared_draft
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import PaperDraft
from paperdesk.model.paper_fields import FIELDS, PaperFields
from paperdesk.model.same_paper import compare
from paperdesk.text.fold import title_key

UNREAD = ("unreaddate", "date", "year", "month", "doi", "url")
SHORTEST_CAPITALS = 12
SHOWN = tuple(about.name for about in FIELDS if about.name not in {"month", "day", "extra"})


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One record: its title, the paper it matches (and why), and anything unusual about it."""

    title: str
    known_as: str = ""  # the title of the paper in the library
    reason: str = ""
    repeats: str = ""  # the match with an earlier record of these files
    odd: tuple[str, ...] = ()
    place: int = 0  # position among all records of the files, by which it can be kept separate
    record: Mapping[str, str] = field(default_factory=dict)  # its fields as displayed
    paper: Mapping[str, str] = field(default_factory=dict)  # the fields of the matching paper or record
    asked: tuple[Match, ...] = ()  # possible matches, which the user decides on afterwards

    def known_by_file(self, title: str) -> "PreviewRow":
        """The same row, for a record whose file is already attached to a paper with this title."""
        return replace(self, known_as=title, reason=Words("same file"), repeats="", asked=())


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """All records in some files, before they are imported."""

    formats: tuple[str, ...]
    rows: tuple[PreviewRow, ...]
    rejected: tuple[RejectedRecord, ...]

    @property
    def known(self) -> tuple[PreviewRow, ...]:
        """Records already in the library."""
        return tuple(row for row in self.rows if row.known_as)

    @property
    def repeated(self) -> tuple[PreviewRow, ...]:
        """Records repeated within the files and not in the library."""
        return tuple(row for row in self.rows if row.repeats and not row.known_as)

    @property
    def asked(self) -> tuple[PreviewRow, ...]:
        """Records that become separate papers but are similar enough to another to ask about."""
        return tuple(row for row in self.rows if row.asked)

    @property
    def odd(self) -> tuple[PreviewRow, ...]:
        return tuple(row for row in self.rows if row.odd)

    @property
    def new(self) -> int:
        """The number of papers that will be added."""
        return len(self.rows) - len(self.known) - len(self.repeated)


def preview_sources(
    library: Library, sources: Sequence[Source | Path], options: ImportOptions, progress: Progress
) -> ImportPreview:
    """Read all of some files and compare them with the library.

    Raises:
        ImportFailed: none of the sources could be read.
    """
    readable, tally = recognize(sources, options)
    rows: list[PreviewRow] = []
    earlier = Earlier()
    for source, importer in readable:
        for head, items in batches(source, importer, tally):
            with library.read() as session:
                rows += rows_of(session, items, origin_of(importer, head, source).source, earlier)
            progress.report(len(rows), 0, Words("Reading {name}: {n} records", name=source.name, n=len(rows)))
    if not rows:
        refuse_nothing(tally)
    numbered = tuple(replace(row, place=place) for place, row in enumerate(rows))
    return ImportPreview(tuple(importer.label for _, importer in readable), numbered, tuple(tally.rejected))


@dataclass(slots=True)
class Earlier:
    """The records seen so far, by the features that others may share with them."""

    by_mark: dict[tuple[str, str], list[tuple[ComparedPaper, PaperDraft]]] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)

    def find(self, draft: PaperDraft, mine: ComparedPaper) -> tuple[str, PaperDraft] | None:
        """The reason why a record repeats an earlier one, and that record; None if it does not."""
        for mark in _marks(draft):
            for other, record in self.by_mark.get(mark, ()):
                likeness = compare(mine, other)
                if likeness is not None and likeness.is_one:
                    return likeness.reason, record
        return None

    def note(self, draft: PaperDraft, mine: ComparedPaper) -> None:
        for mark in _marks(draft):
            known = self.by_mark.setdefault(mark, [])
            if len(known) < CROWD_PAPERS:
                known.append((mine, draft))
        self.keys.add(draft.citation_key)


def rows_of(
    session: View, items: Sequence[PaperDraft | EntryDraft], source: str, earlier: Earlier
) -> Iterator[PreviewRow]:
    """The results that a batch of drafts would have, one row each; `earlier` contains the preceding ones."""
    known = look_up(session, items, source)
    findings = [weigh(known, item) for item in items]
    details = {d.id: d for d in papers.get_details(session, [f.match.paper_id for f in findings if f.match])}
    taken = taken_keys(session, [key for item in items if (key := draft_of(item).citation_key)])
    for item, found in zip(items, findings, strict=True):
        draft, mine = draft_of(item), compared_draft(item, source)
        repeated = earlier.find(draft, mine)
        odd = _odd(draft, is_taken=found.match is None and draft.citation_key in taken, seen=earlier.keys)
        earlier.note(draft, mine)
        name = draft.fields.title or draft.citation_key or Words("without a title")
        shown = shown_fields(draft)
        if found.match is not None:
            paper = shown_fields(details[found.match.paper_id])
            repeats = repeated[0] if repeated else ""
            yield PreviewRow(name, found.match.title, found.match.reason, repeats, odd, record=shown, paper=paper)
        elif repeated is not None:
            yield PreviewRow(name, repeats=repeated[0], odd=odd, record=shown, paper=shown_fields(repeated[1]))
        else:
            yield PreviewRow(name, odd=odd, record=shown, asked=found.asked)


def shown_fields(paper: PaperDraft | PaperDetail) -> dict[str, str]:
    """The fields of a record or paper for visual comparison."""
    fields = paper.fields
    shown = {name: str(getattr(fields, name) or "") for name in SHOWN}
    shown["authors"] = "; ".join(author.full for author in paper.authors)
    shown["identifiers"] = ", ".join(label(identifier) for identifier in paper.identifiers)
    return {name: value for name, value in shown.items() if value}


def _marks(draft: PaperDraft) -> list[tuple[str, str]]:
    marks = [(i.scheme, i.value) for i in draft.identifiers if i.scheme != "issn"]
    key = title_key(draft.fields.title)
    return [*marks, ("title", key)] if key else marks


def _odd(draft: PaperDraft, *, is_taken: bool, seen: set[str]) -> tuple[str, ...]:
    fields, key = draft.fields, draft.citation_key
    checks = (
        (not fields.title, Words("no title")),
        (not draft.authors and not draft.editors, Words("no author")),
        (fields.year is None, Words("no year")),
        (len(fields.title) > SHORTEST_CAPITALS and fields.title.isupper(), Words("title in all capitals")),
        (bool(key) and key in seen, Words("key {key} appears twice", key=key)),
        (is_taken, Words("key {key} belongs to another paper", key=key)),
        *(
            (name in fields.extra, Words("{field} cannot be read: {value}", field=name, value=_kept(fields, name)))
            for name in UNREAD[:1]
        ),
        *(
            (
                name in fields.extra and name != "date",
                Words("unusual {field}: {value}", field=name, value=_kept(fields, name)),
            )
            for name in UNREAD[1:]
        ),
    )
    return tuple(text for is_so, text in checks if is_so)


def _kept(fields: PaperFields, name: str) -> str:
    """A field as in the file."""
    return str(fields.extra.get(name, ""))
