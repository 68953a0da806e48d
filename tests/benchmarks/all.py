"""Runs all benchmarks, each with a calibration of the machine before it, and prints the tables of RESULTS.md anew.

    python -m tests.benchmarks.all                          as they stand there: some two hours
    python -m tests.benchmarks.all --short                  smaller sizes: half an hour, mainly to see that they run
    python -m tests.benchmarks.all --only search --only feeds

Ends with 1 where a benchmark failed. Each has a process of its own.
"""

import argparse
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.benchmarks.calibration import calibrate
from tests.samples import PROJECT


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One command, and the words that make it short; with its heading in RESULTS.md."""

    heading: str
    module: str
    short: str = ""
    long: str = ""


BENCHMARKS = (
    Benchmark("The main job", "", "1000"),
    Benchmark("Commands", "commands", "2000 --runs 3", "100000"),
    Benchmark("Reading a PDF", "reading", "60"),
    Benchmark("Values of references", "values"),
    Benchmark("Citation styles", "styles"),
    Benchmark("Large reference files", "references", "2000"),
    Benchmark("The window at 100,000 papers", "window", "5000"),
    Benchmark("Turns of the event loop", "story_blocks", "tests/stories/test_tags.py"),
    Benchmark("Search", "search", "--papers 5000 --sequences 30", "--kills 25"),
    Benchmark("Finding as people remember", "questions", "--papers 3000 --reasons 5", "--meaning"),
    Benchmark("Search by meaning: what reading costs", "encoding", "500"),
    Benchmark("A million papers", "million", "--papers 3000 --no-window"),
    Benchmark("Duplicates", "duplicates"),
    Benchmark("Papers that are alike", "swallowed", "500 4000 500"),
    Benchmark("Exporting 50,000 papers", "export", "2000"),
    Benchmark("Feeds", "feeds", "20 100"),
    Benchmark("The window while feeds are refreshed", "feeds_window", "10 5", "500 60"),
    Benchmark("For You", "taste", "5000 500"),
    Benchmark("Annotations", "annotations", "200 1000"),
    Benchmark("Recognising papers", "pdf_titles"),
    Benchmark("A whole library as files", "whole_library", "1000"),
    Benchmark("A library on several devices", "devices", "1000"),
    Benchmark("Backups during an import", "backups", "1000"),
    Benchmark("A lab", "labs", "300", "3000 --rows 3000000"),
)


def command_of(benchmark: Benchmark, *, is_short: bool) -> list[str]:
    module = f"tests.benchmarks.{benchmark.module}".removesuffix(".")
    return ["-m", module, *(benchmark.short if is_short else benchmark.long).split()]


def run(benchmark: Benchmark, *, is_short: bool) -> bool:
    """Print heading, command, calibration and what the benchmark says; whether it went well."""
    command = command_of(benchmark, is_short=is_short)
    print(f"\n## {benchmark.heading}\n\n`python {' '.join(command)}`. {calibrate()}\n", flush=True)
    begun = time.perf_counter()
    done = subprocess.run([sys.executable, *command], cwd=PROJECT, capture_output=True, text=True, check=False)
    print(done.stdout.strip(), flush=True)
    if done.returncode:
        print(f"\n**Failed** with {done.returncode}:\n\n```\n{done.stderr[-3000:].strip()}\n```")
    print(f"\nIt took {time.perf_counter() - begun:.0f} s.", flush=True)
    return done.returncode == 0


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="smaller sizes")
    known = [benchmark.module or "main" for benchmark in BENCHMARKS]
    parser.add_argument("--only", action="append", choices=known, help="this one; may be given several times")
    options = parser.parse_args(words)
    chosen = [one for one in BENCHMARKS if not options.only or (one.module or "main") in options.only]
    system = f"Python {platform.python_version()}, {platform.machine()}, {platform.system()}"
    print(f"# Results\n\n{datetime.now(UTC):%Y-%m-%d}, {system}{', short' if options.short else ''}.")
    failed = [one.heading for one in chosen if not run(one, is_short=options.short)]
    print(
        f"\n{len(chosen) - len(failed)} of {len(chosen)} benchmarks ran{'; failed: ' * bool(failed)}{', '.join(failed)}."
    )
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
