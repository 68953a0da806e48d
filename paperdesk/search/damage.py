"""Reading and writing in a library's folder without trust: the folder may be damaged, or somebody else's.

Nothing of it is ever run, nothing is taken into memory without a limit, and links lead nowhere.
"""

import contextlib
import json
import os
import shutil
import stat
import uuid
import zlib
from pathlib import Path
from typing import Any


class IndexDamaged(Exception):
    """Something of the index is not as it was written; the index is to be built anew."""


def read_plain(path: Path, most: int) -> bytes:
    """The content of a regular file of at most `most` bytes.

    Raises:
        FileNotFoundError: there is none.
        IndexDamaged: it is something else, too large, or cannot be read.
    """
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > most:
            raise IndexDamaged(f"{path.name} is no file of ours")
        return path.read_bytes()
    except FileNotFoundError:
        raise
    except OSError as error:
        raise IndexDamaged(f"{path.name} cannot be read: {error}") from error


def read_json(path: Path, most: int) -> Any:
    """What a file of at most `most` bytes holds as JSON; it may still be of any shape.

    Raises:
        FileNotFoundError: there is none.
        IndexDamaged: it is no JSON, or nested too deep to be read.
    """
    return parse_json(read_plain(path, most), path.name)


def parse_json(content: bytes, name: str) -> Any:
    """The value of a JSON text.

    Raises:
        IndexDamaged: it is none, or nested too deep to be read.
    """
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise IndexDamaged(f"{name} is no JSON of ours") from error


def remove(path: Path) -> None:
    """Remove a file, a link or a folder, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def replace_plain(path: Path, content: bytes) -> None:
    """Write a file; others see the old content or the new one. No link that stands there is followed."""
    if path.is_dir():
        remove(path)
    draft = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}")
    try:
        with draft.open("xb") as file:
            file.write(content)
        draft.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise


def sealed(content: bytes) -> bytes:
    """A content led by its checksum."""
    return b"%08x\n" % zlib.crc32(content) + content


def unsealed(content: bytes, name: str) -> bytes:
    """What `sealed` was given.

    Raises:
        IndexDamaged: a byte of it is another one.
    """
    seal, _, rest = content.partition(b"\n")
    if seal != b"%08x" % zlib.crc32(rest):
        raise IndexDamaged(f"{name} does not fit its checksum")
    return rest


def is_count(value: object, below: int = 1 << 31) -> bool:
    """Whether a value of a JSON text is a number of things."""
    return type(value) is int and 0 <= value < below


def is_regular(path: Path) -> bool:
    """Whether a path is a file, and neither a link to one nor what would block who opens it."""
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return False
