"""Earlier versions of a note, one for each editing session, to view and restore."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.paper_pane.note_text import NoteText
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.formulae import Formulae
from paperdesk.gui.words import stored_moment, tr
from paperdesk.library.note_records import NoteVersion


class NoteVersions(QDialog):
    """Versions on the left, newest first; the text of the selected one on the right."""

    def __init__(
        self, formulae: Formulae, theme: Theme, restore: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Earlier versions of a note"))
        self.resize(700, 420)
        self.versions: Sequence[NoteVersion] = ()
        self._restore = restore
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Versions, newest first"))
        self.text = NoteText(formulae, theme)
        page = QScrollArea()
        page.setObjectName("card")
        page.setWidgetResizable(True)
        page.setWidget(_with_air(self.text))
        self.message = QLabel(tr("Versions are kept for 90 days, one for each editing session."))
        self.message.setObjectName("quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.bring_back = self.buttons.addButton(tr("Restore this version"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        body = QHBoxLayout()
        body.addWidget(self.list)
        body.addWidget(page, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(body)
        layout.addWidget(self.message)
        layout.addWidget(self.buttons)
        self.bring_back.setDefault(True)  # once in the dialog; otherwise Qt makes the other button the default
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._take())

    def show_versions(self, versions: Sequence[NoteVersion]) -> None:
        """Show the versions, with the newest selected."""
        self.versions = versions
        self.list.clear()
        self.list.addItems([tr("until {moment}", moment=stored_moment(version.until)) for version in versions])
        self.list.setFixedWidth(max(150, self.list.sizeHintForColumn(0) + 30))
        self.bring_back.setEnabled(bool(versions))
        if versions:
            self.list.setCurrentRow(0)
        else:
            self.message.setText(tr("This note has no earlier versions."))

    def _show(self, row: int) -> None:
        if 0 <= row < len(self.versions):
            self.text.show_note(self.versions[row].text, {})

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.versions):
            self._restore(self.versions[row].text)
            self.accept()


def _with_air(text: QWidget) -> QWidget:
    page = QWidget()
    page.setObjectName("paperPaneBody")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(14, 10, 14, 10)
    layout.addWidget(text)
    layout.addStretch()
    return page
