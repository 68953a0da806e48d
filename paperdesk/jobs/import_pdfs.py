"""PDFs into the library: each is kept, its paper recognised from its pages, and met or added, as one undoable step."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk.documents.apart import Apart
from paperdesk.documents.identify import Identified, identify_pdf
from paperdesk.documents.kinds import SUFFIX, refuse_false_pdf
from paperdesk.errors import DocumentError, DocumentLocked, ImportFailed, Words
from paperdesk.jobs.import_files import (
    ALL_OF_IT,
    ImportOptions,
    ImportResult,
    RejectedRecord,
    Tally,
    close_step,
    refuse_nothing,
)
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.attachments import KeptFile, attach_file, find_paper_of_hash, keep_file
from paperdesk.library.library import Edit, Library, now
from paperdesk.library.records import Origin, Outcome
from paperdesk.model.paper import PaperDraft, PaperFields, Place

ORIGIN = Origin("import:pdf", "pdf", "PDF files")
MOST_ASKED = 3  # times for the password of one file
Passwords = Callable[[str, bool], str]
"""Asked for the password of a file by its name, and whether the last one was wrong; "" gives the file up."""


@dataclass(frozen=True, slots=True)
class _Work:
    options: ImportOptions
    step_id: int
    moment: str


def pdfs_in(paths: Iterable[Path]) -> list[Path]:
    """The PDFs among files, and those in folders with all that is below them."""
    found: list[Path] = []
    for path in paths:
        found += sorted(p for p in path.rglob("*") if p.suffix.lower() == SUFFIX) if path.is_dir() else [path]
    return found


def no_password(_name: str, _was_wrong: bool) -> str:  # noqa: FBT001 - as `Passwords` is called
    """Nobody is there to be asked."""
    return ""


def import_pdfs(
    library: Library,
    paths: Sequence[Path],
    options: ImportOptions,
    progress: Progress,
    passwords: Passwords = no_password,
) -> ImportResult:
    """Import PDFs, and those in folders; where a page tells no paper, the file's name is its title.

    Args:
        library: to import into.
        paths: files and folders.
        options: what the reader chose.
        progress: told when a file is done.
        passwords: asked for those of protected files.

    Raises:
        ImportFailed: there is none among them that can be read.
    """
    files = pdfs_in(paths)
    if not files:
        raise ImportFailed(
            "folder-without-pdfs",
            "{folder} is a folder without PDFs. Name the files in it, for instance {example}, or another folder.",
            folder=paths[0],
            example=paths[0] / "*.bib",
        )
    reader, tally = Apart(), Tally()
    label = f"Import {files[0].name}" if len(files) == 1 else f"Import {len(files)} PDFs"
    work, cancelled = _Work(options, library.begin_step(label), now()), False
    try:
        for number, (path, found) in enumerate(_identified(files, reader, tally, passwords), start=1):
            _save(library, path, found, tally, work)
            progress.report(number, len(files), Words("Importing PDFs"))
    except Cancelled:
        cancelled = True
    finally:
        close_step(library, work.step_id, tally)
        reader.close()
    refuse_nothing(tally)
    return tally.result(work.step_id, cancelled=cancelled)


def _identified(
    files: Sequence[Path], reader: Apart, tally: Tally, passwords: Passwords
) -> Iterator[tuple[Path, Identified]]:
    for path in files:
        try:
            yield path, _opened(path, reader, passwords)
        except DocumentError as error:
            tally.rejected.append(RejectedRecord(path.name, ALL_OF_IT, error.words))


def _opened(path: Path, reader: Apart, passwords: Passwords) -> Identified:
    """What a file holds; the reader is asked for its password as often as a slip is likely.

    Raises:
        DocumentError: it cannot be read, or no password that opens it was given.
    """
    password = ""
    for _ in range(MOST_ASKED):
        try:
            return reader.ask(identify_pdf, str(path), password)
        except DocumentLocked:
            given = passwords(path.name, bool(password))
            if not given:
                raise
            password = given
    return reader.ask(identify_pdf, str(path), password)


def _save(library: Library, path: Path, found: Identified, tally: Tally, work: _Work) -> None:
    try:
        kept = keep_file(library.folder, path)
    except OSError as error:
        reason = f"{path.name} cannot be read: {error.strerror}."
        tally.rejected.append(RejectedRecord(path.name, ALL_OF_IT, reason))
        return
    with library.edit(work.step_id) as edit:
        tally.outcomes.append(_take_in(edit, path, found, kept, work))


def _take_in(edit: Edit, path: Path, found: Identified, kept: KeptFile, work: _Work) -> Outcome:
    known = find_paper_of_hash(edit.session, kept.content_hash)
    if known is not None:
        return Outcome("unchanged", known, "same file")
    place = work.options.place or (Place.LIBRARY if found.identifiers else Place.INBOX)
    arrival = Arrival(ORIGIN, place, work.options.tags, work.moment)
    (outcome,) = save_drafts(edit, [draft_of_pdf(path, found)], arrival)
    attach_file(
        edit,
        paper_id=outcome.paper_id,
        file=kept,
        title=path.name,
        page_count=found.page_count,
        text_state="" if found.has_text else "none",
    )
    return outcome if outcome.kind == "added" else Outcome("updated", outcome.paper_id, outcome.reason)


def draft_of_pdf(path: Path, found: Identified) -> PaperDraft:
    """What is known of the paper: its identifiers and title; else the file's name, as something to find it by."""
    title = found.title or ("" if found.identifiers else path.stem.replace("_", " "))
    return PaperDraft(PaperFields(title=title or path.stem), identifiers=found.identifiers)


def attach_pdf(library: Library, paper_id: int, path: Path) -> bool:
    """Give a paper a file of any kind, as one undoable step; tells whether it is new.

    Raises:
        ImportFailed: the file cannot be read.
        DocumentError: it is called a PDF and is none.
    """
    try:
        refuse_false_pdf(path)
        kept = keep_file(library.folder, path)
    except OSError as error:
        raise ImportFailed(
            "source-not-readable",
            "{path} cannot be read: {reason}. Check the name and its permissions.",
            path=path,
            reason=error.strerror,
        ) from error
    with library.edit(f"Attach {path.name}") as edit:
        _, is_new = attach_file(edit, paper_id=paper_id, file=kept, title=path.name)
    return is_new
