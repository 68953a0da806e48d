"""Every text that a window shows."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from paperdesk.gui.paper_pane.passage_text import PassageText

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MOST_ROWS = 60


def texts_of(top: QWidget) -> Iterator[str]:
    """All that a screen says: of each visible widget what it shows, its tip and its names."""
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.isVisible() and not isinstance(widget, PassageText):  # the title and the abstract themselves
            yield widget.windowTitle() if widget.isWindow() else ""
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            yield from shown_by(widget)
    yield from (action.text() for action in top.actions())


def shown_by(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
            if isinstance(widget, QToolButton) and widget.menu() is not None:
                yield from menu_texts(widget.menu())
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QComboBox() | QTabBar():
            text_at = widget.itemText if isinstance(widget, QComboBox) else widget.tabText
            yield from map(text_at, range(widget.count()))
        case QSpinBox():
            yield from (widget.suffix(), widget.prefix(), widget.specialValueText())
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            yield from rows_of(widget)


def menu_texts(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        yield action.text()
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_texts(inner)


def rows_of(view: QAbstractItemView) -> Iterator[str]:
    """The rows of a list, and its heads."""
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(MOST_ROWS, model.rowCount(QModelIndex()))):
        for column in range(columns):
            found = (model.index(row, column).data(int(role)) for role in ROLES)
            yield from (text for text in found if isinstance(text, str))
    is_table = isinstance(view, QTableView) and view.horizontalHeader().isVisible()
    if is_table or (isinstance(view, QTreeView) and not view.isHeaderHidden()):
        yield from (str(model.headerData(n, Qt.Orientation.Horizontal) or "") for n in range(columns))
