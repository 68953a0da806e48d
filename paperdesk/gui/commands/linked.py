"""Commands for files that follow the library: linked files, and exports for a document."""

from collections.abc import Sequence
from pathlib import Path

from paperdesk.exporters import exporter_for
from paperdesk.gui.commands.files import export_options
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.words import tr, tr_marked, tr_n, tr_value
from paperdesk.jobs.documents import Citations, export_citations, scan_documents
from paperdesk.jobs.linked_files import link_file, update_linked_files
from paperdesk.jobs.linked_notes import link_notes
from paperdesk.jobs.progress import Progress
from paperdesk.library.records import LinkedFileRow
from paperdesk.model.query import parse_query

MOST_NAMED = 5


def link_scope(desk: Desk, scope: Scope) -> None:
    """Link a file to a tag, collection, saved search or place."""
    link_query(desk, scope.query, scope.title)


def link_list(desk: Desk) -> None:
    """Link a file to the current list."""
    link_query(desk, _query_of_list(desk), desk.list.query.text or desk.selection.scope.title)


def _query_of_list(desk: Desk) -> str:
    scope, text = desk.selection.scope, desk.list.query.text
    return f"({scope.query}) {text}" if scope.query and text else scope.query or text


def link_query(desk: Desk, query: str, title: str) -> None:
    target = desk.ask.save_file(
        tr("Link a file to {title}", title=tr_value(title)), "library.bib", tr("BibTeX (*.bib)")
    )
    if target is None:
        return
    options = export_options(desk.settings.export)

    def work() -> list[LinkedFileRow]:
        link_file(desk.library, target, query, options)
        return update(desk)

    def tell(rows: Sequence[LinkedFileRow]) -> None:
        row = next((row for row in rows if Path(row.path).name == target.name), None)
        if row is not None:
            desk.notice(
                tr_marked(row.error)
                or tr(
                    "{target} now holds {papers} and is kept up to date.",
                    target=target,
                    papers=papers_label(row.paper_count),
                )
            )

    desk.tasks.quiet(desk.signals, work, tell)


def link_notes_of_list(desk: Desk) -> None:
    """Link a folder of notes to the current list."""
    folder = desk.ask.choose_folder(tr("Choose a folder in your vault for the notes"))
    if folder is None:
        return
    query = _query_of_list(desk)

    def work() -> LinkedFileRow | None:
        link_id = link_notes(desk.library, folder, query)
        return next((row for row in update(desk) if row.id == link_id), None)

    def tell(row: LinkedFileRow | None) -> None:
        if row is not None:
            papers = papers_label(row.paper_count)
            told = tr("{target} now holds notes on {papers} and is kept up to date.", target=folder, papers=papers)
            desk.notice(tr_marked(row.error) or told)

    desk.tasks.quiet(desk.signals, work, tell)


def update(desk: Desk) -> list[LinkedFileRow]:
    """Update linked files whose papers have changed; blocks."""
    engine = desk.engine
    return update_linked_files(
        desk.library,
        lambda query: engine.search(parse_query(query, is_typing=False)).ids,
        Progress(),
        desk.settings.citation.pandoc,
    )


def export_for_documents(desk: Desk) -> None:
    """Ask for documents, and export exactly the papers that they cite."""
    documents = desk.ask.open_files(tr("Choose documents (.tex .aux .bcf .md .qmd .typ)"))
    if not documents:
        return

    def save(citations: Citations) -> None:
        target = desk.ask.save_file(
            tr("Export {papers}", papers=papers_label(len(citations.found))),
            documents[0].stem + ".bib",
            tr("BibTeX (*.bib)"),
        )
        if target is None:
            return
        exporter = exporter_for(target.name).made_by(desk.settings.citation.pandoc)
        options = export_options(desk.settings.export)
        desk.tasks.edit(
            desk.signals,
            lambda: export_citations(desk.library, citations, exporter, options, target),
            lambda count: desk.notice(
                tr(
                    "{papers} exported to {target}. {missing}",
                    papers=papers_label(count),
                    target=target,
                    missing=missing_text(citations),
                ).strip()
            ),
        )

    desk.tasks.query(desk.signals, lambda: scan_documents(desk.library, documents), save, topic="documents")


def missing_text(citations: Citations) -> str:
    """The keys without a paper, in a sentence."""
    names = ", ".join(citations.missing[:MOST_NAMED])
    more = (
        tr_n(" and {n} more", " and {n} more", len(citations.missing) - MOST_NAMED)
        if len(citations.missing) > MOST_NAMED
        else ""
    )
    return tr("No paper has the key {names}{more}.", names=names, more=more) if names else ""
