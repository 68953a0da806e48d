"""A library of 100,000 papers on a second device: setting up, joining, one star; and what noting changes costs an edit.

Run as `python -m tests.benchmarks.devices [PAPERS]`. CPU seconds are of both processes; memory is that of the larger one.
"""

import multiprocessing
import platform
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from paperdesk.devices import membership
from paperdesk.devices.merging import Merging
from paperdesk.library import papers
from paperdesk.library.device_state import set_state
from paperdesk.library.library import Library
from paperdesk.model.steps import Step
from tests.benchmarks.corpus import make_library, records
from tests.drafts import draft, save

COUNT = 100_000
STARS, EDITS, DRAFTS = 30, 200, 500


def spent() -> float:
    """CPU seconds of this process and of those that it has ended."""
    found = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in found)


def cost(work: Callable[[], object]) -> float:
    start = spent()
    work()
    return spent() - start


def peak_mb() -> int:
    found = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return max(found) // 1024


def size_mb(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


def star_again(library: Library, count: int, *, starred: bool) -> None:
    for number in range(count):
        with library.edit(Step("star", n=1)) as edit:
            papers.set_starred(edit, paper_ids=[number + 1], starred=starred)


def import_some(library: Library, first: int) -> None:
    for start in range(first, first + DRAFTS, 50):
        made = [
            draft(f"Benchmark paper {n} on noting", "Ann Lee", year=2020, doi=f"10.9/{n}")
            for n in range(start, start + 50)
        ]
        save(library, *made, step=Step("import", n=50))


def shares() -> tuple[float, float]:
    """What noting adds to an edit of one star and to an import, in parts of it: the middle of alternating rounds."""
    stars, imports = [], []
    with tempfile.TemporaryDirectory() as name:
        without, noting = (Library(Path(name) / each) for each in ("without", "noting"))
        for library in (without, noting):
            save(library, *(draft(f"Paper {n}", "Ann Lee", year=2020) for n in range(EDITS)))
        with noting.edit() as edit:
            set_state(edit, folder="/nowhere")
        for number in range(7):
            each = [cost(lambda: star_again(library, EDITS, starred=number % 2 == 0)) for library in (without, noting)]
            stars.append(each[1] / each[0])
            each = [cost(lambda: import_some(library, number * DRAFTS)) for library in (without, noting)]
            imports.append(each[1] / each[0])
        without.close()
        noting.close()
    return statistics.median(stars) - 1, statistics.median(imports) - 1


def main(count: int = COUNT) -> None:
    print(f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.machine()}, {count:,} papers\n")
    print("| what | measured | goal |\n|---|---|---|", flush=True)
    star, imported = shares()
    print(f"| noting a change, of an edit of one star | {100 * star:.1f} % | 5 |")
    print(f"| noting, of an import | {100 * imported:.1f} % | 5 |", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = make_library(folder / "library", records(count))
        before = peak_mb()
        set_up = cost(lambda: membership.set_up(library, folder / "shared"))
        print(
            f"| setting up | {set_up:.1f} CPU s | 60 |\n| the folder then | {size_mb(folder / 'shared'):.1f} MB | 80 |"
        )
        print(f"| memory, of {before} MB | {peak_mb()} MB | |", flush=True)
        merging = Merging()
        membership.exchange(library, merging=merging)
        took, sizes = [], []
        for number in range(STARS):
            with library.edit(Step("star", n=1)) as edit:
                papers.set_starred(edit, paper_ids=[number * (count // STARS) + 1], starred=True)
            old, start = set(folder.rglob("*.loro")), time.perf_counter()
            membership.exchange(library, merging=merging)
            took.append(time.perf_counter() - start)
            sizes += [file.stat().st_size for file in set(folder.rglob("*.loro")) - old]
        merging.close()
        print(f"| a star, sent | {1000 * statistics.median(took):.0f} ms | 50 |")
        print(f"| its file | {statistics.median(sizes):.0f} bytes | 5,000 |", flush=True)
        library.close()
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as apart:
            joined, before, peak = apart.submit(join, folder).result()
        print(f"| joining | {joined:.1f} CPU s | 60 |\n| memory of joining, of {before} MB before | {peak} MB | 300 |")


def join(folder: Path) -> tuple[float, int, int]:
    """In a process of its own: CPU seconds, and memory before and at its highest."""
    library = Library(folder / "other")
    before = peak_mb()
    spent_s = cost(lambda: membership.join(library, folder / "shared"))
    library.close()
    return spent_s, before, peak_mb()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
