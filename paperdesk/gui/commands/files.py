"""Commands that take papers in from files and paste, and write them out."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk import paths
from paperdesk.documents.kinds import is_pdf
from paperdesk.errors import ImportFailed
from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import Exporter, ExportOptions
from paperdesk.gui.commands.feed_folders import import_files as import_lists
from paperdesk.gui.commands.locked_pdfs import import_with_passwords
from paperdesk.gui.commands.papers import open_page
from paperdesk.gui.desk import Command, Desk, papers_label
from paperdesk.gui.reads import read_scope
from paperdesk.gui.scope import INBOX, LIBRARY, Scope
from paperdesk.gui.words import mark, said, tr, tr_n
from paperdesk.importers.base import Source
from paperdesk.jobs.export_papers import export_file
from paperdesk.jobs.fetch_pdfs import DEADLINE_S, LARGEST_MB, fetch_pdf, pdf_address
from paperdesk.jobs.import_files import ImportOptions, ImportResult, import_sources
from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.jobs.import_zotero import import_zotero
from paperdesk.jobs.preview_import import preview_sources
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.zotero_folder import DATABASE, is_zotero_folder
from paperdesk.library import papers
from paperdesk.library.attachments import place_of
from paperdesk.library.records import AttachmentRow
from paperdesk.model.paper import Place
from paperdesk.online.http import Http, Limits

SAMPLE = "feed-page.txt"
REPAIRED = mark("repaired text")
NO_FILE_NAME = re.compile(r"[^\w.-]+")


def import_dialog(desk: Desk) -> None:
    """Ask for files, and show what they hold before they are imported."""
    files = desk.ask.open_files(tr("Import papers from files"))

    def go_on(parted: Parted) -> None:
        if parted.zotero is not None or parted.lists:
            _import_parted(desk, parted)
        elif files:
            preview_paths(desk, files)

    desk.tasks.quiet(desk.signals, lambda: _parted(files), go_on)


def import_folder(desk: Desk) -> None:
    """Ask for a folder of PDFs, or the data folder of Zotero, and import it."""
    folder = desk.ask.choose_folder(tr("Import a folder of PDFs, or the data folder of Zotero"))
    if folder is not None:
        import_paths(desk, [folder])


def import_sample(desk: Desk) -> None:
    """Import the sample feed page that comes with the program."""
    import_paths(desk, [paths.resources() / "samples" / SAMPLE])


def import_pasted(desk: Desk) -> None:
    """Import what was copied: the text of a feed page, BibTeX, or files."""
    text, files = desk.ask.pasted()
    if files:
        import_paths(desk, files)
    elif text.strip():
        _import(desk, tr("what was copied"), [Source(text.encode(errors="replace"), tr("what was copied"))])
    else:
        said = tr("Nothing was copied. Copy a feed page or BibTeX first, then press {import-pasted}.")
        desk.notice(desk.keys.fill(said))


def import_paths(desk: Desk, files: Sequence[Path]) -> None:
    """Import files, as from a drop."""
    desk.tasks.quiet(desk.signals, lambda: _parted(files), lambda parted: _import_parted(desk, parted))


@dataclass(frozen=True, slots=True)
class Parted:
    """Files by what they are: the data folder of Zotero, lists of feeds, PDFs and folders of them, references."""

    zotero: Path | None
    lists: Sequence[Path]
    pdfs: Sequence[Path]
    references: Sequence[Path]


def _parted(files: Sequence[Path]) -> Parted:
    """Look at files; they may lie on a disk that sleeps."""
    zotero = next((folder for path in files if (folder := _zotero_folder(path))), None)
    lists = [path for path in files if path.suffix.lower() == ".opml"]
    pdfs = [path for path in files if path not in lists and (path.is_dir() or is_pdf(path))]
    return Parted(zotero, lists, pdfs, [path for path in files if path not in (*lists, *pdfs)])


def _import_parted(desk: Desk, parted: Parted) -> None:
    if parted.lists:
        import_lists(desk, parted.lists)
    if parted.zotero is not None:
        _import_zotero(desk, parted.zotero)
        return
    if parted.references:
        _import(desk, name_of(parted.references), parted.references)
    if parted.pdfs:
        title = tr("Importing {name}", name=name_of(parted.pdfs))
        import_with_passwords(desk, parted.pdfs, title, lambda result: _show(desk, result))


def attach(desk: Desk) -> None:
    """Give the current paper files: they are copied into the library."""
    row, files = desk.current_row(), desk.ask.open_files(tr("Attach files to the paper"))
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


def _tell_attached(desk: Desk, count: int) -> None:
    what = tr_n("{n} file", "{n} files", count)
    desk.notice(
        tr("Attached {what}. {undo} takes it back.", what=what, undo=desk.undo_key)
        if count
        else tr("The paper has this file already.")
    )


def open_file(desk: Desk) -> None:
    """Read the PDF of the current paper in a tab; a file of another kind opens in the desktop's own program."""
    _read(desk, lambda: fetch(desk))


def fetch(desk: Desk) -> None:
    """Fetch the open PDF of the current paper from arXiv, and read it."""
    row, services = desk.current_row(), desk.settings.services
    if row is None:
        return
    paper_id = row.id

    def go_on(address: str) -> None:
        if not address:
            desk.notice(
                desk.keys.fill(tr("This paper has no file yet. Attach one: press {palette} and type “attach”."))
            )
            return
        desk.tasks.job(
            desk.signals, tr("Fetching {address}", address=address), work, lambda file_id: _read_fetched(desk, file_id)
        )

    def work(_progress: Progress) -> int:
        with Http(Limits(DEADLINE_S, LARGEST_MB), desk.pace) as http:
            return fetch_pdf(desk.library, http, paper_id, services)

    desk.tasks.query(desk.signals, lambda: _open_address(desk, paper_id), go_on, topic="fetch")


def _open_address(desk: Desk, paper_id: int) -> str:
    with desk.library.read() as session:
        return pdf_address(papers.get_detail(session, paper_id), desk.settings.services)


def _read_fetched(desk: Desk, file_id: int) -> None:
    desk.notice(tr("The PDF is attached. {undo} takes it off again.", undo=desk.undo_key))
    desk.signals.reading_wanted.emit(file_id, -1, ())


def read_paper(desk: Desk) -> None:
    """Read the current paper: its file, else its page."""
    _read(desk, lambda: open_page(desk))


def _read(desk: Desk, otherwise: Callable[[], None]) -> None:
    row = desk.current_row()
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
    """Open a file of a paper where it is read."""
    if file.kind == "pdf":
        page = desk.current_page()
        words = [leaf.text for leaf in desk.current_query().wanted()] if page >= 0 else []
        desk.signals.reading_wanted.emit(file.id, page, words)
    else:
        desk.ask.open_file(place_of(desk.library.folder, file.path))


def _file_to_read(desk: Desk, paper_id: int) -> AttachmentRow | None:
    """The first PDF of a paper, else its first file."""
    with desk.library.read() as session:
        files = papers.get_detail(session, paper_id).attachments
    return next((file for file in files if file.kind == "pdf"), files[0] if files else None)


def name_of(files: Sequence[Path | Source]) -> str:
    """What files are called in a line."""
    return files[0].name if len(files) == 1 else tr_n("{n} file", "{n} files", len(files))


def preview_paths(desk: Desk, files: Sequence[Path]) -> None:
    """Read files and ask whether what they hold shall be imported."""
    desk.tasks.job(
        desk.signals,
        tr("Reading {name}", name=name_of(files)),
        lambda progress: preview_sources(desk.library, files, ImportOptions(), progress),
        lambda preview: desk.signals.previewed.emit(preview, tuple(files)),
    )


def import_previewed(
    desk: Desk, files: Sequence[Path], repaired: Sequence[str], apart: frozenset[int] = frozenset()
) -> None:
    """Import files that were looked through, and the records that were repaired, as one step."""
    texts = [Source(text.encode(), tr(REPAIRED)) for text in repaired]
    _import(desk, name_of(files), [*files, *texts], tells_rejected=False, options=ImportOptions(apart=apart))


def check_text(desk: Desk, text: str, tell: Callable[[str], None]) -> None:
    """Tell whether a repaired record can be read: "", or what is wrong with it."""

    def work() -> str:
        try:
            preview = preview_sources(desk.library, [Source(text.encode(), tr(REPAIRED))], ImportOptions(), Progress())
        except ImportFailed as error:
            return said(error)
        return " ".join(record.reason for record in preview.rejected)

    desk.tasks.quiet(desk.signals, work, tell)


def import_repaired(desk: Desk, text: str, tell: Callable[[str], None]) -> None:
    """Import a repaired record, if it can be read."""

    def go_on(problem: str) -> None:
        if not problem:
            _import(desk, REPAIRED, [Source(text.encode(), tr(REPAIRED))])
        tell(problem)

    check_text(desk, text, go_on)


def _zotero_folder(path: Path) -> Path | None:
    """The data folder of Zotero that is meant by it or by its database."""
    folder = path.parent if path.name == DATABASE else path
    return folder if is_zotero_folder(folder) else None


def _import_zotero(desk: Desk, folder: Path) -> None:
    desk.tasks.job(
        desk.signals,
        tr("Importing {folder}", folder=folder.name),
        lambda progress: import_zotero(desk.library, folder, ImportOptions(), progress),
        lambda result: _show(desk, result),
    )


def _import(
    desk: Desk,
    name: str,
    sources: Sequence[Source | Path],
    *,
    tells_rejected: bool = True,
    options: ImportOptions | None = None,
) -> None:
    def work(progress: Progress) -> ImportResult:
        return import_sources(desk.library, sources, options or ImportOptions(), progress)

    desk.tasks.job(
        desk.signals,
        tr("Importing {name}", name=name),
        work,
        lambda result: _show(desk, result, tells_rejected=tells_rejected),
    )


def _show(desk: Desk, result: ImportResult, *, tells_rejected: bool = True) -> None:
    """Tell what became of an import, and go where its papers went."""
    desk.notice(tr(result.summary))
    if result.rejected and tells_rejected:
        desk.report_rejected(result.rejected)
    if result.added + result.updated:
        first = result.papers[0]
        desk.tasks.query(desk.signals, lambda: _place_of(desk, first), lambda p: _go(desk, p), topic="place")


def _place_of(desk: Desk, paper_id: int) -> str:
    with desk.library.read() as session:
        return papers.get_rows(session, [paper_id])[0].place


def _go(desk: Desk, place: str) -> None:
    """Show the reader where the papers went."""
    if place in {Place.INBOX, Place.LIBRARY}:
        desk.selection.set_scope(INBOX if place == Place.INBOX else LIBRARY)


def export_as(format_name: str) -> Command:
    """A command that exports the selected papers, or all that the list shows if at most one is selected."""
    exporter = find_exporter(format_name)

    def command(desk: Desk) -> None:
        selected = desk.selection.paper_ids
        _export(desk, selected if len(selected) > 1 else desk.shown_ids(), exporter, "papers")

    return command


def export_scope(desk: Desk, scope: Scope, format_name: str) -> None:
    """Export all papers of a tag, collection, saved search or place."""
    exporter, name = find_exporter(format_name), NO_FILE_NAME.sub("-", scope.title).strip("-") or "papers"
    desk.tasks.query(
        desk.signals,
        lambda: read_scope(desk.engine, scope),
        lambda ids: _export(desk, ids, exporter, name),
        topic="export",
    )


def export_options(desk: Desk) -> ExportOptions:
    """What the reader wants in exported files."""
    chosen = desk.settings.export
    return ExportOptions(chosen.abstracts, chosen.keywords, chosen.notes, chosen.ascii_only)


def _export(desk: Desk, ids: Sequence[int], exporter: Exporter, name: str) -> None:
    if not ids:
        desk.notice(tr("There is nothing to export here."))
        return
    target = desk.ask.save_file(
        tr("Export {papers}", papers=papers_label(len(ids))),
        name + exporter.suffix,
        f"{exporter.label} (*{exporter.suffix})",
    )
    if target is None:
        return
    options = export_options(desk)
    desk.tasks.job(
        desk.signals,
        tr("Exporting {papers}", papers=papers_label(len(ids))),
        lambda progress: export_file(desk.library, ids, exporter, options, target, progress),
        lambda count: desk.notice(tr("{papers} exported to {target}.", papers=papers_label(count), target=target)),
    )
