import itertools
import threading
from collections.abc import Callable

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.online import pace as pace_module
from paperdesk.online.http import Http, Limits
from paperdesk.online.pace import Pace


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class Noted(Pace):
    """Notes what waits, and lets it pass."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def wait(self, address: str, is_over: Callable[[], bool]) -> None:
        self.addresses.append(address)


def test_arxiv_is_asked_with_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, pace = Clock(), Pace(3.0)
    monkeypatch.setattr(pace_module, "time", clock)
    turns = []
    for address in ("https://rss.arxiv.org/rss/cs.LG", "https://export.arxiv.org/api/query") * 2:
        pace.wait(address, lambda: False)
        turns.append(clock.now)
    gaps = [after - before for before, after in itertools.pairwise(turns)]
    assert gaps == [pytest.approx(3.0)] * 3
    pace.wait("https://journal.org/feed", lambda: False)
    assert clock.now == turns[-1], "others are not waited for"


def test_each_thread_gets_a_turn_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    pace = Pace(3.0)
    monkeypatch.setattr(pace_module, "time", stopped := Clock())
    threads = [threading.Thread(target=pace.wait, args=("https://arxiv.org/", lambda: True)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pace.wait("https://arxiv.org/", lambda: False)
    assert stopped.now == pytest.approx(100.0 + 20 * 3.0, abs=0.2)


def test_every_fetch_waits_for_its_turn(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/x").respond_with_data("x")
    with Http(Limits(deadline_s=600), pace := Noted()) as http:
        http.fetch(httpserver.url_for("/x"))
        http.fetch(httpserver.url_for("/x"))
    assert pace.addresses == [httpserver.url_for("/x")] * 2


def test_only_arxiv_is_spared() -> None:
    pace = Pace()
    for address in ("https://rss.arxiv.org/rss/cs.LG", "http://export.arxiv.org/api/query", "https://arxiv.org/"):
        assert pace.covers(address)
    for address in ("https://notarxiv.org/", "https://arxiv.org.evil.com/", "http://[::1", "https://journal.org/"):
        assert not pace.covers(address)
