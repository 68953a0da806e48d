"""PaperDesk's own engine, asked like the rivals, and what only it is asked."""

import multiprocessing
import resource
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from paperdesk.jobs.index_papers import catch_up, open_index, rebuild
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.model.query import parse_query
from paperdesk.search.engine import Engine
from tests.benchmarks.corpus import Record, make_library

LIMIT = 50


class Ours:
    """A library with its index."""

    name = "PaperDesk"

    def __init__(self, folder: Path) -> None:
        self.library = Library(folder)
        self.index = open_index(self.library)
        self.engine = Engine(self.library, self.index)

    def build(self) -> None:
        rebuild(self.library, self.index, Progress())

    def size_mb(self) -> float:
        return sum(file.stat().st_size for file in self.index.folder.rglob("*") if file.is_file()) / 1e6

    def _top(self, text: str, *, is_typing: bool = False, sort: str = "") -> list[int]:
        """The best, made ready for the list: rows, marked titles, snippets."""
        _, rows = self.engine.first_page(parse_query(text, is_typing=is_typing), sort=sort, size=LIMIT)
        return [row.paper.id for row in rows]

    def type(self, text: str) -> list[int]:
        return self._top(text, is_typing=True)

    def all_words(self, text: str) -> list[int]:
        return self._top(text)

    find = all_words

    def any_word(self, text: str) -> list[int]:
        return self._top(" OR ".join(text.split()))

    def in_years(self, text: str, low: int, high: int) -> list[int]:
        return self._top(f"{text} year:{low}..{high}")

    def by_date(self, text: str) -> list[int]:
        return self._top(text, sort="added")

    def forget(self) -> None:
        """Empty the cache of postings."""
        self.index.cache.clear()

    def update(self, number: int) -> tuple[float, float]:
        """Change one paper's title and take that up; returns when (clock, CPU seconds) a search found it.

        Merging, which may come after that, holds up nobody.
        """
        found: list[tuple[float, float]] = []

        def look(_done: int, _total: int, _what: str) -> None:
            assert number in self.engine.search(parse_query(f"xylograph {number}")).ids
            found.append((time.perf_counter(), time.process_time()))

        with self.library.edit() as edit:
            papers.update_fields(edit, paper_id=number, values={"title": f"Xylograph {number} {time.monotonic_ns()}"})
        catch_up(self.library, self.index, Progress(look))
        return found[0]

    def close(self) -> None:
        self.index.close()
        self.library.close()


def store(folder: Path, records: list[Record]) -> None:
    """Write the library that is searched."""
    make_library(folder, records).close()


def cpu_s() -> float:
    """CPU seconds of this process and of those children that have ended."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def memory_mb(folder: Path, texts: Sequence[str]) -> tuple[float, float]:
    """What the engine adds to a process with an open library, after answering questions: its own, and mapped files."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        return pool.apply(_memory_mb, (folder, list(texts)))


def _memory_mb(folder: Path, texts: Sequence[str]) -> tuple[float, float]:
    library = Library(folder)
    with library.read() as session:
        papers.get_rows(session, papers.list_ids(session)[:LIMIT])
    before = _resident_mb()
    engine = Ours(folder)
    for text in texts:
        engine.type(text)
    after = _resident_mb()
    engine.close()
    library.close()
    return after[0] - before[0], after[1] - before[1]


def _resident_mb() -> tuple[float, float]:
    """Memory of this process alone, and pages of files that it has mapped, which the system takes back at will."""
    status = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
    return tuple(int(status[name].split()[0]) / 1024 for name in ("RssAnon", "RssFile"))  # type: ignore[return-value]


def timed(work: Callable[[], object]) -> float:
    """CPU seconds of this thread's work."""
    begun = time.process_time()
    work()
    return time.process_time() - begun
