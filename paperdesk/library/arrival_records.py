"""What the library tells of what comes in: where it came from, what became of it, which papers it met or may be."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two papers of the library that may be one, what they would be, how surely (0 to 1), and why."""

    one_id: int
    other_id: int
    verdict: str  # "version" or "work"
    score: float
    reason: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """Where drafts come from: what an entry keeps as its provenance."""

    source: str  # the feed's address, or "file:NAME", "paste"
    kind: str = ""
    title: str = ""
    feed_id: int | None = None


@dataclass(frozen=True, slots=True)
class Met:
    """A record that met a paper: the titles of both, and why it was taken for it or is to be asked about."""

    record: str
    into: str
    reason: str
    paper_id: int = 0  # the paper that it met
    record_id: int | None = None  # by which both can be kept afterwards; None: nothing of it was merged


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one draft: "added", "updated" or "unchanged", and which papers it met."""

    kind: str
    paper_id: int
    reason: str = ""
    details: dict[str, str] = field(default_factory=dict)
    merged: Met | None = None  # into a paper that was there
    asked: tuple[Met, ...] = ()  # papers that it may be, and that the reader is asked about


@dataclass(frozen=True, slots=True)
class MergedRow:
    """A record that became part of a paper, and may become one of its own again."""

    id: int
    paper_id: int
    title: str
    reason: str
    made_at: str
    source: str = ""  # the title of the feed or file that it came from
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
