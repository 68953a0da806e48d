"""A map of papers: like ones lie near each other, laid out from Whoosh's own postings in a few steps of numpy.

The words that tell papers apart span a space (latent semantic analysis, Deerwester et al. 1990, found by subspace
iteration), and a self-organising map (Kohonen 1982, in its batch form) folds that space onto a square.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.schema import cut, stemmed
from paperdesk.search.scoring import Snapshot
from paperdesk.search.similar import CONTENT

WORDS = 400  # that span the space
LARGEST_PART = 0.08  # of all papers; a word that more have tells nothing apart
LEAST_PAPERS = 3  # that have a word
FEW = 50  # papers; in a small library a word may be in half of them
DEPTH = 16  # dimensions of the space
SIDE = 24  # cells of the square's side
ROUNDS = 12
LEARNERS = 3_000  # papers that the square is folded by; all are placed
SHARPNESS = 18.0  # how near its cell a paper is put
NEIGHBOURS = 45  # cells between which it is put
SAMPLES = 20  # papers that give a label its words
LABELS, LABEL_WORDS = 14, 2
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class MapLabel:
    """What the papers around a place are about; x and y within 0..1."""

    x: float
    y: float
    words: tuple[str, ...]  # as the papers write them
    paper_ids: tuple[int, ...] = ()  # some of these papers


@dataclass(frozen=True, slots=True)
class LibraryMap:
    """Papers with their places: `places` has a row of x and y, within 0..1, for each of `paper_ids`."""

    paper_ids: tuple[int, ...]
    places: Floats
    labels: tuple[MapLabel, ...]

    @classmethod
    def empty(cls) -> "LibraryMap":
        """The map of no papers."""
        return cls((), np.zeros((0, 2), np.float32), ())


def draw_map(snapshot: Snapshot, paper_ids: Sequence[int]) -> LibraryMap:
    """Place the papers; those that the index does not hold, or whose words say nothing, are left out."""
    number = {int(paper_id): doc for doc, paper_id in enumerate(snapshot.papers.tolist()) if paper_id}
    docs = np.array([number[i] for i in paper_ids if i in number], np.intp)
    names, matrix = _matrix(snapshot, docs)
    telling = matrix.any(axis=1)
    docs, matrix = docs[telling], matrix[telling]
    if len(docs) < DEPTH:
        return LibraryMap.empty()
    space = _space(matrix)
    units = _folded(space)
    places, cells = _placed(space, units)
    papers = snapshot.papers[docs]
    return LibraryMap(tuple(papers.tolist()), places, _labels(names, matrix, cells, papers))


def _matrix(snapshot: Snapshot, docs: NDArray[np.intp]) -> tuple[list[bytes], Floats]:
    """The telling words, and a row of unit length for each document: how much it has of each word."""
    row = np.full(int(docs.max(initial=0)) + snapshot.size + 1, -1, np.int64)
    row[docs] = np.arange(len(docs))
    names = _telling(snapshot, len(docs))
    matrix = np.zeros((len(docs), len(names)), np.float32)
    for column, name in enumerate(names):
        for start, segment in zip(snapshot.starts, snapshot.segments, strict=False):
            for field in CONTENT:
                found = segment.postings(field, name)
                if found is not None:
                    at = row[found[0] + np.int64(start)]
                    matrix[at[at >= 0], column] += found[1][at >= 0]
    held = np.count_nonzero(matrix, axis=0)
    matrix = np.log1p(matrix) * np.log(len(docs) / np.maximum(held, 1)).astype(np.float32)
    return names, _unit(matrix)


def _telling(snapshot: Snapshot, size: int) -> list[bytes]:
    """The words that tell papers apart best: neither rare nor everywhere."""
    counts: dict[bytes, int] = {}
    for segment in snapshot.segments:
        for term, count in segment.terms("abstract"):
            counts[term] = counts.get(term, 0) + count
    total = max(snapshot.size, size, 1)
    most = max(total * LARGEST_PART, min(total / 2, FEW))
    worth = [
        (count * np.log(total / count) ** 2, term)
        for term, count in counts.items()
        if LEAST_PAPERS <= count <= most and len(term) > 2 and not term.isdigit()  # noqa: PLR2004 - "of", "we"
    ]
    return [term for _, term in sorted(worth, reverse=True)[:WORDS]]


def _space(matrix: Floats) -> Floats:
    """The rows in the few directions in which they differ most, of unit length."""
    middle = matrix.mean(axis=0)
    basis = np.random.default_rng(1).standard_normal((matrix.shape[1], min(DEPTH, matrix.shape[1]))).astype(np.float32)
    for _ in range(5):
        image = matrix @ basis - middle @ basis
        basis = np.linalg.qr(matrix.T @ image - np.outer(middle, image.sum(axis=0)))[0]
    image = matrix @ basis - middle @ basis
    _, turn = np.linalg.eigh(image.T @ image)
    return _unit(image @ turn[:, ::-1])


def _unit(rows: Floats) -> Floats:
    unit: Floats = (rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    return unit


def _grid() -> Floats:
    across, down = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    return np.stack([across.ravel(), down.ravel()], axis=1).astype(np.float32)


def _folded(space: Floats) -> Floats:
    """The cells of the square, each a point of the space, after learning in rounds that reach less and less far."""
    learners = space[np.random.default_rng(2).permutation(len(space))[:LEARNERS]]
    grid, spread = _grid(), learners.std(axis=0)
    units = np.zeros((SIDE * SIDE, space.shape[1]), np.float32)
    units[:, :2] = (grid / (SIDE - 1) * 2 - 1) * spread[:2] * 1.5
    apart = ((grid[:, None] - grid[None]) ** 2).sum(axis=-1)
    for reach in np.geomspace(SIDE / 3, 1.0, ROUNDS).tolist():
        nearest = _nearness(learners, units).argmax(axis=1)
        counts = np.bincount(nearest, minlength=len(units)).astype(np.float32)
        sums = np.stack([np.bincount(nearest, column, len(units)) for column in learners.T], axis=1).astype(np.float32)
        pull = np.exp(-apart / (2 * reach * reach)).astype(np.float32)
        units = ((pull @ sums) / np.maximum(pull @ counts, 1e-9)[:, None]).astype(np.float32)
    return units


def _nearness(space: Floats, units: Floats) -> Floats:
    nearness: Floats = space @ units.T
    nearness -= np.float32(0.5) * (units * units).sum(axis=1)
    return nearness


def _placed(space: Floats, units: Floats) -> tuple[Floats, NDArray[np.intp]]:
    """Each row's place within 0..1, between the best cell and those around it, and its cell."""
    grid, places, cells = _grid(), [], []
    near = np.argsort(((grid[:, None] - grid[None]) ** 2).sum(axis=-1), axis=1, kind="stable")[:, :NEIGHBOURS]
    for start in range(0, len(space), LEARNERS):
        nearness = _nearness(space[start : start + LEARNERS], units)
        best = nearness.argmax(axis=1)
        around = near[best]
        beside = np.take_along_axis(nearness, around, axis=1)
        weights = np.exp((beside - beside.max(axis=1, keepdims=True)) * SHARPNESS)
        places.append((weights[:, :, None] * grid[around]).sum(axis=1) / weights.sum(axis=1, keepdims=True))
        cells.append(best)
    return (np.concatenate(places) / (SIDE - 1)).astype(np.float32), np.concatenate(cells)


def _labels(
    names: Sequence[bytes], matrix: Floats, cells: NDArray[np.intp], papers: NDArray[np.int64]
) -> tuple[MapLabel, ...]:
    """The words that the fullest parts of the square have more of than the whole."""
    parts = 6
    cell_x, cell_y = cells % SIDE * parts // SIDE, cells // SIDE * parts // SIDE
    whole, labels = matrix.mean(axis=0), []
    for part in np.argsort(-np.bincount(cell_y * parts + cell_x, minlength=parts * parts), kind="stable")[:LABELS]:
        inside = (cell_y * parts + cell_x) == part
        if inside.sum() < LEAST_PAPERS:
            break
        strongest = np.argsort(-(matrix[inside].mean(axis=0) - whole), kind="stable")[:LABEL_WORDS]
        x, y = (cells[inside] % SIDE).mean(), (cells[inside] // SIDE).mean()
        words = tuple(names[word].decode(errors="replace") for word in strongest)
        best = np.argsort(-matrix[inside][:, strongest].sum(axis=1), kind="stable")[:SAMPLES]
        some = tuple(papers[inside][best].tolist())
        labels.append(MapLabel(float(x) / (SIDE - 1), float(y) / (SIDE - 1), words, some))
    return tuple(labels)


def written_out(label: MapLabel, texts: Iterable[str]) -> MapLabel:
    """A label whose stems are replaced by the word that texts have most for each."""
    forms: dict[str, Counter[str]] = {}
    for word in (word for text in texts for word in cut(text)):
        forms.setdefault(stemmed(word), Counter())[word] += 1
    words = (forms[stem].most_common(1)[0][0] if stem in forms else stem for stem in label.words)
    return replace(label, words=tuple(words))
