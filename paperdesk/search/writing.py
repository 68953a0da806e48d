"""Whoosh's writer for our index: it provides the lock, deletions and commits; the content is plain arrays.

Whoosh lets an index supply its codec, its pool of postings and its table of contents. A segment is written in one pass
from an inversion, whereas Whoosh's own codec takes postings one by one.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from whoosh.codec.base import Codec
from whoosh.codec.whoosh3 import W3Segment
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.index import FileIndex, LockError
from whoosh.writing import SegmentWriter

from paperdesk.search.commits import INDEX_NAME, Commit
from paperdesk.search.damage import IndexDamaged, is_regular
from paperdesk.search.inversion import Inversion
from paperdesk.search.schema import make_schema
from paperdesk.search.segment import EXTENSION, write_segment

LOCK = f"{INDEX_NAME}_WRITELOCK"


class IndexBusy(Exception):
    """Another process is writing to the index; what remains can be indexed later."""


class _Storage(FileStorage):  # type: ignore[misc] # Whoosh is untyped
    """The folder of an index. Whoosh's writer would create and empty a folder in it, which might be a link."""

    def temp_storage(self, _name: str | None = None) -> RamStorage:
        return RamStorage()


class _Index(FileIndex):  # type: ignore[misc]
    """Whoosh's index, with one of our commits as table of contents."""

    def __init__(self, folder: Path) -> None:  # Whoosh's own method would read another table
        self.storage = _Storage(str(folder))
        self.indexname = INDEX_NAME
        self._schema = make_schema()

    def _read_toc(self) -> Commit:
        return Commit.read(self.storage, self.indexname, schema=self._schema)


class _Part:
    """One of the two writers that Whoosh requires of a codec; it does nothing."""

    is_closed = False

    def close(self) -> None:
        self.is_closed = True


class PaperCodec(Codec):  # type: ignore[misc]
    """Tells Whoosh's writer the names of segments; PaperWriter writes them."""

    length_stats = False

    def per_document_writer(self, _storage: FileStorage, _segment: Any) -> _Part:
        return _Part()

    def field_writer(self, _storage: FileStorage, _segment: Any) -> _Part:
        return _Part()

    def new_segment(self, _storage: FileStorage, indexname: str) -> W3Segment:
        return W3Segment(self, indexname)


class _Pool:
    """Replaces Whoosh's pool of postings."""

    def __init__(self) -> None:
        self.inversion = Inversion()

    def cleanup(self) -> None:
        self.inversion = Inversion()


class PaperWriter(SegmentWriter):  # type: ignore[misc]
    """Whoosh's writer, with its lock, and an inversion as its pool."""

    def __init__(self, index: _Index, give_way: Callable[[], object]) -> None:
        """`give_way` is called repeatedly while a segment is written and may pause."""
        super().__init__(index, codec=PaperCodec(), compound=False)
        self.give_way = give_way
        self.pool = _Pool()

    def _flush_segment(self) -> None:
        fields = {}
        for name, postings in self.pool.inversion.fields():
            self.give_way()
            fields[name] = postings
        path = Path(self.storage.folder, f"{self.newsegment.segment_id()}{EXTENSION}")
        write_segment(path, self.pool.inversion, fields)

    def _commit_toc(self, segments: list[Any]) -> None:
        Commit(self.schema, segments, self.generation).write(self.storage, self.indexname)

    def commit_keeping(self, keep: Callable[[list[Any]], list[Any]]) -> None:
        """Write additions as one segment, next to the old ones that `keep` returns."""
        self.docnum = len(self.pool.inversion)
        self._added = self.docnum > 0
        self.commit(mergetype=lambda _writer, segments: keep(segments))


def open_writer(folder: Path, give_way: Callable[[], object] = lambda: None, *, is_new: bool = False) -> PaperWriter:
    """Whoosh's writer for the index in `folder`, or for a new one there.

    Raises:
        IndexBusy: another process is writing.
        IndexDamaged: the existing files are not an index.
    """
    lock = folder / LOCK
    if os.path.lexists(lock) and not is_regular(lock):
        raise IndexDamaged(f"{LOCK} is no file")
    index = _Index(folder)
    if is_new:
        Commit(None, [], 0).write(index.storage, INDEX_NAME)
    try:
        return PaperWriter(index, give_way)
    except LockError as error:
        raise IndexBusy from error
