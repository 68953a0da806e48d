"""What the benchmarks of the window watch it with: when it painted, and how long it did not answer."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

TICK_MS = 4


class PaintWatch(QObject):
    """Notes when the list's viewport was painted last."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.painted_at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return bool(super().eventFilter(watched, event))

    def _note(self) -> None:
        self.painted_at = time.perf_counter()


def wait(is_done: Callable[[], bool], *, limit_s: float = 1.0) -> None:
    """Let events happen until something is so, or the time is over."""
    loop, limit = QEventLoop(), time.perf_counter() + limit_s
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if is_done() or time.perf_counter() > limit else None)
    timer.start()
    loop.exec()
    timer.stop()


def share(times: Sequence[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


class BlockWatch(QObject):
    """Notices how long the GUI thread does not come round: each gap between two ticks, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, str]] = []
        self.doing = ""
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(((now - self._last) * 1000 - TICK_MS, self.doing))
        self._last = now

    def longest(self) -> list[tuple[float, str]]:
        """The five longest gaps, each of something else that was done."""
        worst: dict[str, float] = {}
        for gap, doing in self.gaps:
            worst[doing] = max(gap, worst.get(doing, 0.0))
        return sorted(((gap, doing) for doing, gap in worst.items()), reverse=True)[:5]
