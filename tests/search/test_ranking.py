import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperdesk.search.ranking import BLOCK, FIRST_HITS, Ranking, best_first, highest, in_order, sifted

SCORES = st.sampled_from([0.0, 0.5, 1.0, 2.5, 1e6, float("inf")])


def masked(chance: int, size: int, share: float) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return np.random.default_rng(chance).random(size) < share


@given(st.lists(SCORES, max_size=3 * FIRST_HITS), st.integers(0, 9), st.sampled_from([0.0, 0.1, 0.7, 1.0]))
def test_the_best_come_first_and_equal_ones_newest_first(scores: list[float], chance: int, share: float) -> None:
    papers, mask = np.arange(1, len(scores) + 1)[::-1].copy(), masked(chance, len(scores), share)
    pairs = zip(papers.tolist(), scores, mask.tolist(), strict=True)
    expected = [i for _, i in sorted(((score, i) for i, score, is_in in pairs if is_in), reverse=True)]
    ranking = best_first(papers, np.array(scores, np.float32), mask)
    assert_is(ranking, expected)


@pytest.mark.parametrize("distinct", [3, 50, 10**6])
@pytest.mark.parametrize("share", [0.001, 0.02, 0.3, 1.0])
def test_the_best_of_many_come_first(distinct: int, share: float) -> None:
    size, chance = 40_000, np.random.default_rng(distinct)
    scores = (chance.integers(0, distinct, size) ** 2).astype(np.float32)
    scores[1::2] = 0  # so that a sample at even distances is no fair one
    mask = masked(1, size, share)
    docs = np.flatnonzero(mask)
    expected = docs[np.lexsort((docs, scores[docs]))[::-1]].tolist()
    assert_is(best_first(np.arange(size), scores, mask), expected)
    best = highest(scores, mask, 50)
    assert scores[best].tolist() == scores[expected[:50]].tolist()
    assert len(set(best.tolist())) == len(best) == min(50, len(docs))


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 1.0])
def test_papers_in_an_order_are_those_of_the_mask(share: float) -> None:
    size = 3 * BLOCK
    order = np.random.default_rng(2).permutation(size).astype(np.int32)
    mask = masked(3, size, share)
    papers = np.arange(size) + 1000
    assert_is(sifted(papers, order, mask), [doc + 1000 for doc in order.tolist() if mask[doc]])


def assert_is(ranking: Ranking, expected: list[int]) -> None:
    assert ranking[:FIRST_HITS] == tuple(expected[:FIRST_HITS])
    assert ranking[5:FIRST_HITS:3] == tuple(expected[5:FIRST_HITS:3])
    assert list(ranking) == list(ranking.flat()) == expected
    assert ranking == tuple(expected)
    assert len(ranking) == len(expected)


def test_a_ranking_says_where_a_paper_stands() -> None:
    ranking = in_order(np.array([5, 3, 9]))
    assert ranking.index(9) == 2
    assert 3 in ranking
    assert 4 not in ranking
    assert ranking[1] == 3
    with pytest.raises(ValueError, match="not among"):
        ranking.index(4)
