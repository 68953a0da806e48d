"""The subjects of a map as islands: groups of neighbouring cells, drawn a little apart so that each is seen as one.

The groups are those of k-means (Lloyd 1982), weighted by the papers of each cell, of what the cells stand for and of
where they lie; so a group is of one subject and in one piece.
"""

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.map_words import Floats

MOST_ISLANDS = 12
PAPERS_OF_ISLAND = 15  # at least, on average
PLACE_WEIGHT = 0.5  # of where a cell lies, against what it stands for
ROUNDS = 20
NEARNESS = 0.6  # of the distance from the middle of an island that remains
FEW_PAPERS = 800  # up to here, papers that overlap are moved apart
APART = 0.02  # of the side of the square
APART_ROUNDS, PUSH = 12, 0.35
NUDGE = 1e-4  # of the side, by which papers in one place are told apart
JITTER = 0.006  # of the side: many papers do not stand in rows


def part_cells(units: Floats, grid: Floats, cells: NDArray[np.intp]) -> NDArray[np.intp]:
    """The island of each cell.

    Args:
        units: what each cell stands for, a row of the space per cell.
        grid: where each cell lies, within 0..1.
        cells: the cell of each paper.
    """
    weights = np.bincount(cells, minlength=len(units)).astype(np.float32)
    points = np.concatenate([units, grid * np.float32(PLACE_WEIGHT)], axis=1)
    number = max(2, min(MOST_ISLANDS, len(cells) // PAPERS_OF_ISLAND))
    middles = _far_apart(points, weights, number)
    islands = _nearest(points, middles)
    for _ in range(ROUNDS):
        masses = np.bincount(islands, weights, number)
        sums = np.stack([np.bincount(islands, column * weights, number) for column in points.T], axis=1)
        middles = np.where(masses[:, None] > 0, sums / np.maximum(masses, 1)[:, None], middles).astype(np.float32)
        islands = _nearest(points, middles)
    return islands


def _far_apart(points: Floats, weights: Floats, number: int) -> Floats:
    """Points to begin with: the heaviest, and then always one that is heavy and far from the others."""
    chosen = [int(weights.argmax())]
    far = np.full(len(points), np.inf, np.float32)
    while len(chosen) < number:
        far = np.minimum(far, ((points - points[chosen[-1]]) ** 2).sum(axis=1))
        chosen.append(int((far * weights).argmax()))
    far_apart: Floats = points[chosen]
    return far_apart


def nearness(points: Floats, middles: Floats) -> Floats:
    """How near each point is to each middle: the greater, the nearer."""
    near: Floats = points @ middles.T
    near -= np.float32(0.5) * (middles * middles).sum(axis=1)
    return near


def _nearest(points: Floats, middles: Floats) -> NDArray[np.intp]:
    nearest: NDArray[np.intp] = nearness(points, middles).argmax(axis=1)
    return nearest


def draw_apart(places: Floats, islands: NDArray[np.intp]) -> Floats:
    """The places of papers, within 0..1, with sea between their islands.

    Args:
        places: where each paper lies.
        islands: the island of each paper.
    """
    number = int(islands.max()) + 1
    sizes = np.maximum(np.bincount(islands, minlength=number), 1)
    middles = np.stack([np.bincount(islands, column, number) / sizes for column in places.T], axis=1)
    few = len(places) <= FEW_PAPERS
    chance = np.random.default_rng(6).standard_normal(places.shape) * (NUDGE if few else JITTER)
    shown: Floats = (middles[islands] + (places - middles[islands]) * NEARNESS + chance).astype(np.float32)
    if few:
        shown = _apart(shown)
    low, high = shown.min(axis=0), shown.max(axis=0)
    within: Floats = ((shown - low) / np.maximum(high - low, 1e-6)).astype(np.float32)
    return within


def _apart(places: Floats) -> Floats:
    """Places that overlap, pushed apart."""
    x, y = places.T
    for _ in range(APART_ROUNDS):
        right, down = x[:, None] - x, y[:, None] - y
        far = np.sqrt(right * right + down * down)
        push = np.maximum(APART - far, 0) / np.maximum(far, 1e-6) * PUSH
        x, y = x + (right * push).sum(axis=1), y + (down * push).sum(axis=1)
    return np.stack([x, y], axis=1)
