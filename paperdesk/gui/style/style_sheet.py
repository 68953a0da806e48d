"""What Qt's palette cannot express: the style sheet, with theme tokens written as @name."""

import re
from dataclasses import fields

from paperdesk import paths
from paperdesk.gui.style.colors import Colors

SIZE = re.compile(r"font-size: ([\d.]+)px")


def style_sheet(colors: Colors, scale: float = 1.0, *, is_dark: bool = False) -> str:
    """The style sheet in these colours, with text scaled by a factor."""
    text = SIZE.sub(lambda size: f"font-size: {float(size[1]) * scale:.1f}px", SHEET)
    ticks = {"check": f"check-{'black' if is_dark else 'white'}.svg"}  # drawn on the accent
    for name, file in (PICTURES | ticks).items():
        text = text.replace(f"@{name}", (paths.resources() / "icons" / file).as_posix())
    for field in sorted(fields(colors), key=lambda f: -len(f.name)):
        text = text.replace(f"@{field.name}", getattr(colors, field.name))
    return text


PICTURES = {"arrow-down": "chevron-grey.svg", "arrow-up": "chevron-grey-up.svg"}
SHEET = """
QMainWindow, QDialog { background: @bg; }
QLabel { qproperty-textFormat: PlainText; }
QToolTip { background: @bg; color: @ink; border: 1px solid @line; padding: 4px 6px; }
QSplitter::handle { background: @line; }
#sidebar { background: @side; border: none; outline: none; padding: 10px 8px; }
#listPane { background: @list; }
#paperList { background: @list; border: none; border-radius: 0; outline: none; }
#paperPane, #paperPaneBody { background: @bg; border: none; }
#searchField { background: @field; border: 1px solid @line; border-radius: 8px; }
#searchField[focused="true"] { border: 1px solid @accent; background: @field; }
#searchField QLineEdit { border: none; background: transparent; padding: 0; }
#keycap, #mainKeycap { color: @ink3; border: 1px solid @line; border-radius: 4px; padding: 0 4px; font-size: 11px;
    background: @bg; }
#mainText { color: @on_accent; }
#mainKeycap { color: @on_accent; background: transparent; }
#quiet { color: @ink3; font-size: 12px; }
#note { color: @ink2; font-size: 12px; }
#quietLink { color: @accent; font-size: 12px; border: none; background: transparent; padding: 0; }
#sort { color: @ink3; font-size: 12px; border: none; background: transparent; padding: 0 2px; }
#sort::menu-indicator, #menuButton::menu-indicator { image: none; }
#addButton::menu-indicator { image: none; width: 0; }
#legend { font-size: 12px; border: 1px solid transparent; border-radius: 9px; padding: 2px 8px; }
#legend:checked { background: @accent_soft; border-color: @accent; }
#sort:focus, #quietLink:focus { text-decoration: underline; }
#section { color: @ink3; font-size: 12px; font-weight: 600; }
#authors, #meta { color: @ink2; }
#fieldValue {
    border: none; background: transparent; text-align: left; padding: 3px 6px; color: @ink; font-weight: 400;
}
#fieldValue[empty="true"] { color: @ink3; }
#fieldValue:hover, #fieldValue:focus { background: @chip; border: none; }
#authorChip {
    border: none; background: transparent; padding: 1px 5px 1px 0; color: @ink2; font-weight: 400; border-radius: 4px;
}
#authorChip:hover { color: @accent; }
#authorChip:focus { background: @chip; color: @ink; }
#standing { color: @ink; background: @chip; border-radius: 5px; padding: 5px 9px; font-weight: 600; }
#incomplete { color: @ink2; background: @chip; border: none; border-radius: 5px; padding: 2px 7px; font-size: 12px;
    font-weight: 400; }
#firstSteps { background: @side; border-top: 1px solid @line; }
#firstStep { background: @bg; border: 1px solid @line; border-radius: 6px; padding: 3px 9px; font-weight: 400; }
#firstStep:hover, #firstStep:focus { border-color: @accent; }
#statusBar { background: @side; border-top: 1px solid @line; }
#statusBar QLabel { color: @ink3; font-size: 11.5px; }
#statusBar QLabel#rescueBar { background: @chip; border: none; border-bottom: 1px solid @line; }
#rescueBar QLabel { color: @error; }
#error { color: @error; }
#statusBar QProgressBar { border: none; background: @line; border-radius: 3px; max-height: 6px; }
#statusBar QProgressBar::chunk { background: @accent; border-radius: 3px; }
#statusBar QPushButton { border: none; color: @accent; background: transparent; font-size: 11.5px; padding: 0 4px; }
#statusBar #quietButton { color: @ink3; font-weight: 400; padding: 0; }
#statusBar #quietButton:hover, #statusBar #quietButton:focus { text-decoration: underline; }
#rescueBar { background: @chip; border: none; border-bottom: 1px solid @line; }
#rescueBar QLabel { color: @error; }
#error { color: @error; }
QPushButton {
    border: 1px solid @line; border-radius: 7px; background: @field; color: @ink;
    padding: 5px 11px; font-weight: 500;
}
QPushButton:hover { border-color: @ink3; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:checked { background: @chip; border-color: @accent; color: @accent; }
QPushButton:disabled { color: @ink3; background: @bg; }
QPushButton[main="true"], QDialogButtonBox QPushButton:default {
    background: @accent; border-color: @accent; color: @on_accent;
}
QPushButton[main="true"]:focus, QDialogButtonBox QPushButton:default:focus {
    border: 2px solid @ink; padding: 4px 10px;
}
QPushButton[main="true"]:disabled { background: @chip; border-color: @line; color: @ink3; }
#chip { background: @chip; color: @ink2; border-radius: 5px; padding: 2px 7px; font-size: 12px; border: none;
    font-weight: 400; }
#chip:focus { border: 1px solid @accent; padding: 1px 6px; }
#example { background: @bg; color: @accent; border: 1px solid @line; border-radius: 5px; padding: 2px 8px;
    font-size: 12px; }
#example:hover { background: @accent_soft; }
#example:focus { border-color: @accent; }
#chipAdd { background: transparent; color: @ink3; border: none; padding: 2px 4px; font-size: 12px; font-weight: 400; }
#chipAdd:focus, #chipAdd:hover { color: @accent; }
#strong { font-weight: 600; }
#link { color: @accent; border: none; background: transparent; padding: 0; font-weight: 400; }
#link:focus, #link:hover { text-decoration: underline; }
#elidedLink {
    color: @ink; border: none; background: transparent; padding: 0; font-weight: 400; text-align: left;
}
#elidedLink:focus, #elidedLink:hover { color: @accent; text-decoration: underline; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox {
    border: 1px solid @line; border-radius: 6px; background: @field; color: @ink; padding: 4px 7px;
    selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: 1px solid @accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("@arrow-down"); width: 13px; height: 13px; }
QComboBox QAbstractItemView { border: 1px solid @line; padding: 4px; outline: none; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 18px; }
QSpinBox::up-arrow { image: url("@arrow-up"); width: 11px; height: 11px; }
QSpinBox::down-arrow { image: url("@arrow-down"); width: 11px; height: 11px; }
QCheckBox, QRadioButton { spacing: 8px; }
QRadioButton::indicator {
    width: 13px; height: 13px; border: 1px solid @ink3; border-radius: 7px; background: @field;
}
QRadioButton::indicator:checked { border: 4px solid @accent; border-radius: 7px; width: 7px; height: 7px; }
QRadioButton:focus { color: @accent; }
QProgressBar { border: none; background: @line; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator {
    width: 15px; height: 15px; border: 1px solid @ink3; border-radius: 4px; background: @field;
}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
QTableView::indicator:checked { background: @accent; border-color: @accent; image: url("@check"); }
QCheckBox:focus { color: @accent; }
QDialogButtonBox { button-layout: 3; }
QListWidget, QTreeWidget, QTableWidget, QTableView, QTreeView, #overview {
    border: 1px solid @line; border-radius: 6px; outline: none;
}
QListWidget::item { padding: 5px 8px; }
QTreeWidget::item, QTableWidget::item { padding: 4px 6px; }
QListWidget:focus, QTreeWidget:focus, QTableWidget:focus, #overview:focus { border: 1px solid @accent; }
QTabBar::tab { padding: 6px 12px; border: none; color: @ink2; }
QTabBar::tab:selected { color: @ink; border-bottom: 2px solid @accent; }
QTabWidget::pane { border: none; }
#card { background: @bg; border: 1px solid @line; border-radius: 10px; }
#sideColumn { background: @side; border-right: 1px solid @line; }
QListWidget#settingsSubjects { background: @side; border: none; border-radius: 0; padding: 4px 0; }
#manualPage { border: 1px solid @bg; border-radius: 0; background: @bg; }
QListWidget[empty="true"]:focus, QTreeWidget[empty="true"]:focus { border-color: @line; }
#manualPage:focus { border: 1px solid @accent; }
QDialog QSplitter::handle { background: transparent; }
QListWidget#settingsSubjects::item { padding: 7px 10px; border-radius: 6px; }
QListWidget#settingsSubjects::item:selected { background: @sel; color: @accent; }
#settingsHead { font-size: 17px; font-weight: 600; }
#title, #abstract, #noteText { border: none; background: transparent; padding: 0; color: @ink; }
#title:focus, #abstract:focus, #noteText:focus { border: none; }
#bibtex { background: @list; font-size: 12px; }
#noteCard { border: none; border-left: 3px solid @star; }
#noteQuote { color: @ink2; }
#noteLost { color: @error; font-size: 12px; }
#noteCard:focus { background: @sel; }
QMenu { background: @bg; border: 1px solid @line; border-radius: 8px; padding: 5px; color: @ink; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: @sel; color: @ink; }
QMenu::item:disabled { color: @ink3; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 36px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @ink3; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 36px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractItemView { background: @bg; color: @ink; selection-background-color: @sel; selection-color: @ink; }
QListView#completions { border: 1px solid @line; outline: none; }
QHeaderView::section { background: @bg; color: @ink3; border: none; border-bottom: 1px solid @line; padding: 4px 8px; }
#tabHead { background: @side; border-bottom: 1px solid @line; }
#tabs::tab { padding: 9px 14px; color: @ink2; font-weight: 500; background: transparent; border: 1px solid transparent;
    border-top-left-radius: 8px; border-top-right-radius: 8px; margin-right: 2px; max-width: 230px; }
#tabs::tab:selected { background: @bg; color: @ink; border: 1px solid @line; border-bottom-color: @bg; }
#tabs::tab:hover:!selected { color: @ink; }
#tabClose { border: none; background: transparent; padding: 2px; border-radius: 4px; }
#tabClose:hover { background: @chip; }
#readerTools, #findBar, #pageView, #openingTab { background: @chip; }
#openingText { color: @ink2; }
#outlinePane { background: @side; }
#outline, #thumbnails { background: @side; border: none; outline: none; }
#outline { font-size: 12.5px; color: @ink2; }
#outline::item { padding: 4px 6px; border-radius: 5px; color: @ink2; }
#outline::item:selected { background: @sel; color: @accent; font-weight: 600; }
#outline::branch { background: @side; }
#marksPane, #marksBody, #marksScroll { background: @bg; }
#markQuote { color: @ink2; font-size: 12.5px; }
#markText { color: @ink; font-size: 13.5px; }
#flat { border: none; background: transparent; color: @ink2; font-weight: 400; }
#way { border: none; background: transparent; color: @ink2; padding: 3px 0; }
#way:hover { background: @line; }
#way:focus { border: 1px solid @accent; }
#flat:hover { color: @ink; }
#palette { background: @bg; border: 1px solid @line; border-radius: 12px; }
#paletteField {
    border: none; border-bottom: 1px solid @line; border-radius: 0; background: transparent; padding: 0 18px;
}
#paletteField:focus { border: none; border-bottom: 1px solid @line; }
#paletteList { border: none; outline: none; background: transparent; }
#banner { background: @accent_soft; border-radius: 7px; }
#banner QLabel { font-size: 12.5px; }
#selectionPopup { background: @bg; border: 1px solid @ink3; border-radius: 9px; }
#selectionDeed { border: none; background: transparent; padding: 4px 8px; font-weight: 500; }
#selectionDeed:hover { background: @chip; border: none; }
#doneNote { background: @ink; border-radius: 8px; }
#doneText { color: @bg; }
#doneUndo { color: @bg; border: none; background: transparent; padding: 0; font-weight: 600;
    text-decoration: underline; }
#doneUndo:focus { border-bottom: 1px solid @bg; }
#doneKey { color: @bg; font-size: 11px; border: 1px solid @ink3; border-radius: 4px; padding: 0 4px; }
#emptyTitle { color: @ink; }
#emptyText { color: @ink2; }
"""
