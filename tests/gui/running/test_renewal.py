import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from paperdesk.gui.running import renewal as renewal_module
from paperdesk.gui.running.renewal import Renewal
from paperdesk.model.changes import Changes
from tests.gui.window import TIMEOUT_MS

COMES_IN = Changes(papers=frozenset({1}))
OWN_DOING = Changes(papers=frozenset({2}), direct=True)


def test_what_comes_in_by_itself_is_read_once_for_all_that_came_until_the_pause_is_over(qtbot: QtBot) -> None:
    read, owner = list[str](), QObject()
    renewal = Renewal(lambda: read.append("read"), lambda _within_s: False, owner)
    for _ in range(20):
        renewal.take(COMES_IN)
    assert read == ["read"], "only the first change is read at once"
    renewal.answered()
    qtbot.waitUntil(lambda: read == ["read", "read"], timeout=TIMEOUT_MS)
    renewal.answered()
    renewal.take(COMES_IN)
    qtbot.waitUntil(lambda: len(read) == 3, timeout=TIMEOUT_MS)


def test_what_the_reader_did_is_read_at_once_whatever_comes_in(qtbot: QtBot) -> None:
    read, owner = list[str](), QObject()
    renewal = Renewal(lambda: read.append("read"), lambda _within_s: False, owner)
    renewal.take(COMES_IN)
    renewal.take(OWN_DOING)
    renewal.take(OWN_DOING)
    assert len(read) == 3


def test_what_comes_in_waits_until_the_reader_rests_but_not_for_long(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewal_module, "CALM_MS", 1)
    read, owner, moves = list[str](), QObject(), [True, True, True, False]
    renewal = Renewal(lambda: read.append("read"), lambda _within_s: moves.pop(0), owner)
    renewal.take(COMES_IN)
    assert (read, renewal.is_stale) == ([], True)
    qtbot.waitUntil(lambda: read == ["read"], timeout=TIMEOUT_MS)
    assert (moves, renewal.is_stale) == ([], False)
    monkeypatch.setattr(renewal_module, "LONGEST_MS", 0)
    restless = Renewal(lambda: read.append("all the same"), lambda _within_s: True, owner)
    restless.take(COMES_IN)
    assert read == ["read", "all the same"]
    kept_waiting = Renewal(lambda: read.append("own"), lambda _within_s: True, owner)
    kept_waiting.take(OWN_DOING)
    assert read[-1] == "own"
