"""What the reader asks for goes before work in the background.

Python runs one thread at a time. A search lets the others in at every read and every large step, and would wait for
them each time; so they wait for it instead, at the points where they ask. While the reader scrolls or types, they work
in short stretches with rests between them, so that a frame has to share with one stretch at most.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE_S = 0.05  # so long at most does work in the background wait each time: it shall never stand still
HELD_S = 0.25  # so long after the last thing that the reader asked for, what still lasts has no precedence any more
STRETCH_S = 0.004  # so long a thread works on between two rests while the reader's hand moves
REST_S = 0.02  # so long it rests


class Precedence:
    """Knows whether the reader waits for something."""

    def __init__(self) -> None:
        self._count = 0
        self._until = 0.0
        self._moves_until = 0.0
        self._change = threading.Condition()
        self._own = threading.local()  # when the thread rested last, in `rested`

    @contextmanager
    def asking(self) -> Iterator[None]:
        """For as long as the block lasts, the reader waits."""
        with self._change:
            self._until = time.monotonic() + HELD_S
            self._count += 1
        try:
            yield
        finally:
            with self._change:
                self._count -= 1
                if not self._count:
                    self._change.notify_all()

    def move(self, seconds: float) -> None:
        """The reader's hand moves, and will go on for about so long."""
        self._moves_until = time.monotonic() + seconds

    def give_way(self) -> bool:
        """Wait until the reader waits for nothing, but not for long; whether there was something to wait for."""
        has_waited = self._rest()
        if self._count:
            end = time.monotonic() + PATIENCE_S
            with self._change:
                while self._count and (left := min(end, self._until) - time.monotonic()) > 0:
                    has_waited = True
                    self._change.wait(left)
        return has_waited

    def _rest(self) -> bool:
        """Rest if the reader's hand moves and the thread has worked long enough; whether it did."""
        now = time.monotonic()
        if now > self._moves_until or now < getattr(self._own, "rested", 0.0) + STRETCH_S:
            return False
        time.sleep(REST_S)
        self._own.rested = time.monotonic()
        return True
