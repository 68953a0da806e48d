"""A real window for tests, driven as a reader would: keys go to what has the focus, the person is played."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from paperdesk.app import App, WindowOptions
from paperdesk.gui.background import indexing
from paperdesk.gui.paper_list.list_pane import ListPane
from paperdesk.gui.windows.windows import Windows
from paperdesk.library.records import PaperDetail, PaperRow
from paperdesk.model.openable import may_open_address
from paperdesk.settings import Settings, load_settings

vars(indexing).update(PAINTED_MS=0, PAUSE_FACTOR=0)  # nobody looks: the index need not wait until all is painted
TURN_MS = 2
CALM_TURNS = 5  # in which nothing was under way: what is begun by a timer without delay has begun
TIMEOUT_MS = 180_000  # what is waited for comes at once; a machine ten times slower, and busy, takes longer


@dataclass
class FakeAsk:
    """The person: what they pick, type and copy."""

    files: list[Path] = field(default_factory=list)
    folder: Path | None = None
    target: Path | None = None
    answer: str | None = None
    answers: list[str] = field(default_factory=list)  # to several questions, one after the other
    chosen: list[str] = field(default_factory=list)  # the options picked one after the other, by their first words
    questions: list[str] = field(default_factory=list)  # what was to be confirmed
    says_yes: bool = True
    clipboard: str = ""
    rich: str = ""
    copied_files: list[Path] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    passwords: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    choice: int | None = None
    offered: str = ""  # what stood in the line that was to be written last

    def open_files(self, title: str) -> list[Path]:
        return self.files

    def choose_folder(self, title: str) -> Path | None:
        return self.folder

    def save_file(self, title: str, name: str, pattern: str) -> Path | None:
        return self.target

    def printer(self, title: str) -> QPrinter | None:
        self.asked.append(title)
        if self.target is None:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.target))
        return printer

    def text(self, title: str, label: str, value: str = "") -> str | None:
        self.offered = value
        return self.answers.pop(0) if self.answers else self.answer

    def secret(self, title: str, label: str) -> str | None:
        self.asked.append(label)
        return self.passwords.pop(0) if self.passwords else None

    def choose(self, title: str, label: str, options: Sequence[str]) -> int | None:
        self.asked += options
        if self.chosen:
            wanted = self.chosen.pop(0)
            return next(number for number, option in enumerate(options) if option.startswith(wanted))
        return self.choice

    def confirm(self, question: str, yes: str) -> bool:
        self.questions.append(question)
        return self.says_yes

    def open_address(self, address: str) -> None:
        if may_open_address(address):
            self.opened.append(address)

    def open_file(self, path: Path) -> None:
        self.opened.append(str(path))

    def open_folder(self, path: Path) -> None:
        self.opened.append(str(path))

    def copy(self, text: str) -> None:
        self.clipboard = text

    def copy_rich(self, html: str, text: str) -> None:
        self.rich, self.clipboard = html, text

    def pasted(self) -> tuple[str, list[Path]]:
        return self.clipboard, self.copied_files


class Reader:
    """Somebody in front of the window."""

    def __init__(self, qtbot: QtBot, folder: Path, settings_file: Path | None = None, theme: str = "light") -> None:
        self.qtbot, self.ask = qtbot, FakeAsk()
        self.app = App(WindowOptions(folder, settings_file, theme=theme, size=(1280, 820)), ask=self.ask)
        self.window = self.app.window
        self.errors: list[BaseException] = []
        self.is_closed = False
        self.app.tasks.failed.connect(self.errors.append)
        self.app.start()
        self.window.activateWindow()
        self.wait(lambda: self.pane.is_shown)
        self.settle()

    @property
    def pane(self) -> ListPane:
        return self.window.list_pane

    @property
    def stored_settings(self) -> Settings:
        """Those of the file: a change is saved there a moment after it takes effect, so wait for it."""
        assert self.app.options.settings_file is not None
        return load_settings(self.app.options.settings_file)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window work until it is so. `qtbot.waitUntil` looks every 10 ms, which adds up to minutes."""
        timeout = QDeadlineTimer(TIMEOUT_MS)
        while not condition():
            assert not timeout.hasExpired(), "what is waited for did not come"
            QTest.qWait(TURN_MS)

    def settle(self) -> None:
        """Wait until nothing is under way, also what a keystroke has only just begun."""
        self.wait(lambda: not self.pane.search._pause.isActive())
        calm = 0

        def is_calm() -> bool:
            nonlocal calm
            is_pausing = self.window.paper_pane.is_pausing or (self.app.indexing and self.app.indexing.is_pausing)
            is_pausing = is_pausing or self.window.refresh_throttle.is_stale
            calm = calm + 1 if self.app.tasks.is_idle and not is_pausing else 0
            return calm > CALM_TURNS

        self.wait(is_calm)

    def press(self, *keys: str) -> None:
        """Press keys one after the other: "s", "Ctrl+Z", "Esc"; they go to the widget that has the focus."""
        for key in keys:
            if QApplication.activeWindow() is None:  # offscreen nobody brings the window back after a dialog
                self.window.activateWindow()
                QApplication.processEvents()
            widget = QApplication.focusWidget() or self.window
            *modifiers, name = [*key.removesuffix("++").split("+"), "+"] if key.endswith("+") else key.split("+")
            QTest.keyClick(widget, _key(name), _modifiers(modifiers))
            self.settle()

    def type(self, text: str) -> None:
        """Type text into what has the focus."""
        widget = QApplication.focusWidget() or self.window
        if text.isascii():
            QTest.keyClicks(widget, text)
        else:  # what no key types comes from an input method
            commit = QInputMethodEvent()
            commit.setCommitString(text)
            QApplication.sendEvent(widget, commit)
        self.settle()

    def focus(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settle()

    @property
    def dialog(self) -> QDialog | None:
        """The window that was opened last."""
        assert self.app.desk is not None
        windows = self.app.desk.windows
        assert isinstance(windows, Windows)
        return windows.last

    @property
    def titles(self) -> list[str]:
        """The titles that the list shows, also of rows that have to be asked for first."""
        if any(self.pane.model.row_at(i) is None for i in range(len(self.pane.model.ids))):
            self.settle()
        rows = [self.pane.model.row_at(i) for i in range(len(self.pane.model.ids))]
        return [row.paper.title for row in rows if row is not None]

    def go_to(self, title: str) -> None:
        """Make the paper of this title the current one, as a click does."""
        self.wait(lambda: title in self.titles)
        self.pane.selection.select_row(self.titles.index(title))
        self.settle()

    @property
    def row(self) -> PaperRow:
        """The paper that is current in the list."""
        row = self.pane.selection.current_row
        assert row is not None
        return row

    @property
    def paper(self) -> PaperDetail:
        """The paper that the pane shows."""
        content = self.window.paper_pane.content
        assert content is not None
        return content.detail

    @property
    def notice(self) -> str:
        return self.window.status.notice.text()

    @property
    def sidebar(self) -> dict[str, int | None]:
        """The rows of the sidebar and their numbers."""
        return {row.title: row.count for row in self.window.sidebar.rows.rows if row.scope is not None}

    @property
    def done(self) -> str:
        """What the window says was done last; "" where it says nothing."""
        note = self.window.done
        return note.text.text() if note.isVisible() else ""

    def close(self) -> None:
        if self.is_closed:
            return
        self.is_closed = True
        self.window.close()
        put_away(self.app)


def put_away(app: App) -> None:
    """Close a window and have all of it destroyed here, on the GUI thread."""
    app.window.close()
    app.window.deleteLater()
    app.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()


SPECIAL = {
    "Esc": Qt.Key.Key_Escape,
    "Del": Qt.Key.Key_Delete,
    "Return": Qt.Key.Key_Return,
    "Down": Qt.Key.Key_Down,
    "Up": Qt.Key.Key_Up,
    "Tab": Qt.Key.Key_Tab,
    "Space": Qt.Key.Key_Space,
    "F2": Qt.Key.Key_F2,
    "F5": Qt.Key.Key_F5,
    "F9": Qt.Key.Key_F9,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "F1": Qt.Key.Key_F1,
    ",": Qt.Key.Key_Comma,
    "-": Qt.Key.Key_Minus,
    "+": Qt.Key.Key_Plus,
    "/": Qt.Key.Key_Slash,
    "?": Qt.Key.Key_Question,
}


def _key(name: str) -> Qt.Key:
    return SPECIAL.get(name) or Qt.Key(ord(name.upper()))


def _modifiers(names: list[str]) -> Qt.KeyboardModifier:
    known = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}
    found = Qt.KeyboardModifier.NoModifier
    for name in names:
        found |= known[name]
    return found
