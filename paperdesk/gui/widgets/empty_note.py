"""The message of an empty list."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget


class EmptyNote(QLabel):
    """Shown in the middle of an empty list, to which Tab does not lead and which has no frame of the focus."""

    def __init__(self, view: QAbstractItemView, text: str) -> None:
        super().__init__(text, view.viewport())
        self.view, self._policy = view, view.focusPolicy()
        self.setObjectName("quiet")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        for changed in (view.model().rowsInserted, view.model().rowsRemoved, view.model().modelReset):
            changed.connect(self._look)
        self._look()

    def _look(self, *_rows: object) -> None:
        is_empty = self.view.model().rowCount() == 0
        self.setVisible(is_empty)
        if self.view.property("empty") != is_empty:
            self.view.setProperty("empty", is_empty)
            self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_empty else self._policy)
            self.view.style().unpolish(self.view)
            self.view.style().polish(self.view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect().adjusted(14, 8, -14, -8))
        return super().eventFilter(watched, event)
