"""The library: open it, read it, edit it, hear what an edit changed, close it."""

import contextlib
import json
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from paperdesk.errors import LibraryDamaged, LibraryLocked, LibraryNotWritable
from paperdesk.library import condition, copies, database, journal, presence, skeletons, soundness, steps, tables
from paperdesk.library.moments import after, as_moment, now
from paperdesk.library.precedence import Precedence
from paperdesk.model.changes import Changes
from paperdesk.unfinished import remove_unfinished

__all__ = ["Edit", "Glance", "Library", "View", "after", "as_moment", "now"]
log = logging.getLogger(__name__)
WAIT_S = 5.0
LARGE = 500  # papers that one edit may change before a copy is made first
View: TypeAlias = Session
"""One consistent view of the library; what the functions of this package read from."""
Glance: TypeAlias = Session | Connection
"""A view, or a lighter one that knows no session: what the functions read from that every typed key calls."""


class Edit:
    """One transaction that writes, and what it has changed so far."""

    def __init__(self, session: Session, step_id: int | None, give_way: Callable[[], object]) -> None:
        self.session = session
        self.step_id = step_id
        self.give_way = give_way
        """To be called again and again where much is edited: lets the window paint."""
        self.moment = now()
        self.changes = Changes()
        self._texts: set[int] = set()

    @property
    def connection(self) -> Connection:
        return self.session.connection()

    @property
    def folder(self) -> Path:
        """The folder of the library."""
        return Path(str(self.connection.engine.url.database)).parent

    def touch(self, **ids: Iterable[int]) -> None:
        """Say which rows changed, by kind: `edit.touch(papers=[3], tags=[7])`."""
        for kind, values in ids.items():
            self.changes = replace(self.changes, **{kind: getattr(self.changes, kind) | frozenset(values)})

    def touch_texts(self, paper_ids: Iterable[int]) -> None:
        """Say which papers' words changed: they go to the outbox, for the index to take up."""
        ids = frozenset(paper_ids)
        self._texts |= ids
        self.touch(papers=ids)

    def tell_history(self) -> None:
        """Say that the list of steps changed."""
        self.changes = replace(self.changes, history=True)

    @contextlib.contextmanager
    def unrecorded(self) -> Iterator[None]:
        """Let what happens inside not be written to the step row by row."""
        journal.record(self.connection, None)
        yield
        journal.record(self.connection, self.step_id)

    def fill_outbox(self) -> None:
        if self._texts:
            rows = [{"paper_id": paper_id} for paper_id in sorted(self._texts)]
            self.session.execute(tables.outbox.insert(), rows)


class Library:
    """An open library in one folder.

    Reading never waits for a writer. Edits come one at a time, from whatever thread; each commits or rolls back
    as a whole, and after it the subscribers hear one merged record of what changed.
    """

    def __init__(self, folder: Path) -> None:
        """Open the library in `folder`; make it when it is not there.

        Raises:
            LibraryError: one of its subclasses, saying what to do.
        """
        self.folder = folder
        self.file = folder / condition.FILE_NAME
        opened = database.open_database(folder)
        self.engine = opened.engine
        self.damage: LibraryDamaged | None = opened.damage
        """Why nothing may be written any more, if so; a damaged library can be read as far as SQLite can read it."""
        self._identity = condition.identity(self.file)
        presence.tidy(folder)
        remove_unfinished()
        self.precedence = Precedence()
        self._is_closed = False
        self._writing = threading.Lock()
        self._writer_thread = 0
        self._subscribers: list[Callable[[Changes], None]] = []
        self._presence: presence.Presence | None = None
        self._writer: Connection | None = None
        self._data_version = 0

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        """One consistent view of the library, for as long as the block lasts."""
        with self._translated(), Session(self.engine) as session:
            yield session

    @contextlib.contextmanager
    def consult(self) -> Iterator[Session]:
        """As `read`, for what the reader waits for: work in the background gives way meanwhile."""
        with self.precedence.asking(), self.read() as session:
            yield session

    @contextlib.contextmanager
    def glance(self) -> Iterator[Connection]:
        """As `read`, for what every typed key asks: to open and close a session takes longer than many an answer."""
        with self.precedence.asking(), self._translated(), self.engine.connect() as connection:
            connection.begin()  # the driver's own connection, which the quickest of them ask, would not
            yield connection

    @contextlib.contextmanager
    def edit(self, step: str | int | None = None, *, going_on: int | None = None) -> Iterator[Edit]:
        """The only way to change anything: commits when the block ends, rolls back when it raises.

        Args:
            step: what the reader did, to be undone as one step of the history ("Star 3 papers"); the id of a
                step that was begun with `begin_step`; None for what is no step of the reader's (a refresh).
            going_on: the step that this one goes on with, if it stands and nothing was done since.

        Raises:
            LibraryLocked: another program has been writing for longer than 5 s.
        """
        self._refuse_if_damaged()
        precedence = self.precedence.asking() if isinstance(step, str) else contextlib.nullcontext()
        with precedence, self._transaction() as connection:
            if going_on is not None and steps.may_go_on(connection, going_on):
                step = going_on
            step_id = steps.begin(connection, step)
            with Session(connection) as session:
                edit = Edit(session, step_id, self.give_way)
                yield edit
                session.flush()
                edit.fill_outbox()
                self._copy_before_large_change(edit)
            steps.end(connection, step, step_id)
        direct = isinstance(step, str) or edit.changes.history
        changes = edit.changes | Changes(history=step_id is not None, direct=direct)
        log.debug("an edit, step %s: %s papers", step_id, len(changes.papers))
        self._tell(changes)

    @contextlib.contextmanager
    def trial(self) -> Iterator[Edit]:
        """An edit that is always taken back: what it would have changed can be read while it lasts."""
        self._refuse_if_damaged()
        with self._transaction(keep=False) as connection, Session(connection) as session:
            yield Edit(session, None, self.give_way)

    @contextlib.contextmanager
    def _transaction(self, *, keep: bool = True) -> Iterator[Connection]:
        """One transaction of the writer; whatever goes wrong in it or at its end, none stays open."""
        with self._one_writer(), self._translated():
            self._look_for_replacement()
            self._refuse_if_damaged()
            connection = self._writing_connection()
            try:
                transaction = connection.begin()
                yield connection
                if keep:
                    transaction.commit()
            finally:
                self._end_transaction(connection)

    def _end_transaction(self, connection: Connection) -> None:
        """Roll back what was not committed; a connection that does not even take that is given up for a new one."""
        try:
            if transaction := connection.get_transaction():
                transaction.rollback()
            if not connection.invalidated and database.driver_of(connection).in_transaction:
                database.driver_of(connection).rollback()  # after a commit that failed, SQLAlchemy holds it for done
        except (SQLAlchemyError, sqlite3.Error):
            log.exception("a transaction could not be rolled back")
            connection.invalidate()
        if connection.invalidated:
            connection.close()
            self._writer = None

    def give_way(self) -> bool:
        """Let what the reader asks for or does go first: for work in the background to call, often.

        The thread that writes waits for the window alone: all others may wait for it. Returns whether there was
        something to wait for.
        """
        if self._writer_thread == threading.get_ident():
            return self.precedence.give_way_to_the_window()
        return self.precedence.give_way()

    def begin_step(self, label: str, *, most: int = 0) -> int:
        """Open a step that spans several edits: give its id to each of them.

        Args:
            label: what the reader did.
            most: how many papers that are there already it may change: before very many, a copy is made.

        Raises:
            LibraryNotWritable: no copy could be made.
        """
        self._refuse_if_damaged()
        if most > LARGE:
            with self.read() as session:
                known = session.scalar(text("select count(*) from papers")) or 0
            if known > LARGE:
                self._copy_before_change()
        with self.edit() as edit:
            return steps.insert(edit.connection, label, open_by=self._presence.name if self._presence else "")

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Have `listener` called after each edit, on the thread that made it; returns what ends that."""
        self._subscribers.append(listener)
        return lambda: self._subscribers.remove(listener)

    def notice_foreign_edits(self) -> bool:
        """Tell the subscribers when another process has written since the last time this was asked."""
        if not self._writing.acquire(blocking=False):
            return False
        try:
            with contextlib.suppress(LibraryNotWritable):  # told at the next edit
                self._look_for_replacement()
            if self.damage is not None:
                return False
            with self._translated():
                version = self._read_data_version(self._writing_connection())
        finally:
            self._writing.release()
        changed = self._data_version not in (0, version)
        self._data_version = version
        if changed:
            self._tell(Changes(foreign=True, history=True))
        return changed

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it."""
        with self._writing:
            with contextlib.suppress(LibraryNotWritable):
                self._look_for_replacement()
            if self._writer is not None:
                self._writer.close()
                self._writer = None
        self._is_closed = True
        self.engine.dispose()
        if self.damage is None:
            self._fold_log()
        if self._presence is not None:
            self._presence.end()
            self._presence = None

    def _fold_log(self) -> None:
        """Put the write-ahead log into the database, and note how it looks then, unless others still use it."""
        with contextlib.suppress(sqlite3.Error, OSError), contextlib.closing(self._last_connection()) as last:
            last.execute("pragma wal_checkpoint(truncate)")
            soundness.note_as_left(self.folder)

    def _last_connection(self) -> sqlite3.Connection:
        return sqlite3.connect(f"{self.file.absolute().as_uri()}?mode=rw", uri=True, timeout=0)

    @contextlib.contextmanager
    def _one_writer(self) -> Iterator[None]:
        if not self._writing.acquire(timeout=WAIT_S):
            raise LibraryLocked("library-busy", "PaperDesk is still writing something else. Try again in a moment.")
        self._writer_thread = threading.get_ident()
        try:
            yield
        finally:
            self._writer_thread = 0
            self._writing.release()

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn SQLite's errors into the library's own; after damage nothing is written any more."""
        try:
            with database.translated(self.folder):
                yield
        except LibraryDamaged as error:
            self.damage = error
            soundness.forget_stamp(self.folder)
            raise
        finally:
            if self._is_closed:  # a late reader opened a connection, which nobody would close
                self.engine.dispose()

    def _look_for_replacement(self) -> None:
        """Write nothing to a file that bears the library's name no more: nobody would find it there.

        A program that keeps folders alike on several computers replaces files so. What ours held is kept as a copy.
        """
        if self.damage is not None or condition.identity(self.file) == self._identity:
            return
        kept = None
        if self._writer is not None and self.folder.is_dir():
            kept = copies.make_copy_of(database.driver_of(self._writer), self.folder, f"{copies.BEFORE}-loss")
        self.damage = condition.replaced(self.folder, kept)

    def _refuse_if_damaged(self) -> None:
        if self.damage is not None:
            raise self.damage

    def _copy_before_large_change(self, edit: Edit) -> None:
        """Copy the library as it was before an edit that changes very many papers; other readers still see it so."""
        if len(edit.changes.papers) <= LARGE:
            return
        with contextlib.closing(condition.connect_to_read(self.file)) as before:
            ids = json.dumps(list(edit.changes.papers))
            known = "select count(*) from papers where id in (select value from json_each(?))"
            if before.execute(known, (ids,)).fetchone()[0] <= LARGE:
                return
        self._copy_before_change()

    def _copy_before_change(self) -> None:
        with self._translated(), copies.writing(self.folder):
            copies.make_copy(self.folder, f"{copies.BEFORE}-change")
            copies.thin_out(self.folder, datetime.now(UTC))

    @property
    def has_written(self) -> bool:
        """Whether this process has edited the library since it opened it."""
        return self._writer is not None

    def _writing_connection(self) -> Connection:
        if self._writer is None:
            self._presence = self._presence or presence.Presence(self.folder)
            writer = self.engine.connect().execution_options(**{database.WRITES: True})
            try:
                with writer.begin():
                    journal.install(writer)
                    skeletons.install(writer)
            except BaseException:
                writer.close()
                raise
            self._writer = writer
            self._data_version = self._read_data_version(writer)
        return self._writer

    def _read_data_version(self, connection: Connection) -> int:
        """Ask outside of a transaction, in which the number would stand still."""
        raw = connection.connection.dbapi_connection
        return int(raw.execute("pragma data_version").fetchone()[0])  # type: ignore[union-attr]

    def _tell(self, changes: Changes) -> None:
        if not changes:
            return
        for listener in tuple(self._subscribers):
            try:
                listener(changes)
            except Exception:  # one failing listener must not silence the rest
                log.exception("a listener failed")
