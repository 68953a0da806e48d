"""What the process that merges answers: pieces of documents, and what they did."""

from dataclasses import dataclass, field

from paperdesk.model.shared_rows import Claim


@dataclass(frozen=True, slots=True)
class Written:
    """What became of writing: the new piece, the keys that papers claim, the cells to which a value was given."""

    piece: bytes
    claims: dict[str, Claim] = field(default_factory=dict)
    settled: tuple[tuple[str, str], ...] = ()
    revived: tuple[str, ...] = ()
    """Rows that had gone and are there again."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of pieces that came in: all as one, the rows they changed, places of those that come too early."""

    piece: bytes
    changed: tuple[str, ...]
    early: tuple[int, ...]
