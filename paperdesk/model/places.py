"""Whether two papers with one title are one version: by where and when they were published."""

import re
from typing import Literal

from rapidfuzz import fuzz

from paperdesk.errors import Words
from paperdesk.model.comparison import SPELT, ComparedPaper
from paperdesk.model.joined_fields import abbreviates
from paperdesk.text.fold import title_key

Verdict = Literal["version", "work"]
ALIKE_SCORE = 80.0  # of 100
VAGUE_TYPES = {"preprint", "misc", "online"}  # given by sources that do not know the real type


def version_or_work(one: ComparedPaper, other: ComparedPaper) -> Verdict:
    """The same pages mean one version; otherwise, a preprint and a publication within a year in one kind of place."""
    kinds = {one.venue_kind, other.venue_kind}
    if "report" in kinds and len(kinds) > 1 and one.venue and other.venue:
        return "work"
    if are_in_one_place(one, other):
        return "version"
    if len(kinds - {""}) > 1 or _are_elsewhere(one, other):
        return "work"
    has_preprint = one.is_preprint or other.is_preprint
    if not has_preprint and _have_unlike_venues(one, other):
        return "work"
    if one.year is None or other.year is None:
        return "version"
    is_next_year = abs(one.year - other.year) == 1 and (has_preprint or have_like_venues(one, other))
    return "version" if one.year == other.year or is_next_year else "work"


def _are_elsewhere(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both were published in different places, or are different things."""
    if have_same_pages(one, other) is False and not _have_same_venue(one, other):
        return True
    return one.type != other.type and not VAGUE_TYPES & {one.type, other.type}


def _have_same_venue(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both have the same venue and year; then different pages are a misprint."""
    return one.year == other.year and _are_alike(one, other)


def have_same_pages(one: ComparedPaper, other: ComparedPaper) -> bool | None:
    """True if both begin on one page, or have the same digits ("382391" lacks a dash); None if unknown."""
    mine, theirs = one.page_numbers, other.page_numbers
    if not mine or not theirs:
        return None
    return mine[0] == theirs[0] or "".join(mine) == "".join(theirs)


def have_other_ends(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both give a last page, and the pages differ."""
    mine, theirs = one.page_numbers, other.page_numbers
    return len(mine) > 1 and len(theirs) > 1 and mine[1] != theirs[1]


def are_in_one_place(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both have the same pages in what may be one book; "pages 1-10" or "12 pages" alone says nothing."""
    if not have_same_pages(one, other) or one.page_numbers[0] == "1":
        return False
    if len({one.venue_kind, other.venue_kind} - {""}) > 1 and not _are_alike(one, other):
        return False
    is_range = len(one.page_numbers) > 1 or len(other.page_numbers) > 1
    return is_range and (one.year == other.year or _are_alike(one, other))


def _are_alike(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both name one venue, as far as possibly abbreviated words show: "Symp. Theory Comput."."""
    mine, theirs = one.venue_stems, other.venue_stems
    return bool(mine and theirs) and fuzz.token_set_ratio(mine, theirs) >= ALIKE_SCORE


def have_like_venues(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both name one venue of one kind: "VLDB" is not "VLDB Journal"."""
    return one.venue_kind == other.venue_kind and _are_alike(one, other)


def _have_unlike_venues(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both name different venues: proceedings have many names, and initials may be the same venue."""
    mine, theirs = title_key(one.venue), title_key(other.venue)
    if not mine or not theirs or one.venue_kind == other.venue_kind != "" or _are_alike(one, other):
        return False
    return not abbreviates(mine.split(), theirs) and not abbreviates(theirs.split(), mine)


def differing_place(one: ComparedPaper, other: ComparedPaper) -> str:
    """The difference in publication details that one version would share, in words; "" if there is none.

    They are compared only if both may be in the same periodical, series or book: a paper published elsewhere is another
    version.
    """
    if one.venue and other.venue and not _may_be_one_venue(one, other):
        return ""
    if _differ(one.volume, other.volume):
        return Words("different volume")
    if _differ(one.number, other.number) and (one.volume or not other.volume):
        return Words("different number")
    if have_same_pages(one, other) is False and not _overlap(one, other):
        return Words("different pages")
    if _is_other_year(one, other):
        return Words("different year")
    return ""


def _may_be_one_venue(one: ComparedPaper, other: ComparedPaper) -> bool:
    if one.venue_kind != other.venue_kind or one.is_preprint != other.is_preprint:
        return False
    mine, theirs = title_key(one.venue), title_key(other.venue)
    return _are_alike(one, other) or abbreviates(mine.split(), theirs) or abbreviates(theirs.split(), mine)


def _is_other_year(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both were in one periodical in different years; proceedings may be dated by their printing."""
    if one.year is None or other.year is None or one.year == other.year or not (one.venue and other.venue):
        return False
    if one.is_preprint or other.is_preprint:
        return False
    is_a_title_to_tell = len(one.key.split()) > COMMON_TITLE_WORDS and abs(one.year - other.year) == 1
    return not (is_a_title_to_tell and {one.venue_kind, other.venue_kind} <= {"proceedings", ""})


def _differ(one: str, other: str) -> bool:
    """True if two volume or issue numbers differ: "5(2)" is 5, "07" is 7, "iv" is 4."""
    mine, theirs = (NUMBER.findall(SPELT.get(text.casefold(), text)) for text in (one, other))
    if not mine or not theirs:
        return False
    return int(mine[0]) != int(theirs[0])


def _overlap(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if the page ranges overlap: one of them may be misread at its beginning."""
    mine, theirs = (sorted(map(int, paper.page_numbers[:2])) for paper in (one, other))
    return mine[0] <= theirs[-1] and theirs[0] <= mine[-1]


def is_other_edition(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both give an edition, and the editions differ."""
    mine, theirs = (edition_of(paper) for paper in (one, other))
    return bool(mine and theirs) and mine != theirs


def edition_of(paper: ComparedPaper) -> str:
    """The number of the edition, from the field or the title; "" if neither has it."""
    for text in (paper.edition.casefold(), paper.key if "edition" in paper.key or " ed" in paper.key else ""):
        words = text.split()
        if not words:
            continue
        if text is not paper.key:
            words = [word.strip(".,()") for word in words]
        place = next((i for i, word in enumerate(words) if word in {"edition", "edn", "ed"}), len(words))
        for word in reversed(words[max(place - 2, 0) : place]):
            if found := re.fullmatch(r"(\d+)(?:st|nd|rd|th)?", word):
                return found[1]
            if word in ORDINALS:
                return ORDINALS[word]
    return ""


def is_other_language(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if both give a language, and the languages differ."""
    mine, theirs = (_language(paper.language) for paper in (one, other))
    return bool(mine and theirs) and mine != theirs


def _language(text: str) -> str:
    word = re.split(r"[^a-zà-ž]", text.casefold().strip())[0]
    return LANGUAGES.get(word, word if len(word) == CODE_LETTERS else "")


CODE_LETTERS = 2  # letters
COMMON_TITLE_WORDS = 3  # a title this short may recur in another year
NUMBER = re.compile(r"\d{1,9}")
LANGUAGES = {
    "english": "en", "eng": "en", "german": "de", "deutsch": "de", "ger": "de", "deu": "de", "ngerman": "de",
    "french": "fr", "français": "fr", "fre": "fr", "fra": "fr", "spanish": "es", "español": "es", "spa": "es",
    "italian": "it", "ita": "it", "portuguese": "pt", "por": "pt", "russian": "ru", "rus": "ru", "chinese": "zh",
    "chi": "zh", "zho": "zh", "japanese": "ja", "jpn": "ja", "dutch": "nl", "polish": "pl", "korean": "ko",
    "american": "en", "british": "en", "usenglish": "en", "ukenglish": "en",
}  # fmt: skip
ORDINALS = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8",
    "ninth": "9", "tenth": "10", "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6",
}  # fmt: skip
