"""The stories under a watchdog: on which event the window's thread worked longest, and in which story.

Run as `python -m tests.benchmarks.story_blocks [PATHS OF STORIES]`. While one event is dealt with, no other is: the
window does not answer. What a story does itself, between two events, is not the window's and does not count.
"""

import os
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

LIMIT_MS = 50
SHOWN = 10
LOOK_S = 0.005


@dataclass(frozen=True, order=True, slots=True)
class Block:
    """How long one event took: milliseconds, the story, the receiver's class, the kind of event, where it was midway."""

    ms: float
    story: str
    receiver: str
    kind: str
    place: str


class Watched(QApplication):
    """Measures each event that is not part of another one."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self.story = ""
        self.count = 0
        self.longest: list[Block] = []
        self._is_in_event = False
        self._begun = 0.0
        self._place = ""
        self._gui = threading.get_ident()
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        """See every few milliseconds where the window's thread is, if it is long in one event."""
        while True:
            time.sleep(LOOK_S)
            if self._is_in_event and time.perf_counter() > self._begun + LIMIT_MS / 2000:
                frames = traceback.extract_stack(sys._current_frames()[self._gui])
                own = [f"{Path(f.filename).stem}.{f.name}" for f in frames if "paperdesk" in Path(f.filename).parts]
                self._place = " < ".join(own[:-4:-1])

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._is_in_event:
            return super().notify(receiver, event)
        self._is_in_event = True
        name, kind = type(receiver).__name__, event.type().name
        self._place, self._begun = "", time.perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            self._is_in_event = False
            self.count += 1
            self._note(Block((time.perf_counter() - self._begun) * 1000, self.story, name, kind, self._place))

    def _note(self, block: Block) -> None:
        """Keep the longest of each story and receiver."""
        if block.ms < LIMIT_MS / 2:
            return
        what = (block.story, block.receiver, block.kind)
        same = [b for b in self.longest if (b.story, b.receiver, b.kind) == what]
        if not same or same[0] < block:
            self.longest = sorted({*self.longest, block}.difference(same), reverse=True)


class Stories:
    """Tells the watchdog which story runs."""

    def __init__(self, watched: Watched) -> None:
        self._watched = watched

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self._watched.story = item.nodeid.removeprefix("tests/stories/")


def main() -> None:
    watched = Watched()
    result = pytest.main(["-q", *(sys.argv[1:] or ["tests/stories"])], plugins=[Stories(watched)])
    over = sum(block.ms > LIMIT_MS for block in watched.longest)
    print(f"\n{watched.count:,} events; {over} kinds of them took longer than {LIMIT_MS} ms\n")
    print("| story | receiver | event | ms | where, innermost first |\n|---|---|---|---|---|")
    for block in watched.longest[:SHOWN]:
        print(f"| {block.story} | {block.receiver} | {block.kind} | {block.ms:.0f} | {block.place} |")
    sys.exit(int(result))


if __name__ == "__main__":
    main()
