"""The library: open it, read it, edit it, subscribe to its changes, close it."""

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from paperdesk.errors import LibraryDamaged
from paperdesk.library import database, presence
from paperdesk.library.connections import AnyView, View, driver_of
from paperdesk.library.foreground_priority import ForegroundPriority
from paperdesk.library.timestamps import after, as_moment, now
from paperdesk.library.writer import LARGE_CHANGE_PAPERS, Writer
from paperdesk.model.changes import Changes
from paperdesk.model.steps import Step
from paperdesk.unfinished import remove_unfinished

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

__all__ = ["AnyView", "Edit", "Library", "View", "after", "as_moment", "now"]
log = logging.getLogger(__name__)


class Edit:
    """A write transaction, and what it has changed so far."""

    def __init__(self, session: "Connection", step_id: int | None, give_way: Callable[[], object]) -> None:
        self.session = session
        self.step_id = step_id
        self.give_way = give_way
        """Called repeatedly during large edits, so that the window can paint."""
        self.moment = now()
        self.changes = Changes()
        self._texts: set[int] = set()

    @property
    def folder(self) -> Path:
        """The folder of the library."""
        return Path(str(self.session.engine.url.database)).parent

    def touch(self, **ids: Iterable[int]) -> None:
        """Record which rows changed, by kind: `edit.touch(papers=[3], tags=[7])`."""
        for kind, values in ids.items():
            self.changes = replace(self.changes, **{kind: getattr(self.changes, kind) | frozenset(values)})

    def touch_texts(self, paper_ids: Iterable[int]) -> None:
        """Record which papers' texts changed: they go to the outbox for the index."""
        ids = frozenset(paper_ids)
        self._texts |= ids
        self.touch(papers=ids)

    def tell_history(self) -> None:
        """Record that the list of steps changed."""
        self.changes = replace(self.changes, history=True)

    @contextlib.contextmanager
    def unrecorded(self) -> Iterator[None]:
        """Do not record what happens inside the block in the step, row by row."""
        from paperdesk.library import journal  # noqa: PLC0415 - whoever reads needs no SQLAlchemy

        journal.record(self.session, None)
        yield
        journal.record(self.session, self.step_id)

    def fill_outbox(self) -> None:
        if self._texts:
            rows = [(paper_id,) for paper_id in sorted(self._texts)]
            driver_of(self.session).executemany("insert into outbox (paper_id) values (?)", rows)


class Library:
    """An open library in one folder.

    Reading never waits for a writer. Edits are serialised, from any thread; each commits or rolls back as a whole,
    after which the subscribers receive one merged record of what changed.
    """

    def __init__(self, folder: Path) -> None:
        """Open the library in `folder`, creating it if it does not exist.

        Raises:
            LibraryError: one of its subclasses, saying what to do.
        """
        self.folder = folder
        self.database = database.open_database(folder)
        self.file = self.database.file
        presence.tidy(folder)
        remove_unfinished()
        self.foreground = ForegroundPriority()
        self.writer = Writer(folder, self.database)
        self._subscribers: list[Callable[[Changes], None]] = []

    @property
    def damage(self) -> LibraryDamaged | None:
        """Why nothing may be written, if so; a damaged library can be read as far as SQLite can read it."""
        return self.writer.damage

    @property
    def has_written(self) -> bool:
        """True if this process has edited the library since opening it."""
        return self.writer.is_used

    @property
    def engine(self) -> "Engine":
        return self.database.engine

    @contextlib.contextmanager
    def read(self) -> "Iterator[Connection]":
        """A consistent view of the library for the length of the block."""
        with self.writer.translated(), self.engine.connect() as session:
            session.begin()  # many functions use the driver's connection, which would not begin one
            yield session

    @contextlib.contextmanager
    def read_plainly(self) -> Iterator[sqlite3.Connection]:
        """Like `read`, without SQLAlchemy, whose import takes longer than many queries."""
        with self.writer.translated(), self.database.reading() as view:
            yield view

    @contextlib.contextmanager
    def read_in_foreground(self) -> "Iterator[Connection]":
        """Like `read`, for data that the user is waiting for: background work yields in the meantime."""
        with self.foreground.asking(), self.read() as session:
            yield session

    @contextlib.contextmanager
    def read_quickly(self) -> Iterator[sqlite3.Connection]:
        """Like `read_plainly`, for the queries of every keystroke."""
        with self.foreground.asking(), self.read_plainly() as view:
            yield view

    @contextlib.contextmanager
    def edit(self, step: str | int | None = None, *, going_on: int | None = None) -> Iterator[Edit]:
        """The only way to change anything: commits when the block ends, rolls back when it raises.

        Args:
            step: what the user did, undone as one step of the history ("Star 3 papers"); the id of a step opened with
                `begin_step`; None for changes that are not a step of the user (such as a refresh).
            going_on: the step that this one continues, if it has not been undone and is still the latest.

        Raises:
            LibraryLocked: another program has been writing for longer than 5 s.
        """
        from paperdesk.library import device_capture, row_versions, steps  # noqa: PLC0415 - whoever reads needs no SQLAlchemy

        self.writer.refuse_if_damaged()
        foreground = self.foreground.asking() if isinstance(step, str) else contextlib.nullcontext()
        with foreground, self.writer.transaction() as connection:
            if going_on is not None and steps.may_go_on(connection, going_on):
                step = going_on
            device_capture.begin(connection)
            step_id = steps.begin(connection, step)
            edit = Edit(connection, step_id, self.give_way)
            yield edit
            edit.fill_outbox()
            row_versions.stamp(connection)
            self.writer.copy_before_large_change(edit.changes.papers)
            steps.end(connection, step, step_id)
        direct = isinstance(step, str) or edit.changes.history
        changes = edit.changes | Changes(history=step_id is not None, direct=direct)
        log.debug("an edit, step %s: %s papers", step_id, len(changes.papers))
        self._tell(changes)

    @contextlib.contextmanager
    def trial(self) -> Iterator[Edit]:
        """An edit that is always rolled back: its effects can be read while it lasts."""
        self.writer.refuse_if_damaged()
        with self.writer.transaction(keep=False) as connection:
            yield Edit(connection, None, self.give_way)

    def give_way(self) -> bool:
        """Yield to foreground work; background work should call this often.

        The writing thread waits only for the window, as all others may be waiting for it. Returns whether there was
        something to wait for.
        """
        if self.writer.is_this_thread:
            return self.foreground.give_way_to_the_window()
        return self.foreground.give_way()

    def begin_step(self, label: Step, *, most: int = 0) -> int:
        """Open a step that spans several edits; pass its ID to each of them.

        Args:
            label: what the user did.
            most: the largest number of existing papers it may change; if large, a backup is made first.

        Raises:
            LibraryNotWritable: the backup failed.
        """
        from paperdesk.library import steps  # noqa: PLC0415 - whoever reads needs no SQLAlchemy

        self.writer.refuse_if_damaged()
        if most > LARGE_CHANGE_PAPERS:
            with self.read_plainly() as view:
                known = view.execute("select count(*) from papers").fetchone()[0]
            if known > LARGE_CHANGE_PAPERS:
                self.writer.copy_before_change()
        with self.edit() as edit:
            return steps.insert(edit.session, label, open_by=self.writer.presence_name)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `listener` after each edit, on the thread that made it; returns a function that unsubscribes."""
        self._subscribers.append(listener)
        return lambda: self._subscribers.remove(listener)

    def notice_foreign_edits(self) -> bool:
        """Notify subscribers if another process has written since the last call."""
        if is_changed := self.writer.sees_foreign_edits():
            self._tell(Changes(foreign=True, history=True))
        return is_changed

    def close(self) -> None:
        """Fold the write-ahead log into the file and close it."""
        self.writer.close()
        self.database.close()
        self.writer.leave()

    def _tell(self, changes: Changes) -> None:
        if not changes:
            return
        for listener in tuple(self._subscribers):
            try:
                listener(changes)
            except Exception:  # one failing listener must not silence the rest
                log.exception("a listener failed")
