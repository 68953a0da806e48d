"""Giving the user's requests priority over background work.

Python runs one thread at a time. A search yields at every read and every large step, and would wait for other threads
each time. So they wait for it instead, whenever they call `give_way`. While the user scrolls or types, they work in
short stretches with pauses in between, so that a frame has to share its time with at most one stretch.
"""

import math
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

PATIENCE_S = 0.05  # the longest wait of background work each time, so that it never stops entirely
HELD_S = 0.25  # priority lasts this long after the user's last request
ANSWER, WINDOW = "answer", "window"  # what the user is waiting for
STRETCH_S = 0.004  # the working time of a thread between two pauses during user input
REST_S = 0.02  # the length of a pause


class ForegroundPriority:
    """Tracks whether the user is waiting for an answer or for the window, or is active."""

    def __init__(self) -> None:
        self._wishes = {ANSWER: 0, WINDOW: 0}  # open requests of each kind
        self._until = 0.0
        self._moved_at = -math.inf
        self._moves_until = 0.0
        self._change = threading.Condition()
        self._own = threading.local()  # `rested`: the end of the thread's last pause

    def asking(self) -> AbstractContextManager[None]:
        """A block during which the user is waiting for an answer or an edit."""
        return self._waiting(ANSWER)

    def showing(self) -> AbstractContextManager[None]:
        """A block during which the window lays out and paints, and must not wait for other threads."""
        return self._waiting(WINDOW)

    @property
    def is_showing(self) -> bool:
        """True if the window is laying out or painting."""
        return self._wishes[WINDOW] > 0

    @contextmanager
    def _waiting(self, wish: str) -> Iterator[None]:
        with self._change:
            self._until = time.monotonic() + HELD_S
            self._wishes[wish] += 1
        try:
            yield
        finally:
            with self._change:
                self._wishes[wish] -= 1
                self._change.notify_all()

    def move(self, seconds: float) -> None:
        """Record that there is user input, which will continue for about this long."""
        self._moved_at = time.monotonic()
        self._moves_until = self._moved_at + seconds

    def has_moved(self, within_s: float) -> bool:
        """True if there was user input within this many seconds."""
        return time.monotonic() < self._moved_at + within_s

    def give_way(self) -> bool:
        """Wait briefly until the user is waiting for nothing; returns whether there was anything to wait for."""
        has_rested = self._rest()
        return self._wait_for(ANSWER, WINDOW) or has_rested

    def give_way_to_the_window(self) -> bool:
        """Like `give_way`, for the writing thread: the window does not wait for it, but answers and edits may."""
        return self._wait_for(WINDOW)

    def _wait_for(self, *wishes: str) -> bool:
        has_waited = False
        if any(self._wishes[wish] for wish in wishes):
            end = time.monotonic() + PATIENCE_S
            with self._change:
                while (left := min(end, self._until) - time.monotonic()) > 0 and any(self._wishes[w] for w in wishes):
                    has_waited = True
                    self._change.wait(left)
        return has_waited

    def _rest(self) -> bool:
        """Rest if there is user input and the thread has worked long enough; returns whether it did."""
        now = time.monotonic()
        if now > self._moves_until or now < getattr(self._own, "rested", 0.0) + STRETCH_S:
            return False
        time.sleep(REST_S)
        self._own.rested = time.monotonic()
        return True
