"""Makes background work wait while you scroll, type or drag, so that the window responds within a frame."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow

from paperdesk.gui.running.tasks import Tasks

REST_AFTER_INPUT_S = 0.04  # just over two frames: the time between two wheel events
TYPES = frozenset({QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchUpdate})


class InputPriority(QObject):
    """Watches the focused window, which receives each key and wheel event once."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.watch)
        self.watch(QGuiApplication.focusWindow())

    def watch(self, window: QWindow | None) -> None:
        """Watch another window; no effect if it is already watched."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TYPES or (isinstance(event, QMouseEvent) and event.buttons()):
            self._tasks.foreground.move(REST_AFTER_INPUT_S)
        return False
