"""Whatever is done to the files of an index: a search is answered, and the index comes back."""

import errno
import itertools
import json
import os
import pickle
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import paperdesk
from paperdesk.errors import LibraryNotWritable
from paperdesk.jobs.index_papers import catch_up, open_index, rebuild
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.model.query import parse_query
from paperdesk.search import index_folder
from paperdesk.search.arrays import write_arrays
from paperdesk.search.commits import INDEX_NAME, open_segments
from paperdesk.search.damage import IndexDamaged
from paperdesk.search.engine import Engine
from paperdesk.search.index import Index
from paperdesk.search.index_folder import LOCK, STAMP
from tests.drafts import add, draft

QUERIES = ("whales", "sing", "forest -whales", "author:smith", "Größe", "whales OR ferns", '"under water"')
DRAFTS = (
    draft("Whales sing", "Ann Smith", abstract="Songs of whales under water, of some Größe."),
    draft("Birds sing", "Bo Jones", abstract="Songs in the forest."),
    draft("Ferns", "Cy Smith", abstract="Green things in a forest under water."),
)
FILES = ("arrays", "toc", "stamp.json")
LOCKS = ("WRITELOCK", LOCK)
Damage = Callable[[Path], object]


def flipped(at: float) -> Damage:
    def flip(file: Path) -> None:
        content = bytearray(file.read_bytes())
        content[int(at * (len(content) - 1))] ^= 0x55
        file.write_bytes(content)

    return flip


def as_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()
    (file / "inside").touch()


def as_link(file: Path) -> None:
    aside = file.with_name(f"{file.name}.aside")
    file.replace(aside)
    file.symlink_to(aside)


def as_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


DAMAGES: dict[str, Damage] = {
    "flipped-head": flipped(0.001),
    "flipped-early": flipped(0.2),
    "flipped-middle": flipped(0.5),
    "flipped-end": flipped(1),
    "half": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    "longer": lambda file: file.write_bytes(file.read_bytes() + bytes(5000)),
    "empty": lambda file: file.write_bytes(b""),
    "zeros": lambda file: file.write_bytes(bytes(file.stat().st_size)),
    "deep": lambda file: file.write_bytes(b"[" * 200_000),
    "gone": lambda file: file.unlink(),
    "folder": as_folder,
    "link": as_link,
    "pipe": as_pipe,
}
MISPLACED = ("longer", "gone", "folder", "link", "pipe")


@pytest.fixture
def index(library: Library) -> Iterator[Index]:
    """An index in two segments, of which one has a deleted paper."""
    add(library, *DRAFTS)
    opened = open_index(library)
    catch_up(library, opened, Progress())
    with library.edit() as edit:
        papers.update_fields(edit, paper_id=2, values={"venue": "Ornithology"})
    catch_up(library, opened, Progress())
    yield opened
    opened.close()


def answers(library: Library, index: Index) -> list[set[int]]:
    engine = Engine(library, index)
    return [set(engine.search(parse_query(text, is_typing=False)).ids) for text in QUERIES]


EXPECTED = [{1}, {1, 2}, {2, 3}, {1, 3}, {1}, {1, 3}, {1, 3}]


def whole(library: Library) -> None:
    """After catching up, the index stands, holds everything, and answers; and it takes up what comes then."""
    again = open_index(library)
    catch_up(library, again, Progress())
    with library.edit() as edit:
        papers.update_fields(edit, paper_id=3, values={"venue": f"Botany {time.monotonic_ns()}"})
    assert catch_up(library, again, Progress()) > 0
    assert again.is_open
    assert answers(library, again) == EXPECTED
    assert again.is_open, "damage came to light only in searching"
    again.close()
    last = open_index(library)
    assert last.is_open
    last.close()


def file_of(index: Index, part: str) -> Path:
    """The first file of the index of that kind."""
    return next(path for path in sorted(index.folder.rglob("*")) if path.name.endswith(part) and path.is_file())


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


def test_each_byte_of_an_index_may_be_another_one(library: Library, index: Index) -> None:
    """The answer is the right one, from the index or without it, and after catching up the index stands."""
    index.close()
    copy = index.folder.with_name("copy")
    shutil.copytree(index.folder, copy)
    names = [path.relative_to(copy) for path in copy.rglob("*") if path.is_file() and path.stat().st_size]

    @settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
        catch_up(library, opened, Progress())
        assert opened.is_open
        assert answers(library, opened) == EXPECTED
        opened.close()

    check()


# --- somebody else's library


class Payload:
    """Unpickled, it makes a file."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.mark),)


def plant(folder: Path, mark: Path, names: list[str]) -> None:
    for name in names:
        (folder / name).write_bytes(pickle.dumps(Payload(mark), 2))


def test_no_code_in_the_folder_of_a_library_is_run(library: Library, index: Index, tmp_path: Path) -> None:
    """Pickles under all names that are looked for now or were once, and Whoosh's own table of contents as one."""
    from whoosh.filedb.filestore import FileStorage
    from whoosh.index import TOC

    from paperdesk.search.schema import make_schema

    mark = tmp_path / "ran"
    for newer in (0, 1):
        data, stamp = index.data, (index.folder / STAMP).read_text()
        TOC(make_schema(), [Payload(mark)], 90 + newer).write(FileStorage(str(data)), INDEX_NAME)
        own = [path.name for path in data.iterdir() if newer or path.suffix != ".toc"]
        plant(
            data, mark, [*own, "MAIN_0123456789abcdef.trm", "MAIN_0123456789abcdef.pst", "x.paper.col", "x.words.npy"]
        )
        (index.folder / STAMP).write_text(stamp)
        opened = open_index(library)
        assert answers(library, opened) == EXPECTED
        catch_up(library, opened, Progress())
        assert answers(library, opened) == EXPECTED
        assert not mark.exists()
        index = opened


def test_an_index_of_the_format_before_is_not_opened_but_tidied_away(
    library: Library, index: Index, tmp_path: Path
) -> None:
    stamp = json.loads((index.folder / STAMP).read_text())
    (index.folder / STAMP).write_text(json.dumps(stamp | {"format": 3}))
    before = index.data
    plant(before, tmp_path / "ran", [path.name for path in before.iterdir()])
    whole(library)
    assert not before.exists()
    assert not (tmp_path / "ran").exists()


def test_no_module_reads_pickles() -> None:
    """But for what multiprocessing passes between two processes of ours."""
    forbidden = ("import pickle", "import marshal", "import shelve", "allow_pickle", "open_dir(", "read_pickle")
    for file in Path(paperdesk.__file__).parent.rglob("*.py"):
        found = [word for word in forbidden if word in file.read_text(encoding="utf-8")]
        assert not found, (file, found)


@pytest.mark.parametrize(
    "change",
    [
        {"folder": "../../.."},
        {"folder": ".."},
        {"folder": ""},
        {"folder": "/tmp"},  # noqa: S108
        {"folder": ["a"]},
        {"seq": "1"},
        {"seq": True},
        {"seq": 10**30},
        {"format": "4"},
        {"library_id": None},
        {"more": 1},
    ],
)
def test_a_stamp_that_is_none_of_ours_is_not_followed(library: Library, index: Index, change: dict[str, Any]) -> None:
    stamp = json.loads((index.folder / STAMP).read_text())
    (index.folder / STAMP).write_text(json.dumps(stamp | change))
    again = open_index(library)
    assert not again.is_open
    assert answers(library, again) == EXPECTED
    whole(library)


def test_links_out_of_the_folder_are_not_followed(library: Library, index: Index, tmp_path: Path) -> None:
    """Nothing outside is read, emptied, or written, whatever name of ours leads there."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("kept")
    aside = tmp_path / "data"
    index.data.replace(aside)
    index.data.symlink_to(aside)
    (index.folder / "0123456789ab").symlink_to(outside)
    (index.folder / LOCK).unlink(missing_ok=True)
    (index.folder / LOCK).symlink_to(tmp_path / "made")
    again = open_index(library)
    assert not again.is_open
    whole(library)
    assert [path.name for path in outside.iterdir()] == ["precious"]
    assert not (tmp_path / "made").exists()
    assert aside.is_dir()


def test_a_link_where_whoosh_keeps_what_is_temporary_is_not_emptied(
    library: Library, index: Index, tmp_path: Path
) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "paper").write_text("kept")
    (index.data / f"{INDEX_NAME}.tmp").symlink_to(tmp_path / "precious")
    with library.edit() as edit:
        papers.update_fields(edit, paper_id=1, values={"venue": "Cetology"})
    catch_up(library, index, Progress())
    assert (tmp_path / "precious" / "paper").read_text() == "kept"


def test_only_what_has_our_names_is_tidied_away(library: Library, index: Index) -> None:
    (index.folder / "notes.txt").write_text("mine")
    (index.folder / "my folder").mkdir()
    rebuild(library, index, Progress())
    assert (index.folder / "notes.txt").exists()
    assert (index.folder / "my folder").exists()


def test_a_crafted_segment_with_checksums_that_fit_does_no_harm(library: Library, index: Index) -> None:
    """Its maker may have it say what he likes; documents that are not there and endless sizes are noticed."""
    import numpy as np

    _, ((segment, _), *_) = open_segments(index.data, {})
    file = index.data / f"{segment.name}.arrays"
    arrays = {name: segment._arrays.whole(name) for name in segment._arrays._directory}
    stamp = (index.folder / STAMP).read_text()
    crafted: list[tuple[str, Any]] = [
        ("docs", np.full_like(arrays["docs"], 200)),
        ("papers", np.full_like(arrays["papers"], 1 << 60)),
        ("papers", np.full_like(arrays["papers"], -5)),
        ("papers", np.zeros(0, np.int64)),
        ("lengths", np.zeros(3, np.uint8)),
        ("ends", arrays["ends"][::-1]),
        ("ends", np.full_like(arrays["ends"], 1 << 31)),
        ("word_ends", arrays["word_ends"][::-1]),
        ("words", np.full_like(arrays["words"], 255)),
        ("counts", arrays["counts"][:2]),
        ("heads", arrays["words"][:1]),
        ("stems", np.full_like(arrays["stems"], 255)),
    ]
    for name, content in crafted:
        file.unlink()
        write_arrays(file, arrays | {name: content})
        (index.folder / STAMP).write_text(stamp)
        opened = open_index(library)
        engine = Engine(library, opened)
        for text in ("whales", "w", "whal", "sing under", "f -whales"):
            engine.search(parse_query(text, is_typing=True))
        engine.similar([1])
        engine.draw_map()
        opened.close()


# --- what stands in the way


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
    if os.geteuid() == 0:
        pytest.skip("root writes everywhere")
    DAMAGES["flipped-middle"](file_of(index, "arrays"))
    index.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        opened = open_index(library)
        catch_up(library, opened, Progress())
        assert answers(library, opened) == EXPECTED
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
