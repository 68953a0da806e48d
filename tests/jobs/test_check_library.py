"""A library looked through beyond its database, and put right without losing anything."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from paperdesk.jobs.check_library import check_library, count_papers, make_report, repair_library
from paperdesk.jobs.import_files import ImportOptions
from paperdesk.jobs.import_pdfs import import_pdfs
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library import backups, copies, history, papers
from paperdesk.library.library import Library
from paperdesk.library.trash import purge_papers
from tests.drafts import add, draft
from tests.pdfs import write_paper

TITLE = "Frogs of the northern delta"


@pytest.fixture
def sound(library: Library, tmp_path: Path) -> Library:
    """A library with a paper, a PDF, an index and a copy, with which nothing is wrong."""
    add(library, draft(TITLE, "Ann Lee", year=2001, doi="10.5555/a"))
    import_pdfs(library, [write_paper(tmp_path / "paper.pdf", 1)], ImportOptions(), Progress())
    index = open_index(library)
    catch_up(library, index, Progress())
    index.close()
    backups.make_backup(library.folder)
    assert codes(library) == []
    return library


def codes(library: Library) -> list[str]:
    return [finding.code for finding in check_library(library, Progress())]


def the_pdf(library: Library) -> Path:
    (found,) = (library.folder / "files").rglob("*.pdf")
    return found


def lose_a_file(library: Library) -> None:
    the_pdf(library).unlink()


def change_a_file(library: Library) -> None:
    the_pdf(library).write_bytes(b"%PDF-1.4 something else")


def leave_a_file(library: Library) -> None:
    (library.folder / "files" / "ab").mkdir(exist_ok=True)
    (library.folder / "files" / "ab" / "left.pdf").write_bytes(b"left")


def leave_half_a_file(library: Library) -> None:
    half = library.folder / "files" / "abc.1.part"
    half.write_bytes(b"half")
    os.utime(half, (time.time() - 9_000,) * 2)


def lag(library: Library) -> None:
    with library.edit() as edit:
        edit.session.execute(text("update papers set title_key = 'another', authors_line = 'Nobody' where id = 1"))


def damage_the_index(library: Library) -> None:
    for file in (library.folder / "index").rglob("*"):
        if file.is_file():
            file.write_bytes(b"no index")


def damage_a_copy(library: Library) -> None:
    (copy, *_) = copies.list_copies(library.folder)
    copy.file.write_bytes(b"no database" * 100)


def use_a_former_key(library: Library) -> None:
    with library.edit() as edit:
        key = papers.get_detail(edit.session, 2).citation_key
        row = {"key": key}
        edit.session.execute(text("insert into citation_key_aliases (citation_key, paper_id) values (:key, 1)"), row)


def two_keys_that_differ_in_case(library: Library) -> None:
    with library.edit() as edit:
        edit.session.execute(text("update papers set citation_key = 'Lee2001' where id = 1"))
        edit.session.execute(text("update papers set citation_key = 'lee2001' where id = 2"))


REPAIRED: list[tuple[Callable[[Library], None], str]] = [
    (leave_a_file, "files-left-over"),
    (leave_half_a_file, "unfinished-files"),
    (lag, "papers-lagging"),
    (damage_the_index, "index-stale"),
    (damage_a_copy, "copies-unreadable"),
    (use_a_former_key, "keys-dead"),
]
TOLD: list[tuple[Callable[[Library], None], str]] = [
    (lose_a_file, "files-missing"),
    (change_a_file, "files-changed"),
    (two_keys_that_differ_in_case, "keys-unusable"),
]


@pytest.mark.parametrize(("trouble", "code"), [*REPAIRED, *TOLD])
def test_trouble_is_found_and_put_right_where_that_loses_nothing(
    sound: Library, trouble: Callable[[Library], None], code: str
) -> None:
    trouble(sound)
    findings = check_library(sound, Progress())
    assert [finding.code for finding in findings] == [code]
    before = sorted(path.read_bytes() for path in sound.folder.rglob("*.p*") if path.is_file())
    repaired = repair_library(sound, findings, Progress())
    is_put_right = (trouble, code) in REPAIRED
    assert repaired.codes == ((code,) if is_put_right else ())
    assert codes(sound) == ([] if is_put_right else [code])
    after = sorted(path.read_bytes() for path in sound.folder.rglob("*.p*") if path.is_file())
    assert all(content in after for content in before), "nothing is deleted"


def test_a_repair_of_papers_is_a_step_that_can_be_undone(sound: Library) -> None:
    lag(sound)
    repair_library(sound, check_library(sound, Progress()), Progress())
    step = history.undo(sound)
    assert step is not None
    assert step.label == "Repaired the library"
    assert codes(sound) == ["papers-lagging"]


def test_files_that_a_step_or_a_copy_needs_are_not_left_over(sound: Library) -> None:
    kept = [copy.file.rename(sound.folder.parent / copy.file.name) for copy in copies.list_copies(sound.folder)]
    history.undo(sound)
    assert codes(sound) == [], "the import may be done again"
    history.redo(sound)
    for file in kept:
        file.rename(sound.folder / "backups" / file.name)
    with sound.edit() as edit:
        purge_papers(edit, paper_ids=[2])
    assert "files-left-over" not in codes(sound), "a copy names it"


def test_a_report_holds_numbers_and_nothing_of_the_library(sound: Library) -> None:
    for trouble in (lose_a_file, leave_a_file, two_keys_that_differ_in_case):
        trouble(sound)
    report = make_report(sound.folder, check_library(sound, Progress()), count_papers(sound))
    assert report["findings"] == {"files-missing": 1, "files-left-over": 1, "keys-unusable": 1}
    assert report["papers"] == 2
    told = json.dumps(report)
    for secret in (TITLE, "Frogs", "Lee", "left.pdf", str(sound.folder), sound.folder.name):
        assert secret not in told
