"""Opens the tags window; each action in it is an undoable step."""

from functools import partial

from PySide6.QtWidgets import QDialog

from paperdesk.gui.commands import tags
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.reads import read_tags
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.library.tags_window import TagsWindow
from paperdesk.library.records import TagRow


def open_tags(window: MainWindow, desk: Desk) -> QDialog:
    """All tags."""
    dialog = TagsWindow(window)

    def refresh() -> None:
        desk.tasks.query(dialog, lambda: read_tags(desk.engine), dialog.show_tags, topic="tags")

    def show(tag: TagRow) -> None:
        dialog.close()
        desk.selection.set_scope(Scope("tag", tag.name, tag.name))

    dialog.rename_wanted.connect(lambda tag: tags.rename_tag(desk, tag.id, tag.name))
    dialog.recolor_wanted.connect(partial(tags.recolor_tags, desk))
    dialog.merge_wanted.connect(partial(tags.merge_tags, desk))
    dialog.removal_wanted.connect(partial(tags.delete_tags, desk))
    dialog.shown_wanted.connect(show)
    changed = desk.signals.changed.connect(lambda changes: refresh() if changes.tags or changes.foreign else None)
    dialog.finished.connect(lambda _result: desk.signals.changed.disconnect(changed))
    refresh()
    return dialog
