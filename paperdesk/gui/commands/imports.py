"""Commands that import papers from files, folders and the clipboard, with a preview for chosen files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from paperdesk import paths
from paperdesk.documents.kinds import is_pdf
from paperdesk.errors import ImportFailed
from paperdesk.gui.commands.feed_folders import import_files as import_lists
from paperdesk.gui.commands.feeds import follow_address
from paperdesk.gui.commands.files import name_of
from paperdesk.gui.commands.locked_pdfs import import_with_passwords
from paperdesk.gui.commands.lookups import add_names
from paperdesk.gui.commands.merges import met_told
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.scope import INBOX, LIBRARY
from paperdesk.gui.words import error_text, mark, tr, tr_marked, tr_n
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, ImportResult, import_sources
from paperdesk.jobs.import_pdfs import LookedThrough, look_through_pdfs
from paperdesk.jobs.import_zotero import import_zotero, look_through_zotero
from paperdesk.jobs.pasted import Pasted, kind_of
from paperdesk.jobs.preview_import import preview_sources
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.watched_folder import count_present, stop_watching, watch_folder, watched_folder
from paperdesk.jobs.zotero_folder import DATABASE, is_zotero_folder
from paperdesk.library import papers
from paperdesk.model.paper import Place

if TYPE_CHECKING:
    pass

SAMPLE = "feed-page.txt"
REPAIRED = mark("repaired text")


def import_dialog(desk: Desk) -> None:
    """Ask for files, and preview them before they are imported."""
    files = desk.ask.open_files(tr("Import papers from files"))
    desk.tasks.quiet(desk.signals, lambda: _parted(files), lambda parted: _preview_parted(desk, parted))


def import_folder(desk: Desk) -> None:
    """Ask for a folder of PDFs or Zotero's data folder, and preview it before it is imported."""
    folder = desk.ask.choose_folder(tr("Import a folder of PDFs or Zotero's data folder"))
    if folder is not None:
        desk.tasks.quiet(desk.signals, lambda: _parted([folder]), lambda parted: _preview_parted(desk, parted))


def watch_or_stop(desk: Desk) -> None:
    """Ask for a folder whose new PDFs and reference files are imported; or stop watching the current one."""
    desk.tasks.quiet(
        desk.signals,
        lambda: watched_folder(desk.library),
        lambda now: _stop(desk, now.folder) if now else _choose(desk),
    )


def _stop(desk: Desk, folder: Path) -> None:
    if desk.ask.confirm(tr("Stop watching {folder}?", folder=str(folder)), tr("Stop")):
        desk.tasks.quiet(
            desk.signals, lambda: stop_watching(desk.library), lambda _nothing: desk.signals.watched.emit()
        )


def _choose(desk: Desk) -> None:
    folder = desk.ask.choose_folder(tr("Choose a folder whose new PDFs and reference files are imported automatically"))
    if folder is not None:
        desk.tasks.quiet(
            desk.signals, lambda: count_present(desk.library, folder), lambda count: _watch(desk, folder, count)
        )


def _watch(desk: Desk, folder: Path, count: int) -> None:
    """Watch a folder with this many existing files, asking whether to import them as well."""
    question = tr_n(
        "This folder already contains {n} PDF or reference file. Import it as well?",
        "This folder already contains {n} PDFs and reference files. Import them as well?",
        count,
    )
    takes_present = bool(count) and desk.ask.confirm(question, tr("Import"))

    def work() -> None:
        watch_folder(desk.library, folder, takes_present=takes_present)

    def told(_nothing: None) -> None:
        desk.notice(tr("PaperDesk now watches {folder}. Files in it are left unchanged.", folder=str(folder)))
        desk.signals.watched.emit()

    desk.tasks.quiet(desk.signals, work, told)


def import_sample(desk: Desk) -> None:
    """Import the included sample feed page."""
    import_paths(desk, [paths.resources() / "samples" / SAMPLE])


def import_pasted(desk: Desk) -> None:
    """Import the clipboard: a page, BibTeX, names of papers, the address of a feed or a paper, or files."""
    text, files = desk.ask.pasted()
    if files:
        import_paths(desk, files)
    elif text.strip():
        take_text(desk, text, tr("the clipboard"))
    else:
        said = tr("The clipboard is empty. Copy a feed page or BibTeX first, then press {import-pasted}.")
        desk.notice(desk.keys.fill(said))


def take_text(desk: Desk, text: str, name: str) -> None:
    """Handle pasted or dropped text: look up the papers it names, follow the feed, or import it."""
    kind = kind_of(text)
    if kind is Pasted.NAMES:
        add_names(desk, text)
    elif kind is Pasted.FEED:
        follow_address(desk, text.strip())
    elif kind is Pasted.TEXT:
        _import(desk, name, [Source(text.encode(errors="replace"), name)])


def import_paths(desk: Desk, files: Sequence[Path]) -> None:
    """Import files, such as dropped ones."""
    desk.tasks.quiet(desk.signals, lambda: _parted(files), lambda parted: _import_parted(desk, parted))


@dataclass(frozen=True, slots=True)
class Parted:
    """Files by kind: Zotero's data folder, lists of feeds, PDFs and folders of them, reference files."""

    zotero: Path | None
    lists: Sequence[Path]
    pdfs: Sequence[Path]
    references: Sequence[Path]


def _parted(files: Sequence[Path]) -> Parted:
    """Classify files, which may be on a sleeping disk."""
    zotero = next((folder for path in files if (folder := _zotero_folder(path))), None)
    lists = [path for path in files if path.suffix.lower() == ".opml"]
    pdfs = [path for path in files if path not in lists and (path.is_dir() or is_pdf(path))]
    return Parted(zotero, lists, pdfs, [path for path in files if path not in (*lists, *pdfs)])


def _import_parted(desk: Desk, parted: Parted) -> None:
    if parted.lists:
        import_lists(desk, parted.lists)
    if parted.zotero is not None:
        _import_zotero(desk, parted.zotero, ImportOptions())
        return
    if parted.references:
        _import(desk, name_of(parted.references), parted.references)
    if parted.pdfs:
        import_with_passwords(desk, parted.pdfs, None, frozenset(), lambda result: _show(desk, result))


def _preview_parted(desk: Desk, parted: Parted) -> None:
    """Preview files, one window for each kind, before anything is imported."""
    if parted.lists:
        import_lists(desk, parted.lists)
    if parted.zotero is not None:
        _preview_zotero(desk, parted.zotero)
        return
    if parted.references:
        preview_paths(desk, parted.references)
    if parted.pdfs:
        _preview_pdfs(desk, parted.pdfs)


def _preview_zotero(desk: Desk, folder: Path) -> None:
    def take(_repaired: Sequence[str], apart: frozenset[int]) -> None:
        _import_zotero(desk, folder, ImportOptions(apart=apart))

    desk.tasks.job(
        desk.signals,
        tr("Reading {name}", name=folder.name),
        lambda progress: look_through_zotero(desk.library, folder, progress),
        lambda preview: desk.windows.import_preview(preview, folder.name, take),
    )


def _preview_pdfs(desk: Desk, files: Sequence[Path]) -> None:
    def show(found: LookedThrough) -> None:
        def take(_repaired: Sequence[str], apart: frozenset[int]) -> None:
            import_with_passwords(desk, files, found, apart, lambda result: _show(desk, result))

        desk.windows.import_preview(found.preview, name_of(files), take)

    desk.tasks.job(
        desk.signals,
        tr("Reading {name}", name=name_of(files)),
        lambda progress: look_through_pdfs(desk.library, files, progress),
        show,
    )


def preview_paths(desk: Desk, files: Sequence[Path]) -> None:
    """Read files and ask whether to import their contents."""
    desk.tasks.job(
        desk.signals,
        tr("Reading {name}", name=name_of(files)),
        lambda progress: preview_sources(desk.library, files, ImportOptions(), progress),
        lambda preview: desk.windows.import_preview(preview, name_of(files), partial(_import_previewed, desk, files)),
    )


def _import_previewed(desk: Desk, files: Sequence[Path], repaired: Sequence[str], apart: frozenset[int]) -> None:
    """Import previewed files and corrected records as one step."""
    texts = [Source(text.encode(), tr(REPAIRED)) for text in repaired]
    _import(desk, name_of(files), [*files, *texts], tells_rejected=False, options=ImportOptions(apart=apart))


def check_text(desk: Desk, text: str, tell: Callable[[str], None]) -> None:
    """Check whether a corrected record can be read: "", or what is wrong with it."""

    def work() -> str:
        try:
            preview = preview_sources(desk.library, [Source(text.encode(), tr(REPAIRED))], ImportOptions(), Progress())
        except ImportFailed as error:
            return error_text(error)
        return " ".join(tr_marked(record.reason) for record in preview.rejected)

    desk.tasks.quiet(desk.signals, work, tell)


def import_repaired(desk: Desk, text: str, tell: Callable[[str], None]) -> None:
    """Import a corrected record, if it can be read."""

    def go_on(problem: str) -> None:
        if not problem:
            _import(desk, REPAIRED, [Source(text.encode(), tr(REPAIRED))])
        tell(problem)

    check_text(desk, text, go_on)


def _zotero_folder(path: Path) -> Path | None:
    """Zotero's data folder, given by itself or by its database."""
    folder = path.parent if path.name == DATABASE else path
    return folder if is_zotero_folder(folder) else None


def _import_zotero(desk: Desk, folder: Path, options: ImportOptions) -> None:
    desk.tasks.job(
        desk.signals,
        tr("Importing {folder}", folder=folder.name),
        lambda progress: import_zotero(desk.library, folder, options, progress),
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
    """Report the result of an import, and show its papers."""
    desk.notice(f"{tr(result.summary)} {met_told(desk, result.merged, result.asked)}".strip())
    if result.rejected and tells_rejected:
        desk.windows.rejected(result.rejected)
    if result.added + result.updated:
        first = result.papers[0]
        desk.tasks.query(desk.signals, lambda: _place_of(desk, first), lambda p: _go(desk, p), topic="place")


def _place_of(desk: Desk, paper_id: int) -> str:
    with desk.library.read() as session:
        return papers.get_rows(session, [paper_id])[0].place


def _go(desk: Desk, place: str) -> None:
    """Go to where the papers are."""
    if place in {Place.INBOX, Place.LIBRARY}:
        desk.selection.set_scope(INBOX if place == Place.INBOX else LIBRARY)
