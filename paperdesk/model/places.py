"""Whether two papers of one title are one version: by where they stand in print, and when."""

from typing import Literal

from rapidfuzz import fuzz

from paperdesk.model.described import Described
from paperdesk.model.run_together import abbreviates
from paperdesk.text.fold import title_key

Verdict = Literal["version", "work"]
ALIKE = 80.0  # of 100
VAGUE_TYPES = {"preprint", "misc", "online"}  # what a source says that does not know better


def version_or_work(one: Described, other: Described) -> Verdict:
    """The same pages are one version; else it is announced within a year of itself, in one kind of place."""
    if are_in_one_place(one, other):
        return "version"
    if len({one.venue_kind, other.venue_kind} - {""}) > 1 or _are_elsewhere(one, other):
        return "work"
    has_preprint = one.is_preprint or other.is_preprint
    if one.year is None or other.year is None:
        return "version" if has_preprint or not _have_unlike_venues(one, other) else "work"
    is_next_year = abs(one.year - other.year) == 1 and (has_preprint or _have_like_venues(one, other))
    return "version" if one.year == other.year or is_next_year else "work"


def _are_elsewhere(one: Described, other: Described) -> bool:
    """Whether both stand in print in different places, or are different things."""
    if have_same_pages(one, other) is False and not _have_same_venue(one, other):
        return True
    return one.type != other.type and not VAGUE_TYPES & {one.type, other.type}


def _have_same_venue(one: Described, other: Described) -> bool:
    """Whether both name one venue in one year; then a page is misprinted, and no other paper meant."""
    return one.year == other.year and _are_alike(one, other)


def have_same_pages(one: Described, other: Described) -> bool | None:
    """Whether both begin on one page, or are the same digits ("382391" lacks a dash); None: nothing is known."""
    mine, theirs = one.page_numbers, other.page_numbers
    if not mine or not theirs:
        return None
    return mine[0] == theirs[0] or "".join(mine) == "".join(theirs)


def are_in_one_place(one: Described, other: Described) -> bool:
    """Whether both stand on the same pages of what may be one book: neither "pages 1-10" nor "12 pages" tells."""
    if not have_same_pages(one, other) or one.page_numbers[0] == "1":
        return False
    is_range = len(one.page_numbers) > 1 or len(other.page_numbers) > 1
    return is_range and (one.year == other.year or _are_alike(one, other))


def _are_alike(one: Described, other: Described) -> bool:
    """Whether both name one venue, as far as words that may be abbreviated can tell: "Symp. Theory Comput."."""
    mine, theirs = one.venue_stems, other.venue_stems
    return bool(mine and theirs) and fuzz.token_set_ratio(mine, theirs) >= ALIKE


def _have_like_venues(one: Described, other: Described) -> bool:
    """Whether both name one venue, and one kind of it: "VLDB" is not "VLDB Journal"."""
    return one.venue_kind == other.venue_kind and _are_alike(one, other)


def _have_unlike_venues(one: Described, other: Described) -> bool:
    """Whether one names proceedings or a journal and the other another venue; initials may be the same one."""
    mine, theirs = title_key(one.venue), title_key(other.venue)
    if not mine or not theirs or one.venue_kind == other.venue_kind or _are_alike(one, other):
        return False
    return not abbreviates(mine.split(), theirs) and not abbreviates(theirs.split(), mine)
