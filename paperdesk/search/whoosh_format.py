"""Whoosh's private format (W3, as Whoosh 2.7.4 and Whoosh-Reloaded 2.7.5 write it): its layout, and reading it.

The postings of a term come as arrays, block by block instead of document by document. Segments that another codec wrote
are read through Whoosh's own matchers. `whoosh_writer.py` writes; nothing else knows of the format.
"""

import io
import mmap
import pickle
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from struct import Struct
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.codec import whoosh3
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile, StructFile
from whoosh.index import TOC
from whoosh.reading import SegmentReader
from whoosh.util.numeric import byte_to_length

from paperdesk.search.schema import PAPER_ID, WEIGHTS
from paperdesk.search.sidecar import Sidecar, let_go

INDEX_NAME = "MAIN"
TOUCHED = 64 << 10  # bytes that the system maps around one that is read
MOST_TOUCHED = 16 << 20  # bytes after which a segment's maps are let go
FEW = 500  # papers of a segment whose terms are kept in memory: there are many such segments, and most lack a word
LENGTHS = np.array([byte_to_length(i) for i in range(256)], np.float32)
TERM_INFO = whoosh3.W3TermInfo._struct
EXTENT = Struct("!qi")
FIELD = 2  # bytes of the number of a field before each term
INT = Struct("!i")
TUPLE, TUPLE_END = b"\x80\x02(", b"tq\x00"  # pickle, protocol 2: a tuple of more than three
WIDTHS = {b"K": 1, b"M": 2, b"J": 4}  # the bytes of whole numbers behind their opcodes
ONE_BYTE, FLOAT = ord("K"), ord("G")
FLOATS = np.dtype([("code", "u1"), ("value", ">f8")])

Docs = NDArray[np.int32]
Counts = NDArray[np.float32]


class _Mapped(StructFile):  # type: ignore[misc]
    """A file read through a memory map, so that threads do not move each other's place in it."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self.map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        super().__init__(self.map)

    def get(self, position: int, length: int) -> bytes:
        return self.map[position : position + length]


class Segment:
    """One segment as another run of the program left it: ids, lengths, postings, words."""

    def __init__(self, folder: Path, stored: Any) -> None:
        self.name: str = stored.segment_id()
        self.size: int = stored.doc_count_all()
        self._start = folder / self.name
        self.papers = np.fromfile(f"{self._start}.{PAPER_ID}.col", ">i8", self.size).astype(np.int64)
        terms, postings = _Mapped(Path(f"{self._start}.trm")), _Mapped(Path(f"{self._start}.pst"))
        self._maps = terms, postings
        self._touched = 0
        self._terms = whoosh3.W3TermsReader(stored.codec(), terms, len(terms.map), postings)
        self._data = postings.map
        self._check_length()
        self._keys = frozenset(self._terms._tindex.keys()) if self.size < FEW else None
        self._lengths = {field: self._length_bytes(field) for field in WEIGHTS}
        self.sidecar = Sidecar(self._start)

    def _check_length(self) -> None:
        """Each document has an id; postings lie in the order of their terms, so those of the last one end the file."""
        table = self._terms._tindex
        last = table._get_pos(table.indexbase + (table.indexlen - 1) * table.indexsize)
        _, position, length = table.key_and_range_at(last)
        start, size = EXTENT.unpack_from(table.dbfile.get(position, length), TERM_INFO.size)
        if start + size != len(self._data) or len(self.papers) != self.size:
            raise ValueError(f"the postings or ids of {self.name} are cut off")

    def lengths(self, field: str) -> Counts:
        """The number of words of each document in a field."""
        return LENGTHS[self._lengths[field]]

    def _length_bytes(self, field: str) -> NDArray[np.uint8]:
        found = np.fromfile(f"{self._start}._{field}_len.col", np.uint8, self.size)
        return np.pad(found, (0, self.size - len(found)))

    def postings(self, field: str, term: bytes) -> tuple[Docs, Counts] | None:
        """The documents that hold a term, ascending, and how often each does."""
        info = self._info(field, term)
        if info is None:
            return None
        if info[0]:  # Whoosh's own writer keeps a single posting beside the term
            docs, counts, _ = pickle.loads(info[TERM_INFO.size :])  # noqa: S301 - our own folder
            return np.array(docs, np.int32), np.array(counts, np.float32)
        position, length = EXTENT.unpack_from(info, TERM_INFO.size)
        self._note_touched(length + TOUCHED)
        return decode(self._data[position : position + length])

    def count(self, field: str, term: bytes) -> int:
        """How many documents hold a term."""
        info = self._info(field, term)
        return int(TERM_INFO.unpack_from(info)[2]) if info else 0

    def terms(self, field: str) -> Iterator[tuple[bytes, int]]:
        """All terms of a field, each with the number of its documents."""
        start = self._terms._keycoder(field, b"")
        for key, info in self._terms._tindex.items_from(start):
            if key[:FIELD] != start:
                return
            self._note_touched(len(key) + len(info))
            yield key[FIELD:], TERM_INFO.unpack_from(info)[2]

    def _info(self, field: str, term: bytes) -> bytes | None:
        """What the table of terms holds of one, if it is there."""
        key = self._terms._keycoder(field, term)
        if self._keys is not None and key not in self._keys:
            return None
        try:
            found: bytes = self._terms._tindex[key]
        except KeyError:
            return None
        finally:
            self._note_touched(TOUCHED)
        return found

    def _note_touched(self, length: int) -> None:
        """Let go of the maps from time to time; two threads at once may only do so a little early or late."""
        self._touched += length
        if self._touched > MOST_TOUCHED:
            self._touched = 0
            self.sidecar.let_go()
            for mapped in self._maps:
                let_go(mapped.map)


def decode(content: bytes) -> tuple[Docs, Counts]:
    """A posting list as arrays."""
    file = io.BytesIO(content)
    file.seek(len(whoosh3.WHOOSH3_HEADER_MAGIC))
    docs: list[Docs] = []
    counts: list[Counts] = []
    is_last = False
    while not is_last:
        (size,) = INT.unpack(file.read(INT.size))
        is_last, end = size < 0, file.tell() + abs(size)
        number, _, _, packed, _, _ = pickle.load(file)  # noqa: S301 - our own folder
        data = file.read(end - file.tell())
        deltas, weights = _block(zlib.decompress(data) if packed else data, number)
        docs.append(np.cumsum(deltas, dtype=np.int32))
        counts.append(weights)
    return (docs[0], counts[0]) if len(docs) == 1 else (np.concatenate(docs), np.concatenate(counts))


def _block(data: bytes, number: int) -> tuple[NDArray[Any], Counts]:
    """The differences and counts of one block, which is a pickle.

    In the blocks of common words, the long ones, every difference but the first is one byte behind its opcode, and
    every count a float behind its own: both lie in the pickle at even distances and need not be unpickled one by one.
    """
    first = WIDTHS.get(data[len(TUPLE) : len(TUPLE) + 1], 0)
    start = len(TUPLE) + 1 + first
    end = start + 2 * (number - 1)
    if first and data.startswith(TUPLE) and data.startswith(b"t", end):
        codes = np.frombuffer(data, np.uint8, 2 * (number - 1), start)
        weights = _weights(data, end + len(TUPLE_END), number)
        if weights is not None and (codes[::2] == ONE_BYTE).all():
            deltas = np.empty(number, np.int32)
            deltas[0] = int.from_bytes(data[len(TUPLE) + 1 : start], "little")
            deltas[1:] = codes[1::2]
            return deltas, weights
    found, many, _ = pickle.loads(data)  # noqa: S301 - our own folder
    many = many if isinstance(many, tuple) else (1.0 if many is None else many,) * number
    return np.array(found, np.int32), np.array(many, np.float32)


def _weights(data: bytes, start: int, number: int) -> Counts | None:
    """The counts of a block; None where they are not laid out evenly."""
    if data.startswith(b"N", start):
        return np.ones(number, np.float32)
    end = start + 1 + FLOATS.itemsize * number
    if not (data.startswith(b"(", start) and data.startswith(b"t", end)):
        return None
    floats = np.frombuffer(data, FLOATS, number, start + 1)
    return floats["value"].astype(np.float32) if (floats["code"] == FLOAT).all() else None


class ForeignSegment:
    """A segment of another codec, read through Whoosh's own matchers: slower, and without prefixes."""

    def __init__(self, storage: FileStorage, schema: Any, stored: Any) -> None:
        self.name: str = stored.segment_id()
        self.size: int = stored.doc_count_all()
        self._reader = SegmentReader(storage, schema, stored)
        column = self._reader.column_reader(PAPER_ID)
        self.papers = np.array([column[i] for i in range(self.size)], np.int64)
        self.sidecar = Sidecar(None)

    def lengths(self, field: str) -> Counts:
        return np.array([self._reader.doc_field_length(i, field, 0) or 0 for i in range(self.size)], np.float32)

    def postings(self, field: str, term: bytes) -> tuple[Docs, Counts] | None:
        if (field, term) not in self._reader:
            return None
        matcher = self._reader.postings(field, term)
        docs, counts = [], []
        while matcher.is_active():
            docs.append(matcher.id())
            counts.append(matcher.weight())
            matcher.next()
        return np.array(docs, np.int32), np.array(counts, np.float32)

    def count(self, field: str, term: bytes) -> int:
        return int(self._reader.doc_frequency(field, term))

    def terms(self, field: str) -> Iterator[tuple[bytes, int]]:
        for name, term in self._reader.terms_from(field, b""):
            if name != field:
                return
            yield term, self.count(field, term)


class _Whole(FileStorage):  # type: ignore[misc]
    """Reads files into memory: Whoosh leaves a damaged table of contents open."""

    def open_file(self, name: str, **_options: Any) -> BufferFile:
        return BufferFile(Path(self.folder, name).read_bytes(), name=name)


AnySegment = Segment | ForeignSegment


def newest_generation(folder: Path) -> int:
    """The number of the last commit to the index in `folder`; -1: there is none."""
    return int(TOC._latest_generation(FileStorage(str(folder)), INDEX_NAME))


def open_segments(folder: Path, known: Mapping[str, AnySegment]) -> tuple[int, list[tuple[AnySegment, Iterable[int]]]]:
    """The generation of the index in `folder`, and its segments, each with its deleted documents.

    Raises:
        OSError: a file is gone; another process has just merged, so ask again.
    """
    storage = FileStorage(str(folder))
    toc = TOC.read(_Whole(str(folder)), INDEX_NAME)
    found: list[tuple[AnySegment, Iterable[int]]] = []
    for stored in toc.segments:
        segment = known.get(stored.segment_id()) or _open_segment(folder, storage, toc.schema, stored)
        found.append((segment, tuple(stored.deleted_docs())))
    return toc.generation, found


def _open_segment(folder: Path, storage: FileStorage, schema: Any, stored: Any) -> AnySegment:
    is_ours = isinstance(stored.codec(), whoosh3.W3Codec) and not stored.is_compound()
    if is_ours and Sidecar.exists(folder / stored.segment_id()):
        return Segment(folder, stored)
    return ForeignSegment(storage, schema, stored)
