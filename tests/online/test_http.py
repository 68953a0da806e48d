import gzip
import socket
import threading
import zlib
from collections.abc import Callable, Iterator

import httpx2
import pytest
import time_machine
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.errors import FetchFailed
from paperdesk.online.http import Fetched, Http, Limits
from paperdesk.online.retry_after import in_words, read_retry_after, wait_told
from tests.helpers.ports import closed_port
from tests.online.raw_server import RawServer

QUICK = Limits(deadline_s=0.4, size_mb=0.1)  # where the deadline is what is looked at
PATIENT = Limits(deadline_s=600, size_mb=0.1)


@pytest.fixture
def http() -> Iterator[Http]:
    with Http() as client:
        yield client


def failure(address: str, limits: Limits = PATIENT) -> FetchFailed:
    with Http(limits) as client, pytest.raises(FetchFailed) as caught:
        client.fetch(address)
    text = str(caught.value)
    assert "\n" not in text
    assert text.endswith((".", "?"))
    return caught.value


def test_what_lies_there_comes_with_its_marks(http: Http, httpserver: HTTPServer) -> None:
    headers = {"ETag": '"one"', "Last-Modified": "Wed, 01 Jan 2025 10:00:00 GMT"}
    httpserver.expect_request("/feed").respond_with_data("Grüße", headers=headers)
    address = httpserver.url_for("/feed")
    assert http.fetch(address) == Fetched(
        address, "Grüße".encode(), '"one"', headers["Last-Modified"], address, "utf-8"
    )
    assert httpserver.log[0][0].headers["User-Agent"].startswith("PaperDesk/")


def test_what_has_not_changed_is_not_sent_again(http: Http, httpserver: HTTPServer) -> None:
    def answer(request: Request) -> Response:
        is_known = request.headers.get("If-None-Match") == '"one"' and "If-Modified-Since" in request.headers
        return Response(status=304) if is_known else Response("all of it")

    httpserver.expect_request("/feed").respond_with_handler(answer)
    address = httpserver.url_for("/feed")
    assert http.fetch(address).body == b"all of it"
    again = http.fetch(address, etag='"one"', last_modified="Wed, 01 Jan 2025 10:00:00 GMT")
    assert (again.address, again.body) == (address, None)


@pytest.mark.parametrize(
    ("status", "is_permanent"), [(301, True), (308, True), (302, False), (303, False), (307, False)]
)
def test_only_a_permanent_redirect_changes_the_address(
    http: Http, httpserver: HTTPServer, status: int, is_permanent: bool
) -> None:
    httpserver.expect_request("/old").respond_with_data("", status, headers={"Location": "/new"})
    httpserver.expect_request("/new").respond_with_data("here")
    old, new = httpserver.url_for("/old"), httpserver.url_for("/new")
    assert http.fetch(old) == Fetched(new if is_permanent else old, b"here", read_from=new, charset="utf-8")


def test_behind_a_temporary_redirect_nothing_is_permanent(http: Http, httpserver: HTTPServer) -> None:
    for path, status, target in (("/a", 301, "/b"), ("/b", 302, "/c"), ("/c", 301, "/d")):
        httpserver.expect_request(path).respond_with_data("", status, headers={"Location": target})
    httpserver.expect_request("/d").respond_with_data("here")
    fetched = http.fetch(httpserver.url_for("/a"))
    assert (fetched.address, fetched.read_from) == (httpserver.url_for("/b"), httpserver.url_for("/d"))


def test_a_redirect_in_a_circle_ends(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a").respond_with_data("", 302, headers={"Location": "/b"})
    httpserver.expect_request("/b").respond_with_data("", 301, headers={"Location": "/a"})
    assert "in a loop" in str(failure(httpserver.url_for("/a"), Limits()))
    assert len(httpserver.log) <= 10


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "data:,x"])
def test_a_redirect_to_another_kind_of_address_is_refused(httpserver: HTTPServer, target: str) -> None:
    httpserver.expect_request("/feed").respond_with_data("", 302, headers={"Location": target})
    assert "is not a web address" in str(failure(httpserver.url_for("/feed")))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.org/feed",
        "file:///etc/passwd",
        "http://",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:port/",
        "http://exa mple.invalid/",
        "http://\x00.invalid/",
        "https://" + "a" * 70 + ".invalid/",
        "http://xn--\u00fc.invalid/",
        "http://127.0.0.1\\@evil.invalid/",
    ],
)
def test_an_address_that_is_none_is_told(address: str) -> None:
    text = str(failure(address))
    assert "web address" in text or "cannot be reached" in text


def test_a_host_that_does_not_answer_is_told() -> None:
    with closed_port() as port:
        assert "cannot be reached. Check your internet connection." in str(failure(f"http://127.0.0.1:{port}/"))
    assert "nowhere.invalid cannot be reached" in str(failure("http://nowhere.invalid/", Limits()))


def test_a_password_in_the_address_is_never_shown() -> None:
    with closed_port() as port:
        assert "secret" not in str(failure(f"http://me:secret@127.0.0.1:{port}/"))


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (400, "its query"),
        (401, "login"),
        (403, "denies access"),
        (404, "Check the address"),
        (410, "no longer exists"),
        (418, "Try again later"),
        (500, "Try again later"),
        (599, "Try again later"),
    ],
)
def test_a_refusal_says_what_to_do(httpserver: HTTPServer, status: int, advice: str) -> None:
    httpserver.expect_request("/feed").respond_with_data("<h1>Not so</h1>", status)
    error = failure(httpserver.url_for("/feed"))
    assert f"answered {status}" in str(error)
    assert advice in str(error)
    assert (error.status, error.retry_after_s) == (status, 0)


def test_the_time_that_a_server_asks_for_is_passed_on(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_data("", 429, headers={"Retry-After": "120"})
    error = failure(httpserver.url_for("/feed"))
    assert error.retry_after_s == 120
    assert str(error).endswith("answered 429 Too Many Requests. Try again in 2 minutes.")


def test_the_time_to_wait_is_read_with_sense() -> None:
    with time_machine.travel("2025-01-01T10:00:00Z", tick=False):
        assert read_retry_after("Wed, 01 Jan 2025 10:30:00 GMT") == 1800
        assert read_retry_after("Wed, 01 Jan 2025 09:30:00 GMT") == 0
        assert read_retry_after("Wed, 01 Jan 2999 09:30:00 GMT") == 24 * 3600
    assert read_retry_after("90") == 90
    assert read_retry_after("9" * 5000) == 24 * 3600
    for nonsense in ("", "soon", "-5", "²", "Wed, 99 Jan 2025 10:30:00 GMT"):
        assert read_retry_after(nonsense) == 0
    assert [read_retry_after(text) for text in ("1.5", "0.2", "120.0", "30s", "60, 60", '"45"')] == [
        2,
        1,
        120,
        30,
        60,
        45,
    ]
    with time_machine.travel("2025-01-01T10:00:00Z", tick=False):
        for moment in (
            "Wednesday, 01-Jan-25 10:30:00 GMT",
            "Wed Jan  1 10:30:00 2025",
            "Wed, 01 Jan 2025 11:30:00 +0100",
            "2025-01-01T10:30:00Z",
            "1735727400",
        ):
            assert read_retry_after(moment) == 1800
    assert wait_told({"ratelimit": '"api";r=0;t=55'}, is_refusal=True) == 55
    assert wait_told({"x-ratelimit-reset-after": "7"}, is_refusal=True) == 7
    assert wait_told({"ratelimit": '"api";r=489;t=189'}, is_refusal=False) == 0
    assert [in_words(s) for s in (1, 40, 61, 3600, 7201)] == [
        "1 second",
        "40 seconds",
        "2 minutes",
        "1 hour",
        "3 hours",
    ]


def test_what_is_too_large_is_not_taken_in(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_data(b"x" * 100_001)
    assert "is larger than 0.1 MB" in str(failure(httpserver.url_for("/feed")))


def counted(read: Callable[..., Iterator[bytes]], sizes: list[int]) -> Callable[..., Iterator[bytes]]:
    """The same reading, with the length of each piece noted."""

    def read_counted(*arguments: object, **options: object) -> Iterator[bytes]:
        for piece in read(*arguments, **options):
            sizes.append(len(piece))
            yield piece

    return read_counted


@pytest.mark.parametrize("layers", [1, 2])
def test_a_bomb_of_zeros_is_not_unpacked(httpserver: HTTPServer, layers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = gzip.compress(bytes(50_000_000), 9) if layers == 1 else b""
    if layers == 2:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        bomb = b"".join(packer.compress(bytes(10_000_000)) for _ in range(20)) + packer.flush()
        bomb = gzip.compress(bomb, 9)
    headers = {"Content-Encoding": ", ".join(["gzip"] * layers)}
    httpserver.expect_request("/feed").respond_with_data(bomb, headers=headers)
    sizes: list[int] = []
    monkeypatch.setattr(httpx2.Response, "iter_bytes", counted(httpx2.Response.iter_bytes, sizes))
    assert "is larger than" in str(failure(httpserver.url_for("/feed"), Limits()))
    assert sum(sizes) < 40_000_000, "it was unpacked to the end"


def test_packed_answers_are_unpacked(http: Http, httpserver: HTTPServer) -> None:
    for name, pack in (("gzip", gzip.compress), ("deflate", zlib.compress)):
        httpserver.expect_request(f"/{name}").respond_with_data(pack(b"feed"), headers={"Content-Encoding": name})
        assert http.fetch(httpserver.url_for(f"/{name}")).body == b"feed"


def test_an_answer_that_is_not_packed_as_it_says_is_told(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_data(b"not packed", headers={"Content-Encoding": "gzip"})
    assert "does not answer as a web server does" in str(failure(httpserver.url_for("/feed")))


def drip_body(server: RawServer, connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n")
    server.drip(connection, b"x" * 50_000, every_s=0.02)


def drip_without_length(server: RawServer, connection: socket.socket) -> None:
    """Too rarely for the client to look at the time: the deadline cuts the connection between two bytes."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>")
    server.over.wait(600)


def drip_headers(server: RawServer, connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    server.drip(connection, b"X-Slow: yes\r\n" * 5_000, every_s=0.02)


def say_nothing(server: RawServer, connection: socket.socket) -> None:
    server.over.wait(600)


@pytest.mark.parametrize("talk", [drip_body, drip_without_length, drip_headers, say_nothing])
def test_a_server_that_takes_its_time_is_left(talk: object) -> None:
    with RawServer(talk) as server:  # type: ignore[arg-type]
        text = str(failure(server.address, QUICK))
    assert "took longer than 0.4 s" in text or "did not respond in time" in text


def test_the_deadline_counts_for_all_redirects_together() -> None:
    def redirect(server: RawServer, connection: socket.socket) -> None:
        server.drip(connection, b"HTTP/1.1 302 Found\r\nLocation: /on\r\nContent-Length: 0\r\n\r\n", every_s=0.003)

    with RawServer(redirect) as server:
        assert "took longer" in str(failure(server.address, QUICK))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"220 ftp.example.org ready\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        b"HTTP/1.1 999999 What\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"x" * 300_000,
        b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: \xff\xfe\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_what_is_no_http_is_told(answer: bytes) -> None:
    with RawServer(answer) as server:
        failure(server.address)


def test_encryption_that_is_none_is_told() -> None:
    with RawServer(b"HTTP/1.1 400 Bad Request\r\n\r\n") as server:
        assert "cannot be trusted" in str(failure(server.address.replace("http:", "https:"), Limits()))


def test_many_fetches_leave_no_thread_behind(http: Http, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_data("x")
    before = set(threading.enumerate())
    for _ in range(5):
        http.fetch(httpserver.url_for("/feed"))
    timers = [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]
    assert all(timer.finished.is_set() for timer in timers)
    for timer in timers:
        timer.join(600)  # it was told to end, and ends when it has its turn
    assert len(set(threading.enumerate()) - before) <= 1
