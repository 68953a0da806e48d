"""Finds who wrote a value in a space, and when: values carry their peer, and the server knows its member."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from paperdesk.devices.merging import Merging
from paperdesk.labs.bridge import Told
from paperdesk.library import device_state
from paperdesk.library.library import Library
from paperdesk.model.shared_rows import SEPARATOR, MergedRow, key_of, moment_of, shard_of

MILLISECONDS = 1000
PEER_CHARS = 8  # hexadecimal digits of the peer in a stamp


class Authors:
    """Finds the authors of values in a space."""

    def __init__(self, space: Library, uid: str, merging: Merging, people: Mapping[str, str]) -> None:
        """`uid` identifies the collection; `people` maps peers to member names."""
        self._space = space
        self._merging = merging
        self._collection = key_of("collections", uid)
        self._names = {peer[:PEER_CHARS]: title for peer, title in people.items()}
        self._rows: dict[str, MergedRow] = {}

    def look_up(self, uids: Iterable[str]) -> None:
        """Read the merged rows of papers, so that authors can be looked up."""
        by_shard: dict[int, list[str]] = {}
        for key in {self._collection, *(key_of("papers", uid) for uid in uids)} - self._rows.keys():
            by_shard.setdefault(shard_of(key), []).append(key)
        for shard, keys in by_shard.items():
            with self._space.read_plainly() as view:
                pieces = device_state.read_doc(view, shard)
            self._rows |= {row.key: row for row in self._merging.read(pieces, keys)}

    def who_did(self, uid: str, field: str) -> Told:
        """Who wrote a field of a paper; without a field, who added the paper to the collection."""
        if field:
            key, cell = key_of("papers", uid), field
        else:
            key, cell = self._collection, f"members{SEPARATOR}{uid}"
        if key not in self._rows:
            self.look_up([uid])
        stamp = self._rows[key].stamp(cell) if key in self._rows else ""
        at = datetime.fromtimestamp(moment_of(stamp) / MILLISECONDS, UTC) if stamp else datetime.now(UTC)
        return Told(self._names.get(stamp[11:], "") if stamp else "", at.isoformat(timespec="seconds"))
