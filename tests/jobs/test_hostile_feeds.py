"""Bad answers by the hundred: each is told with its feed, none harms another one."""

import gzip
import random
import re
from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import OFFLINE, refresh_feeds
from paperdesk.library import feed_folders, papers
from paperdesk.library.library import Library
from paperdesk.model.subscriptions import Subscription
from paperdesk.online.http import Http, Limits
from tests.helpers.feeds import FIRST, SECOND, THIRD, rows, rss

GOOD = rss(FIRST, SECOND, THIRD).encode()
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>'
    b"<rss version='2.0'><channel><title>&d;</title><item><title>&d;</title></item></channel></rss>"
)
CHARSETS = ("utf-16", "shift_jis", "windows-1251", "no-such-charset", "utf-7", "ebcdic-cp-us", "")


def bodies() -> Iterator[bytes]:
    chance = random.Random(3)
    yield from (GOOD[:end] for end in range(0, len(GOOD), 23))
    yield from (f'<?xml version="1.0" encoding="{name}"?>'.encode() + GOOD + "é機".encode() for name in CHARSETS)
    for _ in range(60):
        found = bytearray(GOOD)
        for _ in range(20):
            at = chance.randrange(len(found))
            found[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 4))
        yield bytes(found)
    yield from (chance.randbytes(size) for size in (1, 10, 1_000))
    yield from (BOMB, GOOD.replace(b"<item>", b"<item>" + b"<b>" * 120_000), b"\0" * 5_000, GOOD + b"\0" + GOOD)
    yield GOOD.replace(b"<title>", b"<title>" + b"&lt;" * 50_000)


@pytest.fixture
def address(httpserver: HTTPServer) -> str:
    known = list(bodies())

    def answer(request: Request) -> Response:
        name = request.path.strip("/")
        if name == "circle":
            return Response("", 302, {"Location": "/circle"})
        if name == "file":
            return Response("", 301, {"Location": "file:///etc/passwd"})
        if name == "bomb":
            return Response(gzip.compress(b"<rss>" + b" " * 30_000_000), headers={"Content-Encoding": "gzip"})
        if name == "no-gzip":
            return Response(GOOD, headers={"Content-Encoding": "gzip"})
        return Response(known[int(name)], content_type="text/xml")

    httpserver.expect_request(re.compile("/.*")).respond_with_handler(answer)
    return httpserver.url_for("")


@pytest.mark.expects_log  # a parser that raises what it should not is logged
def test_every_bad_answer_is_told_with_its_feed(library: Library, address: str) -> None:
    names = [*("circle", "file", "bomb", "no-gzip"), *map(str, range(len(list(bodies()))))]
    with library.edit() as edit:
        feed_folders.add_subscriptions(edit, [Subscription(address + name) for name in names])
    with Http(Limits(deadline_s=600, size_mb=2)) as http:
        results = refresh_feeds(library, http, None, Progress())
    assert len(results) == len(names)
    assert not any(result.error == OFFLINE or "PaperDesk could not read it" in result.error for result in results)
    for row in rows(library):
        assert row.error or row.good_at, row.address
        assert bool(row.error) == bool(row.failures)
    errors = {row.address.removeprefix(address): row.error for row in rows(library)}
    assert "in a loop" in errors["circle"]
    assert "not a web address" in errors["file"]
    assert "larger than 2 MB" in errors["bomb"]
    assert errors["no-gzip"]
    assert "is empty" in errors["0"]
    with library.read() as session:
        texts = [row.title + row.abstract for row in papers.get_rows(session, papers.list_ids(session))]
    assert max(map(len, texts)) < 100_000, "no entity was blown up"
