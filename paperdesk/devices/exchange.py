"""The exchange: what changed here goes into the documents and the folder, what others did comes out of them."""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from paperdesk.devices.attached_files import exchange_files
from paperdesk.devices.folder import Change, SharedFolder, packed
from paperdesk.devices.identity import settle_identities
from paperdesk.devices.incarnations import begin_exchange
from paperdesk.devices.merging import Merging
from paperdesk.devices.pieces import Merged, Written
from paperdesk.errors import DevicesError, Words
from paperdesk.file_lock import FileLock
from paperdesk.library import device_capture, device_keys, device_state
from paperdesk.library.condition import SCHEMA_VERSION
from paperdesk.library.device_apply import apply_rows, numbered
from paperdesk.library.device_rows import read_cells
from paperdesk.library.library import Library
from paperdesk.library.shared_tables import TABLES
from paperdesk.library.writer import LARGE_CHANGE_PAPERS
from paperdesk.model.shared_rows import SHARDS, MergedRow, WrittenRow, key_of, parts_of, shard_of

LOCK = ".devices-lock"
AT_ONCE_ROWS = 50  # that one edit takes over
AT_ONCE_BYTES = 1 << 20  # of changes that one edit writes down
BATCH_BYTES = 24 << 20  # of files that are read together
ORDER = {table.name: place for place, table in enumerate(TABLES)}
Tell = Callable[[int, int, Words], None]


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did: files of changes sent and taken over, rows changed here, and files that cannot be read."""

    sent: int = 0
    taken: int = 0
    rows: int = 0
    unreadable: tuple[str, ...] = ()
    early: int = 0
    """Files that build on others which are not there yet."""
    files_sent: int = 0
    files_taken: int = 0
    joined: int = 0
    """Papers that two devices had brought and that were one."""


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
    """One library and the folder by which it hears of other devices."""

    def __init__(self, library: Library, folder: SharedFolder, merging: Merging, tell: Tell = silent) -> None:
        self._library = library
        self._folder = folder
        self._merging = merging
        self._tell = tell
        self._peer = ""
        self._has_papers = False
        self._done = Exchanged()

    def run(self) -> Exchanged:
        """Exchange all there is.

        Raises:
            DevicesError: the folder is not there or not the right one; nothing was changed then.
        """
        with alone(self._library):
            self._folder.check()
            self._peer = begin_exchange(self._library)
            self._look_at_version()
            with self._library.read_plainly() as view:
                is_joining = bool(device_state.get_state(view, "joining"))
            if is_joining:  # what the others say stands, and what is here is added to it
                self._receive()
            self._capture()
            self._send()
            if is_joining:
                with self._library.edit() as edit:
                    device_state.set_state(edit, joining="")
            else:
                self._receive()
            self._take_over()
            joined = settle_identities(self._library)
            sent, taken = exchange_files(self._library, self._folder, self._tell)
            return replace(self._done, files_sent=sent, files_taken=taken, joined=joined)

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

    def _capture(self) -> None:
        """Write what changed here into the documents."""
        with self._library.read_plainly() as view:
            dirty = device_state.read_dirty(view)
            waiting = set(device_state.waiting_rows(view, is_new=True))
        total = len(dirty)
        batch: list[tuple[int, device_state.Dirty, Written]] = []
        for done, shard in enumerate(sorted(dirty)):
            self._tell(done, total, Words("Writing down what changed here"))
            batch.append((shard, dirty[shard], self._write(shard, dirty[shard], waiting)))
            if sum(len(written.piece) for _, _, written in batch) > AT_ONCE_BYTES:
                self._keep(batch)
                batch = []
        self._keep(batch)

    def _write(self, shard: int, dirty: device_state.Dirty, waiting: set[tuple[str, str]]) -> Written:
        wanted: dict[str, list[str]] = {}
        for key in dirty:
            kind, uid = parts_of(key)
            wanted.setdefault(kind, []).append(uid)
        with self._library.read_plainly() as view:
            cells = read_cells(view, wanted)
            pieces = device_state.read_doc(view, shard)
        rows = [
            WrittenRow(key, cells.get(parts_of(key)), dirt, keeps_others=parts_of(key) in waiting)
            for key, dirt in dirty.items()
        ]
        return self._merging.write(pieces, int(self._peer, 16), rows)

    def _keep(self, batch: Sequence[tuple[int, device_state.Dirty, Written]]) -> None:
        """Keep what was written, and that it is to be sent."""
        if not batch:
            return
        self._gather([shard for shard, _, written in batch if written.piece])
        with self._library.edit() as edit:
            for shard, dirty, written in batch:
                if written.piece:
                    device_state.write_doc(edit, shard, [written.piece], is_whole=False)
                device_state.forget_dirt(edit, dirty)
                device_state.wait_for(edit, map(parts_of, written.revived), is_new=False)
                gone = [uid for kind, uid in map(parts_of, dirty) if kind == "papers"]
                for key, name in written.settled:
                    kind, uid = parts_of(key)
                    device_state.forget_conflict(edit, device_state.Conflict(kind, uid, name, ()))
                with device_capture.paused(edit.session):
                    stems = device_keys.forget_gone(edit, gone) | device_keys.note_claims(edit, written.claims)
                    device_keys.give_keys(edit, stems)
            pieces = [(shard, written.piece) for shard, _, written in batch if written.piece]
            if pieces:
                device_state.add_outgoing(edit, self._peer, packed(pieces))

    def _gather(self, shards: Sequence[int]) -> None:
        """Make documents of many pieces whole again."""
        for shard in shards:
            with self._library.read_plainly() as view:
                pieces = device_state.read_doc(view, shard)
            if len(pieces) >= device_state.FEW_PIECES:
                whole = self._merging.make_whole(pieces)
                with self._library.edit() as edit:
                    device_state.write_doc(edit, shard, [whole], is_whole=True)

    def _send(self) -> None:
        """Put into the folder what is to be sent."""
        while True:
            with self._library.read_plainly() as view:
                found = device_state.next_outgoing(view)
            if found is None:
                return
            peer, number, body = found
            self._folder.write_change(Change(peer, number), body)
            with self._library.edit() as edit:
                device_state.forget_outgoing(edit, peer, number)
            self._done = replace(self._done, sent=self._done.sent + 1)

    def _receive(self) -> None:
        """Merge what is new in the folder; what builds on what is not there yet comes again."""
        with self._library.read_plainly() as view:
            seen = device_state.seen_files(view)
        new = [change for change in self._folder.list_changes() if (change.peer, change.number) not in seen]
        total, unreadable = len(new), list[str]()
        while new:
            early: list[Change] = []
            unreadable = []
            for batch in self._batches(new, unreadable):
                self._tell(total - len(new), total, Words("Taking over what your other devices did"))
                early += self._merge(batch)
            if len(early) + len(unreadable) >= len(new):
                break
            new = early
        self._done = replace(
            self._done,
            taken=self._done.taken + total - len(new) if new else self._done.taken + total - len(unreadable),
            unreadable=tuple(unreadable),
            early=max(len(new) - len(unreadable), 0),
        )

    def _batches(
        self, changes: Sequence[Change], unreadable: list[str]
    ) -> Iterator[list[tuple[Change, list[tuple[int, bytes]]]]]:
        batch: list[tuple[Change, list[tuple[int, bytes]]]] = []
        size = 0
        for change in changes:
            pieces = self._folder.read_change(change)
            if pieces is None or any(not 0 <= shard < SHARDS for shard, _ in pieces):
                unreadable.append(change.name)
                continue
            batch.append((change, pieces))
            size += sum(len(piece) for _, piece in pieces)
            if size > BATCH_BYTES:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _merge(self, batch: Sequence[tuple[Change, Sequence[tuple[int, bytes]]]]) -> list[Change]:
        """Merge files into the documents; returns those that come too early."""
        by_shard: dict[int, list[tuple[Change, bytes]]] = {}
        for change, pieces in batch:
            for shard, piece in pieces:
                by_shard.setdefault(shard, []).append((change, piece))
        early: dict[Change, None] = {}
        waiting: list[tuple[int, Merged]] = []
        self._gather([*by_shard])
        for shard, news in sorted(by_shard.items()):
            with self._library.read_plainly() as view:
                known = device_state.read_doc(view, shard)
            merged = self._merging.merge(known, [piece for _, piece in news])
            early |= dict.fromkeys(news[place][0] for place in merged.early)
            waiting.append((shard, merged))
            if sum(len(each.piece) for _, each in waiting) > AT_ONCE_BYTES:
                self._keep_merged(waiting, [])
                waiting = []
        self._keep_merged(waiting, [change for change, _ in batch if change not in early])
        return [*early]

    def _keep_merged(self, merged: Sequence[tuple[int, Merged]], whole: Sequence[Change]) -> None:
        """Keep documents, which of their rows are to be taken over, and which files are in them by now."""
        with self._library.edit() as edit:
            for shard, each in merged:
                if each.piece:
                    device_state.write_doc(edit, shard, [each.piece], is_whole=False)
                device_state.wait_for(edit, map(parts_of, each.changed), is_new=True)
            device_state.note_seen(edit, [(change.peer, change.number) for change in whole])

    def _take_over(self) -> None:
        """Write rows that others changed into the tables; where new ones came, also those that waited for them."""
        with self._library.read_plainly() as view:
            waiting = device_state.waiting_rows(view, is_new=True)
            is_again = bool(device_state.get_state(view, "again"))
            self._has_papers = view.execute("select 1 from papers limit 1").fetchone() is not None
        if sum(kind == "papers" for kind, _ in waiting) > LARGE_CHANGE_PAPERS:
            self._copy_before()
        added = self._take_rows(waiting)
        if added or is_again or self._done.sent:  # what came back here by undoing may be what others wait for
            with self._library.read_plainly() as view:
                rest = device_state.waiting_rows(view, is_new=False)
            self._take_rows(rest)
            if is_again:
                with self._library.edit() as edit:
                    device_state.set_state(edit, again="")

    def _copy_before(self) -> None:
        with self._library.read_plainly() as view:
            known = view.execute("select count(*) from papers").fetchone()[0]
        if known > LARGE_CHANGE_PAPERS:
            self._library.writer.copy_before_change()

    def _take_rows(self, rows: Sequence[tuple[str, str]]) -> int:
        """Take rows over, those of one kind and document after the other; returns how many were not there before."""
        added = done = 0
        known = [row for row in rows if row[0] in ORDER]
        with self._library.read_plainly() as view:
            ids = numbered(view, known)
        groups: dict[tuple[int, int], list[str]] = {}
        for row in known:
            key = key_of(*row)
            groups.setdefault((ORDER[row[0]], shard_of(key)), []).append(key)
        waiting: list[MergedRow] = []
        for (_, shard), keys in sorted(groups.items()):
            with self._library.read_plainly() as view:
                pieces = device_state.read_doc(view, shard)
            waiting += self._merging.read(pieces, keys)
            while len(waiting) >= AT_ONCE_ROWS:
                added += self._take_some(waiting[:AT_ONCE_ROWS], ids)
                waiting = waiting[AT_ONCE_ROWS:]
                done += AT_ONCE_ROWS
                self._tell(done, len(known), Words("Taking over what your other devices did"))
        added += self._take_some(waiting, ids) if waiting else 0
        self._done = replace(self._done, rows=self._done.rows + len(known))
        return added

    def _take_some(self, rows: Sequence[MergedRow], ids: Mapping[tuple[str, str], int]) -> int:
        self._library.give_way()
        with self._library.edit() as edit:
            return apply_rows(edit, rows, ids, compares=self._has_papers)
