"""Values of an exchange: results of the merging process, and the summary of an exchange."""

from collections.abc import Callable
from dataclasses import dataclass, field

from paperdesk.errors import Words
from paperdesk.model.shared_rows import Claim


@dataclass(frozen=True, slots=True)
class Written:
    """The result of writing: the new piece, the keys that papers claim, and the conflicts that were resolved."""

    piece: bytes
    claims: dict[str, Claim] = field(default_factory=dict)
    settled: tuple[tuple[str, str], ...] = ()
    revived: tuple[str, ...] = ()
    """Rows that had been removed and exist again."""
    gone: tuple[str, ...] = ()
    """Rows that no longer exist."""
    undecided: tuple[str, ...] = ()
    """Rows with a cell that still has other values, as its written value is the one shown."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The result of merging: one combined piece, the changed rows, and the indexes of pieces that came too early."""

    piece: bytes
    changed: tuple[str, ...]
    early: tuple[int, ...]


Tell = Callable[[int, int, Words], None]
"""Receives progress: done, total and a description."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """The summary of an exchange: change files sent and received, rows changed here, and unreadable files."""

    sent: int = 0
    taken: int = 0
    rows: int = 0
    unreadable: tuple[str, ...] = ()
    early: int = 0
    """Files that depend on files that have not arrived yet."""
    files_sent: int = 0
    files_taken: int = 0
    joined: int = 0
    """Papers that two devices had added independently and that were merged."""
