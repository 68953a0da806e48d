"""Commands for navigation and undo."""

from paperdesk.errors import UndoClash
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.scope import FOR_YOU, INBOX, LIBRARY, STARRED, TRASH, Scope
from paperdesk.gui.words import error_text, tr, tr_marked
from paperdesk.library import history
from paperdesk.library.records import StepRow


def go_inbox(desk: Desk) -> None:
    desk.selection.set_scope(INBOX)


def go_for_you(desk: Desk) -> None:
    desk.selection.set_scope(FOR_YOU)


def go_for_tag(desk: Desk, tag: str) -> None:
    """The inbox, ranked by similarity to the papers with a tag."""
    desk.selection.set_scope(Scope("for-you", tr("For You: {tag}", tag=tag), tag))


def go_library(desk: Desk) -> None:
    desk.selection.set_scope(LIBRARY)


def go_starred(desk: Desk) -> None:
    desk.selection.set_scope(STARRED)


def go_trash(desk: Desk) -> None:
    desk.selection.set_scope(TRASH)


def undo(desk: Desk) -> None:
    """Undo the newest step."""
    _turn(desk, is_undo=True)


def redo(desk: Desk) -> None:
    """Redo the step undone last."""
    _turn(desk, is_undo=False)


def _turn(desk: Desk, *, is_undo: bool) -> None:
    def work() -> str:
        try:
            step = history.undo(desk.library) if is_undo else history.redo(desk.library)
        except UndoClash as clash:
            return error_text(clash)
        if step is None:
            return tr("Nothing to undo.") if is_undo else tr("Nothing to redo.")
        return step_text(step)

    desk.tasks.edit(desk.signals, work, desk.notice)


def turn_step(desk: Desk, step: StepRow) -> str:
    """Undo or redo a step; returns the result in a sentence. Runs on the library lane."""
    try:
        return step_text(history.turn(desk.library, step.id, undone=step.undone))
    except UndoClash as clash:
        return error_text(clash)


def step_text(step: StepRow) -> str:
    """The message for a step that was undone or redone."""
    label = tr_marked(step.label)
    return tr("Redid: {label}.", label=label) if step.undone else tr("Undid: {label}.", label=label)
