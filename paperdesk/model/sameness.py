"""Whether two descriptions are of one paper, by what they say: identifiers, title, authors, year, venue.

Two verdicts: the same *version* is one row of the library; the same *work* in another version (a preprint and the
journal's article, a conference paper and the journal's) is two rows that know of each other. The rules are those that
a librarian would give, in the order of asking; none is fitted to a collection.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from paperdesk.errors import Words, joined
from paperdesk.model.described import PREPRINT_DOIS, PREPRINT_VENUE, SMALL, Described
from paperdesk.model.places import Verdict, are_in_one_place, have_same_pages, version_or_work
from paperdesk.model.run_together import (
    HALF,
    LEADING_WORDS,
    MANY_WORDS,
    NAMES,
    UNEXPLAINED,
    YEAR,
    lead_of,
    leading_words,
    left_over,
    without_venue,
    year_behind,
)
from paperdesk.text.fold import fold, title_key

DECISIVE = ("arxiv", "doi", "openreview", "pmid", "pmcid", "isbn")
SHORT = 12  # letters; a shorter title says little
ALIKE = 90.0  # of 100: one slip of the pen in some thirty letters
NEAR = 80.0  # of 100: worth a look
SLIP = 75.0  # of 100: a word with a slip or two, or torn in two
SAME_NAME = 84.0  # of 100: a family name with one slip
EQUAL = 100.0
ALL_AUTHORS = 0.99
SHARED_AUTHORS = 0.5  # of those that either names


@dataclass(frozen=True, slots=True)
class Likeness:
    """The verdict on two descriptions: how sure (0 to 1), and why, as the reader sees it."""

    verdict: Verdict
    score: float
    reason: str

    @property
    def is_sure(self) -> bool:
        """Whether a program may act on it by itself."""
        return self.score >= SURE


SURE = 0.9  # from here on a program may act by itself
SURE_BY_BOTH = 0.97  # title and authors
SURE_BY_TITLE = 0.95  # exactly the same, and nobody named
LIKELY = 0.6  # worth asking the reader


def compare(one: Described, other: Described) -> Likeness | None:
    """Say whether two descriptions are of one paper; None: nothing speaks for it, or something against it."""
    shared = shared_identifier(one, other)
    if shared:
        return Likeness("version", 1.0, Words("same {identifier}", identifier=shared))
    if not _may_be_one(one, other):
        return None
    title = title_likeness(one, other)
    if title < EQUAL and (bare := without_leads(one, other)) != (one, other):
        one, other = bare
        title = title_likeness(one, other)
    if title < EQUAL and (parted := part_fields(one, other)):
        one, other = parted
        title = EQUAL
    if title < NEAR or (one.numbers != other.numbers and one.squeezed != other.squeezed):
        return None
    authors = author_likeness(one, other)
    if (title < ALIKE) if authors is None else (authors < SHARED_AUTHORS):
        return None
    return _judged(one, other, title, authors)


def shared_identifier(one: Described, other: Described) -> str:
    """The identifier that both have, as people write it; "" if there is none."""
    for scheme in DECISIVE:
        both = one.identifiers.get(scheme, frozenset()) & other.identifiers.get(scheme, frozenset())
        if both:
            value = min(both)
            return f"arXiv:{value}" if scheme == "arxiv" else f"{scheme.upper()} {value}"
    return ""


def contradiction(one: Described, other: Described) -> bool:
    """Whether identifiers say that these are two works; a preprint's DOI says nothing of a published one."""
    for scheme in DECISIVE:
        mine, theirs = one.identifiers.get(scheme, frozenset()), other.identifiers.get(scheme, frozenset())
        if scheme == "doi" and is_preprint_doi(mine) != is_preprint_doi(theirs):
            continue
        if mine and theirs and not mine & theirs:
            return True
    return False


def is_preprint_doi(dois: Iterable[str]) -> bool:
    return any(doi.startswith(PREPRINT_DOIS) for doi in dois)


def is_published(type_name: str, venue: str, dois: Iterable[str]) -> bool:
    """Whether a paper came out somewhere, so that it is the version to cite."""
    known = list(dois)
    if known:
        return not all(doi.startswith(PREPRINT_DOIS) for doi in known)
    return type_name != "preprint" and bool(venue) and not PREPRINT_VENUE.search(fold(venue))


def _may_be_one(one: Described, other: Described) -> bool:
    """Nothing of what both say speaks against it."""
    if contradiction(one, other):
        return False
    if one.is_serial or other.is_serial:
        return have_same_pages(one, other) is True and one.year == other.year
    if min(len(one.key), len(other.key)) < SHORT:
        return one.key == other.key and one.year == other.year is not None and bool(one.families and other.families)
    if one.year is None or other.year is None or abs(one.year - other.year) <= WORK_YEARS:
        return True
    return are_in_one_place(one, other)


WORK_YEARS = 4  # from a preprint or conference paper to the journal's article


def title_likeness(one: Described, other: Described) -> float:
    """How alike two titles are, 0 to 100."""
    if one.squeezed == other.squeezed:
        return EQUAL
    mine, theirs = one.key, other.key
    reordered = min(fuzz.token_sort_ratio(mine, theirs), ALIKE - 1)  # the same words in another order: a sequel's, say
    alike = fuzz.ratio(one.squeezed, other.squeezed), fuzz.ratio(mine, theirs), reordered
    return max(*alike, _without_subtitle(one, other))


def _without_subtitle(one: Described, other: Described) -> float:
    """Alike, but that one of them lacks what stands behind the colon."""
    short, long = sorted((one, other), key=lambda paper: len(paper.key))
    head = re.split(r"\s*[:.?!]\s+|\s+[-–—]+\s+", long.title.strip(), maxsplit=1)
    if len(head) > 1 and len(short.key.split()) > 2 and title_key(head[0]) == short.key:  # noqa: PLR2004
        return ALIKE
    return 0.0


def author_likeness(one: Described, other: Described) -> float | None:
    """The share of authors that both name, 0 to 1; None where one of them names none.

    A list that breaks off after the first authors ("et al.") is taken for what it shows.
    """
    mine, theirs = (
        list(zip(one.families, one.authors, strict=True)),
        list(zip(other.families, other.authors, strict=True)),
    )
    if not mine or not theirs:
        return None
    short, long = sorted((mine, theirs), key=lambda names: (len(names), names))  # of two as long always the same one
    if all(_same_author(a, b) for a, b in zip(short, long, strict=False)):
        return 1.0
    met = sum(any(_same_author(name, known) for known in long) for name in short)
    return 2 * met / (len(short) + len(long))


def _same_author(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """By family name, or by the letters of the whole name: how it falls into parts is often wrong."""
    (family, full), (other_family, other_full) = one, other
    if family == other_family or fuzz.ratio(family, other_family) >= SAME_NAME:
        return True
    if fuzz.ratio(full.replace(" ", ""), other_full.replace(" ", "")) >= SAME_NAME:
        return True
    return min(full.count(" "), other_full.count(" ")) > 0 and fuzz.token_set_ratio(full, other_full) == EQUAL


def without_leads(one: Described, other: Described) -> tuple[Described, Described]:
    """Both without a year and the rest of a list of authors before the title."""
    return _without_lead(one, other), _without_lead(other, one)


def _without_lead(paper: Described, other: Described) -> Described:
    if other.start not in paper.key:  # spares most pairs the closer look
        return paper
    words = paper.key.split()
    names = {word for name in (*paper.authors, *other.authors) for word in name.split()}
    lead = lead_of(words, other.key.split(), names)
    return replace(paper, title=" ".join(words[lead:]), year=paper.year or year_behind(words[:lead])) if lead else paper


def part_fields(one: Described, other: Described) -> tuple[Described, Described] | None:
    """Both without what stands behind the title that they share; None where that is no other field, or another's."""
    mine, theirs = one.key.split(), other.key.split()
    length, other_length = leading_words(mine, theirs)
    rests = mine[length:], theirs[other_length:]
    if len({year_behind(rest) for rest in rests} - {None}) > 1:
        return None  # of a series: each year has its own
    if (
        not _is_telling(mine[:length])
        or not _may_follow(one, other, *rests)
        or not _may_follow(other, one, *reversed(rests))
    ):
        return None
    is_bare = length >= MANY_WORDS and not _names_behind(one, other, *rests) + _names_behind(
        other, one, *reversed(rests)
    )
    if not _same_people(one, other, *rests) and not (is_bare and not one.families and not other.families):
        return None
    title = " ".join(mine[:length])
    return tuple(
        replace(paper, title=title, year=paper.year or year_behind(rest))
        for paper, rest in ((one, rests[0]), (other, rests[1]))
    )  # type: ignore[return-value]


def _is_telling(words: list[str]) -> bool:
    """Whether words may be a whole title: "Overview of the" is none."""
    return len(words) >= LEADING_WORDS and len(set(words) - SMALL) > 1


def _may_follow(paper: Described, other: Described, rest: list[str], other_rest: list[str]) -> bool:
    """Whether what stands behind the title of a paper is what is known of it nowhere else."""
    if not rest:
        return True
    known = set() if paper.families else {word for name in other.authors for word in name.split()}
    if not paper.families and not other.families:
        known |= set(other_rest)
    if paper.year is not None and year_behind(rest) not in {None, paper.year}:
        return False
    names = _names_behind(paper, other, rest, other_rest)
    return len(left_over(names, known)) <= len(names) * UNEXPLAINED


def _names_behind(paper: Described, other: Described, rest: list[str], other_rest: list[str]) -> list[str]:
    """What stands behind a title without the venue and the year."""
    venues = [title_key(paper.venue), title_key(other.venue)]
    rest = without_venue(rest, [venue for venue in venues if venue] or [" ".join(other_rest)])
    return [word for word in rest if not YEAR.fullmatch(word)]


def _same_people(one: Described, other: Described, rest: list[str], other_rest: list[str]) -> bool:
    """Whether the authors of one are named behind the title of the other, or the same words behind both."""
    if one.families and other.families:
        return True
    if one.families or other.families:
        named, words = (one.families, other_rest) if one.families else (other.families, rest)
        return sum(family.split()[-1] in words for family in named) >= len(named) * HALF
    shared = {word for word in rest if word in other_rest and len(word) > 1 and not YEAR.fullmatch(word)}
    return len(shared) >= NAMES


def _judged(one: Described, other: Described, title: float, authors: float | None) -> Likeness:
    reasons = [Words("same title") if title == EQUAL else Words("nearly the same title")]
    if authors is not None:
        reasons.append(Words("same authors") if authors >= ALL_AUTHORS else Words("authors in common"))
    if are_in_one_place(one, other):
        title = max(title, ALIKE)
    is_slip = title == EQUAL or _differ_by_slips(one, other) or are_in_one_place(one, other)
    score = _sureness(title, authors, is_slip=is_slip)
    verdict = version_or_work(one, other)
    if verdict == "work":
        reasons.append(Words("another version of the work"))
    return Likeness(verdict, score, joined(reasons))


def _sureness(title: float, authors: float | None, *, is_slip: bool) -> float:
    if authors is None:
        return SURE_BY_TITLE if title == EQUAL else LIKELY
    if title >= ALIKE and is_slip:
        return SURE_BY_BOTH
    return LIKELY + (SURE - LIKELY) * min(title - NEAR, ALIKE - NEAR) / (ALIKE - NEAR + 1)


def _differ_by_slips(one: Described, other: Described) -> bool:
    """Whether the words that only one of two titles has are the other's, misspelt: "galaxies" for "planets" is not."""
    mine, theirs = one.key.split(), other.key.split()
    left = "".join(word for word in mine if word not in theirs and word not in SMALL)
    right = "".join(word for word in theirs if word not in mine and word not in SMALL)
    return left == right or fuzz.ratio(left, right) >= SLIP
