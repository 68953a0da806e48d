"""The paper's BibTeX as exported, shown on request."""

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from paperdesk.gui.style.theme import text_font
from paperdesk.gui.widgets.buttons import LinkButton, Section
from paperdesk.gui.words import tr

MARGIN = 14


class BibtexSection(QWidget):
    """A heading with a button that shows and hides the text."""

    def __init__(self) -> None:
        super().__init__()
        self.is_open = False
        self._bibtex = ""
        self.toggle = LinkButton(tr("Show"), self._toggle)
        self.text = QPlainTextEdit()
        self.text.setObjectName("bibtex")
        self.text.setAccessibleName(tr("BibTeX preview"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.text.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Section(tr("BibTeX"), self.toggle))
        layout.addWidget(self.text)

    def show_bibtex(self, text: str) -> None:
        """Take the text of another paper."""
        self._bibtex = text.strip()
        self._fill()

    def _fill(self) -> None:
        if self.is_open:
            self.text.setPlainText(self._bibtex)
            lines = self._bibtex.count("\n") + 2
            self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + MARGIN)

    def set_fonts(self) -> None:
        self.text.setFont(text_font(12, fixed=True))

    def _toggle(self) -> None:
        self.is_open = not self.is_open
        self._fill()
        self.text.setVisible(self.is_open)
        self.toggle.setText(tr("Hide") if self.is_open else tr("Show"))
