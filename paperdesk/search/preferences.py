"""What the reader likes, learnt from what they starred, kept, tagged and dismissed: a linear model on tf-idf.

As in arxiv-sanity-lite, with both sides weighted alike; fitted by least squares with a penalty (ridge), of which the
solution is found by conjugate gradients in a few lines of numpy. It only ever ranks: nothing is hidden by it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.fillers import tells_nothing
from paperdesk.search.scoring import Snapshot
from paperdesk.search.subjects import name_subjects
from paperdesk.search.vectors import Vectors, make_vectors, words_of

FEWEST_DECISIONS = 20  # decisions; below the model would say more of chance than of taste
PENALTY = 10.0
ROUNDS = 40
ENOUGH = 1e-4  # of the first error; what is left then changes no ranking
UNTOUCHED = 3  # so many papers that were not decided on stand for each liked one
FEWEST_UNTOUCHED, MOST_UNTOUCHED = 200, 10_000
UNTOUCHED_WEIGHT = 0.05  # of what a dismissal counts: not having been looked at is no dislike
REASONS = 4
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Examples:
    """What the reader decided: ids of papers."""

    liked: Sequence[int]
    disliked: Sequence[int] = ()

    def __len__(self) -> int:
        return len(self.liked) + len(self.disliked)


@dataclass(frozen=True, slots=True)
class PreferenceModel:
    """A model that was learnt: what each word counts, and the score of every paper that the index held then."""

    liked: frozenset[int] = field(repr=False)  # what was liked already
    weights: dict[bytes, float] = field(repr=False)  # stem -> weight times idf
    scores: dict[int, float] = field(repr=False)  # paper id -> score

    def order(self, paper_ids: Collection[int]) -> list[int]:
        """The papers from the best on; then those that are not known yet, then what the reader has chosen already."""
        least = min(self.scores.values(), default=0.0) - 1
        return sorted(paper_ids, key=lambda one: (one in self.liked, -self.scores.get(one, least)))

    def reasons(self, title: str, abstract: str) -> tuple[str, ...]:
        """The subjects of a paper that speak for it, the strongest first."""
        found = [(term, tf) for term, (word, tf) in words_of(title, abstract).items() if not tells_nothing(word)]
        worths = {term.decode(): worth for term, tf in found if (worth := self.weights.get(term, 0.0) * tf) > 0}
        return name_subjects(worths, [f"{title}\n\n{abstract}"], REASONS)


def learn(snapshot: Snapshot, wanted: dict[str, Examples]) -> dict[str, PreferenceModel]:
    """Learn one model for each name of examples; those with too few of them, or with one side only, are left out.

    Papers that nobody decided on stand in, with less weight, for what is not liked in particular.
    """
    number = {int(paper_id): doc for doc, paper_id in enumerate(snapshot.papers.tolist()) if paper_id}
    chosen = {name: _documents(number, examples) for name, examples in wanted.items()}
    chosen = {name: pair for name, pair in chosen.items() if len(pair[0])}
    if not chosen:
        return {}
    vectors = make_vectors(snapshot)
    return {name: _learnt(snapshot, vectors, liked, disliked) for name, (liked, disliked) in chosen.items()}


def _documents(number: dict[int, int], examples: Examples) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    liked, disliked = (
        np.array(sorted({number[i] for i in ids if i in number}), np.intp)
        for ids in (examples.liked, examples.disliked)
    )
    return liked, disliked


def _learnt(
    snapshot: Snapshot, vectors: Vectors, liked: NDArray[np.intp], disliked: NDArray[np.intp]
) -> PreferenceModel:
    untouched = _untouched(snapshot, liked, disliked)
    rows = np.concatenate([liked, disliked, untouched])
    goals = np.concatenate([np.ones(len(liked)), np.full(len(disliked) + len(untouched), -1.0)])
    against = np.concatenate([np.ones(len(disliked)), np.full(len(untouched), UNTOUCHED_WEIGHT)])
    each = np.concatenate([np.full(len(liked), 1 / len(liked)), against / max(float(against.sum()), 1e-9)])
    weights = fit(vectors.of(rows), goals, each * len(rows) / 2)
    scores = vectors.times(weights)
    held = np.flatnonzero(snapshot.papers)
    worth = (weights * vectors.idf).tolist()
    return PreferenceModel(
        frozenset(snapshot.papers[liked].tolist()),
        {name: value for name, value in zip(vectors.names, worth, strict=True) if value},
        dict(zip(snapshot.papers[held].tolist(), scores[held].tolist(), strict=True)),
    )


def _untouched(snapshot: Snapshot, liked: NDArray[np.intp], disliked: NDArray[np.intp]) -> NDArray[np.intp]:
    free = snapshot.papers > 0
    free[liked] = free[disliked] = False
    found = np.flatnonzero(free)
    count = min(len(found), max(UNTOUCHED * len(liked), FEWEST_UNTOUCHED), MOST_UNTOUCHED)
    return np.random.default_rng(1).choice(found, count, replace=False) if count else found


def fit(vectors: Vectors, goals: NDArray[np.float64], each: NDArray[np.float64]) -> Floats:
    """The weights of the words that bring the products nearest to the goals, each example counting as it says.

    Solves (X'DX + penalty) w = X'D(y - mean) by conjugate gradients.
    """
    middle = float((goals * each).sum() / each.sum())
    weights = np.zeros(len(vectors.names))
    rest = vectors.summed((goals - middle) * each)
    direction, error = rest.copy(), float(rest @ rest)
    enough = error * ENOUGH**2
    for _ in range(ROUNDS):
        if error <= enough:
            break
        product = vectors.summed(vectors.times(direction.astype(np.float32)) * each) + PENALTY * direction
        step = error / float(direction @ product)
        weights += step * direction
        rest -= step * product
        error, before = float(rest @ rest), error
        direction = rest + direction * (error / before)
    return weights.astype(np.float32)
