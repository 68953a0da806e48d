"""What a copy costs an import that goes on meanwhile, and whether it is whole: `python -m tests.benchmarks.backups [N]`.

Both imports run in processes of their own, in turn; CPU seconds are of the whole process, the copy's included.
"""

import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library import backups, condition
from paperdesk.library.library import Library

PAPERS, ROUNDS = 20_000, 3


def records(number: int) -> bytes:
    text = "\n".join(
        f"@article{{key{i}, title={{On the {i}th question of a long list}}, author={{Writer, Number{i % 997} and Other, O.}}, "
        f"journal={{Journal {i % 40}}}, year={{{1950 + i % 70}}}, abstract={{{'some words of an abstract ' * 20}}}}}"
        for i in range(number)
    )
    return text.encode()


def run(folder: Path, number: int, *, copies: bool) -> None:
    """One import, with or without a copy in its midst; tells what it took as JSON."""
    library = Library(folder)
    source = Source(records(number), "many.bib")
    began = time.monotonic()
    done = threading.Event()

    def copy() -> None:
        while not done.is_set():
            with library.read() as session:
                count = session.exec_driver_sql("select count(*) from papers").scalar_one()
            if count >= number // 2:
                backups.make_backup(folder)
                return
            time.sleep(0.05)

    thread = threading.Thread(target=copy)
    if copies:
        thread.start()
    import_sources(library, [source], ImportOptions(), Progress())
    wall = time.monotonic() - began
    done.set()
    if copies:
        thread.join()
    library.close()
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({"wall": wall, "cpu": used.ru_utime + used.ru_stime}))


def is_whole(copy: Path) -> bool:
    """Whether each paper of a copy has its authors, and SQLite finds nothing."""
    connection = sqlite3.connect(copy)
    half = connection.execute(
        "select count(*) from papers where id not in (select paper_id from paper_authors)"
    ).fetchone()
    found = connection.execute("pragma integrity_check").fetchone()
    connection.close()
    return bool(half == (0,) and found == ("ok",))


def main() -> None:
    if len(sys.argv) > 2:
        run(Path(sys.argv[1]), int(sys.argv[2]), copies=sys.argv[3] == "copies")
        return
    number = int(sys.argv[1]) if len(sys.argv) > 1 else PAPERS
    taken: dict[str, list[dict[str, float]]] = {"alone": [], "copies": []}
    for _ in range(ROUNDS):
        for way, figures in taken.items():
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name) / "library"
                command = [sys.executable, "-m", "tests.benchmarks.backups", str(folder), str(number), way]
                figures.append(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
                for copy in folder.glob("backups/*.sqlite"):
                    print(f"copy of {condition.count_papers(copy):,} papers: {'whole' if is_whole(copy) else 'HALF'}")
    for figure in ("cpu", "wall"):
        alone, copied = (sorted(one[figure] for one in taken[way])[ROUNDS // 2] for way in taken)
        print(f"{figure}: alone {alone:.2f} s, with a copy {copied:.2f} s, ratio {copied / alone:.3f}")


if __name__ == "__main__":
    main()
