"""The only connection that edits a library: one thread at a time, nothing left open, only to the original file."""

import contextlib
import json
import logging
import sqlite3
import threading
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from paperdesk.errors import LibraryDamaged, LibraryLocked, LibraryNotWritable
from paperdesk.library import condition, copies, database, soundness
from paperdesk.library.connections import driver_of
from paperdesk.library.database import Database
from paperdesk.library.presence import Presence

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)
WAIT_S = 5.0
LARGE_CHANGE_PAPERS = 500  # with more than these in one edit, a backup is made first


class Writer:
    """Connects at the first edit; stores the reason if nothing may be written."""

    def __init__(self, folder: Path, opened: Database) -> None:
        self.folder = folder
        self.file = opened.file
        self.database = opened
        self.damage = opened.damage
        self._identity = condition.identity(self.file)
        self._is_closed = False
        self._lock = threading.Lock()
        self._thread = 0
        self._presence: Presence | None = None
        self._connection: Connection | None = None
        self._data_version = 0

    @property
    def is_used(self) -> bool:
        """True if it has edited since the library was opened."""
        return self._connection is not None

    @property
    def is_this_thread(self) -> bool:
        """True if the calling thread is the one that is editing."""
        return self._thread == threading.get_ident()

    @property
    def presence_name(self) -> str:
        """The presence file that tells other processes about this one; "" before the first edit."""
        return self._presence.name if self._presence else ""

    def refuse_if_damaged(self) -> None:
        if self.damage is not None:
            raise self.damage

    @contextlib.contextmanager
    def transaction(self, *, keep: bool = True) -> "Iterator[Connection]":
        """One transaction, which never stays open in case of errors.

        Raises:
            LibraryLocked: another thread or program has been writing for longer than 5 s.
        """
        with self._one_thread(), self.translated():
            self._look_for_replacement()
            self.refuse_if_damaged()
            connection = self.connection()
            try:
                transaction = connection.begin()
                yield connection
                if keep:
                    transaction.commit()
            finally:
                self._end_transaction(connection)

    def _end_transaction(self, connection: "Connection") -> None:
        """Roll back uncommitted changes; if that fails, replace the connection."""
        from paperdesk.library.edit_connections import roll_back  # noqa: PLC0415 - whoever reads needs no SQLAlchemy

        roll_back(connection)
        if connection.invalidated:
            connection.close()
            self._connection = None

    @contextlib.contextmanager
    def _one_thread(self) -> Iterator[None]:
        if not self._lock.acquire(timeout=WAIT_S):
            raise LibraryLocked("library-busy", "PaperDesk is still saving another change. Try again in a moment.")
        self._thread = threading.get_ident()
        try:
            yield
        finally:
            self._thread = 0
            self._lock.release()

    @contextlib.contextmanager
    def translated(self) -> Iterator[None]:
        """Translate SQLite's errors into the library's own; after damage, nothing more is written."""
        try:
            with database.translated(self.folder):
                yield
        except LibraryDamaged as error:
            self.damage = error
            soundness.forget_stamp(self.folder)
            raise
        finally:
            if self._is_closed:  # a late reader opened a connection that nobody would close
                self.database.close()

    def connection(self) -> "Connection":
        from paperdesk.library.edit_connections import open_to_edit  # noqa: PLC0415 - whoever reads needs no SQLAlchemy

        if self._connection is None:
            self._presence = self._presence or Presence(self.folder)
            self._connection = open_to_edit(self.database.engine)
            self._data_version = self._read_data_version(self._connection)
        return self._connection

    def _read_data_version(self, connection: "Connection") -> int:
        """Read the data version outside a transaction, in which it would not change."""
        return int(driver_of(connection).execute("pragma data_version").fetchone()[0])

    def sees_foreign_edits(self) -> bool:
        """True if another process has written since the last call; False while this one is writing."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            with contextlib.suppress(LibraryNotWritable):  # reported at the next edit
                self._look_for_replacement()
            if self.damage is not None:
                return False
            with self.translated():
                version = self._read_data_version(self.connection())
        finally:
            self._lock.release()
        is_changed = self._data_version not in (0, version)
        self._data_version = version
        return is_changed

    def _look_for_replacement(self) -> None:
        """Refuse to write to a file that no longer has the library's name, where nobody would find it.

        Programs that sync folders replace files in this way. The content of the original file is kept as a copy.
        """
        if self.damage is not None or condition.identity(self.file) == self._identity:
            return
        kept = None
        if self._connection is not None and self.folder.is_dir():
            kept = copies.make_copy_of(driver_of(self._connection), self.folder, f"{copies.BEFORE}-loss")
        self.damage = condition.replaced(self.folder, kept)

    def copy_before_large_change(self, paper_ids: Collection[int]) -> None:
        """Back up the library before an edit that changes very many papers, as other readers still see it."""
        if len(paper_ids) <= LARGE_CHANGE_PAPERS:
            return
        with contextlib.closing(condition.connect_to_read(self.file)) as before:
            ids = json.dumps(list(paper_ids))
            known = "select count(*) from papers where id in (select value from json_each(?))"
            if before.execute(known, (ids,)).fetchone()[0] <= LARGE_CHANGE_PAPERS:
                return
        self.copy_before_change()

    def copy_before_change(self) -> None:
        """Back up the last committed state of the library.

        Raises:
            LibraryNotWritable: there is not enough space for it.
        """
        with self.translated(), copies.writing(self.folder):
            copies.make_copy(self.folder, f"{copies.BEFORE}-change")
            copies.thin_out(self.folder, datetime.now(UTC))

    def close(self) -> None:
        """Release the connection."""
        with self._lock:
            with contextlib.suppress(LibraryNotWritable):
                self._look_for_replacement()
            if self._connection is not None:
                self._connection.close()
                self._connection = None

        self._is_closed = True

    def leave(self) -> None:
        """When no connection is left, fold the write-ahead log into the file and remove the presence file."""
        if self.damage is None:
            self._fold_log()
        if self._presence is not None:
            self._presence.end()
            self._presence = None

    def _fold_log(self) -> None:
        """Fold the write-ahead log into the database and record its state, unless others are using it."""
        with contextlib.suppress(sqlite3.Error, OSError), contextlib.closing(self._last_connection()) as last:
            last.execute("pragma wal_checkpoint(truncate)")
            soundness.note_as_left(self.folder)

    def _last_connection(self) -> sqlite3.Connection:
        return sqlite3.connect(f"{self.file.absolute().as_uri()}?mode=rw", uri=True, timeout=0)
