"""Watches the turns of the event loop: how long the window did not answer, and where its thread was meanwhile.

The loop is turned here, once at a time, instead of by Qt. So the events inside a turn cost nothing more than ever;
only the first is looked at, for its name. A watch in `QApplication.notify` makes a first paint twice as long.
"""

import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject

T = TypeVar("T")
LOOK_MS = 4
REST_S = 0.001  # between two turns, as long as nothing comes a loop of Qt's would sleep as well


@dataclass(frozen=True, order=True, slots=True)
class Block:
    """A turn: milliseconds, what was going on, receiver's class and kind of its first event, where it was mostly."""

    ms: float
    story: str
    receiver: str
    kind: str
    place: str


class TurnWatch(QObject):
    """Takes the time of each turn, and keeps those that took longer than `least_ms`. One at a time; on the main thread.

    A signal of the system's looks where the thread is. A thread that looked would hold the frames of others, and
    destroy what is in them where it does not belong.
    """

    def __init__(self, application: QCoreApplication, *, least_ms: float) -> None:
        super().__init__()
        self.story = ""
        self.count = 0
        self.blocks: list[Block] = []
        self._application, self._least_ms = application, least_ms
        self._first = ("", "")
        self._begun = 0.0
        self._places: Counter[str] = Counter()
        self._handler_before = signal.signal(signal.SIGALRM, self._look)
        signal.siginterrupt(signal.SIGALRM, False)

    def run_for(self, ms: float) -> None:
        """Let events happen for so long, and at least once."""
        end = time.perf_counter() + ms / 1000
        while True:
            self.turn(self._turn)
            if time.perf_counter() >= end:
                return
            time.sleep(REST_S)

    def _turn(self) -> None:
        """What Qt's own loop does in a turn; only there are the widgets destroyed that a story let go."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()

    def turn(self, work: Callable[[], T]) -> T:
        """Do something that the reader waits for, as a turn of its own or as part of the one that goes on."""
        if self._begun:
            return work()
        self._first, self._places = ("", ""), Counter()
        self._application.installEventFilter(self)
        signal.setitimer(signal.ITIMER_REAL, self._least_ms / 2000, LOOK_MS / 1000)
        self._begun = time.perf_counter()
        try:
            return work()
        finally:
            self._end((time.perf_counter() - self._begun) * 1000)

    def _end(self, ms: float) -> None:
        self._begun = 0.0
        signal.setitimer(signal.ITIMER_REAL, 0)
        self._application.removeEventFilter(self)
        self.count += 1
        if ms >= self._least_ms:
            place = max(self._places, key=self._places.__getitem__, default="")
            self.blocks.append(Block(ms, self.story, *self._first, place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the first event of a turn, and let all others pass by."""
        self._first = (type(watched).__name__, event.type().name)
        self._application.removeEventFilter(self)
        return False

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        """See where the thread is, once a turn has become long; Python gets to it when Qt itself is at an end."""
        self._places[own_frames(frame)] += 1

    def stop(self) -> None:
        signal.signal(signal.SIGALRM, self._handler_before)


def own_frames(frame: FrameType | None, most: int = 3) -> str:
    """Which functions of the program a thread is in, the innermost first."""
    found: list[str] = []
    while frame is not None and len(found) < most:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith("paperdesk."):
            found.append(f"{module.rpartition('.')[2]}.{frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(found) or "Qt itself"
