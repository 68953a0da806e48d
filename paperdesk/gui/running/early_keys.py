"""Keys pressed while the library is opening are queued, and handled in order once it is open."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}
)
MOST_KEPT = 200  # keys; more means an arm on the keyboard
Match = QKeySequence.SequenceMatch
Act = Callable[[QKeySequence], Match]
"""Runs the action of a key sequence, if any; returns whether it matches an action fully, partly or not at all."""


class EarlyKeys(QObject):
    """Filters the window's key events until the queue is empty.

    Keys for a text being edited are handled immediately.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._kept: deque[QKeyEvent] = deque()
        self._act: Act | None = None
        self._begun: list[QKeyEvent] = []  # the first keys of a shortcut with several
        self._handle: QWindow | None = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not isinstance(event, QKeyEvent):
            return False
        if Qt.Key(event.key()) in MODIFIERS or (not self._kept and isinstance(QApplication.focusWidget(), QLineEdit)):
            return False
        if kind == QEvent.Type.KeyPress and len(self._kept) < MOST_KEPT:
            self._kept.append(event.clone())
        event.accept()  # so that no action handles it before the queued keys
        return True

    def replay(self, act: Act) -> None:
        """Handle the queued keys, one per event loop iteration; then stop filtering."""
        self._act = act
        self._next()

    def end(self) -> None:
        """Stop queueing keys, and drop the queue."""
        self._kept.clear()
        self._act = None
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None

    def _next(self) -> None:
        if self._act is None or not self._kept:
            self.end()
            return
        self._press(self._kept.popleft(), self._act)
        QTimer.singleShot(0, self, self._next)

    def _press(self, key: QKeyEvent, act: Act) -> None:
        """Qt's key handling: the focused widget may claim a key, else an action takes it, else the focused widget."""
        focus = QApplication.focusWidget()
        if focus is None:
            return
        self._begun.append(key)
        claim = _copy(key, QEvent.Type.ShortcutOverride)
        claim.ignore()
        if len(self._begun) == 1:
            QApplication.sendEvent(focus, claim)
        is_claimed = len(self._begun) == 1 and claim.isAccepted()
        match = Match.NoMatch if is_claimed else act(QKeySequence(*(one.keyCombination() for one in self._begun)))
        if match == Match.NoMatch:
            QApplication.sendEvent(focus, _copy(key, QEvent.Type.KeyPress))
        if match != Match.PartialMatch:
            self._begun.clear()


def _copy(key: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    return QKeyEvent(kind, key.key(), key.modifiers(), key.text(), key.isAutoRepeat(), key.count())
