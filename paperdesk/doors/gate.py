"""Access control: programs of the same user on this computer, and browser extensions; never a web page.

A web page can make a browser send requests to this computer. It cannot choose the Host or the Origin that the browser
sends, nor add a header without permission, and nobody ever gets permission. So a page is refused without a response,
and does not even learn that PaperDesk is running.
"""

import re
import threading
import time
from collections.abc import Callable
from email.message import Message

from paperdesk.doors.asked import Answer, text_answer

HOST = re.compile(r"(?:127\.0\.0\.1|localhost)(?::\d{1,5})?", re.ASCII)
EXTENSION = re.compile(r"(?:chrome|moz|safari-web)-extension://[\w.-]{1,100}", re.ASCII)
OWN_HEADERS = ("X-Zotero-Connector-API-Version", "Zotero-Allowed-Request")
BAD_HOST = text_answer("Invalid Host header", 400)


def has_good_host(headers: Message) -> bool:
    """True if the Host header names this computer, rather than a domain made to point to it."""
    hosts = headers.get_all("Host", [])
    return len(hosts) == 1 and HOST.fullmatch(hosts[0].strip()) is not None


def is_page(method: str, path: str, headers: Message) -> bool:
    """True if a web page sent the request, rather than an extension or a program."""
    origins = headers.get_all("Origin", [])
    if any(EXTENSION.fullmatch(origin.strip()) is None for origin in origins):
        return True
    is_browser = bool(origins) or headers.get("User-Agent", "").lstrip().startswith("Mozilla/")
    if not is_browser or any(name in headers for name in OWN_HEADERS):
        return False
    typed_in = method == "GET" and path == "/connector/ping" and headers.get("Sec-Fetch-Mode") == "navigate"
    return not typed_in


class Pace:
    """The rate limit: `most` at once, and as many again per minute."""

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = most, clock
        self._left, self._since = float(most), clock()
        self._lock = threading.Lock()

    def refusal(self) -> Answer | None:
        """Count one request; returns the error response if there were too many."""
        with self._lock:
            now = self._clock()
            self._left = min(self._most, self._left + (now - self._since) * self._most / 60)
            self._since = now
            if self._left < 1:
                return Answer(429, b"Too many requests; wait a moment", headers={"Retry-After": "1"})
            self._left -= 1
            return None
