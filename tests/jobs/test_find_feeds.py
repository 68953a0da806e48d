"""Feeds of pages are found as browsers find them."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.cli.main import main
from paperdesk.errors import ImportFailed
from paperdesk.jobs.find_feeds import find_feed, list_feeds
from paperdesk.online.http import Http, Limits

FEED = (
    "<rss version='2.0'><channel><title>{title}</title><link>https://example.org/</link>"
    "<item><title>A paper of {title}</title><guid isPermaLink='false'>{title}</guid></item></channel></rss>"
)
JSON_FEED = '{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [{"id": "1", "title": "A note"}]}'
PAGE = "<!DOCTYPE html><html><head><title>Page</title>{}</head><body>{}</body></html>"
JSON_LINKS = (
    '<link rel="alternate" type="application/json" href="/wp-json/1">'
    '<link rel="alternate" type="application/json+oembed" href="/later.xml">'
    '<link rel="alternate" type="application/json" href="/jf.json">'
)
RSS = '<link rel="alternate" type="application/rss+xml" title="{}" href="{}">'


@pytest.fixture
def http() -> Iterator[Http]:
    with Http(Limits(deadline_s=120)) as client:
        yield client


@pytest.fixture
def site(httpserver: HTTPServer) -> HTTPServer:
    """A site with a main feed, one of comments, one in a folder, and one in JSON."""
    for name in ("main", "comments", "sub/rel", "blog/posts", "later"):
        httpserver.expect_request(f"/{name}.xml").respond_with_data(FEED.format(title=name))
    httpserver.expect_request("/jf.json").respond_with_data(JSON_FEED)
    httpserver.expect_request("/wp-json/1").respond_with_data('{"id": 1}')
    httpserver.expect_request("/style.css").respond_with_data("body {}")
    return httpserver


def found_at(http: Http, site: HTTPServer, head: str, body: str = "", **headers: str) -> str:
    site.expect_request("/page").respond_with_data(PAGE.format(head, body), headers=headers, content_type="text/html")
    return urlsplit(find_feed(http, site.url_for("/page")).fetched.address).path


@pytest.mark.parametrize(
    ("head", "path"),
    [
        # what a base says
        ('<base href="/sub/">' + RSS.format("", "rel.xml"), "/sub/rel.xml"),
        ('<base target="_top"><base href="/sub/index.html">' + RSS.format("", "rel.xml"), "/sub/rel.xml"),
        (RSS.format("", "rel.xml") + '<base href="sub/">', "/sub/rel.xml"),
        # what a browser does not see
        ("<!-- " + RSS.format("", "/comments.xml") + " -->" + RSS.format("", "/main.xml"), "/main.xml"),
        (f"<script>var a = '{RSS.format('', '/later.xml')}'</script>" + RSS.format("", "/main.xml"), "/main.xml"),
        (f"<template>{RSS.format('', '/later.xml')}</template>" + RSS.format("", "/main.xml"), "/main.xml"),
        (f"<style>/* {RSS.format('', '/later.xml')} */</style>" + RSS.format("", "/main.xml"), "/main.xml"),
        # comments come last
        (RSS.format("Comments Feed", "/comments.xml") + RSS.format("Posts", "/main.xml"), "/main.xml"),
        (RSS.format("", "/comments.xml") + RSS.format("", "/main.xml"), "/main.xml"),
        (RSS.format("Page » Comments", "/later.xml") + RSS.format("", "/main.xml"), "/main.xml"),
        (RSS.format("Comments", "/comments.xml"), "/comments.xml"),
        # types
        ('<link rel="alternate" type="text/xml" href="/main.xml">', "/main.xml"),
        ('<link rel="alternate" type="application/xml" href="/main.xml">', "/main.xml"),
        ('<link rel="ALTERNATE" type="Application/RSS+XML; charset=utf-8" href="/main.xml">', "/main.xml"),
        ('<link rel="alternate" type="application/json" href="/jf.json">', "/jf.json"),
        ('<link rel="alternate" type="application/feed+json" href="/jf.json">', "/jf.json"),
        (JSON_LINKS, "/jf.json"),
        ('<link rel="alternate" type="text/xml" href="/later.xml">' + RSS.format("", "/main.xml"), "/main.xml"),
        # relations
        ('<link rel="feed" href="/main.xml">', "/main.xml"),
        ('<link rel="feed alternate" type="text/html" href="/main.xml">', "/main.xml"),
        ('<link rel="home alternate" type="application/atom+xml" href="/main.xml">', "/main.xml"),
        (
            '<link rel="alternate stylesheet" type="text/css" href="/style.css">' + RSS.format("", "/main.xml"),
            "/main.xml",
        ),
        ("<link rel=alternate type=application/rss+xml href=/main.xml>", "/main.xml"),
        ('<LINK REL="alternate"\n TYPE="application/atom+xml"\n HREF=" /main.xml " >', "/main.xml"),
        # pages that lead on
        ('<meta http-equiv="refresh" content="0; url=/main.xml">', "/main.xml"),
        ("<meta http-equiv=Refresh content=\"5;URL='/main.xml'\">", "/main.xml"),
        ('<meta http-equiv="refresh" content="0; url=/blog/">', "/blog/posts.xml"),
        ('<meta http-equiv="refresh" content="300; url=/page">' + RSS.format("", "/main.xml"), "/main.xml"),
        # what leads nowhere
        (RSS.format("", "/missing.xml") + RSS.format("", "http://[") + RSS.format("", "/main.xml"), "/main.xml"),
    ],
)
def test_a_page_leads_to_its_feed(http: Http, site: HTTPServer, head: str, path: str) -> None:
    site.expect_request("/blog/").respond_with_data(PAGE.format(RSS.format("", "posts.xml"), ""))
    assert found_at(http, site, head) == path


@pytest.mark.parametrize(
    ("header", "path"),
    [
        ('</main.xml>; rel="alternate"; type="application/rss+xml"', "/main.xml"),
        ('</style.css>; rel=preload; as=style, </main.xml>; rel=feed; title="All, really"', "/main.xml"),
        ('<sub/rel.xml>; type="application/atom+xml;charset=utf-8"; rel="alternate home"', "/sub/rel.xml"),
        ("</comments.xml>; rel=feed, </main.xml>; rel=feed", "/main.xml"),
    ],
)
def test_a_header_leads_to_the_feed(http: Http, site: HTTPServer, header: str, path: str) -> None:
    assert found_at(http, site, "", Link=header) == path


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ('<a href="/about">About</a> <a href="/main.xml">RSS</a>', "/main.xml"),
        ('<a href="/main.xml" title="All posts"><img src="x.png">Atom feed</a>', "/main.xml"),
        ('<p><a href="later.xml">Comments RSS</a> <a href="/blog/posts.xml">Subscribe</a></p>', "/blog/posts.xml"),
    ],
)
def test_where_the_head_names_none_a_link_that_is_called_a_feed_is_followed(
    http: Http, site: HTTPServer, body: str, path: str
) -> None:
    assert found_at(http, site, "", body) == path


def test_a_page_that_leads_on_in_a_circle_ends(http: Http, site: HTTPServer) -> None:
    with pytest.raises(ImportFailed, match="has no link to one"):
        found_at(http, site, '<meta http-equiv="refresh" content="0; url=/page">')


def test_the_feeds_of_a_page_are_offered_with_their_first_entries(http: Http, site: HTTPServer) -> None:
    head = RSS.format("Comments", "/comments.xml") + RSS.format("Posts", "/main.xml") + RSS.format("News", "/later.xml")
    site.expect_request("/page").respond_with_data(PAGE.format(head + RSS.format("Again", "/main.xml#top"), ""))
    offers = list_feeds(http, site.url_for("/page"))
    assert [(urlsplit(offer.address).path, offer.title, offer.entries) for offer in offers] == [
        ("/main.xml", "main", ("A paper of main",)),
        ("/later.xml", "later", ("A paper of later",)),
        ("/comments.xml", "comments", ("A paper of comments",)),
    ]
    (one,) = list_feeds(http, site.url_for("/main.xml"))
    assert one.title == "main"


def test_a_page_of_many_megabytes_is_read_at_once(http: Http, site: HTTPServer) -> None:
    hostile = "<script>" * 20_000 + "<!--" * 20_000 + "<link " * 50_000 + "<a href=x>" * 50_000
    with pytest.raises(ImportFailed, match="has no link to one"):
        found_at(http, site, hostile)


def test_the_command_line_lists_feeds_and_tells_of_the_others(
    site: HTTPServer, capsys: pytest.CaptureFixture[str]
) -> None:
    site.expect_request("/page").respond_with_data(
        PAGE.format(RSS.format("Posts", "/main.xml") + RSS.format("News", "/later.xml"), "")
    )
    assert main(["feeds", "add", "--list", site.url_for("/page")]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"main: {site.url_for('/main.xml')}",
        "    A paper of main",
        f"later: {site.url_for('/later.xml')}",
        "    A paper of later",
    ]
    assert main(["feeds", "add", site.url_for("/page")]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "main: 1 new.",
        f"The page has another feed: News, {site.url_for('/later.xml')}",
    ]
