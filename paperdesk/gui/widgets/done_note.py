"""A note at the bottom of the window about the last action, for a few seconds, with Undo next to it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from paperdesk.gui.widgets.buttons import LinkButton
from paperdesk.gui.words import tr

SHOWN_MS = 8_000
WIDEST_PX, GAP_PX = 460, 16  # the width of the text; the distance from the bottom of the widget below
SPARE_PX = 4  # on both sides of the text, for slanted letters


class DoneNote(QFrame):
    """Shown over a widget; never takes the focus by itself."""

    undo_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("doneNote")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text, self.key = QLabel(), QLabel()
        self.text.setObjectName("doneText")
        self.text.setWordWrap(True)
        self.text.setAccessibleName(tr("Last action"))
        self.key.setObjectName("doneKey")
        self.undo = LinkButton(tr("Undo"), self._undo)
        self.undo.setObjectName("doneUndo")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 8)
        layout.setSpacing(12)
        for part in (self.text, self.undo, self.key):
            layout.addWidget(part)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def tell(self, text: str, undo_key: str) -> None:
        """Show the last action, and the shortcut to undo it."""
        self.text.setText(text)
        self.key.setText(undo_key)
        self.key.setVisible(bool(undo_key))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def _undo(self) -> None:
        self.hide()
        self.undo_wanted.emit()

    def _place(self) -> None:
        self.text.ensurePolished()
        wanted = self.text.fontMetrics().horizontalAdvance(self.text.text()) + SPARE_PX
        self.text.setFixedWidth(min(WIDEST_PX, wanted))
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - GAP_PX)

    def changeEvent(self, event: QEvent) -> None:
        """The text size has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
