"""A collection stops being shared: who may do it, what the others keep, and labs that an earlier version created."""

import psycopg
import pytest

from paperdesk.errors import LabError
from paperdesk.labs import founding, membership, schema, sharing
from paperdesk.labs.address import Address
from paperdesk.labs.founding import upgrade
from paperdesk.labs.server import Server
from paperdesk.library import lab_state, papers
from tests.drafts import add, draft
from tests.labs.labs import People, Person
from tests.labs.people import PASSWORD, Lab

GAUGE, TREES = "On gauge fields", "The art of trees"
ADD = "insert into paperdesk.updates (space, peer, peer_seq, body) values (%s, '00000000000000e1', 1, 'x')"


def share_reading(people: People) -> tuple[Person, Person, Person, str]:
    """Bo, an editor, shares a collection with Ana, who owns the lab, and Cy."""
    ana, bo, cy = people.start("Ana"), people.join("Bo"), people.join("Cy")
    add(bo.library, draft(GAUGE, "Ann Smith", year=2020), draft(TREES, "Don Knuth", year=1970))
    uid = bo.collect("Our reading", 1, 2)
    bo.share(uid)
    people.settle()
    return ana, bo, cy, uid


def shared(person: Person) -> list[str]:
    with person.library.read_plainly() as view:
        return [each.title for each in lab_state.list_shared(view)]


def test_everyone_keeps_a_copy_and_is_told_once(people: People) -> None:
    ana, bo, cy, uid = share_reading(people)
    with cy.edit() as edit:
        papers.update_fields(edit, paper_id=cy.id_of(GAUGE), values={"year": 2021})
    cy.sync()
    sharing.unshare(bo.library, uid, bo.means)
    assert bo.field(GAUGE, "year") == 2021  # what others had sent came before the end
    assert bo.sync().ended == ()  # no news
    for person in (ana, cy):
        assert person.sync().ended == ("Our reading",)
        assert person.sync().ended == ()
        assert person.log()[-1] == ("Bo", "Our reading", "", "no longer shared")
    for person in (ana, bo, cy):
        assert person.titles("Our reading") == [GAUGE, TREES]
        assert shared(person) == []
        assert membership.tell_standing(person.library).waiting == 0
    with cy.edit() as edit:
        papers.update_fields(edit, paper_id=cy.id_of(GAUGE), values={"year": 2022})
    people.settle()
    assert [person.field(GAUGE, "year") for person in (ana, bo, cy)] == [2020, 2021, 2022]
    late = people.join("Di")
    assert late.sync().new == ()
    assert late.ask("select count(*) from papers") == [(0,)]


def test_owners_stop_it_and_others_do_not(people: People) -> None:
    ana, bo, cy, uid = share_reading(people)
    theirs = str(cy.ask("select uid from collections where name = 'Our reading'")[0][0])
    with pytest.raises(LabError, match="only an owner of the lab, or who shared it"):
        sharing.unshare(cy.library, theirs, cy.means)
    assert shared(cy) == ["Our reading"]
    sharing.unshare(ana.library, theirs, ana.means)
    assert bo.sync().ended == ("Our reading",)
    with pytest.raises(LabError, match="is not shared"):
        sharing.unshare(bo.library, uid, bo.means)


def test_it_is_shared_again_as_another(people: People) -> None:
    ana, bo, cy, uid = share_reading(people)
    sharing.unshare(bo.library, uid, bo.means)
    bo.share(uid, "Cy")
    people.settle()
    with cy.edit() as edit:
        papers.update_fields(edit, paper_id=cy.id_of(GAUGE), values={"year": 2023})
    people.settle()
    assert [person.field(GAUGE, "year") for person in (ana, bo, cy)] == [2020, 2023, 2023]
    assert cy.ask("select count(*) from papers") == [(2,)]


@pytest.fixture
def earlier(database: Address, monkeypatch: pytest.MonkeyPatch) -> Lab:
    """A lab as the version before this one created it, with the editors Bo and Cy."""
    with monkeypatch.context() as patch:
        patch.setattr(schema, "STEPS", schema.STEPS[:1])
        lab = Lab(database)
    for name in ("Bo", "Cy"):
        lab.invite(name, "editor")
    return lab


def test_a_lab_of_an_earlier_version_is_upgraded_by_who_owns_its_database(earlier: Lab, database: Address) -> None:
    space = earlier.share("Bo", is_open=True)
    with earlier.hub("Bo") as bo, pytest.raises(LabError, match="paperdesk lab upgrade"):
        bo.unshare(space)
    with (
        Server(database.as_user(earlier.logins["Ana"], PASSWORD)) as ana,
        pytest.raises(LabError, match="does not own"),
    ):
        upgrade(ana)
    with earlier.hub("Cy") as cy:  # who stays connected meanwhile
        with Server(database) as owner:
            assert upgrade(owner)
            assert not upgrade(owner)
        assert [each.id for each in cy.list_spaces()] == [space]
        assert cy.list_ended() == {}
        cy.add_change(space, "00000000000000c1", 1, b"x")
        with pytest.raises(LabError, match="only an owner"):
            cy.unshare(space)
        with earlier.hub("Bo") as bo:
            bo.unshare(space)
        assert cy.list_spaces() == []
        assert cy.list_ended() == {space: earlier.logins["Bo"]}


def test_an_upgraded_lab_is_as_a_new_one(earlier: Lab, database: Address) -> None:
    with Server(database) as owner:
        upgrade(owner)
        upgraded = described(owner)
        owner.ask("drop schema paperdesk cascade")
        founding.make_lab(owner, "New", "Ana", (founding.new_lab(), PASSWORD))
        assert described(owner) == upgraded


def described(server: Server) -> list[tuple[object, ...]]:
    """Columns, functions with who may call them, and policies."""
    columns = "select table_name, column_name, data_type, is_nullable from information_schema.columns"
    functions = (
        "select proname, prosrc, prosecdef, exists (select 1 from aclexplode(proacl) a where a.grantee = 0), "
        "(select count(*) from aclexplode(proacl)) from pg_proc where pronamespace = 'paperdesk'::regnamespace"
    )
    policies = "select tablename, policyname, qual, with_check from pg_policies where schemaname = 'paperdesk'"
    return [
        *server.ask(f"{columns} where table_schema = 'paperdesk' order by 1, 2"),
        *server.ask(f"{functions} order by 1"),
        *server.ask(f"{policies} order by 1, 2"),
    ]


def test_nothing_of_what_ended_is_seen_or_written_by_anybody(database: Address) -> None:
    lab = Lab(database)
    for name, role in (("Bo", "editor"), ("Rea", "reader")):
        lab.invite(name, role)
    space, closed = lab.share("Ana", is_open=True, has_files=True), lab.share("Ana")
    with lab.hub("Ana") as ana:
        ana.add_change(space, "00000000000000a1", 1, b"x")
        ana.add_file(space, "ab" * 32, b"x")
    with lab.hub("Rea") as rea, pytest.raises(LabError, match="only an owner"):
        rea.unshare(space)
    with lab.hub("Bo") as bo, pytest.raises(LabError, match="not shared with you"):
        bo.unshare(closed)
    with lab.hub("Ana") as ana:
        ana.unshare(space)
        with pytest.raises(LabError, match="not shared with you"):
            ana.unshare(space)
        with pytest.raises(LabError, match="not shared with you"):
            ana.let_in(space, "Bo")
    for name in ("Ana", "Bo", "Rea"):
        with lab.connect(name) as member:
            for table in ("updates", "files", "peers", "space_members"):
                assert member.execute(f"select * from paperdesk.{table} where space = %s", [space]).fetchall() == []
            assert member.execute("select * from paperdesk.spaces where id = %s", [space]).fetchall() == []
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                member.execute(ADD, [space])
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                member.execute("update paperdesk.spaces set ended_at = null")
    with lab.connect("Bo") as member:
        assert member.execute("select space from paperdesk.ended_spaces()").fetchall() == [(space,)]


def test_who_was_removed_learns_and_stops_nothing(database: Address) -> None:
    lab = Lab(database)
    lab.invite("Bo", "editor")
    space = lab.share("Bo", is_open=True)
    with lab.connect("Bo") as member:
        with lab.hub("Ana") as ana:
            ana.remove("Bo")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            member.execute("select paperdesk.unshare(%s)", [space])
    with lab.hub("Ana") as ana:
        assert [each.id for each in ana.list_spaces()] == [space]
