"""The settings window: categories on the left, settings on the right, and a search; changes apply immediately."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.widgets.side_column import side_column
from paperdesk.gui.windows.settings.settings_list import SETTINGS, Choice, Number, Setting, Text
from paperdesk.gui.words import mark, tr
from paperdesk.settings import Settings

FOUND = mark("Search results")
Page = Callable[[], QWidget]
LARGE_LINE_PX = 24  # the height of a line of large text: then labels are above their fields
LEAST_SIDE_PX, SIDE_AIR_PX = 190, 44  # the width of the list of pages, and what it has around the longest name


class SettingsWindow(QDialog):
    """Reports each change as the subject's name and its new value."""

    changed = Signal(str, object)

    def __init__(self, now: Settings, pages: Mapping[str, Page], keys: KeyNames, parent: QWidget | None = None) -> None:
        """Take the current settings, further pages (name -> function that creates it), and shortcuts for texts."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.resize(820, 560)
        self.settings, self.pages, self.keys = now, pages, keys
        self._made: dict[str, QWidget] = {}
        self._found: QWidget | None = None
        self.editors: dict[tuple[str, str], QWidget] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.subjects, self.stack = QListWidget(), QStackedWidget()
        self.subjects.setObjectName("settingsSubjects")
        self.subjects.setAccessibleName(tr("Categories"))
        self.names = [*dict.fromkeys(setting.page for setting in SETTINGS), *pages]
        for name in self.names:
            item = QListWidgetItem(tr(name), self.subjects)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 16))
        widest = max(self.fontMetrics().horizontalAdvance(tr(name)) for name in self.names)
        self.subjects.setFixedWidth(max(LEAST_SIDE_PX, widest + SIDE_AIR_PX))
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.subjects.currentRowChanged.connect(self._show_subject)
        self.subjects.setCurrentRow(0)
        self.search.setFocus()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(side_column(self.search, self.subjects))
        layout.addWidget(self.stack, 1)

    def show_page(self, name: str) -> None:
        """Go to a category by name."""
        self.subjects.setCurrentRow(self.names.index(name))

    def _show_subject(self, row: int) -> None:
        if row < 0:
            return
        name = self.names[row]
        if name not in self._made:
            page = self.pages[name]() if name in self.pages else self._rows(name, self._settings_of(name))
            self._made[name] = page
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(self._made[name])

    def _settings_of(self, name: str) -> list[Setting]:
        return [setting for setting in SETTINGS if setting.page == name]

    def _find(self, text: str) -> None:
        """Show matching settings on a page of results; without text, the categories."""
        words = text.casefold().split()
        if self._found is not None:
            self.stack.removeWidget(self._found)
            self._found.deleteLater()
            self._found = None
        if not words:
            self._show_subject(max(0, self.subjects.currentRow()))
            return
        matching = [setting for setting in SETTINGS if setting.matches(words)]
        pages = [name for name in self.pages if all(word in tr(name).casefold() for word in words)]
        if pages and not matching:
            self.show_page(pages[0])
            return
        self._found = self._rows(FOUND if matching else mark("No matching settings"), matching)
        self.stack.addWidget(self._found)
        self.stack.setCurrentWidget(self._found)

    def _rows(self, title: str, settings: Sequence[Setting]) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 22, 24, 24)
        layout.setSpacing(14)
        head = QLabel(tr(title))
        head.setObjectName("settingsHead")
        layout.addWidget(head)
        for setting in settings:
            layout.addLayout(self._row(setting))
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        frame = QWidget()
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        return frame

    def _row(self, setting: Setting) -> QVBoxLayout:
        value = getattr(getattr(self.settings, setting.subject), setting.name)
        editor = self._editor(setting, value)
        editor.setAccessibleName(tr(setting.label))
        explained = self.keys.fill(tr(setting.help))
        editor.setAccessibleDescription(explained)
        self.editors[setting.subject, setting.name] = editor
        row = QVBoxLayout()
        row.setSpacing(3)
        if isinstance(editor, QCheckBox):
            row.addWidget(editor)
        else:
            is_large = self.fontMetrics().height() > LARGE_LINE_PX
            line, label = QVBoxLayout() if is_large else QHBoxLayout(), QLabel(tr(setting.label))
            label.setWordWrap(True)
            label.setBuddy(editor)
            line.addWidget(label, 1)
            line.addWidget(editor)
            row.addLayout(line)
        if explained:
            note = QLabel(explained)
            note.setObjectName("quiet")
            note.setWordWrap(True)
            row.addWidget(note)
        return row

    def _editor(self, setting: Setting, value: Any) -> QWidget:
        kind = setting.kind
        if isinstance(kind, Choice):
            return self._choice(setting, kind, str(value))
        if isinstance(kind, Number):
            return self._number(setting, kind, int(value))
        if isinstance(kind, Text):
            return self._text(setting, kind, str(value))
        box = QCheckBox(tr(setting.label))
        box.setChecked(bool(value))
        box.toggled.connect(lambda is_on: self._set(setting, is_on))
        return box

    def _choice(self, setting: Setting, kind: Choice, value: str) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(270)
        for name, words in kind.words.items():
            box.addItem(tr(words), name)
        box.setCurrentIndex(max(0, list(kind.words).index(value) if value in kind.words else 0))
        box.currentIndexChanged.connect(lambda _row: self._set(setting, box.currentData()))
        return box

    def _number(self, setting: Setting, kind: Number, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(kind.least, kind.most)
        box.setSingleStep(kind.step)
        box.setSuffix(tr(kind.unit))
        if kind.zero:
            box.setSpecialValueText(tr(kind.zero))
        box.setMinimumWidth(150)
        for line in box.findChildren(QLineEdit):
            line.setTextMargins(7, 0, 0, 0)  # not possible in a style sheet
        box.setValue(value)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda number: self._set(setting, number))
        return box

    def _text(self, setting: Setting, kind: Text, value: str) -> QLineEdit:
        line = QLineEdit(value)
        line.setPlaceholderText(kind.hint)
        line.setMinimumWidth(270)
        line.editingFinished.connect(lambda: self._set(setting, line.text().strip()))
        return line

    def _set(self, setting: Setting, value: object) -> None:
        subject = getattr(self.settings, setting.subject)
        if getattr(subject, setting.name) == value:
            return
        changed = replace(subject, **{setting.name: value})
        self.settings = replace(self.settings, **{setting.subject: changed})
        self.changed.emit(setting.subject, changed)
