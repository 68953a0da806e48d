"""Dates beyond day, month and year, as in EDTF (ISO 8601-2) and BibLaTeX.

Supports ranges (`1990/1991`, open ones as `2004/..`), seasons (`2015-21` is spring), uncertainty (`1984?`, `1984~`,
`1984%`) and unspecified digits (`199X`).
"""

import re
from dataclasses import dataclass

from paperdesk.text.dates import PartialDate, checked_date, parse_month

FIRST_SEASON, LAST_SEASON = 21, 24
DAY = r"(?:-?\d{3}[\dXu]|-?\d\d[Xu]{2})(?:-(?:\d\d|[Xu]{2})(?:-(?:\d\d|[Xu]{2})(?:T[\d:Z+-]+)?)?)?[?~%]?"
EDTF = re.compile(rf"{DAY}|(?:{DAY}|\.\.)?/(?:{DAY}|\.\.)?|Y-?\d{{5,}}")
PARTS = re.compile(r"(-?)(\d{2}[\dXu]{2})(?:-(\d\d))?(?:-(\d\d))?")
YEARS = re.compile(r"(\d{4})\s*(?:-+|–|—|/)\s*(\d{4}|\d\d)")
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
SEASON = re.compile(rf"(?:(\d{{4}})\s+)?({'|'.join(SEASONS)})(?:,?\s+(\d{{4}}))?", re.IGNORECASE)
MONTHS = re.compile(
    r"(?:(\d{4})\s+)?([^\W\d_]{3,9})\.?\s*(?:-+|–|/)\s*(?:(\d{4})\s+)?([^\W\d_]{3,9})\.?(?:,?\s+(\d{4}))?"
)
CIRCA = re.compile(r"(?:ca?|circa|um|vers|ok)\.?\s*(\d{4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """The meaning of an EDTF date: one or two days, and whether it is approximate."""

    dates: tuple[PartialDate, ...]  # a date without a year is an open end
    seasons: tuple[int, ...]  # for each date: 1 is spring, 0 is none
    is_circa: bool = False


def is_edtf(text: str) -> bool:
    return text != "/" and EDTF.fullmatch(text) is not None


def edtf_of(text: str) -> str:
    """Free text as EDTF where certain; "" for other texts.

    `1990--1991` is `1990/1991`, `c. 1880` is `1880~`, `2001 Spring` is `2001-21`, `2019 Nov-Dec` is `2019-11/2019-12`.
    """
    text = text.strip().strip("{}")
    if years := YEARS.fullmatch(text):
        last = years[2] if len(years[2]) == 4 else years[1][:2] + years[2]  # noqa: PLR2004 - a whole year
        return f"{years[1]}/{last}" if years[1] < last else ""
    if about := CIRCA.fullmatch(text):
        return f"{about[1]}~"
    if season := SEASON.fullmatch(text):
        return f"{season[1] or season[3]}-{SEASONS[season[2].lower()]}" if bool(season[1]) != bool(season[3]) else ""
    months = MONTHS.fullmatch(text)
    return _span_of(*months.groups()) if months else ""


def _span_of(before: str | None, first: str, between: str | None, second: str, after: str | None) -> str:
    """Two months, with the year before, between or after them, as EDTF; "" if they are none or not in order."""
    year, last_year = before or between or after, between or before or after
    months = parse_month(first), parse_month(second)
    if not year or not last_year or not all(months) or (before and after) or (between and not before):
        return ""
    ends = f"{year}-{months[0]:02d}", f"{last_year}-{months[1]:02d}"
    return "/".join(ends) if ends[0] < ends[1] else ""


def read_edtf(text: str) -> DateSpan | None:
    """Parse a date; None if it is not EDTF, or its year is out of range."""
    if not is_edtf(text) or text.startswith("Y"):
        return None
    ends = [_part(end, is_last=number > 0) for number, end in enumerate(text.split("/"))]
    if len(ends) == 1 and re.search(r"[Xu]", text.split("-")[0 if not text.startswith("-") else 1]):
        ends.append(_part(text, is_last=True))  # a decade, a century
    if all(date.year is None for date, _ in ends):
        return None
    return DateSpan(tuple(date for date, _ in ends), tuple(season for _, season in ends), "~" in text or "%" in text)


def _part(text: str, *, is_last: bool) -> tuple[PartialDate, int]:
    found = PARTS.match(text)
    if not found:
        return PartialDate(), 0
    sign, digits, month, day = found.groups()
    year = int(sign + re.sub("[Xu]", "9" if is_last else "0", digits))
    season = int(month or 0) - FIRST_SEASON + 1
    if 1 <= season <= LAST_SEASON - FIRST_SEASON + 1:
        return PartialDate(year), season
    return checked_date(year, month, day), 0
