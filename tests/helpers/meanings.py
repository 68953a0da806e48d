"""Vectors of papers that are near each other by design, where no model is needed to make them."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from paperdesk.meaning.vectors import Vectors

NUMBERS = 64


def by_subject(file: Path, subjects: Mapping[int, int]) -> Vectors:
    """A file of vectors; papers with the same number of a subject are near each other, others are not."""
    chance = np.random.default_rng(4)
    middles = chance.standard_normal((max(subjects.values()) + 1, NUMBERS)).astype(np.float32)
    rows = middles[list(subjects.values())] + chance.standard_normal((len(subjects), NUMBERS)).astype(np.float32) * 0.3
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    vectors = Vectors(file, NUMBERS)
    vectors.append([*subjects], [0] * len(subjects), rows)
    return vectors
