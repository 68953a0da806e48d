"""Writing segments in Whoosh's private format: a codec that takes a whole term at once from sorted arrays.

Whoosh's own readers read the result.
"""

import pickle
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.codec import whoosh3
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.util.numeric import length_to_byte
from whoosh.writing import SegmentWriter

from paperdesk.search.inversion import FieldPostings, Inversion
from paperdesk.search.schema import PAPER_ID
from paperdesk.search.sidecar import write_sidecar
from paperdesk.search.whoosh_format import EXTENT, INT, LENGTHS, TERM_INFO

BLOCK = 2048
COMPRESSION = 3
TERMS = 100  # so many are written before others are let in
SMALL = 80  # bytes: a block below is not worth compressing


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

    give_way: Callable[[], object]

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
            if not i % TERMS:
                self.give_way()
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

    def __init__(self, writer: "PaperWriter") -> None:
        self.inversion = Inversion()
        self._writer = writer

    def iter_postings(self) -> list[tuple[str, FieldPostings, NDArray[np.uint8]]]:
        """All fields; writes the sidecar on the way, before the segment becomes known."""
        fields = []
        for name, postings in self.inversion.fields():
            self._writer.give_way()
            fields.append((name, postings, _length_bytes(postings.lengths)))
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

    def __init__(self, index: FileIndex, give_way: Callable[[], object]) -> None:
        """`give_way` is called again and again while a segment is written: it may let others go first."""
        super().__init__(index, codec=FastCodec(), compound=False)
        self.give_way = self.fieldwriter.give_way = give_way
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
