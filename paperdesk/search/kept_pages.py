"""The texts of files, stored page by page in one file each, and read with limits because they are untrusted."""

import gzip
import json
import logging
import re
import stat
import zlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from paperdesk.search.damage import IndexDamaged, parse_json, replace_plain
from paperdesk.search.index_folder import make_folder

log = logging.getLogger(__name__)
KEY = re.compile(r"[0-9a-f]{64}")
"""The key of a stored text: a SHA-256."""

CACHED_TEXTS = 48  # texts in memory
MOST_BYTES = 64 << 20  # of a text; more than is ever extracted from a file
Pages = tuple[str, ...]


def read_pages(file: Path) -> Pages | None:
    """The pages of a stored text; None if it is missing or not one of ours."""
    try:
        found = file.lstat()
    except OSError:
        return None
    return _read(file, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None


@lru_cache(CACHED_TEXTS)
def _read(file: Path, _changed_ns: int) -> Pages | None:
    try:
        with gzip.open(file) as packed:
            content = packed.read(MOST_BYTES + 1)
        pages = parse_json(content, file.name) if len(content) <= MOST_BYTES else None
    except (OSError, EOFError, zlib.error, IndexDamaged) as error:
        log.info("the text %s cannot be read and is left out: %s", file.name, error)
        return None
    if not isinstance(pages, list) or not all(isinstance(page, str) for page in pages):
        return None
    return tuple(pages)


def keep_pages(file: Path, pages: Sequence[str]) -> None:
    """Store the pages of a text atomically."""
    for folder in (file.parent.parent, file.parent):
        make_folder(folder)
    replace_plain(file, gzip.compress(json.dumps(list(pages), ensure_ascii=False).encode(errors="replace"), 5))
