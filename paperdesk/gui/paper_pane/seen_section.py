"""Where a paper was announced, automatic changes to it, and changes by others in your lab."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from paperdesk.gui.paper_pane.texts import TEXT_WIDTH_PX
from paperdesk.gui.paper_pane.words import entry_text, judgement_text, lab_text
from paperdesk.gui.widgets.buttons import Section
from paperdesk.gui.words import tr
from paperdesk.library.records import PaperDetail

MOST_ENTRIES = 8


class SeenSection(QWidget):
    """Lists them, newest entries first; hidden if there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = quiet_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Section(tr("Seen in")))
        layout.addWidget(self.entries)

    def show_detail(self, detail: PaperDetail) -> None:
        judged, announced = map(judgement_text, detail.judgements), map(entry_text, detail.entries[:MOST_ENTRIES])
        text = "\n".join([*map(lab_text, detail.lab_marks), *judged, *announced])
        self.entries.setText(text)
        self.setVisible(bool(text))


def quiet_label() -> QLabel:
    """A secondary text."""
    label = QLabel()
    label.setObjectName("quiet")
    label.setWordWrap(True)
    label.setMaximumWidth(TEXT_WIDTH_PX)
    return label
