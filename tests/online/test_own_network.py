"""A server of the Internet may not send PaperDesk to machines of the own network."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.errors import FetchFailed, ImportFailed
from paperdesk.jobs.find_feeds import find_feed
from paperdesk.online import own_network
from paperdesk.online.http import Http, Limits

FEED = "<rss version='2.0'><channel><title>T</title><item><title>x</title></item></channel></rss>"
OUTSIDE, INSIDE = "127.0.0.2", "127.0.0.1"


@pytest.mark.parametrize(
    ("peer", "is_own"),
    [
        ("127.0.0.1", True),
        ("192.168.1.1", True),
        ("10.0.0.7", True),
        ("172.16.3.4", True),
        ("169.254.169.254", True),
        ("100.64.0.1", True),
        ("255.255.255.255", True),
        ("::1", True),
        ("fe80::1%eth0", True),
        ("fd00::1", True),
        ("::ffff:192.168.1.1", True),
        ("0.0.0.0", True),  # noqa: S104 - nothing is bound
        ("::", True),
        ("224.0.0.1", True),
        ("ff02::1", True),
        ("::127.0.0.1", True),
        ("::ffff:0:127.0.0.1", True),
        ("64:ff9b::7f00:1", True),
        ("64:ff9b:1::808:808", True),
        ("2002:c0a8:101::1", True),
        ("2001:0:7f00:1::", True),
        ("64:ff9b::9765:12a", False),
        ("151.101.1.42", False),
        ("2606:4700::6810:1", False),
        ("::ffff:151.101.1.42", False),
        ("no address", False),
    ],
)
def test_which_machines_are_of_the_own_network(peer: str, is_own: bool) -> None:
    assert own_network.is_own(peer) == is_own


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> Iterator[HTTPServer]:
    """A server that counts as one of the Internet, although it has to lie on this machine."""
    monkeypatch.setattr(own_network, "is_own", lambda peer: peer != OUTSIDE)
    server = HTTPServer(host=OUTSIDE, port=0)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def http() -> Iterator[Http]:
    with Http(Limits(deadline_s=600)) as client:
        yield client


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_into_the_own_network_is_not_followed(
    outside: HTTPServer, httpserver: HTTPServer, http: Http, status: int
) -> None:
    httpserver.expect_request("/router").respond_with_data("secret")
    location = {"Location": f"http://{INSIDE}:{httpserver.port}/router"}
    outside.expect_request("/feed").respond_with_data("", status, headers=location)
    with pytest.raises(FetchFailed, match="on your own network"):
        http.fetch(outside.url_for("/feed"))
    assert httpserver.log == [], "nothing was asked there"


def test_a_redirect_by_way_of_a_third_one_is_not_followed_either(
    outside: HTTPServer, httpserver: HTTPServer, http: Http
) -> None:
    outside.expect_request("/feed").respond_with_data("", 302, headers={"Location": "/on"})
    location = {"Location": f"http://localhost:{httpserver.port}/router"}
    outside.expect_request("/on").respond_with_data("", 302, headers=location)
    with pytest.raises(FetchFailed, match="on your own network"):
        http.fetch(outside.url_for("/feed"))
    assert httpserver.log == []


def test_feeds_of_the_own_network_and_redirects_outside_are_followed(
    outside: HTTPServer, httpserver: HTTPServer, http: Http
) -> None:
    outside.expect_request("/feed").respond_with_data("outside")
    httpserver.expect_request("/out").respond_with_data("", 302, headers={"Location": outside.url_for("/feed")})
    httpserver.expect_request("/in").respond_with_data("", 302, headers={"Location": "/here"})
    httpserver.expect_request("/here").respond_with_data("inside")
    assert http.fetch(httpserver.url_for("/in")).body == b"inside"
    assert http.fetch(httpserver.url_for("/out")).body == b"outside"
    assert http.fetch(outside.url_for("/feed")).body == b"outside"


SPELLINGS = ("127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0")  # noqa: S104


@pytest.mark.parametrize("name", SPELLINGS)
def test_no_spelling_of_an_address_gets_past(
    outside: HTTPServer, httpserver: HTTPServer, http: Http, name: str
) -> None:
    httpserver.expect_request("/router").respond_with_data("secret")
    location = {"Location": f"http://{name}:{httpserver.port}/router"}
    outside.expect_request("/feed").respond_with_data("", status=302, headers=location)
    with pytest.raises(FetchFailed):
        http.fetch(outside.url_for("/feed"))
    assert httpserver.log == []


def test_a_name_that_means_an_address_of_the_own_network_is_refused(
    outside: HTTPServer, httpserver: HTTPServer, http: Http, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolve = socket.getaddrinfo

    def lie(name: Any, *rest: Any, **more: Any) -> Any:
        return resolve(INSIDE if name in ("rebound.example", b"rebound.example") else name, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", lie)
    location = {"Location": f"http://rebound.example:{httpserver.port}/router"}
    outside.expect_request("/feed").respond_with_data("", status=302, headers=location)
    with pytest.raises(FetchFailed, match="your own network"):
        http.fetch(outside.url_for("/feed"))
    assert httpserver.log == []


@pytest.mark.parametrize(
    "page",
    [
        "<html><head><link rel='alternate' type='application/rss+xml' href='{}'></head></html>",
        "<html><head><meta http-equiv='refresh' content='0; url={}'></head></html>",
    ],
)
def test_a_page_of_the_internet_names_no_feed_within(
    outside: HTTPServer, httpserver: HTTPServer, http: Http, page: str
) -> None:
    httpserver.expect_request("/router").respond_with_data(FEED, content_type="application/rss+xml")
    within = httpserver.url_for("/router")
    outside.expect_request("/").respond_with_data(page.format(within), content_type="text/html")
    with pytest.raises((FetchFailed, ImportFailed)):
        find_feed(http, outside.url_for("/"))
    assert httpserver.log == []
    httpserver.expect_request("/page").respond_with_data(page.format(within), content_type="text/html")
    assert find_feed(http, httpserver.url_for("/page")).fetched.is_within
