from collections import Counter

from tests.hard_pairs import hard_pairs


def test_the_table_of_hard_pairs_can_be_read() -> None:
    verdicts = Counter(pair.is_same for pair in hard_pairs())
    assert verdicts.total() >= 160
    assert verdicts[True] >= verdicts.total() // 2
