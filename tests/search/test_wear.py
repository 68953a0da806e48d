from types import SimpleNamespace
from typing import Any, cast

import pytest

from paperdesk.search.wear import is_worn, small_segments


def snapshot(*sizes: int, count: int = 0) -> Any:
    return cast(Any, SimpleNamespace(segments=[SimpleNamespace(size=s) for s in sizes], size=sum(sizes), count=count))


@pytest.mark.parametrize(
    ("sizes", "chosen"),
    [
        ((1,) * 8, []),
        ((1,) * 9, [1] * 9),
        ((50_000, *(10,) * 8), [10] * 8),
        ((50_000, 300, *(10,) * 8), [10] * 8),
        ((50_000, 160, *(10,) * 8), [*(10,) * 8, 160]),
    ],
)
def test_many_small_segments_are_made_one_and_large_ones_are_left(sizes: tuple[int, ...], chosen: list[int]) -> None:
    assert [segment.size for segment in small_segments(snapshot(*sizes))] == chosen


@pytest.mark.parametrize(("size", "count", "worn"), [(2_000, 1_599, True), (2_000, 1_600, False), (900, 1, False)])
def test_an_index_of_which_a_fifth_is_deleted_is_worn(size: int, count: int, *, worn: bool) -> None:
    assert is_worn(snapshot(size, count=count)) is worn
