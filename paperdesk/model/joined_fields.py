"""Fields run together: a title followed by its authors, venue or year, as in copied pages.

Two descriptions whose titles start alike are split where they start to differ, if what follows can be what the
description lacks elsewhere.
"""

import itertools
import re
from collections.abc import Collection, Set

LEADING_WORDS = 3  # that two titles must share for this to be considered
LEAD_WORDS = 7  # words allowed before a title
MANY_WORDS = 5  # with this many words or more, the text after a title is an explanation, not names
NAMES = 2  # words after both titles that are the names of the same people
SHORTEST_ABBREVIATION = 3  # letters of an abbreviation
UNEXPLAINED_SHARE = 0.4  # of the words after a title: names in other spellings
LINKING = {"of", "the", "on", "in", "and", "for", "to", "de"}  # words whose initials are left out
HALF_OF_AUTHORS = 0.5  # of the authors named by the other description
YEAR = re.compile(r"((?:19|20)\d\d)[a-z]?")
KINDS_OF_VENUE = (
    "proc|proceedings|conf|conference|symp|symposium|workshop|journal|j|trans|transactions|record|letters|annals|"
    "bulletin|magazine|review|lecture notes|acm|ieee|arxiv|corr|press"
)
VENUE = re.compile(
    r"in |(?:unpublished|manuscript|technical report|tech rep|phd thesis)|"
    rf"(?:the )?(?:\w+ )?(?:\w+ )?\b(?:{KINDS_OF_VENUE})\b"
)


def leading_words(mine: list[str], theirs: list[str]) -> tuple[int, int]:
    """The number of leading words two titles share, in each of them: words may be split."""
    from rapidfuzz.distance import Prefix  # noqa: PLC0415 - most commands compare no titles

    same = Prefix.similarity("".join(mine), "".join(theirs))
    ends, other_ends = (list(itertools.accumulate(map(len, words))) for words in (mine, theirs))
    shared = max((end for end in ends if end <= same and end in other_ends), default=0)
    return (ends.index(shared) + 1, other_ends.index(shared) + 1) if shared else (0, 0)


def lead_of(words: list[str], other: list[str], names: Set[str]) -> int:
    """The number of words before another title: a year and the rest of an author list; 0 if they are something else."""
    start = other[:LEADING_WORDS]
    for lead in range(1, min(LEAD_WORDS, len(words) - LEADING_WORDS) + 1):
        if words[lead : lead + len(start)] == start != words[: len(start)]:
            return lead if _are_names(words[:lead], names) else 0
    return 0


def _are_names(words: list[str], names: Set[str]) -> bool:
    """True if all words are names, initials or years, possibly with a final article; a name may be split in two."""
    words = words[:-1] if words[-1] in {"the", "a", "an"} else words
    left = [word for word in words if not names & {word, word[0]} and len(word) > 1 and not YEAR.fullmatch(word)]
    return not left or "".join(left) in names


def year_behind(words: list[str]) -> int | None:
    """The year after a title."""
    found = [word for word in words if YEAR.fullmatch(word)]
    return int(found[-1][:4]) if found else None


def without_venue(words: list[str], venues: Collection[str]) -> list[str]:
    """The words without a venue name at the end, recognised by typical words or by its initials."""
    dated = [YEAR.fullmatch(word) is not None for word in words]
    for place in range(len(words)):
        rest = [word for word, is_year in zip(words[place:], dated[place:], strict=True) if not is_year]
        if rest and (VENUE.match(" ".join(rest)) or any(_names(rest, venue) for venue in venues)):
            return words[:place]
    return words


def _names(rest: list[str], venue: str) -> bool:
    """True if the words are the name of a venue, or begin with a longer one."""
    text = " ".join(rest)
    if text == venue or (" " in venue and text.startswith(f"{venue} ")):
        return True
    return (len(rest) <= NAMES and abbreviates(rest, venue)) or (
        venue.count(" ") < NAMES and abbreviates(venue.split(), text)
    )


def abbreviates(short: list[str], long: str) -> bool:
    """True if one or two words begin with initials of a name: "vldb", "vldb j"."""
    if not 1 <= len(short) <= NAMES or len(short[0]) < SHORTEST_ABBREVIATION:
        return False
    words = [word for word in long.split() if not YEAR.fullmatch(word)]
    initials = ("".join(word[0] for word in words), "".join(word[0] for word in words if word not in LINKING))
    return any(short[0] in letters for letters in initials)


def left_over(rest: list[str], known: Collection[str]) -> list[str]:
    """The unexplained words after a title, ignoring initials."""
    return [word for word in rest if word not in known and (len(word) > 1 or word.isdigit())]
