"""Feeds refresh by their schedules; being offline is said once."""

import threading
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QSpinBox
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.errors import FetchFailed, InvalidField
from paperdesk.gui.commands import feeds as commands
from paperdesk.jobs.refresh_feeds import OFFLINE
from paperdesk.library import feed_folders, feeds
from paperdesk.model.subscriptions import Subscription
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
    assert reader.notice == "Two is refreshed only by hand."
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
    assert reader.notice == "The feeds are being refreshed."
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
    reader.ask.answer = httpserver.url_for("/oen")
    httpserver.expect_request("/oen").respond_with_data("nothing here", 404)
    carry_out(reader, "add-feed")
    assert reader.ask.offered == ""
    assert "answered 404" in reader.notice
    (error,) = reader.errors
    assert isinstance(error, FetchFailed)
    reader.errors.clear()
    reader.ask.answer = httpserver.url_for("/one")
    carry_out(reader, "add-feed")
    assert reader.ask.offered == httpserver.url_for("/oen")
    assert reader.sidebar["One"] == 1
    carry_out(reader, "add-feed")
    assert reader.ask.offered == "", "what is followed is not offered again"
    assert isinstance(reader.errors.pop(), InvalidField), "it is followed already"
