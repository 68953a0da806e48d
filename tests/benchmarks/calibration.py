"""How fast the machine is now, in figures that no change of PaperDesk moves: `python -m tests.benchmarks.calibration`.

A fixed loop of pure Python, and what everybody types into FTS5 and tantivy over made papers. A figure of one day is
compared with that of another by what these three took beside them.
"""

import importlib.util
import itertools
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.corpus import Record, made
from tests.benchmarks.rival_fts5 import Fts5

PAPERS, QUESTIONS, LOOPS = 5_000, 100, 3_000_000


def least_cpu_s(work: Callable[[], object], times: int = 5) -> float:
    """CPU seconds of the quickest of several runs: what is slower was disturbed."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def loop() -> int:
    total = 0
    for number in range(LOOPS):
        total += number * number % 7
    return total


def questions(papers: list[Record]) -> list[str]:
    """The beginnings of titles, the last word not yet typed to its end."""
    return [" ".join(paper.title.lower().split()[1:3])[:-2] for paper in papers[:QUESTIONS]]


def searches(folder: Path) -> dict[str, float]:
    """CPU milliseconds of a question, by engine."""
    papers = list(itertools.islice(made(), PAPERS))
    asked = questions(papers)
    fts5 = Fts5(folder)
    fts5.build(papers)
    found = {"FTS5": least_cpu_s(lambda: [fts5.type(text) for text in asked]) * 1000 / len(asked)}
    if importlib.util.find_spec("tantivy"):
        from tests.benchmarks.rival_tantivy import Tantivy

        tantivy = Tantivy(folder, fts5)
        tantivy.build(papers)
        found["tantivy"] = least_cpu_s(lambda: [tantivy.type(text) for text in asked]) * 1000 / len(asked)
        tantivy.close()
    fts5.close()
    return found


def calibrate() -> str:
    """One line: what the fixed work takes, and how many others want the processors."""
    with tempfile.TemporaryDirectory() as name:
        found = [f"{engine} {ms:.2f} CPU ms a question" for engine, ms in searches(Path(name)).items()]
    load = f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    return f"Calibration: loop {least_cpu_s(loop):.2f} CPU s, {', '.join(found)}; {load}."


if __name__ == "__main__":
    print(calibrate())
