"""Feeds refresh by their schedules; being offline is said once."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.gui.commands import feeds as commands
from paperdesk.gui.windows.feeds.follow_window import FollowWindow
from paperdesk.jobs.refresh_feeds import OFFLINE
from paperdesk.library import feed_folders, feeds
from paperdesk.model.arxiv_categories import list_categories
from paperdesk.model.subscriptions import Subscription
from paperdesk.online.feed_addresses import read_feed_address
from paperdesk.settings import ServiceSettings
from tests.gui.window import Reader
from tests.helpers.feeds import FIRST, SECOND, also_serve, rss
from tests.helpers.stories import carry_out, open_settings


def test_only_the_feeds_whose_time_has_come_are_fetched(reader: Reader, httpserver: HTTPServer) -> None:
    desk = reader.app.desk
    assert desk is not None
    one = also_serve(httpserver, rss(FIRST, title="One"), "/one")
    two = also_serve(httpserver, rss(SECOND, title="Two"), "/two")
    with desk.library.edit() as edit:
        feed_folders.add_subscriptions(edit, [Subscription(one), Subscription(two)])
    commands.refresh_due(desk)
    reader.settle()
    assert sorted(request.path for request, _ in httpserver.log) == ["/one", "/two"], "side by side, in either order"
    commands.set_schedule(desk, 2, "Two", 0)
    reader.settle()
    assert reader.notice == "Two is now refreshed only manually."
    commands.refresh_due(desk)
    reader.settle()
    assert len(httpserver.log) == 2
    with desk.library.edit() as edit:
        feeds.update_feed(edit, feed_id=1, checked_at="2020-01-01T00:00:00Z")
        feeds.update_feed(edit, feed_id=2, checked_at="2020-01-01T00:00:00Z")
    commands.refresh_due(desk)
    reader.settle()
    assert [request.path for request, _ in httpserver.log][2:] == ["/one"]


def test_another_interval_holds_at_once(reader: Reader, httpserver: HTTPServer) -> None:
    desk = reader.app.desk
    assert desk is not None
    address = also_serve(httpserver, rss(FIRST, title="One"), "/one")
    checked_at = (datetime.now(UTC) - timedelta(minutes=20)).isoformat()
    with desk.library.edit() as edit:
        feed_folders.add_subscriptions(edit, [Subscription(address)])
        feeds.update_feed(edit, feed_id=1, checked_at=checked_at)
    commands.refresh_due(desk)
    reader.settle()
    assert desk.settings.feeds.refresh_minutes == 60
    assert httpserver.log == []
    settings = open_settings(reader)
    settings.show_page("Feeds")
    minutes = settings.editors["feeds", "refresh_minutes"]
    assert isinstance(minutes, QSpinBox)
    minutes.setValue(15)
    reader.settle()
    commands.refresh_due(desk)  # the next tick, with the window of settings still open
    reader.settle()
    assert len(httpserver.log) == 1
    minutes.setValue(0)
    with desk.library.edit() as edit:
        feeds.update_feed(edit, feed_id=1, checked_at=checked_at)
    commands.refresh_due(desk)
    reader.settle()
    assert len(httpserver.log) == 1
    settings.close()


def test_being_offline_is_said_once(reader: Reader) -> None:
    desk = reader.app.desk
    assert desk is not None
    with desk.library.edit() as edit:
        feed_folders.add_subscriptions(edit, [Subscription(f"http://no-such-host.invalid/{i}") for i in range(3)])
    commands.refresh_due(desk)
    reader.settle()
    assert reader.notice == OFFLINE
    reader.window.status.say("")
    commands.refresh_due(desk)
    reader.settle()
    assert reader.notice == ""
    reader.press("F5")
    assert reader.notice == OFFLINE, "who asks by hand is answered"
    assert not any(row.is_broken for row in reader.window.sidebar.rows.rows)


def test_feeds_that_are_being_refreshed_are_not_fetched_once_more(reader: Reader, httpserver: HTTPServer) -> None:
    desk = reader.app.desk
    assert desk is not None
    is_asked, goes_on = threading.Event(), threading.Event()

    def answer(_request: Request) -> Response:
        is_asked.set()
        goes_on.wait(600)
        return Response(rss(FIRST, title="One"))

    httpserver.expect_request("/one").respond_with_handler(answer)
    with desk.library.edit() as edit:
        feed_folders.add_subscriptions(edit, [Subscription(httpserver.url_for("/one"))])
    commands.refresh_all(desk)
    is_asked.wait(600)
    commands.refresh_all(desk)
    assert reader.notice == "Feeds are already being refreshed."
    commands.refresh_due(desk)
    goes_on.set()
    reader.settle()
    assert len(httpserver.log) == 1
    commands.refresh_all(desk)
    reader.settle()
    assert len(httpserver.log) == 2


def test_of_several_feeds_of_a_page_one_is_chosen(reader: Reader, httpserver: HTTPServer) -> None:
    desk = reader.app.desk
    assert desk is not None
    also_serve(httpserver, rss(FIRST, title="One"), "/one")
    also_serve(httpserver, rss(SECOND, title="Two"), "/two")
    links = "".join(f'<link rel="alternate" type="application/rss+xml" href="{path}">' for path in ("/one", "/two"))
    page = also_serve(httpserver, f"<html><head>{links}</head></html>", "/page")
    commands.follow_address(desk, page)
    reader.settle()
    assert reader.ask.asked == [f"One · {FIRST}", f"Two · {SECOND}"]
    with desk.library.read() as session:
        assert feeds.list_feeds(session) == [], "the question was cancelled"
    reader.ask.choice = 1
    commands.follow_address(desk, page)
    reader.settle()
    with desk.library.read() as session:
        assert [row.title for row in feeds.list_feeds(session)] == ["Two"]


def test_an_address_that_led_to_no_feed_is_there_again_to_be_corrected(reader: Reader, httpserver: HTTPServer) -> None:
    also_serve(httpserver, rss(FIRST, title="One"), "/one")
    httpserver.expect_request("/oen").respond_with_data("nothing here", 404)
    window = look_at(reader, httpserver.url_for("/oen"))
    assert "answered 404" in window.message.text()
    assert not window.offers.isVisible(), "an empty box says nothing"
    assert window.button.text() == "Preview", "what is not there cannot be followed"
    window.close()
    carry_out(reader, "add-feed")
    assert follow_window(reader).field.text() == httpserver.url_for("/oen")
    follow_window(reader).close()
    look_at(reader, httpserver.url_for("/one"))
    reader.press("Return")
    assert reader.sidebar["One"] == 1
    carry_out(reader, "add-feed")
    assert follow_window(reader).field.text() == "", "what is followed is not offered again"
    follow_window(reader).close()


def follow_window(reader: Reader) -> FollowWindow:
    window = reader.dialog
    assert isinstance(window, FollowWindow)
    return window


def look_at(reader: Reader, text: str) -> FollowWindow:
    """Open the window, type, and press Return."""
    carry_out(reader, "add-feed")
    window = follow_window(reader)
    window.field.clear()
    reader.focus(window.field)
    reader.type(text)
    reader.press("Return")
    return window


def test_a_feed_is_seen_before_it_is_followed(reader: Reader, httpserver: HTTPServer) -> None:
    address = also_serve(httpserver, rss(FIRST, title="One"), "/one")
    window = look_at(reader, address)
    assert [window.offers.item(0).text()] == [f"One\n    {FIRST}"]
    assert window.offers.isVisible()
    assert "One" not in reader.sidebar, "nothing is followed yet"
    assert window.button.text() == "Follow"
    reader.type("x")
    assert window.button.text() == "Preview", "another text means another feed"
    window.field.setText(address)
    reader.press("Return")
    assert reader.sidebar["One"] == 1


def test_one_of_the_feeds_of_a_page_is_chosen_where_they_are_shown(reader: Reader, httpserver: HTTPServer) -> None:
    also_serve(httpserver, rss(FIRST, title="One"), "/one")
    also_serve(httpserver, rss(SECOND, title="Two"), "/two")
    links = "".join(f'<link rel="alternate" type="application/rss+xml" href="{path}">' for path in ("/one", "/two"))
    window = look_at(reader, also_serve(httpserver, f"<html><head>{links}</head></html>", "/page"))
    assert [window.offers.item(row).text().split("\n")[0] for row in range(2)] == ["One", "Two"]
    assert "several feeds" in window.message.text()
    window.offers.setCurrentRow(1)
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
    reader.settle()
    assert reader.sidebar["Two"] == 1
    assert "One" not in reader.sidebar


def test_a_category_of_arxiv_is_picked_from_all(reader: Reader, httpserver: HTTPServer) -> None:
    reader.window.change_settings(services=replace(ServiceSettings(), arxiv_feeds=httpserver.url_for("")))
    also_serve(httpserver, rss(FIRST, title="Learning"), "/rss/cs.LG")
    carry_out(reader, "add-feed")
    window = follow_window(reader)
    codes = [code for code, _name in list_categories()]
    reader.ask.choice = codes.index("cs.LG")
    QTest.mouseClick(window.picks[-1], Qt.MouseButton.LeftButton)
    reader.settle()
    assert "cs.LG · Computer science: Machine learning" in reader.ask.asked
    assert FIRST in window.offers.item(0).text()
    assert window.has_found


def test_all_categories_are_ones_that_can_be_followed() -> None:
    for code, name in list_categories():
        assert read_feed_address(code, ServiceSettings()).address.endswith(f"/rss/{code}"), name
