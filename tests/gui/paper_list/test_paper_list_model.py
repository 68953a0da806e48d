from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from paperdesk.gui.desk.selection import PAGE_ROWS, PAPER_IDS
from paperdesk.gui.paper_list.paper_list_model import ROW, PaperListModel
from paperdesk.gui.sidebar.sidebar_list import SidebarModel
from paperdesk.gui.sidebar.sidebar_model import sidebar_rows
from paperdesk.library.records import Counts, PaperRow, TagRow
from paperdesk.search.found import FoundRow, Marked


def found(paper_id: int, title: str = "") -> FoundRow:
    title = title or f"Paper {paper_id}"
    row = PaperRow(paper_id, f"key{paper_id}", title, "Lee", "Journal", 2020, False, False, "inbox", "Words")
    return FoundRow(row, Marked(title), Marked("Words"))


def test_the_list_keeps_the_rules_of_qt_models(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = PaperListModel()
    model.set_content(range(1, 251), {0: [found(i) for i in range(1, 101)]})
    qtmodeltester.check(model)
    model.set_content(range(5, 10), {0: [found(i) for i in range(5, 10)]})
    model.set_content([], {})


def test_a_page_that_is_not_there_is_asked_for_once_and_then_drawn(qtbot: QtBot) -> None:
    model = PaperListModel()
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.set_content(range(1, 301), {0: [found(i) for i in range(1, PAGE_ROWS + 1)]})
    assert model.data(model.index(150, 0), ROW) is None
    assert model.data(model.index(160, 0), ROW) is None
    assert asked == [3]
    model.set_page(3, [found(i) for i in range(151, 201)])
    row = model.data(model.index(150, 0), ROW)
    assert row is not None
    assert row.paper.id == 151


def test_a_page_of_which_papers_went_meanwhile_is_not_shown_shifted(qtbot: QtBot) -> None:
    model = PaperListModel()
    model.set_content(range(1, 301), {})
    model.set_page(0, [found(i) for i in range(2, 51)])
    assert model.data(model.index(0, 0), ROW) is None


def test_a_page_of_other_papers_that_comes_late_is_not_shown(qtbot: QtBot) -> None:
    model = PaperListModel()
    model.set_content([1, 2], {})
    model.set_content([2, 3], {0: [found(2), found(3)]})
    model.set_page(0, [found(1), found(2)])
    assert [model.row_at(i).paper.id for i in (0, 1)] == [2, 3]  # type: ignore[union-attr]


def test_the_same_papers_anew_do_not_reset_the_list(qtbot: QtBot) -> None:
    model = PaperListModel()
    model.set_content([1, 2], {0: [found(1), found(2)]})
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(model.dataChanged, timeout=180_000):
        model.set_content([1, 2], {0: [found(1, "New title"), found(2)]})
    assert not resets
    assert model.data(model.index(0, 0)) == "New title"


def test_dragged_papers_are_ids_for_the_sidebar_and_bibtex_for_editors(qtbot: QtBot) -> None:
    model = PaperListModel()
    model.set_content([7, 8], {0: [found(7), found(8)]})
    model.bibtex = lambda ids: f"@article for {list(ids)}"
    data = model.mimeData([model.index(0, 0), model.index(1, 0)])
    assert bytes(data.data(PAPER_IDS).data()) == b"7,8"
    assert data.text() == "@article for [7, 8]"


def test_a_row_says_itself_to_a_screen_reader(qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    model = PaperListModel()
    model.set_content([7], {0: [found(7)]})
    said = model.data(model.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "Paper 7, Lee, Journal, 2020, unread"


def test_the_sidebar_keeps_the_rules_of_qt_models(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    from paperdesk.gui.desk.reads import SidebarContent

    model = SidebarModel()
    content = SidebarContent(Counts(inbox=3), tags=(TagRow(1, "gnn", "#ff0000", 2),))
    model.set_rows(list(sidebar_rows(content)))
    qtmodeltester.check(model)
    assert [row.title for row in model.rows if row.scope] == [
        "Inbox",
        "For You",
        "Library",
        "Starred",
        "Reading list",
        "Annotated",
        "gnn",
        "Trash",
    ]
