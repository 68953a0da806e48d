"""Importing PDFs: each is stored, its paper recognised from its pages, and merged or added, as one undoable step."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from paperdesk.documents.identify import Identified, identify_pdf
from paperdesk.documents.kinds import SUFFIX, refuse_false_pdf
from paperdesk.documents.pdf_process import PdfProcess
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
from paperdesk.jobs.preview_import import Earlier, ImportPreview, PreviewRow, rows_of
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library.arrival_records import Origin, Outcome
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.attachments import KeptFile, attach_file, find_paper_of_hash, hash_of, keep_file, link_file
from paperdesk.library.library import Edit, Library, now
from paperdesk.library.papers import get_rows
from paperdesk.model.paper import PaperDraft, PaperFields, Place
from paperdesk.model.steps import Step
from paperdesk.text.clean import clean_line

ORIGIN = Origin("import:pdf", "pdf", "PDF files")
MOST_ASKED = 3  # attempts for the password of one file
Passwords = Callable[[str, bool], str]
"""Returns the password of a file, given its name and whether the last one was wrong; "" gives up on the file."""


@dataclass(frozen=True, slots=True)
class _Work:
    options: ImportOptions
    step_id: int
    moment: str


@dataclass(frozen=True, slots=True)
class _Pdf:
    path: Path
    found: Identified
    kept: KeptFile


def pdfs_in(paths: Iterable[Path]) -> list[Path]:
    """The PDFs among files, and in folders and their subfolders."""
    found: list[Path] = []
    for path in paths:
        found += sorted(p for p in path.rglob("*") if p.suffix.lower() == SUFFIX) if path.is_dir() else [path]
    return found


def no_password(_name: str, _was_wrong: bool) -> str:  # noqa: FBT001 - as `Passwords` is called
    """Never provides a password."""
    return ""


def import_pdfs(
    library: Library,
    paths: Sequence[Path],
    options: ImportOptions,
    progress: Progress,
    passwords: Passwords = no_password,
    looked_at: Mapping[Path, Identified] = MappingProxyType({}),
) -> ImportResult:
    """Import PDFs and folders of PDFs; if the pages identify no paper, the file name becomes the title.

    Args:
        library: to import into.
        paths: files and folders.
        options: the user's choices; files are kept separate by their position.
        progress: receives each finished file.
        passwords: returns the passwords of protected files.
        looked_at: the results for files that were previewed.

    Raises:
        ImportFailed: none of them can be read.
    """
    files = _files_in(paths)
    reader, tally = PdfProcess(), Tally()
    step = Step("import-source", name=files[0].name) if len(files) == 1 else Step("import-pdfs", len(files))
    work, cancelled = _Work(options, library.begin_step(step), now()), False
    try:
        for place, found in _identified(files, reader, tally, passwords, looked_at):
            _save(library, files[place], found, tally, work, is_apart=place in options.apart)
            progress.report(place + 1, len(files), Words("Importing PDFs"))
    except Cancelled:
        cancelled = True
    finally:
        close_step(library, work.step_id, tally)
        reader.close()
    refuse_nothing(tally)
    return tally.result(work.step_id, cancelled=cancelled)


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """PDFs compared with the library before an import, and what was read from each."""

    preview: ImportPreview
    looked_at: Mapping[Path, Identified]


def look_through_pdfs(
    library: Library, paths: Sequence[Path], progress: Progress, passwords: Passwords = no_password
) -> LookedThrough:
    """Read PDFs and folders of PDFs, and compare them with the library; stores nothing.

    Raises:
        ImportFailed: none of them can be read.
    """
    files = _files_in(paths)
    reader, tally, earlier = PdfProcess(), Tally(), Earlier()
    rows, looked_at = list[PreviewRow](), dict[Path, Identified]()
    try:
        for place, found in _identified(files, reader, tally, passwords, {}):
            looked_at[files[place]] = found
            rows.append(_preview_row(library, files[place], found, place, earlier))
            progress.report(place + 1, len(files), Words("Reading PDFs"))
    finally:
        reader.close()
    if not rows:
        refuse_nothing(tally)
    return LookedThrough(ImportPreview(("PDF",), tuple(rows), tuple(tally.rejected)), looked_at)


def preview_pdfs(
    library: Library, paths: Sequence[Path], options: ImportOptions, passwords: Passwords = no_password
) -> ImportResult:
    """Preview an import of PDFs: everything except storing the files is done, then rolled back.

    Raises:
        ImportFailed: none of them can be read.
    """
    files, tally, reader = _files_in(paths), Tally(), PdfProcess()
    try:  # all are read before the trial run, during which nobody else can write
        found = list(_identified(files, reader, tally, passwords, {}))
    finally:
        reader.close()
    with library.trial() as edit:
        for place, one in found:
            known = find_paper_of_hash(edit.session, hash_of(files[place]))
            if known is not None:
                tally.outcomes.append(Outcome("unchanged", known, Words("same file")))
            else:
                arrival = _arrival(one, options)
                tally.outcomes += save_drafts(edit, [draft_of_pdf(files[place], one)], arrival)
    refuse_nothing(tally)
    return replace(tally.result(), papers=())


def _arrival(found: Identified, options: ImportOptions, moment: str = "") -> Arrival:
    """The place for a PDF: the library if it identifies its paper, otherwise the inbox."""
    place = options.place or (Place.LIBRARY if found.identifiers else Place.INBOX)
    return Arrival(ORIGIN, place, options.tags, moment)


def _preview_row(library: Library, path: Path, found: Identified, place: int, earlier: Earlier) -> PreviewRow:
    digest = hash_of(path)
    with library.read() as session:
        (row,) = rows_of(session, [draft_of_pdf(path, found)], ORIGIN.source, earlier)
        known = find_paper_of_hash(session, digest)
        if known is None:
            return replace(row, place=place)
        title = get_rows(session, [known])[0].title
    return replace(row.known_by_file(title), place=place)


def _files_in(paths: Sequence[Path]) -> list[Path]:
    """The PDFs among files and in folders.

    Raises:
        ImportFailed: there are no PDFs.
    """
    files = pdfs_in(paths)
    if not files:
        raise ImportFailed(
            "folder-without-pdfs",
            "{folder} contains no PDFs. Name the files in it, such as {example}, or another folder.",
            folder=paths[0],
            example=paths[0] / "*.bib",
        )
    return files


def _identified(
    files: Sequence[Path], reader: PdfProcess, tally: Tally, passwords: Passwords, looked_at: Mapping[Path, Identified]
) -> Iterator[tuple[int, Identified]]:
    """The readable files, by position, with their content."""
    for place, path in enumerate(files):
        try:
            yield place, looked_at.get(path) or _opened(path, reader, passwords)
        except DocumentError as error:
            tally.rejected.append(RejectedRecord(path.name, ALL_OF_IT, error.words))


def _opened(path: Path, reader: PdfProcess, passwords: Passwords) -> Identified:
    """The content of a file; asks for its password several times in case of typing errors.

    Raises:
        DocumentError: it cannot be read, or the correct password was not given.
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


def _save(library: Library, path: Path, found: Identified, tally: Tally, work: _Work, *, is_apart: bool) -> None:
    try:
        kept = keep_file(library.folder, path)
    except OSError as error:
        reason = Words("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror)
        tally.rejected.append(RejectedRecord(path.name, ALL_OF_IT, reason))
        return
    with library.edit(work.step_id) as edit:
        tally.outcomes.append(_take_in(edit, _Pdf(path, found, kept), work, is_apart=is_apart))


def _take_in(edit: Edit, pdf: _Pdf, work: _Work, *, is_apart: bool) -> Outcome:
    found = pdf.found
    known = None if is_apart else find_paper_of_hash(edit.session, pdf.kept.content_hash)
    if known is not None:
        return Outcome("unchanged", known, Words("same file"))
    arrival = _arrival(found, work.options, work.moment)
    (outcome,) = save_drafts(edit, [draft_of_pdf(pdf.path, found)], arrival, apart=[0] if is_apart else ())
    attach_file(
        edit,
        paper_id=outcome.paper_id,
        file=pdf.kept,
        title=pdf.path.name,
        page_count=found.page_count,
        text_state="" if found.has_text else "none",
    )
    return outcome if outcome.kind == "added" else replace(outcome, kind="updated")


def draft_of_pdf(path: Path, found: Identified) -> PaperDraft:
    """What is known about the paper: its identifiers and title, or else the file name to find it by."""
    name = clean_line(path.stem) or "PDF"
    title = clean_line(found.title) or ("" if found.identifiers else name.replace("_", " "))
    return PaperDraft(PaperFields(title=title or name), identifiers=found.identifiers)


def link_files(library: Library, paper_id: int, files: Sequence[Path]) -> int:
    """Attach files where they are, as one undoable step; returns how many are new.

    Raises:
        ImportFailed: one of them is missing; nothing is linked.
    """
    for path in files:
        if not path.is_file():
            raise ImportFailed(
                "source-not-readable",
                "{path} cannot be read: {reason}. Check its name and permissions.",
                path=path,
                reason=Words("there is no such file"),
            )
    with library.edit(Step("attach", name=", ".join(path.name for path in files))) as edit:
        kinds = [(path.absolute(), path.suffix.lower().lstrip(".")) for path in files]
        return sum(link_file(edit, paper_id=paper_id, path=path, kind=kind, title=path.name)[1] for path, kind in kinds)


def attach_pdf(library: Library, paper_id: int, path: Path, *, going_on: int | None = None) -> bool:
    """Attach a file of any kind to a paper, as one undoable step or as part of a given one; returns whether it is new.

    Raises:
        ImportFailed: the file cannot be read.
        DocumentError: it is called PDF but is not.
    """
    try:
        refuse_false_pdf(path)
        kept = keep_file(library.folder, path)
    except OSError as error:
        raise ImportFailed(
            "source-not-readable",
            "{path} cannot be read: {reason}. Check its name and permissions.",
            path=path,
            reason=error.strerror,
        ) from error
    with library.edit(Step("attach", name=path.name), going_on=going_on) as edit:
        _, is_new = attach_file(edit, paper_id=paper_id, file=kept, title=path.name)
    return is_new
