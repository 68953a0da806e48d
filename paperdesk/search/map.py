"""A map of papers: similar ones are close together, computed from the index's own postings in a few numpy steps.

The words that distinguish papers span a space (latent semantic analysis, Deerwester et al. 1990, by subspace
iteration); if a model has analysed the papers, their meanings do. A self-organising map (Kohonen 1982, in its batch
form) folds this space onto a square, and its subjects become islands.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from paperdesk.meaning.vectors import Vectors
from paperdesk.search.map_islands import draw_apart, nearness, part_cells
from paperdesk.search.map_words import LEAST_PAPERS, Counted, Floats, count_words, unit
from paperdesk.search.scoring import Snapshot
from paperdesk.search.subjects import name_subjects

SAMPLE_PAPERS = 5_000  # papers from which the space is computed; all are projected into it
FEWEST_READ = 0.5  # of the papers; below that, words determine the positions
DEPTH = 16  # dimensions of the space
SIDE_CELLS = 24  # cells per side of the square
ROUNDS = 12
LEARNERS = 3_000  # papers that train the map; all are placed on it
SHARPNESS = 18.0  # how close to its cell a paper is placed
NEIGHBOUR_CELLS = 45  # cells that determine its exact position
SAMPLES = 20  # papers that provide the words of a label
LABEL_WORDS = 2
LABEL_CHOICE = 20  # of the strongest words of a place
ROOT = 6  # letters: stems that share them name the same
TOP_SHARE = 1  # percent of the papers of a subject above its label's place


@dataclass(frozen=True, slots=True)
class MapLabel:
    """The subject of an island of papers; x is its middle and y its upper shore, within 0..1."""

    x: float
    y: float
    words: tuple[str, ...]  # as spelled in the papers
    paper_ids: tuple[int, ...] = ()  # some of these papers


@dataclass(frozen=True, slots=True)
class LibraryMap:
    """Papers with their places: `places` has a row of x and y, within 0..1, for each of `paper_ids`."""

    paper_ids: tuple[int, ...]
    places: Floats
    labels: tuple[MapLabel, ...]

    @classmethod
    def empty(cls) -> "LibraryMap":
        """The map without papers."""
        return cls((), np.zeros((0, 2), np.float32), ())


def draw_map(snapshot: Snapshot, paper_ids: Sequence[int], meant: Vectors | None = None) -> LibraryMap:
    """Position the papers; those that are not indexed, or have no informative words, are left out.

    `meant` has the meaning vectors of papers, if a model has analysed them.
    """
    counted = count_words(snapshot, _docs(snapshot, paper_ids))
    if len(counted) < DEPTH:
        return LibraryMap.empty()
    space, papers = _space(counted), snapshot.papers[counted.docs]
    space = space if meant is None else _meant_space(space, papers, meant)
    units = _folded(space)
    places, cells = _placed(space, units)
    islands = part_cells(units, _grid() / np.float32(SIDE_CELLS - 1), cells)[cells]
    places = draw_apart(places, islands)
    return LibraryMap(tuple(papers.tolist()), places, _labels(counted, islands, places, papers))


def _docs(snapshot: Snapshot, paper_ids: Sequence[int]) -> NDArray[np.intp]:
    """The documents of papers, in order."""
    if not snapshot.size:
        return np.zeros(0, np.intp)
    ids, order = np.array(paper_ids, np.int64), np.argsort(snapshot.papers)
    docs: NDArray[np.intp] = order[np.minimum(np.searchsorted(snapshot.papers, ids, sorter=order), len(order) - 1)]
    is_there: NDArray[np.bool_] = snapshot.papers[docs] == ids
    return docs[is_there]


def _space(counted: Counted) -> Floats:
    """The papers projected onto the few directions in which a sample varies most, normalised to unit length."""
    some = np.arange(len(counted))
    if len(some) > SAMPLE_PAPERS:
        some = np.random.default_rng(3).permutation(some)[:SAMPLE_PAPERS]
    middle, basis = _directions(counted.rows(some))
    return np.concatenate([unit(rows @ basis - middle @ basis) for rows in counted.blocks()])


def _meant_space(space: Floats, papers: NDArray[np.int64], meant: Vectors) -> Floats:
    """The papers projected onto the few directions in which their meanings vary most, normalised to unit length.

    Papers that were not analysed are placed by their words, as words and meanings correspond in the others.
    """
    place = {paper_id: row for row, paper_id in enumerate(papers.tolist())}
    chance = np.random.default_rng(3)
    learners = [paper_id for paper_id in chance.permutation(papers).tolist() if meant.mark(paper_id) is not None]
    learners, sample = meant.of(learners[:SAMPLE_PAPERS])
    if len(learners) < max(DEPTH, FEWEST_READ * min(len(papers), SAMPLE_PAPERS)):
        return space
    middle, basis = _directions(sample)
    from_words = np.linalg.lstsq(space[[place[i] for i in learners]], (sample - middle) @ basis, rcond=None)[0]
    found = (space @ from_words).astype(np.float32)
    for paper_ids, rows in meant.blocks():
        here = [row for row, paper_id in enumerate(paper_ids) if paper_id in place]
        found[[place[paper_ids[row]] for row in here]] = (rows[here] - middle) @ basis
    return unit(found)


def _directions(matrix: Floats) -> tuple[Floats, Floats]:
    """The mean of rows, and the few directions in which they vary most."""
    middle = matrix.mean(axis=0)
    basis = np.random.default_rng(1).standard_normal((matrix.shape[1], min(DEPTH, matrix.shape[1]))).astype(np.float32)
    for _ in range(5):
        image = matrix @ basis - middle @ basis
        basis = np.linalg.qr(matrix.T @ image - np.outer(middle, image.sum(axis=0)))[0]
    image = matrix @ basis - middle @ basis
    _, turn = np.linalg.eigh(image.T @ image)
    return middle, (basis @ turn[:, ::-1]).astype(np.float32)


def _grid() -> Floats:
    across, down = np.meshgrid(np.arange(SIDE_CELLS), np.arange(SIDE_CELLS))
    return np.stack([across.ravel(), down.ravel()], axis=1).astype(np.float32)


def _folded(space: Floats) -> Floats:
    """The cells of the square, each a point in the space, trained in rounds of decreasing reach."""
    learners = space[np.random.default_rng(2).permutation(len(space))[:LEARNERS]]
    grid, spread = _grid(), learners.std(axis=0)
    units = np.zeros((SIDE_CELLS * SIDE_CELLS, space.shape[1]), np.float32)
    units[:, :2] = (grid / (SIDE_CELLS - 1) * 2 - 1) * spread[:2] * 1.5
    apart = ((grid[:, None] - grid[None]) ** 2).sum(axis=-1)
    for reach in np.geomspace(SIDE_CELLS / 3, 1.0, ROUNDS).tolist():
        nearest = nearness(learners, units).argmax(axis=1)
        counts = np.bincount(nearest, minlength=len(units)).astype(np.float32)
        sums = np.stack([np.bincount(nearest, column, len(units)) for column in learners.T], axis=1).astype(np.float32)
        pull = np.exp(-apart / (2 * reach * reach)).astype(np.float32)
        units = ((pull @ sums) / np.maximum(pull @ counts, 1e-9)[:, None]).astype(np.float32)
    return units


def _placed(space: Floats, units: Floats) -> tuple[Floats, NDArray[np.intp]]:
    """Each row's position within 0..1, between the best cell and its neighbours, and its cell."""
    grid, places, cells = _grid(), [], []
    near = np.argsort(((grid[:, None] - grid[None]) ** 2).sum(axis=-1), axis=1, kind="stable")[:, :NEIGHBOUR_CELLS]
    for start in range(0, len(space), LEARNERS):
        found = nearness(space[start : start + LEARNERS], units)
        best = found.argmax(axis=1)
        around = near[best]
        beside = np.take_along_axis(found, around, axis=1)
        weights = np.exp((beside - beside.max(axis=1, keepdims=True)) * SHARPNESS)
        places.append((weights[:, :, None] * grid[around]).sum(axis=1) / weights.sum(axis=1, keepdims=True))
        cells.append(best)
    return (np.concatenate(places) / (SIDE_CELLS - 1)).astype(np.float32), np.concatenate(cells)


def _labels(
    counted: Counted, islands: NDArray[np.intp], places: Floats, papers: NDArray[np.int64]
) -> tuple[MapLabel, ...]:
    """For each island, the largest first, the words that are more frequent there than in the whole."""
    sizes = np.bincount(islands)
    sums = counted.sums(islands, len(sizes))
    whole, labels, used = sums.sum(axis=0) / len(islands), list[MapLabel](), set[str]()
    for island in np.argsort(-sizes, kind="stable").tolist():
        if sizes[island] < LEAST_PAPERS:
            break
        inside = np.flatnonzero(islands == island)
        order = np.argsort(whole - sums[island] / sizes[island], kind="stable")[:LABEL_CHOICE].tolist()
        strongest = _distinct(order, [counted.names[word].decode(errors="replace") for word in order], used)
        if not strongest:
            continue
        words = tuple(strongest.values())
        used.update(words)
        some = papers[inside[counted.richest(inside, np.array(list(strongest), np.intp), SAMPLES)]].tolist()
        x, y = places[inside, 0].mean(), np.percentile(places[inside, 1], TOP_SHARE)
        labels.append(MapLabel(float(x), float(y), words, tuple(some)))
    return tuple(labels)


def _distinct(order: Sequence[int], names: Sequence[str], used: Collection[str]) -> dict[int, str]:
    """The first words that no other label has, without two of one root (`transcript`, `transcrib`)."""
    chosen: dict[int, str] = {}
    for word, name in zip(order, names, strict=True):
        if len(chosen) == LABEL_WORDS:
            break
        if not any(name[:ROOT] == other[:ROOT] for other in (*chosen.values(), *used)):
            chosen[word] = name
    return chosen


def written_out(label: MapLabel, texts: Sequence[str]) -> MapLabel:
    """A label whose stems are replaced by the words that texts use for their subjects."""
    rank = {stem: 1 / place for place, stem in enumerate(label.words, 1)}
    return replace(label, words=name_subjects(rank, texts, len(label.words)) or label.words)
