"""Merged rows on their way from the documents to the tables, in order of uid.

A document holds rows of any age, while the tables grow by age: written document by document, every batch would touch
most of a large table. All rows of a kind are therefore read first, into a temporary file, as a large library does not
fit into memory.
"""

import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from paperdesk.errors import LibraryNotWritable
from paperdesk.model.shared_rows import MergedRow

IN_MEMORY_BYTES = 4 << 20


class RowSpool:
    """Collects packed rows, and returns them sorted."""

    def __init__(self, folder: Path) -> None:
        """Use a nameless file in `folder` for what does not fit into memory."""
        self._folder = folder
        self._file = tempfile.SpooledTemporaryFile(IN_MEMORY_BYTES, dir=str(folder))  # noqa: SIM115 - closed by __exit__
        self._places: list[tuple[str, int, int]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, keys: Sequence[str], rows: Sequence[bytes]) -> None:
        """Add rows as `pack` returned them.

        Raises:
            LibraryNotWritable: there is no space for them.
        """
        try:
            start = self._file.tell()
            self._file.write(b"".join(rows))
        except OSError as error:
            raise LibraryNotWritable(
                "spool-not-written",
                "Could not write a temporary file in {folder}: {reason}. Changes from your other devices are applied "
                "with the next sync.",
                folder=self._folder,
                reason=error.strerror or type(error).__name__,
            ) from error
        for key, row in zip(keys, rows, strict=True):
            self._places.append((key, start, len(row)))
            start += len(row)

    def batches(self, at_once: int) -> Iterator[list[MergedRow]]:
        """Return the rows sorted by key."""
        self._places.sort()
        for first in range(0, len(self._places), at_once):
            yield [self._read(start, size) for _, start, size in self._places[first : first + at_once]]

    def _read(self, start: int, size: int) -> MergedRow:
        self._file.seek(start)
        key, said, text = json.loads(self._file.read(size))
        return MergedRow(
            key, {cell: [(stamp, value) for stamp, value in values] for cell, values in said.items()}, text
        )


def pack(row: MergedRow) -> bytes:
    return json.dumps((row.key, row.said, row.text), separators=(",", ":")).encode()
