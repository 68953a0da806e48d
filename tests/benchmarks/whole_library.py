"""A whole library of 20,000 papers written as files and made again of them: CPU seconds of both.

Run as `python -m tests.benchmarks.whole_library [PAPERS]`.
"""

import platform
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from paperdesk.jobs.progress import Progress
from paperdesk.jobs.whole_library import export_all, import_all
from tests.benchmarks.corpus import make_library, records

COUNT = 20_000
GOAL_S = 60  # both together


def main(count: int = COUNT) -> None:
    print(f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.machine()}, {count:,} papers\n")
    print("| what | CPU s |\n|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = make_library(folder / "library", records(count))
        start = time.process_time()
        written = export_all(library, folder / "out", Progress())
        exported = time.process_time() - start
        library.close()
        start = time.process_time()
        made = import_all(folder / "out", folder / "again", Progress())
        imported = time.process_time() - start
    print(f"| export-all ({written.rows:,} rows) | {exported:.1f} |")
    print(f"| import-all ({made.rows:,} rows) | {imported:.1f} |")
    print(f"| both, goal {GOAL_S} | {exported + imported:.1f} |")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
