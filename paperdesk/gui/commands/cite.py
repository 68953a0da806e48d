"""Commands that cite the selected papers: their keys in a document's form, or references in a citation style."""

from paperdesk.exporters.references import html_of, text_of
from paperdesk.gui.desk.desk import Command, Desk, papers_label
from paperdesk.gui.words import tr
from paperdesk.jobs.cite import MOST_FORMATTED, cite, find_style, references
from paperdesk.model.citing import CitationForm


def copy_as(form: CitationForm) -> Command:
    """A command that copies the citation of the selected papers; their keys are fixed from now on."""

    def command(desk: Desk) -> None:
        ids = desk.selection.paper_ids
        if not ids:
            return

        def show(citation: str) -> None:
            desk.ask.copy(citation)
            desk.notice(tr("{citation} copied.", citation=citation))

        desk.tasks.edit(desk.signals, lambda: cite(desk.library, ids, form), show)

    return command


def copy_references(desk: Desk) -> None:
    """Copy the selected papers as references in the style that the reader chose last."""
    ids = desk.selection.paper_ids[:MOST_FORMATTED]
    if not ids:
        return
    style = desk.settings.citation.style

    def show(found: tuple[str, str, str]) -> None:
        title, html, text = found
        desk.ask.copy_rich(html, text)
        desk.notice(tr("References of {papers} copied ({title}).", papers=papers_label(len(ids)), title=title))

    def work() -> tuple[str, str, str]:
        chosen = find_style(desk.library, style)
        found = references(desk.library, ids, chosen)
        return chosen.title, html_of(found), text_of(found)

    desk.tasks.query(desk.signals, work, show, topic="references")
