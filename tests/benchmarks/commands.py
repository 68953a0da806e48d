"""What commands cost, each a process of its own, in CPU milliseconds:

    python -m tests.benchmarks.commands [PAPERS] [--against FOLDER] [--runs N]

Beside each stands how many bare starts of Python that is; with `--against`, the ratio to another checkout of PaperDesk,
which works on a library that it made itself. Both run in turn, and the quickest run of each counts.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.samples import PROJECT

COMMANDS = (
    "--version",
    "search learning",
    "search year:2015",
    "search",
    "show 7",
    "stats",
    "star 7",
    "unstar 7",
    "tag 7 --add x",
    "note 7 hello",
)
MAKE = """
import sys
from pathlib import Path
from tests.benchmarks.corpus import make_library, records
make_library(Path(sys.argv[1]), records(int(sys.argv[2]))).close()
"""


def cpu_ms(tree: Path, *words: str) -> float:
    """CPU milliseconds of one process that runs a checkout's code, its children included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": ""}  # compiled, as installed
    subprocess.run([sys.executable, *words], cwd=tree, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def call(tree: Path, library: Path, command: str) -> float:
    place = [] if command == "--version" else ["--library", str(library)]
    return cpu_ms(tree, "-m", "paperdesk", *command.split(), *place)


def measure(papers: int, trees: Sequence[Path], runs: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        libraries = [Path(name) / str(number) for number, _ in enumerate(trees)]
        for tree, library in zip(trees, libraries, strict=True):
            cpu_ms(tree, "-c", MAKE, str(library), str(papers))
            call(tree, library, "search learning")  # builds the index
        start = min(cpu_ms(PROJECT, "-c", "pass") for _ in range(runs))
        print(f"{papers:,} papers; a bare start of Python takes {start:.0f} CPU ms.\n")
        print(f"| command | CPU ms | starts of Python |{' before | now / before |' * (len(trees) > 1)}")
        print(f"|---|---|---|{'---|---|' * (len(trees) > 1)}")
        for command in COMMANDS:
            taken = [[call(*where, command) for where in zip(trees, libraries, strict=True)] for _ in range(runs)]
            now, *before = map(min, zip(*taken, strict=True))
            others = "".join(f" {other:.0f} | {now / other:.2f} |" for other in before)
            print(f"| `{command}` | {now:.0f} | {now / start:.1f} |{others}", flush=True)


def main(words: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("papers", nargs="?", type=int, default=2_000)
    parser.add_argument("--against", type=Path, help="another checkout, such as that of an earlier commit")
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args(words)
    trees = [PROJECT, *([options.against.resolve()] if options.against else [])]
    measure(options.papers, trees, options.runs)


if __name__ == "__main__":
    main(sys.argv[1:])
