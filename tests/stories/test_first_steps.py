"""The first steps in a new library are ticked as they are done, until the reader puts them away."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from paperdesk.gui.paper_list.first_steps import FirstSteps
from paperdesk.library.feeds import add_feed
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, carry_out, paste


def steps_of(reader: Reader) -> FirstSteps:
    return reader.window.first_steps


def follow(reader: Reader, *addresses: str) -> None:
    assert reader.app.desk is not None
    for address in addresses:
        with reader.app.desk.library.edit() as edit:
            add_feed(edit, address=address, title=address)
    reader.settle()


def test_the_first_steps_tick_themselves_off_in_any_order(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    steps = steps_of(reader)
    assert steps.isVisible()
    assert reader.pane.empty.isVisible()
    assert steps.done == []
    assert steps.buttons["star"].toolTip() == "Star a paper (S)"
    follow(reader, "https://a.example/1", "https://a.example/2")
    assert steps.buttons["feeds"].accessibleName() == "Follow three feeds: 2 of 3"
    paste(reader, SAMPLE)
    assert steps.done == ["paste"]
    assert steps.buttons["paste"].accessibleName().endswith(", done")
    reader.press("s")
    assert steps.done == ["paste", "star"]
    reader.press("Shift+C")
    assert steps.done == ["paste", "star", "cite"]
    reader.close()

    again = sit_down()
    steps = steps_of(again)
    assert steps.isVisible()
    assert steps.done == ["paste", "star", "cite"]
    again.press("/")
    again.type("zzzz")
    assert "search" not in steps.done, "nothing was found"
    again.press("Esc", "/")
    again.type("training")
    again.press("Esc", "Esc")
    follow(again, "https://a.example/3")
    assert steps.head.text() == "First steps: all done"
    again.close()
    assert not steps_of(sit_down()).isVisible()


def test_the_empty_library_and_its_steps_fit_into_a_low_window(reader: Reader) -> None:
    reader.window.resize(900, 600)
    reader.window.appearance.set(text_size=150)
    reader.window.resize(900, 600)
    reader.settle()
    assert reader.window.height() == 600
    reader.focus(reader.pane.search.line)
    for _ in range(30):
        reader.press("Tab")
        if QApplication.focusWidget() is reader.pane.empty.buttons[-1]:
            break
    button = reader.pane.empty.buttons[-1]
    assert button.visibleRegion().boundingRect() == button.rect(), "what has the focus is seen whole"


def test_a_step_that_is_clicked_is_done(reader: Reader) -> None:
    reader.ask.clipboard = SAMPLE.read_text(encoding="utf-8")
    steps = steps_of(reader)
    for name in ("paste", "star", "cite"):
        steps.buttons[name].click()
        reader.settle()
    assert steps.done == ["paste", "star", "cite"]
    assert reader.row.starred
    steps.buttons["search"].click()
    reader.type("training")
    assert steps.done[-1] == "search"


def test_what_is_undone_stays_ticked(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("s", "s")
    assert not reader.row.starred
    assert steps_of(reader).done == ["paste", "star"]


def test_steps_that_are_put_away_stay_away_until_they_are_asked_for(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    reader.focus(steps_of(reader).close_button)
    reader.press("Return")
    assert not steps_of(reader).isVisible()
    assert reader.pane.empty.hasFocus()
    reader.close()
    again = sit_down()
    assert not steps_of(again).isVisible()
    paste(again, SAMPLE)
    carry_out(again, "first-steps")
    assert steps_of(again).isVisible()
    assert "paste" in steps_of(again).done
