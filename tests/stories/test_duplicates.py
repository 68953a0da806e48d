"""The Press reader settles duplicates: side by side, field by field, and to undo."""

import pytest

from paperdesk.gui.windows.papers.duplicates_window import GOES, DuplicatesWindow
from tests.drafts import add, draft
from tests.gui.window import Reader

FIRST = "A survey of graph networks"
SECOND = "Survey of the graph networks in use"


@pytest.fixture
def shown(reader: Reader) -> DuplicatesWindow:
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    add(
        reader.app.desk.library,
        draft(FIRST, "Ann Lee", year=2020, venue="Journal"),
        draft(SECOND, "Ann Lee", year=2020, doi="10.1000/a"),
        draft("Nothing like the others", "Bo Ng", year=2020),
    )
    reader.settle()
    reader.press("g", "l")
    reader.app.menus.run("duplicates")
    window = reader.dialog
    assert isinstance(window, DuplicatesWindow)
    reader.wait(lambda: window.keep is not None)
    return window


def test_two_papers_are_compared_merged_as_chosen_and_parted_again(reader: Reader, shown: DuplicatesWindow) -> None:
    assert shown.message.text().startswith("1 pair of similar papers, 0 of them certainly the same.")
    assert shown.keep is not None
    assert shown.keep.fields.title == FIRST
    titles = next(item for row in range(20) if (item := shown.fields.topLevelItem(row)) and item.text(0) == "Title")
    titles.setCheckState(GOES, titles.checkState(GOES).Checked)
    assert shown.taken == ("title",)
    shown.merge.click()
    reader.wait(lambda: shown.pairs.count() == 0)
    assert shown.message.text() == "No possible duplicates found."
    shown.reject()
    reader.settle()
    assert sorted(reader.titles) == ["Nothing like the others", SECOND]
    reader.press("Ctrl+Z")
    assert sorted(reader.titles) == sorted([FIRST, "Nothing like the others", SECOND])


def test_a_pair_told_apart_is_not_asked_again(reader: Reader, shown: DuplicatesWindow) -> None:
    shown.different.click()
    reader.wait(lambda: shown.pairs.count() == 0)
    shown.reject()
    assert reader.app.menus is not None
    reader.app.menus.run("duplicates")
    again = reader.dialog
    assert isinstance(again, DuplicatesWindow)
    reader.wait(lambda: again.message.text() == "No possible duplicates found.")
    again.reject()


def test_versions_of_one_work_show_each_other(reader: Reader, shown: DuplicatesWindow) -> None:
    shown.work.click()
    reader.wait(lambda: shown.pairs.count() == 0)
    shown.reject()
    reader.settle()
    reader.go_to(FIRST)
    assert [work.title for work in reader.paper.works] == [SECOND]
    pane = reader.window.paper_pane
    assert pane.works.isVisibleTo(pane)
