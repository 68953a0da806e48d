"""A watched folder: what is saved there becomes a paper, once, and stays where it is."""

import os
import time
from pathlib import Path

import pytest

from paperdesk.errors import InvalidField
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.watched_folder import (
    NOTE,
    TakenIn,
    count_present,
    stop_watching,
    take_in,
    watch_folder,
    watched_folder,
)
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.library.linked_files import add_linked_file
from tests.pdfs import page_of, write_pdf

BIBTEX = "@article{{k{n}, title = {{{title}}}, author = {{Lee, Ann}}, year = 2020}}\n"


@pytest.fixture
def folder(tmp_path: Path, library: Library) -> Path:
    folder = tmp_path / "downloads \u00fc"
    folder.mkdir()
    watch_folder(library, folder)
    return folder


def save(file: Path, text: str, age_s: float = 60) -> Path:
    file.write_text(text, encoding="utf-8")
    moment = time.time() - age_s
    os.utime(file, (moment, moment))
    return file


def titles(library: Library) -> set[str]:
    with library.read() as session:
        return {row.title for row in papers.get_rows(session, papers.list_ids(session))}


def look(library: Library) -> TakenIn:
    return take_in(library, Progress())


def test_what_comes_is_taken_in_once_and_again_when_it_changes(library: Library, folder: Path) -> None:
    save(folder / "refs.bib", BIBTEX.format(n=1, title="Deep sleep of machines"))
    pdf = write_pdf(folder / "paper.pdf", [page_of("A paper about whales and their songs")])
    os.utime(pdf, (1_000_000_000, 1_000_000_000))
    save(folder / "notes.txt", "nothing for us")
    save(folder / ".hidden.bib", BIBTEX.format(n=8, title="Hidden"))
    taken = look(library)
    assert sum(result.added for result in taken.results) == 2
    assert "Deep sleep of machines" in titles(library)
    assert look(library) == TakenIn()
    save(folder / "refs.bib", BIBTEX.format(n=1, title="Deep sleep of machines") + BIBTEX.format(n=2, title="Naps"), 50)
    assert sum(result.added for result in look(library).results) == 1
    assert titles(library) >= {"Deep sleep of machines", "Naps"}
    assert sorted(file.name for file in folder.iterdir()) == [".hidden.bib", "notes.txt", "paper.pdf", "refs.bib"]


def test_a_file_that_is_still_written_waits(library: Library, folder: Path) -> None:
    save(folder / "refs.bib", BIBTEX.format(n=1, title="Not yet"), age_s=0)
    assert look(library) == TakenIn(waits=True)
    assert titles(library) == set()
    taken = take_in(library, Progress(), lambda: time.time() + 10)
    assert [result.added for result in taken.results] == [1]


def test_what_cannot_be_read_is_told_once_and_stops_nothing_else(library: Library, folder: Path) -> None:
    save(folder / "bad.bib", "this is no bibliography")
    save(folder / "fake.pdf", "<html>Please log in</html>")
    save(folder / "good.bib", BIBTEX.format(n=1, title="Deep sleep of machines"))
    taken = look(library)
    assert "bad.bib" in taken.refused
    assert [result.added for result in taken.results] == [1]
    assert look(library) == TakenIn()


def test_a_linked_file_which_we_write_ourselves_is_not_read_back(library: Library, folder: Path) -> None:
    own = save(folder / "mine.bib", BIBTEX.format(n=1, title="Deep sleep of machines"))
    with library.edit() as edit:
        add_linked_file(edit, path=str(own), query="", format_name="bibtex")
    assert look(library) == TakenIn()


def test_a_folder_that_is_gone_or_a_note_that_is_damaged_costs_nothing(library: Library, folder: Path) -> None:
    save(folder / "refs.bib", BIBTEX.format(n=1, title="Deep sleep of machines"))
    away = folder.rename(folder.with_name("away"))
    assert look(library) == TakenIn()
    away.rename(folder)
    assert [result.added for result in look(library).results] == [1]
    for damaged in ("", "[]", '{"folder": 5, "taken": []}', "[" * 100_000):
        (library.folder / NOTE).write_text(damaged)
        assert watched_folder(library) is None
        assert look(library) == TakenIn()


def test_the_library_itself_is_not_watched_and_watching_ends(library: Library, folder: Path) -> None:
    for wrong in (library.folder, library.folder.parent, library.folder / "files"):
        with pytest.raises(InvalidField, match="contains the library itself"):
            watch_folder(library, wrong)
    stop_watching(library)
    save(folder / "refs.bib", BIBTEX.format(n=1, title="Deep sleep of machines"))
    assert look(library) == TakenIn()


def test_what_lies_there_already_may_be_left_out(library: Library, folder: Path) -> None:
    save(folder / "old.bib", BIBTEX.format(n=1, title="An old paper"))
    save(folder / "notes.txt", "nothing for us")
    assert count_present(library, folder) == 1
    watch_folder(library, folder, takes_present=False)
    assert look(library) == TakenIn()
    save(folder / "new.bib", BIBTEX.format(n=2, title="A new paper"))
    assert [result.added for result in look(library).results] == [1]
    assert titles(library) == {"A new paper"}
