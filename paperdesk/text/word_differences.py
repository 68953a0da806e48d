"""What differs between two texts, word by word: for merging what several devices wrote, and for showing a change.

By letters, two sentences written in one place would be interleaved within their words.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

WORDS = re.compile(r"\w+|\s+|[^\w\s]")
KEPT_SHARE = 0.5  # of a word's letters, from which on it was corrected, not replaced


@dataclass(frozen=True, slots=True)
class Difference:
    """Characters `start` to `end` of the one text have become `new`."""

    start: int
    end: int
    new: str


def word_differences(before: str, after: str) -> list[Difference]:
    """The differences in order: words are replaced, inserted and deleted as a whole, unless letters were corrected."""
    old, new = WORDS.findall(before), WORDS.findall(after)
    first = _shared(old, new)
    last = _shared(old[first:][::-1], new[first:][::-1])
    old, new, offset = old[first : len(old) - last], new[first : len(new) - last], len("".join(new[:first]))
    places = [offset]
    for word in old:
        places.append(places[-1] + len(word))
    found = list[Difference]()
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new).get_opcodes():
        if kind != "equal":
            found += _corrected(places[a], "".join(old[a:b]), "".join(new[c:d]), is_word=b - a == d - c == 1)
    return found


def _shared(one: list[str], other: list[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))


def _corrected(start: int, old: str, new: str, *, is_word: bool) -> Iterator[Difference]:
    """A replacement; of a word that keeps most of its letters, only the others."""
    first = _shared(list(old), list(new)) if is_word else 0
    last = _shared(list(old[first:][::-1]), list(new[first:][::-1])) if is_word else 0
    if first + last < KEPT_SHARE * max(len(old), len(new)):
        first = last = 0
    yield Difference(start + first, start + len(old) - last, new[first : len(new) - last])
