"""Files that imported records refer to: linked in place if they exist, otherwise reported.

They are searched for before the edit begins, as a disk may be slow; only documents count.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath, PureWindowsPath

from paperdesk.importers.base import Source
from paperdesk.importers.named_files import file_directories, named_files
from paperdesk.library.arrival_records import Outcome
from paperdesk.library.attachments import is_elsewhere, link_file
from paperdesk.library.library import Edit
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import PaperDraft

KINDS = {"pdf": "pdf", "epub": "epub", "djvu": "file", "djv": "file", "ps": "file"}
"""File extension -> kind of attachment."""
ENDNOTE = "internal-pdf://"


@dataclass(slots=True)
class FoundFiles:
    """The files that a batch refers to: the path of each, or its name if it is missing."""

    paths: dict[int, list[Path]] = field(default_factory=dict)  # by the position of the record in its batch
    missing: list[str] = field(default_factory=list)


def find_files(items: Sequence[PaperDraft | EntryDraft], source: Source) -> FoundFiles:
    """Look for the files that drafts refer to, unless they did not come from a local file."""
    found = FoundFiles()
    folder = source.folder
    if folder is None:
        return found
    folders = [folder, *_directories(source, folder)]
    for place, item in enumerate(items):
        for name in named_files(item.fields.extra) if isinstance(item, PaperDraft) and item.fields.extra else ():
            if _ending(name) not in KINDS:
                continue
            path = next((path for each in folders for path in _places(name, each) if _is_file(path)), None)
            if path is None:
                found.missing.append(name)
            else:
                found.paths.setdefault(place, []).append(path)
    return found


def link_found(edit: Edit, outcomes: list[Outcome], found: FoundFiles) -> tuple[list[Outcome], int]:
    """Link the files to the papers of a batch; returns the updated results, and how many files are new."""
    linked = 0
    for place, paths in found.paths.items():
        outcome = outcomes[place]
        new = [
            path
            for path in dict.fromkeys(paths)
            if outcome.paper_id
            and link_file(edit, paper_id=outcome.paper_id, path=path, kind=KINDS[_ending(path.name)], title=path.name)[
                1
            ]
        ]
        linked += len(new)
        if new and outcome.kind == "unchanged":
            outcomes[place] = replace(outcome, kind="updated")
    return outcomes, linked


def _directories(source: Source, folder: Path) -> Iterator[Path]:
    """The folders for files that the source itself names, on this computer."""
    for place in file_directories(source.data, lambda: source.text):
        if not place.startswith(("//", "\\\\")) and "\0" not in place:
            yield Path(place) if is_elsewhere(place) else folder / PureWindowsPath(place).as_posix()


def _ending(name: str) -> str:
    return PurePosixPath(PureWindowsPath(name).as_posix()).suffix.lower().removeprefix(".")


def _places(name: str, folder: Path) -> Iterator[Path]:
    """Possible locations of a file: where the record says, or next to the reference file; never on another computer."""
    if name.startswith(ENDNOTE):
        yield from (data / name.removeprefix(ENDNOTE) for data in sorted(folder.glob("*.Data/PDF")))
        return
    if name.startswith(("//", "\\\\")) or "\0" in name:
        return
    if is_elsewhere(name):
        yield Path(name)
    else:
        relative = PureWindowsPath(name).as_posix()
        yield folder / relative
        yield folder / "files" / relative
        yield Path("/", relative)  # Mendeley omits the first slash


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
