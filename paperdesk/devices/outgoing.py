"""Sending: local changes are written to the documents, queued, and put into the folder."""

from collections.abc import Sequence

from paperdesk.devices.carrier import Carrier
from paperdesk.devices.folder import Change, SharedFolder, packed
from paperdesk.devices.merging import Merging
from paperdesk.devices.pieces import Tell, Written
from paperdesk.errors import Words
from paperdesk.library import device_capture, device_keys, device_state, device_texts
from paperdesk.library.device_rows import read_cells
from paperdesk.library.library import Library
from paperdesk.model.shared_rows import WrittenRow, parts_of

AT_ONCE_BYTES = 1 << 20  # of changes written per edit
FEWEST_REPLACED, MOST_REPLACED = 20, 2_000  # files


class Outgoing:
    """The sending half of an exchange."""

    def __init__(self, library: Library, merging: Merging, peer: str, tell: Tell) -> None:
        """`peer` is the peer id under which this library writes."""
        self._library = library
        self._merging = merging
        self._peer = peer
        self._tell = tell
        self._texts: dict[str, dict[int, str]] = {}

    def capture(self) -> None:
        """Write local changes to the documents."""
        with self._library.read_plainly() as view:
            dirty = device_state.read_dirty(view)
            waiting = set(device_state.waiting_rows(view, is_new=True))
            self._texts = device_texts.read_texts(view)
        total = len(dirty)
        batch: list[tuple[int, device_state.Dirty, Written]] = []
        for done, shard in enumerate(sorted(dirty)):
            self._tell(done, total, Words("Preparing changes from this device"))
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
            WrittenRow(
                *(key, cells.get(parts_of(key)), dirt),
                keeps_others=parts_of(key) in waiting,
                texts=tuple(self._texts.get(key, {}).values()),
            )
            for key, dirt in dirty.items()
        ]
        return self._merging.write(pieces, int(self._peer, 16), rows)

    def _keep(self, batch: Sequence[tuple[int, device_state.Dirty, Written]]) -> None:
        """Store the written documents, and queue the changes."""
        if not batch:
            return
        gather(self._library, self._merging, [shard for shard, _, written in batch if written.piece])
        with self._library.edit() as edit:
            for shard, dirty, written in batch:
                if written.piece:
                    device_state.write_doc(edit, shard, [written.piece], is_whole=False)
                device_state.forget_dirt(edit, dirty)
                texts = [number for key in dirty for number in self._texts.get(key, ())]
                device_texts.forget_texts(edit.session, texts)
                device_state.wait_for(edit, map(parts_of, written.revived), is_new=False)
                device_state.wait_for(edit, map(parts_of, written.undecided), is_new=True)  # to be listed again
                device_state.set_conflicts(edit, [(*parts_of(key), {}) for key in written.gone])
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

    def send(self, folder: Carrier) -> int:
        """Put queued changes into the folder; returns the number of files."""
        sent = 0
        while True:
            with self._library.read_plainly() as view:
                found = device_state.next_outgoing(view)
            if found is None:
                return sent
            peer, number, body = found
            folder.write_change(Change(peer, number), body)
            with self._library.edit() as edit:
                device_state.forget_outgoing(edit, peer, number)
            sent += 1

    def replace_old(self, folder: SharedFolder) -> None:
        """Replace this device's old files by one with the same changes; merging it once more changes nothing.

        The new file has a new number, so that a device that has merged the last of the old ones, but missed one before
        it, reads it too. It is written before the old ones are removed. A program that does not carry removals may
        bring the old files back, so their numbers are never looked at again.
        """
        with self._library.read_plainly() as view:
            said = device_state.get_state(view, "replaced")
        replaced = int(said.rpartition("/")[2]) if said.startswith(f"{self._peer}/") else 0
        old = folder.list_old(self._peer, replaced)[:MOST_REPLACED]
        if len(old) < FEWEST_REPLACED:
            return
        pieces: list[tuple[int, bytes]] = []
        for change in old:
            read = folder.read_change(change)
            if read is None:  # not whole here: wait for it
                return
            pieces += read
        with self._library.edit() as edit:
            device_state.add_outgoing(edit, self._peer, packed(pieces))
            device_state.set_state(edit, replaced=f"{self._peer}/{old[-1].number}")
        self.send(folder)
        folder.remove_changes(old)


def gather(library: Library, merging: Merging, shards: Sequence[int]) -> None:
    """Combine documents that consist of many pieces."""
    for shard in shards:
        with library.read_plainly() as view:
            pieces = device_state.read_doc(view, shard)
        if len(pieces) >= device_state.FEW_PIECES:
            whole = merging.make_whole(pieces)
            with library.edit() as edit:
                device_state.write_doc(edit, shard, [whole], is_whole=True)
