"""Questions to the user: the one thing that tests replace with a fake."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from paperdesk.gui.desk.sheets import ChoiceSheet, ConfirmSheet, NoticeSheet, TextSheet
from paperdesk.gui.words import tr
from paperdesk.model.openable import may_open_address, may_open_file

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Ask(Protocol):
    """The questions that commands ask, and the user's clipboard and browser."""

    def open_files(self, title: str) -> list[Path]: ...

    def choose_folder(self, title: str) -> Path | None: ...

    def save_file(self, title: str, name: str, pattern: str) -> Path | None: ...

    def printer(self, title: str) -> "QPrinter | None": ...

    def text(self, title: str, label: str, value: str = "") -> str | None: ...

    def secret(self, title: str, label: str) -> str | None: ...

    def choose(self, title: str, label: str, options: Sequence[str]) -> int | None: ...

    def confirm(self, question: str, yes: str) -> bool: ...

    def open_address(self, address: str) -> None: ...

    def open_file(self, path: Path) -> None: ...

    def open_folder(self, path: Path) -> None: ...

    def copy(self, text: str) -> None: ...

    def copy_rich(self, html: str, text: str) -> None: ...

    def pasted(self) -> tuple[str, list[Path]]: ...


class AskOnScreen:
    """Asks with sheets over the window, and with the system's dialogs for files."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def open_files(self, title: str) -> list[Path]:
        """The files that the user chose; none if cancelled."""
        names, _ = QFileDialog.getOpenFileNames(self.window, title)
        return [Path(name) for name in names]

    def choose_folder(self, title: str) -> Path | None:
        """A folder; None if cancelled."""
        chosen = QFileDialog.getExistingDirectory(self.window, title)
        return Path(chosen) if chosen else None

    def save_file(self, title: str, name: str, pattern: str) -> Path | None:
        """The file to write to; None if cancelled."""
        chosen, _ = QFileDialog.getSaveFileName(self.window, title, name, pattern)
        return Path(chosen) if chosen else None

    def printer(self, title: str) -> "QPrinter | None":
        """A printer or a PDF to print to, from the system's dialog; None if cancelled."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - no start waits for it

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.window)
        dialog.setWindowTitle(title)
        return printer if dialog.exec() else None

    def text(self, title: str, label: str, value: str = "") -> str | None:
        """A line of text; None if cancelled."""
        sheet = TextSheet(title, label, value, self.window)
        return sheet.line.text().strip() if sheet.ask() else None

    def secret(self, title: str, label: str) -> str | None:
        """A password, hidden while typed; None if cancelled."""
        sheet = TextSheet(title, label, "", self.window, secret=True)
        return sheet.line.text() if sheet.ask() else None

    def choose(self, title: str, label: str, options: Sequence[str]) -> int | None:
        """The index of one of several options; None if cancelled."""
        sheet = ChoiceSheet(title, label, options, self.window)
        return sheet.chosen if sheet.ask() else None

    def confirm(self, question: str, yes: str) -> bool:
        """Confirm something that cannot be undone."""
        return ConfirmSheet(question, yes, self.window).ask()

    def open_address(self, address: str) -> None:
        """Open a web address in the browser, or write an email; refuses any other kind of address."""
        self._open(QUrl(address), is_right=may_open_address(address))

    def open_file(self, path: Path) -> None:
        """Open a document with the desktop's program for it; refuses anything that could be a program."""
        self._open(QUrl.fromLocalFile(str(path.absolute())), is_right=may_open_file(path))

    def open_folder(self, path: Path) -> None:
        """Show a folder of the library."""
        self._open(QUrl.fromLocalFile(f"{path.absolute()}/"), is_right=True)

    def _open(self, url: QUrl, *, is_right: bool) -> None:
        """The only place where anything is passed to other programs."""
        if is_right and url.isValid():
            QDesktopServices.openUrl(url)
            return
        shown = url.toLocalFile() or url.toString()
        said = tr("{name} was not opened: it is neither a web address nor a supported document.", name=shown)
        NoticeSheet(said, self.window).ask()

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def copy_rich(self, html: str, text: str) -> None:
        """Copy a text with its italics, and as plain text for programs without formatting."""
        data = QMimeData()
        data.setHtml(html)
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)

    def pasted(self) -> tuple[str, list[Path]]:
        """The clipboard: text and files."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
        return data.text(), files
