"""Backups of a library's database: made while it is in use, checked before they count, and thinned out by age.

A copy is written to a draft, checked, and renamed, so that every existing copy is complete; an interrupted one is
called `.part` and is removed with the next. This module only handles the files; `backups` decides when a copy is due.
"""

import contextlib
import os
import re
import secrets
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from paperdesk.errors import LibraryDamaged, LibraryNotWritable, Words
from paperdesk.library import private
from paperdesk.library.condition import COPIES, FILE_NAME, connect_to_read, find_copies, plain
from paperdesk.library.presence import is_running

REGULAR = "library"
SMALLER = "smaller"  # much smaller than the previous backup: the user decides between them
BEFORE = "before"  # made before a certain operation: `before-restore-...`
KEPT = "kept"  # put there by the user: listed, never removed
WORKSHOP = ".workshop.part-"
NAME = re.compile(
    r"(?P<kind>library(?:-before-.+?)?|smaller|before-.+?)-(?P<day>\d{4}-\d\d-\d\d)(?:-(?P<time>\d{6}))?(?:-\d+)?"
)
REASONS = {
    SMALLER: Words("has far less than the previous one"),
    f"{BEFORE}-restore": Words("before restoring a backup"),
    f"{BEFORE}-change": Words("before a large change"),
}
DAYS, WEEKS, SPECIAL_DAYS = 7, 13, 30
MOST_BYTES = 2_000_000_000
WAIT_S = 5.0  # for another program that is writing
LARGEST_SHARE_OF_LIBRARY = 4  # the total size of all copies, in multiples of the library's


@dataclass(frozen=True, slots=True)
class Copy:
    """One backup: the reason, the time in UTC, and its contents; `problem` says why it is unusable."""

    file: Path
    kind: str
    made_at: datetime
    size: int
    written_ns: int = 0  # determines the newer of two copies made in the same second
    papers: int = 0
    notes: int = 0
    problem: str = ""

    @property
    def is_regular(self) -> bool:
        return self.kind == REGULAR

    @property
    def reason(self) -> str:
        """Why it was made, as text; "" for a regular backup."""
        return REASONS.get(self.kind, Words("before an update") if self.kind.startswith(BEFORE) else "")


def copy_folder(folder: Path) -> Path:
    """The folder of a library's backups, created if missing."""
    copies = folder / COPIES
    private.make_folder(copies)
    return copies


@contextlib.contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Translate disk errors into the library's own."""
    try:
        yield
    except OSError as error:
        raise LibraryNotWritable(
            "backup-not-written",
            "The library could not be backed up to {folder}: {reason}. Free some space there and check the "
            "permissions.",
            folder=folder / COPIES,
            reason=error.strerror or str(error),
        ) from error


def make_copy(folder: Path, kind: str) -> Path:
    """Back up the library in `folder` as of its last edit, without blocking anyone.

    Raises:
        LibraryDamaged: the copy is incomplete; it is then deleted.
        sqlite3.DatabaseError, OSError: it could not be written.
    """
    from paperdesk.library.device_texts import keep_texts_before_copy  # noqa: PLC0415 - a copy is a rare thing

    remove_unfinished(folder)
    target = _free_name(copy_folder(folder), kind)
    keep_texts_before_copy(folder / FILE_NAME)
    copy_database(folder / FILE_NAME, target)
    return target


def make_copy_of(source: sqlite3.Connection, folder: Path, kind: str) -> Path | None:
    """Back up an open database whose file may have been deleted; None if that fails."""
    try:
        target = _free_name(copy_folder(folder), kind)
        _copy(source, target)
    except (OSError, sqlite3.Error, LibraryDamaged):
        return None
    return target


def _free_name(folder: Path, kind: str) -> Path:
    name = f"{kind}-{datetime.now(UTC):%Y-%m-%d-%H%M%S}"
    target, number = folder / f"{name}.sqlite", 1
    while target.exists():
        target, number = folder / f"{name}-{number}.sqlite", number + 1
    return target


def copy_database(file: Path, target: Path) -> None:
    """Copy a database in use through SQLite's backup API; the target appears complete and checked, or not at all."""
    with contextlib.closing(connect_to_read(file)) as source:
        _copy(source, target)


def _copy(source: sqlite3.Connection, target: Path) -> None:
    draft = target.with_name(f"{target.name}.part-{os.getpid()}")
    draft.unlink(missing_ok=True)
    private.make_file(draft)
    try:
        with contextlib.closing(sqlite3.connect(draft)) as copy:
            copy.execute("pragma synchronous = off")  # synced once, below
            write_all(source, copy)
            copy.execute("pragma journal_mode = delete")  # a backup is a single file
            found = copy.execute("pragma quick_check(1)").fetchone()[0]
        if found != "ok":
            raise LibraryDamaged(
                "backup-damaged",
                "The new backup {file} is damaged ({reason}). Nothing was replaced. Check the library.",
                file=target,
                reason=found,
            )
        synchronise(draft)
        draft.replace(target)
        synchronise_folder(target.parent)
    finally:
        for left in draft.parent.glob(f"{draft.name}*"):
            with contextlib.suppress(OSError):  # removed with the next copy
                left.unlink()


def write_all(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Write one database over another in one transaction, waiting a while for other writers of either.

    Raises:
        sqlite3.OperationalError: it is still locked after that; Python alone would wait for ever.
    """
    end = time.monotonic() + WAIT_S

    def look(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > end:
            raise sqlite3.OperationalError("database is locked")

    source.backup(target, progress=look)


def synchronise(file: Path) -> None:
    """Sync a file to the disk."""
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def synchronise_folder(folder: Path) -> None:
    """Sync a folder's list of files to the disk; Windows does so automatically."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def list_copies(folder: Path) -> list[Copy]:
    """All backups of the library in `folder`, newest first, without opening them."""
    found = []
    for file in find_copies(folder):
        with contextlib.suppress(OSError):  # already gone
            found.append(_named(file))
    return sorted(found, key=lambda copy: (copy.made_at, copy.written_ns), reverse=True)


def _named(file: Path) -> Copy:
    facts = file.stat()
    match = NAME.fullmatch(file.stem)
    made = datetime.fromtimestamp(facts.st_mtime, UTC)
    if match and match["time"]:
        with contextlib.suppress(ValueError):
            made = datetime.strptime(match["day"] + match["time"], "%Y-%m-%d%H%M%S").replace(tzinfo=UTC)
    return Copy(file, match["kind"] if match else KEPT, made, facts.st_size, facts.st_mtime_ns)


def look_into(copy: Copy) -> Copy:
    """The backup with its contents, or with the reason why it cannot be read."""
    try:
        with contextlib.closing(connect_to_read(copy.file)) as connection:
            papers, notes = connection.execute(
                "select (select count(*) from papers), (select count(*) from annotations)"
            ).fetchone()
    except sqlite3.DatabaseError as error:
        return replace(copy, problem=plain(str(error)))
    return replace(copy, papers=papers, notes=notes)


@contextlib.contextmanager
def workshop(folder: Path) -> Iterator[Path]:
    """A temporary folder next to the database for building its replacement; removed at the end."""
    place = folder / f"{WORKSHOP}{os.getpid()}-{secrets.token_hex(4)}"
    private.make_folder(place)
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def remove_unfinished(folder: Path) -> None:
    """Remove unfinished backups and temporary folders of processes that have ended, even by a crash."""
    for draft in (*(folder / COPIES).glob("*.part-*"), *folder.glob(f"{WORKSHOP}*")):
        process = re.match(r"\d+", draft.name.rpartition(".part-")[2])
        if process is None or not is_running(int(process[0])):
            with contextlib.suppress(OSError):
                shutil.rmtree(draft) if draft.is_dir() else draft.unlink()


def thin_out(folder: Path, now: datetime, *, needed: Path | None = None) -> None:
    """Delete expired backups, except the one about to be restored."""
    size = sum(path.stat().st_size for path in folder.glob(f"{FILE_NAME}*"))
    for copy in expired(list_copies(folder), now, min(LARGEST_SHARE_OF_LIBRARY * size, MOST_BYTES)):
        with contextlib.suppress(OSError):
            if needed is None or not copy.file.samefile(needed):
                copy.file.unlink()


def expired(copies: Sequence[Copy], now: datetime, most_bytes: int) -> list[Copy]:
    """The expired backups in a list sorted newest first.

    The newest backup is kept for each hour of today, each day of the last week and each week of the last quarter; one
    made before a risky change, for a month. If they are too large in total, the oldest are deleted, but the newest of
    today, of the week before and of the quarter before that stay in any case. As the clock may have jumped: if all of
    the last quarter are of today, the newest older one stays too, and so does the last one made before a risky change.
    Files that the user put there stay and do not count.
    """
    copies = [copy for copy in copies if copy.kind != KEPT]
    regular = [copy for copy in copies if copy.is_regular]
    today = now.astimezone().date()
    kept: dict[tuple[str, object], Copy] = {}
    for copy in regular:
        kept.setdefault(_span(copy, today), copy)
    special = [copy for copy in copies if not copy.is_regular]
    needed = [*_newest_of_each(kept), *special[:1]]
    standing = [copy for copy in copies if copy in needed or _is_young(copy, kept, now)]
    spare = [copy for copy in standing if copy not in needed]
    total = sum(copy.size for copy in standing)
    while total > most_bytes and spare:
        total -= spare[-1].size
        standing.remove(spare.pop())
    return [copy for copy in copies if copy not in standing]


def _is_young(copy: Copy, kept: Mapping[tuple[str, object], Copy], now: datetime) -> bool:
    if not copy.is_regular:
        return copy.made_at > now - timedelta(days=SPECIAL_DAYS)
    span = _span(copy, now.astimezone().date())
    return bool(span[0]) and kept[span] == copy


def _span(copy: Copy, today: object) -> tuple[str, object]:
    """The period that a backup represents; ("", ...) if it is too old for any."""
    made = copy.made_at.astimezone()
    age = (today - made.date()).days  # type: ignore[operator] # two dates
    if age <= 0:  # or from the future, if a clock was wrong
        return "hour", (made.date(), made.hour)
    if age <= DAYS:
        return "day", made.date()
    if age <= WEEKS * 7:
        return "week", made.isocalendar()[:2]
    return "", copy.file


def _newest_of_each(kept: dict[tuple[str, object], Copy]) -> list[Copy]:
    newest: dict[str, Copy] = {}
    for (span, _), copy in kept.items():
        newest.setdefault(span, copy)
    return [copy for span, copy in newest.items() if span or not {"day", "week"} & newest.keys()]


def _first(copies: Iterable[Copy]) -> Copy | None:
    return next(iter(copies), None)


def newest_readable(folder: Path) -> Copy | None:
    """The newest readable regular backup, with its contents.

    One from the future was made with a wrong clock, so any other backup counts as newer.
    """
    now = datetime.now(UTC)
    regular = [copy for copy in list_copies(folder) if copy.is_regular]
    for copy in sorted(regular, key=lambda copy: copy.made_at > now):
        if not (seen := look_into(copy)).problem:
            return seen
    return None


def newest_of_any_kind(folder: Path) -> Copy | None:
    """The backup to restore if none is named: the newest regular one, or else any readable one."""
    seen = map(look_into, list_copies(folder))
    return newest_readable(folder) or _first(copy for copy in seen if not copy.problem)
