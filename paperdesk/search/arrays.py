"""Named arrays in one file; every range is verified against checksums when it is read.

The file consists of a header, a JSON directory (type, offset and length of each array), a checksum for each piece of
4 KB, and the arrays. It is read rather than mapped: a truncated file or a failing disk raises an error, whereas a map
would end the whole program. Reading a range takes one system call, and verifying it takes less time than copying it.
"""

import json
import os
import threading
import weakref
import zlib
from array import array
from collections.abc import Iterator, Mapping
from pathlib import Path
from struct import Struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.damage import IndexDamaged, is_count, is_regular, parse_json

MAGIC = b"PDarrays"
HEAD = Struct("<8sIII")  # MAGIC, bytes of the directory, number of pieces, checksum of the directory and checksums
PIECE = 4096
ALIGNED = 64
MOST_DIRECTORY = 1 << 16
MOST_BYTES = 1 << 32
KINDS = {name: np.dtype(f"<{name}") for name in ("u1", "u2", "u4", "i8")}
SUM = KINDS["u4"]
OPEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)

Block = memoryview | bytes


def write_arrays(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write flat arrays to a new file; their types are those of KINDS."""
    directory: dict[str, tuple[str, int, int]] = {}
    blocks: list[Block] = []
    at = 0
    for name, content in arrays.items():
        kind = content.dtype.str[1:]
        plain = np.ascontiguousarray(content, KINDS[kind]).view(np.uint8)
        directory[name] = (kind, at, len(content))
        blocks += [plain.data, bytes(-len(plain) % ALIGNED)]
        at += len(plain) + len(blocks[-1])
    sums = np.frombuffer(_sums(blocks), np.uint32).astype(SUM).tobytes()
    told = json.dumps(directory).encode() + sums
    with path.open("xb") as file:
        file.write(HEAD.pack(MAGIC, len(told) - len(sums), len(sums) // SUM.itemsize, zlib.crc32(told)) + told)
        for block in blocks:
            file.write(block)


def _sums(blocks: list[Block]) -> "array[int]":
    """The checksum of each piece of the concatenated blocks."""
    sums, crc, filled = array("I"), 0, 0
    for block in blocks:
        at = 0
        while at < len(block):
            part = block[at : at + PIECE - filled]
            crc, filled, at = zlib.crc32(part, crc), filled + len(part), at + len(part)
            if filled == PIECE:
                sums.append(crc)
                crc = filled = 0
    if filled:
        sums.append(crc)
    return sums


class Arrays:
    """The arrays of one file, usable on any thread."""

    def __init__(self, path: Path) -> None:
        """Open the file and read its directory.

        Raises:
            FileNotFoundError: it does not exist.
            IndexDamaged: it is not as written by `write_arrays`.
        """
        self._name = path.name
        self._file = self._opened(path)
        self._moving = threading.Lock()
        weakref.finalize(self, os.close, self._file)
        self._size = os.fstat(self._file).st_size
        magic, length, pieces, seal = HEAD.unpack(self._read(0, HEAD.size))
        if magic != MAGIC or length > MOST_DIRECTORY or self._size > MOST_BYTES or pieces > self._size // SUM.itemsize:
            raise self._damage("is of no format of ours")
        told = self._read(HEAD.size, length + pieces * SUM.itemsize)
        self._start = HEAD.size + len(told)
        self._length = self._size - self._start
        if zlib.crc32(told) != seal or pieces != -(-self._length // PIECE):
            raise self._damage("does not fit its checksums")
        self._sums: list[int] = np.frombuffer(told, SUM, pieces, length).tolist()
        self._directory = dict(self._places(parse_json(told[:length], path.name)))

    def _opened(self, path: Path) -> int:
        try:
            if path.exists() and not is_regular(path):
                raise self._damage("is no file")
            return os.open(path, OPEN)
        except FileNotFoundError:
            raise
        except OSError as error:
            raise self._damage(f"cannot be opened: {error}") from error

    def _damage(self, what: str) -> IndexDamaged:
        return IndexDamaged(f"{self._name} {what}")

    def _places(self, told: Any) -> Iterator[tuple[str, tuple[np.dtype[Any], int, int]]]:
        """The type, offset and length of each array, all within the file."""
        if not isinstance(told, dict):
            raise self._damage("has no directory")
        for name, place in told.items():
            kind, at, count = place if isinstance(place, list) and len(place) == 3 else ("", 0, 0)  # noqa: PLR2004
            if kind not in KINDS or not is_count(at, MOST_BYTES) or not is_count(count, MOST_BYTES) or at % ALIGNED:
                raise self._damage("has another directory")
            if at + count * KINDS[kind].itemsize > self._length:
                raise self._damage("is cut off")
            yield name, (KINDS[kind], at, count)

    def __len__(self) -> int:
        """The size of the file in bytes."""
        return self._size

    def count(self, name: str) -> int:
        """The length of an array.

        Raises:
            IndexDamaged: there is none with that name.
        """
        if name not in self._directory:
            raise self._damage(f"has no {name}")
        return self._directory[name][2]

    def whole(self, name: str) -> NDArray[Any]:
        """A whole array; raises the same errors as `part`."""
        return self.part(name, 0, self.count(name))

    def part(self, name: str, low: int, high: int) -> NDArray[Any]:
        """A range of an array.

        Raises:
            IndexDamaged: it is too short, or not as it was written.
        """
        if not 0 <= low <= high <= self.count(name):
            raise self._damage(f"has fewer {name}")
        kind, at, _ = self._directory[name]
        begin, end = at + low * kind.itemsize, at + high * kind.itemsize
        first = begin // PIECE * PIECE
        content = self._read(self._start + first, min(-(-end // PIECE) * PIECE, self._length) - first)
        self._check(first // PIECE, content)
        return np.frombuffer(content, kind, high - low, begin - first)

    def _check(self, first: int, content: bytes) -> None:
        """Verify what was read against the checksums of its pieces, starting with piece `first`."""
        crc32, view = zlib.crc32, memoryview(content)
        found = [crc32(view[at : at + PIECE]) for at in range(0, len(content), PIECE)]
        if found != self._sums[first : first + len(found)]:
            raise self._damage("does not fit its checksums")

    def _read(self, start: int, length: int) -> bytes:
        """Read a number of bytes from the file."""
        try:
            if hasattr(os, "pread"):
                content = os.pread(self._file, length, start)
            else:  # Windows
                with self._moving:
                    os.lseek(self._file, start, os.SEEK_SET)
                    content = os.read(self._file, length)
        except OSError as error:
            raise self._damage(f"cannot be read: {error}") from error
        if len(content) != length:
            raise self._damage("is cut off")
        return content
