"""Keeps Python's garbage collector on the GUI thread.

A collection that happens to run on a worker thread would destroy widgets kept alive only by a reference cycle, and Qt
crashes when a widget is destroyed on another thread than its own. So the collector is disabled, and run by a timer.
A few seconds after work, freed memory is returned to the system, as searches leave holes of tens of megabytes.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

from paperdesk.free_memory import give_back
from paperdesk.gui.running.tasks import Tasks

INTERVAL_MS = 400
TRIM_S = 5  # between two returns of memory to the system, which take a few milliseconds


class GcOnGuiThread(QObject):
    """Collects on its own thread, using Python's thresholds."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.thresholds = gc.get_threshold()
        self._trimmed = time.monotonic()
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        due = [
            age for age, (count, most) in enumerate(zip(gc.get_count(), self.thresholds, strict=True)) if count > most
        ]
        if due:
            with self._tasks.foreground.showing():  # each destroyed widget releases Python's lock
                gc.collect(max(due))
            if time.monotonic() > self._trimmed + TRIM_S:
                self._trimmed = time.monotonic()
                give_back()

    def settle(self) -> None:
        """Exclude everything imported from later collections.

        Collecting first would stop the window for 60 ms, and finds next to nothing.
        """
        gc.freeze()

    def stop(self) -> None:
        """Return control to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
