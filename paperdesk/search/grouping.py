"""Grouping papers by subject: those with nearly the same meaning, named by their shared words."""

from collections.abc import Mapping, Sequence

import numpy as np

from paperdesk.meaning.vectors import Vectors
from paperdesk.search.fillers import tells_nothing
from paperdesk.search.meant_preferences import centred
from paperdesk.search.schema import cut, stemmed
from paperdesk.search.scoring import Snapshot
from paperdesk.search.similar import strongest_words
from paperdesk.search.subjects import name_subjects

ALIKE = 0.35  # the mean cosine of papers on one subject, after subtracting what the whole library shares
FEWEST = 2  # papers on a subject


def group_alike(vectors: Vectors, paper_ids: Sequence[int]) -> list[list[int]]:
    """Cluster papers, most similar first (average linkage); papers similar to none are left out."""
    known, rows = vectors.of(paper_ids)
    if len(known) < FEWEST:
        return []
    rows = centred(rows, vectors.middle())
    alike = rows @ rows.T
    np.fill_diagonal(alike, -np.inf)
    members = [[place] for place in range(len(known))]
    while True:
        one, other = sorted(divmod(int(alike.argmax()), len(known)))
        if alike[one, other] < ALIKE:
            break
        sizes = len(members[one]), len(members[other])
        joined = (alike[one] * sizes[0] + alike[other] * sizes[1]) / sum(sizes)
        alike[one], alike[:, one] = joined, joined
        alike[other], alike[:, other], alike[one, one] = -np.inf, -np.inf, -np.inf
        members[one], members[other] = members[one] + members[other], []
    return [[known[place] for place in sorted(group)] for group in members if len(group) >= FEWEST]


def name_group(snapshot: Snapshot, texts: Sequence[str]) -> str:
    """The subject of a group, in the words that most of its texts share; "" if there are none."""
    weights = strongest_words(snapshot, texts)
    held = [{stemmed(word) for word in cut(text)} for text in texts]
    shared: Mapping[str, float] = {
        stem: weight
        for word, weight in weights.items()
        if not tells_nothing(stem := stemmed(word))
        and sum(stem in words for words in held) >= max(FEWEST, len(texts) / 2)
    }
    return next(iter(name_subjects(shared, texts, 1)), "") if shared else ""
