"""Words of which a part is left open: `netw*`, `*works`, `colo?r`, `n*work`."""

import re
from functools import lru_cache

from paperdesk.text.fold import fold

OPEN = re.compile(r"[^\W_]\*|\*[^\W_]|[^\W_]\?[^\W_]")
PIECE = re.compile(r"(?:[^\W_]|[*?])+")
ONE = rb"(?:[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*)"  # character of UTF-8


def open_pieces(text: str) -> list[str]:
    """The folded words of a text in which a star or a question mark leaves something open; nothing where none does."""
    if "*" not in text and "?" not in text:
        return []
    folded = fold(text)
    found = (piece.rstrip("?") for piece in PIECE.findall(folded)) if OPEN.search(folded) else ()
    return [piece for piece in found if piece.strip("*?")]


def is_open(piece: str) -> bool:
    """Whether a piece stands for more than itself."""
    return "*" in piece or "?" in piece


def head_of(piece: str) -> str:
    """What every word begins with that is meant."""
    return re.split(r"[*?]", piece, maxsplit=1)[0]


def is_beginning(piece: str) -> bool:
    """Whether only its end is left open."""
    return piece == f"{head_of(piece)}*"


@lru_cache(64)
def pattern_of(piece: str) -> re.Pattern[bytes]:
    """What each word matches that is meant, as bytes of UTF-8."""
    parts = re.split(r"([*?])", piece)
    return re.compile(b"".join({"*": rb".*", "?": ONE}.get(part, re.escape(part.encode())) for part in parts))
