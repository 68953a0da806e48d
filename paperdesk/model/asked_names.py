"""Whether an author is the one searched for: in any order, with initials, with or without middle names."""

import re

from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author
from paperdesk.text.fold import title_key

RUN_INITIALS = re.compile(r"[A-Z]{2,3}")
MOST_WORDS = 5  # in a name


def names_meant(text: str) -> list[Author]:
    """The ways to read a text as one name: as printed, and with the family name first. Empty if it is not one."""
    found = parse_name(text)
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= MOST_WORDS or any(char.isdigit() for char in text):
        return []
    if len(words) == 1:
        return [found]
    if "," in text:
        return [found] if found.given else []
    return [name for name in (found, Author(words[0], " ".join(words[1:]))) if name.given]


def is_meant(author: Author, asked: Author) -> bool:
    """True if an author may be the one searched for: the same family name, and given names that do not contradict."""
    one, other = author.given[:1], asked.given[:1]
    if one.isascii() and other.isascii() and one and other and one.lower() != other.lower():
        return False  # this distinguishes most namesakes
    families = {title_key(author.family), title_key(f"{author.particle} {author.family}")}
    if title_key(f"{asked.particle} {asked.family}") not in families and title_key(asked.family) not in families:
        return False
    mine, theirs = _given(author), _given(asked)
    if not theirs:
        return True
    return bool(mine) and _agree(mine[0], theirs[0]) and _are_among(theirs[1:], mine[1:])


def _given(author: Author) -> list[str]:
    """The folded given names, with combined initials separated."""
    words = re.split(r"[\s.]+", author.given)
    parted = [part for word in words for part in (word if RUN_INITIALS.fullmatch(word) else [word])]
    return [key for part in parted for key in title_key(part).split()]


def _agree(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _are_among(asked: list[str], known: list[str]) -> bool:
    """True if the requested middle names do not contradict the known ones, in order."""
    left = iter(known)
    return not known or all(any(_agree(name, other) for other in left) for name in asked)
