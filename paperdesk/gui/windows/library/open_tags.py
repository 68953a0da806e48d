"""Opens the window of all tags; each thing done in it is a step that can be undone."""

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
    shown = TagsWindow(window)

    def refresh() -> None:
        desk.tasks.query(shown, lambda: read_tags(desk.engine), shown.show_tags, topic="tags")

    def show(tag: TagRow) -> None:
        shown.close()
        desk.selection.set_scope(Scope("tag", tag.name, tag.name))

    shown.rename_wanted.connect(lambda tag: tags.rename_tag(desk, tag.id, tag.name))
    shown.recolor_wanted.connect(partial(tags.recolor_tags, desk))
    shown.merge_wanted.connect(partial(tags.merge_tags, desk))
    shown.removal_wanted.connect(partial(tags.delete_tags, desk))
    shown.shown_wanted.connect(show)
    changed = desk.signals.changed.connect(lambda changes: refresh() if changes.tags or changes.foreign else None)
    shown.finished.connect(lambda _result: desk.signals.changed.disconnect(changed))
    refresh()
    return shown
