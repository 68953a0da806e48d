"""Whatever is done to the files of an index: a search is answered, and the index comes back."""

import errno
import itertools
import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paperdesk.errors import LibraryNotWritable
from paperdesk.jobs.index_papers import catch_up, open_index, rebuild
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.search import index_folder
from paperdesk.search.damage import IndexDamaged
from paperdesk.search.index import Index
from tests.drafts import add, draft
from tests.helpers.examples import examples
from tests.search.damaged import DAMAGES, EXPECTED, FILES, LOCKS, MISPLACED, answers, file_of, indexed, whole


@pytest.fixture
def index(library: Library) -> Iterator[Index]:
    opened = indexed(library)
    yield opened
    opened.close()


@pytest.mark.parametrize(("part", "damage"), [*itertools.product(FILES, DAMAGES), *itertools.product(LOCKS, MISPLACED)])
def test_a_damaged_file_stops_no_search_and_the_index_comes_back(
    library: Library, index: Index, part: str, damage: str
) -> None:
    index.close()
    DAMAGES[damage](file_of(index, part))
    opened = open_index(library)
    assert answers(library, opened) == EXPECTED
    opened.close()
    whole(library)


@pytest.mark.parametrize("damage", ["flipped-middle", "half", "empty", "gone", "folder"])
@pytest.mark.parametrize("part", FILES)
def test_damage_to_an_index_that_is_open_stops_no_search(
    library: Library, index: Index, part: str, damage: str
) -> None:
    DAMAGES[damage](file_of(index, part))
    index.cache.clear()
    assert answers(library, index) == EXPECTED
    catch_up(library, index, Progress())
    assert answers(library, index) == EXPECTED
    whole(library)


@pytest.mark.hypothesis
def test_each_byte_of_an_index_may_be_another_one(library: Library, index: Index) -> None:
    """The answer is the right one, from the index or without it, and after catching up the index stands."""
    index.close()
    copy = index.folder.with_name("copy")
    shutil.copytree(index.folder, copy)
    names = [path.relative_to(copy) for path in copy.rglob("*") if path.is_file() and path.stat().st_size]

    @settings(max_examples=examples(30), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.tuples(st.sampled_from(sorted(names)), st.floats(0, 1), st.integers(1, 255)), max_size=4))
    def check(changes: list[tuple[Path, float, int]]) -> None:
        shutil.rmtree(index.folder)
        shutil.copytree(copy, index.folder)
        for name, at, by in changes:
            content = bytearray((index.folder / name).read_bytes())
            content[int(at * (len(content) - 1))] ^= by
            (index.folder / name).write_bytes(content)
        opened = open_index(library)
        assert answers(library, opened) == EXPECTED
        with library.edit() as edit:
            papers.update_fields(edit, paper_id=1, values={"venue": f"Cetology {time.monotonic_ns()}"})
        catch_up(library, opened, Progress())
        assert opened.is_open
        assert answers(library, opened) == EXPECTED
        opened.close()

    check()


def test_a_paper_without_any_text_leaves_the_index_as_it_is(library: Library, index: Index) -> None:
    before = index.data
    add(library, draft("", ""))
    catch_up(library, index, Progress())
    assert index.data == before
    assert index.count() == 4
    assert answers(library, index) == EXPECTED
    again = open_index(library)
    assert again.is_open
    assert answers(library, again) == EXPECTED


def test_a_file_where_the_folder_should_be_is_set_aside(library: Library, index: Index) -> None:
    index.close()
    shutil.rmtree(index.folder)
    index.folder.write_text("somebody's")
    opened = open_index(library)
    assert answers(library, opened) == EXPECTED
    whole(library)
    assert [path.read_text() for path in library.folder.glob("index-set-aside-*")] == ["somebody's"]


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From when it is called, no file of an index can be made."""

    def refuse(path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    return lambda: monkeypatch.setattr(index_folder, "make_folder", refuse)


@pytest.mark.expects_log
def test_on_a_full_disk_searching_goes_on_and_the_log_says_so_once(
    library: Library, index: Index, full_disk: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    index.close()
    shutil.rmtree(index.folder)
    full_disk()
    opened = open_index(library)
    for _ in range(3):
        assert catch_up(library, opened, Progress()) == 0
        assert answers(library, opened) == EXPECTED
    (said,) = [r.getMessage() for r in caplog.records if r.levelname == "WARNING"]
    assert "No space left on device" in said
    with pytest.raises(LibraryNotWritable, match="No space left"):
        rebuild(library, opened, Progress())


@pytest.mark.expects_log
def test_a_read_only_folder_stops_no_search(library: Library, index: Index) -> None:
    for file in index.data.glob("*.arrays"):
        DAMAGES["flipped-middle"](file)
    index.close()
    index.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        if os.access(index.folder, os.W_OK):
            pytest.skip("whoever runs this may write everywhere")
        opened = open_index(library)
        for _ in range(2):
            catch_up(library, opened, Progress())
            assert answers(library, opened) == EXPECTED
    finally:
        index.folder.chmod(stat.S_IRWXU)
    whole(library)


def test_an_index_that_is_lost_tells_its_keeper_once(library: Library, index: Index) -> None:
    told: list[bool] = []
    index.when_lost = lambda: told.append(True)
    for file in index.data.glob("*.arrays"):
        DAMAGES["zeros"](file)
    index.cache.clear()
    assert answers(library, index) == EXPECTED
    assert told == [True]
    assert not open_index(library).is_open, "other processes know of it"


def test_what_another_thread_opened_meanwhile_is_not_lost(library: Library, index: Index) -> None:
    with index.watched():
        rebuild(library, index, Progress())
        raise IndexDamaged("of the index before")
    assert index.is_open
