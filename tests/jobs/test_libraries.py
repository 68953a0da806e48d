from pathlib import Path

import pytest

from paperdesk.errors import LibraryError, LibraryNotWritable
from paperdesk.jobs.libraries import copy_files, finish_move, library_facts, unsafe_place
from paperdesk.jobs.progress import Progress
from paperdesk.library import backups, condition
from paperdesk.library.health import check_health
from paperdesk.library.library import Library
from paperdesk.library.papers import count_papers
from paperdesk.library.restoring import restore
from tests.drafts import add, draft


def put(library: Library, *titles: str) -> None:
    add(library, *(draft(title) for title in titles))


def number_of_papers(folder: Path) -> int:
    library = Library(folder)
    with library.read() as session:
        number = count_papers(session).shown
    library.close()
    return number


def test_the_facts_tell_place_size_and_copies(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    put(library, "One", "Two")
    (library.folder / "files").mkdir()
    (library.folder / "files" / "a.pdf").write_bytes(b"x" * 2_000_000)
    backups.make_backup(library.folder)
    facts = library_facts(library)
    library.close()
    assert (facts.folder, facts.papers, facts.aside) == (tmp_path / "library", 2, 0)
    assert facts.files_mb == pytest.approx(2.0, abs=0.1)
    assert [copy.papers for copy in facts.backups] == [2]


def test_a_synchronised_folder_is_warned_of() -> None:
    assert "synchronised" in unsafe_place(Path("/home/ada/Dropbox/papers"))
    assert unsafe_place(Path("/home/ada/papers")) == ""


def test_a_library_moves_with_its_files_and_the_old_one_stays(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    library = Library(old)
    put(library, "One")
    (old / "files" / "ab").mkdir(parents=True)
    (old / "files" / "ab" / "a.pdf").write_bytes(b"pdf")
    (old / "index").mkdir(exist_ok=True)
    (old / "index" / "x").write_bytes(b"derived")
    assert copy_files(library, new, Progress()) == 1
    put(library, "Two, written while the files were copied")
    library.close()
    finish_move(old, new)
    assert number_of_papers(new) == 2
    assert (new / "files" / "ab" / "a.pdf").read_bytes() == b"pdf"
    assert not (new / "index").exists()
    assert number_of_papers(old) == 2


def test_a_library_moves_neither_into_itself_nor_over_something(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.tex").write_text("mine", encoding="utf-8")
    for target in (library.folder / "inside", tmp_path / "full"):
        with pytest.raises(LibraryNotWritable):
            copy_files(library, target, Progress())
    library.close()
    assert (tmp_path / "full" / "thesis.tex").read_text(encoding="utf-8") == "mine"


def test_going_back_to_a_copy_keeps_what_was_there(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    put(library, "One")
    copy = backups.make_backup(library.folder).copy.file
    put(library, "Two", "Three")
    library.close()
    (tmp_path / "library" / "index").mkdir(exist_ok=True)
    kept = restore(tmp_path / "library", copy)
    assert number_of_papers(tmp_path / "library") == 1
    assert condition.count_papers(kept) == 3
    assert not (tmp_path / "library" / "index").exists()


def test_going_back_to_what_is_no_library_changes_nothing(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    put(library, "One")
    library.close()
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"no database at all, but long enough to be looked at" * 100)
    with pytest.raises(LibraryError):
        restore(tmp_path / "library", broken)
    assert number_of_papers(tmp_path / "library") == 1


def test_a_check_says_that_all_is_well_or_what_is_not(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    put(library, "One")
    assert check_health(library.folder).sentence == "The library is in good health."
    library.close()
