"""A commit of the index: its segments, and the deleted papers in them.

Whoosh stores this as a pickle, which can execute any code. Here it is JSON with a checksum, read with limits. A commit
takes effect atomically, when its file is renamed.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from whoosh.codec.whoosh3 import W3Segment
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, clean_files

from paperdesk.search.damage import IndexDamaged, is_count, parse_json, read_plain, sealed, unsealed
from paperdesk.search.segment import EXTENSION, Segment

INDEX_NAME = "MAIN"
SEGMENT_NAME = re.compile(rf"{INDEX_NAME}_([0-9a-z]{{16}})")
MOST_BYTES = 64 << 20
Held = tuple[Segment, tuple[int, ...]]
"""A segment and its deleted documents."""


class Commit(TOC):  # type: ignore[misc] # Whoosh is untyped
    """Whoosh's table of contents, stored as JSON; its segments are Whoosh's records, built from plain values."""

    @classmethod
    def read(cls, storage: FileStorage, indexname: str, gen: int | None = None, schema: Any = None) -> "Commit":
        """The newest commit.

        Raises:
            FileNotFoundError: another process has just made a newer one.
            IndexDamaged: there is none, or it is not as it was written.
        """
        folder = Path(storage.folder)
        generation = newest_generation(folder) if gen is None else gen
        name = cls._filename(indexname, generation)
        told = parse_json(unsealed(read_plain(folder / name, MOST_BYTES), name), name)
        return cls(schema, list(_segments(told, name)), generation)

    def write(self, storage: FileStorage, indexname: str) -> None:
        """Publish the commit; a leftover draft has the name of a segment and is removed with the next one."""
        told = [[s.segid, s.doc_count_all(), sorted(s.deleted_docs())] for s in self.segments]
        draft = Path(storage.folder, f"{INDEX_NAME}_{W3Segment._random_id()}.draft")
        with draft.open("xb") as file:
            file.write(sealed(json.dumps(told).encode()))
        draft.replace(Path(storage.folder, self._filename(indexname, self.generation)))
        clean_files(storage, indexname, self.generation, self.segments)


def _segments(told: object, name: str) -> Iterator[W3Segment]:
    """Whoosh's segment records, built from the contents of a commit."""
    for entry in told if isinstance(told, list) else [None]:
        segment, size, deleted = entry if isinstance(entry, list) and len(entry) == 3 else (None, 0, [])  # noqa: PLR2004
        is_named = isinstance(segment, str) and SEGMENT_NAME.fullmatch(f"{INDEX_NAME}_{segment}")
        is_sound = is_count(size) and isinstance(deleted, list) and all(is_count(doc, size) for doc in deleted)
        if not (is_named and is_sound):
            raise IndexDamaged(f"{name} says something else than a commit")
        yield W3Segment(None, INDEX_NAME, size, segment, set(deleted))


def newest_generation(folder: Path) -> int:
    """The number of the last commit to the index in `folder`.

    Raises:
        IndexDamaged: there is none.
    """
    try:
        found = int(TOC._latest_generation(FileStorage(str(folder)), INDEX_NAME))
    except OSError as error:
        raise IndexDamaged(f"{folder} cannot be read: {error}") from error
    if found < 0:
        raise IndexDamaged(f"there is no commit in {folder}")
    return found


def open_segments(folder: Path, known: Mapping[str, Segment]) -> tuple[int, list[Held]]:
    """The generation of the index in `folder`, and its segments; those in `known` are not opened again.

    Raises:
        FileNotFoundError: another process has just merged, so try again; or a file is gone.
        IndexDamaged: a file has changed since it was written.
    """
    commit = Commit.read(FileStorage(str(folder)), INDEX_NAME)
    found: list[Held] = []
    for stored in commit.segments:
        name, size = stored.segment_id(), stored.doc_count_all()
        segment = known.get(name) or Segment(folder / f"{name}{EXTENSION}", size)
        if segment.size != size:
            raise IndexDamaged(f"{name} is of another size")
        found.append((segment, tuple(stored.deleted_docs())))
    return int(commit.generation), found
