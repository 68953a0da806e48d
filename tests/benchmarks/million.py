"""A library of a million papers: its index, words as they are typed, the list, an edit; then the window on it.

    python -m tests.benchmarks.million [--papers 1000000] [--folder DIR] [--no-window]

Beyond the papers that are beside the project all are recombined from their sentences. Each part has a process of its
own, so that the memory of one is not taken for that of another; a library that is in DIR already is used again.
"""

import argparse
import multiprocessing
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from paperdesk.library import outbox, papers
from paperdesk.library.library import Library
from tests.benchmarks.corpus import records
from tests.benchmarks.search import percentile
from tests.benchmarks.search_ours import LIMIT, Ours, cpu_s, memory_mb, store
from tests.benchmarks.search_queries import make_queries

QUERIES_FROM = 100_000  # papers, the real ones
SEQUENCES = 60
EDITS = 10


def make(folder: Path, count: int) -> str:
    """Write the library, unless it is there."""
    library = Library(folder)
    with library.read() as session:
        present = outbox.count_all(session)
    library.close()
    if present < count:
        store(folder, records(count))
    return f"* {count:,} papers, {sum(file.stat().st_size for file in folder.glob('library.db*')) / 1e9:.1f} GB"


def build(folder: Path) -> str:
    """Build the index from nothing."""
    ours = Ours(folder)
    begun, clock = cpu_s(), time.perf_counter()
    ours.build()
    spent, took = cpu_s() - begun, time.perf_counter() - clock
    size = ours.size_mb()
    ours.close()
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    return f"* index built in {spent / 60:.1f} CPU min (goal 12), {took / 60:.1f} min; {size:.0f} MB, {peak:.0f} MiB at its highest"


def ask(folder: Path) -> str:
    """Words as they are typed, the list of all papers, one edit."""
    texts = make_queries(records(QUERIES_FROM), SEQUENCES).keystrokes
    begun = time.process_time()
    ours = Ours(folder)
    opened = (time.process_time() - begun) * 1000
    for text in texts[:20]:
        ours.type(text)
    typed = [_cpu_ms(lambda text=text: ours.type(text)) for text in texts]  # type: ignore[misc]
    lists = [_cpu_ms(lambda: _list(ours)) for _ in range(5)]
    edits = []
    for number in range(1, EDITS + 1):
        before = time.perf_counter()
        edits.append((ours.update(number)[0] - before) * 1000)
    ours.close()
    return (
        f"* opened in {opened:.0f} CPU ms\n"
        f"* words as they are typed, 50 results ready: p50 {percentile(typed, 0.5):.1f}, "
        f"p95 {percentile(typed, 0.95):.1f} CPU ms (goal 12)\n"
        f"* list of all papers ready: {percentile(lists, 0.5):.0f} CPU ms (goal 500)\n"
        f"* one edit searchable: p50 {percentile(edits, 0.5):.0f} ms, p95 {percentile(edits, 0.95):.0f} ms (goal 100)"
    )


def _list(ours: Ours) -> None:
    with ours.library.read() as session:
        papers.get_rows(session, papers.list_ids(session)[:LIMIT])


def _cpu_ms(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def alone(work: Callable[..., str], *words: object) -> str:
    """Do something in a process of its own."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(work, *words).result()


def measure(folder: Path, count: int, *, with_window: bool) -> None:
    print(alone(make, folder, count), flush=True)
    print(alone(build, folder), flush=True)
    print(alone(ask, folder), flush=True)
    own, mapped = memory_mb(folder, make_queries(records(2000), 10).keystrokes)
    print(f"* memory that the engine adds: {own:.0f} MB, and {mapped:.0f} MB of mapped files", flush=True)
    if with_window:
        print(flush=True)
        subprocess.run([sys.executable, "-m", "tests.benchmarks.window", str(count), str(folder)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--papers", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--no-window", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        measure(options.folder or Path(name), options.papers, with_window=not options.no_window)


if __name__ == "__main__":
    main()
