"""Responses that are not feeds: a rate limit, an error page, a login page, a truncated response.

Such responses may have status 200. Each is reported for what it is, with a time to retry.
"""

import json
import re
from typing import Any

from paperdesk.errors import FetchFailed, Words
from paperdesk.online.http import Fetched, host
from paperdesk.online.retry_after import in_words
from paperdesk.text.decode import decode_bytes
from paperdesk.text.page_links import read_page

LIMIT_S = 15 * 60  # before retrying a rate-limited service that gives no time
LOOKED_AT_CHARS = 60_000  # characters of a response
LONGEST_REASON = 120
LONGEST_TEXT = 400  # of a response without markup: anything longer is not a message
UNAUTHORIZED, TOO_MANY, BAD_GATEWAY = 401, 429, 502
REASONS = ("error", "errors", "message", "detail", "details", "error_description", "title", "status", "reason")
LIMIT = re.compile(
    r"\brate[ -]?(?:limit|exceeded)|too many requests|\blimit exceeded|quota|throttl|slow down|error code: 10(?:15|27)",
    re.I,
)
OUTAGE = re.compile(
    r"\b(?:bad gateway|gateway time-?out|service (?:temporarily )?unavailable|temporarily (?:unavailable|down|offline)"
    r"|internal (?:server )?error|server error|origin is unreachable|web server is down"
    r"|(?:under|down for|scheduled) maintenance"
    r"|upstream (?:connect|request)|overloaded|be right back|connection timed out|an error occurred)\b"
    r"|^\W*5\d\d\b|\berror (?:code:? )?5\d\d\b",
    re.I,
)
BROWSER = re.compile(
    r"just a moment|attention required|checking your browser|are you (?:a )?(?:human|robot)|verify (?:that )?you are"
    r"|access denied|captcha|bot (?:detection|check)|enable javascript|client challenge|making sure you",
    re.I,
)
ENTRY = r"(?:log[ -]?in|sign[ -]?in|authentication|single sign-on|shibboleth|openathens)(?: required)?"
LOGIN = re.compile(rf"\A(?:please |you must )?{ENTRY}\b|\W{ENTRY}\Z", re.I)
HTML = re.compile(r"<(?:!doctype html|html|head|body|h1|center|title|!--|meta)\b", re.I)


def other_answer(fetched: Fetched) -> FetchFailed | None:
    """Classify a response that is not a feed, as the error to raise; None if it is some other page or file."""
    text = decode_bytes((fetched.body or b"")[: 4 * LOOKED_AT_CHARS])[:LOOKED_AT_CHARS].lstrip("\ufeff").strip()
    if not text:
        return None
    if text[0] in "{[":
        return _of_json(fetched, decode_bytes(fetched.body or b"").lstrip("\ufeff"))
    if text[0] == "<":
        return _of_page(fetched, text)
    return _of_words(fetched, text) if len(text) <= LONGEST_TEXT else None


def _of_json(fetched: Fetched, text: str) -> FetchFailed | None:
    try:
        told = json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        at_end = isinstance(error, json.JSONDecodeError) and error.msg != "Extra data"
        return _cut_off(fetched) if at_end and not text.rstrip().endswith(("}", "]")) else None
    reason = _reason(told)
    if not reason:
        return None
    return _limited(fetched, reason) if LIMIT.search(reason) else _error(fetched, reason)


def _reason(told: Any) -> str:
    """The message in an object that contains only an error."""
    if not isinstance(told, dict) or any(isinstance(value, list) and len(value) > 1 for value in told.values()):
        return ""
    for name in REASONS:
        value = told.get(name)
        value = value[0] if isinstance(value, list) and value else value
        value = _reason(value) if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return _short(value)
    return ""


def _of_page(fetched: Fetched, page: str) -> FetchFailed | None:
    if not HTML.match(page) and "<html" not in page:
        return None
    shown = read_page(page)
    heads = [head for head in (_short(shown.title), _short(shown.heading)) if head]
    short = [shown.text] if len(shown.text) <= LONGEST_TEXT else []
    for head in [*heads, *short]:
        if answer := _of_words(fetched, head):
            return answer
    return _login(fetched) if shown.asks_password or any(map(LOGIN.search, heads)) else None


def _of_words(fetched: Fetched, text: str) -> FetchFailed | None:
    reason = _short(text)
    if LIMIT.search(text):
        return _limited(fetched, reason)
    if BROWSER.search(text):
        return FetchFailed(
            "answer-wants-browser",
            "{host} blocks automated access (“{reason}”). Open the page in a browser, and copy or save it.",
            host=host(fetched.read_from),
            reason=reason,
        )
    if OUTAGE.search(text):
        return FetchFailed(
            "answer-is-error-page",
            "{host} returned an error page: “{reason}”. Try again {when}.",
            status=BAD_GATEWAY,
            retry_after_s=fetched.wait_s,
            host=host(fetched.read_from),
            reason=reason,
            when=_when(fetched.wait_s),
        )
    return None


def _limited(fetched: Fetched, reason: str) -> FetchFailed:
    wait_s = fetched.wait_s or LIMIT_S
    return FetchFailed(
        "answer-is-limit",
        "{host} limits the number of requests: “{reason}”. Try again {when}.",
        status=TOO_MANY,
        retry_after_s=wait_s,
        host=host(fetched.read_from),
        reason=reason,
        when=_when(wait_s),
    )


def _error(fetched: Fetched, reason: str) -> FetchFailed:
    return FetchFailed(
        "answer-is-error",
        "{host} returned an error: “{reason}”. Check the address, or try again {when}.",
        retry_after_s=fetched.wait_s,
        host=host(fetched.read_from),
        reason=reason,
        when=_when(fetched.wait_s),
    )


def _cut_off(fetched: Fetched) -> FetchFailed:
    return FetchFailed(
        "answer-cut-off",
        "{host} closed the connection before sending everything. Try again {when}.",
        status=BAD_GATEWAY,
        retry_after_s=fetched.wait_s,
        host=host(fetched.read_from),
        when=_when(fetched.wait_s),
    )


def _login(fetched: Fetched) -> FetchFailed:
    return FetchFailed(
        "answer-is-login",
        "{host} returned a login page instead of a feed, and PaperDesk cannot log in. Look for a public feed.",
        status=UNAUTHORIZED,
        host=host(fetched.read_from),
    )


def _when(wait_s: int) -> Words:
    return Words("in {span}", span=in_words(wait_s)) if wait_s else Words("later")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_REASON else text[: LONGEST_REASON - 1].rstrip() + "…"
