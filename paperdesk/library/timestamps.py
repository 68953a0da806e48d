"""Times as stored in the tables: ISO 8601 in UTC, to the millisecond, so that they sort as text."""

from datetime import UTC, datetime, timedelta


def now() -> str:
    """The current time as stored in the tables."""
    return as_moment(datetime.now(UTC))


def as_moment(moment: datetime) -> str:
    """A UTC time as stored in the tables: ISO 8601, to the millisecond."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def after(seconds: float) -> str:
    """The time a number of seconds from now."""
    return as_moment(datetime.now(UTC) + timedelta(seconds=seconds))
