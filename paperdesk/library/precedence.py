"""What the reader asks for goes before work in the background.

Python runs one thread at a time. A search lets the others in at every read and every large step, and would wait for
them each time; so they wait for it instead, at the points where they ask.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE_S = 0.05  # so long at most does work in the background wait each time: it shall never stand still
HELD_S = 0.25  # so long after the last thing that the reader asked for, what still lasts has no precedence any more


class Precedence:
    """Knows whether the reader waits for something."""

    def __init__(self) -> None:
        self._count = 0
        self._until = 0.0
        self._change = threading.Condition()

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

    def give_way(self) -> bool:
        """Wait until the reader waits for nothing, but not for long; whether there was something to wait for."""
        has_waited = False
        if self._count:
            end = time.monotonic() + PATIENCE_S
            with self._change:
                while self._count and (left := min(end, self._until) - time.monotonic()) > 0:
                    has_waited = True
                    self._change.wait(left)
        return has_waited
