"""Name variants such as "Liu, Z." and "Ziming Liu". They are offered for merging, never merged silently."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from paperdesk.model.paper import Author
from paperdesk.text.fold import fold

BETWEEN = re.compile(r"[\s.‐-]+")
NO_LETTER = re.compile(r"[\W_]+")
MOST_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Variants:
    """The fullest form of a name, and its possible variants."""

    keep: Author
    others: tuple[Author, ...]


def find_variants(counts: Mapping[Author, int]) -> list[Variants]:
    """Return the groups of name variants by family name; `counts` gives each name's number of papers.

    Initials that fit two different people are not offered for either.
    """
    families: dict[str, list[Author]] = {}
    for author in counts:
        if author.given:  # a single name is a group or too ambiguous
            families.setdefault(NO_LETTER.sub("", fold(author.particle + author.family)), []).append(author)
    found = []
    for names in families.values():
        if len(names) > 1:
            fullest = sorted(names, key=lambda name: (-_weight(name), -counts[name], name.full))
            found += [Variants(group[0], tuple(group[1:])) for group in _groups(fullest) if len(group) > 1]
    return sorted(found, key=lambda group: (fold(group.keep.family), group.keep.full))


def _groups(fullest: list[Author]) -> list[list[Author]]:
    """Compatible names, each with the first group it fits if it fits no other."""
    groups: list[list[Author]] = []
    for name in fullest:
        fitting = [group for group in groups if all(may_be_one(name, other) for other in group)]
        if not fitting:
            groups.append([name])
        elif len(fitting) == 1:
            fitting[0].append(name)
    return groups


def may_be_one(first: Author, second: Author) -> bool:
    """True if two names with the same family name may belong to one person: no given name contradicts."""
    if first.suffix and second.suffix and fold(first.suffix).strip(".") != fold(second.suffix).strip("."):
        return False
    short, long = sorted((_given(first), _given(second)), key=len)
    return bool(short) and all(_fits(one, other) for one, other in zip(short, long, strict=False))


def _fits(one: str, other: str) -> bool:
    """Equal, or one is the initial of the other: `jo` is not short for `johann`."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _given(author: Author) -> list[str]:
    """The folded given names; `JP` and `J.-P.` are two initials."""
    text = author.given
    if text.isalpha() and text.isascii() and text.isupper() and len(text) <= MOST_INITIALS:
        return [fold(letter) for letter in text]
    return [part for part in BETWEEN.split(fold(text)) if part]


def _weight(author: Author) -> int:
    """How informative a name is: letters of given names, and accents, which folding loses."""
    return sum(map(len, _given(author))) * 2 + (not author.full.isascii())
