"""Copies of the attached files of papers, in a folder, named by a pattern."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from paperdesk.errors import Words
from paperdesk.jobs.export_papers import write_bytes
from paperdesk.jobs.progress import Progress
from paperdesk.library.attachments import place_of
from paperdesk.library.details import get_details
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from paperdesk.model.file_names import file_stem

AT_ONCE_PAPERS = 200
CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class SavedFiles:
    """The files that were written, those that are missing, and how many papers have none."""

    saved: tuple[Path, ...] = ()
    missing: tuple[str, ...] = ()
    without: int = 0


def save_files(
    library: Library, paper_ids: Sequence[int], folder: Path, pattern: str, progress: Progress
) -> SavedFiles:
    """Copy the files of papers to a folder. An existing file keeps its name; the copy gets a number.

    Args:
        library: the library with the files.
        paper_ids: the papers.
        folder: the target of the copies.
        pattern: for their names, in the syntax of citation key patterns; "": the citation key.
        progress: receives the number of finished papers.

    Raises:
        InvalidField: the pattern is not valid; nothing is written.
        ExportFailed: a file cannot be written.
    """
    saved: list[Path] = []
    missing: list[str] = []
    without = 0
    for start in range(0, len(paper_ids), AT_ONCE_PAPERS):
        with library.read_plainly() as view:
            details = get_details(view, paper_ids[start : start + AT_ONCE_PAPERS])
        for number, detail in enumerate(details, start):
            progress.report(number, len(paper_ids), Words("Copying attached files"))
            without += not detail.attachments
            stem = _stem(detail, pattern)
            for source in _sources(library, detail):
                if source.is_file():
                    target = _free(folder, stem, source.suffix)
                    with source.open("rb") as file:
                        write_bytes(target, iter(partial(file.read, CHUNK_BYTES), b""))
                    saved.append(target)
                else:
                    missing.append(source.name)
    return SavedFiles(tuple(saved), tuple(missing), without)


def stem_of(library: Library, paper_id: int, pattern: str) -> str:
    """The file name for a paper outside the library, without extension.

    Raises:
        InvalidField: the pattern is not valid.
    """
    with library.read_plainly() as view:
        found = get_details(view, [paper_id])
    return _stem(found[0], pattern) if found else "paper"


def _stem(detail: PaperDetail, pattern: str) -> str:
    return file_stem(detail.citation_key, detail.fields, detail.authors, tuple(detail.identifiers), pattern=pattern)


def _sources(library: Library, detail: PaperDetail) -> Iterable[Path]:
    return (place_of(library.folder, file.path) for file in detail.attachments)


def _free(folder: Path, stem: str, suffix: str) -> Path:
    target, number = folder / f"{stem}{suffix}", 2
    while target.exists():
        target, number = folder / f"{stem} {number}{suffix}", number + 1
    return target
