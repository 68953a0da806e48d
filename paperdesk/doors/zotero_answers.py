"""Responses of the Zotero API: pages of lists, versions, conditions."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from paperdesk.doors.asked import Answer, Asked, Refused, json_answer, text_answer
from paperdesk.library.connections import AnyView
from paperdesk.library.row_versions import FIRST, changed_since

PAGE_ITEMS, MOST_ITEMS = 100, 500
LONGEST_NUMBER = 10  # digits
MODIFIED = "If-Modified-Since-Version"
UNMODIFIED = "If-Unmodified-Since-Version"


def refused(text: str, status: int = 400) -> Refused:
    """An error response with one sentence."""
    return Refused(text_answer(text, status))


def whole_number(text: str) -> int | None:
    """A number of at most nine digits; None for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < LONGEST_NUMBER else None


def number(asked: Asked, name: str, usual: int) -> int:
    """A number in the query string."""
    found = whole_number(asked.query.get(name, ""))
    return usual if found is None else found


def header_version(asked: Asked, name: str) -> int | None:
    """The version in a header; None without the header.

    Raises:
        Refused: it is not a version.
    """
    told = asked.headers.get(name)
    if told is None:
        return None
    found = whole_number(told.strip())
    if found is None:
        raise refused(f"{name} is not a version")
    return found


def base_of(asked: Asked, path: str = "/api/users/0") -> str:
    """The beginning of addresses in a response."""
    return f"http://{asked.headers.get('Host', 'localhost')}{path}"


def refuse_unchanged(asked: Asked, version: int) -> None:
    """Answer that nothing is new, if the client has this version.

    Raises:
        Refused: nothing is new.
    """
    known = header_version(asked, MODIFIED)
    if known is not None and known >= version:
        raise Refused(Answer(304, headers={"Last-Modified-Version": str(version)}))


def newer(view: AnyView, asked: Asked, kind: str, ids: Iterable[int]) -> list[int]:
    """Those of the ids that changed after the requested version, in the same order; all if none is requested."""
    since = number(asked, "since", 0)
    if since < FIRST:
        return [*ids]
    changed = changed_since(view, kind, since)
    return [row_id for row_id in ids if row_id in changed]


def page_of(
    asked: Asked, ids: Sequence[Any], version: int, usual: int = PAGE_ITEMS
) -> tuple[Sequence[Any], dict[str, str]]:
    """The requested page of a list, and the headers of the response."""
    start, limit = number(asked, "start", 0), min(number(asked, "limit", usual), max(MOST_ITEMS, usual))
    headers = {"Total-Results": str(len(ids)), "Last-Modified-Version": str(version)}
    if start + limit < len(ids) and limit:
        following = urlencode({**asked.query, "start": start + limit, "limit": limit})
        headers["Link"] = f'<{base_of(asked, asked.path)}?{following}>; rel="next"'
    return ids[start : start + limit], headers


def listed(asked: Asked, found: Sequence[Mapping[str, Any]], version: int) -> Answer:
    """A list of objects: a page of them, or their keys or versions."""
    refuse_unchanged(asked, version)
    form = asked.query.get("format", "json")
    if form in {"keys", "versions"}:
        page, headers = page_of(asked, found, version, len(found))
        if form == "keys":
            answer = text_answer("".join(f"{one['key']}\n" for one in page))
            return Answer(200, answer.body, answer.kind, headers)
        return json_answer({one["key"]: one["version"] for one in page}, headers=headers)
    page, headers = page_of(asked, found, version)
    return json_answer(list(page), headers=headers)
