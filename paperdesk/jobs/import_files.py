"""Import: files, pages or pasted text to the library, as one undoable step."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from paperdesk.errors import ImportFailed, LibraryError, Words, counted, joined
from paperdesk.importers import find_importer
from paperdesk.importers.base import Collections, Importer, Record, Rejected, Source
from paperdesk.jobs.named_attachments import FoundFiles, find_files, link_found
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.jobs.rules import active_rules, judge_arrivals
from paperdesk.library import history
from paperdesk.library.arrival_records import Met, Origin, Outcome
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.collections import make_collections
from paperdesk.library.crossrefs import resolve_crossrefs
from paperdesk.library.library import Edit, Library, now
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.paper import PaperDraft, Place
from paperdesk.model.steps import Step

BATCH_PAPERS = 50
LARGEST_MB = 500
SHORTEST_RECORD_BYTES = 60  # bytes of a record
ALL_OF_IT = Words("all of it")


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """The import options; format and place are detected if empty."""

    format: str = ""
    place: Place | None = None
    tags: tuple[str, ...] = ()
    apart: frozenset[int] = frozenset()  # positions of records that are kept as separate papers


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """A record that was not imported: its source, position, reason and text."""

    source: str
    where: str
    reason: str
    text: str = ""


@dataclass(slots=True)
class Tally:
    """The results so far."""

    outcomes: list[Outcome] = field(default_factory=list)
    rejected: list[RejectedRecord] = field(default_factory=list)
    attached: int = 0
    missing_files: list[str] = field(default_factory=list)
    collections: list[tuple[str, ...]] = field(default_factory=list)  # those without papers too

    def result(self, step_id: int | None = None, *, cancelled: bool = False) -> "ImportResult":
        count = {kind: sum(o.kind == kind for o in self.outcomes) for kind in ("added", "updated", "unchanged")}
        ids = tuple(dict.fromkeys(o.paper_id for o in self.outcomes if o.paper_id))
        return ImportResult(
            **count,
            rejected=tuple(self.rejected),
            papers=ids,
            step_id=step_id,
            cancelled=cancelled,
            merged=tuple(o.merged for o in self.outcomes if o.merged),
            asked=tuple(met for o in self.outcomes for met in o.asked),
            attached=self.attached,
            missing_files=tuple(dict.fromkeys(self.missing_files)),
        )


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The results for all records: their number is added + updated + unchanged + rejected."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: tuple[RejectedRecord, ...] = ()
    papers: tuple[int, ...] = ()
    step_id: int | None = None
    cancelled: bool = False
    merged: tuple[Met, ...] = ()  # records merged into another paper, by name
    asked: tuple[Met, ...] = ()  # possible duplicates awaiting a decision, by name
    attached: int = 0  # files named by records and linked
    missing_files: tuple[str, ...] = ()  # files missing where the records say

    @property
    def summary(self) -> str:
        """The result in one sentence: "51 papers added, 2 unchanged."."""
        parts = [
            Words("{n} added", n=self.added) if self.added else "",
            Words("{n} updated", n=self.updated) if self.updated else "",
            Words("{n} unchanged", n=self.unchanged) if self.unchanged else "",
            Words("{n} rejected", n=len(self.rejected)) if self.rejected else "",
            counted("{n} file attached", "{n} files attached", self.attached) if self.attached else "",
            counted("{n} file not found", "{n} files not found", len(self.missing_files)) if self.missing_files else "",
        ]
        told = joined(part for part in parts if part) or Words("nothing to import")
        if self.cancelled:
            return Words("Import cancelled: {counts} so far.", counts=told)
        return Words("Import: {counts}.", counts=told)


def read_source(path: Path) -> Source:
    """Read the bytes of a file.

    Raises:
        ImportFailed: it is not a file, or cannot be read.
    """
    try:
        if path.is_dir():
            raise ImportFailed(
                "source-is-folder",
                "{path} is a folder. Name the files in it, such as {example}.",
                path=path,
                example=path / "*.bib",
            )
        if path.stat().st_size > LARGEST_MB * 1_000_000:
            raise ImportFailed(
                "source-too-large",
                "{path} is larger than {most_mb} MB. Split it and import the parts.",
                path=path,
                most_mb=LARGEST_MB,
            )
        return Source(path.read_bytes(), path.name, folder=path.absolute().parent)
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        reason = getattr(error, "strerror", None) or Words("the file name is not valid")
        raise ImportFailed(
            "source-not-readable",
            "{path} cannot be read: {reason}. Check its name and permissions.",
            path=path,
            reason=reason,
        ) from error


def import_sources(
    library: Library, sources: Sequence[Source | Path], options: ImportOptions, progress: Progress
) -> ImportResult:
    """Import sources and files as one step of the history; valid records are stored, the rest is listed.

    Raises:
        ImportFailed: none of the sources could be read.
    """
    readable, tally = recognize(sources, options)
    step_id = library.begin_step(_step(sources), most=_most_records(readable))
    work, cancelled = _Work(options, step_id, tally, progress), False
    try:
        for source, importer in readable:
            _import_one(library, source, importer, work)
        if any(importer.name == "bibtex" for _, importer in readable):
            with library.edit(step_id) as edit:
                resolve_crossrefs(edit)
        if tally.outcomes and tally.collections:
            with library.edit(step_id) as edit:
                make_collections(edit, tally.collections)
    except Cancelled:
        cancelled = True
    finally:
        close_step(library, step_id, tally)
    refuse_nothing(tally)
    return tally.result(step_id, cancelled=cancelled)


def _most_records(readable: Sequence[tuple[Source, Importer]]) -> int:
    """The maximum number of records that sources of this size can contain."""
    return sum(len(source.data) for source, _ in readable) // SHORTEST_RECORD_BYTES


def close_step(library: Library, step_id: int, tally: Tally) -> None:
    """Name the step after its results; if that can no longer be written, it keeps its initial name."""
    with suppress(LibraryError), library.edit() as edit:
        history.close_step(edit, step_id=step_id, label=_done_step(tally))


def preview_import(library: Library, sources: Sequence[Source | Path], options: ImportOptions) -> ImportResult:
    """Preview an import: everything is done, then rolled back before anybody sees it.

    Raises:
        ImportFailed: none of the sources could be read.
    """
    readable, tally = recognize(sources, options)
    with library.trial() as edit:
        for source, importer in readable:
            place = options.place or _place(importer)
            for head, items in batches(source, importer, tally):
                arrival, files = (
                    Arrival(origin_of(importer, head, source), place, options.tags),
                    find_files(items, source),
                )
                outcomes = save_drafts(edit, items, arrival, apart=apart_of(items, options, tally))
                _take_outcomes(edit, outcomes, files, tally)
    refuse_nothing(tally)
    return replace(tally.result(), papers=())


@dataclass(frozen=True, slots=True)
class _Work:
    options: ImportOptions
    step_id: int
    tally: Tally
    progress: Progress


def recognize(sources: Sequence[Source | Path], options: ImportOptions) -> tuple[list[tuple[Source, Importer]], Tally]:
    """The sources that can be read, with their importers; the others go to the results."""
    tally = Tally()
    readable: list[tuple[Source, Importer]] = []
    for given in sources:
        try:
            source = read_source(given) if isinstance(given, Path) else given
            readable.append((source, find_importer(source, options.format)))
        except ImportFailed as error:
            tally.rejected.append(RejectedRecord(given.name, ALL_OF_IT, error.words))
    if not readable:
        refuse_nothing(tally)
    return readable, tally


def refuse_nothing(tally: Tally) -> None:
    """Fail if no source could be read at all.

    Raises:
        ImportFailed: none of the sources could be read.
    """
    if tally.outcomes or not tally.rejected or any(record.where != ALL_OF_IT for record in tally.rejected):
        return
    if len(tally.rejected) == 1:
        raise ImportFailed("source-rejected", "{reason}", reason=tally.rejected[0].reason)
    reasons = " ".join(record.reason for record in tally.rejected)
    raise ImportFailed("sources-rejected", "None of these files could be read: {reasons}", reasons=reasons)


def _step(sources: Sequence[Source | Path]) -> Step:
    return Step("import-source", name=sources[0].name) if len(sources) == 1 else Step("import-files", len(sources))


def _done_step(tally: Tally) -> Step:
    return Step("import", len({o.paper_id for o in tally.outcomes if o.kind != "unchanged"}))


def _place(importer: Importer) -> Place:
    return Place.INBOX if importer.holds == "feed" else Place.LIBRARY


def origin_of(importer: Importer, head: FeedHead | None, source: Source) -> Origin:
    """The provenance of a file's announcements; the same page counts as the same, regardless of the file name."""
    kind = head.kind if head else importer.name
    return Origin(f"import:{kind}", kind, (head.title if head else "") or source.name)


def _import_one(library: Library, source: Source, importer: Importer, work: _Work) -> None:
    place, moment = work.options.place or _place(importer), now()
    done = 0
    work.progress.report(done, 0, Words("Reading {name}", name=source.name))
    for head, items in batches(source, importer, work.tally):
        arrival = Arrival(origin_of(importer, head, source), place, work.options.tags, moment)
        files = find_files(items, source)
        library.give_way()
        with library.edit(work.step_id) as edit:
            outcomes = save_drafts(edit, items, arrival, apart=apart_of(items, work.options, work.tally))
            judge_arrivals(edit, active_rules(edit.session), outcomes)
            _take_outcomes(edit, outcomes, files, work.tally)
        done += len(items)
        work.progress.report(
            done,
            0,
            Words("Importing {name}: {papers}", name=source.name, papers=counted("{n} paper", "{n} papers", done)),
        )


def _take_outcomes(edit: Edit, outcomes: list[Outcome], files: FoundFiles, tally: Tally) -> None:
    """Record the results of a batch, with the files that its records refer to."""
    told, linked = link_found(edit, outcomes, files)
    tally.outcomes += told
    tally.attached += linked
    tally.missing_files += files.missing


def apart_of(items: Sequence[object], options: ImportOptions, tally: Tally) -> list[int]:
    """The records of a batch that stay separate papers, by position."""
    begun = len(tally.outcomes)
    return [place for place in range(len(items)) if begun + place in options.apart]


def batches(
    source: Source, importer: Importer, tally: Tally
) -> Iterator[tuple[FeedHead | None, list[PaperDraft | EntryDraft]]]:
    """The valid records of a source in batches of fifty, with the feed's header; the others go to the results."""
    head: FeedHead | None = None
    good: list[PaperDraft | EntryDraft] = []
    for record in _records(source, importer):
        if isinstance(record, FeedHead):
            head = record
        elif isinstance(record, Collections):
            tally.collections += record.paths
        elif isinstance(record, Rejected):
            tally.rejected.append(RejectedRecord(source.name, record.where, record.reason, record.text))
        else:
            good.append(record)
        if len(good) == BATCH_PAPERS:
            yield head, good
            good = []
    if good:
        yield head, good


def _records(source: Source, importer: Importer) -> Iterator[Record]:
    """Everything an importer finds; an unreadable or empty source is returned as rejected."""
    count = 0
    try:
        for record in importer.parse(source):
            count += not isinstance(record, Collections)
            yield record
    except ImportFailed as error:
        where = Words("from here on") if count > 1 else ALL_OF_IT  # a feed's header is not a record
        yield Rejected(where, Words("“{name}” cannot be read. {error}", name=source.name, error=error.words))
        return
    if not count:
        yield Rejected(
            ALL_OF_IT, Words("“{name}” contains no papers in {format} format.", name=source.name, format=importer.label)
        )
