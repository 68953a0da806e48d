"""The vectors of papers on disk: appended records, of which newer ones replace older ones.

A record consists of the paper's id, a fingerprint of its text, a scale, a checksum, the signs of the vector as bits,
and the vector as bytes. Signs and ids are kept in memory (54 bytes per paper); vectors are read when needed: the signs
find the thousand nearest (the angle between two vectors is about the share of different signs, times pi), whose vectors
then give the exact similarity. A damaged or incomplete record is ignored.
"""

import os
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from paperdesk.errors import ModelError
from paperdesk.file_lock import FileLock

MIDDLE_PAPERS = 2_000  # papers sampled for the mean
NEAREST = 1_000  # papers whose vectors are read
LARGEST = 127  # in a byte
WASTE = 1.25  # times the records needed; a larger file is rewritten
FEW_RECORDS = 2_000
READ_BYTES = 1 << 22
SUM_PLACE = 3  # of a record's words of four bytes
ODD = 0x9E3779B1  # any odd number, so that each bit of a word changes the sum
Floats = NDArray[np.float32]
Ids = NDArray[np.int64]
Mask = NDArray[np.bool_]


def mark_of(text: str) -> int:
    """A value that shows whether a text has changed since its vector was computed."""
    return zlib.crc32(text.encode(errors="replace"))


def kind_of(numbers: int) -> np.dtype[np.void]:
    """The record type for vectors of this dimension."""
    return np.dtype(
        [
            ("paper", "<u4"),
            ("mark", "<u4"),
            ("scale", "<f4"),
            ("sum", "<u4"),
            ("signs", "u1", (numbers // 8,)),
            ("vector", "i1", (numbers,)),
        ]
    )


def _is_there(papers: Ids) -> Mask:
    return papers > 0


class Vectors:
    """The file of one model's vectors; any thread may search, one process at a time writes."""

    def __init__(self, file: Path, numbers: int) -> None:
        self.file = file
        self.numbers = numbers
        self._kind = kind_of(numbers)
        self._lock = threading.RLock()  # one thread writes while others search
        self._forget()

    def _forget(self) -> None:
        self._read_bytes = 0
        self.papers: Ids = np.zeros(0, np.int64)
        """The paper of each record; 0 where a newer one replaces it."""
        self._signs: NDArray[np.uint64] = np.zeros((0, -(-self.numbers // 64)), np.uint64)
        self._marks: dict[int, int] = {}
        self._rows: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def mark(self, paper_id: int) -> int | None:
        """The fingerprint of the text behind a paper's vector; None if it has no vector."""
        return self._marks.get(paper_id)

    def refresh(self) -> None:
        """Load newly written records; a file that has become shorter is a new one."""
        with self._lock:
            self._refresh()

    def _refresh(self) -> None:
        try:
            size = self.file.stat().st_size
        except OSError:
            size = 0
        if size < self._read_bytes:
            self._forget()
        whole = size - size % self._kind.itemsize
        if whole > self._read_bytes:
            with self.file.open("rb") as content:
                content.seek(self._read_bytes)
                step = READ_BYTES - READ_BYTES % self._kind.itemsize
                while self._read_bytes < whole:
                    piece = content.read(min(step, whole - self._read_bytes))
                    if len(piece) % self._kind.itemsize or not piece:
                        break
                    self._take(np.frombuffer(piece, self._kind))
                    self._read_bytes += len(piece)

    def _take(self, records: NDArray[np.void]) -> None:
        first = len(self.papers)
        is_sound = records["sum"] == _sums(records)
        papers = np.where(is_sound, records["paper"].astype(np.int64), 0)
        for row, (paper_id, mark) in enumerate(
            zip(papers.tolist(), records["mark"].tolist(), strict=True), start=first
        ):
            if paper_id:
                before = self._rows.get(paper_id)
                if before is not None and before >= first:
                    papers[before - first] = 0
                elif before is not None:
                    self.papers[before] = 0
                self._rows[paper_id], self._marks[paper_id] = row, mark
        padded = np.zeros((len(records), self._signs.shape[1] * 8), np.uint8)
        padded[:, : self.numbers // 8] = records["signs"]
        self.papers = np.concatenate([self.papers, papers])
        self._signs = np.concatenate([self._signs, padded.view(np.uint64)])

    # --- writing

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keep other processes from writing for the duration of the block.

        Raises:
            ModelError: another process is writing.
        """
        self.file.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.file.with_suffix(".lock"))
        if not lock.acquire():
            raise ModelError("meaning-elsewhere", "Another PaperDesk is already analysing these papers.")
        try:
            yield
        finally:
            lock.release()

    def append(self, paper_ids: Sequence[int], marks: Sequence[int], rows: Floats) -> None:
        """Append and load the unit vectors of papers.

        Raises:
            OSError: they cannot be written.
        """
        records = np.zeros(len(paper_ids), self._kind)
        records["paper"], records["mark"] = paper_ids, marks
        scales = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-9) / LARGEST
        records["scale"] = scales[:, 0]
        records["signs"] = np.packbits(rows > 0, axis=1)
        records["vector"] = np.round(rows / scales)
        records["sum"] = _sums(records)
        with self.file.open("ab") as content:
            content.truncate(content.tell() - content.tell() % self._kind.itemsize)  # an incomplete record
            content.write(records.tobytes())
        self.refresh()

    def tidy(self, present: Iterable[int], *, now: bool = False) -> None:
        """Rewrite the file if much of it is outdated, or `now`.

        Raises:
            OSError: it cannot be written.
        """
        kept = sorted(self._rows[paper_id] for paper_id in set(present).intersection(self._rows))
        if not now and len(self.papers) < max(len(kept) * WASTE, FEW_RECORDS):
            return
        draft = self.file.with_suffix(".new")
        records = np.fromfile(self.file, self._kind)
        records[[row for row in kept if row < len(records)]].tofile(draft)
        with self._lock:  # so that nobody reads one record in place of another
            draft.replace(self.file)
            self._forget()
            self._refresh()

    # --- reading

    def nearness(self, query: Floats, matters: Callable[[Ids], Mask] = _is_there) -> tuple[Ids, Floats]:
        """The similarity of papers' texts to a unit query vector, from -1 to 1: the relevant ones, and all cosines.

        Exact for the nearest thousand of them, estimated from signs for the others. `matters` decides which papers are
        included.
        """
        with self._lock:
            return self._nearness(query, matters(self.papers) & (self.papers > 0))

    def _nearness(self, query: Floats, matters: Mask) -> tuple[Ids, Floats]:
        signs = np.zeros(self._signs.shape[1] * 8, np.uint8)
        signs[: self.numbers // 8] = np.packbits(query > 0)
        rows = np.flatnonzero(matters)
        differ = np.bitwise_count(self._signs[rows] ^ signs.view(np.uint64)).sum(axis=1, dtype=np.float32)
        cosines = np.cos(np.pi / self.numbers * differ).astype(np.float32)
        if count := min(NEAREST, len(rows)):
            best = np.sort(np.argpartition(-cosines, count - 1)[:count])
            cosines[best] = self._read(rows[best]) @ query
        return self.papers[rows], cosines

    def of(self, paper_ids: Sequence[int]) -> tuple[list[int], Floats]:
        """The vectors of papers that have one."""
        with self._lock:
            known = [paper_id for paper_id in paper_ids if paper_id in self._rows]
            return known, self._read(np.array([self._rows[paper_id] for paper_id in known], np.int64))

    def blocks(self) -> Iterator[tuple[list[int], Floats]]:
        """The vectors of all papers, a few thousand at a time."""
        kept = self.papers  # a snapshot; records written meanwhile are included next time
        step = READ_BYTES // self._kind.itemsize
        for start in range(0, len(kept), step):
            with self._lock:
                if self.papers is not kept and len(self.papers) < len(kept):
                    return  # it was rewritten
                records = self._stretch(start, min(step, len(kept) - start))
            papers = kept[start : start + len(records)]
            some = np.flatnonzero(papers > 0)
            yield papers[some].tolist(), _floats(records[some])

    def middle(self) -> Floats:
        """The mean of the vectors of a few thousand papers."""
        held = np.flatnonzero(self.papers > 0)
        with self._lock:
            rows = self._read(held[:: len(held) // MIDDLE_PAPERS + 1])
        middle: Floats = rows.mean(axis=0) if len(rows) else np.zeros(self.numbers, np.float32)
        return middle

    def _stretch(self, start: int, count: int) -> NDArray[np.void]:
        """A range of records; fewer if the file was deleted."""
        try:
            return np.fromfile(self.file, self._kind, count, offset=start * self._kind.itemsize)
        except OSError:
            return np.zeros(0, self._kind)

    def _read(self, rows: NDArray[np.int64]) -> Floats:
        """The vectors of records, read from the file."""
        found = np.zeros(len(rows), self._kind)
        view, size = found.view(np.uint8).reshape(len(rows), self._kind.itemsize), self._kind.itemsize
        try:
            with self.file.open("rb", buffering=0) as content:
                for place, row in enumerate(rows.tolist()):
                    content.seek(row * size)
                    content.readinto(view[place])
        except OSError:
            pass  # deleted meanwhile: treated as far away as possible
        return _floats(found)


def _floats(records: NDArray[np.void]) -> Floats:
    vectors: Floats = records["vector"].astype(np.float32) * records["scale"][:, None]
    return vectors


def _sums(records: NDArray[np.void]) -> NDArray[np.uint32]:
    """A checksum of each record, except for the checksum itself."""
    words = records.view(np.uint32).reshape(len(records), -1).copy()
    words[:, SUM_PLACE] = 0
    factors = (np.arange(words.shape[1], dtype=np.uint32) * np.uint32(2) + np.uint32(1)) * np.uint32(ODD)
    sums: NDArray[np.uint32] = (words * factors).sum(axis=1, dtype=np.uint32)
    return sums


def open_file(folder: Path, key: str, kind: str = "") -> Path:
    """The vector file of a model, for papers or another kind; those of other models are deleted."""
    for other in folder.glob("*.vectors") if folder.is_dir() else ():
        if not other.stem.startswith(key) and os.access(folder, os.W_OK):
            other.unlink(missing_ok=True)
    return folder / f"{key}{kind}.vectors"
