"""What members may not do is refused by the server, whatever program they ask it with."""

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest

from paperdesk.errors import LabError
from paperdesk.labs.address import Address
from tests.labs.people import Lab

ADD = "insert into paperdesk.updates (space, peer, peer_seq, body) values (%s, %s, %s, %s)"
ADD_FILE = "insert into paperdesk.files (space, content, part, parts, body) values (%s, %s, 0, 1, 'x')"
ANAS, EDDIES, OTHER = "00000000000000a1", "00000000000000e1", "00000000000000ff"


@dataclass
class Tried:
    """A lab in which an editor, a reader, one who was removed and a stranger try what they may not."""

    lab: Lab
    open: str
    """A space that all see."""
    closed: str
    """A space of Ana's alone."""
    connections: "dict[str, psycopg.Connection[tuple[object, ...]]]"

    def ask(self, who: str, query: str, *values: object) -> object:
        """What the server answers: rows, how many were changed, or that it refuses."""
        try:
            cursor = self.connections[who].execute(query.encode(), values or None)
        except psycopg.Error as error:
            return f"refused {error.sqlstate}"
        return cursor.fetchall() if cursor.description else cursor.rowcount


@pytest.fixture
def tried(database: Address) -> Iterator[Tried]:
    lab = Lab(database)
    for name, role in (("Eddie", "editor"), ("Rea", "reader"), ("Rema", "editor")):
        lab.invite(name, role)
    opened, closed = lab.share("Ana", is_open=True, has_files=True), lab.share("Ana")
    with psycopg.connect(autocommit=True, **database.options) as owner:  # type: ignore[arg-type]
        owner.execute(f"create role {database.user}_stranger login password 'stranger'".encode())
    connections = {name: lab.connect(name) for name in ("Ana", "Eddie", "Rea", "Rema")}
    stranger = database.as_user(f"{database.user}_stranger", "stranger")
    connections["Stranger"] = psycopg.connect(autocommit=True, **stranger.options)  # type: ignore[arg-type]
    for name in ("Ana", "Eddie", "Rema"):
        connections[name].execute(f"set application_name = '{name}'".encode())
    for space in (opened, closed):
        connections["Ana"].execute(ADD.encode(), (space, ANAS, 1, b"of Ana"))
    connections["Eddie"].execute(ADD.encode(), (opened, EDDIES, 1, b"of Eddie"))
    connections["Rema"].execute(ADD.encode(), (opened, OTHER, 1, b"of Rema"))
    with lab.hub("Ana") as hub:
        hub.remove("Rema")  # whose connection is still open
    yield Tried(lab, opened, closed, connections)
    for connection in connections.values():
        connection.close()


def is_refused(answer: object) -> bool:
    """Whether the server said no, showed nothing, or changed nothing."""
    mistaken = str(answer).removeprefix("refused ") in {"42601", "42P01", "42883", "42703", "42P02", "22P02"}
    assert not mistaken, f"the test asks wrongly: {answer}"
    return answer in ([], 0) or str(answer).startswith("refused")


READS = ["updates", "files", "spaces", "space_members", "members", "peers", "lab"]
TRIES: list[tuple[str, str, tuple[str, ...]]] = [
    # who was removed, and who was never in
    *(("Rema", f"select * from paperdesk.{table}", ()) for table in READS),
    *(("Stranger", f"select * from paperdesk.{table}", ()) for table in READS),
    ("Rema", ADD, ("open", OTHER, "2", "again")),
    ("Rema", ADD_FILE, ("open", "ab" * 32)),
    ("Rema", "select paperdesk.share('" + "d" * 32 + "', 'mine', true, true, '{}')", ()),
    ("Rema", "select paperdesk.join_lab({verifier})", ()),
    ("Rema", "select paperdesk.remove_member('Eddie')", ()),
    ("Stranger", ADD, ("open", OTHER, "2", "foreign")),
    ("Stranger", "select paperdesk.share('" + "d" * 32 + "', 'mine', true, true, '{}')", ()),
    ("Stranger", "select paperdesk.join_lab({verifier})", ()),
    ("Stranger", "insert into paperdesk.members (person, title, role) values (session_user, 'me', 'owner')", ()),
    ("Stranger", "create table paperdesk.mine (x int)", ()),
    # a reader
    ("Rea", ADD, ("open", "00000000000000bb", "1", "written")),
    ("Rea", ADD_FILE, ("open", "ab" * 32)),
    ("Rea", "select * from paperdesk.updates where space = %s", ("closed",)),
    ("Rea", "select * from paperdesk.spaces where id = %s", ("closed",)),
    ("Rea", "select * from paperdesk.peers where space = %s", ("closed",)),
    ("Rea", "update paperdesk.members set role = 'editor' where person = session_user", ()),
    ("Rea", "select paperdesk.set_role('Rea', 'owner')", ()),
    (
        "Rea",
        "select paperdesk.invite('paperdesk_{lab}_00000000dead', 'Spy', 'owner', {verifier})",
        (),
    ),
    ("Rea", "select paperdesk.remove_member('Eddie')", ()),
    ("Rea", "select paperdesk.share('" + "d" * 32 + "', 'mine', true, true, '{}')", ()),
    ("Rea", "select paperdesk.let_in(%s, 'Rea')", ("closed",)),
    # an editor: history, other people's names, other spaces, other roles
    ("Eddie", "update paperdesk.updates set body = 'x'", ()),
    ("Eddie", "delete from paperdesk.updates", ()),
    ("Eddie", "truncate paperdesk.updates", ()),
    ("Eddie", "update paperdesk.files set body = 'x'", ()),
    ("Eddie", "delete from paperdesk.files", ()),
    ("Eddie", ADD, ("open", ANAS, "2", "as if of Ana")),
    ("Eddie", ADD + " on conflict do nothing", ("open", ANAS, "1", "as if of Ana")),
    ("Eddie", ADD + " on conflict (space, peer, peer_seq) do update set body = 'x'", ("open", EDDIES, "1", "other")),
    ("Eddie", ADD, ("open", EDDIES, "7", "with a gap")),
    (
        "Eddie",
        "insert into paperdesk.updates (space, peer, peer_seq, body, author) values (%s, %s, 2, 'x', %s)",
        ("open", EDDIES, "login of Ana"),
    ),
    (
        "Eddie",
        "insert into paperdesk.updates (space, peer, peer_seq, body, role) values (%s, %s, 2, 'x', 'owner')",
        ("open", EDDIES),
    ),
    (
        "Eddie",
        "insert into paperdesk.updates (space, peer, peer_seq, body, made_at) values (%s, %s, 2, 'x', '2001-01-01')",
        ("open", EDDIES),
    ),
    ("Eddie", "insert into paperdesk.peers values (%s, '00000000000000cc', %s, 5)", ("open", "login of Ana")),
    ("Eddie", "update paperdesk.peers set person = session_user", ()),
    ("Eddie", "select * from paperdesk.updates where space = %s", ("closed",)),
    ("Eddie", "select * from paperdesk.space_members where space = %s", ("closed",)),
    ("Eddie", ADD, ("closed", EDDIES, "1", "into another space")),
    ("Eddie", ADD_FILE, ("closed", "ab" * 32)),
    ("Eddie", "insert into paperdesk.space_members values (%s, session_user)", ("closed",)),
    ("Eddie", "select paperdesk.let_in(%s, 'Eddie')", ("closed",)),
    ("Eddie", "update paperdesk.spaces set is_open = true", ()),
    ("Eddie", "update paperdesk.members set role = 'owner' where person = session_user", ()),
    ("Eddie", "insert into paperdesk.members (person, title, role) values ('x', 'x', 'owner')", ()),
    ("Eddie", "delete from paperdesk.members", ()),
    ("Eddie", "select paperdesk.set_role('Eddie', 'owner')", ()),
    ("Eddie", "select paperdesk.remove_member('Ana')", ()),
    (
        "Eddie",
        "select paperdesk.add_member('paperdesk_{lab}_00000000dead', 'Spy', 'owner',  {verifier})",
        (),
    ),
    ("Eddie", "set session authorization {ana}", ()),
    ("Eddie", "set role {ana}", ()),
    ("Eddie", "set role {owner}", ()),
    ("Eddie", "alter role {ana} password 'mine'", ()),
    ("Eddie", "alter role {eddie} createrole", ()),
    ("Eddie", "grant {owner} to {eddie}", ()),
    ("Eddie", "alter table paperdesk.updates disable row level security", ()),
    ("Eddie", "drop policy seen on paperdesk.updates", ()),
    ("Eddie", "alter table paperdesk.updates disable trigger note_peer", ()),
    ("Eddie", "create or replace function paperdesk.role_of() returns text language sql as $$select 'owner'$$", ()),
    ("Eddie", "set session_replication_role = replica", ()),
    ("Eddie", "create table paperdesk.mine (x int)", ()),
]


def test_the_server_refuses_what_nobody_may(tried: Tried) -> None:
    before = tried.ask("Ana", "select * from paperdesk.updates order by 1, 2, 3")
    names = {"open": tried.open, "closed": tried.closed, "login of Ana": tried.lab.logins["Ana"]}
    logins = {
        "ana": tried.lab.logins["Ana"],
        "eddie": tried.lab.logins["Eddie"],
        "owner": tried.lab.database.user,
        "lab": tried.lab.id,
        "verifier": "'SCRAM-SHA-256$4096:AAAA$AAAA:AAAA'",
    }
    allowed = []
    for who, query, values in TRIES:
        asked = query
        for name, login in logins.items():
            asked = asked.replace(f"{{{name}}}", login)
        answer = tried.ask(who, asked, *(names.get(value, value) for value in values))
        if not is_refused(answer):
            allowed.append((who, query, answer))
    assert allowed == []
    assert len(TRIES) > 60
    assert tried.ask("Ana", "select * from paperdesk.updates order by 1, 2, 3") == before
    with tried.lab.hub("Ana") as hub:
        assert [(m.title, m.role, bool(m.removed)) for m in hub.list_members()] == [
            ("Ana", "owner", False),
            ("Eddie", "editor", False),
            ("Rea", "reader", False),
            ("Rema", "editor", True),
        ]


def test_what_each_may_is_allowed(tried: Tried) -> None:
    """So that the tries above are refused for what they are, and not because nothing works."""
    assert tried.ask("Eddie", ADD, tried.open, EDDIES, 2, b"more") == 1
    assert tried.ask("Eddie", ADD_FILE, tried.open, "ab" * 32) == 1
    assert len(tried.ask("Rea", "select * from paperdesk.updates")) == 4  # type: ignore[arg-type]
    assert len(tried.ask("Ana", "select * from paperdesk.updates")) == 5  # type: ignore[arg-type]
    assert tried.ask("Rea", "select count(*) from paperdesk.files") == [(1,)]
    assert tried.ask("Eddie", "select title from paperdesk.spaces") == [("Of Ana",)]
    said = tried.ask("Rea", "select author, role from paperdesk.updates where peer = %s and peer_seq = 2", EDDIES)
    assert said == [(tried.lab.logins["Eddie"], "editor")]


def test_who_was_removed_cannot_come_back(tried: Tried) -> None:
    with pytest.raises(LabError, match="does not let you in"):
        tried.lab.hub("Rema")


def test_an_owner_raises_a_role_and_a_lab_keeps_one_owner(tried: Tried) -> None:
    with tried.lab.hub("Ana") as hub:
        with pytest.raises(LabError, match="needs an owner"):
            hub.remove("Ana")
        hub.set_role("Rea", "editor")
        hub.let_in(tried.closed, "rea")
    assert tried.ask("Rea", ADD, tried.closed, "00000000000000bb", 1, b"written") == 1
    assert len(tried.ask("Rea", "select * from paperdesk.spaces")) == 2  # type: ignore[arg-type]


def test_what_is_too_large_is_refused(tried: Tried) -> None:
    assert is_refused(tried.ask("Eddie", ADD, tried.open, EDDIES, 2, bytes((64 << 20) + 1)))
    part = "insert into paperdesk.files (space, content, part, parts, body) values (%s, %s, %s, 200, %s)"
    assert is_refused(tried.ask("Eddie", part, tried.open, "ab" * 32, 0, bytes((1 << 20) + 1)))
    assert is_refused(tried.ask("Eddie", part, tried.open, "ab" * 32, 200, b"x"))
