"""Papers similar to others or to a text: those that share its most informative words, rare ones that it repeats."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from paperdesk.search.facts import Mask, Space
from paperdesk.search.fillers import tells_nothing
from paperdesk.search.nearness import near_papers
from paperdesk.search.ranking import joined
from paperdesk.search.schema import STOP, cut, stemmed
from paperdesk.search.scoring import EVERYWHERE, Floats, Snapshot
from paperdesk.search.subjects import name_subjects

if TYPE_CHECKING:
    from paperdesk.meaning.meaning import Meaning

MEANT = 0.6  # the share of the meaning in the similarity; the rest is that of words
STRONGEST = 25  # words that are compared
REASONS = 5  # words shown to the user
CONTENT = ("title", "abstract")  # the fields that say what a paper is about


@dataclass(frozen=True, slots=True)
class Similar:
    """A similar paper, its relative similarity, and the shared subjects, strongest first."""

    paper_id: int
    score: float
    words: tuple[str, ...]


def strongest_words(snapshot: Snapshot, texts: Iterable[str]) -> dict[str, float]:
    """The most informative words in texts with their weights: frequent here, rare elsewhere. The weights sum to 1."""
    counts: dict[str, float] = {}
    shown: dict[str, str] = {}
    for text in texts:
        found = [word for word in cut(text) if len(word) > 1 and word not in STOP and not word.isdigit()]
        for word in found:
            known = shown.setdefault(stemmed(word), word)
            counts[known] = counts.get(known, 0.0) + 1 / len(found)
    weights = {word: share * _rarity(snapshot, word) for word, share in counts.items()}
    chosen = sorted(weights, key=lambda word: -weights[word])[:STRONGEST]
    total = sum(weights[word] for word in chosen) or 1.0
    return {word: weights[word] / total for word in chosen if weights[word] > 0}


def _rarity(snapshot: Snapshot, word: str) -> float:
    """The rarity of a word; 0 if no paper contains it."""
    term = stemmed(word).encode()
    count = max(sum(segment.count(field, term) for segment in snapshot.segments) for field in CONTENT)
    return float(np.log((snapshot.size + 1) / count)) if count else 0.0


def score_words(snapshot: Snapshot, weights: dict[str, float], size: int, fields: Sequence[str] = EVERYWHERE) -> Floats:
    """The value of the weighted words in each of `size` documents."""
    scores = np.zeros(size, np.float32)
    for word, weight in weights.items():
        snapshot.word(word, fields).add_to(scores, np.float32(weight))
    return scores


@dataclass(frozen=True, slots=True)
class Example:
    """What others are compared with: papers and their texts, or a separate text, and its strongest words."""

    paper_ids: Sequence[int]
    read: Sequence[str]
    weights: dict[str, float]


def score_likeness(space: Space, meaning: "Meaning | None", example: Example, shown: Mask) -> Floats:
    """The similarity of each document in a mask to an example: by shared words, and by meaning if known.

    Values are from 0 to 1, and 0 outside the mask.
    """
    scores = score_words(space.snapshot, example.weights, len(shown), CONTENT)
    scores[~shown] = 0
    near = near_papers(space, meaning, example.paper_ids, example.read, shown) if shown.any() else None
    if near is not None:
        scores = np.where(shown, joined(scores, near, shown, MEANT), np.float32(0))
    elif highest := float(scores.max(initial=0)):
        scores /= np.float32(highest)
    return scores


def shared_subjects(weights: Mapping[str, float], read: Sequence[str], text: str) -> tuple[str, ...]:
    """The words that a text shares with the texts of an example, strongest first."""
    held = {stemmed(word) for word in cut(text)}
    worths = {stem: weight for word, weight in weights.items() if (stem := stemmed(word)) in held}
    telling = {stem: weight for stem, weight in worths.items() if not tells_nothing(stem)}
    return name_subjects(telling, ["\n\n".join(read), text], REASONS)
