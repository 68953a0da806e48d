"""Showing failures: an expected one in a sentence, a bug with a report to copy."""

import logging
import platform
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from paperdesk import __version__
from paperdesk.errors import PaperDeskError
from paperdesk.gui.words import error_text, tr
from paperdesk.reports import traceback_of

log = logging.getLogger(__name__)


class ErrorBox(QObject):
    """Takes any exception; expected ones become a notice, others a non-blocking box."""

    failed = Signal(str)
    _arrived = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window_shown = window
        self._box: QMessageBox | None = None
        self._arrived.connect(self.show_error)

    def catch_all(self) -> None:
        """Handle uncaught exceptions on any thread."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._arrived.emit(args.exc_value)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._arrived.emit(error)

    def show_error(self, error: BaseException) -> None:
        if isinstance(error, PaperDeskError):
            log.info("told the reader: %s", error.code)
            self.failed.emit(error_text(error))
            return
        log.error("unexpected", exc_info=error)
        if self._box is None:  # one at a time, so that a repeated failure does not bury the window
            self._show_report(report(error))

    def _show_report(self, text: str) -> None:
        box = QMessageBox(self.window_shown)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(tr("PaperDesk ran into a bug. Your library is safe. Details are in the log."))
        box.setDetailedText(text)
        copy = box.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._closed)
        self._box = box
        box.open()

    def _closed(self, _result: int) -> None:
        self._box = None


def report(error: BaseException) -> str:
    """The information needed to fix a bug, without any content of the library."""
    versions = f"PaperDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return versions + "\n\n" + traceback_of(error)
