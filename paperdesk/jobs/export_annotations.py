"""Export annotations: as one text, as a file that is updated, or as a folder with a literature note for each paper."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import ExportFailed, Words, counted, joined
from paperdesk.exporters.annotated import AnnotatedPaper
from paperdesk.exporters.annotations_jsonld import annotations_jsonld
from paperdesk.exporters.annotations_markdown import HEAD, IN_LIST, annotations_text, region_of
from paperdesk.exporters.literature_note import new_note, note_name, paper_of_note, regions_of_note
from paperdesk.jobs.annotated_papers import Shown, annotated_papers, find_shown, paper_prefix
from paperdesk.jobs.marked_files import Conflict, renew_file, text_of
from paperdesk.jobs.progress import Progress
from paperdesk.library.annotation_lists import get_marks
from paperdesk.library.library import Library
from paperdesk.model.annotation import MarkFilter

LARGEST_NOTE = 4_000_000  # bytes of a note that are checked
MOST_NOTES = 100_000
MOST_FILES_TOLD = 3
BATCH_PAPERS = 500
BESIDE = re.compile(r"\.conflict(-\d+)?\.md$")


@dataclass(frozen=True, slots=True)
class Written:
    """The result of an export: papers, annotations, files written and unchanged, conflicts, failures."""

    papers: int = 0
    annotations: int = 0
    written: tuple[Path, ...] = ()
    unchanged: int = 0
    conflicts: tuple[Conflict, ...] = ()
    failed: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """The result in sentences."""
        marks = counted("{n} annotation", "{n} annotations", self.annotations)
        papers = counted("{n} paper", "{n} papers", self.papers)
        told = Words("{annotations} from {papers} exported.", annotations=marks, papers=papers)
        if self.unchanged and not self.written and not self.conflicts:
            told = Words("{annotations} from {papers}: everything is up to date.", annotations=marks, papers=papers)
        return joined([part for part in (told, self.problems) if part], " ")

    @property
    def problems(self) -> str:
        """The problems, in sentences."""
        return joined([*_told_conflicts(self.conflicts), *self.failed], " ")


def _told_conflicts(conflicts: Sequence[Conflict]) -> Iterator[str]:
    if not conflicts:
        return
    for one in conflicts[:MOST_FILES_TOLD]:
        yield Words(
            "{file} was not changed because {reason}; the new text is in {beside}.",
            file=one.file.name,
            reason=one.reason,
            beside=one.beside.name,
        )
    if len(conflicts) > MOST_FILES_TOLD:
        yield Words("The same applies to {n} more.", n=len(conflicts) - MOST_FILES_TOLD)
    yield Words("Move your own text out of the marked section, or delete that section, and export again.")


def annotations_as_text(
    library: Library, paper_ids: Sequence[int] | None, wanted: MarkFilter, progress: Progress
) -> str:
    """The annotations of papers (None: all) as Markdown."""
    return annotations_text(annotated_papers(library, find_shown(library, paper_ids, wanted), progress))


def chosen_as_text(library: Library, mark_ids: Sequence[int], progress: Progress) -> str:
    """Selected annotations as Markdown, grouped by paper."""
    shown: dict[int, frozenset[int]] = {}
    for start in range(0, len(mark_ids), BATCH_PAPERS):
        with library.read() as session:
            rows = get_marks(session, mark_ids[start : start + BATCH_PAPERS])
        for row in rows:
            shown[row.paper_id] = shown.get(row.paper_id, frozenset()) | {row.id}
    return annotations_text(annotated_papers(library, shown, progress))


def annotations_as_jsonld(
    library: Library, paper_ids: Sequence[int] | None, wanted: MarkFilter, progress: Progress
) -> str:
    """The annotations of papers (None: all) as W3C Web Annotations."""
    return annotations_jsonld(annotated_papers(library, find_shown(library, paper_ids, wanted), progress))


def write_annotations(
    library: Library, paper_ids: Sequence[int] | None, wanted: MarkFilter, target: Path, progress: Progress
) -> Written:
    """Write the annotations of papers (None: all) to one file, or update them there.

    Raises:
        ExportFailed: the file cannot be written.
    """
    prefix = IN_LIST + paper_prefix(library)
    there = [int(found) for found in re.findall(rf"pd:begin {prefix}(\d+) ", text_of(target, LARGEST_NOTE))]
    shown = _with_earlier(find_shown(library, paper_ids, wanted), there, paper_ids)
    found = list(annotated_papers(library, shown, progress))
    regions = [region_of(paper, is_own_file=False) for paper in found]
    return _count(found, [(target, renew_file(target, HEAD, lambda _text: regions))])


def write_notes(
    library: Library, paper_ids: Sequence[int] | None, wanted: MarkFilter, folder: Path, progress: Progress
) -> Written:
    """Write a literature note for each annotated paper (None: all) to a folder, or update it there.

    A note that was renamed or moved within the folder is found by its ID; one that is not ours is unchanged except
    for the section appended to it.

    Raises:
        ExportFailed: the folder cannot be created or read.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(
            "notes-folder-not-made",
            "{folder} cannot be used for notes: {reason}. Choose another folder.",
            folder=folder,
            reason=error.strerror,
        ) from error
    notes, prefix = find_notes(folder), paper_prefix(library)
    there = [int(name.removeprefix(prefix)) for name in notes if name.startswith(prefix)]
    shown = _with_earlier(find_shown(library, paper_ids, wanted), there, paper_ids)
    found, ends, taken = [], [], {str(file).casefold() for file in notes.values()}
    for paper in annotated_papers(library, shown, progress):
        file = notes.get(paper.id) or _free_name(folder, paper, taken)
        taken.add(str(file).casefold())
        found.append(paper)
        ends.append(_renew_note(file, paper))
    return _count(found, ends)


def _with_earlier(shown: Shown, there: Iterable[int], paper_ids: Sequence[int] | None) -> Shown:
    """Include papers written by an earlier export, so that removed annotations are shown as removed."""
    asked = None if paper_ids is None else frozenset(paper_ids)
    return {**shown, **{p: frozenset() for p in there if p not in shown and (asked is None or p in asked)}}


def find_notes(folder: Path) -> Mapping[str, Path]:
    """Find the literature notes in a folder and its subfolders, by paper."""
    found: dict[str, Path] = {}
    for number, file in enumerate(sorted(folder.rglob("*.md"))):
        hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
        if hidden or BESIDE.search(file.name) or number > MOST_NOTES:
            continue
        if name := paper_of_note(text_of(file, LARGEST_NOTE)):
            found.setdefault(name, file)
    return found


def _free_name(folder: Path, paper: AnnotatedPaper, taken: Set[str]) -> Path:
    """The file of a new note, named after its citation key and numbered if another paper has that name."""
    name = Path(note_name(paper.record.citation_key))
    file, number = folder / name, 1
    while str(file).casefold() in taken:
        number += 1
        file = folder / f"{name.stem} ({number}){name.suffix}"
    return file


def _renew_note(file: Path, paper: AnnotatedPaper) -> tuple[Path, bool | Conflict | str]:
    """Update one note; a failure must not stop the others from being written."""
    try:
        return file, renew_file(file, new_note(paper), lambda text: regions_of_note(paper, text))
    except ExportFailed as error:
        return file, str(error)


def _count(found: Sequence[AnnotatedPaper], ends: Sequence[tuple[Path, bool | Conflict | str]]) -> Written:
    results = [end for _file, end in ends]
    return Written(
        papers=sum(bool(paper.shown) for paper in found),
        annotations=sum(len(paper.shown) for paper in found),
        written=tuple(file for file, end in ends if end is True),
        unchanged=sum(end is False for end in results),
        conflicts=tuple(end for end in results if isinstance(end, Conflict)),
        failed=tuple(end for end in results if isinstance(end, str)),
    )
