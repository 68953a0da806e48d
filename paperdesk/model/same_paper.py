"""Deciding whether two descriptions are of the same paper: the only place where records are compared.

There are three outcomes, each with its reason: the same *version* is one row of the library; the same *work* in another
version (a preprint and the journal article, another edition) is two rows linked to each other; uncertain cases are
left to the user. Identifiers and guids are evidence, not proof: they are pasted wrongly, truncated, reused, and shared
by the chapters of a book. So they decide only if title and authors do not contradict them. The rules are those that a
librarian would apply, in the same order; none is fitted to a collection.
"""

from dataclasses import dataclass

from paperdesk.errors import Words, joined
from paperdesk.model.addresses import host_of
from paperdesk.model.comparison import PARTED, ComparedPaper
from paperdesk.model.likeness import LIKELY_LIKENESS, SURE_BY_BOTH, SURE_BY_TITLE, SURE_LIKENESS, Likeness
from paperdesk.model.naming import contradiction, shared_identifier, shares_entry
from paperdesk.model.people_alike import (
    ALL_AUTHORS,
    SHARED_AUTHORS,
    are_in_other_scripts,
    are_many,
    author_likeness,
    share_a_name,
)
from paperdesk.model.places import (
    are_in_one_place,
    differing_place,
    have_like_venues,
    have_other_ends,
    have_same_pages,
    is_other_edition,
    is_other_language,
    version_or_work,
)
from paperdesk.model.same_name import by_name
from paperdesk.model.titles import (
    ALIKE_SCORE,
    EQUAL_SCORE,
    NEAR_SCORE,
    are_letter_by_letter,
    differ_by_slips,
    differ_in_signs,
    lacks_a_subtitle,
    names_a_manuscript,
    part_fields,
    title_likeness,
    without_leads,
)

SHORT_TITLE_LETTERS = 12  # letters; a shorter title is weak evidence
MANY_WORDS = 6  # a title with this many belongs to one paper per venue and year
COMMON_TITLE_WORDS = 3  # a title this short may recur in another issue
WORK_YEARS = 4  # from a preprint or conference paper to the journal's article


def compare(one: ComparedPaper, other: ComparedPaper) -> Likeness | None:
    """Compare two descriptions; None if the evidence is missing or contradictory."""
    shared = shared_identifier(one, other)
    is_one_entry = shares_entry(one, other)
    if shared or is_one_entry:
        named = by_name(one, other, shared, is_one_entry=is_one_entry)
        if named is not None or shared:
            return named
    return _by_what_they_say(one, other)


def closeness(one: ComparedPaper, other: ComparedPaper) -> int:
    """How much of the shared data is identical, to choose between equally certain candidates."""
    names = ("title", "year", "venue", "volume", "number", "pages", "authors", "cited_as")
    return sum(getattr(one, name) == getattr(other, name) != "" for name in names)


def _by_what_they_say(one: ComparedPaper, other: ComparedPaper) -> Likeness | None:
    if _is_other_entry(one, other) or contradiction(one, other) or _are_lettered_apart(one, other):
        return None
    if one.role != other.role and "review" in {one.role, other.role}:
        return _perhaps_a_review(one, other)
    if not _may_be_one(one, other) or one.role != other.role:
        return None
    laid = _laid_out(one, other)
    if laid.title < NEAR_SCORE or _have_other_numbers(laid):
        return None
    return _weighed(laid)


@dataclass(frozen=True, slots=True)
class _Laid:
    """Two descriptions compared, without what does not belong to their titles."""

    one: ComparedPaper
    other: ComparedPaper
    title: float  # the similarity of the titles
    was_parted: bool = False  # one of the titles was followed by other fields
    is_another_print: bool = False  # and these say that it is unpublished


def _laid_out(one: ComparedPaper, other: ComparedPaper) -> _Laid:
    title = title_likeness(one, other)
    if title < EQUAL_SCORE and (bare := without_leads(one, other)) != (one, other):
        one, other = bare
        title = title_likeness(one, other)
    if title < EQUAL_SCORE and (parts := part_fields(one, other)):
        is_another_print = names_a_manuscript(one) != names_a_manuscript(other)
        return _Laid(*parts, EQUAL_SCORE, was_parted=True, is_another_print=is_another_print)
    return _Laid(one, other, title)


def _have_other_numbers(laid: _Laid) -> bool:
    """True if the titles have different numbers: parts, years, versions; a subtitle may have its own."""
    one, other = laid.one, laid.other
    if one.numbers == other.numbers or one.squeezed == other.squeezed:
        return False
    return not lacks_a_subtitle(one, other)


def _weighed(laid: _Laid) -> Likeness | None:
    """Similar titles, compared together with their authors."""
    one, other, title = laid.one, laid.other, laid.title
    authors = author_likeness(one, other)
    if authors is None:
        return _nobody_named(laid) if title >= ALIKE_SCORE else None
    if authors < SHARED_AUTHORS:
        if title == EQUAL_SCORE and are_in_other_scripts(one, other):
            return Likeness(
                "version", LIKELY_LIKENESS, joined([Words("same title"), Words("names in a different script")])
            )
        if title < EQUAL_SCORE or not _may_be_garbled(one, other):
            return None
        authors = SHARED_AUTHORS
    if laid.is_another_print:
        return Likeness("work", LIKELY_LIKENESS, joined([Words("same title"), Words("another version of the work")]))
    return _judged(one, other, title, authors)


def _may_be_garbled(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if a long title has one venue and year, so that different names are the same ones, misread."""
    is_telling = len(one.key.split()) >= MANY_WORDS and one.year == other.year is not None
    is_one_venue = have_like_venues(one, other) or one.venue_kind == other.venue_kind == "proceedings"
    return is_telling and is_one_venue and share_a_name(one, other)


def _are_lettered_apart(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both titles have different part letters."""
    return "" != one.part_letter != other.part_letter != ""


def _is_other_entry(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if one feed announced both with different guids and addresses."""
    if one.links & other.links or not (one.links and other.links):
        return False
    shared = one.entries.keys() & other.entries.keys()
    return any(not one.entries[source] & other.entries[source] for source in shared)


def _may_be_one(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if nothing contradicts."""
    if one.key == other.key and (one.links & other.links or _are_cited_alike(one, other)):
        return True
    if one.is_serial or other.is_serial:
        is_one_place = have_same_pages(one, other) is True
        is_one_place = is_one_place and (one.volume == other.volume != "" or not have_other_ends(one, other))
        return is_one_place and one.year == other.year and not differing_place(one, other)
    if min(len(one.key), len(other.key)) < SHORT_TITLE_LETTERS and not lacks_a_subtitle(one, other):
        return one.key == other.key and (one.year is None or other.year is None or one.year == other.year)
    if one.year is None or other.year is None or abs(one.year - other.year) <= WORK_YEARS:
        return True
    return are_in_one_place(one, other) or is_other_edition(one, other)


def _are_cited_alike(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both have the same citation key: a record exported from here, or from the same file."""
    return one.cited_as == other.cited_as != ""


def _perhaps_a_review(one: ComparedPaper, other: ComparedPaper) -> Likeness | None:
    """A review and its subject: never the same; but a source may list a book under "review"."""
    short, long = sorted((one.key, other.key), key=len)
    authors = author_likeness(one, other)
    if authors is None or authors < SHARED_AUTHORS or short not in long or not short:
        return None
    return Likeness("version", LIKELY_LIKENESS, joined([Words("same authors"), Words("one is called a review")]))


def _nobody_named(laid: _Laid) -> Likeness:
    """One or both have no authors: only identical titles are certain, and only without contradictions."""
    one, other = laid.one, laid.other
    if laid.title < EQUAL_SCORE or (laid.was_parted and not (one.families or other.families)):
        return Likeness("version", LIKELY_LIKENESS, Words("nearly the same title"))
    reasons = [Words("same title")]
    if one.links & other.links:
        return Likeness("version", SURE_BY_TITLE, joined([*reasons, Words("same address")]))
    if against := _against_title(one, other):
        return Likeness("version", LIKELY_LIKENESS, joined([*reasons, Words("but {what}", what=against)]))
    verdict = version_or_work(one, other)
    if verdict == "work":
        reasons.append(Words("another version of the work"))
    is_sure = laid.was_parted or are_letter_by_letter(one, other)
    return Likeness(verdict, SURE_BY_TITLE if is_sure else LIKELY_LIKENESS, joined(reasons))


def _against_title(one: ComparedPaper, other: ComparedPaper) -> str:
    """The evidence against two papers with one title of which one has no authors; "" if there is none."""
    if one.year is not None and other.year is not None and one.year != other.year:
        return Words("different year")
    if None not in (*one.day, *other.day) and one.day != other.day and one.year == other.year is not None:
        return Words("different day")
    if place := differing_place(one, other):
        return place
    is_dated = one.year == other.year is not None and bool(one.families or other.families)
    if len(one.key.split()) <= COMMON_TITLE_WORDS and not is_dated and not _are_cited_alike(one, other):
        return Words("a short title, which may recur")
    hosts = {host_of(key) for key in one.links} & {host_of(key) for key in other.links}
    return Words("different address") if hosts else ""


def _judged(one: ComparedPaper, other: ComparedPaper, title: float, authors: float) -> Likeness | None:
    reasons = [Words("same title") if title == EQUAL_SCORE else Words("nearly the same title")]
    reasons.append(Words("same authors") if authors >= ALL_AUTHORS else Words("authors in common"))
    if is_other_edition(one, other):
        return Likeness(
            "work",
            SURE_BY_BOTH if title >= ALIKE_SCORE else LIKELY_LIKENESS,
            joined([*reasons, Words("different edition")]),
        )
    if title == EQUAL_SCORE and differ_in_signs(one, other):
        return Likeness(
            "version", LIKELY_LIKENESS, joined([*reasons, Words("but different numbers or symbols in the title")])
        )
    if is_other_language(one, other):
        return Likeness("work", LIKELY_LIKENESS, joined([*reasons, Words("different language")]))
    if _may_come_back(one, other):
        return Likeness("version", LIKELY_LIKENESS, joined([*reasons, Words("a short title, which may recur")]))
    is_in_one_place = are_in_one_place(one, other) and (title == EQUAL_SCORE or not have_other_ends(one, other))
    if not is_in_one_place and (place := differing_place(one, other)):
        return _elsewhere(one, other, title, [*reasons, place])
    if is_in_one_place:
        title = max(title, ALIKE_SCORE)
    is_slip = title == EQUAL_SCORE or is_in_one_place or _is_slip(one, other, title, authors)
    verdict = version_or_work(one, other)
    if verdict == "work":
        reasons.append(Words("another version of the work"))
    return Likeness(verdict, _sureness(title, is_slip=is_slip), joined(reasons))


def _may_come_back(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if a short title has two years and no place: a recurring column, or one paper."""
    is_short = min(len(one.key.split()), len(other.key.split())) <= COMMON_TITLE_WORDS
    is_placed = bool(one.venue or other.venue or one.identifiers or other.identifiers or one.links & other.links)
    has_other_year = None not in (one.year, other.year) and one.year != other.year
    return is_short and has_other_year and not is_placed and not _are_cited_alike(one, other)


def _is_slip(one: ComparedPaper, other: ComparedPaper, title: float, authors: float) -> bool:
    """True if unequal titles are nevertheless the same: misspelt, or one of them without its long subtitle."""
    is_same_year = one.year == other.year is not None
    if differ_by_slips(one, other, may_mistype=is_same_year and are_many(one, other)):
        return True
    has_a_head = min(len(one.key.split()), len(other.key.split())) > COMMON_TITLE_WORDS
    is_told = has_a_head and title == ALIKE_SCORE and authors >= ALL_AUTHORS and lacks_a_subtitle(one, other)
    return is_told and is_same_year and have_like_venues(one, other) and not _names_a_part(one, other)


def _names_a_part(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if the words that only one title has contain a part number."""
    return bool(PARTED.search(one.key) or PARTED.search(other.key))


def _elsewhere(one: ComparedPaper, other: ComparedPaper, title: float, reasons: list[str]) -> Likeness | None:
    """The same title by the same people elsewhere in one periodical: a column, or an error in the numbers."""
    may_come_back = len(one.key.split()) <= COMMON_TITLE_WORDS
    is_told_apart = bool((one.volume and other.volume) or (one.pages and other.pages) or (one.number and other.number))
    if title < EQUAL_SCORE or (may_come_back and is_told_apart):
        return None
    return Likeness("version", LIKELY_LIKENESS, joined(reasons))


def _sureness(title: float, *, is_slip: bool) -> float:
    if title >= ALIKE_SCORE and is_slip:
        return SURE_BY_BOTH
    return LIKELY_LIKENESS + (SURE_LIKENESS - LIKELY_LIKENESS) * min(title - NEAR_SCORE, ALIKE_SCORE - NEAR_SCORE) / (
        ALIKE_SCORE - NEAR_SCORE + 1
    )
