"""The islands of a map: cells of one subject in one piece, and sea between them."""

import numpy as np

from paperdesk.search.map_islands import APART, draw_apart, part_cells

SIDE = 12


def grid() -> np.ndarray:
    across, down = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    return (np.stack([across.ravel(), down.ravel()], axis=1) / (SIDE - 1)).astype(np.float32)


def halves() -> np.ndarray:
    """What the cells stand for: the left half one thing, the right half another."""
    is_left = grid()[:, 0] < 0.5
    return np.stack([is_left, ~is_left], axis=1).astype(np.float32)


def test_cells_of_one_subject_are_one_island() -> None:
    papers = np.arange(0, SIDE * SIDE, 5)  # so few that there are two islands
    islands = part_cells(halves(), grid(), papers)
    assert len(set(islands.tolist())) == 2
    left, right = islands[halves()[:, 0] == 1], islands[halves()[:, 1] == 1]
    assert not set(left.tolist()) & set(right.tolist())


def test_between_islands_there_is_sea() -> None:
    places = np.random.default_rng(1).random((2_000, 2)).astype(np.float32)
    islands = (places[:, 0] > 0.5).astype(np.intp)
    shown = draw_apart(places, islands)
    gap = shown[islands == 1, 0].min() - shown[islands == 0, 0].max()
    assert gap > 0.1
    assert shown.min() == 0
    assert shown.max() == 1


def test_few_papers_do_not_lie_upon_each_other() -> None:
    places = np.full((40, 2), 0.5, np.float32)
    places[20:] = 0.1
    shown = draw_apart(places, np.repeat([0, 1], 20))
    apart = np.sqrt(((shown[:, None] - shown[None]) ** 2).sum(axis=-1))
    np.fill_diagonal(apart, np.inf)
    assert apart.min() > APART / 4


def test_papers_all_in_one_place_are_shown_within_the_square() -> None:
    shown = draw_apart(np.full((3, 2), 0.5, np.float32), np.zeros(3, np.intp))
    assert np.isfinite(shown).all()
    assert shown.min() >= 0
    assert shown.max() <= 1
