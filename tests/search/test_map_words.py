"""What the map reckons with: blocks of rows that come to the same as all rows at once."""

import numpy as np
import pytest

from paperdesk.search.map_words import BLOCK, Counted


@pytest.fixture
def counted() -> Counted:
    random, size = np.random.default_rng(4), 2 * BLOCK + 7
    table = random.integers(0, 9, (size, 5), np.uint8)
    table[:, 0] += 1  # each has a word
    rows, words = np.nonzero(table)
    starts = np.searchsorted(rows, np.arange(size + 1))
    names = [b"a", b"b", b"c", b"d", b"e"]
    return Counted(np.arange(size), names, starts, words.astype(np.uint16), table[rows, words], np.ones(5, np.float32))


def test_a_row_has_the_words_of_its_paper(counted: Counted) -> None:
    row = counted.rows(np.array([3]))[0]
    held = slice(counted.starts[3], counted.starts[4])
    weights = np.log1p(counted.counts[held].astype(np.float32))
    assert np.allclose(row[counted.words[held]], weights / np.linalg.norm(weights))
    assert np.count_nonzero(row) == len(weights)


def test_the_blocks_are_all_papers_in_order(counted: Counted) -> None:
    rows = np.concatenate(list(counted.blocks()))
    assert np.array_equal(rows, counted.rows(np.arange(len(counted))))
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)


def test_the_sums_of_parts_are_those_of_their_rows(counted: Counted) -> None:
    parts = np.arange(len(counted)) % 3
    rows, sums = counted.rows(np.arange(len(counted))), counted.sums(parts, 3)
    assert np.allclose(sums, [rows[parts == part].sum(axis=0) for part in range(3)], rtol=1e-3)


def test_the_richest_papers_are_those_with_most_of_the_words(counted: Counted) -> None:
    inside, words = np.arange(1, len(counted), 2), np.array([1, 3])
    worth = counted.rows(inside)[:, words].sum(axis=1)
    best = counted.richest(inside, words, 10)
    assert np.array_equal(worth[best], np.sort(worth)[::-1][:10])
