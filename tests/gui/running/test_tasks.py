import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from paperdesk.gui.running.tasks import Tasks
from paperdesk.jobs.progress import Progress
from tests.gui.window import TIMEOUT_MS


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """Lanes that are ended before they go: a thread that still hands over an answer would find nothing there."""
    made = Tasks()
    yield made
    made.shut_down()


def test_a_newer_question_replaces_the_one_that_waits(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[int] = []
    owner, gate = QObject(), threading.Event()
    tasks.query(owner, gate.wait, lambda _: None, topic="other", fast=True)
    for number in range(5):
        tasks.query(owner, lambda n=number: n, answers.append, topic="list", fast=True)  # type: ignore[misc]
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=TIMEOUT_MS)
    assert answers == [4]


def test_the_answer_of_an_owner_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    import shiboken6

    answers: list[bool] = []
    owner, gate = QObject(), threading.Event()
    tasks.query(owner, gate.wait, answers.append)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=TIMEOUT_MS)
    assert answers == []


def test_what_an_owner_that_is_gone_still_wanted_of_a_pdf_is_not_read(qtbot: QtBot, tasks: Tasks) -> None:
    import shiboken6

    read: list[str] = []
    closed, other, gate = QObject(), QObject(), threading.Event()
    tasks.pages(other, gate.wait, lambda _: None)
    tasks.pages(closed, lambda: read.append("closed"), lambda _: None)
    tasks.pages(other, lambda: read.append("other"), lambda _: None)
    shiboken6.delete(closed)
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=TIMEOUT_MS)
    assert read == ["other"]


def test_edits_keep_the_order_in_which_they_were_asked(qtbot: QtBot, tasks: Tasks) -> None:
    owner, done = QObject(), []
    for number in range(20):
        tasks.edit(owner, lambda n=number: done.append(n))  # type: ignore[misc]
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=TIMEOUT_MS)
    assert done == list(range(20))


def test_a_failure_reaches_the_one_who_listens_and_nobody_else(qtbot: QtBot, tasks: Tasks) -> None:
    failures: list[BaseException] = []
    answers: list[int] = []
    owner = QObject()
    tasks.failed.connect(failures.append)

    def fail() -> int:
        raise ValueError("meant to")

    tasks.edit(owner, fail, answers.append)
    qtbot.waitUntil(lambda: tasks.is_idle and bool(failures), timeout=TIMEOUT_MS)
    assert [str(failure) for failure in failures] == ["meant to"]
    assert answers == []


def test_a_cancelled_job_ends_without_a_word(qtbot: QtBot, tasks: Tasks) -> None:
    failures: list[BaseException] = []
    owner, started = QObject(), threading.Event()
    tasks.failed.connect(failures.append)

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.report(1, 2, "on and on")

    running = tasks.job(owner, "Endless", work)
    started.wait()
    running.progress.cancel()
    with qtbot.waitSignal(tasks.ended, timeout=TIMEOUT_MS):
        pass
    assert failures == []


def test_after_the_end_nothing_is_begun(qtbot: QtBot, tasks: Tasks) -> None:
    tasks.shut_down()
    answers: list[int] = []
    tasks.query(QObject(), lambda: 1, answers.append)
    assert tasks.is_idle


def test_of_a_job_that_reports_without_end_only_the_newest_report_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, int, str]] = []
    has_reported, goes_on = threading.Event(), threading.Event()
    tasks.reported.connect(lambda _number, *report: told.append(report))

    def work(progress: Progress) -> None:
        for done in range(1000):
            progress.report(done, 1000, "Counting sheep")
        has_reported.set()
        goes_on.wait(600)
        progress.report(1000, 1000, "All sheep")

    tasks.job(tasks, "Sheep", work)
    has_reported.wait(600)
    qtbot.waitUntil(lambda: bool(told), timeout=TIMEOUT_MS)
    assert told == [(999, 1000, "Counting sheep")]
    goes_on.set()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=TIMEOUT_MS)
    assert told[1:] == [(1000, 1000, "All sheep")]


def test_what_works_in_the_background_gives_way_to_an_answer_until_it_is_painted(qtbot: QtBot, tasks: Tasks) -> None:
    waited: list[bool] = []
    tasks.query(tasks, lambda: None, lambda _answer: waited.append(tasks.foreground.give_way()))
    qtbot.waitUntil(lambda: bool(waited), timeout=TIMEOUT_MS)
    assert waited == [True]
    qtbot.waitUntil(lambda: not tasks.foreground.give_way(), timeout=TIMEOUT_MS)
