"""Long work has one place: it tells how far it is, can be cancelled, and says why it failed."""

import threading

from paperdesk.errors import ExportFailed
from paperdesk.gui.running.activity import JobRow, State, duration_text
from paperdesk.gui.running.tasks import Running
from paperdesk.gui.windows.library.activity_window import ActivityWindow, note_text
from paperdesk.jobs.progress import Progress
from tests.gui.window import Reader


def open_activity(reader: Reader) -> ActivityWindow:
    reader.press("Ctrl+J")
    window = reader.window.findChild(ActivityWindow)
    assert window is not None
    return window


def test_a_job_that_runs_is_shown_and_cancelled(reader: Reader) -> None:
    window, begun = open_activity(reader), threading.Event()
    assert window.empty.isVisible()

    def work(progress: Progress) -> None:
        for done in range(1_000_000):
            progress.report(done, 1_000_000, "Counting sheep")
            begun.set()

    assert reader.app.desk is not None
    reader.app.tasks.job(reader.window, "Sheep", work)
    reader.wait(lambda: begun.is_set() and bool(window.cards))
    card = next(iter(window.cards.values()))
    reader.wait(lambda: card.label.text() == "Counting sheep")
    card.button.click()
    reader.wait(lambda: card.row.state is State.CANCELLED)
    reader.wait(lambda: card.button.text() == "Try again")
    window.close()


def test_no_bar_moves_while_the_end_of_a_job_is_not_known(reader: Reader) -> None:
    window, goes_on = open_activity(reader), threading.Event()

    def work(progress: Progress) -> None:
        progress.report(3, 0, "Counting sheep")
        goes_on.wait(600)
        progress.report(4, 8, "Half of the sheep")

    reader.app.tasks.job(reader.window, "Sheep", work)
    reader.wait(lambda: bool(window.cards))
    card = next(iter(window.cards.values()))
    reader.wait(lambda: card.label.text() == "Counting sheep")
    assert not card.bar.isVisible()
    reader.window.status._show_job(is_shown=True)
    assert reader.window.status.job.isVisible()
    assert not reader.window.status.bar.isVisible()
    goes_on.set()
    reader.settle()
    window.close()


def test_a_job_that_failed_says_why_and_is_tried_again(reader: Reader) -> None:
    window, tries = open_activity(reader), []

    def work(_progress: Progress) -> str:
        tries.append(1)
        if len(tries) == 1:
            raise ExportFailed("disk-full", "The disk is full. Make room and try again.")
        return "done"

    reader.app.tasks.job(reader.window, "Export", work)
    reader.wait(lambda: any(card.row.state is State.FAILED for card in window.cards.values()))
    card = next(iter(window.cards.values()))
    reader.wait(lambda: card.note.text() == "The disk is full. Make room and try again.")
    card.button.click()
    reader.wait(lambda: any(other.row.state is State.DONE for other in window.cards.values()))
    reader.settle()
    reader.wait(lambda: "The disk is full" in window.messages.item(0).text())
    assert len(tries) == 2
    assert [str(error) for error in reader.errors] == ["The disk is full. Make room and try again."]
    reader.errors.clear()
    window.close()


def test_the_remaining_time_is_told_from_the_pace_so_far() -> None:
    running = Running(1, "Import", Progress(), lambda: None)
    row = JobRow(running, begun_s=100.0, what="Importing", done=25, total=100)
    assert row.remaining_s(100.5) is None, "too early to tell"
    assert row.remaining_s(110.0) == 30.0
    assert note_text(row, 110.0) == "25 of 100, about 30 s left"


def test_stretches_of_time_are_told_as_people_say_them() -> None:
    assert [duration_text(seconds) for seconds in (0.2, 59, 90, 7200)] == ["1 s", "59 s", "2 min", "2 h"]
