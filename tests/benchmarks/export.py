"""Exporting 50,000 papers in each format, measured: CPU seconds, without the time to fill the library.

Run as `python -m tests.benchmarks.export [PAPERS]`.
"""

import platform
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from paperdesk.exporters import EXPORTERS
from paperdesk.exporters.base import ExportOptions
from paperdesk.jobs.export_papers import export_file
from paperdesk.jobs.lint_papers import lint_papers
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from tests.benchmarks.corpus import make_library, records

COUNT = 50_000
GOAL_S = 15


def main(count: int = COUNT) -> None:
    print(f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.machine()}, {count:,} papers\n")
    print("| what | CPU s | goal | MB |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = make_library(folder / "library", records(count))
        with library.read() as session:
            ids = papers.list_ids(session)
        for exporter in EXPORTERS:
            target = folder / f"out{exporter.suffix}"
            start = time.process_time()
            export_file(library, ids, exporter, ExportOptions(), target, Progress())
            spent = time.process_time() - start
            print(f"| export as {exporter.label} | {spent:.1f} | {GOAL_S} | {target.stat().st_size / 1e6:.0f} |")
        start = time.process_time()
        found = lint_papers(library, ids, Progress())
        print(f"| lint ({len(found):,} findings) | {time.process_time() - start:.1f} | | |")
        library.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
