"""Translating all texts of an open window into the current language, without changing anything else.

Input, selections and scroll positions stay: only texts created by `tr` change. A widget that composes or paints a text
itself does so again in its `changeEvent`.
"""

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from paperdesk.gui.told import told
from paperdesk.gui.widgets.buttons import ElidedLabel

Text = tuple[str, str, Callable[[str], object]]  # a name, the displayed text, and how to set another


class Kept:
    """The texts of a widget since the last change of language, and how to create them."""

    def __init__(self, shown: str, say: Callable[[], str]) -> None:
        self.shown, self.say = shown, say


class Speaking(Protocol):
    """What is needed from the main window: it reports when composed or queried texts must be created again."""

    language_changed: SignalInstance

    def setUpdatesEnabled(self, enable: bool, /) -> None: ...  # noqa: FBT001, N802 - Qt's own


def show_language(window: Speaking) -> None:
    """Translate all texts in all windows into the program's new language, and paint them once."""
    window.setUpdatesEnabled(False)
    for top in QApplication.topLevelWidgets():
        respeak(top)
    window.language_changed.emit()
    window.setUpdatesEnabled(True)


def respeak(top: QWidget) -> None:
    """Translate all texts in a window again."""
    for widget in (top, *top.findChildren(QWidget)):
        for name, shown, show in _texts_of(widget):
            _say_again(widget, name, shown, show)
    for action in top.findChildren(QAction):
        for name, shown, show in _texts_of_action(action):
            _say_again(action, name, shown, show)


def _say_again(owner: QObject, name: str, shown: str, show: Callable[[str], object]) -> None:
    """Translate one text again: different texts in one language may be the same in another, so the source is kept."""
    kept = owner.property(f"said_{name}")
    say = kept.say if isinstance(kept, Kept) and kept.shown == shown else told.source(shown)
    if not shown or say is None:
        return
    text = say()
    told.note(text, say)
    owner.setProperty(f"said_{name}", Kept(text, say))
    if text != shown:
        show(text)


def _texts_of_action(action: QAction) -> Iterator[Text]:
    tip = action.toolTip()
    yield "text", action.text(), action.setText
    if action.toolTip() == tip:
        yield "tip", tip, action.setToolTip


def _texts_of(widget: QWidget) -> Iterator[Text]:
    yield "tip", widget.toolTip(), widget.setToolTip
    yield "name", widget.accessibleName(), widget.setAccessibleName
    yield "description", widget.accessibleDescription(), widget.setAccessibleDescription
    yield "window", widget.windowTitle(), widget.setWindowTitle
    if isinstance(widget, QComboBox | QTabBar | QListWidget | QTreeWidget | QTableWidget):
        yield from _texts_of_rows(widget)
    elif isinstance(widget, QAbstractItemView):
        widget.viewport().update()
    else:
        yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[Text]:
    match widget:
        case ElidedLabel():
            yield "text", widget.full_text, widget.set_full_text
        case QLabel() | QAbstractButton():
            yield "text", widget.text(), widget.setText
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield "hint", widget.placeholderText(), widget.setPlaceholderText
        case QGroupBox() | QMenu():
            yield "title", widget.title(), widget.setTitle
        case QSpinBox():
            yield "suffix", widget.suffix(), widget.setSuffix
            yield "prefix", widget.prefix(), widget.setPrefix
            yield "special", widget.specialValueText(), widget.setSpecialValueText


def _texts_of_rows(widget: QWidget) -> Iterator[Text]:
    match widget:
        case QComboBox():
            yield from ((f"item{n}", widget.itemText(n), _setter(widget.setItemText, n)) for n in range(widget.count()))
        case QTabBar():
            yield from ((f"tab{n}", widget.tabText(n), _setter(widget.setTabText, n)) for n in range(widget.count()))
        case QListWidget():
            for n in range(widget.count()):
                item = widget.item(n)
                yield f"row{n}", item.text(), item.setText
                yield f"rowtip{n}", item.toolTip(), item.setToolTip
        case QTableWidget():
            yield from _texts_of_table(widget)
        case QTreeWidget():
            yield from _texts_of_tree(widget)


def _texts_of_table(table: QTableWidget) -> Iterator[Text]:
    heads = (table.horizontalHeaderItem(n) for n in range(table.columnCount()))
    cells = (table.item(row, n) for row in range(table.rowCount()) for n in range(table.columnCount()))
    for n, item in enumerate((*heads, *cells)):
        if item is not None:
            yield f"cell{n}", item.text(), item.setText
            yield f"celltip{n}", item.toolTip(), item.setToolTip


def _texts_of_tree(tree: QTreeWidget) -> Iterator[Text]:
    head, lines = tree.headerItem(), QTreeWidgetItemIterator(tree)
    yield from ((f"head{n}", head.text(n), _setter(head.setText, n)) for n in range(tree.columnCount()))
    row = 0
    while (item := lines.value()) is not None:
        yield from _texts_of_line(item, row, tree.columnCount())
        row += 1
        lines += 1


def _texts_of_line(item: QTreeWidgetItem, row: int, columns: int) -> Iterator[Text]:
    for n in range(columns):
        yield f"cell{row}.{n}", item.text(n), _setter(item.setText, n)
        yield f"celltip{row}.{n}", item.toolTip(n), _setter(item.setToolTip, n)


def _setter(function: Callable[[int, str], object], place: int) -> Callable[[str], object]:
    return lambda text: function(place, text)
