"""Files of papers go along, where a collection takes them."""

from pathlib import Path

import psycopg

from paperdesk.library.attachments import attach_file, detach_file, keep_file
from tests.drafts import add, draft
from tests.labs.labs import People, Person

BODY = b"%PDF-1.4 " + bytes(range(256)) * 9_000  # of several parts
KEPT = "select p.title, a.path from attachments a join papers p on p.id = a.paper_id order by 1"


def attach(person: Person, paper_id: int, file: Path) -> None:
    kept = keep_file(person.folder, file)
    with person.edit() as edit:
        attach_file(edit, paper_id=paper_id, file=kept)


def shared(people: People, tmp_path: Path, *, has_files: bool) -> tuple[Person, Person, Person]:
    ana, bo, cy = people.start("Ana"), people.join("Bo"), people.join("Cy", "reader")
    add(ana.library, draft("On gauge fields", "Ann Smith", year=2020), draft("Private", "Ann Smith", year=2021))
    (tmp_path / "gauge.pdf").write_bytes(BODY)
    (tmp_path / "private.pdf").write_bytes(b"%PDF-1.4 private")
    attach(ana, 1, tmp_path / "gauge.pdf")
    attach(ana, 2, tmp_path / "private.pdf")
    ana.share(ana.collect("Our reading", 1), has_files=has_files)
    people.settle()
    return ana, bo, cy


def test_files_come_to_all_and_stay_off_where_they_were_taken_off(people: People, tmp_path: Path) -> None:
    ana, bo, cy = shared(people, tmp_path, has_files=True)
    for person in (bo, cy):
        ((title, path),) = person.ask(KEPT)
        assert title == "On gauge fields"
        assert (person.folder / path).read_bytes() == BODY
    (tmp_path / "bo.pdf").write_bytes(b"%PDF-1.4 of Bo")
    attach(bo, bo.id_of("On gauge fields"), tmp_path / "bo.pdf")
    with cy.edit() as edit:
        detach_file(edit, attachment_id=cy.ask("select id from attachments")[0][0])
    people.settle()
    assert [len(person.ask(KEPT)) for person in (ana, bo, cy)] == [3, 2, 1]
    ((_, path),) = cy.ask(KEPT)
    assert (cy.folder / path).read_bytes() == b"%PDF-1.4 of Bo"
    with psycopg.connect(autocommit=True, **people.database.options) as owner:  # type: ignore[arg-type]
        stored = owner.execute("select content, count(*), max(parts) from paperdesk.files group by content").fetchall()
    assert len(stored) == 2
    assert all(count == parts for _, count, parts in stored)


def test_files_stay_where_they_are_unless_they_are_shared(people: People, tmp_path: Path) -> None:
    _, bo, cy = shared(people, tmp_path, has_files=False)
    assert bo.titles("Our reading") == ["On gauge fields"]
    assert bo.ask(KEPT) == cy.ask(KEPT) == []


def test_a_file_that_is_not_what_it_says_is_not_taken(people: People, tmp_path: Path) -> None:
    ana, bo, cy = shared(people, tmp_path, has_files=True)
    (tmp_path / "new.pdf").write_bytes(b"%PDF-1.4 the right one")
    attach(ana, 1, tmp_path / "new.pdf")
    digest = ana.ask("select content_hash from attachments order by id desc")[0][0]
    space = ana.ask("select space from lab_spaces")[0][0]
    with psycopg.connect(autocommit=True, **people.database.options) as owner:  # type: ignore[arg-type]
        (login,) = owner.execute("select person from paperdesk.members where title = 'Bo'").fetchone() or ("",)
        owner.execute(  # a member who writes SQL puts another file under its name, before Ana does
            "insert into paperdesk.files (space, content, part, parts, body, author) values (%s, %s, 0, 1, 'evil', %s)",
            (space, digest, login),
        )
    people.settle(3)
    assert all(b"evil" not in file.read_bytes() for file in (cy.folder / "files").rglob("*") if file.is_file())
    assert len(cy.ask(KEPT)) == 1
    del bo
