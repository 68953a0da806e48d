"""A tab shown as soon as a PDF is requested: it shows progress or a failure, and asks for a password."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paperdesk.errors import DocumentLocked, PaperDeskError
from paperdesk.gui.widgets.buttons import KeyButton
from paperdesk.gui.words import error_text, tr

if TYPE_CHECKING:
    from paperdesk.documents.contents import Contents
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.reader.reader_view import ReaderView
    from paperdesk.library.records import DocumentRow

OnceOpen = Callable[["ReaderView"], None]
WIDEST = 520


class OpeningTab(QWidget):
    """Loads the structure of a PDF in the PDF process; closing the tab cancels this."""

    named = Signal()  # the paper is known
    opened = Signal(object, object)  # Contents, (path, password)

    def __init__(self, desk: "Desk", attachment_id: int, once_open: OnceOpen) -> None:
        super().__init__()
        self.desk, self.attachment_id, self.once_open = desk, attachment_id, once_open
        self.row: DocumentRow | None = None
        self.problem: PaperDeskError | None = None
        self.setObjectName("openingTab")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLabel()
        self.text.setObjectName("openingText")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setFixedWidth(WIDEST)
        self.password = KeyButton(tr("Enter password…"), "", self.ask_password, is_main=True)
        self.again = KeyButton(tr("Try again"), "", self.read)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.password)
        buttons.addWidget(self.again)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(12)
        layout.addLayout(buttons)
        layout.addStretch(3)

    @property
    def label(self) -> str:
        """The title of the tab."""
        return self.row.name if self.row is not None else tr("Opening…")

    @property
    def tip(self) -> str:
        return f"{self.row.title} ({self.row.citation_key})" if self.row is not None else ""

    def read(self, password: str = "") -> None:
        """Find the file and load its structure."""
        self._say(None)
        self.desk.tasks.query(self, self._find, lambda found: self._take_row(found, password), topic="open")

    def _find(self) -> "DocumentRow | PaperDeskError":
        """Runs on a lane."""
        from paperdesk.library.attachments import get_document  # noqa: PLC0415 - the library comes after the first paint

        try:
            with self.desk.library.read() as session:
                return get_document(session, self.attachment_id)
        except PaperDeskError as error:
            return error

    def _take_row(self, found: "DocumentRow | PaperDeskError", password: str) -> None:
        if isinstance(found, PaperDeskError):
            self._say(found)
            return
        from paperdesk.library.attachments import place_of  # noqa: PLC0415 - the library comes after the first paint

        self.row = found
        self.named.emit()
        desk, path = self.desk, place_of(self.desk.library.folder, found.file.path)

        def read() -> "Contents | PaperDeskError":
            from paperdesk.documents.reading import open_document  # noqa: PLC0415 - only when a PDF is read

            load_reader()
            try:
                return desk.pages.ask(open_document, str(path), password)
            except PaperDeskError as error:
                return error

        desk.tasks.pages(self, read, lambda contents: self._take(contents, path, password))

    def _take(self, found: "Contents | PaperDeskError", path: Path, password: str) -> None:
        if not isinstance(found, PaperDeskError):
            self.opened.emit(found, (path, password))
            return
        self._say(found)
        if isinstance(found, DocumentLocked) and self.isVisible():
            self.ask_password()

    def ask_password(self) -> None:
        """Ask for the password and try it."""
        password = self.desk.ask.secret(tr("Password"), self.text.text())
        if password:
            self.read(password)

    def _say(self, problem: PaperDeskError | None) -> None:
        """Show progress, or the failure."""
        self.problem = problem
        self.text.setText(tr("Opening…") if problem is None else self._named(error_text(problem)))
        self.password.setVisible(isinstance(problem, DocumentLocked))
        self.again.setVisible(problem is not None and not isinstance(problem, DocumentLocked))

    def _named(self, sentence: str) -> str:
        """A sentence with the file's display name, as stored files are named by content hash."""
        row = self.row
        return (
            sentence if row is None else sentence.replace(Path(row.file.path).name, row.file.title or row.citation_key)
        )


def load_reader() -> None:
    """Import the reader modules off the GUI thread, only when a PDF is read."""
    import paperdesk.gui.reader.reader_view  # noqa: F401, PLC0415 - see above
