import threading
import time
from types import SimpleNamespace

import pytest

from paperdesk.library import foreground_priority, papers
from paperdesk.library.foreground_priority import ForegroundPriority
from paperdesk.library.library import Library
from tests.drafts import add, draft

LONG_S = 600.0


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the machine is, what is asked for has not lasted too long."""
    monkeypatch.setattr(foreground_priority, "HELD_S", LONG_S)


def test_background_work_waits_while_the_reader_waits_but_not_for_long() -> None:
    order = ForegroundPriority()
    with order.asking():
        before = time.monotonic()
        assert order.give_way()
        assert time.monotonic() > before + foreground_priority.PATIENCE_S / 2
        assert order.give_way(), "it goes on one step at a time while the answer is not there"
    assert not order.give_way()


def test_what_lasts_too_long_holds_up_nothing_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreground_priority, "HELD_S", 0.0)
    order = ForegroundPriority()
    with order.asking():
        assert not order.give_way()


def test_background_work_goes_on_as_soon_as_the_reader_has_all_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreground_priority, "PATIENCE_S", LONG_S)
    order, happened, is_ready = ForegroundPriority(), list[str](), threading.Event()

    def work() -> None:
        is_ready.set()
        order.give_way()
        happened.append("work")

    with order.asking():
        with order.asking():
            thread = threading.Thread(target=work)
            thread.start()
            is_ready.wait()
            happened.append("one answer")
        happened.append("all answers")
    thread.join(LONG_S / 2)
    assert happened == ["one answer", "all answers", "work"]


def must_wait(library: Library) -> bool:
    """Whether another thread has to give way now."""
    found: list[bool] = []
    thread = threading.Thread(target=lambda: found.append(library.give_way()))
    thread.start()
    thread.join()
    return found[0]


def test_what_the_reader_asks_and_does_has_precedence_and_what_the_program_does_has_none(library: Library) -> None:
    (paper_id,) = add(library, draft("Grokking"))
    with library.read_quickly():
        assert must_wait(library)
    with library.read_in_foreground():
        assert must_wait(library)
    with library.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=[paper_id], starred=True)
        assert must_wait(library)
    with library.edit():
        assert not must_wait(library)
    with library.read():
        assert not must_wait(library)
    assert not must_wait(library)


def test_the_thread_that_writes_waits_for_nobody_since_the_reader_may_wait_for_it(library: Library) -> None:
    with library.read_quickly(), library.edit():
        assert not library.give_way()
    with library.read_quickly():
        assert library.give_way()


def test_the_thread_that_writes_lets_the_window_paint_since_the_window_waits_for_no_thread(library: Library) -> None:
    with library.foreground.showing(), library.edit() as edit:
        assert edit.give_way()
        assert must_wait(library)
    with library.edit() as edit:
        assert not edit.give_way()


def test_while_the_readers_hand_moves_work_goes_on_in_short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    order, clock, rests = ForegroundPriority(), [100.0], list[float]()

    def rest(seconds: float) -> None:
        rests.append(seconds)
        clock[0] += seconds

    monkeypatch.setattr(foreground_priority, "time", SimpleNamespace(monotonic=lambda: clock[0], sleep=rest))
    order.move(1.0)
    assert order.give_way()
    clock[0] += foreground_priority.STRETCH_S / 2
    assert not order.give_way(), "it has just rested"
    clock[0] += foreground_priority.STRETCH_S
    assert order.give_way()
    clock[0] += 2.0
    assert not order.give_way(), "the hand rests"
    assert rests == [foreground_priority.REST_S] * 2


def test_a_moving_hand_holds_up_nobody_who_writes(library: Library) -> None:
    library.foreground.move(LONG_S)
    assert must_wait(library)
    with library.edit() as edit:
        assert not edit.give_way()
