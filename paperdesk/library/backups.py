"""When a backup of the library is due, and what restoring one would change.

The window and the command line make backups in the same way: hourly during changes, and before each large change.
"""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from paperdesk.errors import Words, counted, joined
from paperdesk.library import copies
from paperdesk.library.condition import FILE_NAME, WAL_NAME, connect_to_read
from paperdesk.library.copies import Copy
from paperdesk.library.database import translated

FEW_ROWS = 20  # papers or notes; with no more than these, losing half of them is not asked about


@dataclass(frozen=True, slots=True)
class Difference:
    """The differences between a backup and the current library."""

    papers_less: int  # papers only in the library
    papers_more: int  # papers only in the backup
    papers_other: int  # papers with different details
    notes_less: int
    notes_more: int
    notes_other: int

    @property
    def sentence(self) -> Words:
        """The difference in words: "412 papers fewer, 3 notes in earlier versions"."""
        parts = [
            counted("{n} paper fewer", "{n} papers fewer", self.papers_less),
            counted(
                "{n} paper that has since been deleted", "{n} papers that have since been deleted", self.papers_more
            ),
            counted(
                "{n} paper before later edits",
                "{n} papers before later edits",
                self.papers_other,
            ),
            counted("{n} note fewer", "{n} notes fewer", self.notes_less),
            counted("{n} note that has since been deleted", "{n} notes that have since been deleted", self.notes_more),
            counted("{n} note in an earlier version", "{n} notes in earlier versions", self.notes_other),
        ]
        different = [part for part in parts if part.parameters["n"]]
        return joined(different) if different else Words("no differences")


@dataclass(frozen=True, slots=True)
class Made:
    """A new backup; `larger` is the previous one if it has so much more that the user is asked."""

    copy: Copy
    larger: Copy | None = None

    @property
    def question(self) -> Words | None:
        """The question to ask if the library has far less than before."""
        if self.larger is None:
            return None
        return Words(
            "The library has {papers} papers and {notes} notes, but its backup of {day} has {more} papers and "
            "{more_notes} notes. No backup was replaced.",
            papers=self.copy.papers,
            notes=self.copy.notes,
            day=f"{self.larger.made_at.astimezone():%Y-%m-%d %H:%M}",
            more=self.larger.papers,
            more_notes=self.larger.notes,
        )


def is_due(folder: Path) -> bool:
    """True if the library in `folder` has changed since its newest regular backup, made before this hour.

    A backup from the future was made with a wrong clock, and is ignored.
    """
    now = datetime.now(UTC)
    regular = [copy for copy in copies.list_copies(folder) if copy.is_regular or copy.kind == copies.SMALLER]
    newest = next((copy for copy in regular if copy.made_at <= now), None)
    if newest is None:
        return True
    is_of_this_hour = newest.made_at.replace(minute=0, second=0) == now.replace(minute=0, second=0, microsecond=0)
    return not is_of_this_hour and _changed_at(folder) > newest.file.stat().st_mtime


def _changed_at(folder: Path) -> float:
    times = []
    for name in (FILE_NAME, WAL_NAME):
        with contextlib.suppress(OSError):
            times.append((folder / name).stat().st_mtime)
    return max(times, default=0.0)


def make_backup(folder: Path, *, accept: bool = False) -> Made:
    """Back up the library in `folder`, and delete expired backups.

    A backup with less than half the content of the previous one does not replace any: both stay until the user decides
    between them. `accept` confirms the library as it is.

    Raises:
        LibraryError: the backup failed; existing ones are kept.
    """
    before = copies.newest_readable(folder)
    with writing_copies(folder):
        made = copies.look_into(_listed(folder, copies.make_copy(folder, copies.REGULAR)))
        _remove(copy for copy in copies.list_copies(folder) if copy.kind == copies.SMALLER)
        if before is None or accept or not _is_much_smaller(made, before):
            copies.thin_out(folder, datetime.now(UTC))
            return Made(made)
        file = made.file.with_name(made.file.name.replace(copies.REGULAR, copies.SMALLER, 1))
        made.file.replace(file)
    return Made(copies.look_into(_listed(folder, file)), larger=before)


def make_copy_before(folder: Path, what: str, *, needed: Path | None = None) -> Copy:
    """Back up the library before an operation: "restore", "change", "repair".

    An older backup that is still needed is not deleted, regardless of its age or size.

    Raises:
        LibraryError: the backup failed; the operation must then not proceed.
    """
    with writing_copies(folder):
        made = copies.make_copy(folder, f"{copies.BEFORE}-{what}")
        copies.thin_out(folder, datetime.now(UTC), needed=needed)
    return _listed(folder, made)


@contextlib.contextmanager
def writing_copies(folder: Path) -> Iterator[None]:
    """Translate errors of the database and the disk into the library's own."""
    with translated(folder), copies.writing(folder):
        yield


def _listed(folder: Path, file: Path) -> Copy:
    return next(copy for copy in copies.list_copies(folder) if copy.file == file)


def _remove(old: Iterable[Copy]) -> None:
    for copy in old:
        copy.file.unlink(missing_ok=True)


def _is_much_smaller(made: Copy, before: Copy) -> bool:
    pairs = ((made.papers, before.papers), (made.notes, before.notes))
    return any(then > FEW_ROWS and 2 * now < then for now, then in pairs)


COMPARED = """
select (select count(*) from main.papers where id not in (select id from copy.papers)),
    (select count(*) from copy.papers where id not in (select id from main.papers)),
    (select count(*) from main.papers now join copy.papers then_ using (id)
        where now.changed_at <> then_.changed_at or now.starred <> then_.starred or now.place <> then_.place),
    (select count(*) from main.annotations where id not in (select id from copy.annotations)),
    (select count(*) from copy.annotations where id not in (select id from main.annotations)),
    (select count(*) from main.annotations now join copy.annotations then_ using (id)
        where now.text <> then_.text or now.quote <> then_.quote)
"""


LOST = """
select id, title, authors_line, year, 'gone' from copy.papers where id not in (select id from main.papers)
union all
select then_.id, then_.title, then_.authors_line, then_.year, 'changed' from main.papers now
    join copy.papers then_ using (id) where now.changed_at <> then_.changed_at
limit :most
"""


@dataclass(frozen=True, slots=True)
class LostPaper:
    """A paper in a backup that is missing from the library or differs; `change` is "gone" or "changed"."""

    id: int
    title: str
    authors: str
    year: int | None
    change: str


def list_lost(folder: Path, copy: Copy, *, most: int = 1000) -> list[LostPaper]:
    """The papers that could be restored from a backup, deleted ones first."""
    try:
        with contextlib.closing(connect_to_read(folder / FILE_NAME)) as connection:
            connection.execute("attach ? as copy", (f"{copy.file.absolute().as_uri()}?mode=ro",))
            return [LostPaper(*row) for row in connection.execute(LOST, {"most": most})]
    except sqlite3.DatabaseError:
        return []


def compare(folder: Path, copy: Copy) -> Difference | None:
    """Compare a backup with the current library in `folder`; None if either cannot be read."""
    try:
        with contextlib.closing(connect_to_read(folder / FILE_NAME)) as connection:
            connection.execute("attach ? as copy", (f"{copy.file.absolute().as_uri()}?mode=ro",))
            return Difference(*connection.execute(COMPARED).fetchone())
    except sqlite3.DatabaseError:
        return None
