"""What every reader expects can be done from the keyboard alone and from the mouse alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.paper_list.card_delegate import star_place
from paperdesk.gui.widgets.buttons import KeyButton
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste

Do = Callable[[Reader], None]
Left = Qt.MouseButton.LeftButton


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Left, pos=at or widget.rect().center())


def click_card(number: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Do:
    def do(reader: Reader) -> None:
        view = reader.pane.view
        place = view.visualRect(view.model().index(number, 0)).center()
        QTest.mouseClick(view.viewport(), Left, modifier, place)
        reader.settle()

    return do


def click_menu(part: str, text: str) -> Do:
    """Open the menu of everything, go to a part of it, and click an entry."""

    def do(reader: Reader) -> None:
        assert reader.app.menus is not None
        whole = reader.app.menus.button.menu()
        entry = next(action for action in whole.actions() if action.text() == part)
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        menu.popup(reader.window.mapToGlobal(QPoint(10, 10)))
        wanted = next(action for action in menu.actions() if action.text().startswith(text))
        click(menu, menu.actionGeometry(wanted).center())
        menu.hide()
        reader.window.activateWindow()  # offscreen nobody brings the window back after a menu
        reader.focus(reader.pane.view)
        QApplication.processEvents()
        reader.settle()

    return do


def click_button(text: str) -> Do:
    def do(reader: Reader) -> None:
        buttons = reader.window.paper_pane.findChildren(KeyButton)
        click(next(button for button in buttons if button.isVisible() and button.label.text().endswith(text)))
        reader.settle()

    return do


def click_place(title: str) -> Do:
    def do(reader: Reader) -> None:
        sidebar = reader.window.sidebar
        row = next(i for i, row in enumerate(sidebar.rows.rows) if row.title == title)
        click(sidebar.viewport(), sidebar.visualRect(sidebar.rows.index(row)).center())
        reader.settle()

    return do


def click_star(reader: Reader) -> None:
    view = reader.pane.view
    rect = view.visualRect(view.model().index(0, 0)).toRectF()
    at = star_place(rect, reader.window.theme).center()
    click(view.viewport(), QPoint(round(at.x()), round(at.y())))
    reader.settle()


def keys(*names: str) -> Do:
    return lambda reader: reader.press(*names)


def both(*steps: Do) -> Do:
    def do(reader: Reader) -> None:
        for step in steps:
            step(reader)

    return do


@dataclass(frozen=True, slots=True)
class Task:
    """Something that a reader wants, how it is done, and what holds then."""

    by_keys: Do
    by_mouse: Do
    holds: Callable[[Reader], bool]


def is_exported(reader: Reader) -> bool:
    target = reader.ask.target
    return target is not None and target.read_text(encoding="utf-8").count("@") >= 30


TASKS: Mapping[str, Task] = {
    "star": Task(keys("s"), click_star, lambda r: r.row.starred),
    "mark as read": Task(keys("u"), click_menu("Paper", "Mark as read"), lambda r: r.row.is_read),
    "keep": Task(keys("a"), click_button("Keep"), lambda r: r.sidebar["Library"] == 1),
    "dismiss": Task(keys("e"), click_button("Dismiss"), lambda r: r.sidebar["Dismissed"] == 1),
    "undo": Task(
        keys("e", "Ctrl+Z"),
        both(click_button("Dismiss"), click_menu("Edit", "Undo")),
        lambda r: r.sidebar["Inbox"] == 30,
    ),
    "trash": Task(keys("Del"), click_menu("Paper", "Move to trash"), lambda r: r.sidebar["Trash"] == 1),
    "next paper": Task(keys("j"), click_card(1), lambda r: r.pane.view.currentIndex().row() == 1),
    "several papers": Task(
        keys("x", "x", "s"),
        both(click_card(1, Qt.KeyboardModifier.ControlModifier), click_menu("Paper", "Star")),
        lambda r: r.sidebar["Starred"] == 2,
    ),
    "mark all as read": Task(
        keys("Ctrl+Shift+U"),
        click_menu("Paper", "Mark all as read"),
        lambda r: all(row is not None and row.paper.is_read for row in map(r.pane.model.row_at, range(30))),
    ),
    "reading list": Task(
        keys("l"), click_menu("Paper", "Add to or remove from"), lambda r: r.sidebar["Reading list"] == 1
    ),
    "go to a place": Task(keys("g", "s"), click_place("Starred"), lambda r: r.pane.scope.kind == "starred"),
    "copy BibTeX": Task(keys("c"), click_menu("Paper", "Copy BibTeX"), lambda r: r.ask.clipboard.startswith("@")),
    "copy a citation": Task(keys("Shift+C"), click_menu("Cite", "Copy \\cite"), lambda r: "\\cite{" in r.ask.clipboard),
    "export": Task(keys("Ctrl+E", "Return"), click_menu("Export", "Export as BibTeX"), is_exported),
    "dark": Task(
        keys("Ctrl+Shift+L"), click_menu("View", "Switch between light and dark"), lambda r: r.window.theme.is_dark
    ),
    "larger text": Task(
        keys("Ctrl++"), click_menu("View", "Larger text"), lambda r: r.window.settings.window.text_size == 110
    ),
    "a table": Task(keys("Ctrl+Shift+T"), click_menu("View", "Show as table"), lambda r: r.pane.view.is_table),
}


@pytest.mark.parametrize("way", ["keys", "mouse"])
def test_what_readers_expect_is_done_both_ways(reader: Reader, way: str, tmp_path: Path) -> None:
    failed = []
    for name, task in TASKS.items():
        start_again(reader, tmp_path / f"{name}.bib")
        (task.by_keys if way == "keys" else task.by_mouse)(reader)
        if not task.holds(reader):
            failed.append(name)
    assert failed == []


def start_again(reader: Reader, target: Path) -> None:
    """Thirty new papers in the inbox, the first one selected, the look as designed."""
    for _ in range(40):
        if not any(reader.sidebar.get(place) for place in ("Inbox", "Library", "Trash", "Dismissed")):
            break
        reader.press("Ctrl+Z")
    reader.press("g", "i")
    reader.window.appearance.set(theme="light", text_size=100)
    if reader.pane.view.is_table:
        reader.press("Ctrl+Shift+T")
    paste(reader, SAMPLE)
    reader.pane.selection.select_row(0)
    reader.ask.target, reader.ask.clipboard = target, ""
    reader.settle()


def test_every_action_is_in_a_menu_and_in_the_palette(reader: Reader) -> None:
    from paperdesk.gui.menus.palette_rows import PaletteFiller
    from paperdesk.gui.menus.palette_view import Palette

    menus = reader.app.menus
    assert menus is not None
    parts = [part.menu() for part in menus.button.menu().actions()]
    shown = {action.text() for part in parts if isinstance(part, QMenu) for action in part.actions()}
    assert {action.text for action in ACTIONS} <= shown
    reader.press("Ctrl+K")
    (palette,) = reader.window.findChildren(Palette)
    (filler,) = palette.findChildren(PaletteFiller)
    assert {action.text for action in ACTIONS} <= {row.text for row in filler.fixed}
    reader.press("Esc")
