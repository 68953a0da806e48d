"""Fields that run into one another: a title with its authors, venue or year behind it, as copied pages have it.

Two descriptions whose titles begin alike are parted where they begin to differ, if what follows can be what the
description lacks elsewhere.
"""

import itertools
import re
from collections.abc import Collection

LEADING_WORDS = 3  # that two titles have in common before that is thought of
LEAD = 3  # words before a title
MANY_WORDS = 5  # so many that nobody is asked for, where all that follows is explained
NAMES = 2  # words behind both titles: the names of the same people
SHORTEST = 3  # letters of an abbreviation
UNEXPLAINED = 0.4  # of the words behind a title: other spellings of names
HALF = 0.5  # of the authors that the other description names
YEAR = re.compile(r"(?:19|20)\d\d")
KINDS_OF_VENUE = (
    "proc|proceedings|conf|conference|symp|symposium|workshop|journal|j|trans|transactions|record|letters|annals|"
    "bulletin|magazine|review|lecture notes|acm|ieee|arxiv|corr|press"
)
VENUE = re.compile(
    r"in |(?:unpublished|manuscript|technical report|tech rep|phd thesis)|"
    rf"(?:the )?(?:\w+ )?(?:\w+ )?\b(?:{KINDS_OF_VENUE})\b"
)


def leading_words(mine: list[str], theirs: list[str]) -> int:
    """How many words two titles have in common at their beginning."""
    pairs = zip(mine, theirs, strict=False)
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))


def without_lead(words: list[str], other: list[str], names: Collection[str]) -> list[str]:
    """The words without one to three that stand before another title: a year, the rest of a list of authors."""
    for lead in range(1, LEAD + 1):
        if not (words[lead - 1 : lead] and (words[lead - 1] in names or YEAR.fullmatch(words[lead - 1]))):
            break
        if (
            len(words) - lead >= LEADING_WORDS
            and words[lead : lead + MANY_WORDS] == other[:MANY_WORDS] != words[:MANY_WORDS]
        ):
            return words[lead:]
    return words


def year_behind(words: list[str]) -> int | None:
    """The year that stands behind a title."""
    found = [word for word in words if YEAR.fullmatch(word)]
    return int(found[-1]) if found else None


def without_venue(words: list[str], venue: str) -> list[str]:
    """The words without the name of a venue at their end: known by what venues are called, or as initials of one."""
    for place in range(len(words)):
        rest = [word for word in words[place:] if not YEAR.fullmatch(word)]
        text = " ".join(rest)
        if rest and (
            text == venue or VENUE.match(text) or _abbreviates(rest, venue) or _abbreviates(venue.split(), text)
        ):
            return words[:place]
    return words


def _abbreviates(short: list[str], long: str) -> bool:
    """Whether a word or two begin with initials of the words of a name: "vldb", "vldb j"."""
    initials = "".join(word[0] for word in long.split() if not YEAR.fullmatch(word))
    return 1 <= len(short) <= NAMES and len(short[0]) >= SHORTEST and short[0] in initials


def left_over(rest: list[str], known: Collection[str]) -> list[str]:
    """The words behind a title that nothing explains; initials say nothing."""
    return [word for word in rest if word not in known and (len(word) > 1 or word.isdigit())]
