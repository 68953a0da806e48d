import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from paperdesk.gui.running import refresh_throttle as throttle_module
from paperdesk.gui.running.refresh_throttle import RefreshThrottle
from paperdesk.model.changes import Changes
from tests.gui.window import TIMEOUT_MS

COMES_IN = Changes(papers=frozenset({1}))
OWN_DOING = Changes(papers=frozenset({2}), direct=True)


def test_what_comes_in_by_itself_is_read_once_for_all_that_came_until_the_pause_is_over(qtbot: QtBot) -> None:
    read, owner = list[str](), QObject()
    throttle = RefreshThrottle(lambda: read.append("read"), lambda _within_s: False, owner)
    for _ in range(20):
        throttle.take(COMES_IN)
    assert read == ["read"], "only the first change is read at once"
    throttle.answered()
    qtbot.waitUntil(lambda: read == ["read", "read"], timeout=TIMEOUT_MS)
    throttle.answered()
    throttle.take(COMES_IN)
    qtbot.waitUntil(lambda: len(read) == 3, timeout=TIMEOUT_MS)


def test_what_the_reader_did_is_read_at_once_whatever_comes_in(qtbot: QtBot) -> None:
    read, owner = list[str](), QObject()
    throttle = RefreshThrottle(lambda: read.append("read"), lambda _within_s: False, owner)
    throttle.take(COMES_IN)
    throttle.take(OWN_DOING)
    throttle.take(OWN_DOING)
    assert len(read) == 3


def test_what_comes_in_waits_until_the_reader_rests_but_not_for_long(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throttle_module, "CALM_INPUT_MS", 1)
    read, owner, moves = list[str](), QObject(), [True, True, True, False]
    throttle = RefreshThrottle(lambda: read.append("read"), lambda _within_s: moves.pop(0), owner)
    throttle.take(COMES_IN)
    assert (read, throttle.is_stale) == ([], True)
    qtbot.waitUntil(lambda: read == ["read"], timeout=TIMEOUT_MS)
    assert (moves, throttle.is_stale) == ([], False)
    monkeypatch.setattr(throttle_module, "LONGEST_WAIT_MS", 0)
    restless = RefreshThrottle(lambda: read.append("all the same"), lambda _within_s: True, owner)
    restless.take(COMES_IN)
    assert read == ["read", "all the same"]
    kept_waiting = RefreshThrottle(lambda: read.append("own"), lambda _within_s: True, owner)
    kept_waiting.take(OWN_DOING)
    assert read[-1] == "own"
