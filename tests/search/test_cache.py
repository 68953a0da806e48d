import numpy as np
from numpy.typing import NDArray

from paperdesk.search.cache import ArrayCache

HALF_MB = 1 << 19


def array() -> NDArray[np.uint8]:
    return np.zeros(HALF_MB, np.uint8)


def test_what_was_not_used_for_longest_goes_when_there_is_too_much() -> None:
    cache: ArrayCache[NDArray[np.uint8]] = ArrayCache(1)
    first = cache.get("first", array)
    cache.get("second", array)
    assert cache.get("first", array) is first
    cache.get("third", array)
    assert cache.nbytes == 2 * HALF_MB
    assert cache.get("first", array) is first, "it was used after the second"
    cache.clear()
    assert cache.nbytes == 0
    assert cache.get("first", array) is not first
