"""Dates as written by sources; missing parts are never invented."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache

EARLIEST_YEAR = 1900
CACHED_TEXTS = 200  # texts whose dates are cached: a feed repeats them often
MOST_DIGITS = 9  # digits of a number
LATEST_AHEAD = timedelta(days=731)
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero gennaio janeiro januari stycznia ledna января янв",
            "february feb februar février févr fév febrero febbraio fevereiro fev februari lutego února февраля фев",
            "march mar märz mär mars marzo mrz março maart marca března марта мар",
            "april apr avril avr abril abr aprile kwietnia dubna апреля апр",
            "may mai mayo maggio maio mei maj maja května мая май",
            "june jun juni juin junio giugno junho czerwca června июня июн",
            "july jul juli juillet juil julio luglio julho lipca července июля июл",
            "august aug août aoû agosto ago augustus augusti sierpnia srpna августа авг",
            "september sep sept septembre septiembre settembre setembro set września září сентября сен сент",
            "october oct oktober okt octobre octubre ottobre outubro out października října октября окт",
            "november nov novembre noviembre novembro listopada ноября ноя нояб",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia prosince декабря дек",
        ),
        start=1,
    )
    for name in names.split()
}
ISO = re.compile(r"(-?\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)|(?=[~?%/])|\Z)")
MONTH_YEAR = re.compile(r"()(\d{1,2})[/.](\d{4})|(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")  # 7/1994, 24.10.2008
UNSPECIFIED = re.compile(r"(-?)(\d{3}[Xu?]|\d\d[Xu?]{2})(?![\w?])")
BEFORE_CHRIST = re.compile(r"(\d{1,4})\s*(?:B\.?\s?C\.?(?:\s?E\.?)?|v\.\s?Chr\.|av\. J\.-C\.)", re.IGNORECASE)
COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
EAST_ASIAN = re.compile(r"(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日号일])?)?")
YEAR = re.compile(r"(?<!\d)(?<!\d-)(?<!\A-)((?:1[4-9]|20|21)\d\d)(?!\d)")
NAME = re.compile(r"[^\W\d_]{3,}")
DAY = re.compile(r"(?<![\d:./-])(\d{1,2})(?:st|nd|rd|th)?(?![\d:])", re.IGNORECASE)
ZONES = {"EST": "-0500", "EDT": "-0400", "CST": "-0600", "CDT": "-0500", "MST": "-0700", "MDT": "-0600"}
ZONES |= {"PST": "-0800", "PDT": "-0700", "UTC": "+0000", "Z": "+0000", "GMT": "+0000", "CET": "+0100", "CEST": "+0200"}
ZONES |= {"BST": "+0100", "IST": "+0530", "WEST": "+0100", "EET": "+0200", "EEST": "+0300", "MSK": "+0300"}
ZONES |= {"JST": "+0900", "KST": "+0900", "HKT": "+0800", "SGT": "+0800", "AEST": "+1000", "AEDT": "+1100"}
ZONES |= {"NZST": "+1200", "NZDT": "+1300", "WET": "+0000", "HST": "-1000", "AKST": "-0900", "AKDT": "-0800"}
CLOCK = re.compile(r"(\d{1,2}):(\d\d)(:\d\d)?\s*([AP])\.?M\.?(?=\s|\Z)", re.IGNORECASE)
OFFSET = re.compile(r"(?:GMT|UTC)?([+-]\d\d):?(\d\d)\Z", re.IGNORECASE)
ISO_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """The known part of a date; a day only with a month, a month only with a year."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def iso(self) -> str:
        """`2024`, `2024-03` or `2024-03-09`, years BC as `-0044`; "" if nothing is known."""
        if self.year is None:
            return ""
        year = f"{'-' if self.year < 0 else ''}{abs(self.year):04d}"
        parts = [year] + [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts)


@lru_cache(CACHED_TEXTS)
def parse_date(text: str) -> PartialDate:
    """Read a date: ISO, a year, RFC 822, "Jun 12, 2026", "2020 Jan-Feb", "Summer 2019" (only the year is kept).

    An impossible date (31 February) loses its day, then its month; nonsense becomes PartialDate().
    """
    text = text.strip().strip("()[]{} ")
    if (date := _of_digits(text)) is not None:
        return date
    year = YEAR.search(text)
    if not year:
        return PartialDate()
    rest = text[: year.start()] + " " + text[year.end() :]
    names = [word.lower() for word in NAME.findall(rest)]
    months = [MONTHS[word] for word in names if word in MONTHS]
    if not months:
        return checked_date(year[1])
    day = DAY.search(rest) if len(set(months)) == 1 else None
    return checked_date(year[1], months[0], day[1] if day else None)


def _of_digits(text: str) -> PartialDate | None:
    """A date in a numeric form; None for other texts."""
    if found := ISO.match(text) or EAST_ASIAN.search(text) or COMPACT.fullmatch(text):
        return checked_date(*found.groups())
    if found := MONTH_YEAR.fullmatch(text):
        day, month, year = found.groups()[3:] if found[6] else found.groups()[:3]
        return checked_date(year, month, day or None)
    if found := UNSPECIFIED.match(text):
        return PartialDate(int(found[1] + re.sub("[Xu?]", "0", found[2])))
    if found := BEFORE_CHRIST.fullmatch(text):
        return PartialDate(1 - int(found[1]))  # ISO 8601 has a year 0
    return None


def parse_month(text: str) -> int | None:
    """Read a month: `3`, `03`, `mar`, `March`, and the first of `Jan-Feb`; None if it is not one."""
    text = text.strip().lower()
    if text.isdecimal():
        number = bounded_number(text)
        return number if 1 <= number <= 12 else None  # noqa: PLR2004
    return next((MONTHS[word] for word in NAME.findall(text) if word in MONTHS), None)


def bounded_number(digits: str | int) -> int:
    """The number with these digits, limited to nine digits, which is enough for any date or count."""
    text = str(digits).lstrip("0") or "0"
    return int(text) if len(text) <= MOST_DIGITS else 10**MOST_DIGITS - 1


def checked_date(year: str | int, month: str | int | None = None, day: str | int | None = None) -> PartialDate:
    """Return the parts that form a valid date."""
    number = bounded_number(year)
    parts = [bounded_number(part) for part in (month, day) if part is not None]
    while parts:
        try:
            datetime(max(number, 1), parts[0], parts[1] if len(parts) > 1 else 1, tzinfo=UTC)
        except ValueError:
            parts.pop()
        else:
            break
    return PartialDate(number, *parts)


def parse_moment(text: str, *, now: datetime | None = None) -> datetime | None:
    """Read a time as in feeds (ISO 8601 or RFC 822); a date without a time means midnight UTC.

    Returns an aware datetime in UTC, or None if it is not a date, or is before 1900 or more than two years after `now`.
    """
    text = " ".join(text.split())
    moment = _iso_moment(text) or _mail_moment(text) or _day_moment(text)
    if moment is None:
        return None
    latest = (now or datetime.now(UTC)) + LATEST_AHEAD
    return moment if moment.year >= EARLIEST_YEAR and moment <= latest else None


def _iso_moment(text: str) -> datetime | None:
    found = ISO_MOMENT.match(text)
    if not found:
        return None
    day, clock, zone = found.groups()
    zone = "+00:00" if not zone or zone[0] not in "+-" else zone
    try:
        return datetime.fromisoformat(f"{day}T{clock or '00:00'}{zone}").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _mail_moment(text: str) -> datetime | None:
    """Parse RFC 822, also in capitals, with a 12-hour clock, an offset with a colon, or a named zone."""
    words = CLOCK.sub(_clock_of_24, text).title().split()
    if len(words) < 4 or ":" not in text:  # noqa: PLR2004 - day, month, year, clock
        return None
    words[-1] = OFFSET.sub(r"\1\2", ZONES.get(words[-1].strip("()").upper(), words[-1].upper()))
    try:
        moment = parsedate_to_datetime(" ".join(words))
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _clock_of_24(found: re.Match[str]) -> str:
    hour = int(found[1]) % 12 + (12 if found[4].upper() == "P" else 0)
    return f"{hour:02d}:{found[2]}{found[3] or ''}"


def _day_moment(text: str) -> datetime | None:
    date = parse_date(text)
    if date.year is None or date.day is None or date.month is None or date.year < EARLIEST_YEAR:
        return None
    return datetime(date.year, date.month, date.day, tzinfo=UTC)
