"""A database that is moved, removed or replaced while it is open: nothing is written where nobody would find it."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from paperdesk.errors import LibraryDamaged, LibraryLocked, LibraryNotWritable, PaperDeskError
from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.lent_copies import lend
from paperdesk.jobs.progress import Progress
from paperdesk.library import backups, condition, copies, papers, soundness
from paperdesk.library.library import Library
from paperdesk.library.restoring import begin_anew, restore
from paperdesk.library.salvage import repair
from tests.drafts import add, draft

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take away an open file")


def titles(file: Path) -> list[str]:
    with contextlib.closing(condition.connect_to_read(file)) as connection:
        return [row[0] for row in connection.execute("select title from papers order by id")]


def remove(library: Library) -> None:
    for name in (condition.FILE_NAME, condition.WAL_NAME, f"{condition.FILE_NAME}-shm"):
        (library.folder / name).unlink(missing_ok=True)


def replace(library: Library) -> None:
    other = Library(library.folder.parent / "other")
    add(other, draft("From elsewhere"))
    other.close()
    remove(library)
    (other.folder / condition.FILE_NAME).replace(library.file)


@pytest.mark.parametrize("happens", [remove, replace])
def test_what_was_open_is_kept_as_a_copy_and_nothing_is_written_any_more(
    library: Library, happens: Callable[[Library], None]
) -> None:
    add(library, draft("One"))
    happens(library)
    before = library.file.read_bytes() if library.file.exists() else None
    for _ in range(2):
        with pytest.raises(LibraryDamaged, match="removed or replaced"):
            add(library, draft("Two"))
    assert not library.notice_foreign_edits()
    library.close()
    (copy,) = copies.list_copies(library.folder)
    assert (copy.kind, titles(copy.file)) == ("before-loss", ["One"])
    assert (library.file.read_bytes() if library.file.exists() else None) == before
    assert not soundness.is_as_left(library.folder) if before else True


def test_a_folder_that_is_gone_altogether_is_told(library: Library) -> None:
    add(library, draft("One"))
    shutil.move(library.folder, library.folder.parent / "moved")
    with pytest.raises(LibraryDamaged, match="Close PaperDesk"):
        add(library, draft("Two"))
    library.close()
    assert not library.folder.exists()


def test_it_is_noticed_without_an_edit(library: Library) -> None:
    add(library, draft("One"))
    remove(library)
    assert not library.notice_foreign_edits()
    assert library.damage is not None
    assert len(copies.list_copies(library.folder)) == 1


HOLDER = """
import sys
from pathlib import Path
from paperdesk.library.library import Library
library = Library(Path(sys.argv[1]))
library.notice_foreign_edits()
print("open", flush=True)
sys.stdin.readline()
library.close()
"""


@pytest.fixture
def held(library: Library) -> Iterator[Path]:
    """The folder of a library with one copy that another process has open."""
    add(library, draft("One"))
    copies.make_copy(library.folder, copies.REGULAR)
    library.close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(library.folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"open\n"
    yield library.folder
    holder.communicate(b"\n")


def test_no_library_is_begun_or_repaired_under_a_program_that_has_it_open(held: Path) -> None:
    for attempt in (begin_anew, repair):
        with pytest.raises(LibraryLocked, match="Close it and"):
            attempt(held)
    assert titles(held / condition.FILE_NAME) == ["One"]
    assert not (held / "set-aside").exists()


def test_no_copy_takes_the_place_of_a_file_that_another_program_may_still_write_to(held: Path) -> None:
    (held / condition.FILE_NAME).unlink()
    with pytest.raises(LibraryLocked, match="Close it and"):
        restore(held, copies.list_copies(held)[0].file)


def test_a_sound_library_goes_back_also_under_a_program_that_has_it_open(held: Path) -> None:
    restore(held, copies.list_copies(held)[0].file)
    library = Library(held)
    with library.read() as session:
        assert papers.count_papers(session).shown == 1
    library.close()


@pytest.mark.expects_log
def test_nothing_makes_the_folder_of_a_library_anew_that_vanished(library: Library, tmp_path: Path) -> None:
    add(library, draft("One"))
    index = open_index(library)
    catch_up(library, index, Progress())
    file = tmp_path / "a.txt"
    file.write_text("x")
    shutil.move(library.folder, tmp_path / "moved")
    for work in (
        lambda: attach_pdf(library, 1, file),
        lambda: backups.make_backup(library.folder),
        lambda: lend(library.folder, file, "lee2020"),
        lambda: catch_up(library, index, Progress()),
        lambda: open_index(library),
    ):
        with contextlib.suppress(PaperDeskError):
            work()
        assert not library.folder.exists()
    index.close()
    library.close()
    assert not library.folder.exists()


def test_a_folder_that_cannot_be_entered_for_a_while_is_told_and_written_again_after_it(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, draft("One"))
    enter = Path.stat

    def refuse(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path == library.file:
            raise PermissionError(13, "Permission denied", str(path))
        return enter(path, follow_symlinks=follow_symlinks)

    with monkeypatch.context() as taken_away:
        taken_away.setattr(Path, "stat", refuse)
        with pytest.raises(LibraryNotWritable, match="cannot be opened"):
            add(library, draft("Two"))
        assert not library.notice_foreign_edits()
    assert library.damage is None
    add(library, draft("Three"))
