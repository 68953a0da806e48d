"""Whether two descriptions that share an identifier or the guid of a feed entry are of the same paper.

Identifiers and guids are pasted wrongly, truncated, reused, and shared by the chapters of a book. They decide only if
title and authors do not contradict them.
"""

from dataclasses import replace

from paperdesk.errors import Words, joined
from paperdesk.model.comparison import ComparedPaper
from paperdesk.model.likeness import LIKELY_LIKENESS, SURE_BY_BOTH, SURE_BY_TITLE, Likeness
from paperdesk.model.naming import contradiction, shared_scheme
from paperdesk.model.people_alike import SHARED_AUTHORS, author_likeness
from paperdesk.model.places import differing_place, is_other_edition, is_other_language
from paperdesk.model.titles import (
    EQUAL_SCORE,
    NEAR_SCORE,
    begins_with,
    differ_by_slips,
    holds,
    lacks_a_subtitle,
    part_fields,
    swaps_words,
    title_likeness,
    without_leads,
)

RENAMED_TITLE_SCORE = 50.0  # of 100: the similarity of two titles of one renamed entry


def by_name(one: ComparedPaper, other: ComparedPaper, shared: str, *, is_one_entry: bool) -> Likeness | None:
    """A shared identifier or guid: the same version, unless other data contradicts."""
    name = Words("same {identifier}", identifier=shared) if shared else Words("same entry")
    scheme = shared_scheme(one, other)
    authors = author_likeness(one, other)
    agrees = any_titles_agree(one, other, authors, is_strict=scheme == "isbn")
    if against := _against_name(one, other, scheme, authors, agrees=agrees):
        return Likeness("version", LIKELY_LIKENESS, joined([name, against]))
    if agrees:
        return Likeness("version", 1.0, name)
    if is_one_entry:
        return _renamed_entry(one, other, name, authors, has_identifier=bool(shared))
    if _may_be_renamed(one, other, scheme, authors):
        return Likeness("version", SURE_BY_BOTH, joined([name, Words("same authors")]))
    return Likeness("version", LIKELY_LIKENESS, joined([name, Words("but different title")]))


def _against_name(one: ComparedPaper, other: ComparedPaper, scheme: str, authors: float | None, *, agrees: bool) -> str:
    """The evidence against two descriptions with one identifier and agreeing titles; "" if there is none."""
    if one.role != other.role and not (one.says_nothing or other.says_nothing):
        return Words("but one is about the other")
    if not agrees:
        return ""
    if scheme not in {"doi", "arxiv"} and (another := contradiction(one, other)):
        return Words("but {what}", what=another)
    if another := _other_print(one, other):
        return Words("but {what}", what=another)
    if _comes_back(one, other, scheme):
        return Words("but a recurring title")
    return _against_part(one, other, scheme, authors)


def _comes_back(one: ComparedPaper, other: ComparedPaper, scheme: str) -> bool:
    """True if both have a recurring title, and the shared identifier does not name the issue."""
    is_told_apart = scheme == "isbn" or (not scheme and _have_other_dates(one, other))
    return one.is_serial and other.is_serial and is_told_apart


def _against_part(one: ComparedPaper, other: ComparedPaper, scheme: str, authors: float | None) -> str:
    if scheme == "isbn" or one.is_serial or other.is_serial or {"book", "incollection"} & {one.type, other.type}:
        return _against_part_of_book(one, other, authors)
    return ""


def _have_other_dates(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both give a day, or else a year, and these differ."""
    if None not in (*one.day, *other.day):
        return (one.year, one.day) != (other.year, other.day)
    return None not in (one.year, other.year) and one.year != other.year


def _other_print(one: ComparedPaper, other: ComparedPaper) -> str:
    if is_other_edition(one, other):
        return Words("different edition")
    return Words("different language") if is_other_language(one, other) else ""


def _against_part_of_book(one: ComparedPaper, other: ComparedPaper, authors: float | None) -> str:
    """What distinguishes parts of a book or set that share its identifier."""
    if place := differing_place(one, other):
        return Words("but {what}", what=place)
    are_others = authors is not None and authors < SHARED_AUTHORS
    return Words("but different authors") if are_others and (one.is_serial or other.is_serial) else ""


def any_titles_agree(one: ComparedPaper, other: ComparedPaper, authors: float | None, *, is_strict: bool) -> bool:
    """True if any present or former titles of both may agree; a title edited by the user contradicts nothing."""
    if (one.is_titled_by_hand or other.is_titled_by_hand) and (authors is None or authors >= SHARED_AUTHORS):
        return True
    mine, theirs = ([paper, *(replace(paper, title=t) for t in paper.other_titles)] for paper in (one, other))
    return any(titles_agree(a, b, authors, is_strict=is_strict) for a in mine for b in theirs)


def titles_agree(one: ComparedPaper, other: ComparedPaper, authors: float | None, *, is_strict: bool = False) -> bool:
    """True if two titles may agree, given a shared identifier: truncated, misspelt or with other fields."""
    if one.says_nothing or other.says_nothing:
        return True
    if one.numbers != other.numbers and one.squeezed != other.squeezed:
        return False
    likeness = title_likeness(one, other)
    if (
        likeness == EQUAL_SCORE
        or differ_by_slips(one, other)
        or begins_with(one, other)
        or lacks_a_subtitle(one, other)
    ):
        return True
    if without_leads(one, other) != (one, other) or part_fields(one, other) is not None:
        return True
    do_authors_agree = authors is not None and authors >= SHARED_AUTHORS
    if not do_authors_agree or is_strict or swaps_words(one, other):
        return False
    return likeness >= NEAR_SCORE or holds(one, other)


def _renamed_entry(
    one: ComparedPaper, other: ComparedPaper, name: str, authors: float | None, *, has_identifier: bool
) -> Likeness | None:
    """A feed entry with the same guid and another title: renamed, or a different one that reuses the guid."""
    has_link = bool(one.links & other.links)
    has_other_link = bool(one.links and other.links) and not has_link
    agree = authors is not None and authors >= SHARED_AUTHORS
    if contradiction(one, other) or (has_other_link and not has_identifier and not agree):
        return None
    if agree and not has_other_link:
        return Likeness("version", SURE_BY_BOTH, joined([name, Words("same authors")]))
    comes_back = one.is_serial or other.is_serial
    if authors is None and has_link and not comes_back and title_likeness(one, other) >= RENAMED_TITLE_SCORE:
        return Likeness("version", SURE_BY_TITLE, joined([name, Words("same address")]))
    return Likeness("version", LIKELY_LIKENESS, joined([name, Words("but different title")]))


def _may_be_renamed(one: ComparedPaper, other: ComparedPaper, scheme: str, authors: float | None) -> bool:
    """True if feeds, which are not typed by hand, give another title for one identifier: that of a later version."""
    are_announced = bool(one.entries and other.entries)
    return are_announced and scheme != "isbn" and authors is not None and authors >= SHARED_AUTHORS
