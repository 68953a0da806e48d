"""SQLite's write-ahead log, read without SQLite: the edits in it, and those that SQLite will not read.

SQLite reads the log up to the first frame with a wrong checksum and silently discards the rest. After a power cut this
is right, as the end was never saved. After damage it loses saved edits, which is detected here.

Source: "Database File Format", section 4 (https://www.sqlite.org/fileformat2.html#the_write_ahead_log).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

HEADER = struct.Struct(">8I")  # magic, version, page size, checkpoint, two salts, two checksums
FRAME = struct.Struct(">6I")  # page, pages of the database after a commit (else 0), two salts, two checksums
LITTLE, BIG = 0x377F0682, 0x377F0683
SIZES = {2**power for power in range(9, 17)}
MASK = 0xFFFFFFFF

Sums = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Frame:
    """One page written by an edit; `pages` is nonzero if the edit ends with it."""

    page: int
    pages: int
    content: bytes
    is_valid: bool  # whether SQLite reads it


@dataclass(frozen=True, slots=True)
class LogState:
    """The number of edits in a log that SQLite will read, and of those that it will not, although they partly exist."""

    readable: int = 0
    lost: int = 0


def look_at_log(file: Path) -> LogState:
    """Count the edits in a log; zero if there is no log.

    Frames without a final commit are left by edits that were rolled back, for example on a full disk or if very large.
    """
    readable = lost = 0
    for frame in read_frames(file):
        readable += frame.pages > 0 and frame.is_valid
        lost += frame.pages > 0 and not frame.is_valid
    return LogState(readable, lost)


def read_frames(file: Path) -> Iterator[Frame]:
    """The frames written since the log was last restarted, in order, skipping remains of an older log.

    SQLite changes both salts when it restarts a log, so a frame with only one of them is a damaged one of this log.
    """
    if not file.is_file():
        return  # there is no log, or the file is not one
    with file.open("rb") as log:
        yield from _read(log)


def _read(log: BinaryIO) -> Iterator[Frame]:
    head = log.read(HEADER.size)
    if len(head) < HEADER.size:
        return
    magic, _, size, _, *salts_and_sums = HEADER.unpack(head)
    sums = _sum(head[:24], (0, 0), is_big=magic == BIG)
    is_valid = magic in (LITTLE, BIG) and size in SIZES and sums == tuple(salts_and_sums[2:])
    salts: list[int] | None = salts_and_sums[:2] if is_valid else None
    size = size if size in SIZES else 4096
    while len(frame := log.read(FRAME.size + size)) == FRAME.size + size:
        page, pages, *rest = FRAME.unpack_from(frame)
        if salts is None:
            salts = rest[:2]  # the header is damaged: those of the first frame are the most likely
        if rest[0] != salts[0] and rest[1] != salts[1]:
            continue  # from an older log
        is_valid &= rest[:2] == salts
        if is_valid:
            sums = _sum(frame[:8] + frame[FRAME.size :], sums, is_big=magic == BIG)
            is_valid = sums == tuple(rest[2:])
        yield Frame(page, pages, frame[FRAME.size :], is_valid)


def _sum(data: bytes, sums: Sums, *, is_big: bool) -> Sums:
    """SQLite's checksum, continued from the previous value."""
    one, two = sums
    numbers = struct.unpack(f"{'>' if is_big else '<'}{len(data) // 4}I", data)
    for first, second in zip(numbers[::2], numbers[1::2], strict=True):
        one = (one + first + two) & MASK
        two = (two + second + one) & MASK
    return one, two


def write_frames(log: Path, database: Path) -> None:
    """Write the pages of every complete edit in a log to a database, regardless of their checksums."""
    waiting: list[Frame] = []
    with database.open("r+b") as file:
        for frame in read_frames(log):
            waiting.append(frame)
            if frame.pages:
                for written in waiting:
                    file.seek((written.page - 1) * len(written.content))
                    file.write(written.content)
                file.truncate(frame.pages * len(frame.content))
                waiting.clear()
