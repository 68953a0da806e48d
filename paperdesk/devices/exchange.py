"""One exchange: local changes are written to the documents and the folder, and changes of others are read from them."""

import contextlib
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from paperdesk.devices.attached_files import exchange_files
from paperdesk.devices.carrier import Carrier
from paperdesk.devices.folder import SharedFolder
from paperdesk.devices.identity import settle_identities
from paperdesk.devices.incarnations import begin_exchange
from paperdesk.devices.incoming import Incoming
from paperdesk.devices.merging import Merging
from paperdesk.devices.outgoing import Outgoing
from paperdesk.devices.pieces import Exchanged, Tell
from paperdesk.errors import DevicesError, PaperDeskError, Words
from paperdesk.file_lock import FileLock
from paperdesk.library import device_state
from paperdesk.library.condition import SCHEMA_VERSION
from paperdesk.library.library import Library
from paperdesk.model.shared_rows import SHARDS, parts_of

LOCK = ".devices-lock"
LOOK_AGAIN_S = 0.1  # while another holds the lock


def silent(_done: int, _total: int, _what: Words) -> None:
    """Report no progress."""


@contextlib.contextmanager
def alone(library: Library) -> Iterator[None]:
    """Allow only one exchange at a time.

    Raises:
        DevicesError: another process is already syncing.
    """
    busy = DevicesError("devices-busy", "PaperDesk is already syncing with your other devices. Try again in a moment.")
    with held(library.folder / LOCK, busy):
        yield


@contextlib.contextmanager
def held(lock_file: Path, busy: PaperDeskError, patience_s: float = 0.0) -> Iterator[None]:
    """Hold a lock; raises `busy` if another process or thread still holds it after a while."""
    lock = FileLock(lock_file)
    until = time.monotonic() + patience_s
    while not lock.acquire():
        if time.monotonic() >= until:
            raise busy
        time.sleep(LOOK_AGAIN_S)
    try:
        yield
    finally:
        lock.release()


def last_exchange(library: Library) -> str:
    """The time of the last complete exchange, in UTC; "" if there was none."""
    return time_of(library.folder / LOCK)


def time_of(lock_file: Path) -> str:
    """The modification time of a lock file, in UTC; "" if there is none."""
    try:
        at = lock_file.stat().st_mtime
    except OSError:
        return ""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


class Exchange:
    """Exchanges changes between one library and a folder, or another carrier."""

    def __init__(
        self, library: Library, folder: Carrier, merging: Merging, tell: Tell = silent, *, may_write: bool = True
    ) -> None:
        """`may_write`: whether the others accept local changes; if not, it only receives."""
        self._may_write = may_write
        self._library = library
        self._folder = folder
        self._merging = merging
        self._tell = tell

    def run(self) -> Exchanged:
        """Send and receive all changes.

        Raises:
            DevicesError: the folder is missing or not the right one; nothing is changed then.
        """
        with alone(self._library):
            self._folder.check()
            done = Exchanged() if self._is_idle() else self._exchange_changes()
            files_sent, files_taken = exchange_files(self._library, self._folder, self._tell)
            with contextlib.suppress(OSError):  # only informative; nothing depends on it
                os.utime(self._library.folder / LOCK)
            return replace(done, files_sent=files_sent, files_taken=files_taken)

    def _is_idle(self) -> bool:
        """Whether nobody has anything new: then nothing is written, as that would make a backup due."""
        with self._library.read_plainly() as view:
            if device_state.is_busy(view) or device_state.get_state(view, "schema") != SCHEMA_VERSION:
                return False
            seen = device_state.seen_files(view)
        return all((change.peer, change.number) in seen for change in self._folder.list_changes())

    def _exchange_changes(self) -> Exchanged:
        peer = begin_exchange(self._library)
        self._look_at_version()
        outgoing = Outgoing(self._library, self._merging, peer, self._tell)
        incoming = Incoming(self._library, self._merging, self._tell)
        with self._library.read_plainly() as view:
            is_joining = bool(device_state.get_state(view, "joining"))
        if is_joining:  # the others' values are kept, and local ones are added to them
            incoming.receive(self._folder)
        sent = 0
        if self._may_write:
            outgoing.capture()
            sent = outgoing.send(self._folder)
            if isinstance(self._folder, SharedFolder):  # the log of a lab's server is append-only
                outgoing.replace_old(self._folder)
        if is_joining:
            with self._library.edit() as edit:
                device_state.set_state(edit, joining="")
        else:
            incoming.receive(self._folder)
        incoming.take_over(has_sent=sent > 0)
        joined = settle_identities(self._library) if self._may_write else 0
        return replace(incoming.done, sent=sent, joined=joined)

    def _look_at_version(self) -> None:
        """After an update of PaperDesk, apply all rows again: newer devices may have sent unknown columns."""
        with self._library.read_plainly() as view:
            known = device_state.get_state(view, "schema")
        if known == SCHEMA_VERSION:
            return
        if known:
            for shard in range(SHARDS):
                with self._library.read_plainly() as view:
                    pieces = device_state.read_doc(view, shard)
                keys = self._merging.list_keys(pieces) if pieces else []
                with self._library.edit() as edit:
                    device_state.wait_for(edit, map(parts_of, keys), is_new=False)
        with self._library.edit() as edit:
            device_state.set_state(edit, schema=SCHEMA_VERSION, again=known and "1")
