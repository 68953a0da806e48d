"""Passes messages from later starts of the program to the GUI thread, holding them until the library is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from paperdesk.gui.windows.papers.second_start import SecondStart
    from paperdesk.jobs.one_window import Message, Reply


class Handover(QObject):
    """Takes messages on any thread."""

    arrived = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.second_start: SecondStart | None = None
        self._waiting: list[tuple[Message, Reply]] = []
        self.arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def hand(self, message: "Message", reply: "Reply") -> None:
        """Take a message; its sender waits for the reply."""
        self.arrived.emit(message, reply)

    def _take(self, message: "Message", reply: "Reply") -> None:
        if self.second_start is None:
            self._waiting.append((message, reply))
        else:
            self.second_start.hand(message, reply)

    def begin(self, second_start: "SecondStart") -> None:
        """The library is open: pass on waiting and future messages."""
        self.second_start = second_start
        while self._waiting:
            second_start.hand(*self._waiting.pop(0))
