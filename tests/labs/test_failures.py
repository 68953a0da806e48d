"""What goes wrong with servers, members and disks costs nothing, and is told."""

import shutil
import sqlite3
import subprocess
import threading
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from loro import ExportMode, LoroDoc

from paperdesk.devices.folder import Change, packed
from paperdesk.devices.sealing import Sealing
from paperdesk.errors import LabError
from paperdesk.labs import membership
from paperdesk.labs.address import Address, Invitation, parse_address, parse_invitation
from paperdesk.labs.listening import Listening
from paperdesk.labs.server import Server
from paperdesk.library import copies, papers
from paperdesk.library.library import Library
from paperdesk.model.shared_rows import shard_of
from tests.drafts import add, draft
from tests.labs.cluster import Cluster
from tests.labs.labs import People, Person, asked
from tests.labs.people import PASSWORD, Lab

GAUGE = "On gauge fields"


@pytest.fixture
def two(people: People) -> tuple[Person, Person]:
    """Ana shares a collection with Bo."""
    ana, bo = people.start("Ana"), people.join("Bo")
    add(ana.library, draft(GAUGE, "Ann Smith", year=2020), draft("The art of trees", "Don Knuth", year=1970))
    ana.share(ana.collect("Our reading", 1, 2))
    people.settle()
    return ana, bo


def set_year(person: Person, year: int) -> None:
    with person.edit() as edit:
        papers.update_fields(edit, paper_id=person.id_of(GAUGE), values={"year": year})


def test_a_server_that_is_down_is_told_and_what_was_done_is_sent_later(
    people: People, two: tuple[Person, Person], cluster: Cluster
) -> None:
    ana, bo = two
    cluster.stop()
    try:
        set_year(ana, 2021)
        with pytest.raises(LabError, match="does not answer"):
            ana.sync()
        standing = membership.tell_standing(ana.library)
        assert (standing.waiting, "is sent later" in standing.trouble) == (1, True)
    finally:
        cluster.start()
    people.settle()
    assert bo.field(GAUGE, "year") == 2021
    assert membership.tell_standing(ana.library).trouble == ""
    assert membership.tell_standing(ana.library).waiting == 0


def test_an_exchange_that_has_nothing_to_say_writes_nothing(people: People, two: tuple[Person, Person]) -> None:
    people.settle()
    before = [dumped(person) for person in two]
    people.settle()
    assert [dumped(person) for person in two] == before


def dumped(person: Person) -> list[str]:
    """All that the databases of somebody say."""
    found = []
    for file in sorted(person.folder.rglob("library.sqlite")):
        with closing(sqlite3.connect(file)) as connection:
            found += list(connection.iterdump())
    return found


def test_a_library_put_back_from_an_old_copy_takes_nothing_back(people: People, two: tuple[Person, Person]) -> None:
    ana, bo = two
    copy = copies.make_copy(ana.library.folder, "test")
    set_year(ana, 2021)
    people.settle()
    set_year(bo, 2022)
    people.settle()
    ana.library.close()
    shutil.copyfile(copy, ana.folder / "library.sqlite")
    for name in ("library.sqlite-wal", "library.sqlite-shm"):
        (ana.folder / name).unlink(missing_ok=True)
    ana.reopen()
    assert ana.field(GAUGE, "year") == 2020
    people.settle()
    assert [person.field(GAUGE, "year") for person in two] == [2022, 2022]
    set_year(ana, 2023)
    people.settle()
    assert [person.field(GAUGE, "year") for person in two] == [2023, 2023]


def test_a_space_that_was_deleted_comes_back_from_the_server(people: People, two: tuple[Person, Person]) -> None:
    ana, bo = two
    shutil.rmtree(bo.folder / "labs")
    set_year(ana, 2021)
    people.settle()
    set_year(bo, 2022)
    people.settle()
    assert [person.field(GAUGE, "year") for person in two] == [2022, 2022]
    assert bo.titles("Our reading") == [GAUGE, "The art of trees"]


def test_a_whole_library_that_is_copied_is_another_author(
    people: People, two: tuple[Person, Person], tmp_path: Path
) -> None:
    ana, bo = two
    ana.library.close()
    shutil.copytree(ana.folder, tmp_path / "copy")
    ana.library = Library(ana.folder)
    twin = Person("Twin", tmp_path / "copy", people.merging)
    people.all.append(twin)
    set_year(ana, 2021)
    with twin.edit() as edit:
        papers.update_fields(edit, paper_id=twin.id_of(GAUGE), values={"venue": "A journal"})
    people.settle()
    for person in (ana, bo, twin):
        assert (person.field(GAUGE, "year"), person.field(GAUGE, "venue")) == (2021, "A journal")


def test_changes_as_if_of_somebody_else_are_not_taken(people: People, two: tuple[Person, Person]) -> None:
    """A member who writes SQL hides what another one is to have written in changes of their own."""
    ana, bo = two
    space, name = ana.ask("select space, name from lab_rows where name <> '~collection'")[0]
    with psycopg.connect(autocommit=True, **people.database.options) as owner:  # type: ignore[arg-type]
        (peer_of_ana,) = owner.execute("select peer from paperdesk.peers order by last desc").fetchone() or ("",)
    doc = LoroDoc()
    doc.peer_id = int(peer_of_ana, 16)
    row = doc.get_map("rows").ensure_mergeable_map(f"papers:{name}")
    row.insert(f"title#7fffffffff0{peer_of_ana[:8]}", "Forged")
    doc.commit()
    piece = bytes(doc.export(ExportMode.Snapshot()))
    own = "00000000000000b0"
    body = Sealing().seal(packed([(shard_of(f"papers:{name}"), piece)]), about=Change(own, 1).name)
    with membership.connect(bo.library, asked) as hub:
        hub.add_change(space, own, 1, body)
        hub.add_change(space, own, 2, b"no such change")
    people.settle()
    set_year(ana, 2024)
    assert ana.sync().unreadable == 2
    people.settle()
    assert [person.ask("select count(*) from papers where title = 'Forged'") for person in two] == [[(0,)], [(0,)]]
    assert bo.field(GAUGE, "year") == 2024


def test_a_collection_that_is_removed_here_stays_with_the_others(people: People, two: tuple[Person, Person]) -> None:
    ana, bo = two
    with bo.edit() as edit:
        edit.session.exec_driver_sql("delete from collections")
    people.settle()
    assert ana.titles("Our reading") == [GAUGE, "The art of trees"]
    assert bo.ask("select name from collections") == []


def test_the_server_tells_within_moments(database: Address) -> None:
    lab = Lab(database)
    lab.invite("Bo", "editor")
    space = lab.share("Ana", is_open=True)
    connected, told = threading.Event(), threading.Event()
    heard = 0

    def hear() -> None:
        nonlocal heard
        heard += 1
        (told if connected.is_set() else connected).set()

    listening = Listening(database.as_user(lab.logins["Bo"], PASSWORD), hear)
    try:
        assert connected.wait(180)
        with lab.hub("Ana") as ana:
            ana.add_change(space, "00000000000000a1", 1, b"something")
        assert told.wait(180)
    finally:
        listening.close()
    assert heard == 2


def test_what_changes_late_is_not_passed_over(database: Address) -> None:
    """Changes that are committed after later ones: who asks for what comes after the last number would miss them."""
    lab = Lab(database)
    lab.invite("Bo", "editor")
    space = lab.share("Ana", is_open=True)
    ask = "insert into paperdesk.updates (space, peer, peer_seq, body) values (%s, %s, 1, 'x')"
    slow = psycopg.connect(**database.as_user(lab.logins["Bo"], PASSWORD).options)  # type: ignore[arg-type]
    slow.execute(ask, (space, "00000000000000b1"))  # not committed yet
    with lab.hub("Ana") as ana:
        ana.add_change(space, "00000000000000a1", 1, b"y")
        assert ana.list_changes(space, {}) == [("00000000000000a1", 1)]
        slow.commit()
        assert ana.list_changes(space, {"00000000000000a1": 1}) == [("00000000000000b1", 1)]
    slow.close()


@pytest.mark.parametrize(
    ("address", "is_encrypted"),
    [
        ("postgresql://x@127.0.0.1/d", False),
        ("postgresql://x@localhost:5433/d", False),
        ("postgresql://x@[::1]/d", False),
        ("postgresql://x@/d?host=/var/run/postgresql", False),
        ("postgresql://x@db.example.org/d", True),
        ("postgresql://x@192.168.1.7/d", True),
        ("postgresql://x@127.0.0.1.example.org/d", True),
    ],
)
def test_what_goes_over_a_network_is_encrypted(address: str, is_encrypted: bool) -> None:
    options = parse_address(address).options
    assert (options.get("sslmode"), options.get("channel_binding")) == (
        ("require", "require") if is_encrypted else (None, None)
    )


def test_a_server_without_encryption_is_refused_over_a_network(
    database: Address, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Address, "is_here", property(lambda _: False))  # as if it were another machine
    with pytest.raises(LabError, match="SSL"):
        Server(database)
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    data = cluster.folder / "data"
    subprocess.run(
        [
            "openssl",
            "req",
            "-new",
            "-x509",
            "-nodes",
            "-subj",
            "/CN=lab",
            "-days",
            "2",
            "-out",
            data / "server.crt",
            "-keyout",
            data / "server.key",
        ],
        check=True,
        capture_output=True,
    )
    for name in ("server.crt", "server.key"):
        shutil.chown(data / name, cluster.folder.owner(), cluster.folder.group())
        (data / name).chmod(0o600)
    cluster.stop()
    with (data / "postgresql.auto.conf").open("a") as settings:
        settings.write("ssl = on\n")
    cluster.start()
    with Server(database) as server:
        assert server.ask("select ssl from pg_stat_ssl where pid = pg_backend_pid()") == [(True,)]


def test_addresses_and_invitations_that_are_none_are_told() -> None:
    for text in ("", "db", "http://x/y", "postgresql://", "postgresql://x@y", "postgresql://x@y:z/d"):
        with pytest.raises(LabError, match="not a database address"):
            parse_address(text)
    for text in ("paperdesk-lab://x@y/d", "paperdesk-lab://x:y@z/d", "paperdesk-lab://x:y@z/d?name="):
        with pytest.raises(LabError, match="incomplete"):
            parse_invitation(text)


def test_an_invitation_says_all_that_is_needed() -> None:
    address = Address("fe80::1", "lab/one", "a b", "p:w@/?", 5433, "/certs/my lab.pem")
    said = str(Invitation(address, "Zoë & Co"))
    assert parse_invitation(f"  {said}\n") == Invitation(address, "Zoë & Co")
