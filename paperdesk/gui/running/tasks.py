"""Work off the GUI thread: lanes for library, queries, pages and background; results return to the GUI thread.

The library lane has one worker and keeps the order of the user's own reads and edits. The query lane also has one;
there a newer query replaces waiting ones. The pages lane requests pages of PDFs, and the background lane runs jobs.
Results are delivered only to existing owners, and only for an owner's latest query.
"""

import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from paperdesk.gui.words import tr_marked
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library.foreground_priority import ForegroundPriority

log = logging.getLogger(__name__)
T = TypeVar("T")
BACKGROUND_THREADS = 3
# Between two progress updates, so that a job that reports constantly does not block the window.
REPORT_MS = 50
PAINTED_MS = 5  # after layouts and paints, which request each other in separate rounds of the event loop


@dataclass(frozen=True, slots=True)
class Running:
    """A running job: its number, description, and a way to cancel it."""

    number: int
    label: str
    progress: Progress
    again: Callable[[], object]  # runs the same job once more


class Tasks(QObject):
    """The lanes."""

    failed = Signal(object)  # an exception that nobody else handled
    started = Signal(object)  # Running
    reported = Signal(int, int, int, str)  # number, done, total, subject
    ended = Signal(int)
    job_failed = Signal(int, object)  # number, exception; `failed` is emitted as well
    idle = Signal()
    _deliver = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = ThreadPoolExecutor(1, "library")
        self._queries = ThreadPoolExecutor(1, "query")
        self._pages = ThreadPoolExecutor(1, "pages")
        self._background = ThreadPoolExecutor(BACKGROUND_THREADS, "background")
        self._numbers = itertools.count(1)
        self._questions: dict[tuple[int, str], int] = {}
        self._lock = threading.Lock()
        self._open = 0
        self._has_ended = False
        self._running: dict[int, Running] = {}
        self._reports: dict[int, tuple[int, int, str]] = {}  # the latest of each job, not yet reported
        self._telling = QTimer(self, interval=REPORT_MS)
        self._telling.timeout.connect(self._tell)
        self.foreground = ForegroundPriority()  # the library's, once there is one
        self._showing = ExitStack()
        self._painted = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._painted.timeout.connect(self._showing.close)
        self._deliver.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def query(
        self, owner: QObject, read: Callable[[], T], then: Callable[[T], None], *, topic: str = "", fast: bool = False
    ) -> None:
        """Read off the GUI thread, then call `then` with the result, unless the owner has asked again on the topic.

        Args:
            owner: the requesting object; if it is gone, the result is dropped.
            read: runs on the library lane, or with `fast` on the query lane, where it may not edit.
            then: runs on the GUI thread.
            topic: what the query is about; an owner may have one open query for each.
            fast: for searches, which must not wait behind edits.
        """
        key = (id(owner), topic)
        number = self._questions[key] = next(self._numbers)
        lane = self._queries if fast else self._library

        def is_wanted() -> bool:
            return self._questions.get(key) == number and isValid(owner)

        def work() -> None:
            if is_wanted():
                self._run(read, then, is_wanted)
            self._close()

        self._submit(lane, work)

    def drop(self, owner: QObject, topic: str) -> None:
        """Drop the owner's open query on the topic: its answer would be shown in place of something newer."""
        self._questions.pop((id(owner), topic), None)

    def edit(self, owner: QObject, work: Callable[[], T], then: Callable[[T], None] | None = None) -> None:
        """Edit the library on its lane, in order; then call `then` on the GUI thread."""
        self._submit(self._library, self._whole(owner, work, then or (lambda _result: None)))

    def quiet(self, owner: QObject, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run unobserved work in the background, silently."""
        self._submit(self._background, self._whole(owner, work, then))

    def _whole(self, owner: QObject, work: Callable[[], T], then: Callable[[T], None]) -> Callable[[], None]:
        def run() -> None:
            self._run(work, then, lambda: isValid(owner))
            self._close()

        return run

    def pages(self, owner: QObject, read: Callable[[], T], then: Callable[[T], None]) -> None:
        """Query a PDF: one at a time, as PDFium handles one call at a time.

        Requests of a deleted owner are dropped, so that a closed PDF does not delay one being opened.
        """

        def run() -> None:
            if isValid(owner):
                self._run(read, then, lambda: isValid(owner))
            self._close()

        self._submit(self._pages, run)

    def job(
        self, owner: QObject, label: str, work: Callable[[Progress], T], then: Callable[[T], None] | None = None
    ) -> Running:
        """Run a job in the background with visible progress; then call `then` on the GUI thread."""
        number = next(self._numbers)
        progress = Progress(lambda *report: self._reports.update({number: report}))
        running = Running(number, label, progress, lambda: self.job(owner, label, work, then))
        self._running[number] = running

        def fail(error: BaseException) -> None:
            self.job_failed.emit(number, error)
            self.failed.emit(error)

        def run() -> None:
            self._run(lambda: work(progress), then or (lambda _result: None), lambda: isValid(owner), fail)
            self._post(lambda: self._finish(number))
            self._close()

        self.started.emit(running)
        self._telling.start()
        self._submit(self._background, run)
        return running

    def _tell(self) -> None:
        """Report the latest progress of each job."""
        for number in tuple(self._reports):
            done, total, what = self._reports.pop(number)
            self.reported.emit(number, done, total, tr_marked(what))

    def _finish(self, number: int) -> None:
        self._tell()
        self._running.pop(number, None)
        if not self._running:
            self._telling.stop()
        self.ended.emit(number)

    def _run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        is_wanted: Callable[[], bool],
        fail: Callable[[BaseException], None] | None = None,
    ) -> None:
        try:
            result = work()
        except Cancelled:
            return
        except Exception as error:  # the only place where work off the GUI thread ends: shown or reported
            log.debug("a task failed", exc_info=True)
            failure = error
            self._post(lambda: (fail or self.failed.emit)(failure))
            return
        self._post(lambda: then(result) if is_wanted() else None)

    def _submit(self, lane: ThreadPoolExecutor, work: Callable[[], None]) -> None:
        """Submit work to a lane; ignored after shutdown."""
        with self._lock:
            if self._has_ended:
                return
            self._open += 1
            lane.submit(work)

    def _close(self) -> None:
        self._post(self._closed)

    def _closed(self) -> None:
        with self._lock:
            self._open -= 1
            is_idle = self._open == 0
        if is_idle:
            self.idle.emit()

    @property
    def is_idle(self) -> bool:
        """True if nothing is running, waiting, or being delivered."""
        return self._open == 0

    def _post(self, call: Callable[[], None]) -> None:
        if isValid(self):
            self._deliver.emit(call)

    def _call(self, call: Callable[[], None]) -> None:
        """Deliver a result; background work continues after it is painted."""
        if not self._painted.isActive():
            self._showing.enter_context(self.foreground.showing())
        self._painted.start()
        try:
            call()
        except Exception as error:  # a failing callback must reach the error box, not the event loop
            self.failed.emit(error)

    def wait_for(self, work: Callable[[], T]) -> T:
        """Run something on the library lane and wait for it: before the window can respond, and after it is gone."""
        return self._library.submit(work).result()

    def shut_down(self, last: Callable[[], None] = lambda: None) -> None:
        """Cancel jobs, let the user's own edits finish, run final work, and end the lanes; only once."""
        with self._lock:
            if self._has_ended:
                return
            self._has_ended = True
        for running in tuple(self._running.values()):
            running.progress.cancel()
        self._pages.shutdown(wait=True, cancel_futures=True)
        self._queries.shutdown(wait=True, cancel_futures=True)
        self._background.shutdown(wait=True, cancel_futures=True)
        try:
            self.wait_for(last)
        finally:
            self._library.shutdown(wait=True)
