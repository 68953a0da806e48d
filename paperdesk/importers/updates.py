"""Crossref's updates of works that were corrected or retracted: `updated-by`, and `update-to` of notices."""

from dataclasses import dataclass
from typing import Any

from paperdesk.importers.base import Source
from paperdesk.importers.json_text import json_or_none

STANDINGS = {
    "retraction": "retracted",
    "retracted": "retracted",
    "removal": "retracted",
    "withdrawal": "withdrawn",
    "partial_retraction": "retracted",
}
"""The types of updates that invalidate a paper; all others are corrections."""


@dataclass(frozen=True, slots=True)
class Update:
    """One update of a work: the DOI concerned, its type, and the DOI of the notice."""

    doi: str
    type: str
    notice: str

    @property
    def standing(self) -> str:
        """The resulting standing, "withdrawn" or "retracted"; "" for a correction."""
        return STANDINGS.get(self.type, "")


def read_updates(source: Source) -> list[Update]:
    """The updates in a Crossref response on one or many works: those made to them, and those they make to others."""
    answer = json_or_none(source)
    message = answer.get("message") if isinstance(answer, dict) else None
    if not isinstance(message, dict):
        return []
    works = message.get("items")
    return [update for work in (works if isinstance(works, list) else [message]) for update in _updates(work)]


def _updates(work: Any) -> list[Update]:
    if not isinstance(work, dict):
        return []
    own = str(work.get("DOI", "")).lower()
    made = [Update(own, kind, doi) for kind, doi in _named(work.get("updated-by"))]
    return made + [Update(doi, kind, own) for kind, doi in _named(work.get("update-to"))]


def _named(updates: Any) -> list[tuple[str, str]]:
    """The type and DOI of each update in a list."""
    found = [update for update in updates if isinstance(update, dict)] if isinstance(updates, list) else []
    return [(str(u.get("type", "")).lower().replace("-", "_"), str(u["DOI"]).lower()) for u in found if u.get("DOI")]
