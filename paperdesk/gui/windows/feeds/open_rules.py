"""Opens the window of rules for new papers, and carries out its requests."""

from PySide6.QtWidgets import QDialog

from paperdesk.errors import PaperDeskError
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.reads import read_rules
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.feeds.rules_window import RuleDraft, RulesWindow
from paperdesk.gui.words import error_text
from paperdesk.jobs.rules import try_rule
from paperdesk.library import rules
from paperdesk.library.records import RuleRow
from paperdesk.model.steps import Step


def open_rules(window: MainWindow, desk: Desk) -> QDialog:
    """The rules, with an editor that tests them."""
    dialog = RulesWindow(window)

    def refresh() -> None:
        desk.tasks.query(dialog, lambda: read_rules(desk.engine), dialog.show_rules, topic="rules")

    def test(query: str) -> None:
        desk.tasks.query(dialog, lambda: try_rule(desk.library, query), dialog.show_trial, topic="trial")

    def save(draft: RuleDraft) -> None:
        def work() -> str:
            try:
                with desk.library.edit(Step("rule", name=draft.name or draft.query)) as edit:
                    rules.save_rule(edit, **draft.values())
            except PaperDeskError as error:
                return error_text(error)
            return ""

        desk.tasks.edit(dialog, work, dialog.saved)

    def remove(row: RuleRow) -> None:
        desk.edit(Step("remove-rule", name=row.name), lambda edit: rules.remove_rule(edit, rule_id=row.id))

    dialog.trial_wanted.connect(test)
    dialog.save_wanted.connect(save)
    dialog.removal_wanted.connect(remove)
    changed = desk.signals.changed.connect(
        lambda changes: refresh() if changes.saved_searches or changes.foreign else None
    )
    dialog.finished.connect(lambda _result: desk.signals.changed.disconnect(changed))
    refresh()
    if text := window.list_pane.search.text.strip():
        dialog.begin(text)
    return dialog
