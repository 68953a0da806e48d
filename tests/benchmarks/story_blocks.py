"""The stories under a watchdog: in which turn of the event loop the window did not answer longest, in which story.

Run as `python -m tests.benchmarks.story_blocks [PATHS OF STORIES]`. A key or a click of a story and what comes of it is
a turn as well. What a story does itself, between two turns, is not the window's and does not count.
"""

import os
import sys
from collections.abc import Callable
from functools import partial

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PAPERDESK_COLLECTS_AS_EVER"] = "1"  # the window sets aside what it has loaded, as at home

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from paperdesk.app.run import tune
from tests.benchmarks.turns import Block, TurnWatch

LIMIT_MS = 50
SHOWN = 10
TOUCHES = ("keyClick", "mouseClick", "mouseDClick", "mouseMove", "mousePress", "mouseRelease")


class Stories:
    """Has the watchdog turn the loop wherever stories would, and tells it which story runs."""

    def __init__(self, watch: TurnWatch) -> None:
        self._watch = watch

    def pytest_sessionstart(self) -> None:
        """Take over what stories touch the window with, and what they wait with."""
        from pytestqt.qtbot import QtBot

        watch, type_text = self._watch, QTest.keyClicks

        def type_keys(widget: QWidget, text: str) -> None:
            for letter in text:
                watch.turn(partial(type_text, widget, letter))

        for name in TOUCHES:
            setattr(QTest, name, staticmethod(self._watched(getattr(QTest, name))))
        setattr(QTest, "keyClicks", staticmethod(type_keys))  # noqa: B010 - mypy lets no method be assigned
        setattr(QTest, "qWait", staticmethod(watch.run_for))  # noqa: B010
        setattr(QApplication, "processEvents", staticmethod(lambda: watch.run_for(0)))  # noqa: B010
        setattr(QtBot, "wait", lambda _bot, ms: watch.run_for(ms))  # noqa: B010

    def _watched(self, touch: Callable[..., object]) -> Callable[..., object]:
        return lambda *given, **named: self._watch.turn(lambda: touch(*given, **named))

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self._watch.story = item.nodeid.removeprefix("tests/stories/")


def longest(blocks: list[Block]) -> list[Block]:
    """The longest block of each story and kind, in order."""
    found: dict[tuple[str, str, str], Block] = {}
    for block in sorted(blocks):
        found[block.story, block.receiver, block.kind] = block
    return sorted(found.values(), reverse=True)


def main() -> None:
    tune()
    watch = TurnWatch(QApplication(sys.argv[:1]), least_ms=LIMIT_MS / 2)
    result = pytest.main(["-q", *(sys.argv[1:] or ["tests/stories"])], plugins=[Stories(watch)])
    watch.stop()
    blocks = longest(watch.blocks)
    over = sum(block.ms > LIMIT_MS for block in blocks)
    print(f"\n{watch.count:,} turns; {over} kinds of them took longer than {LIMIT_MS} ms\n")
    print("| story | first event of the turn | ms | where it was mostly, innermost first |\n|---|---|---|---|")
    for block in blocks[:SHOWN]:
        print(f"| {block.story} | {block.receiver} {block.kind} | {block.ms:.0f} | {block.place} |")
    sys.exit(int(result) or int(over > 0))


if __name__ == "__main__":
    main()
