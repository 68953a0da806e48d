"""How far the authors of two descriptions agree, regardless of how their names are written."""

from rapidfuzz import fuzz

from paperdesk.model.comparison import ComparedPaper
from paperdesk.text.romanize import is_latin, romanize

SAME_NAME_SCORE = 84.0  # of 100: a family name with one typing error
EQUAL_SCORE = 100.0
LONG_NAME_LETTERS = 4  # letters
SEVERAL_AUTHORS = 3  # authors
ALL_AUTHORS = 0.99
SHARED_AUTHORS = 0.5  # of the authors in either list


def author_likeness(one: ComparedPaper, other: ComparedPaper) -> float | None:
    """The share of authors in both, 0 to 1; None if either has none.

    For a truncated list ("et al."), only the listed authors count.
    """
    mine, theirs = (
        list(zip(one.families, one.authors, strict=True)),
        list(zip(other.families, other.authors, strict=True)),
    )
    if not mine or not theirs:
        return None
    short, long = sorted((mine, theirs), key=lambda names: (len(names), names))  # in a fixed order if equally long
    if all(_same_author(a, b) for a, b in zip(short, long, strict=False)):
        return 1.0
    met = sum(any(_same_author(name, known) for known in long) for name in short)
    return 2 * met / (len(short) + len(long))


def _same_author(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Compare by family name, or by the letters of the whole name, which is often split wrongly."""
    if is_latin(one[1]) != is_latin(other[1]):
        one, other = _in_latin(*one), _in_latin(*other)
    (family, full), (other_family, other_full) = one, other
    if family == other_family or fuzz.ratio(family, other_family) >= SAME_NAME_SCORE:
        given, other_given = full.removesuffix(family).strip(), other_full.removesuffix(other_family).strip()
        if not given or not other_given or given[0] == other_given[0]:
            return True
    if fuzz.ratio(full.replace(" ", ""), other_full.replace(" ", "")) >= SAME_NAME_SCORE:
        return True
    return min(full.count(" "), other_full.count(" ")) > 0 and fuzz.token_set_ratio(full, other_full) == EQUAL_SCORE


def _in_latin(family: str, full: str) -> tuple[str, str]:
    return romanize(family).lower(), romanize(full).lower()


def are_in_other_scripts(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if one author list is in Latin script and the other is not, so that they cannot contradict."""
    mine, theirs = ({is_latin(name) for name in paper.authors} for paper in (one, other))
    return len(mine) == len(theirs) == 1 and mine != theirs


def share_a_name(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if the names share any word, however garbled the rest is."""
    mine, theirs = ({word for name in paper.authors for word in name.split()} for paper in (one, other))
    return any(len(word) >= LONG_NAME_LETTERS for word in mine & theirs)


def are_many(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if the same several people wrote both: then two papers hardly differ by a single letter in their titles."""
    return min(len(one.families), len(other.families)) >= SEVERAL_AUTHORS and author_likeness(one, other) == 1.0
