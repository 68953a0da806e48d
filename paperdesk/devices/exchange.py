"""The exchange: what changed here goes into the documents and the folder, what others did comes out of them."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace

from paperdesk.devices.attached_files import exchange_files
from paperdesk.devices.carrier import Carrier
from paperdesk.devices.identity import settle_identities
from paperdesk.devices.incarnations import begin_exchange
from paperdesk.devices.incoming import Incoming
from paperdesk.devices.merging import Merging
from paperdesk.devices.outgoing import Outgoing
from paperdesk.devices.pieces import Exchanged, Tell
from paperdesk.errors import DevicesError, Words
from paperdesk.file_lock import FileLock
from paperdesk.library import device_state
from paperdesk.library.condition import SCHEMA_VERSION
from paperdesk.library.library import Library
from paperdesk.model.shared_rows import SHARDS, parts_of

LOCK = ".devices-lock"


def silent(_done: int, _total: int, _what: Words) -> None:
    """Tell nobody how far it is."""


@contextlib.contextmanager
def alone(library: Library) -> Iterator[None]:
    """One exchange at a time.

    Raises:
        DevicesError: another process is at it.
    """
    lock = FileLock(library.folder / LOCK)
    if not lock.acquire():
        raise DevicesError(
            "devices-busy", "PaperDesk is exchanging changes with your other devices already. Try again in a moment."
        )
    try:
        yield
    finally:
        lock.release()


class Exchange:
    """One library and the folder, or what else carries changes, by which it hears of others."""

    def __init__(
        self, library: Library, folder: Carrier, merging: Merging, tell: Tell = silent, *, may_write: bool = True
    ) -> None:
        """`may_write`: whether the others take what is changed here; else it hears of them, and says nothing."""
        self._may_write = may_write
        self._library = library
        self._folder = folder
        self._merging = merging
        self._tell = tell

    def run(self) -> Exchanged:
        """Exchange all there is.

        Raises:
            DevicesError: the folder is not there or not the right one; nothing was changed then.
        """
        with alone(self._library):
            self._folder.check()
            peer = begin_exchange(self._library)
            self._look_at_version()
            outgoing = Outgoing(self._library, self._merging, peer, self._tell)
            incoming = Incoming(self._library, self._merging, self._tell)
            with self._library.read_plainly() as view:
                is_joining = bool(device_state.get_state(view, "joining"))
            if is_joining:  # what the others say stands, and what is here is added to it
                incoming.receive(self._folder)
            sent = 0
            if self._may_write:
                outgoing.capture()
                sent = outgoing.send(self._folder)
            if is_joining:
                with self._library.edit() as edit:
                    device_state.set_state(edit, joining="")
            else:
                incoming.receive(self._folder)
            incoming.take_over(has_sent=sent > 0)
            joined = settle_identities(self._library) if self._may_write else 0
            files_sent, files_taken = exchange_files(self._library, self._folder, self._tell)
            return replace(incoming.done, sent=sent, files_sent=files_sent, files_taken=files_taken, joined=joined)

    def _look_at_version(self) -> None:
        """After an update of the program, all is taken over again: a newer device may have told more than was known."""
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
