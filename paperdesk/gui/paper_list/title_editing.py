"""Editing the title of a paper in the list, in cards and in the table."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Signal
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from paperdesk.gui.paper_list.paper_list_model import ROW
from paperdesk.gui.style.theme import text_font
from paperdesk.gui.words import tr

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 26


class TitleDelegate(QStyledItemDelegate):
    """Reports an edited title with the paper's ID, as its row may have changed."""

    title_given = Signal(int, str)
    written = 0  # the paper whose title is being edited

    def title_place(self, rect: QRect, index: Index) -> QRect:
        """The position of the title editor in a row."""
        return rect

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row = index.data(ROW)
        self.written = row.paper.id if row is not None else 0
        editor = QLineEdit(parent)
        editor.setFont(text_font(13))
        editor.setAccessibleName(tr("Title"))
        editor.setProperty("paper", self.written)
        editor.setProperty("before", row.paper.title if row is not None else "")
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.written = 0
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Reloaded rows do not overwrite the title being edited."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(editor.property("before"))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        text = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if text and text != editor.property("before"):
            self.title_given.emit(editor.property("paper"), text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(QStyle.visualRect(option.direction, option.rect, self.title_place(option.rect, index)))
