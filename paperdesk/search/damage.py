"""Reading and writing untrusted files in a library folder, which may be damaged or belong to somebody else.

Their contents are never executed, memory use is limited, and links are not followed.
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
    """The index is not as it was written and must be rebuilt."""


def read_plain(path: Path, most: int) -> bytes:
    """The content of a regular file, up to `most` bytes.

    Raises:
        FileNotFoundError: it does not exist.
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
    """The JSON content of a file, up to `most` bytes; its structure is not checked.

    Raises:
        FileNotFoundError: it does not exist.
        IndexDamaged: it is not JSON, or nested too deeply.
    """
    return parse_json(read_plain(path, most), path.name)


def parse_json(content: bytes, name: str) -> Any:
    """Parse a JSON text.

    Raises:
        IndexDamaged: it is not JSON, or nested too deeply.
    """
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise IndexDamaged(f"{name} is no JSON of ours") from error


def remove(path: Path) -> None:
    """Remove a file, a link or a folder, if it exists."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def replace_plain(path: Path, content: bytes) -> None:
    """Write a file atomically, without following an existing link."""
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
    """A content prefixed with its checksum."""
    return b"%08x\n" % zlib.crc32(content) + content


def unsealed(content: bytes, name: str) -> bytes:
    """The content given to `sealed`.

    Raises:
        IndexDamaged: it does not match its checksum.
    """
    seal, _, rest = content.partition(b"\n")
    if seal != b"%08x" % zlib.crc32(rest):
        raise IndexDamaged(f"{name} does not fit its checksum")
    return rest


def is_count(value: object, below: int = 1 << 31) -> bool:
    """True if a JSON value is a count."""
    return type(value) is int and 0 <= value < below


def is_regular(path: Path) -> bool:
    """True if a path is a regular file: not a link, and nothing that would block when opened."""
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return False
