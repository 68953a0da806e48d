"""Every write, fsync, rename and removal that the program makes below a library fails once, alone and for good.

    python -m tests.long.faults [--every 5]

For each scenario the calls of a whole run are counted. Then a fork runs it with the n-th call failing, for each n, and
the parent looks at what is left: the library opens, it is whole, each edit is there whole or not at all, each copy can
be read, and the next run of the same scenario goes well.
"""

import argparse
import ctypes
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from paperdesk.errors import PaperDeskError
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library import annotations, backups, condition, copies, papers
from paperdesk.library.library import Library
from paperdesk.library.restoring import restore
from paperdesk.settings import FeedSettings, Settings, load_settings, save_settings
from tests.drafts import add, draft

SHIM = Path(__file__).with_name("failing_calls.c")
PAPERS = 30
RECORDS = "\n".join(f"@misc{{new{i}, title={{Imported paper number {i}}}, year={{{1990 + i}}}}}" for i in range(20))
TOLD, SAVED, TRACEBACK = 0, 1, 2  # how a fork ends: the failure was told, all went well, something was not foreseen


def build_shim(folder: Path) -> Path:
    """Compile the library that has calls fail."""
    target = folder / "failing_calls.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(target), str(SHIM), "-ldl"], check=True)
    return target


def edit(folder: Path) -> None:
    library = Library(folder)
    try:
        with library.edit("Star and note") as change:
            papers.set_starred(change, paper_ids=[1, 2, 3], starred=True)
            annotations.add_annotation(change, paper_id=1, text="a thought that is saved whole")
    finally:
        library.close()


def back_up(folder: Path) -> None:
    backups.make_backup(folder)


def go_back(folder: Path) -> None:
    restore(folder, next(copy.file for copy in copies.list_copies(folder) if copy.is_regular))


def take_in(folder: Path) -> None:
    library = Library(folder)
    try:
        import_sources(library, [Source(RECORDS.encode(), "new.bib")], ImportOptions(), Progress())
    finally:
        library.close()


def index(folder: Path) -> None:
    library = Library(folder)
    try:
        opened = open_index(library)
        catch_up(library, opened, Progress())
        opened.close()
    finally:
        library.close()


def settings(folder: Path) -> None:
    save_settings(Settings(feeds=FeedSettings(refresh_minutes=17)), folder / "settings.toml")


SCENARIOS: dict[str, Callable[[Path], None]] = {
    "edit": edit,
    "backup": back_up,
    "restore": go_back,
    "import": take_in,
    "index": index,
    "settings": settings,
}


def make_template(folder: Path) -> None:
    """A library with a copy that holds one paper less, an index, and settings."""
    library = Library(folder)
    add(library, *(draft(f"Paper number {i}") for i in range(PAPERS - 1)))
    library.close()
    index(folder)
    backups.make_backup(folder)
    library = Library(folder)
    add(library, draft("The paper that came after the copy"))
    library.close()
    save_settings(Settings(feeds=FeedSettings(refresh_minutes=30)), folder / "settings.toml")


def run_in_fork(
    scenario: Callable[[Path], None], folder: Path, at: int, *, for_good: bool, log: Path
) -> tuple[int, int]:
    """Run a scenario in a fork; how it ended, and how many calls it made."""
    shim = ctypes.CDLL(None)
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        code = TRACEBACK
        try:
            shim.fail_at(str(folder).encode(), ctypes.c_long(at), int(for_good))
            scenario(folder)
            code = SAVED
        except (PaperDeskError, OSError, sqlite3.Error) as error:
            is_told = isinstance(error, PaperDeskError) or (scenario is settings and isinstance(error, OSError))
            code = TOLD if is_told else TRACEBACK
            if code == TRACEBACK:
                log.write_text(f"{type(error).__name__}: {error}", encoding="utf-8")
        except BaseException as error:
            log.write_text(f"{type(error).__name__}: {error}", encoding="utf-8")
        finally:
            made = shim.calls_made()
            shim.fail_at(b"", ctypes.c_long(0), 0)
            os.write(writer, str(made).encode())
            os._exit(code)
    os.close(writer)
    _, status = os.waitpid(process, 0)
    made = int(os.read(reader, 64) or b"0")
    os.close(reader)
    return os.waitstatus_to_exitcode(status), made


def troubles(name: str, folder: Path, code: int) -> list[str]:
    """What is wrong with a library after a failure."""
    found = []
    try:
        library = Library(folder)
        library.close()
    except PaperDeskError as error:
        return [f"cannot be opened: {error}"]
    if library.damage:
        found.append(f"damaged: {library.damage}")
    connection = sqlite3.connect(folder / condition.FILE_NAME)
    if connection.execute("pragma integrity_check").fetchone() != ("ok",):
        found.append("integrity")
    count, starred, notes = connection.execute(
        "select (select count(*) from papers), (select count(*) from papers where starred), "
        "(select count(*) from annotations)"
    ).fetchone()
    connection.close()
    if (starred, notes) not in {(0, 0), (3, 1)}:
        found.append(f"half an edit: {starred} stars, {notes} notes")
    if name == "edit" and code == SAVED and starred != 3:
        found.append("an edit that was told as saved is not there")
    if count not in ({PAPERS, PAPERS - 1} if name == "restore" else {PAPERS, PAPERS + 20}):
        found.append(f"{count} papers")
    found += [f"copy: {c.problem}" for c in map(copies.look_into, copies.list_copies(folder)) if c.problem]
    if not any(copy.is_regular for copy in copies.list_copies(folder)):
        found.append("no copy is left")
    if load_settings(folder / "settings.toml").feeds.refresh_minutes not in (17, 30):
        found.append("settings are lost")
    return found


def left_over(folder: Path) -> list[str]:
    """Drafts that outlive the next run."""
    return [str(path.relative_to(folder)) for path in folder.rglob("*") if ".part" in path.name or ".tmp" in path.name]


def examine(name: str, template: Path, place: Path, every: int) -> tuple[int, list[str]]:
    """Have each n-th call of a scenario fail; how many runs that were, and what was wrong."""
    scenario, log = SCENARIOS[name], place / "log"
    folder = place / "library"
    found: list[str] = []
    runs = 0
    for for_good in (False, True):
        at, total = 0, 1
        while at <= total:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(template, folder)
            log.write_text("", encoding="utf-8")
            code, made = run_in_fork(scenario, folder, at, for_good=for_good, log=log)
            total = made if at == 0 else total
            runs += 1
            wrong = troubles(name, folder, code)
            if code not in (TOLD, SAVED):
                wrong.append(f"not told as a failure: {log.read_text(encoding='utf-8') or code}")
            try:
                scenario(folder)
                wrong += [f"left: {path}" for path in left_over(folder)]
            except Exception as error:
                wrong.append(f"the next run fails: {type(error).__name__}: {error}")
            found += [f"{name} {'from' if for_good else 'at'} call {at}: {one}" for one in wrong]
            at += 1 if at == 0 else every
    return runs, found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="only each n-th call")
    parser.add_argument("--only", choices=sorted(SCENARIOS), help="only this scenario")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        if "failing_calls" not in os.environ.get("LD_PRELOAD", ""):
            environment = {**os.environ, "LD_PRELOAD": str(build_shim(place))}
            return subprocess.run(
                [sys.executable, "-m", "tests.long.faults", *sys.argv[1:]], env=environment, check=False
            ).returncode
        make_template(place / "template")
        failures: list[str] = []
        for scenario in [options.only] if options.only else SCENARIOS:
            runs, found = examine(scenario, place / "template", place, options.every)
            print(f"{scenario:<9} {runs:>5} runs, {len(found)} troubles", flush=True)
            failures += found
        print("\n".join(failures[:60]))
        return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
