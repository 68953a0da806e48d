"""What is passed on in an exchange: what the process that merges answers, and what was done in the end."""

from collections.abc import Callable
from dataclasses import dataclass, field

from paperdesk.errors import Words
from paperdesk.model.shared_rows import Claim


@dataclass(frozen=True, slots=True)
class Written:
    """What became of writing: the new piece, the keys that papers claim, the cells to which a value was given."""

    piece: bytes
    claims: dict[str, Claim] = field(default_factory=dict)
    settled: tuple[tuple[str, str], ...] = ()
    revived: tuple[str, ...] = ()
    """Rows that had gone and are there again."""
    gone: tuple[str, ...] = ()
    """Rows that are not there any more."""
    undecided: tuple[str, ...] = ()
    """Rows of which a cell was written as it is shown, while other values of it stay."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of pieces that came in: all as one, the rows they changed, places of those that come too early."""

    piece: bytes
    changed: tuple[str, ...]
    early: tuple[int, ...]


Tell = Callable[[int, int, Words], None]
"""Hears how many of how many are done, and what is being done."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did: files of changes sent and taken over, rows changed here, and files that cannot be read."""

    sent: int = 0
    taken: int = 0
    rows: int = 0
    unreadable: tuple[str, ...] = ()
    early: int = 0
    """Files that build on others which are not there yet."""
    files_sent: int = 0
    files_taken: int = 0
    joined: int = 0
    """Papers that two devices had brought and that were one."""
