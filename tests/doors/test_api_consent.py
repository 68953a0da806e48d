"""Nothing is changed unless the user said so, and nothing is told to a page of the web."""

import http.client
import json
import os
import threading
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paperdesk import paths
from paperdesk.doors.asked import Asked, Refused
from paperdesk.doors.doors import Doorway, open_doors
from paperdesk.doors.gate import Pace
from paperdesk.doors.programs import forget_program, list_programs
from paperdesk.doors.server import Server
from paperdesk.doors.zotero_consent import MOST_QUESTIONS, Consent, Permissions, program_name
from paperdesk.library.library import Library
from paperdesk.library.row_versions import newest
from paperdesk.settings import DoorSettings
from tests.drafts import add, draft
from tests.helpers.door_client import Client
from tests.helpers.examples import examples
from tests.helpers.script import WHO, Script, User

BOOK = {"itemType": "book", "title": "Naps"}
TITLE = "Frogs at dawn"
PAGES: list[dict[str, str]] = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:23119"},
    {"User-Agent": "Mozilla/5.0"},
    {"Host": "evil.example"},
]


def test_a_refused_program_changes_nothing(reader: Script, user: User, library: Library) -> None:
    assert reader.authorize().status == 403
    assert user.programs == ["My script"]
    assert reader.write("POST", "/items", [BOOK]).status == 401
    assert reader.data("/items") == []


def test_a_key_is_good_until_the_access_ends(script: Script, doorway: Doorway, server: Server) -> None:
    assert script.create(BOOK)["success"] == {"0": "P0000001"}
    assert script.create(BOOK | {"title": "More naps"})["success"] == {"0": "P0000002"}
    server.close()
    opened = open_doors(doorway, DoorSettings(enabled=True, port=0))
    again = Script(opened.port, script.server_id, script.key)
    reply = again.write("POST", "/items", [BOOK | {"title": "Still more"}])
    assert (reply.status, reply.text) == (401, "Invalid or expired API key")
    opened.close()


def test_a_program_is_remembered_until_it_is_removed(doorway: Doorway, user: User, library: Library) -> None:
    user.answers = [Consent.ALWAYS]
    key = ""
    for turn in range(2):
        opened = open_doors(doorway, DoorSettings(enabled=True, port=0))
        script = Script(opened.port, key=key)
        if not turn:
            assert script.authorize().data["remember"] is True
            key = script.key
        assert script.create(BOOK | {"title": f"Naps {turn}"})["failed"] == {}
        (program,) = list_programs(library.folder)
        assert (program.name, user.programs) == ("My script", ["My script"])
        if turn:
            forget_program(library.folder, program.mark)
            assert script.write("POST", "/items", [BOOK]).status == 401
        opened.close()
    assert list_programs(library.folder) == []


def test_what_is_remembered_holds_no_key_and_is_for_the_user_alone(
    reader: Script, user: User, library: Library, tmp_path: Path
) -> None:
    user.answers = [Consent.ALWAYS]
    reader.authorize()
    file = paths.programs_file()
    assert reader.key not in file.read_text(encoding="utf-8")
    assert os.name == "nt" or file.stat().st_mode & 0o077 == 0
    assert list_programs(tmp_path) == []
    name = str(library.folder.resolve())
    for broken in ("{", "[]", json.dumps({name: 5}), json.dumps({name: [5, {"name": 1}]})):
        file.write_text(broken, encoding="utf-8")
        assert list_programs(library.folder) == []


def test_only_so_many_questions_are_asked(user: User, tmp_path: Path) -> None:
    now, waits = [0.0], list[int]()
    server_of = Permissions(tmp_path, user.ask, lambda: now[0])
    user.answers = [Consent.ONCE] * 10

    def authorize() -> int:
        try:
            return server_of.authorize(asked("A")).status
        except Refused as error:
            waits.append(int(error.answer.headers.get("Retry-After", "0")))
            return error.answer.status

    assert [authorize() for _ in range(MOST_QUESTIONS + 2)] == [200] * MOST_QUESTIONS + [429, 429]
    now[0] += 60
    user.answers = [Consent.NO, Consent.ONCE, Consent.ONCE]
    assert [authorize() for _ in range(3)] == [403, 429, 429]
    now[0] += 31
    assert authorize() == 200
    assert waits == [20, 20, 0, 31, 31]


def asked(name: object) -> Asked:
    return Asked("POST", "/api/local/authorize", {}, Message(), json.dumps({"appName": name}).encode())


def test_there_is_one_question_at_a_time(doorway: Doorway) -> None:
    is_open, may_close = threading.Event(), threading.Event()

    def wait(program: str) -> Consent:
        is_open.set()
        may_close.wait(180)
        return Consent.ONCE

    opened = open_doors(Doorway(doorway.library, doorway.find, doorway.pick, ask=wait), DoorSettings(port=0))
    first = threading.Thread(target=lambda: Script(opened.port).authorize())
    first.start()
    assert is_open.wait(180)
    assert Script(opened.port).authorize().status == 429
    assert Script(opened.port).get("/items").status == 200
    may_close.set()
    first.join()
    opened.close()


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("My script", "My script"),
        ("  My\n\tscript ", "My script"),
        ("A\u202eB\u200b\x00C", "ABC"),
        ("x” to read?\n“y", "x to read? y"),
        ("z" * 5000, "z" * 40),
        ("\u202e \n", ""),
    ],
)
def test_a_name_is_short_and_on_one_line(told: str, shown: str) -> None:
    assert program_name(told) == shown


@pytest.mark.parametrize("body", [{}, {"appName": ""}, {"appName": 5}, {"appName": "\u202e"}, []])
def test_a_program_without_a_name_is_not_asked_about(reader: Script, user: User, body: object) -> None:
    assert reader.write("POST", "/api/local/authorize", body).status == 400
    assert user.programs == []


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_page_of_the_web_neither_asks_nor_reads_nor_writes(
    script: Script, user: User, library: Library, page: dict[str, str]
) -> None:
    add(library, draft(TITLE))
    told = {**WHO, "Zotero-Server-ID": script.server_id, "Zotero-API-Key": script.key, **page}
    for method, path, body in (
        ("GET", "/api/users/0/items", None),
        ("POST", "/api/local/authorize", {"appName": "Page"}),
        ("POST", "/api/users/0/items", [BOOK]),
        ("DELETE", "/api/users/0/items/P0000001", None),
    ):
        try:
            reply = Client(script.port).ask(method, path, body, told)
        except (ConnectionError, http.client.HTTPException):
            continue
        assert (reply.status, TITLE in reply.text) == (400, False)
    assert user.programs == ["My script"]
    assert [item["data"]["title"] for item in script.data("/items")] == [TITLE]


PIECES = st.sampled_from(
    [
        *("items", "collections", "tags", "searches", "deleted", "fulltext", "trash", "top", "children", "file"),
        *("P0000001", "N0000001", "A0000001", "C0000001", "S0000001", "P9999999", "local", "authorize", "keys", "new"),
        *("P00000001", "%00", "..", "é", "0", "groups", "view", "P0000000000000000009", "itemTypeFields"),
    ]
)
NUMBERS = st.sampled_from(["0", "1", "-1", "x", "999999999", "9" * 30, "", "1.5", "\u0661"])
QUERY = st.dictionaries(
    st.sampled_from(
        [
            *("since", "limit", "start", "format", "itemType", "tag", "q", "sort", "direction", "itemKey", "style"),
            *("collectionKey", "searchKey", "locale", "linkMode"),
        ]
    ),
    NUMBERS
    | st.sampled_from(["versions", "keys", "bib", "csv", "-book || note", "note", "-a", "author:", "asc", "(("]),
    max_size=3,
)
OBJECTS = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 2**70) | st.text(max_size=8) | st.just("P0000001"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("itemType", "title", "key", "version", "tags", "creators", "collections", "parentItem", "note"),
                    *("name", "parentCollection", "conditions", "deleted", "extra", "date", "appName", "data"),
                ]
            ),
            inner | st.sampled_from(["book", "note", "nonsense"]),
            max_size=5,
        )
    ),
    max_leaves=8,
)
SENDERS = st.sampled_from([{}, {}, *PAGES, {"Origin": "moz-extension://a", "Zotero-Allowed-Request": "1"}])
METHODS = st.sampled_from(["GET", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])


def request(port: int, sent: tuple[str, list[str], dict[str, str], object, dict[str, str]], key: str) -> int | None:
    """Send it; the status, or None without a response. A page of the web learns nothing."""
    method, pieces, query, body, sender = sent
    server_id = Script(port).get("/api/").headers["Zotero-Server-ID"]
    path = quote("/api/users/0/" + "/".join(pieces)) + "?" + urlencode(query)
    if pieces and pieces[0] in {"local", "keys", "itemTypeFields"}:
        path = quote("/api/" + "/".join(pieces)) + "?" + urlencode(query)
    told = {**WHO, "Zotero-Server-ID": server_id, "If-Unmodified-Since-Version": "999", "Zotero-API-Key": key, **sender}
    try:
        reply = Client(port).ask(method, path, json.dumps(body).encode(), told)
    except (ConnectionError, http.client.HTTPException):
        assert sender in PAGES
        return None
    assert sender not in PAGES or (reply.status, TITLE.encode() in reply.body) == (400, False)
    return reply.status


SENT = st.tuples(METHODS, st.lists(PIECES, max_size=4), QUERY, OBJECTS, SENDERS)
PATIENT = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(150)
)


@pytest.fixture
def quick(doorway: Doorway) -> Iterator[Server]:
    """A server that answers as many requests as it gets."""
    opened = open_doors(doorway, DoorSettings(enabled=True, port=0))
    opened.pace = Pace(10**9)
    yield opened
    opened.close()


@PATIENT
@given(sent=SENT, key=st.sampled_from(["", "guessed", "None"]))
def test_whatever_is_sent_without_consent_nothing_breaks_and_nothing_changes(
    quick: Server, library: Library, sent: tuple[str, list[str], dict[str, str], object, dict[str, str]], key: str
) -> None:
    with library.read_plainly() as view:
        is_filled, before = newest(view) > 1, newest(view)
    if not is_filled:
        add(library, draft(TITLE))
        before = 2
    status = request(quick.port, sent, key)
    assert status is None or status < 500
    with library.read_plainly() as view:
        assert newest(view) == before


@PATIENT
@given(sent=SENT)
def test_whatever_an_allowed_program_sends_nothing_breaks(
    quick: Server,
    user: User,
    library: Library,
    sent: tuple[str, list[str], dict[str, str], object, dict[str, str]],
) -> None:
    if not user.programs:
        user.answers = [Consent.ALWAYS]
        allowed = Script(quick.port)
        allowed.authorize()
        user.programs = [allowed.key]
        add(library, draft(TITLE))
    status = request(quick.port, sent, user.programs[0])
    assert status is None or status < 500
    with library.read_plainly() as view:
        assert view.execute("pragma foreign_key_check").fetchall() == []
