"""The wear of an index: whether to rebuild it, and which of its segments to merge."""

from collections.abc import Sequence

from paperdesk.search.scoring import Snapshot
from paperdesk.search.segment import Segment

MANY_SEGMENTS = 8
FEWEST_PAPERS = 1000  # a smaller index gains nothing from a rebuild
LEAST_LIVE = 0.8  # the share of its papers that are not deleted


def is_worn(snapshot: Snapshot) -> bool:
    """True if more than a fifth of it is deleted."""
    return snapshot.size > FEWEST_PAPERS and snapshot.count < LEAST_LIVE * snapshot.size


def small_segments(snapshot: Snapshot) -> list[Segment]:
    """The segments to merge if there are many: each at most twice as large as the smaller ones combined."""
    segments = sorted(snapshot.segments, key=lambda s: s.size)
    if len(segments) <= MANY_SEGMENTS:
        return []
    chosen, total = segments[:2], segments[0].size + segments[1].size
    for segment in segments[2:]:
        if segment.size > 2 * total:
            break
        chosen.append(segment)
        total += segment.size
    return chosen


def live_papers(snapshot: Snapshot, segment: Segment) -> Sequence[int]:
    """The papers in a segment that are not deleted."""
    start = snapshot.starts[snapshot.segments.index(segment)]
    papers = snapshot.papers[start : start + segment.size]
    return [int(paper_id) for paper_id in papers[papers > 0]]
