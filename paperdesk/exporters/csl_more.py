"""Further data of a record as CSL variables: people, dates, numbers, places, statuses."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from paperdesk.model.author_lists import split_author_list
from paperdesk.model.bibtex_types import GENRES, IN_SERIES, STATES
from paperdesk.model.csl_names import CSL_DATES, CSL_NAMES, CSL_PEOPLE
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author
from paperdesk.model.paper_fields import PaperFields
from paperdesk.text.dates import parse_date
from paperdesk.text.edtf import DateSpan, read_edtf

SEASONS_FROM = 12  # the first season is month 13
PLACES = ("address", "location")  # of the publisher; ACM's BibTeX has both, and its `location` is the conference's
EVENT_PLACES = ("venue", "eventplace")
OTHER_NAMES = {
    "archive-location": ("archive_location", "archive-location"),
    "event-place": EVENT_PLACES,
    "event-title": ("eventtitle",),
    "publisher-place": PLACES,
    "number": ("eid", "articleno", "number"),
    "container-author": ("bookauthor", "container-author"),
    "collection-editor": ("serieseditor", "series-editor", "collection-editor"),
    "container-title-short": ("shortjournal", "journalabbreviation"),
    "volume-title": ("maintitle",),
}
"""CSL variables -> the fields that may contain them, in order of preference, in addition to `CSL_NAMES`."""
TYPES = {
    "newspaper": "article-newspaper",
    "newspaperarticle": "article-newspaper",
    "magazine": "article-magazine",
    "inreference": "entry-encyclopedia",
    "review": "review",
    "standard": "standard",
    "unpublished": "manuscript",
    "letter": "personal_communication",
    "movie": "motion_picture",
    "video": "motion_picture",
    "music": "song",
    "image": "graphic",
    "artwork": "graphic",
    "legislation": "legislation",
    "jurisdiction": "legal_case",
    "performance": "performance",
    "booklet": "pamphlet",
    "periodical": "periodical",
}
"""Record types that determine a CSL type if the paper's type does not."""
SUBTYPES = {"newspaper": "article-newspaper", "magazine": "article-magazine"}
SEMICOLON = re.compile(r"\s*;\s*")
SHORT_YEAR = re.compile(r"\A(-?)(\d{1,3})\Z")
AND = re.compile(r"\s+and\s+")


def more_of(paper: PaperFields) -> dict[str, Any]:
    """The CSL variables in `extra`, without empty ones."""
    extra = {name.lower(): value.strip() for name, value in paper.extra.items() if value and value.strip()}
    found: dict[str, Any] = {}
    for variable, name in CSL_NAMES.items():
        names = OTHER_NAMES.get(variable, (name or variable, variable))
        text = next((extra[one] for one in names if one in extra), "")
        if text and variable not in {"event", "issn", "references"}:
            found[variable] = date_of(text) if variable in CSL_DATES else text
    if place := found.pop("archive-location", ""):
        found["archive_location"] = place  # the only name with an underscore
    found |= {role: people for role in CSL_PEOPLE if (people := _people(extra, role))}
    found |= {name: value for name, value in _told(paper, extra) if value}
    return {name: value for name, value in found.items() if value}


def _told(paper: PaperFields, extra: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Special cases: types, statuses, series numbers, and substitutes for a missing publisher."""
    said = (TYPES.get(extra.get("entrytype", "").lower()), SUBTYPES.get(extra.get("entrysubtype", "").lower()))
    for kind in (*said, extra.get("csltype")):
        yield "type", kind or ""
    if state := extra.get("pubstate", ""):
        yield "status", STATES.get(state.lower(), state)
    if genre := extra.get("type", ""):
        yield "genre", GENRES.get(genre.lower(), genre)
    yield "event-place", place_of_event(extra)
    if not paper.publisher and (how := extra.get("howpublished", "")) and "://" not in how:
        yield "publisher", how


def place_of(extra: Mapping[str, str]) -> str:
    """Where a paper was published; "" if unknown."""
    return next((extra[name] for name in PLACES if extra.get(name)), "")


def place_of_event(extra: Mapping[str, str]) -> str:
    """Where the conference was; "" if unknown."""
    names = EVENT_PLACES + (("location",) if extra.get("address") else ())
    return next((extra[name] for name in names if extra.get(name)), "")


def number_of_series(paper: PaperFields) -> bool:
    """Whether the paper's issue is the number of its book in a series."""
    return paper.type in IN_SERIES and bool(paper.series)


def _people(extra: Mapping[str, str], role: str) -> list[dict[str, str]]:
    names = OTHER_NAMES.get(role, (role, role.replace("-", "")))
    text = next((extra[one] for one in names if one in extra), "")
    parts = SEMICOLON.split(text) if ";" in text else AND.split(text)
    authors = [parse_name(part) for part in parts if part] if len(parts) > 1 else list(split_author_list(text))
    return [csl_name(author) for author in authors]


def csl_name(author: Author) -> dict[str, str]:
    """One name; a collaboration or single name is literal, as is `others`, which pandoc prints as "et al."."""
    if not author.given and not author.particle and not author.suffix:
        return {"literal": author.family}
    parts = {
        "family": author.family,
        "given": author.given,
        "non-dropping-particle": author.particle,
        "suffix": author.suffix,
    }
    return {name: value for name, value in parts.items() if value}


def date_of(text: str) -> dict[str, Any]:
    """A date in CSL; anything else is printed unchanged."""
    span = read_edtf(SHORT_YEAR.sub(lambda year: f"{year[1]}{int(year[2]):04}", text))
    if span is None and (date := parse_date(text)) is not None and date.year is not None:
        span = DateSpan((date,), (0,))
    return csl_span(span) if span is not None else {"literal": text}


def csl_span(span: DateSpan) -> dict[str, Any]:
    """CSL has no year 0: 1 BC is -1, where ISO 8601 writes 0; an open end is 0, a season in a range month 13 to 16."""
    if span.dates[0].year is None:  # CSL has no range without a beginning
        span = DateSpan(span.dates[1:], span.seasons[1:], span.is_circa)
    is_range = len(span.dates) > 1
    parts: list[list[int]] = []
    for date, season in zip(span.dates, span.seasons, strict=True):
        year = 0 if date.year is None else date.year if date.year > 0 else date.year - 1
        month = date.month or (SEASONS_FROM + season if season and is_range else 0)
        parts.append([year, *([month] if month else []), *([date.day] if date.day else [])])
    found: dict[str, Any] = {"date-parts": parts}
    if span.seasons[0] and not is_range:
        found["season"] = span.seasons[0]
    return found | ({"circa": True} if span.is_circa else {})
