"""The axes of charts carry round numbers."""

from itertools import pairwise

import pytest

from paperdesk.gui.windows.insights.charts import MOST_STEPS, ticks


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (34, [0, 10, 20, 30, 40]),
        (165, [0, 50, 100, 150, 200]),
        (100, [0, 20, 40, 60, 80, 100]),
    ],
)
def test_an_axis_ends_at_the_first_round_number_above_all_values(most: int, expected: list[int]) -> None:
    assert ticks(most) == expected


@pytest.mark.parametrize("most", [*range(1, 300), 999, 1001, 29_311, 1_000_000])
def test_an_axis_holds_all_values_in_a_few_equal_steps(most: int) -> None:
    found = ticks(most)
    steps = {after - before for before, after in pairwise(found)}
    assert len(steps) == 1
    assert len(found) <= MOST_STEPS + 1
    assert found[0] == 0
    assert found[-2] < most <= found[-1]
