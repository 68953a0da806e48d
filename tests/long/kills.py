"""The real program, killed at random moments of all that writes.

    python -m tests.long.kills [--kills 500] [--seed 1] [--only import] [--small-disk]

After each kill the library is opened as the reader would: nothing acknowledged may be lost, nothing be there by half,
nothing lie about, and the same command goes well the second time. With --small-disk (which needs root) everything lies
on a file system of its own that is nearly full: the program is killed there, or comes to the end of the space; reading
and searching must go on, and all of the above holds once there is room again.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from paperdesk.library import copies
from tests.long.kill_stories import OLD, STORIES, Case, Story, announce, feed_server, make_templates

LEFT = (".writer-*", ".probe*", "**/*.part*", "**/*.tmp*", ".repairing", ".reading-copy", "**/.paperdesk-*")
DISK = 160_000_000  # bytes of the small file system
ROOM = (0, 4_096, 30_000, 200_000, 1_000_000, 4_000_000, 20_000_000)  # what may be free on it
NOT_FULL = {"restore", "migration"}  # these ask for room first; to run out of it they need more than chance


def run(name: str, place: Path, templates: Path, chance: random.Random, *, small: bool) -> list[str]:
    """One kill and what was wrong after it."""
    story = STORIES[name]
    case = Case(place / "library", place, chance.randint(1, 10**9))
    prepare(case, story, templates)
    room = chance.choice(ROOM) if small else 0
    if small:
        fill(place, room)
    process = subprocess.Popen(
        story.command(case), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    at = chance.uniform(0.05, story.seconds * pace())
    try:
        process.wait(60 if small and chance.random() < 0.5 and name not in ENDLESS else at)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    _, said = process.communicate()
    found = [f"a traceback: {said.decode(errors='replace')[-400:]}"] if b"Traceback" in said else []
    if small:
        found += look_while_full(case)
        (place / "filler").unlink()
    if case.acknowledged.exists():
        case.lines = [line.split("\t") for line in case.acknowledged.read_text(encoding="utf-8").splitlines()]
        if small:  # what a full disk refused was told
            case.lines = [line for line in case.lines if line[0] != "failed" and len(line) > 1]
    where = f"{name}, seed {case.seed}" + (f", {room} bytes free" if small else "")
    return [f"{where}: {one}" for one in found + look(case, story)]


ENDLESS = {"edits", "notes", "linked"}


def prepare(case: Case, story: Story, templates: Path) -> None:
    shutil.rmtree(case.folder, ignore_errors=True)
    shutil.rmtree(case.place / "all", ignore_errors=True)
    case.acknowledged.unlink(missing_ok=True)
    for name in ("new.bib", "big.zip"):
        if not (case.place / name).exists():
            shutil.copy(templates / name, case.place)
    (case.place / "out.bib").write_text(OLD, encoding="utf-8")
    if story.template != "none":
        shutil.copytree(templates / story.template, case.folder)
    if story.template == "linked":
        shutil.copy(templates / "linked.bib", case.place)


def fill(place: Path, room: int) -> None:
    """Leave no more than so many bytes free."""
    facts = os.statvfs(place)
    size = max(0, facts.f_bavail * facts.f_frsize - room)
    with (place / "filler").open("wb") as filler:
        if size:
            os.posix_fallocate(filler.fileno(), 0, size)


def look_while_full(case: Case) -> list[str]:
    """A library that is there can be read and searched while nothing can be written."""
    if not (case.folder / "library.sqlite").exists():
        return []
    found = []
    for words in (("stats",), ("search", "number"), ("show", "1")):
        done = subprocess.run(case.program(*words), capture_output=True, text=True, check=False)
        is_fine = done.returncode == 0 or (words[0] == "show" and "No paper" in done.stderr)
        if "Traceback" in done.stderr or not (is_fine or "library" in done.stderr):
            found.append(f"{words[0]} while full: {done.returncode} {done.stderr[-300:]}")
    return found


def look(case: Case, story: Story) -> list[str]:
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
    found += story.check(case)
    wait_for_copies(case.folder)
    found += [f"left: {path.name}" for pattern in LEFT for path in case.folder.glob(pattern)]
    temporary = Path(os.environ["TMPDIR"])
    return found + [f"left in the folder for temporary files: {path.name}" for path in temporary.glob("*paperdesk*")]


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


@contextmanager
def disk(place: Path, *, small: bool) -> Iterator[Path]:
    """A folder to work in; a file system of its own where it is to be small."""
    folder = place / "disk"
    folder.mkdir()
    if small:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        if small:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randint(1, 10**6))
    parser.add_argument("--only", choices=sorted(STORIES))
    parser.add_argument("--small-disk", action="store_true")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    chance = random.Random(options.seed)
    names = [name for name in sorted(STORIES) if not (options.small_disk and name in NOT_FULL)]
    print(f"seed {options.seed}", flush=True)
    counts: dict[str, int] = {}
    troubles: list[str] = []
    with (
        tempfile.TemporaryDirectory() as name,
        feed_server() as address,
        disk(Path(name), small=options.small_disk) as place,
    ):
        for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"):
            os.environ[variable] = str(place / variable.lower())
            (place / variable.lower()).mkdir()
        make_templates(Path(name), place, address)
        announce()
        for number in range(options.kills):
            if number and number % 100 == 0:
                print(f"{number} kills", flush=True)
            chosen = options.only or chance.choice(names)
            found = run(chosen, place, Path(name), chance, small=options.small_disk)
            counts[chosen] = counts.get(chosen, 0) + 1
            troubles += found
            for one in found:
                print(one, flush=True)
    print(", ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    print(f"{sum(counts.values())} kills, {len(troubles)} troubles")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
