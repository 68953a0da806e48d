"""Rate limits of services: arXiv requires three seconds between any two requests, across all feeds."""

import threading
import time
from collections.abc import Callable, Collection, Mapping
from urllib.parse import urlsplit

ARXIV_S = 3.0
ARXIV = "arxiv.org"
OTHERS: Mapping[str, float] = {"api.semanticscholar.org": 1.5, "api.openalex.org": 1.0, "api.biorxiv.org": 1.0}
"""Seconds between two requests to services that require no key."""


class Pace:
    """One instance for the whole program: its hosts are contacted one at a time, with a pause in between."""

    def __init__(self, interval_s: float = ARXIV_S, hosts: Collection[str] = ()) -> None:
        """Take the pause, and other hosts (with ports) besides arXiv's own."""
        self.interval_s = interval_s
        self.hosts = frozenset(hosts)
        self._lock = threading.Lock()
        self._next: dict[str, float] = {}

    def covers(self, address: str) -> bool:
        return bool(self._service(address))

    def _service(self, address: str) -> str:
        """The rate-limited service of an address; "" if there is none."""
        try:
            parts = urlsplit(address)
        except ValueError:
            return ""
        name = parts.hostname or ""
        if name in OTHERS:
            return name
        is_arxiv = name == ARXIV or name.endswith("." + ARXIV) or parts.netloc in self.hosts
        return ARXIV if is_arxiv else ""

    def wait(self, address: str, is_over: Callable[[], bool]) -> None:
        """Wait until an address may be requested, or the request is cancelled."""
        service = self._service(address)
        if not service:
            return
        with self._lock:
            turn = max(self._next.get(service, 0.0), time.monotonic())
            self._next[service] = turn + OTHERS.get(service, self.interval_s)
        while (left := turn - time.monotonic()) > 0 and not is_over():
            time.sleep(min(left, 0.1))


def pace_for(*addresses: str) -> Pace:
    """The rate limit for arXiv, wherever its services are configured."""
    hosts = {urlsplit(address).netloc for address in addresses}
    return Pace(hosts=hosts)
