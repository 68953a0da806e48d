from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from paperdesk.gui.renewal import Renewal
from paperdesk.model.changes import Changes

COMES_IN = Changes(papers=frozenset({1}))
OWN_DOING = Changes(papers=frozenset({2}), direct=True)


def test_what_comes_in_by_itself_is_read_once_for_all_that_came_until_the_pause_is_over(qtbot: QtBot) -> None:
    read, owner = list[str](), QObject()
    renewal = Renewal(lambda: read.append("read"), owner)
    for _ in range(20):
        renewal.take(COMES_IN)
    assert read == ["read"], "only the first change is read at once"
    renewal.answered()
    qtbot.waitUntil(lambda: read == ["read", "read"])
    renewal.answered()
    renewal.take(COMES_IN)
    qtbot.waitUntil(lambda: len(read) == 3)


def test_what_the_reader_did_is_read_at_once_whatever_comes_in(qtbot: QtBot) -> None:
    read, owner = list[str](), QObject()
    renewal = Renewal(lambda: read.append("read"), owner)
    renewal.take(COMES_IN)
    renewal.take(OWN_DOING)
    renewal.take(OWN_DOING)
    assert len(read) == 3
