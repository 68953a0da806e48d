from collections import Counter

import pytest

from paperdesk.model.comparison import compared_draft
from paperdesk.model.likeness import Likeness
from paperdesk.model.same_paper import compare
from tests.hard_pairs import HardPair, hard_pairs

PAIRS = list(hard_pairs())


def judged(pair: HardPair) -> Likeness | None:
    """The verdict, which is the same in either order."""
    one, other = (compared_draft(said.item, said.source) for said in (pair.one, pair.other))
    there, back = compare(one, other), compare(other, one)
    assert (there and (there.verdict, there.score)) == (back and (back.verdict, back.score))
    return there


def test_the_table_of_hard_pairs_can_be_read() -> None:
    verdicts = Counter(pair.is_same for pair in PAIRS)
    assert verdicts.total() >= 160
    assert verdicts[True] >= verdicts.total() * 0.45


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if not pair.is_same], ids=lambda pair: pair.line[:80])
def test_different_papers_are_never_merged_however_alike_they_are(pair: HardPair) -> None:
    likeness = judged(pair)
    assert likeness is None or not likeness.is_one, likeness


def test_most_of_the_same_ones_are_merged_or_asked_about() -> None:
    same = [pair for pair in PAIRS if pair.is_same]
    missed = [pair.line for pair in same if judged(pair) is None]
    assert len(missed) <= len(same) * 0.15, missed
