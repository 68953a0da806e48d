"""Commands that take papers in from files and paste, and write them out."""

import re
from collections.abc import Sequence
from pathlib import Path

from paperdesk import paths
from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import Exporter, ExportOptions
from paperdesk.gui.desk import Command, Desk, papers_label
from paperdesk.gui.reads import read_scope
from paperdesk.gui.scope import INBOX, LIBRARY, Scope
from paperdesk.importers.base import Source
from paperdesk.jobs.export_papers import export_file
from paperdesk.jobs.import_files import ImportOptions, ImportResult, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.model.paper import Place

SAMPLE = "feed-page.txt"
NO_FILE_NAME = re.compile(r"[^\w.-]+")


def import_dialog(desk: Desk) -> None:
    """Ask for files and import them."""
    import_paths(desk, desk.ask.open_files("Import papers from files"))


def import_sample(desk: Desk) -> None:
    """Import the sample feed page that comes with the program."""
    import_paths(desk, [paths.resources() / "samples" / SAMPLE])


def import_pasted(desk: Desk) -> None:
    """Import what was copied: the text of a feed page, BibTeX, or files."""
    text, files = desk.ask.pasted()
    if files:
        import_paths(desk, files)
    elif text.strip():
        _import(desk, "what was copied", [Source(text.encode(errors="replace"), "what was copied")])
    else:
        desk.notice("Nothing was copied. Copy a feed page or BibTeX first, then press Ctrl+V.")


def import_paths(desk: Desk, files: Sequence[Path]) -> None:
    """Import files, as from a drop."""
    if files:
        name = files[0].name if len(files) == 1 else f"{len(files)} files"
        _import(desk, name, files)


def _import(desk: Desk, name: str, sources: Sequence[Source | Path]) -> None:
    def work(progress: Progress) -> ImportResult:
        return import_sources(desk.library, sources, ImportOptions(), progress)

    def show(result: ImportResult) -> None:
        desk.notice(result.summary)
        if result.rejected:
            desk.report_rejected(result.rejected)
        if result.added + result.updated:
            first = result.papers[0]
            desk.tasks.query(desk.signals, lambda: _place_of(desk, first), lambda p: _go(desk, p), topic="place")

    desk.tasks.job(desk.signals, f"Importing {name}", work, show)


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
        desk.notice("There is nothing to export here.")
        return
    target = desk.ask.save_file(
        f"Export {papers_label(len(ids))}", name + exporter.suffix, f"{exporter.label} (*{exporter.suffix})"
    )
    if target is None:
        return
    options = export_options(desk)
    desk.tasks.job(
        desk.signals,
        f"Exporting {papers_label(len(ids))}",
        lambda progress: export_file(desk.library, ids, exporter, options, target, progress),
        lambda count: desk.notice(f"{papers_label(count)} exported to {target}."),
    )
