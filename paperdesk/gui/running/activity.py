"""The program's activity: running, finished and failed jobs, and messages."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from paperdesk.errors import PaperDeskError
from paperdesk.gui.running.tasks import Running, Tasks
from paperdesk.gui.words import error_text, tr

MOST_KEPT_JOBS = 50
LEAST_S = 1.5  # before the remaining time is shown


class State(StrEnum):
    """The state of a job."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job: `done` of `total` (0: unknown), and why it failed."""

    running: Running
    begun_s: float  # on the monotonic clock
    what: str
    done: int = 0
    total: int = 0
    state: State = State.RUNNING
    error: str = ""
    ended_at: datetime | None = None

    def remaining_s(self, now_s: float) -> float | None:
        """The remaining time at the current pace; None if unknown."""
        passed = now_s - self.begun_s
        if self.state is not State.RUNNING or not 0 < self.done <= self.total or passed < LEAST_S:
            return None
        return passed * (self.total - self.done) / self.done


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence shown in the status bar."""

    text: str
    is_error: bool = False
    said_at: datetime = field(default_factory=datetime.now)


class Activity(QObject):
    """Keeps the latest jobs and messages."""

    changed = Signal()

    def __init__(self, tasks: Tasks, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(tasks)
        self.clock = clock
        self.jobs: dict[int, JobRow] = {}
        self.messages: deque[Message] = deque(maxlen=MOST_KEPT_JOBS)
        tasks.started.connect(self._started)
        tasks.reported.connect(self._reported)
        tasks.job_failed.connect(self._failed)
        tasks.ended.connect(self._ended)

    @property
    def newest(self) -> list[JobRow]:
        """The jobs, running ones first, then the newest."""
        return sorted(self.jobs.values(), key=lambda row: (row.state is not State.RUNNING, -row.running.number))

    def _started(self, running: Running) -> None:
        self.jobs[running.number] = JobRow(running, self.clock(), running.label)
        ended = [number for number, row in self.jobs.items() if row.state is not State.RUNNING]
        for number in ended[: max(0, len(self.jobs) - MOST_KEPT_JOBS)]:
            del self.jobs[number]
        self.changed.emit()

    def _reported(self, number: int, done: int, total: int, what: str) -> None:
        if number in self.jobs:
            self.jobs[number] = replace(self.jobs[number], done=done, total=total, what=what)
            self.changed.emit()

    def _failed(self, number: int, error: BaseException) -> None:
        if number in self.jobs:
            text = (
                error_text(error)
                if isinstance(error, PaperDeskError)
                else tr("PaperDesk ran into a bug. Details are in the log.")
            )
            self.jobs[number] = replace(self.jobs[number], state=State.FAILED, error=text, ended_at=datetime.now())
            self.changed.emit()

    def _ended(self, number: int) -> None:
        row = self.jobs.get(number)
        if row is not None and row.state is State.RUNNING:
            state = State.CANCELLED if row.running.progress.is_cancelled else State.DONE
            self.jobs[number] = replace(row, state=state, ended_at=datetime.now())
            self.changed.emit()

    def say(self, text: str) -> None:
        self.messages.appendleft(Message(text))
        self.changed.emit()

    def complain(self, text: str) -> None:
        self.messages.appendleft(Message(text, is_error=True))
        self.changed.emit()


def duration_text(seconds: float) -> str:
    """A readable duration: "12 s", "3 min", "2 h"."""
    if seconds < 60:  # noqa: PLR2004 - a minute
        return tr("{n} s", n=max(1, round(seconds)))
    return tr("{n} min", n=round(seconds / 60)) if seconds < 3600 else tr("{n} h", n=round(seconds / 3600))  # noqa: PLR2004 - an hour
