"""The index of one library: a folder of derived data that can be deleted at any time and is never trusted.

A stamp contains the library of the index, its format, the last change in it, and the name of the adjacent folder with
the data: a rebuilt index is written to a new folder and takes effect atomically with its stamp. A missing, foreign or
outdated index is not opened, and a damaged one is discarded as soon as that is noticed. Either is rebuilt.
"""

import contextlib
import logging
import threading
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.filedb.filestore import FileStorage

from paperdesk.errors import PaperDeskError
from paperdesk.library import private
from paperdesk.library.records import PaperText
from paperdesk.search import index_folder
from paperdesk.search.cache import ArrayCache
from paperdesk.search.commits import newest_generation, open_segments
from paperdesk.search.damage import IndexDamaged
from paperdesk.search.index_folder import LOCK, STAMP
from paperdesk.search.schema import FORMAT
from paperdesk.search.scoring import CACHE_MB, Hits, Snapshot
from paperdesk.search.segment import Segment
from paperdesk.search.stamp import Stamp, read_stamp, write_stamp
from paperdesk.search.writing import IndexBusy, PaperWriter, open_writer

log = logging.getLogger(__name__)
TRIES = 5


class Batch:
    """Papers being added to the index, invisible until the batch ends."""

    def __init__(self, writer: PaperWriter, segments: Sequence[Segment], give_way: Callable[[], object]) -> None:
        self._writer = writer
        self._give_way = give_way
        self._segments = segments
        self._dropped: frozenset[str] = frozenset()

    def add(self, texts: Iterable[PaperText]) -> None:
        """Add papers, replacing their earlier versions."""
        texts = list(texts)
        self.remove([text.id for text in texts])
        for text in texts:
            self._give_way()
            self._writer.pool.inversion.add(text)

    def remove(self, paper_ids: Sequence[int]) -> None:
        """Remove papers."""
        offset = 0
        for segment in self._segments:
            for doc in np.flatnonzero(np.isin(segment.papers, paper_ids)).tolist():
                if not self._writer.is_deleted(offset + doc):
                    self._writer.delete_document(offset + doc)
            offset += segment.size

    def drop(self, names: Collection[str]) -> None:
        """Remove whole segments whose papers were added again."""
        self._dropped = frozenset(names)

    def commit(self) -> None:
        self._writer.commit_keeping(self._kept)

    def _kept(self, segments: list[Any]) -> list[Any]:
        return [s for s in segments if s.segment_id() not in self._dropped and s.doc_count()]


class Index:
    """The index in a folder; one thread writes, any thread reads."""

    def __init__(self, folder: Path, library_id: str, give_way: Callable[[], object] = lambda: None) -> None:
        """`give_way` is called repeatedly while papers are added and may pause."""
        self.folder = folder
        self._give_way = give_way
        self.library_id = library_id
        self.cache: ArrayCache[Hits] = ArrayCache(CACHE_MB)
        self.when_lost: Callable[[], object] = lambda: None
        """Called on any thread when the open index turns out to be damaged."""
        self._writing = threading.Lock()
        self._stamp = Stamp()
        self._snapshot: Snapshot | None = None
        self._damaged = ""  # the data folder that must not be opened again
        self._complaint = ""

    # --- reading

    def open(self) -> bool:
        """Open the index if it belongs to this library and is intact; returns False if it must be rebuilt."""
        stamp = self.stamp()
        if stamp.library_id != self.library_id or stamp.format != FORMAT or stamp.folder in {"", self._damaged}:
            return False
        try:
            self._snapshot = self._read(stamp)
        except IndexDamaged as error:
            log.info("the index in %s cannot be opened and is built anew: %s", self.folder, error)
            return False
        self._stamp = stamp
        return True

    def _read(self, stamp: Stamp) -> Snapshot:
        """The newest commit; another process may merge segments away while they are being opened."""
        known = {s.name: s for s in self._snapshot.segments} if self._snapshot else {}
        for _ in range(TRIES):
            with contextlib.suppress(FileNotFoundError):
                generation, segments = open_segments(index_folder.data_of(self.folder, stamp.folder), known)
                return Snapshot(generation, segments, self.cache)
        raise IndexDamaged("a file of it is missing")

    @property
    def is_open(self) -> bool:
        return self._snapshot is not None

    @property
    def standing(self) -> Snapshot | None:
        """The index as of the last commit; None if there is none."""
        return self._snapshot

    @property
    def snapshot(self) -> Snapshot:
        """The index as of the last commit, which must exist."""
        if self._snapshot is None:
            raise IndexDamaged("the index is not open")
        return self._snapshot

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """A block that reads the index; if it turns out to be damaged, the block ends and the index is discarded."""
        read = self._snapshot
        try:
            yield
        except IndexDamaged as error:
            if read is not None and self._snapshot is read:  # otherwise another thread has opened a newer one
                self._lose(error)

    def _lose(self, error: IndexDamaged) -> None:
        """Stop using the current data, and notify whoever rebuilds the index."""
        log.info("the index in %s is damaged and is built anew: %s", self.folder, error)
        self._damaged = self._stamp.folder
        with contextlib.suppress(OSError):  # keep other processes from opening damaged data
            if self.stamp() == self._stamp:
                (self.folder / STAMP).unlink()
        self.close()
        self.when_lost()

    @property
    def data(self) -> Path:
        """The folder of the current data."""
        return self.folder / self._stamp.folder

    def stamp(self) -> Stamp:
        """The index's stamp; an empty one if it cannot be read."""
        return read_stamp(self.folder / STAMP)

    def refresh(self) -> None:
        """Make changes committed here or by another process visible to the next search."""
        if self._snapshot is None:
            return
        with contextlib.suppress(IndexDamaged):
            if self.stamp() == self._stamp and newest_generation(self.data) == self._snapshot.generation:
                return
        if not self.open():
            self.close()  # removed or damaged: it must be rebuilt

    def count(self) -> int:
        """The number of papers in the index."""
        return self._snapshot.count if self._snapshot is not None else 0

    def close(self) -> None:
        """Close the files as soon as no search uses them."""
        self._snapshot = None
        self.cache.clear()

    # --- writing

    @contextlib.contextmanager
    def writing(self) -> Iterator[Batch]:
        """A batch of changes, committed when the block ends and visible to the next search.

        Raises:
            IndexBusy: another process is writing.
            IndexDamaged: the existing index cannot be continued.
            LibraryNotWritable: it cannot be written.
        """
        with self._writing, index_folder.changed(self.folder):
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
        """Add papers, replacing earlier versions, and remove those that are gone."""
        with self.writing() as batch:
            batch.remove(gone)
            batch.add(texts)

    def set_stamp(self, seq: int) -> None:
        """Record that all changes up to `seq` are in the index."""
        self._write_stamp(Stamp(self.library_id, FORMAT, seq, self._stamp.folder))

    def _write_stamp(self, stamp: Stamp) -> None:
        with index_folder.changed(self.folder):
            write_stamp(self.folder / STAMP, stamp)
        self._stamp = stamp

    @contextlib.contextmanager
    def building(self) -> Iterator[Path]:
        """A new folder to build the index in; only one process at a time does so.

        Raises:
            IndexBusy: another process is building.
            LibraryNotWritable: it cannot be written.
        """
        with index_folder.made(self.folder):
            lock = FileStorage(str(self.folder)).lock(LOCK)
            if not lock.acquire():
                raise IndexBusy
            folder = self.folder / uuid.uuid4().hex[:12]
            try:
                index_folder.tidy(self.folder, self.stamp().folder)
                folder.mkdir(mode=private.FOLDER)
                yield folder
            finally:
                lock.release()
                index_folder.tidy(self.folder, self.stamp().folder)

    def put_in_force(self, folder: Path, seq: int) -> None:
        """Switch to the index built in `folder`.

        Raises:
            LibraryNotWritable: the data could not be written.
        """
        with self._writing:
            stamp = Stamp(self.library_id, FORMAT, seq, folder.name)
            try:
                self._snapshot = self._read(stamp)
            except IndexDamaged as error:
                raise index_folder.not_written(self.folder, str(error)) from error
            self._write_stamp(stamp)

    def complain(self, error: PaperDeskError) -> None:
        """Log once why there is no newer index; searches use the current one."""
        if str(error) != self._complaint:
            log.warning("%s", error)
        self._complaint = str(error)
