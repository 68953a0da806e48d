"""Reading JSON, for importers of JSON-based formats."""

import json
from functools import lru_cache
from typing import Any

from paperdesk.errors import ImportFailed
from paperdesk.importers.base import Source

LARGEST_COUNT = 2**53  # beyond it, numbers in JSON are not exact


def is_json(source: Source) -> bool:
    """True if the source begins like JSON."""
    return source.head.lstrip("\ufeff \t\r\n")[:1] in {"{", "["}


@lru_cache(maxsize=1)
def load_json(source: Source) -> Any:
    """Parse the JSON, as a list if it is one value per line; parsed once for all importers.

    Raises:
        ImportFailed: it is malformed or truncated; the message gives the line.
    """
    text = source.text.lstrip("\ufeff")
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and (records := _lines(text)):
            return records
        raise ImportFailed(
            "json-broken",
            "The JSON is malformed or cut off at line {line} ({reason}). Download it again.",
            line=error.lineno,
            reason=error.msg,
        ) from error
    except (RecursionError, ValueError) as error:
        raise ImportFailed(
            "json-too-deep", "The JSON is nested too deeply or has numbers that are too large to be a list of papers."
        ) from error


def _lines(text: str) -> list[Any]:
    """The records of line-delimited JSON (NDJSON); none if any line is not JSON."""
    try:
        return [json.loads(line, strict=False) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        return []


def json_or_none(source: Source) -> Any:
    """Parse the JSON; None if it is invalid."""
    if not is_json(source):
        return None
    try:
        return load_json(source)
    except ImportFailed:
        return None


def text_of(record: Any, *names: str) -> str:
    """Return the first of these members that is a non-blank text; "" if there is none."""
    values = (record.get(name) for name in names) if isinstance(record, dict) else ()
    return next((value for value in values if isinstance(value, str) and value.strip()), "")


def count_of(record: Any, *names: str) -> int | None:
    """Return the first of these members that is a number, as an integer; None if there is none."""
    values = (record.get(name) for name in names) if isinstance(record, dict) else ()
    found = next((value for value in values if isinstance(value, int | float) and not isinstance(value, bool)), None)
    try:
        number = None if found is None else int(found)
    except (ValueError, OverflowError):  # not a number, or infinite
        return None
    return number if number is None or abs(number) <= LARGEST_COUNT else None
