"""Loro documents, for the separate merging process. The only module that imports Loro.

A document holds rows as maps, with one name for each current value of a cell: a value is written under a new name, and
the names seen before are removed. So if two devices write independently, both values remain; a value that one device
removes and another writes again remains as well.
"""

import hashlib
from collections.abc import Iterable, Sequence
from typing import cast

from loro import ExportMode, LoroDoc, LoroMap, LoroText

from paperdesk.devices.pieces import Merged, Written
from paperdesk.errors import DevicesError
from paperdesk.model.shared_rows import (
    ALIVE,
    TEXT,
    WHOLE,
    Claim,
    Dirt,
    MergedRow,
    Value,
    WrittenRow,
    is_empty,
    moment_of,
    parts_of,
    shown_value,
    stamp_of,
    united,
)
from paperdesk.text.word_differences import word_differences

ROWS = "rows"
LETTERS = "~text"
BETWEEN = "#"  # a cell's name and the stamp
BY_WORDS = "words\0"  # in the names of replayed changes: former versions wrote others for the same texts, by letters
LONG_TEXT = 20_000  # characters; longer texts are compared by lines


def write_rows(pieces: Sequence[bytes], peer: int, rows: Sequence[WrittenRow]) -> Written:
    """Write local changes to a document."""
    doc = _opened(pieces)
    doc.peer_id = peer
    before = doc.oplog_vv
    claims: dict[str, Claim] = {}
    settled: list[tuple[str, str]] = []
    revived: list[str] = []
    undecided: list[str] = []
    gone = tuple(row.key for row in rows if row.cells is None)
    for row in rows:
        writing = _Writing(doc, pieces, f"{peer:016x}", row)
        writing.write()
        settled += [(row.key, name) for name in writing.settled]
        revived += [row.key] if writing.is_revived else []
        undecided += [row.key] if writing.is_undecided else []
        if row.key.startswith("papers:") and row.cells is not None:
            merged = _merged(doc, row.key)
            aliases = tuple(sorted(merged.elements("aliases")))
            claims[parts_of(row.key)[1]] = Claim(merged.stamp("key"), merged.shown("key"), aliases)
    doc.commit()
    if doc.oplog_vv == before:
        return Written(b"", claims, gone=gone, undecided=tuple(undecided))
    piece = bytes(doc.export(ExportMode.Updates(before)))
    return Written(piece, claims, tuple(settled), tuple(revived), gone, tuple(undecided))


def merge_pieces(pieces: Sequence[bytes], news: Sequence[bytes]) -> Merged:
    """Merge what other devices wrote.

    Raises:
        DevicesError: a piece is damaged.
    """
    if not pieces and len(news) == 1:  # as on a device that joins: there is nothing to compare or combine
        doc = LoroDoc()  # type: ignore[no-untyped-call]
        if not _import(doc, news[0]):
            return Merged(news[0], tuple(sorted(doc.get_map(ROWS).keys())), ())
    doc = _opened(pieces)
    before = doc.oplog_vv
    changed: set[str] = set()
    subscription = doc.subscribe_root(lambda event: changed.update(_rows_of(event)))
    waiting, fewer = list(enumerate(news)), True
    while waiting and fewer:
        early = [(place, piece) for place, piece in waiting if _import(doc, piece)]
        waiting, fewer = early, len(early) < len(waiting)
    subscription.unsubscribe()
    early_places = tuple(place for place, _ in waiting)
    if doc.oplog_vv == before:
        return Merged(b"", (), early_places)
    return Merged(bytes(doc.export(ExportMode.Updates(before))), tuple(sorted(changed)), early_places)


def read_rows(pieces: Sequence[bytes], keys: Iterable[str]) -> list[MergedRow]:
    """Read rows from a document."""
    doc = _opened(pieces)
    return [_merged(doc, key) for key in keys]


def list_keys(pieces: Sequence[bytes]) -> list[str]:
    """List the keys of all rows that a document has ever held."""
    return list(_opened(pieces).get_map(ROWS).keys())


def make_whole(pieces: Sequence[bytes]) -> bytes:
    """Combine the pieces of a document into one."""
    return bytes(_opened(pieces).export(ExportMode.Snapshot()))


def are_of(peer: int, pieces: Sequence[bytes]) -> bool:
    """Whether no other peer wrote anything in the pieces."""
    return all(_peers_of(piece) == {peer} for piece in pieces)


def _peers_of(piece: bytes) -> set[int]:
    try:
        told = LoroDoc.decode_import_blob_meta(piece, True)  # noqa: FBT003 - whether it is looked at for damage
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # the only exception that Loro raises
        return set()
    return set(told.partial_end_vv.to_spans().inner())


def _opened(pieces: Sequence[bytes]) -> LoroDoc:
    doc = LoroDoc()  # type: ignore[no-untyped-call]
    for piece in pieces:
        _import(doc, piece)
    return doc


def _import(doc: LoroDoc, piece: bytes) -> bool:
    """Import a piece; returns whether it depends on pieces that are not there yet.

    Raises:
        DevicesError: it is damaged.
    """
    try:
        status = doc.import_(piece)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # the only exception that Loro raises
        raise DevicesError("changes-damaged", "Changes from another device are damaged and cannot be read.") from error
    return status.pending is not None


def _rows_of(event: object) -> Iterable[str]:
    for change in event.events:  # type: ignore[attr-defined]
        if len(change.path) > 1:
            yield change.path[1].index.key


def _map_of(doc: LoroDoc, key: str) -> LoroMap | None:
    found = doc.get_map(ROWS).get(key)
    return None if found is None else cast(LoroMap, found.container)  # type: ignore[attr-defined]


def _values(row: LoroMap) -> dict[str, Value]:
    return cast(dict[str, Value], row.get_deep_value())


def _merged(doc: LoroDoc, key: str) -> MergedRow:
    row = _map_of(doc, key)
    if row is None:
        return MergedRow(key)
    said: dict[str, list[tuple[str, Value]]] = {}
    text = ""
    for name, value in _values(row).items():
        if name == LETTERS:
            text = str(value)
            continue
        cell, _, stamp = name.rpartition(BETWEEN)
        said.setdefault(cell, []).append((stamp, value))
    return MergedRow(key, {cell: sorted(values, key=lambda one: one[0]) for cell, values in said.items()}, text)


def _update(letters: LoroText, text: str) -> None:
    if len(text) > LONG_TEXT:
        letters.update_by_line(text)
    else:
        for found in reversed(word_differences(letters.to_string(), text)):
            letters.splice(found.start, found.end - found.start, found.new)


class _Writing:
    """Writes one row."""

    def __init__(self, doc: LoroDoc, pieces: Sequence[bytes], peer: str, row: WrittenRow) -> None:
        self._doc = doc
        self._pieces = pieces
        self._peer = peer
        self._row = row
        self._said: dict[str, dict[str, Value]] = {}
        self.is_revived = False
        self.is_undecided = False
        self.settled: set[str] = set()
        """Cells that had several values and now have one."""

    def write(self) -> None:
        """Write the cells that changed."""
        row = self._row
        found = _map_of(self._doc, row.key)
        if row.cells is None:
            if found is not None and not row.keeps_others:
                self._look(found)
                self._drop(found, ALIVE)
            return
        is_new = found is None
        own = self._doc.get_map(ROWS).ensure_mergeable_map(row.key) if found is None else found
        if not is_new:
            self._look(own)
        self.is_revived = not is_new and ALIVE not in self._said
        names = row.dirt.keys() - {ALIVE} if WHOLE not in row.dirt else {*row.cells, *row.dirt} - {WHOLE, ALIVE}
        changed = [name for name in sorted(names) if self._write_cell(own, name)]
        at = max(dirt.at for dirt in row.dirt.values())
        if at or changed or ALIVE not in self._said:  # a row edited here must not be removed elsewhere
            self._set(own, ALIVE, 1, at)

    def _look(self, own: LoroMap) -> None:
        """Collect the names under which each cell has its values."""
        for name, value in _values(own).items():
            if name != LETTERS:
                self._said.setdefault(name.rpartition(BETWEEN)[0], {})[name] = value

    def _write_cell(self, own: LoroMap, name: str) -> bool:
        cells = self._row.cells or {}
        dirt = self._row.dirt.get(name) or self._row.dirt.get(WHOLE) or Dirt(0)
        if name == TEXT:
            return self._write_text(own, str(cells.get(TEXT) or ""))
        there = self._said.get(name, {})
        if name not in cells:
            return bool(there) and not self._row.keeps_others and self._drop(own, name)
        said = sorted((full.rpartition(BETWEEN)[2], value) for full, value in there.items())
        if not there and is_empty(name, cells[name]):
            return False
        if there and _equal(shown_value(name, said), cells[name]) and not (dirt.is_chosen and len(there) > 1):
            self.is_undecided |= len(there) > 1  # as after an undone resolution
            return False
        self.settled |= {name} if len(there) > 1 else set()
        self._set(own, name, cells[name], dirt.at)
        return True

    def _set(self, own: LoroMap, name: str, value: Value, at: int) -> None:
        there = self._said.get(name, {})
        if not self._row.keeps_others:
            latest = max((moment_of(full.rpartition(BETWEEN)[2]) for full in there), default=-1)
            at = max(at, latest + 1)
            self._drop(own, name)
        own.insert(f"{name}{BETWEEN}{stamp_of(at, self._peer)}", value)

    def _drop(self, own: LoroMap, name: str) -> bool:
        for full in self._said.get(name, ()):
            own.delete(full)
        return True

    def _write_text(self, own: LoroMap, text: str) -> bool:
        there = own.ensure_mergeable_text(LETTERS).to_string()
        if there == text:
            return False
        if self._row.keeps_others and there:  # the value before the change is unknown
            text = united(there, text)
            if text == there:
                return False
            _update(own.ensure_mergeable_text(LETTERS), text)
            return True
        self._import_texts([*self._row.texts, text])
        if own.ensure_mergeable_text(LETTERS).to_string() != text:
            _update(own.ensure_mergeable_text(LETTERS), text)
        return True

    def _import_texts(self, texts: Sequence[str]) -> None:
        """Replay the recorded states of the text, exactly as a copy of this library with the same states would.

        What both did before they diverged is then one change, not two.
        """
        self._doc.commit()
        apart = _opened(self._pieces)
        before = apart.oplog_vv
        last = _merged(apart, self._row.key).text
        for text in texts:
            if text == last:
                continue
            version = sorted(apart.oplog_vv.to_spans().inner().items())
            said = f"{BY_WORDS}{self._row.key}\0{text}\0{version}".encode(errors="surrogatepass")
            apart.peer_id = int.from_bytes(hashlib.sha256(said).digest()[:8], "big") >> 1
            _update(apart.get_map(ROWS).ensure_mergeable_map(self._row.key).ensure_mergeable_text(LETTERS), text)
            apart.commit()
            last = text
        _import(self._doc, bytes(apart.export(ExportMode.Updates(before))))


def _equal(one: Value, other: Value) -> bool:
    """Compare two values; SQLite and Loro may represent the same value as 1, 1.0 or true."""
    return one == other
