import json
import multiprocessing
import os
import random
import shutil
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from paperdesk.jobs import index_papers
from paperdesk.jobs.index_papers import catch_up, open_index, rebuild
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library import outbox, papers
from paperdesk.library.library import Library
from paperdesk.model.query import parse_query
from paperdesk.search.engine import Engine
from paperdesk.search.index import Index
from paperdesk.search.index_folder import STAMP
from paperdesk.search.writing import open_writer
from tests.drafts import add, draft


def titles(library: Library, index: Index, text: str) -> list[str]:
    ids = Engine(library, index).search(parse_query(text, is_typing=False)).ids
    with library.read() as session:
        return sorted(row.title for row in papers.get_rows(session, ids))


def held(index: Index) -> list[int]:
    """The papers of the index, each as often as it is in it."""
    return sorted(int(i) for i in index.snapshot.papers if i)


def pending(library: Library) -> int:
    with library.read() as session:
        return outbox.count_pending(session)


def rename(library: Library, paper_id: int, title: str) -> None:
    with library.edit() as edit:
        papers.update_fields(edit, paper_id=paper_id, values={"title": title})


@pytest.fixture
def index(library: Library) -> Index:
    """An index of three papers."""
    add(library, draft("Whales sing"), draft("Birds sing"), draft("Ferns"))
    opened = open_index(library)
    catch_up(library, opened, Progress())
    return opened


def test_the_first_catching_up_builds_the_index(library: Library) -> None:
    add(library, draft("Whales sing"), draft("Birds sing"))
    index = open_index(library)
    assert not index.is_open
    assert catch_up(library, index, Progress()) == 2
    assert titles(library, index, "sing") == ["Birds sing", "Whales sing"]
    assert pending(library) == 0


def test_an_edit_is_found_by_its_new_words_only(library: Library, index: Index) -> None:
    rename(library, 1, "Dolphins sing")
    assert pending(library) == 1
    assert catch_up(library, index, Progress()) == 1
    assert titles(library, index, "dolphins") == ["Dolphins sing"]
    assert titles(library, index, "title:whales") == []
    assert held(index) == [1, 2, 3]


def test_many_small_segments_become_one_again(library: Library, index: Index) -> None:
    for turn in range(30):
        rename(library, 1 + turn % 3, f"Turn {turn}")
        catch_up(library, index, Progress())
    assert len(index.snapshot.segments) <= 9
    assert held(index) == [1, 2, 3]
    assert titles(library, index, "turn") == ["Turn 27", "Turn 28", "Turn 29"]


def test_another_start_opens_what_stands(library: Library, index: Index) -> None:
    rename(library, 1, "Dolphins sing")
    catch_up(library, index, Progress())
    again = open_index(library)
    assert again.is_open
    assert titles(library, again, "dolphins") == ["Dolphins sing"]


def test_an_index_of_another_library_is_not_opened(library: Library, index: Index, tmp_path: Path) -> None:
    other = Library(tmp_path / "other")
    foreign = open_index(other, folder=index.folder)
    assert not foreign.is_open
    assert catch_up(other, foreign, Progress()) == 0
    assert foreign.count() == 0
    other.close()


@pytest.mark.parametrize("change", [{"format": 1}, {"seq": -1}, {"folder": "nowhere"}, {"unknown": 1}])
def test_an_outdated_or_unfinished_index_is_built_anew(library: Library, index: Index, change: dict[str, Any]) -> None:
    stamp = index.folder / STAMP
    stamp.write_text(json.dumps(json.loads(stamp.read_text()) | change))
    again = open_index(library)
    assert not again.is_open
    assert catch_up(library, again, Progress()) == 3
    assert titles(library, again, "sing") == ["Birds sing", "Whales sing"]


@pytest.mark.parametrize("part", [".arrays", ".toc"])
@pytest.mark.parametrize("damage", ["gone", "empty", "half"])
def test_a_damaged_index_is_built_anew(library: Library, index: Index, part: str, damage: str) -> None:
    (file,) = index.data.glob(f"*{part}")
    content = file.read_bytes()
    index.close()
    if damage == "gone":
        file.unlink()
    else:
        file.write_bytes(content[: len(content) // 2] if damage == "half" else b"")
    again = open_index(library)
    catch_up(library, again, Progress())
    assert again.is_open
    assert titles(library, again, "sing") == ["Birds sing", "Whales sing"]


def test_an_index_that_is_deleted_while_it_is_open_comes_back(library: Library, index: Index) -> None:
    shutil.rmtree(index.folder)
    assert titles(library, index, "whales") == ["Whales sing"]
    catch_up(library, index, Progress())
    assert open_index(library).is_open
    assert titles(library, index, "sing") == ["Birds sing", "Whales sing"]


def test_an_older_copy_of_the_library_is_indexed_anew(library: Library, index: Index) -> None:
    """Its last change is older than what the index has taken up."""
    index.set_stamp(10_000)
    assert catch_up(library, index, Progress()) == 3
    assert index.stamp().seq < 10_000


def test_an_index_that_has_taken_up_everything_is_left_as_it_is(library: Library, index: Index) -> None:
    rename(library, 1, "Dolphins sing")
    catch_up(library, index, Progress())
    built = index.data
    assert catch_up(library, index, Progress()) == 0
    assert index.data == built
    again = open_index(library)
    assert catch_up(library, again, Progress()) == 0
    assert again.data == built


def test_what_changes_while_the_index_is_built_is_taken_up_after(library: Library, index: Index) -> None:
    def edit_meanwhile(_done: int, _total: int, _what: str) -> None:
        rename(library, 1, "Dolphins sing")

    rebuild(library, index, Progress(edit_meanwhile))
    assert pending(library) == 1
    catch_up(library, index, Progress())
    assert titles(library, index, "dolphins") == ["Dolphins sing"]
    assert held(index) == [1, 2, 3]


def test_a_cancelled_rebuild_leaves_what_stood(library: Library, index: Index) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        rebuild(library, index, progress)
    assert titles(library, index, "whales") == ["Whales sing"]
    assert [path.name for path in index.folder.iterdir() if path.is_dir()] == [index.data.name]


def test_only_one_process_writes_and_the_other_leaves_it_to_that_one(library: Library, index: Index) -> None:
    rename(library, 1, "Dolphins sing")
    writer = open_writer(index.data)
    assert catch_up(library, index, Progress()) == 0
    writer.cancel()
    assert catch_up(library, index, Progress()) == 1
    with index.building():
        assert catch_up(library, Index(index.folder, "x"), Progress()) == 0


def test_what_another_process_indexed_is_seen_at_the_next_catching_up(library: Library, index: Index) -> None:
    other = open_index(library)
    rename(library, 1, "Dolphins sing")
    catch_up(library, other, Progress())
    catch_up(library, index, Progress())
    assert titles(library, index, "dolphins") == ["Dolphins sing"]


def test_a_large_index_is_built_by_another_process(
    library: Library, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_papers, "LARGE_LIBRARY_PAPERS", 1)
    told: list[tuple[int, int]] = []
    assert rebuild(library, index, Progress(lambda done, total, _what: told.append((done, total)))) == 3
    assert told[-1] == (3, 3)
    assert titles(library, index, "sing") == ["Birds sing", "Whales sing"]


def test_cancelling_ends_the_other_process(library: Library, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_papers, "LARGE_LIBRARY_PAPERS", 1)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        rebuild(library, index, progress)
    assert not multiprocessing.active_children()
    assert titles(library, index, "whales") == ["Whales sing"]


def _index_for_ever(folder: Path, ready: Any) -> None:
    library = Library(folder)
    index = open_index(library)
    ready.set()
    turn = 0
    while True:
        rename(library, 1 + turn % 3, f"Whales {turn}")
        catch_up(library, index, Progress())
        turn += 1
        if turn % 5 == 0:
            rebuild(library, index, Progress())


def test_a_kill_at_any_moment_leaves_a_whole_index(library: Library, index: Index) -> None:
    chance, context = random.Random(1), multiprocessing.get_context("spawn")
    for _ in range(4):
        ready = context.Event()
        child = context.Process(target=_index_for_ever, args=(library.folder, ready))
        child.start()
        assert ready.wait(600)
        time.sleep(chance.uniform(0.05, 0.4))
        os.kill(child.pid or 0, signal.SIGKILL)
        child.join()
        again = open_index(library)
        assert again.is_open
        catch_up(library, again, Progress())
        assert held(again) == [1, 2, 3]
        with library.read() as session:
            present = sorted(row.title for row in papers.get_rows(session, [1, 2, 3]))
        assert titles(library, again, " OR ".join(f'title:"{title}"' for title in present)) == present
