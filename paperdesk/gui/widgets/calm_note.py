"""A quiet placeholder for empty views: an icon, and a sentence that says what to do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from paperdesk.gui.style import icons
from paperdesk.gui.style.theme import Theme

ICON_PX = 40
WIDEST_PX = 340


class CalmNote(QWidget):
    """The icon above the sentence, both centred."""

    def __init__(self, icon: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.picture, self.sentence = QLabel(), QLabel()
        self.sentence.setObjectName("emptyText")
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setMaximumWidth(WIDEST_PX)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.sentence, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        side = theme.px(ICON_PX)
        picture = icons.pixmap(self._icon, theme.colors.line, side, self.devicePixelRatioF())
        self.picture.setPixmap(picture)
        self.picture.setFixedSize(QSize(side, side))

    def say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setMinimumWidth(min(WIDEST_PX, self.sentence.fontMetrics().horizontalAdvance(sentence) + 8))
