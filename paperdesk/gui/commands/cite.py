"""Commands that cite the selected papers: citation keys in a document's format, or formatted references."""

from paperdesk.exporters.references import html_of, text_of
from paperdesk.gui.desk.desk import Command, Desk, papers_label
from paperdesk.gui.words import tr
from paperdesk.jobs.citation_styles import find_style
from paperdesk.jobs.cite import INEXACT, MOST_FORMATTED, StyledReferences, cite, references
from paperdesk.model.citing import CitationForm, Pick


def copy_as(form: CitationForm) -> Command:
    """Create a command that copies the citation of the selected papers; their keys are fixed from now on."""

    def command(desk: Desk) -> None:
        ids = desk.selection.paper_ids
        if not ids:
            return

        def show(citation: str) -> None:
            desk.ask.copy(citation)
            desk.notice(tr("{citation} copied.", citation=citation))
            desk.signals.cited.emit()

        desk.tasks.edit(desk.signals, lambda: cite(desk.library, [Pick(paper_id) for paper_id in ids], form), show)

    return command


def copy_references(desk: Desk) -> None:
    """Copy the selected papers as references in the style chosen last."""
    ids = desk.selection.paper_ids[:MOST_FORMATTED]
    if not ids:
        return
    settings = desk.settings.citation

    def show(found: tuple[str, StyledReferences]) -> None:
        title, made = found
        desk.ask.copy_rich(html_of(made.references), text_of(made.references))
        copied = tr("References for {papers} copied ({title}).", papers=papers_label(len(ids)), title=title)
        desk.notice(copied if made.is_exact else f"{copied} {tr(INEXACT)}")
        desk.signals.cited.emit()

    def work() -> tuple[str, StyledReferences]:
        chosen = find_style(desk.library, settings.style)
        return chosen.title, references(desk.library, ids, chosen, settings)

    desk.tasks.query(desk.signals, work, show, topic="references")
