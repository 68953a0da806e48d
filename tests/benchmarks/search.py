"""Searching, measured in one run against SQLite's FTS5 and tantivy: `python -m tests.benchmarks.search`.

CPU milliseconds, p50 and p95, over the same questions; for each, 50 results are made ready for the list. Options: the
numbers of papers, 100 kills during indexing, a library of 300,000; `--write FILE` appends the tables to a file.
"""

import argparse
import gc
import platform
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.corpus import Record, is_real, records
from tests.benchmarks.rival_fts5 import Fts5
from tests.benchmarks.rival_tantivy import Tantivy
from tests.benchmarks.search_extras import cranfield, growth, import_cpu_s, kills, stock_build_s
from tests.benchmarks.search_ours import Ours, cpu_s, memory_mb, store, timed
from tests.benchmarks.search_queries import Queries, make_queries

REPEATS = 3
YEARS = (2018, 2022)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", default="10000,100000", help="how many, comma-separated")
    parser.add_argument("--sequences", type=int, default=200, help="titles that are typed letter by letter")
    parser.add_argument("--growth", action="store_true", help="compare with 300,000 papers")
    parser.add_argument("--kills", type=int, default=0, help="kill the indexer so many times")
    parser.add_argument("--write", type=Path, help="append the tables to this file")
    options = parser.parse_args()
    lines = list(run([int(n) for n in options.papers.split(",")], options))
    if options.write:
        with options.write.open("a", encoding="utf-8") as file:
            file.write("\n" + "\n".join(lines) + "\n")


def run(sizes: Sequence[int], options: argparse.Namespace) -> Iterator[str]:
    """All tables, printed as they come."""
    cpu = f"{platform.machine()}, {platform.system()}"
    source = "real abstracts" if is_real() else "made-up abstracts, since the real ones are not beside the project"
    yield from told(
        "## Search", "", f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {cpu}; {source}."
    )
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for size in sizes:
            yield from told("", f"### {size:,} papers", "", *measure(Path(folder) / str(size), size, options.sequences))
        yield from told("", "### Besides", "", *besides(Path(folder), sizes[-1], options))


def told(*lines: str) -> Iterator[str]:
    for line in lines:
        print(line, flush=True)
        yield line


def besides(folder: Path, size: int, options: argparse.Namespace) -> Iterator[str]:
    """What is not asked of the rivals."""
    yield f"* Cranfield, nDCG@10: {cranfield(folder / 'cranfield')}"
    yield f"* importing 5,000 records with indexing: {import_cpu_s(folder / 'import', 5000):.1f} CPU s (goal 12)"
    if options.growth:
        yield f"* 300,000 papers, the rest recombined: {growth(folder, size, options.sequences)}"
    if options.kills:
        yield f"* {kills(folder / 'kills', options.kills)}"


def measure(folder: Path, size: int, sequences: int) -> Iterator[str]:
    """The tables for one number of papers."""
    folder.mkdir()
    papers = records(size)
    gc.collect()
    gc.freeze()  # a hundred thousand records are the benchmark's, not the engine's
    queries = make_queries(papers, sequences)
    fts5 = Fts5(folder)
    tantivy = Tantivy(folder, fts5)
    built = {"FTS5": timed(lambda: fts5.build(papers)), "tantivy": timed(lambda: tantivy.build(papers))}
    fts5.add_rows(papers)
    store(folder / "library", papers)
    ours = Ours(folder / "library")
    begun = cpu_s()
    ours.build()
    built["PaperDesk"] = cpu_s() - begun
    yield from speed(ours, fts5, tantivy, queries)
    yield from ["", *known(ours, fts5, tantivy, queries), *building(ours, fts5, tantivy, built)]
    yield f"* stock Whoosh, building 10,000: {stock_build_s(folder, papers[:10_000]):.1f} CPU s"
    own, mapped = memory_mb(folder / "library", queries.keystrokes)
    yield f"* memory that the engine adds: {own:.0f} MB (goal 150), and {mapped:.0f} MB of mapped files"
    yield f"* one edit searchable: {updates(ours, fts5, tantivy, papers)}"
    for engine in (ours, fts5, tantivy):
        engine.close()


def speed(ours: Ours, fts5: Fts5, tantivy: Tantivy, queries: Queries) -> Iterator[str]:
    """The table of milliseconds, and for each row how our p95 stands to the others'."""
    yield "| CPU ms p50 / p95, 50 results ready | PaperDesk | FTS5 | tantivy | ours / FTS5 | ours / tantivy |"
    yield "|---|---|---|---|---|---|"
    keys = [
        row_times(ours, lambda text: ours.type(text), queries.keystrokes),
        row_times(fts5, lambda text: fts5.type(text), queries.keystrokes),
        row_times(tantivy, lambda text: tantivy.type(text), queries.keystrokes),
    ]
    yield line("as you type, best of three", [best for _, best in keys])
    yield line("as you type, first execution", [first for first, _ in keys])
    emptied, _ = row_times(ours, lambda text: ours.type(text), queries.keystrokes[::10], before=ours.forget)
    yield line("as you type, emptied cache", [emptied, keys[1][0], keys[2][0]])
    for what, texts, ask in QUESTIONS:
        yield line(what, [row_times(e, partial(ask, e), texts(queries))[1] for e in (ours, fts5, tantivy)])


QUESTIONS: tuple[tuple[str, Callable[[Queries], list[str]], Callable[[Any, str], list[int]]], ...] = (
    ("one common word", lambda q: q.common, lambda e, text: e.all_words(text)),
    ("all of three words", lambda q: q.all_of_three, lambda e, text: e.all_words(text)),
    ("any of three words", lambda q: q.any_of_three, lambda e, text: e.any_word(text)),
    ("a common word in five years", lambda q: q.common, lambda e, text: e.in_years(text, *YEARS)),
    ("a common word by date", lambda q: q.common, lambda e, text: e.by_date(text)),
)


def row_times(
    engine: Any, ask: Callable[[str], list[int]], texts: Sequence[str], before: Callable[[], None] | None = None
) -> tuple[list[float], list[float]]:
    """CPU ms of each question at its first execution, and the best of three."""

    def answer(text: str) -> None:
        ids = ask(text)
        if not isinstance(engine, Ours):  # which has made its rows ready
            engine.rows(ids)

    answer(texts[0])
    first, best = [], []
    for text in texts:
        times = []
        for _ in range(REPEATS if before is None else 1):
            if before is not None:
                before()
            times.append(timed(lambda text=text: answer(text)) * 1000)  # type: ignore[misc]
        first.append(times[0])
        best.append(min(times))
    return first, best


def percentile(times: Sequence[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def line(what: str, times: Sequence[Sequence[float]]) -> str:
    """One row: all engines, and the ratios of the p95."""
    cells = [f"{percentile(t, 0.5):.2f} / {percentile(t, 0.95):.2f}" for t in times]
    high = [percentile(t, 0.95) for t in times]
    return f"| {what} | {' | '.join(cells)} | {high[0] / high[1]:.3f} | {high[0] / high[2]:.2f} |"


def known(ours: Ours, fts5: Fts5, tantivy: Tantivy, queries: Queries) -> Iterator[str]:
    """How often a paper that is looked for comes first."""
    for engine in (ours, fts5, tantivy):
        firsts = [(engine.find(item.text)[:1] == [item.paper_id], item.has_typo) for item in queries.known]
        misspelt = [is_first for is_first, has_typo in firsts if has_typo]
        recall = sum(is_first for is_first, _ in firsts) / len(firsts)
        yield (
            f"* {engine.name}, known papers by 3-4 title words, a third with a typo: recall@1 {recall:.3f}; "
            f"of the misspelt {sum(misspelt) / len(misspelt):.2f}"
        )


def building(ours: Ours, fts5: Fts5, tantivy: Tantivy, built: dict[str, float]) -> Iterator[str]:
    for engine in (ours, fts5, tantivy):
        yield f"* {engine.name}, building: {built[engine.name]:.1f} CPU s, {engine.size_mb():.0f} MB"


def updates(ours: Ours, fts5: Fts5, tantivy: Tantivy, papers: Sequence[Record]) -> str:
    """CPU and wall ms until one changed paper is found."""
    cells = []
    for engine in (ours, fts5, tantivy):
        times, walls = [], []
        for number in range(1, 21):
            wall, cpu = time.perf_counter(), time.process_time()
            if isinstance(engine, Ours):
                found_wall, found_cpu = engine.update(number)
            else:
                engine.update(papers[number], number + 10**7)
                found_wall, found_cpu = time.perf_counter(), time.process_time()
            times.append((found_cpu - cpu) * 1000)
            walls.append((found_wall - wall) * 1000)
        cells.append(f"{engine.name} {percentile(times, 0.5):.1f} CPU ms ({percentile(walls, 0.95):.0f} ms wall p95)")
    return ", ".join(cells)


if __name__ == "__main__":
    main()
