"""The Whoosh index of one library: a folder of derived data that may be deleted at any time.

A stamp says whose index it is, in which format, which change it has taken up last, and which folder beside it holds the
data: a rebuilt index is written to a folder of its own and comes into force with its stamp, at one stroke. A missing,
foreign, outdated or damaged index is simply not opened, and then built anew.
"""

import contextlib
import json
import logging
import pickle
import shutil
import struct
import threading
import uuid
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from whoosh import index as whoosh_index
from whoosh.filedb.filestore import FileStorage
from whoosh.index import LockError

from paperdesk.library.records import PaperText
from paperdesk.search.cache import ArrayCache
from paperdesk.search.schema import FORMAT, make_schema
from paperdesk.search.scoring import CACHE_MB, Hits, Snapshot
from paperdesk.search.whoosh_format import AnySegment, newest_generation, open_segments
from paperdesk.search.whoosh_writer import PaperWriter

log = logging.getLogger(__name__)
STAMP = "stamp.json"
LOCK = "building.lock"
MANY_SEGMENTS = 8
TRIES = 5
DAMAGE = (
    whoosh_index.IndexError,
    pickle.UnpicklingError,
    AttributeError,
    ImportError,
    EOFError,
    LookupError,
    OSError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What opening a foreign or damaged index raises."""


class IndexBusy(Exception):
    """Another process is writing the index; what it leaves over can be taken up later."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Whose index this is, in which format, the last change in it, and the folder of its data."""

    library_id: str = ""
    format: int = FORMAT
    seq: int = -1  # -1: not whole yet
    folder: str = ""


class Batch:
    """Papers on their way into the index; nothing of it is seen before the batch ends."""

    def __init__(self, writer: PaperWriter, segments: Sequence[AnySegment], give_way: Callable[[], object]) -> None:
        self._writer = writer
        self._give_way = give_way
        self._segments = segments
        self._dropped: frozenset[str] = frozenset()

    def add(self, texts: Iterable[PaperText]) -> None:
        """Take up papers in place of what was known of them."""
        texts = list(texts)
        self.remove([text.id for text in texts])
        for text in texts:
            self._give_way()
            self._writer.pool.inversion.add(text)

    def remove(self, paper_ids: Sequence[int]) -> None:
        """Forget papers."""
        offset = 0
        for segment in self._segments:
            for doc in np.flatnonzero(np.isin(segment.papers, paper_ids)).tolist():
                if not self._writer.is_deleted(offset + doc):
                    self._writer.delete_document(offset + doc)
            offset += segment.size

    def drop(self, names: Collection[str]) -> None:
        """Forget whole segments, whose papers were added anew."""
        self._dropped = frozenset(names)

    def commit(self) -> None:
        self._writer.commit_keeping(self._kept)

    def _kept(self, segments: list[Any]) -> list[Any]:
        return [s for s in segments if s.segment_id() not in self._dropped and s.doc_count()]


class Index:
    """The index in a folder; one thread writes, any thread reads."""

    def __init__(self, folder: Path, library_id: str, give_way: Callable[[], object] = lambda: None) -> None:
        """`give_way` is called again and again while papers are taken up: it may let others go first."""
        self.folder = folder
        self._give_way = give_way
        self.library_id = library_id
        self.cache: ArrayCache[Hits] = ArrayCache(CACHE_MB)
        self._writing = threading.Lock()
        self._stamp = Stamp()
        self._snapshot: Snapshot | None = None

    def open(self) -> bool:
        """Open what is there, if it is this library's and whole; else say False: it is to be rebuilt."""
        stamp = self.stamp()
        if stamp.library_id != self.library_id or stamp.format != FORMAT or stamp.seq < 0:
            return False
        try:
            self._snapshot = self._read(stamp)
        except DAMAGE:
            log.info("the index in %s cannot be opened and is rebuilt", self.folder, exc_info=True)
            return False
        self._stamp = stamp
        return True

    def _read(self, stamp: Stamp) -> Snapshot:
        """The newest commit; another process may merge segments away while they are opened."""
        known = {s.name: s for s in self._snapshot.segments} if self._snapshot else {}
        for attempt in range(TRIES):
            try:
                generation, segments = open_segments(self.folder / stamp.folder, known)
                return Snapshot(generation, segments, self.cache)
            except FileNotFoundError:
                if attempt == TRIES - 1:
                    raise
        raise AssertionError

    @property
    def is_open(self) -> bool:
        return self._snapshot is not None

    @property
    def data(self) -> Path:
        """The folder of the data that is in force."""
        return self.folder / self._stamp.folder

    def stamp(self) -> Stamp:
        """What the index says of itself; an empty stamp where it cannot be read."""
        try:
            return Stamp(**json.loads((self.folder / STAMP).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return Stamp()

    def set_stamp(self, seq: int) -> None:
        """Note that all changes up to `seq` are in the index."""
        self._write_stamp(Stamp(self.library_id, FORMAT, seq, self._stamp.folder))

    def _write_stamp(self, stamp: Stamp) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        draft = self.folder / f"{STAMP}.{uuid.uuid4().hex[:8]}"
        draft.write_text(json.dumps(asdict(stamp)), encoding="utf-8")
        draft.replace(self.folder / STAMP)
        self._stamp = stamp

    @property
    def snapshot(self) -> Snapshot:
        """The index as the last commit left it."""
        if self._snapshot is None:
            raise ValueError("the index is not open")
        return self._snapshot

    def refresh(self) -> None:
        """Let the next search see what was committed, here or by another process."""
        if self._snapshot is None:
            return
        is_current = self.stamp() == self._stamp and self.data.is_dir()
        if not (is_current and newest_generation(self.data) == self._snapshot.generation) and not self.open():
            self._snapshot = None  # somebody removed it: it is to be rebuilt

    @contextlib.contextmanager
    def writing(self) -> Iterator[Batch]:
        """A batch of changes, committed when the block ends; the next search sees them.

        Raises:
            IndexBusy: another process is writing.
        """
        with self._writing:
            writer = open_writer(self.data, self._give_way)
            try:
                segments = [s for s, _ in open_segments(self.data, {s.name: s for s in self.snapshot.segments})[1]]
                batch = Batch(writer, segments, self._give_way)
                yield batch
                batch.commit()
            finally:
                if not writer.is_closed:
                    writer.cancel()
        self.refresh()

    def update(self, texts: Iterable[PaperText], *, gone: Sequence[int] = ()) -> None:
        """Take up papers in place of what was known of them, and forget those that are gone."""
        with self.writing() as batch:
            batch.remove(gone)
            batch.add(texts)

    def small_segments(self) -> list[AnySegment]:
        """The segments to be made one, when there are many: each no larger than twice the smaller ones together."""
        segments = sorted(self.snapshot.segments, key=lambda s: s.size)
        if len(segments) <= MANY_SEGMENTS:
            return []
        chosen, total = segments[:2], segments[0].size + segments[1].size
        for segment in segments[2:]:
            if segment.size > 2 * total:
                break
            chosen.append(segment)
            total += segment.size
        return chosen

    def live(self, segment: AnySegment) -> Sequence[int]:
        """The papers of a segment that are not deleted."""
        snapshot = self.snapshot
        start = snapshot.starts[snapshot.segments.index(segment)]
        papers = snapshot.papers[start : start + segment.size]
        return [int(paper_id) for paper_id in papers[papers > 0]]

    @property
    def is_worn(self) -> bool:
        """Whether more than a fifth of it is deleted."""
        return self.snapshot.size > 1000 and self.snapshot.count < 0.8 * self.snapshot.size  # noqa: PLR2004

    @contextlib.contextmanager
    def building(self) -> Iterator[Path]:
        """A new folder to build the index in; only one process does so at a time.

        Raises:
            IndexBusy: another process is building.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        lock = FileStorage(str(self.folder)).lock(LOCK)
        if not lock.acquire():
            raise IndexBusy
        folder = self.folder / uuid.uuid4().hex[:12]
        try:
            self._tidy()
            folder.mkdir()
            yield folder
        finally:
            lock.release()
            self._tidy()

    def put_in_force(self, folder: Path, seq: int) -> None:
        """Search what was built in `folder` from now on."""
        with self._writing:
            stamp = Stamp(self.library_id, FORMAT, seq, folder.name)
            self._snapshot = self._read(stamp)
            self._write_stamp(stamp)

    def _tidy(self) -> None:
        """Remove what no stamp names."""
        current = self.stamp().folder
        for path in self.folder.iterdir():
            if path.is_dir() and path.name != current:
                shutil.rmtree(path, ignore_errors=True)
            elif path.is_file() and path.name not in (STAMP, LOCK):
                with contextlib.suppress(OSError):
                    path.unlink()

    def count(self) -> int:
        """How many papers are in it."""
        return self._snapshot.count if self._snapshot is not None else 0

    def close(self) -> None:
        """Let go of the files, as soon as no search uses them."""
        self._snapshot = None
        self.cache.clear()


def open_writer(folder: Path, give_way: Callable[[], object] = lambda: None) -> PaperWriter:
    """Whoosh's writer for the index in `folder`, made if there is none.

    Raises:
        IndexBusy: another process is writing.
    """
    try:
        if whoosh_index.exists_in(str(folder)):
            return PaperWriter(whoosh_index.open_dir(str(folder)), give_way)
        return PaperWriter(whoosh_index.create_in(str(folder), make_schema()), give_way)
    except LockError as error:
        raise IndexBusy from error


@contextlib.contextmanager
def opened(folder: Path, library_id: str) -> Iterator[Index]:
    """An index for the length of a block."""
    index = Index(folder, library_id)
    try:
        yield index
    finally:
        index.close()
