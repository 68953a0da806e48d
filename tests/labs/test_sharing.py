"""Three people share a collection, each with a library of their own."""

import zlib

import psycopg
import pytest

from paperdesk.errors import InvalidField, LabError
from paperdesk.labs import conflicts, membership
from paperdesk.library import annotations, papers, tags
from paperdesk.library.collections import collect_papers, uncollect_papers
from paperdesk.library.trash import purge_papers
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Identifier
from tests.drafts import add, draft
from tests.labs.labs import People, Person, asked

PAPERS = (
    draft("On gauge fields", "Ann Smith", "Bo Doe", year=2020, doi="10.1000/one"),
    draft("The art of trees", "Don Knuth", year=1970),
    draft("Deep sleep of machines", "Ann Lee", year=2021, abstract="We let machines sleep."),
)


def three(people: People) -> tuple[Person, Person, Person]:
    """Ana shares two of her three papers with Bo, who edits, and Cy, who reads."""
    ana, bo, cy = people.start("Ana"), people.join("Bo"), people.join("Cy", "reader")
    add(ana.library, *PAPERS)
    ana.share(ana.collect("Our reading", 1, 2))
    people.settle()
    return ana, bo, cy


def test_a_shared_collection_is_seen_and_changed_by_three(people: People) -> None:
    ana, bo, cy = three(people)
    for person in (bo, cy):
        assert person.titles("Our reading") == ["On gauge fields", "The art of trees"]
        assert person.ask("select count(*) from papers") == [(2,)]
        assert person.field("On gauge fields", "authors_line") == "Smith, Doe"
        assert person.ask("select scheme, value from identifiers") == [("doi", "10.1000/one")]
        assert person.field("On gauge fields", "place") == "library"
        assert person.ask("select count(*) from outbox") == [(2,)]  # to be indexed there

    with bo.edit() as edit:
        papers.update_fields(edit, paper_id=bo.id_of("The art of trees"), values={"year": 1968, "publisher": "AW"})
        papers.set_authors(edit, paper_id=bo.id_of("The art of trees"), authors=[parse_name("Donald E. Knuth")])
        papers.set_identifiers(
            edit, paper_id=bo.id_of("The art of trees"), identifiers=[Identifier("isbn", "9780201896831")]
        )
    add(bo.library, draft("A third one", "Cleo Third", year=2024))
    with bo.edit() as edit:
        collection = bo.ask("select id from collections")[0][0]
        collect_papers(edit, collection_id=collection, paper_ids=[bo.id_of("A third one")])
    people.settle()
    for person in (ana, bo, cy):
        assert person.titles("Our reading") == ["On gauge fields", "The art of trees", "A third one"]
        assert person.field("The art of trees", "year") == 1968
        assert person.field("The art of trees", "publisher") == "AW"
        assert person.ask("select value from identifiers where scheme = 'isbn'") == [("9780201896831",)]
        assert person.ask(
            "select a.given from papers p join paper_authors r on r.paper_id = p.id "
            "join authors a on a.id = r.author_id where p.title = 'The art of trees'"
        ) == [("Donald E.",)]
    assert ("Bo", "The art of trees", "year", "1968") in ana.log()
    assert ("Bo", "A third one", "", "added") in cy.log()
    assert ("Ana", "On gauge fields", "", "added") in cy.log()


def test_what_is_private_never_leaves(people: People, database: object) -> None:
    ana, bo, _ = three(people)
    with ana.edit() as edit:
        papers.set_starred(edit, paper_ids=[1], starred=True)
        papers.set_read(edit, paper_ids=[1], is_read=True)
        tags.tag_papers(edit, paper_ids=[1, 2], names=["secrettag"])
        annotations.add_annotation(edit, paper_id=1, text="A secretnote on gauge fields.")
        papers.update_fields(edit, paper_id=1, values={"comment": "told"})
    people.settle()
    assert bo.field("On gauge fields", "comment") == "told"
    assert bo.ask("select starred, is_read from papers where title = 'On gauge fields'") == [(0, 0)]
    assert bo.ask("select count(*) from annotations") == bo.ask("select count(*) from tags") == [(0,)]
    bodies = b""
    with psycopg.connect(autocommit=True, **people.database.options) as owner:  # type: ignore[arg-type]
        for (body,) in owner.execute("select body from paperdesk.updates"):
            bodies += zlib.decompress(bytes(body)[6:])
    assert b"gauge" in bodies
    for word in (b"secret", b"Deep sleep"):
        assert word not in bodies
    for file in (ana.folder / "labs").rglob("*"):
        if file.is_file():
            assert b"secret" not in file.read_bytes()


def test_a_reader_keeps_own_changes_for_themselves(people: People) -> None:
    ana, bo, cy = three(people)
    with cy.edit() as edit:
        papers.update_fields(edit, paper_id=cy.id_of("The art of trees"), values={"year": 1111, "volume": "9"})
    with bo.edit() as edit:
        papers.update_fields(edit, paper_id=bo.id_of("The art of trees"), values={"year": 1968, "issue": "3"})
    people.settle()
    assert (ana.field("The art of trees", "year"), ana.field("The art of trees", "volume")) == (1968, "")
    assert (cy.field("The art of trees", "year"), cy.field("The art of trees", "issue")) == (1111, "3")
    membership.set_role(ana.library, "Cy", "editor", asked)  # who may write from now on
    people.settle()
    assert {person.field("The art of trees", "year") for person in people.all} == {1111}
    assert bo.field("The art of trees", "volume") == "9"


def test_edits_made_apart_are_all_kept_or_told(people: People) -> None:
    ana, bo, _ = three(people)
    for person, year, venue in ((ana, 2001, ""), (bo, 2002, "A journal")):
        with person.edit() as edit:
            paper_id = person.id_of("On gauge fields")
            papers.update_fields(edit, paper_id=paper_id, values={"year": year} | ({"venue": venue} if venue else {}))
    people.settle()
    years = {person.field("On gauge fields", "year") for person in people.all}
    assert len(years) == 1
    assert {person.field("On gauge fields", "venue") for person in people.all} == {"A journal"}
    told = {row[3] for row in ana.log() if row[2] == "year"}
    assert {"2001", "2002"} <= told | {str(*years)}


def test_papers_leave_the_collection_and_stay_in_the_library(people: People) -> None:
    ana, bo, cy = three(people)
    with bo.edit() as edit:
        collection = bo.ask("select id from collections")[0][0]
        uncollect_papers(edit, collection_id=collection, paper_ids=[bo.id_of("On gauge fields")])
    people.settle()
    for person in (ana, bo, cy):
        assert person.titles("Our reading") == ["The art of trees"]
        assert person.field("On gauge fields", "year") == 2020


def test_purging_ones_own_copy_takes_nothing_from_the_others(people: People) -> None:
    ana, bo, cy = three(people)
    with bo.edit() as edit:
        purge_papers(edit, paper_ids=[bo.id_of("On gauge fields")])
    people.settle()
    for person in (ana, cy):
        assert person.titles("Our reading") == ["On gauge fields", "The art of trees"]
    assert bo.titles("Our reading") == ["The art of trees"]


def test_a_paper_of_the_lab_meets_the_one_that_is_there(people: People) -> None:
    ana, bo = people.start("Ana"), people.join("Bo")
    add(ana.library, *PAPERS)
    add(bo.library, draft("On gauge fields", "Ann Smith", "Bo Doe", year=2020, doi="10.1000/one", volume="7"))
    ana.share(ana.collect("Our reading", 1, 2))
    people.settle()
    assert bo.ask("select count(*) from papers where title = 'On gauge fields'") == [(1,)]
    assert bo.titles("Our reading") == ["On gauge fields", "The art of trees"]
    with ana.edit() as edit:
        papers.update_fields(edit, paper_id=1, values={"issue": "12"})
    people.settle()
    assert (bo.field("On gauge fields", "volume"), bo.field("On gauge fields", "issue")) == ("7", "12")


def test_who_was_removed_keeps_all_and_hears_nothing_more(people: People) -> None:
    ana, bo, _ = three(people)
    membership.remove(ana.library, "Bo", asked)
    with ana.edit() as edit:
        papers.update_fields(edit, paper_id=1, values={"comment": "after Bo"})
    ana.sync()
    with pytest.raises(LabError, match="does not let you in"):
        bo.sync()
    assert "does not let you in" in membership.tell_standing(bo.library).trouble
    assert bo.titles("Our reading") == ["On gauge fields", "The art of trees"]
    assert bo.field("On gauge fields", "comment") == ""


def test_leaving_keeps_a_copy(people: People) -> None:
    ana, bo, _ = three(people)
    membership.leave(bo.library, asked)
    assert bo.titles("Our reading") == ["On gauge fields", "The art of trees"]
    with pytest.raises(LabError, match="in no lab"):
        bo.sync()
    assert [m.title for m in membership.list_members(ana.library, asked) if not m.removed] == ["Ana", "Cy"]
    with pytest.raises(LabError, match="needs an owner"):
        membership.leave(ana.library, asked)


def test_some_collections_are_for_some(people: People) -> None:
    ana, bo, cy = three(people)
    ana.share(ana.collect("Referees", 3), "Bo")
    people.settle()
    assert bo.titles("Referees") == ["Deep sleep of machines"]
    assert cy.ask("select name from collections") == [("Our reading",)]
    with pytest.raises(LabError, match="called “Nobody”"):
        ana.share(ana.collect("More", 3), "Nobody")


def test_a_conflict_is_listed_for_all_and_decided_by_one(people: People) -> None:
    ana, bo, cy = three(people)
    for person, year in ((ana, 2001), (bo, 2002)):
        with person.edit() as edit:
            papers.update_fields(edit, paper_id=person.id_of("On gauge fields"), values={"year": year})
    ana.sync()
    bo.sync()
    people.settle()
    for person in people.all:
        ((collection, told),) = conflicts.list_conflicts(person.library)
        assert (collection, told.field) == ("Our reading", "year")
        assert {value for _, value in told.values} == {"2001", "2002"}
    shown = cy.field("On gauge fields", "year")
    other = next(number for number, (_, value) in enumerate(told.values, 1) if value != str(shown))
    with pytest.raises(InvalidField, match="no conflict"):
        conflicts.resolve(bo.library, "nosuch", 1)
    conflicts.resolve(bo.library, told.name, other)
    people.settle()
    assert {person.field("On gauge fields", "year") for person in people.all} == {2001, 2002} - {shown}
    assert [conflicts.list_conflicts(person.library) for person in people.all] == [[], [], []]
