"""Nobody is left out: every control that takes the focus has a name, and the focus never gets caught."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.gui.window import Reader
from tests.helpers.screens import SCREENS, beside, furnish, put_back

INNER = {"qt_spinbox_lineedit", "qt_scrollarea_viewport"}  # Qt's own parts; the control around them has the name


def controls(top: QWidget) -> Iterator[QWidget]:
    """What can take the focus on a screen."""
    for widget in [top, *top.findChildren(QWidget)]:
        takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes and widget.isVisible() and widget.isEnabled() and widget.objectName() not in INNER:
            yield widget


def name_of(widget: QWidget) -> str:
    """The name that a screen reader says: the control's own, its label's, or what it shows."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def unnamed(top: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in controls(top)
        if not name_of(widget).strip() and not isinstance(widget, QScrollArea)
    ]


def test_every_control_of_every_screen_has_a_name(reader: Reader) -> None:
    furnish(reader)
    found: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show(reader)
        reader.settle()
        found[name] = unnamed(QApplication.activeModalWidget() or beside(reader) or reader.window)
        put_back(reader, "light")
    assert {name: widgets for name, widgets in found.items() if widgets} == {}


def gone_through(reader: Reader) -> list[QWidget]:
    """What Tab leads through from the list until it is there again, each once."""
    reader.focus(reader.pane.view)
    seen: list[QWidget] = []
    for _ in range(120):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget is reader.pane.view and len(seen) > 1:
            return seen
        if widget not in seen:  # each link of the abstract takes the focus by itself
            seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        QApplication.processEvents()
    pytest.fail(f"the focus is caught at {seen[-1]} {seen[-1].objectName()}")


def test_tab_goes_through_the_window_and_comes_back(reader: Reader) -> None:
    furnish(reader)
    seen = gone_through(reader)
    names = {widget.objectName() for widget in seen}
    assert "sidebar" in names
    assert "abstract" in names


def test_tab_reaches_all_that_takes_the_focus_in_the_order_that_is_seen(reader: Reader) -> None:
    furnish(reader)
    reader.press("n")
    reader.type("A note")
    reader.press("Esc", "Home")
    reader.wait(reader.window.paper_pane.similar.isVisible)
    pane = reader.window.paper_pane
    seen = gone_through(reader)
    wanted = [w for w in controls(pane.pages.paper) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [f"{type(widget).__name__} {name_of(widget)}" for widget in wanted if widget not in seen] == []
    inside = [widget for widget in seen if pane.pages.paper.isAncestorOf(widget)]
    middles = [widget.mapTo(pane.pages.paper, widget.rect().center()) for widget in inside]
    for before, after in itertools.pairwise(middles):
        is_same_line = abs(after.y() - before.y()) <= 4  # pixels: two sizes of text in one line
        assert after.x() > before.x() if is_same_line else after.y() > before.y()


def test_a_row_says_all_that_a_card_shows(reader: Reader) -> None:
    furnish(reader)
    index = reader.pane.model.index(0, 0)
    said = reader.pane.model.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    row = reader.pane.model.row_at(0)
    assert row is not None
    assert row.paper.title in said
    assert "unread" in said
    assert "starred" in said
    assert "tagged training-dynamics" in said
