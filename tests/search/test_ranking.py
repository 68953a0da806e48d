import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperdesk.search.ranking import FIRST, Ranking


@given(st.lists(st.sampled_from([0.0, 0.5, 1.0, 2.5, 1e6, float("inf")]), max_size=3 * FIRST))
def test_the_best_come_first_and_equal_ones_newest_first(scores: list[float]) -> None:
    ids = np.arange(1, len(scores) + 1)
    expected = sorted(ids.tolist(), key=lambda i: (-scores[i - 1], -i))
    ranking = Ranking(ids, np.array(scores, np.float32))
    assert ranking[:FIRST] == tuple(expected[:FIRST])
    assert ranking[5:FIRST:3] == tuple(expected[5:FIRST:3])
    assert list(ranking) == expected
    assert ranking == tuple(expected)
    assert len(ranking) == len(scores)


def test_a_ranking_says_where_a_paper_stands() -> None:
    ranking = Ranking(np.array([5, 3, 9]))
    assert ranking.index(9) == 2
    assert 3 in ranking
    assert 4 not in ranking
    assert ranking[1] == 3
    with pytest.raises(ValueError, match="not among"):
        ranking.index(4)
