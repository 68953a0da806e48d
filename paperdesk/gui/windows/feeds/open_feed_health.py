"""Opens the feed health window."""

from PySide6.QtWidgets import QDialog

from paperdesk.gui.commands import feeds
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.feeds.feed_health_window import FeedHealthWindow
from paperdesk.library.feed_health import FeedHealth, list_health


def open_feed_health(window: MainWindow, desk: Desk) -> QDialog:
    """All feeds, those with the most serious problems first."""
    dialog = FeedHealthWindow(window)

    def read() -> list[FeedHealth]:
        with desk.library.read() as session:
            return list_health(session)

    def refresh() -> None:
        desk.tasks.query(dialog, read, dialog.show_feeds, topic="feed-health")

    def show(one: FeedHealth) -> None:
        dialog.close()
        desk.selection.set_scope(Scope("feed", one.feed.title or one.feed.address, str(one.feed.id)))

    def end(chosen: list[FeedHealth]) -> None:
        for one in chosen:
            feeds.stop_following(desk, one.feed.id, one.feed.title or one.feed.address)

    dialog.shown_wanted.connect(show)
    dialog.refresh_wanted.connect(lambda chosen: feeds.refresh(desk, [one.feed.id for one in chosen]))
    dialog.end_wanted.connect(end)
    changed = desk.signals.changed.connect(lambda _changes: refresh())
    dialog.finished.connect(lambda _result: desk.signals.changed.disconnect(changed))
    refresh()
    return dialog
