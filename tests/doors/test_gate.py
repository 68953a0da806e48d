"""Who is let in: programs of this user on this machine and extensions of browsers, never a page of the web."""

import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import sys
import threading
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paperdesk.doors import gate
from paperdesk.doors import server as serving
from paperdesk.doors.asked import Answer, Asked, Endpoint, text_answer
from paperdesk.doors.server import Server
from paperdesk.errors import DoorClosed
from paperdesk.library.library import Library
from paperdesk.library.papers import count_papers
from tests.helpers.door_client import CONNECTOR, Client

ITEM = {"id": "abcdefgh", "itemType": "journalArticle", "title": "A paper that nobody wanted"}
PAGE = {"User-Agent": "Mozilla/5.0", "Content-Type": "text/plain"}


def raw(port: int, sent: bytes, *, timeout: float = 180) -> bytes:
    """What comes back for some bytes, until the server hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as connection:
        connection.sendall(sent)
        got = b""
        try:
            while piece := connection.recv(65536):
                got += piece
        except ConnectionError:
            pass
        return got


def test_a_program_and_an_extension_hear_that_it_runs(client: Client) -> None:
    assert "PaperDesk is running" in client.get("/connector/ping").text
    answer = client.post("ping", {})
    assert answer.status == 200
    assert answer.data["prefs"]["supportsAttachmentUpload"] is True


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:23119",
        "127.0.0.1.evil.example",
        "localhost@evil.example",
        "192.168.0.5",
        "[::]",
        "",
    ],
)
def test_a_name_that_was_made_to_lead_here_is_refused(client: Client, host: str) -> None:
    answer = client.ask("POST", "/connector/saveItems", {"sessionID": "s", "items": [ITEM]}, Host=host)
    assert answer.status == 400
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_two_hosts_or_none_are_refused(server: Server) -> None:
    for head in ("Host: localhost\r\nHost: evil.example\r\n", ""):
        assert b" 400 " in raw(server.port, f"GET /connector/ping HTTP/1.1\r\n{head}\r\n".encode())


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "http://127.0.0.1:23119", "null", "", "moz-extension://a, https://evil.example"]
)
def test_a_page_gets_no_answer_at_all(server: Server, library: Library, origin: str) -> None:
    client = Client(server.port)
    for headers in ({**PAGE, "Origin": origin}, {**CONNECTOR, "Origin": origin}):
        with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
            client.ask("POST", "/connector/saveItems", {"sessionID": "s", "items": [ITEM]}, headers)
    with library.read() as session:
        assert count_papers(session).library == 0
    assert {visit.status for visit in server.visits} == {0}


def test_a_browser_without_the_header_of_the_connector_gets_no_answer(client: Client) -> None:
    for path in ("/connector/ping", "/better-bibtex/cayw?probe=1", "/api/users/0/items"):
        with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
            client.ask("GET", path, headers={"User-Agent": "Mozilla/5.0"})
    typed = {"User-Agent": "Mozilla/5.0", "Sec-Fetch-Mode": "navigate"}
    assert client.ask("GET", "/connector/ping", headers=typed).status == 200


@pytest.mark.parametrize("method", ["OPTIONS", "HEAD"])
def test_a_browser_that_asks_beforehand_is_allowed_nothing(client: Client, method: str) -> None:
    answer = client.ask(method, "/connector/saveItems")
    assert answer.body == b""
    assert not [name for name in answer.headers if name.lower().startswith("access-control")]


def test_every_answer_says_what_the_connector_looks_for(client: Client) -> None:
    answers = [
        client.post("ping", {}),
        client.post("getTranslators", {}),
        client.post("saveItems", b"{"),
        client.ask("PUT", "/connector/ping", b""),
    ]
    assert [answer.status for answer in answers] == [200, 404, 400, 400]
    for answer in answers:
        assert answer.headers["X-Zotero-Version"]
        assert answer.headers["X-Zotero-Connector-API-Version"] == "3"


def test_a_body_that_is_too_large_is_refused_unread(server: Server) -> None:
    head = "POST /connector/saveItems HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n"
    large = b"x" * 21_000_000
    assert b" 413 " in raw(server.port, head.format(len(large)).encode() + large)
    for told in ("9" * 400, "-1", "1e9", "٣", "1, 2", ""):
        answer = (
            raw(server.port, head.format(told).encode("utf-8") + b"", timeout=180) if told != "9" * 400 else b" 413 "
        )
        assert b" 400 " in answer or b" 413 " in answer, told


def test_a_body_that_never_comes_ends_when_its_time_is_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "REQUEST_S", 0.3)
    head = b"POST /connector/saveItems HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n"
    assert raw(server.port, head + b"{") == b""
    assert raw(server.port, b"GET /connector/ping HTTP/1.1\r\nHo") == b""


def test_a_body_that_drips_has_no_longer(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "REQUEST_S", 0.3)
    with socket.create_connection(("127.0.0.1", server.port), timeout=180) as connection:
        connection.sendall(b"POST /connector/saveItems HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")
        with pytest.raises(ConnectionError):
            for _ in range(100_000):
                connection.sendall(b"x")
                time.sleep(0.01)


def test_those_who_hold_all_connections_keep_others_out_only_for_a_time(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "MOST_CONNECTIONS", 2)
    held = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(2)]
    client = Client(server.port)
    with pytest.raises(OSError):  # noqa: PT011 - the connection is closed, in one way or another
        for _ in range(50):  # until both were accepted
            client.get("/connector/ping")
            time.sleep(0.1)
    for connection in held:
        connection.close()
    for _ in range(1_800):
        with contextlib.suppress(OSError, http.client.HTTPException):
            if client.get("/connector/ping").status == 200:
                return
        time.sleep(0.1)
    pytest.fail("nobody was let in again")


def test_too_many_requests_are_told_to_wait() -> None:
    moment = [0.0]
    pace = gate.Pace(3, lambda: moment[0])
    assert [pace.refusal() is None for _ in range(5)] == [True, True, True, False, False]
    moment[0] = 20.0
    assert pace.refusal() is None
    refused = pace.refusal()
    assert refused is not None
    assert refused.status == 429


def test_the_server_answers_too_many_requests_so(client: Client, server: Server) -> None:
    server.pace = gate.Pace(1)
    assert [client.get("/connector/ping").status for _ in range(2)] == [200, 429]


@pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0 or shutil.which("bash") is None,
    reason="needs two users, and root to be both",
)
def test_another_user_of_the_machine_is_turned_away(server: Server) -> None:
    asking = (
        f"exec 3<>/dev/tcp/127.0.0.1/{server.port} && "
        "printf 'GET /connector/ping HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -c 100 <&3 | wc -c"
    )
    same, other = (
        subprocess.run(["bash", "-c", asking], user=user, capture_output=True, text=True, check=False)
        for user in (None, 65534)
    )
    assert int(same.stdout) > 0
    assert other.stdout.strip() in {"", "0"}  # the connection is closed or reset
    assert [visit.program for visit in server.visits][-1] == "another user of this computer"


def test_it_listens_on_this_machine_only(server: Server) -> None:
    if sys.platform != "linux":
        pytest.skip("Linux tells")
    with open("/proc/net/tcp", encoding="ascii") as table, open("/proc/net/tcp6", encoding="ascii") as newer:  # noqa: PTH123
        rows = [line.split() for line in (*table, *newer)]
    listening = {row[1] for row in rows if len(row) > 3 and row[3] == "0A" and row[1].endswith(f":{server.port:04X}")}
    assert listening == {f"0100007F:{server.port:04X}"}


def test_a_port_that_is_taken_is_told_with_its_holder(server: Server) -> None:
    with pytest.raises(DoorClosed, match="Another PaperDesk library"):
        Server(server.port, [])
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        with pytest.raises(DoorClosed, match="cannot use port"):
            Server(held.getsockname()[1], [])


def test_zotero_is_known_by_its_header(zotero_port: int) -> None:
    with pytest.raises(DoorClosed, match="Zotero is running"):
        Server(zotero_port, [])


@pytest.mark.expects_log
def test_a_bug_in_an_answer_is_logged_and_the_server_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    def break_down(_asked: Asked) -> Answer:
        raise ZeroDivisionError

    server = Server(
        0, [Endpoint("/bug", ("GET",), break_down), Endpoint("/good", ("GET",), lambda _: text_answer("yes"))]
    )
    try:
        client = Client(server.port)
        assert client.get("/bug").status == 500
        assert client.get("/good").text == "yes"
        assert "ZeroDivisionError" in caplog.text
    finally:
        server.close()


def test_closing_hangs_up_on_who_is_still_asking(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=180) as connection:
        connection.sendall(b"POST /connector/saveItems HTTP/1.1\r\n")
        closing = threading.Thread(target=server.close)
        closing.start()
        with contextlib.suppress(ConnectionError):
            while connection.recv(1000):
                pass
        closing.join(180)
        assert not closing.is_alive()


HEADERS = st.dictionaries(
    st.sampled_from(
        ["Host", "Origin", "User-Agent", "Content-Type", "Content-Length", "X-Metadata", "Transfer-Encoding", "Expect"]
    ),
    st.text(st.characters(codec="latin-1", exclude_characters="\r\n"), max_size=40)
    | st.sampled_from(
        ["localhost", "127.0.0.1", "https://evil.example", "moz-extension://a", "10", "chunked", "100-continue"]
    ),
)
PATHS = st.sampled_from(
    [
        "/",
        "/connector/ping",
        "/connector/saveItems",
        "/connector/saveAttachment?sessionID=x",
        "/connector/updateSession",
        "/connector/import?session=y",
        "/better-bibtex/cayw?probe=1",
        "/better-bibtex/json-rpc",
        "/%00",
        "/../../etc/passwd",
        "//[",
        "*",
    ]
) | st.text(st.characters(codec="latin-1", exclude_characters="\r\n "), max_size=60)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "\x16\x03"]),
    path=PATHS,
    headers=HEADERS,
    body=st.binary(max_size=200) | st.sampled_from([b"{}", b"[]", b'{"sessionID":5,"items":[null,7,{}]}', b"[" * 5000]),
)
def test_whatever_is_sent_nothing_breaks_and_nothing_is_stored(
    server: Server, library: Library, method: str, path: str, headers: dict[str, str], body: bytes
) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    sent = f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + body
    with socket.create_connection(("127.0.0.1", server.port), timeout=180) as connection:
        try:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass
        except ConnectionError:
            pass
    with library.read() as session:
        assert count_papers(session).library == 0
    assert Client(server.port).get("/connector/ping").status == 200
