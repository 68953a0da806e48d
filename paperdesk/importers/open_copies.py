"""The locations of open copies according to Unpaywall's REST API, version 2."""

from collections.abc import Iterator
from typing import Any

from paperdesk.importers.base import Source
from paperdesk.importers.json_text import json_or_none


def read_open_copies(source: Source) -> list[str]:
    """The addresses of open PDFs, best first, without repetition."""
    answer = json_or_none(source)
    return list(dict.fromkeys(_addresses(answer))) if isinstance(answer, dict) else []


def _addresses(answer: dict[str, Any]) -> Iterator[str]:
    others = answer.get("oa_locations")
    for place in (answer.get("best_oa_location"), *(others if isinstance(others, list) else ())):
        address = place.get("url_for_pdf") if isinstance(place, dict) else None
        if isinstance(address, str) and address.startswith(("http://", "https://")):
            yield address
