"""Whatever somebody put into the folder of a library: nothing of it is run, and no harm comes of it."""

import json
import os
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import paperdesk
from paperdesk.jobs.index_papers import catch_up, open_index, rebuild
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.model.query import parse_query
from paperdesk.search.arrays import write_arrays
from paperdesk.search.commits import INDEX_NAME, open_segments
from paperdesk.search.engine import Engine
from paperdesk.search.index import Index
from paperdesk.search.index_folder import LOCK, STAMP
from tests.search.damaged import EXPECTED, answers, indexed, whole


@pytest.fixture
def index(library: Library) -> Iterator[Index]:
    opened = indexed(library)
    yield opened
    opened.close()


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
