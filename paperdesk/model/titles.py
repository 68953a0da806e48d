"""How similar two titles are, and how they differ: by typing errors, a subtitle, or a significant word."""

import re
from dataclasses import replace

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, Prefix

from paperdesk.model.comparison import ARTICLE, SMALL, ComparedPaper
from paperdesk.model.joined_fields import (
    HALF_OF_AUTHORS,
    LEADING_WORDS,
    MANY_WORDS,
    NAMES,
    UNEXPLAINED_SHARE,
    YEAR,
    lead_of,
    leading_words,
    left_over,
    without_venue,
    year_behind,
)
from paperdesk.text.fold import title_key

ALIKE_SCORE = 90.0  # of 100: one typing error in about thirty letters
NEAR_SCORE = 80.0  # of 100: worth a closer look
EQUAL_SCORE = 100.0
SHORTEST_SLIP = 4  # letters in a word; another letter in a shorter one makes another word
SHORTEST_MISTYPED = 3  # the same if several people wrote both in one year
MOST_SLIPS = 3  # words in one title
SPELLINGS = re.compile(r"(?<=[a-z])(?:is(?=[ei])|yz(?=e))|(?<=[bcl])our\b|(?<=[a-z])re\b|(?<=l)l(?=ing|ed\b)")
ENDINGS = re.compile(r"(?:s|es|ed|ing)$")
MANUSCRIPT = re.compile(r"unpublished ?manuscript|\bextended abstract appear|\btech(?:nical)? rep(?:ort)?\b")
MEANINGLESS = SMALL - {"its", "their", "some"}
LONG_WORD = 8  # letters
ALIKE_WORDS = 60.0  # of 100: from this value on, a word may be another one, misspelt or inflected
SUBSTANCES = re.compile(r"(?:ide|ine|ate|ite|ane|ene|yne|ol|al|yl|ous|ium|one|ase|ose|ons?|in|ic)s?$")
DOUBLED = re.compile(r"(.)\1")
OPPOSED = (
    *(
        ("adsor", "absor"),
        ("micro", "macro"),
        ("inter", "intra"),
        ("hyper", "hypo"),
        ("affe", "effe"),
        ("ante", "anti"),
    ),
    *(("pre", "pro"), ("per", "pro"), ("in", "un"), ("im", "em"), ("en", "in"), ("endo", "ecto"), ("co", "ca")),
)
SIGNS = re.compile(r"(?<=\w)(?:\+\+|[+#*′'″⁺⁻](?!\w))|(?<=\s)[<>≤≥](?=\s?\d)")


def title_likeness(one: ComparedPaper, other: ComparedPaper) -> float:
    """The similarity of two titles, 0 to 100."""
    if one.squeezed == other.squeezed:
        return EQUAL_SCORE
    mine, theirs = one.key, other.key
    reordered = min(
        fuzz.token_sort_ratio(mine, theirs), ALIKE_SCORE - 1
    )  # the same words in another order, as in a sequel
    alike = fuzz.ratio(one.squeezed, other.squeezed), fuzz.ratio(mine, theirs), reordered
    return max(*alike, without_subtitle(one, other))


def are_letter_by_letter(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if two complete titles are identical: `C#` is not `C`, `1 1` is not `11`."""
    mine, theirs = (ARTICLE.sub("", paper.whole_key).replace(" ", "") for paper in (one, other))
    if mine != theirs:
        return False
    return _digits(one) == _digits(other) and SIGNS.findall(one.title) == SIGNS.findall(other.title)


def differ_in_signs(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if similar titles have different symbols (`C`, `C++`), or different final numbers (`abstract 212`)."""
    if SIGNS.findall(one.title) != SIGNS.findall(other.title):
        return True
    mine, theirs = (re.findall(r"\d+", title_key(paper.title)) for paper in (one, other))
    return bool(mine and theirs) and mine != theirs


def _digits(paper: ComparedPaper) -> list[str]:
    return re.findall(r"\d+", paper.whole_key)


def without_subtitle(one: ComparedPaper, other: ComparedPaper) -> float:
    """True if they agree except that one lacks the part after the colon."""
    short, long = sorted((one, other), key=lambda paper: len(paper.key))
    head = re.split(r"\s*[:.?!]\s+|\s+[-–—]+\s+|\s+\(", long.title.strip(), maxsplit=1)
    is_head = len(head) > 1 and ARTICLE.sub("", title_key(head[0])) == short.key != ""
    return ALIKE_SCORE if is_head else 0.0


def lacks_a_subtitle(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if one title is the other without the part after its colon."""
    return one.squeezed != other.squeezed and without_subtitle(one, other) > 0


def begins_with(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if one title is a prefix of the other, by whole words."""
    short, long = sorted((one.key, other.key), key=len)
    return long.startswith(f"{short} ") and len(short.split()) > 1


def holds(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if one title contains the other, by whole words."""
    short, long = sorted((one.key, other.key), key=len)
    return f" {short} " in f" {long} " and len(short.split()) > 1


def differ_by_slips(one: ComparedPaper, other: ComparedPaper, *, may_mistype: bool = False) -> bool:
    """True if the differing words of two titles are misspellings of each other.

    A misspelling omits, doubles or swaps a letter, or splits a word; it does not result in another word. "galaxies" for
    "planets", "nonlinear" for "linear" and "photon" for "phonon" are not misspellings. With `may_mistype`, one wrong
    letter in a long word is one as well.
    """
    mine, theirs = one.key.split(), other.key.split()
    left = [word for word in mine if word not in theirs and word not in MEANINGLESS]
    right = [word for word in theirs if word not in mine and word not in MEANINGLESS]
    if "".join(left) == "".join(right):
        return True
    if len(left) == len(right):
        pairs = list(zip(left, right, strict=True))
        return len(left) <= MOST_SLIPS and all(
            is_slip(a, b, shortest=SHORTEST_MISTYPED if may_mistype else SHORTEST_SLIP)
            or (may_mistype and is_mistyped(a, b))
            for a, b in pairs
        )
    return is_slip("".join(left), "".join(right)) and min(len(left), len(right)) >= 1  # or a split word


def swaps_words(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if words in one title replace quite different ones in the other: "spring", "autumn"."""
    mine, theirs = one.key.split(), other.key.split()
    if len(mine) != len(theirs):
        return False
    other_words = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b and {a, b} - MEANINGLESS]
    return 0 < len(other_words) <= MOST_SLIPS and all(fuzz.ratio(a, b) < ALIKE_WORDS for a, b in other_words)


def is_slip(one: str, other: str, *, shortest: int = SHORTEST_SLIP) -> bool:
    """True if two words are the same, misspelt or in British and American spelling."""
    if min(len(one), len(other)) < shortest or any(letter.isdigit() for letter in one + other):
        return False
    if SPELLINGS.sub("", one.replace("z", "s")) == SPELLINGS.sub("", other.replace("z", "s")):
        return True
    if ENDINGS.sub("", one) == ENDINGS.sub("", other):
        return True
    if Prefix.similarity(one, other) == 0:
        return False  # "linear", "nonlinear"
    if len(one) == len(other):
        return OSA.distance(one, other) == 1 and sorted(one) == sorted(other) and Prefix.similarity(one, other) > 1
    return OSA.distance(one, other) == 1 and not _are_two_substances(one, other)


def _are_two_substances(one: str, other: str) -> bool:
    """True if an extra letter makes a different plausible word: "insulin", "inulin"; a doubled letter does not."""
    if min(len(one), len(other)) > LONG_WORD or not (SUBSTANCES.search(one) and SUBSTANCES.search(other)):
        return False
    return DOUBLED.sub(r"\1", one) != DOUBLED.sub(r"\1", other)


def is_mistyped(one: str, other: str) -> bool:
    """True if one letter in a long word is wrong, and it is neither a substance nor a prefix of another word."""
    if len(one) != len(other) or len(one) < LONG_WORD or OSA.distance(one, other) != 1:
        return False
    if SUBSTANCES.search(one) and SUBSTANCES.search(other):
        return False
    return not any({one[: len(a)], other[: len(b)]} == {a, b} for a, b in OPPOSED)


def without_leads(one: ComparedPaper, other: ComparedPaper) -> tuple[ComparedPaper, ComparedPaper]:
    """Both without a year and the rest of an author list before the title."""
    return _without_lead(one, other), _without_lead(other, one)


def _without_lead(paper: ComparedPaper, other: ComparedPaper) -> ComparedPaper:
    if other.start not in paper.key:  # rules out most pairs cheaply
        return paper
    words = paper.key.split()
    names = {word for name in (*paper.authors, *other.authors) for word in name.split()}
    lead = lead_of(words, other.key.split(), names)
    return replace(paper, title=" ".join(words[lead:]), year=paper.year or year_behind(words[:lead])) if lead else paper


def part_fields(one: ComparedPaper, other: ComparedPaper) -> tuple[ComparedPaper, ComparedPaper] | None:
    """Both without what follows their shared title; None if that is not another field, or contradicts."""
    mine, theirs = one.key.split(), other.key.split()
    length, other_length = leading_words(mine, theirs)
    rest, other_rest = mine[length:], theirs[other_length:]
    if len({year_behind(rest), year_behind(other_rest)} - {None}) > 1:
        return None  # part of a series: each year has its own
    if not _is_telling(mine[:length]):
        return None
    names, other_names = _names_behind(one, other, rest, other_rest), _names_behind(other, one, other_rest, rest)
    if not _may_follow(one, other, rest, other_rest, names):
        return None
    if not _may_follow(other, one, other_rest, rest, other_names):
        return None
    is_bare = length >= MANY_WORDS and not names + other_names
    if not _same_people(one, other, rest, other_rest) and not (is_bare and not one.families and not other.families):
        return None
    title = " ".join(mine[:length])
    return (
        replace(one, title=title, year=one.year or year_behind(rest)),
        replace(other, title=title, year=other.year or year_behind(other_rest)),
    )


def names_a_manuscript(paper: ComparedPaper) -> bool:
    """True if a title followed by other fields says that it is unpublished: "Unpublished manuscript"."""
    return MANUSCRIPT.search(paper.key) is not None


def _is_telling(words: list[str]) -> bool:
    """True if words may be a complete title: "Overview of the" is not."""
    return len(words) >= LEADING_WORDS and len(set(words) - SMALL) > 1


def _may_follow(
    paper: ComparedPaper, other: ComparedPaper, rest: list[str], other_rest: list[str], names: list[str]
) -> bool:
    """True if what follows the title of a paper agrees with the data known about it."""
    if not rest:
        return True
    known = set() if paper.families else {word for name in other.authors for word in name.split()}
    if not paper.families and not other.families:
        known |= set(other_rest)
    if paper.year is not None and year_behind(rest) not in {None, paper.year}:
        return False
    return len(left_over(names, known)) <= len(names) * UNEXPLAINED_SHARE


def _names_behind(paper: ComparedPaper, other: ComparedPaper, rest: list[str], other_rest: list[str]) -> list[str]:
    """The words after a title, without the venue and the year."""
    venues = [title_key(paper.venue), title_key(other.venue)]
    rest = without_venue(rest, [venue for venue in venues if venue] or [" ".join(other_rest)])
    return [word for word in rest if not YEAR.fullmatch(word)]


def _same_people(one: ComparedPaper, other: ComparedPaper, rest: list[str], other_rest: list[str]) -> bool:
    """True if the authors of one follow the title of the other, or the same words follow both."""
    if one.families and other.families:
        return True
    if one.families or other.families:
        named, words = (one.families, other_rest) if one.families else (other.families, rest)
        return sum(family.split()[-1] in words for family in named) >= len(named) * HALF_OF_AUTHORS
    shared = {word for word in rest if word in other_rest and len(word) > 1 and not YEAR.fullmatch(word)}
    return len(shared) >= NAMES
