"""All that we know of Whoosh's private format (W3, as Whoosh 2.7.4 and Whoosh-Reloaded 2.7.5 write it).

Writing: a codec that writes a whole term at once from sorted arrays; Whoosh's own readers read the result. Reading:
the postings of a term as arrays, block by block instead of document by document. Segments that another codec wrote
are read through Whoosh's own matchers.
"""

import io
import mmap
import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from struct import Struct
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.codec import whoosh3
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile, StructFile
from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader
from whoosh.util.numeric import byte_to_length, length_to_byte
from whoosh.writing import SegmentWriter

from paperdesk.search.inversion import FieldPostings, Inversion
from paperdesk.search.schema import PAPER_ID, WEIGHTS
from paperdesk.search.sidecar import Sidecar, write_sidecar

INDEX_NAME = "MAIN"
BLOCK = 2048
COMPRESSION = 3
TOUCHED = 64 << 10  # bytes that the system maps around one that is read
MOST_TOUCHED = 8 << 20  # bytes after which a segment's maps are let go
FEW = 500  # papers of a segment whose terms are kept in memory: there are many such segments, and most lack a word
SMALL = 80  # bytes: a block below is not worth compressing
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


class FastCodec(whoosh3.W3Codec):  # type: ignore[misc] # Whoosh is untyped
    """Whoosh's codec with writers that take a whole inversion; indexes name Whoosh's own, so that any reads them."""

    length_stats = False

    def __init__(self) -> None:
        super().__init__(blocklimit=BLOCK, compression=COMPRESSION)

    def per_document_writer(self, storage: FileStorage, segment: Any) -> Any:
        return _DocumentWriter(self, storage, segment)

    def field_writer(self, storage: FileStorage, segment: Any) -> Any:
        return _TermWriter(self, storage, segment)

    def __reduce__(self) -> tuple[Any, ...]:
        return (whoosh3.W3Codec, ())


class _DocumentWriter(whoosh3.W3PerDocWriter):  # type: ignore[misc]
    """Writes ids and lengths of all documents as whole columns."""

    def take(self, inversion: Inversion, lengths: Mapping[str, NDArray[np.uint8]]) -> None:
        self._doccount = len(inversion)
        columns = {f"_{name}_len": values.tobytes() for name, values in lengths.items()}
        columns[PAPER_ID] = np.frombuffer(inversion.papers, np.int64).astype(">i8").tobytes()
        for name, content in columns.items():
            self._cols.create_file(name).write(content)
        for name, values in lengths.items():
            self._fieldlengths[name] = int(LENGTHS[values].sum())


class _TermWriter(whoosh3.W3FieldWriter):  # type: ignore[misc]
    """Writes the terms of each field from arrays."""

    def add_postings(self, _schema: Any, _lengths: Any, fields: Any) -> None:
        for number, (name, postings, lengths) in enumerate(fields):
            self._fieldmap[name] = number
            self._add_field(whoosh3.pack_ushort(number), postings, lengths)

    def _add_field(self, key: bytes, field: FieldPostings, lengths: NDArray[np.uint8]) -> None:
        if not field.terms:
            return
        infos = _term_infos(field, lengths)
        deltas = _deltas(field)
        tell, write, add = self._postfile.tell, self._postfile.write, self._tindex.add
        starts = field.starts.tolist()
        position = tell()
        for i, term in enumerate(field.terms):
            start, end = starts[i], starts[i + 1]
            block = _blocks(deltas[start:end].tolist(), field.counts[start:end].tolist(), infos[i])
            write(block)
            add(key + term, TERM_INFO.pack(0, *infos[i]) + EXTENT.pack(position, len(block)))
            position += len(block)


def _term_infos(field: FieldPostings, lengths: NDArray[np.uint8]) -> list[tuple[Any, ...]]:
    """For each term: total weight, documents, shortest and longest field, greatest weight, first and last document."""
    starts, ends = field.starts[:-1], field.starts[1:]
    held = lengths[field.docs]
    columns = (
        np.add.reduceat(field.counts, starts).astype(float),
        ends - starts,
        np.minimum.reduceat(held, starts),
        np.maximum.reduceat(held, starts),
        np.maximum.reduceat(field.counts, starts).astype(float),
        field.docs[starts],
        field.docs[ends - 1],
    )
    return list(zip(*(column.tolist() for column in columns), strict=True))


def _deltas(field: FieldPostings) -> NDArray[np.uint32]:
    """The documents of each block as differences; the first one of a block stands as it is."""
    deltas = np.diff(field.docs, prepend=np.uint32(0))
    sizes = np.diff(field.starts)
    firsts = [field.starts[:-1]]
    long = np.flatnonzero(sizes > BLOCK)
    firsts += [np.arange(field.starts[i] + BLOCK, field.starts[i + 1], BLOCK) for i in long]
    places = np.concatenate(firsts)
    deltas[places] = field.docs[places]
    return deltas


def _blocks(deltas: list[int], counts: list[int], info: tuple[Any, ...]) -> bytes:
    """The posting list of one term: a mark, then blocks of (length, facts, data); the last length is negative.

    Every block tells the shortest and longest fields of the whole term; Whoosh only skips less for it.
    """
    *_, shortest, longest, _, _, _ = info
    pieces = [whoosh3.WHOOSH3_HEADER_MAGIC]
    for low in range(0, len(deltas), BLOCK):
        docs, found = deltas[low : low + BLOCK], counts[low : low + BLOCK]
        most = max(found)
        weights = None if most == 1 else float(most) if min(found) == most else tuple(map(float, found))
        data = pickle.dumps((tuple(docs), weights, None), 2)
        packed = COMPRESSION if len(data) >= SMALL else 0
        if packed:
            data = zlib.compress(data, packed)
        head = pickle.dumps((len(docs), sum(docs), float(most), packed, shortest, longest), 2)
        size = len(head) + len(data)
        pieces += [INT.pack(-size if low + BLOCK >= len(deltas) else size), head, data]
    return b"".join(pieces)


class _Pool:
    """Stands where Whoosh keeps its postings until they are written: an inversion, and what comes of it."""

    def __init__(self, writer: SegmentWriter) -> None:
        self.inversion = Inversion()
        self._writer = writer

    def iter_postings(self) -> list[tuple[str, FieldPostings, NDArray[np.uint8]]]:
        """All fields; writes the sidecar on the way, before the segment becomes known."""
        fields = [(name, postings, _length_bytes(postings.lengths)) for name, postings in self.inversion.fields()]
        folder = Path(self._writer.storage.folder)
        write_sidecar(
            folder / self._writer.newsegment.segment_id(),
            {name: postings for name, postings, _ in fields},
            self.inversion.changed_by_stemming(),
        )
        return fields

    def cleanup(self) -> None:
        self.inversion = Inversion()


def _length_bytes(lengths: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Lengths as Whoosh keeps them: one byte each, on a scale that grows coarser."""
    distinct, place = np.unique(lengths, return_inverse=True)
    return np.array([length_to_byte(n) for n in distinct.tolist()], np.uint8)[place]


class PaperWriter(SegmentWriter):  # type: ignore[misc]
    """Whoosh's writer, holding its lock, its pool an inversion."""

    def __init__(self, index: FileIndex) -> None:
        super().__init__(index, codec=FastCodec(), compound=False)
        self.pool = _Pool(self)

    def _flush_segment(self) -> None:
        inversion = self.pool.inversion
        fields = self.pool.iter_postings()
        self.perdocwriter.take(inversion, {name: lengths for name, _, lengths in fields})
        self.perdocwriter.close()
        self.fieldwriter.add_postings(self.schema, None, fields)
        self.fieldwriter.close()

    def commit_keeping(self, keep: Callable[[list[Any]], list[Any]]) -> None:
        """Write what was added as one segment, beside those old ones that `keep` returns."""
        self.docnum = len(self.pool.inversion)
        self._added = self.docnum > 0
        self.commit(mergetype=lambda _writer, segments: keep(segments))


class _Mapped(StructFile):  # type: ignore[misc]
    """A file read through a memory map, so that threads do not move each other's place in it."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self.map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        super().__init__(self.map)

    def get(self, position: int, length: int) -> bytes:
        return self.map[position : position + length]

    def let_go(self) -> None:
        """Let the pages that were read go: they would count as memory of the program; the system still keeps them."""
        if hasattr(mmap, "MADV_DONTNEED"):  # not on Windows
            self.map.madvise(mmap.MADV_DONTNEED)


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
        self._note_touched(length)
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
            self._note_touched(0)
        return found

    def _note_touched(self, length: int) -> None:
        """Let go of the maps from time to time; two threads at once may only do so a little early or late."""
        self._touched += length + TOUCHED
        if self._touched > MOST_TOUCHED:
            self._touched = 0
            for mapped in self._maps:
                mapped.let_go()


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
