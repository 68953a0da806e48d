"""Lists of feeds: read as they come, written as they should be, and back without loss."""

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.exporters.opml import write_opml
from paperdesk.importers import opml as opml_files
from paperdesk.importers.base import Source
from paperdesk.importers.opml import read_opml
from paperdesk.model.subscriptions import Outline, Subscription, SubscriptionFolder, UnreadOutline
from tests.samples import shared_data

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<opml version="2.0"><body><outline text="&b;" xmlUrl="https://example.org/a"/></body></opml>'
)
EXTERNAL = (
    '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body>'
    '<outline text="&x;" xmlUrl="https://example.org/a"/></body></opml>'
)


def read(text: str | bytes, name: str = "list.opml") -> list[Outline]:
    return read_opml(Source(text.encode() if isinstance(text, str) else text, name))


def feeds(text: str | bytes) -> list[Subscription]:
    return [outline for outline in read(text) if isinstance(outline, Subscription)]


def opml(body: str) -> str:
    return f'<?xml version="1.0"?><opml version="2.0"><head><title>T</title></head><body>{body}</body></opml>'


@pytest.mark.parametrize(("file", "count"), [("Subs.opml", 207), ("zotero_feeds.opml", 3)])
def test_the_real_lists_hold_as_many_feeds_as_their_manifest_says(file: str, count: int) -> None:
    assert len(feeds(shared_data(f"opml/{file}").read_bytes())) == count


def test_a_real_list_keeps_its_folders_and_loses_nothing_on_its_way_out_and_in() -> None:
    found = read(shared_data("opml/Subs.opml").read_bytes())
    assert [o.path for o in found if isinstance(o, SubscriptionFolder)] == [
        ("Programming",),
        ("Macintosh",),
        ("Weblogs",),
        ("Writers",),
    ]
    kept = [outline for outline in found if not isinstance(outline, UnreadOutline)]
    assert read(write_opml(kept)) == kept


def test_what_names_no_feed_is_told_with_its_reason() -> None:
    found = read(shared_data("opml/zotero_feeds.opml").read_bytes())
    assert [o.text for o in found if isinstance(o, UnreadOutline)] == [
        "http://example.com/feed3.rss",
        "http://example.com/feed4.rss",
    ]


def test_all_that_the_reader_chose_comes_back() -> None:
    whole: list[Subscription | SubscriptionFolder] = [
        Subscription("https://example.org/top.xml", "Top & <bottom>"),
        SubscriptionFolder(("Physics",)),
        SubscriptionFolder(("Physics", "Condensed “matter”")),
        Subscription(
            "https://rss.arxiv.org/rss/cs.LG?a=1&b=2",
            "Übersicht 機械学習",
            ("Physics", "Condensed “matter”"),
            "https://arxiv.org",
            "arxiv-feed",
            60,
            0,
            "new cross",
        ),
        SubscriptionFolder(("Empty",)),
        Subscription("https://example.org/untitled"),
    ]
    assert read(write_opml(whole)) == whole


def test_an_address_that_comes_twice_comes_once() -> None:
    body = (
        '<outline text="SIAM Journal on Scientific Computing" xmlUrl="https://Example.org/a?x=1&amp;y=2"/>'
        '<outline text="Other"><outline text="Journal on Scientific Computing" xmlUrl="https://example.org/a?x=1&amp;y=2"/>'
        "</outline>"
    )
    (feed,) = feeds(opml(body))
    assert feed.title == "SIAM Journal on Scientific Computing"


@pytest.mark.parametrize(
    "body",
    [
        '<outline TEXT="A" XMLURL="https://example.org/a" TYPE="rss"/>',
        '<outline text="A" xmlUrl="feed:https://example.org/a"/>',
        '<outline text="A" xmlUrl=" https://example.org/a "/>',
    ],
)
def test_lists_are_read_as_other_programs_write_them(body: str) -> None:
    (feed,) = feeds(opml(body))
    assert (feed.title, feed.address) == ("A", "https://example.org/a")


def test_ampersands_that_were_forgotten_are_put_right() -> None:
    (feed,) = feeds(opml('<outline text="A &copy; B &amp; C" xmlUrl="https://example.org/a?x=1&y=2"/>'))
    assert (feed.title, feed.address) == ("A © B & C", "https://example.org/a?x=1&y=2")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_may_be_any(encoding: str) -> None:
    (feed,) = feeds(opml('<outline text="Zürich" xmlUrl="https://example.org/a"/>').encode(encoding))
    assert feed.title == "Zürich"


def test_folders_that_are_nested_very_deep_do_no_harm() -> None:
    body = '<outline text="f">' * 3000 + '<outline text="A" xmlUrl="https://example.org/a"/>' + "</outline>" * 3000
    (feed,) = feeds(opml(body))
    assert len(feed.folder) == 30


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "data:text/xml,x", "ftp://example.org"]
)
def test_only_web_addresses_are_followed(address: str) -> None:
    body = f'<outline text="Bad" xmlUrl="{address}"/><outline text="Good" xmlUrl="https://example.org/a"/>'
    bad, good = read(opml(body))
    assert isinstance(bad, UnreadOutline)
    assert isinstance(good, Subscription)


@pytest.mark.parametrize("text", [BOMB, EXTERNAL])
def test_entities_are_refused(text: str) -> None:
    with pytest.raises(ImportFailed, match="malformed or unsafe"):
        read(text)


@pytest.mark.parametrize("text", ["", "<html></html>", "<rss/>", "words", "<opml><body></body></opml>"])
def test_what_is_no_list_of_feeds_says_so(text: str) -> None:
    with pytest.raises(ImportFailed):
        read(text)


def test_a_list_that_is_too_large_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opml_files, "LARGEST_MB", 0)
    with pytest.raises(ImportFailed, match="larger than 0 MB"):
        read_opml(Source(b"<opml/>", "a.opml"))
