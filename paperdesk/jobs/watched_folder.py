"""A watched folder whose new PDFs and reference files are imported automatically.

The folder and its imported files are recorded next to the library. A file is imported once, and again if it has
changed; nothing in the folder is moved, changed or deleted.
"""

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from paperdesk.documents.kinds import is_pdf
from paperdesk.errors import ImportFailed, InvalidField
from paperdesk.jobs.import_files import ImportOptions, ImportResult, import_sources
from paperdesk.jobs.import_pdfs import import_pdfs
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library.library import Library
from paperdesk.library.linked_files import list_linked_files
from paperdesk.unfinished import beside, unfinished

NOTE = "watched-folder.json"
SUFFIXES = frozenset({".pdf", ".bib", ".ris", ".nbib", ".enw"})
QUIET_S = 3.0  # a file modified more recently may still be growing
Mark = tuple[int, int]  # size in bytes, and modification time in ns


@dataclass(frozen=True, slots=True)
class Watched:
    """The folder watched for a library, and the fingerprints of imported files by name."""

    folder: Path
    taken: dict[str, Mark] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The results for new files: import results, and unreadable files."""

    results: tuple[ImportResult, ...] = ()
    refused: tuple[str, ...] = ()
    waits: bool = False  # a file is still being written


def watched_folder(library: Library) -> Watched | None:
    """The folder watched for a library; None if there is none, or its record cannot be read."""
    try:
        told = json.loads((library.folder / NOTE).read_text(encoding="utf-8"))
        taken = {str(name): (int(size), int(written)) for name, (size, written) in told["taken"].items()}
        return Watched(Path(told["folder"]), taken)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def count_present(library: Library, folder: Path) -> int:
    """The number of importable files in a folder now."""
    return len(_files(folder.resolve(), _written_by_us(library)))


def watch_folder(library: Library, folder: Path, *, takes_present: bool = True) -> None:
    """Start watching a folder.

    Args:
        library: the library to import the files into.
        folder: any folder unrelated to the library's own.
        takes_present: whether existing files are imported as well.

    Raises:
        InvalidField: it contains the library, or is part of it.
    """
    own, folder = library.folder.resolve(), folder.resolve()
    if own.is_relative_to(folder) or folder.is_relative_to(own):
        raise InvalidField(
            "watched-own-folder",
            "This folder contains the library itself. Choose another one, such as a downloads folder.",
        )
    present = {} if takes_present else _files(folder, frozenset())
    _note(library, Watched(folder, {path.name: mark for path, mark in present.items()}))


def stop_watching(library: Library) -> None:
    """Stop watching; imported papers are kept."""
    (library.folder / NOTE).unlink(missing_ok=True)


def take_in(library: Library, progress: Progress, clock: Callable[[], float] = time.time) -> TakenIn:
    """Import new and changed files in the watched folder.

    Raises:
        Cancelled: the user cancelled; imported papers are kept, the rest follows next time.
    """
    watched = watched_folder(library)
    if watched is None:
        return TakenIn()
    here = _files(watched.folder, _written_by_us(library))
    new = {path: mark for path, mark in here.items() if watched.taken.get(path.name) != mark}
    ready = [path for path, (_size, written) in new.items() if not 0 <= clock() - written / 1e9 < QUIET_S]
    results: list[ImportResult] = []
    refused: list[str] = []
    for paths in _parted(ready):
        if progress.is_cancelled:
            raise Cancelled
        try:
            results.append(_imported(library, paths, progress))
        except ImportFailed:
            refused += [path.name for path in paths]
    if ready:
        taken = {path.name: mark for path, mark in here.items() if path not in new or path in ready}
        _note(library, Watched(watched.folder, taken))
    return TakenIn(tuple(results), tuple(refused), waits=len(ready) < len(new))


def _parted(paths: Iterable[Path]) -> list[list[Path]]:
    """Group PDFs together and reference files one by one, so that an unreadable file does not affect the others."""
    pdfs: list[Path] = []
    references: list[Path] = []
    for path in sorted(paths):
        (pdfs if is_pdf(path) else references).append(path)
    return [*([pdfs] if pdfs else []), *([path] for path in references)]


def _imported(library: Library, paths: list[Path], progress: Progress) -> ImportResult:
    return (import_pdfs if is_pdf(paths[0]) else import_sources)(library, paths, ImportOptions(), progress)


def _files(folder: Path, own: frozenset[Path]) -> dict[Path, Mark]:
    """The importable files in a folder; none if the folder is missing or unavailable."""
    found: dict[Path, Mark] = {}
    try:
        for path in folder.iterdir():
            if path.suffix.lower() in SUFFIXES and not path.name.startswith((".", "~")) and path not in own:
                about = path.stat()
                if path.is_file() and about.st_size:
                    found[path] = (about.st_size, about.st_mtime_ns)
    except OSError:
        return {}
    return found


def _written_by_us(library: Library) -> frozenset[Path]:
    """The linked files, which PaperDesk writes itself."""
    with library.read() as session:
        return frozenset(Path(row.path) for row in list_linked_files(session))


def _note(library: Library, watched: Watched) -> None:
    target = library.folder / NOTE
    told = {"folder": str(watched.folder), "taken": watched.taken}
    with unfinished(beside(target)) as draft:
        draft.write_text(json.dumps(told, indent=1), encoding="ascii")
        draft.replace(target)
