"""Records about arrivals: provenance, outcome, and the papers that were matched or may match."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two papers in the library that may be the same: the relation, the certainty (0 to 1), and the reason."""

    one_id: int
    other_id: int
    verdict: str  # "version" or "work"
    score: float
    reason: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """The source of drafts, stored as the provenance of an entry."""

    source: str  # the feed's address, or "file:NAME", "paste"
    kind: str = ""
    title: str = ""
    feed_id: int | None = None


@dataclass(frozen=True, slots=True)
class Met:
    """A record that matched a paper: both titles, and the reason for the match or the question."""

    record: str
    into: str
    reason: str
    paper_id: int = 0  # the paper it matched
    record_id: int | None = None  # for keeping both afterwards; None: nothing was merged


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of saving one draft: "added", "updated" or "unchanged", and the papers it matched."""

    kind: str
    paper_id: int
    reason: str = ""
    details: dict[str, str] = field(default_factory=dict)
    merged: Met | None = None  # into an existing paper
    asked: tuple[Met, ...] = ()  # possible matches, which the user decides on


@dataclass(frozen=True, slots=True)
class MergedRow:
    """A record that was merged into a paper and can become a separate paper again."""

    id: int
    paper_id: int
    title: str
    reason: str
    made_at: str
    source: str = ""  # the title of its feed or file
    into: str = ""  # the title of the paper


@dataclass(frozen=True, slots=True)
class OtherValueRow:
    """Other values of a field: from a merged record ("other") or an earlier version of the source ("earlier")."""

    id: int
    field: str
    value: str
    kind: str
    source_title: str
    made_at: str
