"""Words with wildcards: `netw*`, `*works`, `colo?r`, `n*work`."""

import re
from functools import lru_cache

from paperdesk.text.fold import fold

OPEN = re.compile(r"[^\W_]\*|\*[^\W_]|[^\W_]\?[^\W_]")
PIECE = re.compile(r"(?:[^\W_]|[*?])+")
ONE = rb"(?:[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*)"  # a UTF-8 character


def open_pieces(text: str) -> list[str]:
    """The folded words of a text with an asterisk or question mark; none if there are no wildcards."""
    if "*" not in text and "?" not in text:
        return []
    folded = fold(text)
    found = (piece.rstrip("?") for piece in PIECE.findall(folded)) if OPEN.search(folded) else ()
    return [piece for piece in found if piece.strip("*?")]


def is_open(piece: str) -> bool:
    """True if a piece has wildcards."""
    return "*" in piece or "?" in piece


def head_of(piece: str) -> str:
    """The literal prefix of a pattern."""
    return re.split(r"[*?]", piece, maxsplit=1)[0]


def is_beginning(piece: str) -> bool:
    """True if the only wildcard is at the end."""
    return piece == f"{head_of(piece)}*"


@lru_cache(64)
def pattern_of(piece: str) -> re.Pattern[bytes]:
    """The regular expression of a pattern, for UTF-8 bytes."""
    parts = re.split(r"([*?])", piece)
    return re.compile(b"".join({"*": rb".*", "?": ONE}.get(part, re.escape(part.encode())) for part in parts))
