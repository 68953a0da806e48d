"""Refreshing 200 feeds with 20,000 entries, what the window feels of it, and 1,000 bad answers.

Run as `python -m tests.benchmarks.feeds [GOOD BAD]`. The server is another process, whose work is not counted.
"""

import gc
import itertools
import resource
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from paperdesk.app.run import SWITCH_S
from paperdesk.jobs.index_papers import PAUSE_FACTOR, catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.jobs.refresh_result import Refreshed
from paperdesk.library import feed_folders, papers
from paperdesk.library.feeds import list_feeds
from paperdesk.library.library import Library
from paperdesk.model.query import parse_query
from paperdesk.model.subscriptions import Subscription
from paperdesk.online.http import Http, Limits
from paperdesk.search.engine import Engine
from paperdesk.search.index import Index
from tests.benchmarks.corpus import make_library, records
from tests.benchmarks.feed_server import FEEDS, HOSTILE, kind_of, kinds, serving, slow_kinds

BEFORE = 20_000  # papers that are there before
DEADLINE_S = 3.0
QUERIES = (
    "grokking",
    "language model",
    "graph neural",
    "bayesian",
    "attention",
    "translation",
    "title:network",
    "speech",
)


def follow(library: Library, addresses: list[str]) -> None:
    with library.edit() as edit:
        feed_folders.add_subscriptions(edit, [Subscription(address) for address in addresses])


def refreshed(library: Library) -> tuple[list[Refreshed], float, float]:
    """Results, CPU seconds and seconds of one refresh of all feeds."""
    cpu, wall = time.process_time(), time.perf_counter()
    with Http(Limits(DEADLINE_S, 10)) as http:
        results = refresh_feeds(library, http, None, Progress())
    return results, time.process_time() - cpu, time.perf_counter() - wall


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that something took."""
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else float("nan")


def measure_good(address: str, folder: Path, feeds: int) -> None:
    library = make_library(folder, records(BEFORE + FEEDS * 100)[-BEFORE:])
    index = open_index(library)
    catch_up(library, index, Progress())
    engine = Engine(library, index)
    sys.setswitchinterval(SWITCH_S)  # as the window does
    gc.freeze()  # this too, once it has started
    follow(library, [f"{address}/good/{number}" for number in range(feeds)])
    found: list[tuple[list[Refreshed], float, float]] = []
    thread = threading.Thread(target=lambda: found.append(refreshed(library)))
    indexing = Indexing(library, index)
    felt: dict[str, list[float]] = {"star": [], "search": [], "scroll": []}
    with library.read() as session:
        ids = papers.list_ids(session)
    cpu = time.process_time()
    thread.start()
    for number in itertools.count():
        if not thread.is_alive():
            break
        paper_id, query = ids[number % len(ids)], parse_query(QUERIES[number % len(QUERIES)])
        page = ids[number * 50 % 15_000 :][:50]
        felt["star"].append(timed(partial(_star, library, paper_id)))
        felt["search"].append(timed(partial(engine.first_page, query)))
        felt["scroll"].append(timed(partial(engine.get_rows, page)))
        time.sleep(0.05)
    thread.join()
    indexing.end()
    own = time.process_time() - cpu
    results, _, wall = found[0]
    added = sum(result.added for result in results)
    print(
        f"| first refresh of {feeds} feeds, {added:,} papers added, with what the reader does | {own:.1f} CPU s, {wall:.0f} s | 60 CPU s |"
    )
    for what, values in felt.items():
        print(
            f"| {what} meanwhile, {len(values)} times | p50 {statistics.median(values):.0f} ms, p95 {p95(values):.0f} ms | p95 50 ms |"
        )
    _, cpu, wall = refreshed(library)
    print(f"| second refresh, nothing new (304) | {cpu:.2f} CPU s, {wall:.1f} s | 3 CPU s |")
    with library.edit() as edit:
        edit.session.exec_driver_sql("update feeds set etag = '', last_modified = ''")
    _, cpu, wall = refreshed(library)
    print(f"| third refresh, the same bodies again without ETags | {cpu:.2f} CPU s, {wall:.1f} s | 3 CPU s |")
    with library.read() as session:
        counts = timed(lambda: list_feeds(session))
    print(f"| counts of all feeds, at {added + BEFORE:,} papers | {counts:.0f} ms | |")
    index.close()
    library.close()


class Indexing:
    """Takes up what the refresh adds, in a thread that each edit wakes, with pauses, as the window does."""

    def __init__(self, library: Library, index: Index) -> None:
        self._woken = threading.Event()
        self._has_ended = False
        self._work = lambda: catch_up(library, index, Progress())
        self._forget = library.subscribe(lambda _: self._woken.set())
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while not self._has_ended:
            self._woken.wait()
            self._woken.clear()
            begun = time.perf_counter()
            self._work()
            time.sleep(PAUSE_FACTOR * (time.perf_counter() - begun))

    def end(self) -> None:
        """Take up the rest."""
        self._has_ended = True
        self._woken.set()
        self._thread.join()


def _star(library: Library, paper_id: int) -> None:
    with library.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=[paper_id], starred=True)


def measure_hostile(address: str, folder: Path, feeds: int) -> None:
    library = Library(folder)
    follow(library, [f"{address}/hostile/{number}" for number in range(feeds)])
    with library.read() as session:
        number_of = {row.id: int(row.address.rpartition("/")[2]) for row in list_feeds(session)}
    results, cpu, wall = refreshed(library)
    names, slow = [name for name, _ in kinds([])], [name for name, _ in slow_kinds()]
    told: Counter[str] = Counter()
    read: Counter[str] = Counter()
    for result in results:
        is_slow, kind = kind_of(number_of[result.feed_id], len(names), len(slow))
        (told if result.error else read)[(slow if is_slow else names)[kind]] += 1
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"| {feeds:,} bad answers, results | {len(results):,}, told as failed {told.total():,}, read in part {read.total():,} | {feeds:,} |"
    )
    print(
        f"| their refresh, {sum(n for k, n in told.items() if k in slow)} of them slow ones cut after {DEADLINE_S:g} s | {cpu:.1f} CPU s, {wall:.0f} s | |"
    )
    print(f"| memory at its highest | {peak:.0f} MiB | 286 MiB (300 MB) |")
    with library.read() as session:
        silent = [row.address for row in list_feeds(session) if not row.error and not row.good_at]
    print(f"| feeds of which nothing is told | {len(silent)} | 0 |")
    print("\nRead in part: " + ", ".join(f"{name} {count}" for name, count in sorted(read.items())) + ".")
    library.close()


if __name__ == "__main__":
    good, hostile = map(int, sys.argv[1:]) if sys.argv[1:] else (FEEDS, HOSTILE)
    print("| what | measured | goal |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as name, serving() as at:
        if hostile:
            measure_hostile(at, Path(name) / "hostile", hostile)
        if good:
            measure_good(at, Path(name) / "good", good)
