"""Opens the window for previewing a feed before following it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog

from paperdesk.errors import FetchFailed, PaperDeskError
from paperdesk.gui.commands import feeds
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.feeds.follow_window import FollowWindow
from paperdesk.gui.words import error_text, tr
from paperdesk.jobs.feed_lists import find_list
from paperdesk.jobs.find_feeds import Offer
from paperdesk.jobs.follow_feed import may_follow_unseen, preview_feeds
from paperdesk.model.arxiv_categories import list_categories
from paperdesk.online.contacts import Purpose
from paperdesk.online.http import Http


def open_follow(window: MainWindow, desk: Desk) -> QDialog:
    """Follow a feed; an address without a feed is shown again for correction."""
    dialog = FollowWindow(desk.asked_feed, window)

    def show(text: str, found: Sequence[Offer] | PaperDeskError | None) -> None:
        if found is None:
            follow(text)
        elif isinstance(found, PaperDeskError):
            may_follow = isinstance(found, FetchFailed) and may_follow_unseen(found)
            dialog.show_failure(text, error_text(found), may_follow=may_follow)
        else:
            desk.asked_feed = ""
            dialog.show_found(text, found)

    def look(text: str) -> None:
        desk.asked_feed = text
        looking = tr("Checking {address}", address=text)
        desk.tasks.job(dialog, looking, lambda _progress: _look(desk, text), lambda found: show(text, found))

    def follow(address: str) -> None:
        dialog.accept()
        feeds.follow_address(desk, address)

    dialog.looked.connect(look)
    dialog.followed.connect(follow)
    dialog.categories_wanted.connect(lambda: _pick_category(dialog, desk))
    return dialog


def _look(desk: Desk, text: str) -> Sequence[Offer] | PaperDeskError | None:
    """The feeds for a text, or why there are none; None if it is a list of feeds. Runs on a lane."""
    if find_list(text) is not None:
        return None
    try:
        with Http(feeds.limits(desk), desk.pace, Purpose.FOLLOW) as http:
            return preview_feeds(http, text, desk.settings.services)
    except PaperDeskError as error:
        return error


def _pick_category(dialog: FollowWindow, desk: Desk) -> None:
    """Choose from all arXiv categories, and preview the category."""
    categories = list(list_categories())
    shown = [f"{code} · {name}" for code, name in categories]
    chosen = desk.ask.choose(tr("arXiv categories"), tr("Category"), shown)
    if chosen is not None:
        dialog.look_for(categories[chosen][0])
