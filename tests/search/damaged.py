"""What is done to the files of an index in tests, and what a search has to answer all the same."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.model.query import parse_query
from paperdesk.search.engine import Engine
from paperdesk.search.index import Index
from paperdesk.search.index_folder import LOCK
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


def indexed(library: Library) -> Index:
    """An index in two segments, of which one has a deleted paper."""
    add(library, *DRAFTS)
    opened = open_index(library)
    catch_up(library, opened, Progress())
    with library.edit() as edit:
        papers.update_fields(edit, paper_id=2, values={"venue": "Ornithology"})
    catch_up(library, opened, Progress())
    return opened


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
