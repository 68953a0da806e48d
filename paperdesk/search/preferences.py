"""Preferences learned from what the user starred, kept, tagged and dismissed: a linear model on tf-idf.

As in arxiv-sanity-lite, with both sides weighted equally; fitted by ridge regression, solved by conjugate gradients in
a few lines of numpy. If a model has analysed the papers, their meaning is included with a higher weight. This only
ranks papers: nothing is hidden.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from paperdesk.meaning.vectors import Vectors as MeantVectors
from paperdesk.search.fillers import tells_nothing
from paperdesk.search.meant_preferences import MOST_EXAMPLES, Weighed, score_meaning
from paperdesk.search.scoring import Snapshot
from paperdesk.search.subjects import name_subjects
from paperdesk.search.vectors import Vectors, make_vectors, words_of

FEWEST_DECISIONS = 20  # decisions; a model of fewer would reflect chance rather than preferences
FEWEST_MEANT = 5  # decisions; fewer suffice if the meaning of papers is known
PENALTY = 10.0
ROUNDS = 40
ENOUGH = 1e-4  # of the initial error; the remainder does not change any ranking
UNTOUCHED = 3  # the number of undecided papers used for each liked one
FEWEST_UNTOUCHED, MOST_UNTOUCHED = 200, 10_000
MEANT = 0.7  # the share of the meaning, if known; the rest is that of the words
DECAY, WINDOW = 0.3, 200  # the exponential decay in weight per 200 newer decisions
UNTOUCHED_WEIGHT = 0.05  # relative to a dismissal, as an unseen paper is not a disliked one
REASONS = 4
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Examples:
    """The user's decisions: ids of papers, newest first."""

    liked: Sequence[int]
    disliked: Sequence[int] = ()

    def __len__(self) -> int:
        return len(self.liked) + len(self.disliked)


@dataclass(frozen=True, slots=True)
class PreferenceModel:
    """A learned model: the weight of each word, and the score of every paper indexed at the time."""

    liked: frozenset[int] = field(repr=False)  # already liked papers
    weights: dict[bytes, float] = field(repr=False)  # stem -> weight times idf
    scores: dict[int, float] = field(repr=False)  # paper id -> score

    def order(self, paper_ids: Collection[int]) -> list[int]:
        """The papers from best to worst, then unknown ones, then those already decided on."""
        least = min(self.scores.values(), default=0.0) - 1
        return sorted(paper_ids, key=lambda one: (one in self.liked, -self.scores.get(one, least)))

    def reasons(self, title: str, abstract: str) -> tuple[str, ...]:
        """The subjects that speak for a paper, strongest first."""
        found = [(term, tf) for term, (word, tf) in words_of(title, abstract).items() if not tells_nothing(word)]
        worths = {term.decode(): worth for term, tf in found if (worth := self.weights.get(term, 0.0) * tf) > 0}
        return name_subjects(worths, [f"{title}\n\n{abstract}"], REASONS)


def learn(
    snapshot: Snapshot, wanted: dict[str, Examples], meant: MeantVectors | None = None
) -> dict[str, PreferenceModel]:
    """Learn one model per name of examples; those with too few, or with one side only, are left out.

    Undecided papers are used, with less weight, as examples of papers that are not particularly liked. `meant` has the
    meaning vectors of papers, if a model has analysed them.
    """
    number = {int(paper_id): doc for doc, paper_id in enumerate(snapshot.papers.tolist()) if paper_id}
    chosen = {name: _documents(number, examples) for name, examples in wanted.items()}
    chosen = {name: pair for name, pair in chosen.items() if len(pair[0])}
    if not chosen:
        return {}
    vectors = make_vectors(snapshot)
    return {name: _learnt(snapshot, vectors, liked, disliked, meant) for name, (liked, disliked) in chosen.items()}


def _documents(number: dict[int, int], examples: Examples) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    liked, disliked = (
        np.array([*dict.fromkeys(number[i] for i in ids if i in number)], np.intp)
        for ids in (examples.liked, examples.disliked)
    )
    return liked, disliked


def _learnt(
    snapshot: Snapshot,
    vectors: Vectors,
    liked: NDArray[np.intp],
    disliked: NDArray[np.intp],
    meant: MeantVectors | None,
) -> PreferenceModel:
    untouched = _untouched(snapshot, liked, disliked)
    rows = np.concatenate([liked, disliked, untouched])
    goals = np.concatenate([np.ones(len(liked)), np.full(len(disliked) + len(untouched), -1.0)])
    against = np.concatenate([_lately(len(disliked)), np.full(len(untouched), UNTOUCHED_WEIGHT)])
    each = np.concatenate([_shares(_lately(len(liked))), _shares(against)]) * len(rows) / 2
    weights = fit(vectors.of(rows), goals, each)
    scores = vectors.times(weights)
    held = np.flatnonzero(snapshot.papers)
    if meant is not None:
        known = np.flatnonzero(_first_of_each(goals, untouched=len(untouched)))
        examples = Weighed(snapshot.papers[rows[known]].tolist(), goals[known], each[known])
        scores[held] = _with_meaning(scores[held], snapshot.papers[held], score_meaning(meant, examples))
    worth = (weights * vectors.idf).tolist()
    return PreferenceModel(
        frozenset(snapshot.papers[liked].tolist()),
        {name: value for name, value in zip(vectors.names, worth, strict=True) if value},
        dict(zip(snapshot.papers[held].tolist(), scores[held].tolist(), strict=True)),
    )


def _lately(count: int) -> NDArray[np.float64]:
    """The weights of decisions, newest first: preferences change over time."""
    return np.asarray(np.exp(-DECAY * np.arange(count) / WINDOW))


def _shares(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    return weights / max(float(weights.sum()), 1e-9)


def _first_of_each(goals: NDArray[np.float64], *, untouched: int) -> NDArray[np.bool_]:
    """The newest examples of each kind: liked, disliked, and undecided papers."""
    liked, disliked = int((goals > 0).sum()), int((goals < 0).sum()) - untouched
    return np.concatenate([np.arange(count) < MOST_EXAMPLES for count in (liked, disliked, untouched)])


def _with_meaning(
    scores: NDArray[np.float64], papers: NDArray[np.int64], meant: Mapping[int, float]
) -> NDArray[np.float64]:
    """Scores by words combined with those by meaning; a paper that is not analysed gets an average score."""
    if not meant:
        return scores
    middle = sum(meant.values()) / len(meant)
    found = np.array([meant.get(paper_id, middle) for paper_id in papers.tolist()])
    return (1 - MEANT) * _standard(scores) + MEANT * _standard(found)


def _standard(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Scores scaled to mean 0 and standard deviation 1."""
    return np.asarray((scores - scores.mean()) / max(float(scores.std()), 1e-9))


def _untouched(snapshot: Snapshot, liked: NDArray[np.intp], disliked: NDArray[np.intp]) -> NDArray[np.intp]:
    free = snapshot.papers > 0
    free[liked] = free[disliked] = False
    found = np.flatnonzero(free)
    count = min(len(found), max(UNTOUCHED * len(liked), FEWEST_UNTOUCHED), MOST_UNTOUCHED)
    return np.random.default_rng(1).choice(found, count, replace=False) if count else found


def fit(vectors: Vectors, goals: NDArray[np.float64], each: NDArray[np.float64]) -> Floats:
    """The word weights that bring the products closest to the targets, with weighted examples.

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
