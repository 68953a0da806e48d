"""Receiving: changes of other devices are merged into the documents, and changed rows are applied."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from paperdesk.devices.carrier import Carrier
from paperdesk.devices.folder import Change
from paperdesk.devices.merging import Merging
from paperdesk.devices.outgoing import AT_ONCE_BYTES, gather
from paperdesk.devices.pieces import Exchanged, Merged, Tell
from paperdesk.devices.row_spool import RowSpool
from paperdesk.errors import Words
from paperdesk.library import device_state
from paperdesk.library.device_apply import apply_rows, numbered
from paperdesk.library.library import Library
from paperdesk.library.shared_tables import TABLES
from paperdesk.library.writer import LARGE_CHANGE_PAPERS
from paperdesk.model.shared_rows import SHARDS, MergedRow, key_of, parts_of, shard_of

AT_ONCE_ROWS = 50  # rows per edit, so that local edits need not wait long
AT_ONCE_IF_EMPTY = 1_000  # while there is nothing to edit here: fewer, larger edits write each page less often
BATCH_BYTES = 24 << 20  # of files read at once
ORDER = {table.name: place for place, table in enumerate(TABLES)}


class Incoming:
    """The receiving half of an exchange."""

    def __init__(self, library: Library, merging: Merging, tell: Tell) -> None:
        self._library = library
        self._merging = merging
        self._tell = tell
        self._has_papers = False
        self.done = Exchanged()

    def receive(self, folder: Carrier) -> None:
        """Merge new files from the folder; files that depend on missing ones are read again next time."""
        with self._library.read_plainly() as view:
            seen = device_state.seen_files(view)
        new = [change for change in folder.list_changes() if (change.peer, change.number) not in seen]
        total, unreadable = len(new), list[str]()
        while new:
            early: list[Change] = []
            unreadable = []
            for batch in self._batches(folder, new, unreadable):
                self._tell(total - len(new), total, Words("Receiving changes from your other devices"))
                early += self._merge(batch)
            if len(early) + len(unreadable) >= len(new):
                break
            new = early
        self.done = replace(
            self.done,
            taken=self.done.taken + total - len(new) if new else self.done.taken + total - len(unreadable),
            unreadable=tuple(unreadable),
            early=max(len(new) - len(unreadable), 0),
        )

    def _batches(
        self, folder: Carrier, changes: Sequence[Change], unreadable: list[str]
    ) -> Iterator[list[tuple[Change, list[tuple[int, bytes]]]]]:
        batch: list[tuple[Change, list[tuple[int, bytes]]]] = []
        size = 0
        for change in changes:
            pieces = folder.read_change(change)
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
        """Merge files into the documents; returns those that depend on missing ones."""
        by_shard: dict[int, list[tuple[Change, bytes]]] = {}
        for change, pieces in batch:
            for shard, piece in pieces:
                by_shard.setdefault(shard, []).append((change, piece))
        early: dict[Change, None] = {}
        waiting: list[tuple[int, Merged]] = []
        gather(self._library, self._merging, [*by_shard])
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
        """Store the documents, the rows that wait to be applied, and which files have been merged."""
        with self._library.edit() as edit:
            for shard, each in merged:
                if each.piece:
                    device_state.write_doc(edit, shard, [each.piece], is_whole=False)
                device_state.wait_for(edit, map(parts_of, each.changed), is_new=True)
            device_state.note_seen(edit, [(change.peer, change.number) for change in whole])

    def take_over(self, *, has_sent: bool) -> None:
        """Apply the rows that others changed; if there are new rows, also apply rows that were waiting for them."""
        with self._library.read_plainly() as view:
            waiting = device_state.waiting_rows(view, is_new=True)
            is_again = bool(device_state.get_state(view, "again"))
            self._has_papers = view.execute("select 1 from papers limit 1").fetchone() is not None
        if sum(kind == "papers" for kind, _ in waiting) > LARGE_CHANGE_PAPERS:
            self._copy_before()
        added = self._take_rows(waiting)
        if added or is_again or has_sent:  # rows restored here by undo may be what others wait for
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
        """Apply rows, grouped by kind and document; returns how many are new."""
        added = done = 0
        known = [row for row in rows if row[0] in ORDER]
        with self._library.read_plainly() as view:
            ids = numbered(view, known)
        groups: dict[int, dict[int, list[str]]] = {}
        for row in known:
            key = key_of(*row)
            groups.setdefault(ORDER[row[0]], {}).setdefault(shard_of(key), []).append(key)
        for _, by_shard in sorted(groups.items()):
            for batch in self._read_rows(by_shard):
                added += self._take_some(batch, ids)
                done += len(batch)
                self._tell(done, len(known), Words("Receiving changes from your other devices"))
        self.done = replace(self.done, rows=self.done.rows + len(known))
        return added

    def _read_rows(self, keys: Mapping[int, Sequence[str]]) -> Iterator[list[MergedRow]]:
        """Read rows of one kind from the documents, oldest first."""
        with RowSpool(self._library.folder) as spool:
            for shard, wanted in sorted(keys.items()):
                with self._library.read_plainly() as view:
                    pieces = device_state.read_doc(view, shard)
                spool.add(wanted, self._merging.read_packed(pieces, wanted))
            yield from spool.batches(AT_ONCE_ROWS if self._has_papers else AT_ONCE_IF_EMPTY)

    def _take_some(self, rows: Sequence[MergedRow], ids: Mapping[tuple[str, str], int]) -> int:
        self._library.give_way()
        with self._library.edit() as edit:
            return apply_rows(edit, rows, ids, compares=self._has_papers)
