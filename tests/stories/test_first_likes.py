"""A reader who has decided nothing yet says what they like, five papers at a time."""

from collections.abc import Callable

import pytest

from paperdesk.gui.windows.papers.first_days_window import FirstDaysWindow
from paperdesk.library import papers
from tests.drafts import FEED, add
from tests.gui.window import Reader
from tests.helpers.taste import about


@pytest.fixture
def reader(sit_down: Callable[[], Reader]) -> Reader:
    found = sit_down()
    assert found.app.desk is not None
    add(found.app.desk.library, *(about(s, i) for i in range(8) for s in ("grokking", "blockchains")), arrival=FEED)
    found.settle()
    return found


def test_papers_are_named_and_answered_for(reader: Reader) -> None:
    desk = reader.app.desk
    assert desk is not None
    reader.settle()
    desk.windows.first_days()
    dialog = reader.app.window.findChild(FirstDaysWindow)
    assert isinstance(dialog, FirstDaysWindow)
    reader.wait(lambda: len(dialog.asked) == 5)
    assert "of the 20 decisions" in dialog.state.text()
    first, second = dialog.asked[:2]
    first.yes.click()
    second.no.click()
    reader.settle()

    def paper(paper_id: int) -> tuple[bool, str]:
        with desk.library.read() as session:
            detail = papers.get_detail(session, paper_id)
        return detail.starred, str(detail.place)

    reader.wait(lambda: paper(first.row.id) == (True, "inbox") and paper(second.row.id) == (False, "dismissed"))
    reader.wait(lambda: "2 of the 20 decisions" in dialog.state.text())
    second.yes.click()
    reader.wait(lambda: paper(second.row.id) == (True, "inbox"))
    before = {one.row.id for one in dialog.asked}
    dialog.more.click()
    reader.wait(lambda: len(dialog.asked) == 5 and not before & {one.row.id for one in dialog.asked})
    dialog.lines.setPlainText("Grokking that is sudden or large, number 0\nNothing that is here")
    dialog.use.click()
    reader.wait(lambda: "matches no paper" in dialog.unknown.text())
    assert dialog.lines.toPlainText() == "Nothing that is here"
    dialog.reject()
