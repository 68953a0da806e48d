"""Nobody is left out: every control that takes the focus has a name, and the focus never gets caught."""

import itertools
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from paperdesk.gui.menus.palette_view import Palette
from paperdesk.gui.widgets.done_note import DoneNote
from tests.gui.window import Reader
from tests.helpers.screens import SCREENS, beside, furnish, put_back

MOST_STOPS, MOST_LINKS = 300, 100
SLACK_PX = 3  # by which neighbours may overlap
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


def gone_through(top: QWidget) -> list[QWidget]:
    """What Tab leads through from the control with the focus until it is there again, each once."""
    assert QTest.qWaitForWindowActive(top)
    first = QApplication.focusWidget()
    if first is None or not top.isAncestorOf(first) or not first.focusPolicy() & Qt.FocusPolicy.TabFocus:
        QTest.keyClick(first or top, Qt.Key.Key_Tab)
    seen: list[QWidget] = []
    stays = 0
    for _ in range(MOST_STOPS):
        widget = QApplication.focusWidget()
        if widget is None:
            return seen
        stays = stays + 1 if seen and widget is seen[-1] else 0  # each link of a text takes the focus by itself
        if stays > MOST_LINKS or (widget in seen and widget is not seen[-1]):
            return seen
        if widget not in seen:
            seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        QApplication.processEvents()
    pytest.fail(f"the focus is caught at {seen[-1]} {seen[-1].objectName()}")


def missed(top: QWidget, stops: Sequence[QWidget]) -> list[str]:
    wanted = (widget for widget in controls(top) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    around = top.findChild(Palette)  # over the window it alone has the focus
    return [
        f"never at {name_of(w)}"
        for w in wanted
        if w not in stops and w.focusProxy() is None and (around is None or not around.isVisible())
    ]


def backwards(stops: Sequence[QWidget]) -> list[str]:
    """Where Tab goes neither down nor to the right: once, from the last control to the first."""
    pairs = zip(stops, [*stops[1:], *stops[:1]], strict=True)
    return [f"{name_of(one)} -> {name_of(other)}" for one, other in pairs if one is not other and is_back(one, other)]


def is_back(one: QWidget, other: QWidget) -> bool:
    """Compare two controls, or the parts of the screen that they stand in."""
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return False
    shared = [widget for widget in reversed([*parents(one)]) if widget.isAncestorOf(other)]
    place, next_place = (part_of(shared[-1], widget) for widget in (one, other))
    return next_place.left() < place.right() - SLACK_PX and next_place.top() < place.bottom() - SLACK_PX


def parents(widget: QWidget) -> Iterator[QWidget]:
    while (parent := widget.parentWidget()) is not None and not widget.isWindow():
        yield parent
        widget = parent


def part_of(around: QWidget, widget: QWidget) -> QRect:
    """The place of a widget, or of the part of `around` that holds it."""
    while (parent := widget.parentWidget()) is not around and parent is not None:
        widget = parent
    return widget.geometry()


def test_every_control_of_every_screen_has_a_name_and_is_reached_in_the_order_that_is_seen(reader: Reader) -> None:
    furnish(reader)
    found: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show(reader)
        reader.settle()
        top = QApplication.activeModalWidget() or beside(reader) or reader.window
        stops = gone_through(top)
        steps = backwards([stop for stop in stops if not isinstance(stop.parent(), DoneNote)])  # that lies over others
        found[name] = unnamed(top) + missed(top, stops) + (steps if len(steps) > 1 else [])
        put_back(reader, "light")
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_a_control_out_of_order_is_noticed(qtbot: QtBot) -> None:
    window = QWidget()
    form = QVBoxLayout(window)
    fields = [QLineEdit(name) for name in ("first", "second", "third", "fourth")]
    for number, field in enumerate(fields):
        field.setAccessibleName(field.text())
        form.addWidget(field)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number < 3 else Qt.FocusPolicy.ClickFocus)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    fields[0].setFocus()
    assert len(backwards(gone_through(window))) == 1
    QWidget.setTabOrder(fields[1], fields[0])
    fields[1].setFocus()
    assert backwards(gone_through(window)) == ["second -> first", "third -> second"]


def test_tab_goes_through_the_window_and_comes_back(reader: Reader) -> None:
    furnish(reader)
    reader.focus(reader.pane.view)
    seen = gone_through(reader.window)
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
    reader.focus(reader.pane.view)
    seen = gone_through(reader.window)
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
