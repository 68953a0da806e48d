"""Preferences learned from the meaning of papers: kernel ridge regression on a model's vectors.

A kernel can represent several interests, unlike a single direction: it favours papers near any of the liked ones
(Saunders, Gammerman and Vovk, "Ridge Regression Learning Algorithm in Dual Variables", 1998).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from paperdesk.meaning.vectors import Vectors

SHARPNESS = 3.0  # how quickly similarity decreases with distance
PENALTY = 3.0
MOST_EXAMPLES = 1_000  # the first of each kind; learning from more is not worth the time
Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Weighed:
    """Papers with known labels: 1 for liked, -1 for disliked, and their weights."""

    paper_ids: Sequence[int]
    goals: Doubles
    each: Doubles


def score_meaning(vectors: Vectors, examples: Weighed) -> dict[int, float]:
    """The predicted preference for each paper with a vector, from examples that have one; none without these."""
    vectors.refresh()
    place = {paper_id: row for row, paper_id in enumerate(examples.paper_ids)}
    known, rows = vectors.of(list(place))
    if not known or len(set(np.sign(examples.goals[[place[i] for i in known]]))) < 2:  # noqa: PLR2004 - both sides
        return {}
    chosen = [place[paper_id] for paper_id in known]
    goals, each = examples.goals[chosen], examples.each[chosen]
    middle = vectors.middle()
    learners = centred(rows, middle)
    kernel = _alike(learners, learners).astype(np.float64)
    mean = float((goals * each).sum() / each.sum())
    weights = np.linalg.solve(kernel + PENALTY * np.diag(1 / each), goals - mean).astype(np.float32)
    scores: dict[int, float] = {}
    for paper_ids, block in vectors.blocks():
        scores.update(zip(paper_ids, (_alike(centred(block, middle), learners) @ weights).tolist(), strict=True))
    return scores


def centred(rows: Floats, middle: Floats) -> Floats:
    """Vectors minus the mean of all papers in a library, normalised to unit length."""
    rows = rows - middle
    rows /= np.maximum(np.sqrt(np.einsum("ij,ij->i", rows, rows)), 1e-9)[:, None]
    return rows


def _alike(some: Floats, others: Floats) -> Floats:
    alike: Floats = np.exp(np.float32(SHARPNESS) * (some @ others.T - np.float32(1)))
    return alike
