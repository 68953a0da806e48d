"""Commands for the files of papers (attach, fetch, open), and for exporting papers to files."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import Exporter, ExportOptions
from paperdesk.gui.commands.papers import open_page
from paperdesk.gui.desk.desk import Command, Desk, papers_label
from paperdesk.gui.desk.reads import read_scope
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.words import tr, tr_n
from paperdesk.importers.base import Source
from paperdesk.jobs.export_papers import export_file, export_text
from paperdesk.jobs.fetch_pdfs import DEADLINE_S, LARGEST_MB, FetchedPdfs, fetch_pdf, fetch_pdfs, pdf_address
from paperdesk.jobs.import_pdfs import attach_pdf, link_files
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.save_files import SavedFiles, save_files
from paperdesk.library import attachments, papers
from paperdesk.library.attachments import place_of
from paperdesk.library.records import AttachmentRow
from paperdesk.model.steps import Step
from paperdesk.online.contacts import Purpose
from paperdesk.online.http import Http, Limits
from paperdesk.settings import ExportSettings

NO_FILE_NAME = re.compile(r"[^\w.-]+")


def name_of(files: Sequence[Path | Source]) -> str:
    """A one-line label for some files."""
    return files[0].name if len(files) == 1 else tr_n("{n} file", "{n} files", len(files))


def attach(desk: Desk) -> None:
    """Attach files to the current paper, copying them into the library."""
    row, files = desk.list.current_row, desk.ask.open_files(tr("Attach files"))
    if row is None or not files:
        return
    paper_id = row.id

    def work(progress: Progress) -> int:
        count = 0
        for done, path in enumerate(files, start=1):
            count += attach_pdf(desk.library, paper_id, path)
            progress.report(done, len(files), tr("Attaching files"))
        return count

    desk.tasks.job(
        desk.signals, tr("Attaching {name}", name=name_of(files)), work, lambda count: _tell_attached(desk, count)
    )


def link(desk: Desk) -> None:
    """Attach files to the current paper where they are, without copying them."""
    row, files = desk.list.current_row, desk.ask.open_files(tr("Link files"))
    if row is None or not files:
        return
    paper_id = row.id

    def work(_progress: Progress) -> int:
        return link_files(desk.library, paper_id, files)

    desk.tasks.job(
        desk.signals, tr("Attaching {name}", name=name_of(files)), work, lambda count: _tell_attached(desk, count)
    )


def save_pdfs(desk: Desk) -> None:
    """Copy the files of the selected papers to a folder, named as specified in the settings."""
    ids, pattern, library = tuple(desk.selection.paper_ids), desk.settings.export.file_names, desk.library
    folder = desk.ask.choose_folder(tr("Folder for the files")) if ids else None
    if folder is None:
        return

    def work(progress: Progress) -> SavedFiles:
        return save_files(library, ids, folder, pattern, progress)

    def told(done: SavedFiles) -> None:
        parts = [tr_n("Saved {n} file to {folder}.", "Saved {n} files to {folder}.", len(done.saved), folder=folder)]
        if done.missing:
            parts.append(tr_n("{n} file is missing.", "{n} files are missing.", len(done.missing)))
        if done.without:
            parts.append(tr_n("{n} paper has no files.", "{n} papers have no files.", done.without))
        desk.notice(" ".join(parts))

    desk.tasks.job(desk.signals, tr("Saving files"), work, told)


def _tell_attached(desk: Desk, count: int) -> None:
    what = tr_n("{n} file", "{n} files", count)
    desk.notice(
        tr("Attached {what}. Press {undo} to undo.", what=what, undo=desk.undo_key)
        if count
        else tr("This file is already attached to the paper.")
    )


def detach(desk: Desk) -> None:
    """Remove a file from the current paper; if it has several, ask which."""
    row = desk.list.current_row
    if row is None:
        return

    def show(files: Sequence[AttachmentRow]) -> None:
        names = [file.title or Path(file.path).name for file in files]
        chosen = 0 if len(files) == 1 else desk.ask.choose(tr("Remove attached file"), tr("File to remove"), names)
        if not files:
            desk.notice(tr("This paper has no files."))
        elif chosen is not None:
            detach_file(desk, files[chosen])

    desk.tasks.query(desk.signals, lambda: _files(desk, row.id), show, topic="file")


def detach_file(desk: Desk, file: AttachmentRow) -> None:
    """Remove a file from its paper; asks first if it has annotations, which are removed with it."""
    name = file.title or Path(file.path).name

    def go_on(marks: int) -> None:
        question = tr_n(
            "{n} annotation in “{name}” will be removed with it. You can undo this for 90 days.",
            "{n} annotations in “{name}” will be removed with it. You can undo this for 90 days.",
            marks,
            name=name,
        )
        if not marks or desk.ask.confirm(question, tr("Remove")):
            desk.edit(Step("detach", name=name), lambda edit: attachments.detach_file(edit, attachment_id=file.id))

    def count() -> int:
        with desk.library.read() as session:
            return attachments.count_marks(session, file.id)

    desk.tasks.query(desk.signals, count, go_on, topic="marks")


def open_file(desk: Desk) -> None:
    """Open the PDF of the current paper in a tab; other kinds of files open in their default app."""
    _read(desk, lambda: fetch(desk))


def fetch(desk: Desk) -> None:
    """Fetch the open PDF of the current paper from arXiv, and open it."""
    row = desk.list.current_row
    if row is None:
        return
    paper_id = row.id

    def go_on(address: str) -> None:
        if not address:
            desk.notice(
                desk.keys.fill(tr("This paper has no files yet. To attach one, press {palette} and type “attach”."))
            )
            return
        desk.tasks.job(
            desk.signals, tr("Fetching {address}", address=address), work, lambda file_id: _read_fetched(desk, file_id)
        )

    def work(_progress: Progress) -> int:
        with _services(desk) as services:
            return fetch_pdf(desk.library, services, paper_id)

    desk.tasks.query(desk.signals, lambda: _open_address(desk, paper_id), go_on, topic="fetch")


def fetch_selected(desk: Desk) -> None:
    """Fetch the open-access PDFs of the selected papers, or of the current one."""
    ids = list(desk.selection.paper_ids)
    if not ids:
        desk.notice(tr("Select the papers whose PDFs you want to fetch."))
        return

    def work(progress: Progress) -> FetchedPdfs:
        with _services(desk) as services:
            return fetch_pdfs(desk.library, services, ids, progress)

    desk.tasks.job(desk.signals, tr("Fetching PDFs"), work, lambda done: _tell_fetched(desk, done))


@contextmanager
def _services(desk: Desk) -> Iterator[Services]:
    """The services, with the timeout and size limit for PDFs."""
    with Http(Limits(DEADLINE_S, LARGEST_MB), desk.pace, Purpose.PDF) as http:
        desk.clients.add(http)
        try:
            yield Services(http, desk.settings.services)
        finally:
            desk.clients.discard(http)


def _tell_fetched(desk: Desk, done: FetchedPdfs) -> None:
    told = tr("{summary}.", summary=tr(done.summary))
    if done.papers:
        told += " " + tr("Press {undo} to undo.", undo=desk.undo_key)
    desk.notice(told)
    if done.missed:
        desk.windows.missed_pdfs(done.missed)


def _open_address(desk: Desk, paper_id: int) -> str:
    with desk.library.read() as session:
        return pdf_address(papers.get_detail(session, paper_id), desk.settings.services)


def _read_fetched(desk: Desk, file_id: int) -> None:
    desk.notice(tr("PDF attached. Press {undo} to undo.", undo=desk.undo_key))
    desk.tabs.open(file_id, -1, ())


def read_paper(desk: Desk) -> None:
    """Open the current paper: its file, or else its web page."""
    _read(desk, lambda: open_page(desk))


def _read(desk: Desk, otherwise: Callable[[], None]) -> None:
    row = desk.list.current_row
    if row is None:
        return
    paper_id = row.id

    def then(found: AttachmentRow | None) -> None:
        if found is None:
            otherwise()
        else:
            open_attachment(desk, found)

    desk.tasks.query(desk.signals, lambda: _file_to_read(desk, paper_id), then, topic="file")


def open_attachment(desk: Desk, file: AttachmentRow) -> None:
    """Open a file of a paper in the right place."""
    if file.kind == "pdf":
        page = desk.list.current_page
        words = [leaf.text for leaf in desk.list.query.wanted()] if page >= 0 else []
        desk.tabs.open(file.id, page, words)
    else:
        desk.ask.open_file(place_of(desk.library.folder, file.path))


def _file_to_read(desk: Desk, paper_id: int) -> AttachmentRow | None:
    """The first PDF of a paper, or else its first file."""
    files = _files(desk, paper_id)
    return next((file for file in files if file.kind == "pdf"), files[0] if files else None)


def _files(desk: Desk, paper_id: int) -> Sequence[AttachmentRow]:
    with desk.library.read() as session:
        return papers.get_detail(session, paper_id).attachments


def export_as(format_name: str) -> Command:
    """Create a command that exports the selected papers, or the whole list if at most one is selected."""
    exporter = find_exporter(format_name)

    def command(desk: Desk) -> None:
        selected = desk.selection.paper_ids
        export_papers(desk, selected if len(selected) > 1 else desk.list.ids, exporter, "papers")

    return command


def export_scope(desk: Desk, scope: Scope, format_name: str) -> None:
    """Export all papers in a tag, collection, saved search or place."""
    exporter, name = find_exporter(format_name), NO_FILE_NAME.sub("-", scope.title).strip("-") or "papers"

    def write(ids: Sequence[int]) -> None:
        export_papers(desk, ids, exporter, name)

    desk.tasks.query(desk.signals, lambda: read_scope(desk.engine, scope), write, topic="export")


def export_options(chosen: ExportSettings) -> ExportOptions:
    """The configured options for exported files."""
    return ExportOptions(chosen.abstracts, chosen.keywords, chosen.notes, chosen.ascii_only)


def copy_papers(desk: Desk, ids: Sequence[int], exporter: Exporter) -> None:
    """Copy papers in an export format."""
    options = export_options(desk.settings.export)

    def show(text: str) -> None:
        desk.ask.copy(text)
        desk.notice(tr("{papers} copied as {format}.", papers=papers_label(len(ids)), format=tr(exporter.label)))

    label = tr("Exporting {papers}", papers=papers_label(len(ids)))
    desk.tasks.job(
        desk.signals, label, lambda progress: export_text(desk.library, ids, exporter, options, progress), show
    )


def export_papers(desk: Desk, ids: Sequence[int], exporter: Exporter, name: str) -> bool:
    """Ask for a file and export papers to it; returns whether a file was chosen."""
    if not ids:
        desk.notice(tr("There is nothing to export."))
        return False
    target = desk.ask.save_file(
        tr("Export {papers}", papers=papers_label(len(ids))),
        name + exporter.suffix,
        f"{exporter.label} (*{exporter.suffix})",
    )
    if target is None:
        return False
    options, exporter = export_options(desk.settings.export), exporter.made_by(desk.settings.citation.pandoc)
    desk.tasks.job(
        desk.signals,
        tr("Exporting {papers}", papers=papers_label(len(ids))),
        lambda progress: export_file(desk.library, ids, exporter, options, target, progress),
        lambda count: desk.notice(tr("{papers} exported to {target}.", papers=papers_label(count), target=target)),
    )
    return True
