"""How long a server asks us to wait: in `Retry-After`, or in its rate limit message."""

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from paperdesk.errors import Words, counted

HOUR_S, MINUTE_S = 3600, 60
LONGEST_WAIT_S = 24 * 3600
NUMBER = re.compile(r"(?P<seconds>[0-9]{1,12}(?:\.[0-9]{1,9})?)[0-9]*\s*(?:s|sec|secs|seconds?)?(?:\s*[,;].*)?", re.I)
RESET = re.compile(r"(?:^|[;,\s])(?:t|reset)=(\d{1,9})\b", re.I)  # `"api";r=0;t=55`, of the RateLimit header's drafts
ALWAYS_RESET = ("x-ratelimit-reset-after", "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset")
EPOCH = 1_000_000_000  # a larger number of seconds is a point in time, not a duration


def wait_told(headers: Mapping[str, str], *, is_refusal: bool) -> int:
    """The seconds that a response asks us to wait; 0 if it does not.

    Args:
        headers: of the response, case-insensitive.
        is_refusal: whether the response rejects too many requests; others may report a limit that is not reached.
    """
    if told := read_retry_after(headers.get("retry-after", "")):
        return told
    if not is_refusal:
        return 0
    if found := RESET.search(headers.get("ratelimit", "")):
        return read_retry_after(found[1])
    return next((told for name in ALWAYS_RESET if (told := read_retry_after(headers.get(name, "")))), 0)


def read_retry_after(value: str) -> int:
    """The seconds as a number (rounded up), or until a date, up to a day; 0 if invalid."""
    value = value.strip().strip('"')
    if found := NUMBER.fullmatch(value):
        seconds = float(found["seconds"])
        seconds -= datetime.now(UTC).timestamp() if seconds > EPOCH and len(value) < len("9999999999.999") else 0
    else:
        seconds = _until(value)
    return min(max(math.ceil(seconds), 0), LONGEST_WAIT_S)


def _until(value: str) -> float:
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            moment = read(value)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
        return (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    return 0.0


def in_words(seconds: int) -> str:
    """A readable duration: "40 seconds", "2 minutes", "3 hours"."""
    if seconds >= HOUR_S:
        return counted("{n} hour", "{n} hours", -(-seconds // HOUR_S))
    if seconds >= MINUTE_S:
        return counted("{n} minute", "{n} minutes", -(-seconds // MINUTE_S))
    return counted("{n} second", "{n} seconds", seconds) if seconds >= 1 else Words("a moment")
