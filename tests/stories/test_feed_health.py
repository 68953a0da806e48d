"""How feeds fare: the one that fails stands first, is filtered, shown, and followed no longer."""

from paperdesk.gui.windows.feeds.feed_health_window import FeedHealthWindow
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.feeds import add_feed, list_feeds, note_checks
from paperdesk.library.library import now
from paperdesk.model.paper import Place
from tests.drafts import draft, entry
from tests.gui.window import Reader


def test_a_feed_that_fails_is_found_and_no_longer_followed(reader: Reader) -> None:
    desk = reader.app.desk
    assert desk is not None
    assert reader.app.menus is not None
    with desk.library.edit() as edit:
        fine = add_feed(edit, address="https://frogs.example.org/feed", title="Frogs and newts")
        bad = add_feed(edit, address="https://gone.example.org/feed", title="Journal of lost addresses")
        items = [entry(draft(f"A study of frog {n}"), guid=str(n)) for n in range(3)]
        save_drafts(edit, items, Arrival(Origin("feed:1", "rss", "Frogs", feed_id=fine), Place.INBOX, (), edit.moment))
        note_checks(edit, {fine: {"checked_at": now(), "good_at": now()}})
        note_checks(edit, {bad: {"checked_at": now(), "failures": 3, "error": "gone.example.org does not answer."}})
    reader.settle()
    reader.app.menus.run("feed-health")
    reader.settle()
    shown = reader.dialog
    assert isinstance(shown, FeedHealthWindow)
    names = [shown.rows.topLevelItem(row).text(0) for row in range(2)]  # type: ignore[union-attr]
    assert [name.split("\n")[0] for name in names] == ["Journal of lost addresses", "Frogs and newts"]
    assert "gone.example.org does not answer." in shown.message.text()
    shown.only_troubled.setChecked(True)
    assert shown.rows.topLevelItemCount() == 1
    shown.end.click()
    reader.settle()
    with desk.library.read() as session:
        assert [feed.title for feed in list_feeds(session)] == ["Frogs and newts"]
    shown.only_troubled.setChecked(False)
    shown.rows.setCurrentIndex(shown.rows.model().index(0, 0))
    reader.focus(shown.rows)
    reader.press("Return")
    assert len(reader.titles) == 3
