"""The bibliography of papers in a citation style: a preview, to copy with italics or as plain text."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from paperdesk.exporters.references import Reference, html_of, text_of
from paperdesk.gui.widgets.closed_text import ClosedText
from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.words import tr
from paperdesk.jobs.citation_styles import Style
from paperdesk.jobs.cite import INEXACT, StyledReferences


class Bibliography(QDialog):
    """Shows references; requests another or a new style through signals."""

    style_picked = Signal(str)  # the style's name
    style_wanted = Signal()  # to add one
    name_wanted = Signal()  # to get one by name
    copied = Signal(str, str)  # HTML, text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Bibliography"))
        self.resize(780, 560)
        self.references: Sequence[Reference] = ()
        self.styles = QComboBox()
        self.styles.setAccessibleName(tr("Citation style"))
        self.page = ClosedText()
        self.page.setAccessibleName(tr("Bibliography"))
        self.page.setOpenLinks(False)
        self.copy = main_button(
            tr("Copy"), lambda: self.copied.emit(html_of(self.references), text_of(self.references))
        )
        self.copy.setToolTip(tr("Copy everything, with italics where supported"))
        self.add = QPushButton(tr("Add style (.csl)…"))
        self.get = QPushButton(tr("Download style…"))
        self.get.setToolTip(tr("Download any official style by name from zotero.org"))
        for button in (self.add, self.get):
            button.setAutoDefault(False)
        self.note = QLabel()
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        self.note.hide()
        self._lay_out()
        self.styles.activated.connect(lambda index: self.style_picked.emit(self.styles.itemData(index)))
        self.add.clicked.connect(self.style_wanted)
        self.get.clicked.connect(self.name_wanted)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(tr("Style"))
        label.setBuddy(self.styles)
        top.addWidget(label)
        top.addWidget(self.styles, 1)
        top.addWidget(self.add)
        top.addWidget(self.get)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.note)
        layout.addLayout(closing_row(self, self.copy))

    def set_styles(self, styles: Sequence[Style], current: str) -> None:
        """Offer these styles."""
        self.styles.clear()
        for style in styles:
            self.styles.addItem(style.title, style.name)
        self.styles.setCurrentIndex(max(0, self.styles.findData(current)))

    def show_references(self, made: StyledReferences) -> None:
        """Show references, and where they may be inexact."""
        self.references = made.references
        self.page.setHtml(html_of(made.references))
        self.note.setText("" if made.is_exact else tr(INEXACT))
        self.note.setVisible(not made.is_exact)
