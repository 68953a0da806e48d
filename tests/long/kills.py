"""The real program, killed at random moments of all that writes.

    python -m tests.long.kills [--kills 500] [--seed 1] [--only import]

After each kill the library is opened as the reader would: nothing acknowledged may be lost, nothing be there by half,
nothing lie about, and the same command goes well the second time.
"""

import argparse
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from paperdesk.library import condition, copies
from paperdesk.library.library import Library
from tests.drafts import add, draft

PAPERS, IMPORTED = 40, 600
LEFT = (".writer-*", ".probe*", "**/*.part*", "**/*.tmp*", ".repairing", ".reading-copy")
Check = Callable[["Case"], list[str]]


@dataclass
class Case:
    """One kill: where, what ran, and what it had acknowledged."""

    folder: Path
    place: Path
    seed: int
    lines: list[list[str]] = field(default_factory=list)

    @property
    def acknowledged(self) -> Path:
        return self.place / "acknowledged"

    def value(self, query: str) -> object:
        connection = sqlite3.connect(self.folder / condition.FILE_NAME)
        try:
            return connection.execute(query).fetchone()[0]
        finally:
            connection.close()

    def program(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "paperdesk", *words, "--library", str(self.folder)]

    def worker(self, kind: str) -> list[str]:
        return [
            *(sys.executable, "-m", "tests.long.kill_worker", kind),
            *(str(self.folder), str(self.acknowledged), str(self.seed)),
        ]

    def again(self, *words: str) -> str:
        """Run a command to its end; what is wrong with how it ended."""
        done = subprocess.run(self.program(*words), capture_output=True, text=True, check=False)
        return f"{words[0]} again: {done.returncode} {done.stderr.strip()[-300:]}" if done.returncode else ""


@dataclass(frozen=True)
class Scenario:
    """What is run and killed, within how many seconds, and what must hold then."""

    command: Callable[[Case], list[str]]
    seconds: float
    check: Check
    template: str = "full"


def check_edits(case: Case) -> list[str]:
    """Everything acknowledged is there; of what was under way, all or nothing."""
    found = []
    starred: dict[str, bool] = {}
    open_papers = {line[2] for line in case.lines[-1:] if line[0] == "begin"}
    for what, kind, paper, word in case.lines:
        if what != "end":
            continue
        if kind == "note" and not case.value(f"select count(*) from annotations where text = '{word}'"):
            found.append(f"lost: {word}")
        if kind == "tag" and not case.value(
            f"select count(*) from tags join paper_tags on tag_id = id where name = '{word}'"
        ):
            found.append(f"lost: {word}")
        if kind in ("star", "unstar"):
            starred[paper] = kind == "star"
    for paper, is_starred in starred.items():
        if (
            paper not in open_papers
            and bool(case.value(f"select starred from papers where id = {paper}")) != is_starred
        ):
            found.append(f"lost: star of {paper}")
    if any(line[0] == "failed" for line in case.lines):
        found.append("a command failed")
    doubled = case.value("select count(*) from (select text from annotations group by text having count(*) > 1)")
    return [*found, *(["a note is there twice"] if doubled else [])]


def check_notes(case: Case) -> list[str]:
    """What the window had saved is what the note begins with."""
    saved = [line[1] for line in case.lines if line[0] == "saved" and len(line) > 1]
    if not saved:
        return []
    text = str(case.value("select coalesce((select text from annotations order by id desc limit 1), '')"))
    return [] if text.startswith(saved[-1].rstrip()) else [f"lost of a note: {saved[-1]!r} is now {text!r}"]


def check_import(case: Case) -> list[str]:
    """Papers are there with their authors and their step, and a second import brings the rest."""
    found = []
    half = "select count(*) from papers where title like 'Imported%' and id not in (select paper_id from paper_authors)"
    if case.value(half):
        found.append("papers without their author")
    if case.value("select count(*) from papers where title like 'Imported%'") and not case.value(
        "select count(*) from history_steps"
    ):
        found.append("papers without their step")
    again = case.again("import", str(case.place / "new.bib"))
    number = case.value("select count(*) from papers where title like 'Imported%'")
    return [*found, *([again] if again else []), *([] if number == IMPORTED else [f"{number} papers in the end"])]


def check_index(case: Case) -> list[str]:
    done = subprocess.run(case.program("search", "number"), capture_output=True, text=True, check=False)
    count = len(done.stdout.splitlines())
    return [] if not done.returncode and count >= 20 else [f"search: {done.returncode} {done.stderr[-200:]} {count}"]


def check_restore(case: Case) -> list[str]:
    number = case.value("select count(*) from papers")
    kept = [copies.look_into(copy).papers for copy in copies.list_copies(case.folder) if copy.kind == "before-restore"]
    if number not in (PAPERS, PAPERS - 1):
        return [f"{number} papers"]
    return ["gone back, but what was there is not kept"] if number == PAPERS - 1 and PAPERS not in kept else []


def check_nothing_more(case: Case) -> list[str]:
    again = case.again("stats")
    return [again] if again else []


SCENARIOS = {
    "edits": Scenario(lambda case: case.worker("edits"), 4.0, check_edits),
    "command": Scenario(lambda case: case.program("note", "1", "one note"), 1.5, check_nothing_more),
    "notes": Scenario(lambda case: case.worker("notes"), 6.0, check_notes),
    "import": Scenario(lambda case: case.program("import", str(case.place / "new.bib")), 3.0, check_import),
    "first start": Scenario(
        lambda case: case.program("import", str(case.place / "new.bib")), 3.0, check_import, template="none"
    ),
    "window": Scenario(
        lambda case: case.program("window", "--screenshot", str(case.place / "picture.png")),
        4.0,
        check_nothing_more,
        template="none",
    ),
    "migration": Scenario(lambda case: case.program("stats"), 1.5, check_nothing_more, template="old"),
    "index": Scenario(lambda case: case.program("index", "rebuild"), 2.0, check_index),
    "backup": Scenario(lambda case: case.program("backup", "create"), 1.2, check_nothing_more),
    "restore": Scenario(lambda case: case.program("backup", "restore", "1", "--yes"), 1.2, check_restore),
}


def make_templates(place: Path) -> None:
    """A library with a copy that has one paper less, one of an older version, and a file to import."""
    folder = place / "full"
    library = Library(folder)
    add(library, *(draft(f"Paper number {i}") for i in range(PAPERS - 1)))
    library.close()
    subprocess.run([sys.executable, "-m", "paperdesk", "backup", "create", "--library", str(folder)], check=True)
    library = Library(folder)
    add(library, draft("The paper number that came after the copy"))
    library.close()
    make_old(place / "old")
    records = [
        f"@misc{{new{i}, title={{Imported paper number {i}}}, author={{Writer, A. and Number, N{i}}}, "
        f"year={{{1900 + i % 120}}}, keywords={{k{i % 7}}}}}"
        for i in range(IMPORTED)
    ]
    (place / "new.bib").write_text("\n".join(records), encoding="utf-8")


def make_old(folder: Path) -> None:
    """A library as an older version left it."""
    from alembic import command

    from paperdesk.library import database
    from paperdesk.library.migrations.upgrade import configuration

    folder.mkdir()
    engine = database.make_engine(folder / condition.FILE_NAME)
    with engine.connect().execution_options(**{database.WRITES: True}) as connection, connection.begin():
        config = configuration()
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
    engine.dispose()


def run(name: str, place: Path, chance: random.Random) -> list[str]:
    """One kill and what was wrong after it."""
    scenario = SCENARIOS[name]
    case = Case(place / "library", place, chance.randint(1, 10**9))
    shutil.rmtree(case.folder, ignore_errors=True)
    case.acknowledged.unlink(missing_ok=True)
    if scenario.template != "none":
        shutil.copytree(place / scenario.template, case.folder)
    process = subprocess.Popen(
        scenario.command(case), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    try:
        process.wait(chance.uniform(0.05, scenario.seconds * pace()))
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    _, said = process.communicate()
    found = [f"a traceback: {said.decode()[-400:]}"] if b"Traceback" in said else []
    if case.acknowledged.exists():
        case.lines = [line.split("\t") for line in case.acknowledged.read_text(encoding="utf-8").splitlines()]
    return [f"{name}, seed {case.seed}: {one}" for one in found + look(case, scenario)]


def look(case: Case, scenario: Scenario) -> list[str]:
    """Open the library as the reader would, and check it."""
    again = case.again("stats")
    if again:
        return [again]
    found = []
    if case.value("select group_concat(integrity_check) from pragma_integrity_check") != "ok":
        found.append("integrity")
    if case.value("select count(*) from pragma_foreign_key_check"):
        found.append("references")
    found += [f"copy: {c.problem}" for c in map(copies.look_into, copies.list_copies(case.folder)) if c.problem]
    found += scenario.check(case)
    wait_for_copies(case.folder)
    found += [f"left: {path.name}" for pattern in LEFT for path in case.folder.glob(pattern)]
    return found


def wait_for_copies(folder: Path) -> None:
    """A copy may still be made by a process that a command left behind."""
    for _ in range(100):
        if not list(folder.glob("backups/*.part*")):
            return
        time.sleep(0.1)


def pace() -> float:
    """How many times as slow as a quick machine this one is: kills shall fall into the work, not before it."""
    global _pace  # noqa: PLW0603 - measured once
    if _pace is None:
        start = time.monotonic()
        subprocess.run([sys.executable, "-m", "paperdesk", "--version"], stdout=subprocess.DEVNULL, check=True)
        subprocess.run([sys.executable, "-c", "import sqlmodel"], check=True)
        _pace = max(1.0, (time.monotonic() - start) / 0.8)
    return _pace


_pace: float | None = None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randint(1, 10**6))
    parser.add_argument("--only", choices=sorted(SCENARIOS))
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    chance = random.Random(options.seed)
    print(f"seed {options.seed}", flush=True)
    counts: dict[str, int] = {}
    troubles: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            os.environ[variable] = str(place / variable.lower())
        make_templates(place)
        for _ in range(options.kills):
            chosen = options.only or chance.choice(sorted(SCENARIOS))
            found = run(chosen, place, chance)
            counts[chosen] = counts.get(chosen, 0) + 1
            troubles += found
            for one in found:
                print(one, flush=True)
    print(", ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    print(f"{sum(counts.values())} kills, {len(troubles)} troubles")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
