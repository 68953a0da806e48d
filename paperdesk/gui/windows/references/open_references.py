"""Opens the windows for writing: bibliography, lint, linked files, author names, citation keys."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialog

from paperdesk.gui.commands import linked, lookups
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.desk.reads import read_key_pattern, read_linked
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.references.bibliography import Bibliography
from paperdesk.gui.windows.references.bibliography_task import BibliographyTask
from paperdesk.gui.windows.references.join_names import JoinNames
from paperdesk.gui.windows.references.linked_window import LinkedWindow
from paperdesk.gui.windows.references.lint_window import LintDeeds, LintWindow
from paperdesk.gui.windows.references.writing_settings import WritingChoice, WritingSettings
from paperdesk.gui.words import tr, tr_marked
from paperdesk.jobs.author_names import NameOffer, join_offers, offer_names
from paperdesk.jobs.complete_details import Completed
from paperdesk.jobs.lint_papers import LintRow, apply_fixes, lint_papers
from paperdesk.library import keys, linked_files
from paperdesk.library.records import LinkedFileRow
from paperdesk.model.file_names import file_stem
from paperdesk.model.key_patterns import DEFAULT, make_key
from paperdesk.model.paper import Author, PaperFields
from paperdesk.model.steps import Step

EXAMPLE = PaperFields(title="Towards Understanding Grokking: An Effective Theory", year=2022)
EXAMPLE_AUTHORS = (Author("Liu", "Ziming"),)


def open_bibliography(window: MainWindow, desk: Desk) -> QDialog:
    """The selected papers in a citation style."""
    dialog = Bibliography(window)
    task = BibliographyTask(desk, dialog, desk.selection.paper_ids, desk.settings.citation.style)

    def keep(_result: int) -> None:
        """Use the style shown last when references are copied."""
        citation = replace(window.settings.citation, style=task.style)
        window.change_settings(citation=citation)

    dialog.finished.connect(keep)
    return dialog


def open_lint(window: MainWindow, desk: Desk) -> QDialog:
    """Check the selected papers, or the whole list if at most one is selected."""
    selected = desk.selection.paper_ids
    ids = selected if len(selected) > 1 else desk.list.ids

    def look() -> None:
        desk.tasks.job(
            dialog,
            tr("Checking {papers}", papers=papers_label(len(ids))),
            lambda progress: lint_papers(desk.library, ids, progress),
            lambda rows: dialog.show_findings(rows, len(ids)),
        )

    def fix(rows: list[LintRow]) -> None:
        desk.tasks.job(
            dialog,
            tr("Fixing references"),
            lambda progress: apply_fixes(desk.library, rows, progress),
            lambda _count: look(),
        )

    def complete(paper_id: int) -> None:
        dialog.say(tr("Looking up details…"))
        lookups.complete_papers(desk, [paper_id], completed)

    def completed(done: list[Completed]) -> None:
        filled = [tr_marked(change) for one in done for change in one.changes]
        dialog.say("; ".join(filled) or tr("No certain match found"))
        look()

    dialog = LintWindow(LintDeeds(fix, desk.list.go_to_paper, complete), desk.keys, window.theme, window)
    look()
    return dialog


def open_linked(window: MainWindow, desk: Desk) -> QDialog:
    """The linked files with their state."""
    dialog = LinkedWindow(window)

    def refresh() -> None:
        desk.tasks.query(dialog, lambda: read_linked(desk.engine), dialog.show_files, topic="linked")

    def unlink(row: LinkedFileRow) -> None:
        step = Step("unlink-file", name=Path(row.path).name)
        desk.edit(step, lambda edit: linked_files.remove_linked_file(edit, file_id=row.id))

    dialog.link_wanted.connect(lambda: linked.link_list(desk))
    dialog.notes_wanted.connect(lambda: linked.link_notes_of_list(desk))
    dialog.update_wanted.connect(lambda: desk.tasks.quiet(dialog, lambda: linked.update(desk), dialog.show_files))
    dialog.unlink_wanted.connect(unlink)
    changed = desk.signals.changed.connect(
        lambda changes: refresh() if changes.linked_files or changes.foreign else None
    )
    dialog.finished.connect(lambda _result: desk.signals.changed.disconnect(changed))
    refresh()
    return dialog


def open_names(window: MainWindow, desk: Desk) -> QDialog:
    """Author name variants."""

    def look() -> None:
        desk.tasks.quiet(dialog, lambda: offer_names(desk.library), dialog.show_offers)

    def join(offers: list[NameOffer]) -> None:
        desk.tasks.edit(dialog, lambda: join_offers(desk.library, offers), lambda _count: look())

    dialog = JoinNames(join, window)
    look()
    return dialog


def open_writing(window: MainWindow, desk: Desk) -> QDialog:
    """The pattern of citation keys, and the content of exports."""
    content = window.paper_pane.content
    fields, authors = (content.detail.fields, content.detail.authors) if content else (EXAMPLE, EXAMPLE_AUTHORS)
    identifiers = content.detail.identifiers if content else ()
    key = content.detail.citation_key if content else make_key(fields, authors)

    def example(pattern: str) -> str:
        return make_key(fields, authors, identifiers=identifiers, pattern=pattern)

    def example_name(pattern: str) -> str:
        return f"{file_stem(key, fields, authors, tuple(identifiers), pattern=pattern)}.pdf"

    def use(choice: WritingChoice) -> None:
        citation = replace(window.settings.citation, drag=choice.drag)
        window.change_settings(export=choice.export, citation=citation)
        desk.edit(None, lambda edit: keys.set_key_pattern(edit, choice.pattern))

    now = WritingChoice(DEFAULT, desk.settings.export, desk.settings.citation.drag)
    dialog = WritingSettings(now, example, example_name, window)
    dialog.chosen.connect(use)
    desk.tasks.query(dialog, lambda: read_key_pattern(desk.engine), dialog.pattern.setText, topic="pattern")
    return dialog
