"""The tabs of the window: the library, and one for each PDF that is open."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from paperdesk.errors import DocumentError, DocumentLocked
from paperdesk.gui import icons
from paperdesk.gui.theme import Theme
from paperdesk.gui.words import mark, tr

if TYPE_CHECKING:
    from paperdesk.documents.contents import Contents
    from paperdesk.gui.desk import Desk
    from paperdesk.gui.reader.reader_view import ReaderView
    from paperdesk.library.records import DocumentRow

LIBRARY = mark("Library")
Wish = Callable[["ReaderView"], None]


class TabArea(QWidget):
    """A bar of tabs, hidden while only the library is open, and what the tab in front shows."""

    changed = Signal()

    def __init__(self, library: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.desk: Desk | None = None
        self._is_awake = False
        self.bar = QTabBar()
        self.bar.setObjectName("tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.addTab(tr(LIBRARY))
        self.readers: list[ReaderView] = []  # in the order of their tabs
        self.stack = QStackedWidget()
        self.stack.addWidget(library)
        self.head = QWidget()
        self.head.setObjectName("tabHead")
        self.head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QVBoxLayout(self.head)
        head.setContentsMargins(10, 6, 10, 0)
        head.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)
        self.head.hide()
        self.bar.currentChanged.connect(self._show)

    @property
    def reader(self) -> "ReaderView | None":
        """The reader in front; None where the library is."""
        index = self.stack.currentIndex()
        return self.readers[index - 1] if index > 0 else None

    def attach(self, desk: "Desk") -> None:
        self.desk = desk
        desk.selection.papers_changed.connect(self._wake)
        desk.signals.changed.connect(self._reload)
        desk.signals.reading_wanted.connect(self.open)

    def _reload(self, _changes: object) -> None:
        for reader in self.readers:
            reader.reload()

    def _wake(self) -> None:
        """Have the process for PDFs running before the first one is opened."""
        desk = self.desk
        row = desk.current_row() if desk else None
        if desk is None or self._is_awake or row is None or not row.has_pdf:
            return
        self._is_awake = True
        desk.tasks.pages(self, lambda: _wake_process(desk), lambda _nothing: None)

    # --- opening

    def open(self, attachment_id: int, page: int = -1, words: Sequence[str] = (), *, then: Wish | None = None) -> None:
        """Open a file in a tab, or bring its tab to the front; go to a page (from 0) and show where words are.

        `then` is carried out in place of that, where it is given.
        """
        wish = then or (lambda reader: reader.go_to_hit(page, words))
        known = next((reader for reader in self.readers if reader.row.file.id == attachment_id), None)
        if known is not None:
            self.bar.setCurrentIndex(self.stack.indexOf(known))
            wish(known)
        elif self.desk is not None:
            desk = self.desk
            desk.tasks.query(
                self,
                lambda: _read_row(desk, attachment_id),
                lambda row: self._open(row, "", wish),
                topic=f"open {attachment_id}",
            )

    def _open(self, row: "DocumentRow", password: str, then: Wish) -> None:
        desk = self.desk
        if desk is None:
            return
        from paperdesk.documents.reading import open_document  # noqa: PLC0415 - only when a PDF is read
        from paperdesk.library.attachments import place_of  # noqa: PLC0415 - the library comes after the first paint

        path = place_of(desk.library.folder, row.file.path)

        def read() -> "Contents | DocumentError":
            try:
                return desk.pages.ask(open_document, str(path), password)
            except DocumentError as error:
                return error

        def show(found: "Contents | DocumentError") -> None:
            if isinstance(found, DocumentLocked):
                self._ask_password(row, str(found), then)
            elif isinstance(found, DocumentError):
                name = row.file.title or path.name
                desk.notice(str(found).replace(path.name, name))
            else:
                from paperdesk.gui.reader.reader_view import ReaderView  # noqa: PLC0415 - only when a PDF is read

                self._add(ReaderView(self.theme, desk, row, found, (path, password)), then)

        desk.tasks.pages(self, read, show)

    def _ask_password(self, row: "DocumentRow", problem: str, then: Wish) -> None:
        if self.desk is not None:
            label = problem.replace(Path(row.file.path).name, row.file.title or row.citation_key)
            password = self.desk.ask.secret(tr("Password"), label)
            if password:
                self._open(row, password, then)

    def _add(self, reader: "ReaderView", then: Wish) -> None:
        known = next((r for r in self.readers if r.row.file.id == reader.row.file.id), None)
        if known is not None:  # asked for twice before it came
            reader.deleteLater()
            return
        self.readers.append(reader)
        self.stack.addWidget(reader)
        index = self.bar.addTab(reader.row.citation_key)
        self.bar.setTabToolTip(index, reader.row.title)
        self.bar.setTabButton(index, QTabBar.ButtonPosition.RightSide, self._close_button(reader))
        self.head.show()
        reader.state_changed.connect(self.changed)
        self.bar.setCurrentIndex(index)
        then(reader)
        reader.begin()

    def _close_button(self, reader: "ReaderView") -> QToolButton:
        button = QToolButton()
        button.setObjectName("tabClose")
        button.setIcon(icons.icon("x", self.theme.colors.ink3, 12))
        button.setIconSize(QSize(12, 12))
        button.setToolTip(tr("Close (Ctrl+W)"))
        button.setAccessibleName(tr("Close {citation_key}", citation_key=reader.row.citation_key))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.close_reader(reader))
        return button

    # --- switching

    def _show(self, index: int) -> None:
        before = self.reader
        if before is not None:
            before.save_place()
        self.stack.setCurrentIndex(index)
        if self.reader is not None:
            self.reader.pages.setFocus()
        self.changed.emit()

    def switch(self, steps: int) -> None:
        """Go to the next tab, or back."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + steps) % self.bar.count())

    def show_library(self) -> None:
        self.bar.setCurrentIndex(0)

    def close_reader(self, reader: "ReaderView") -> None:
        """Close a tab; where its reading was left is remembered."""
        reader.leave()
        index = self.stack.indexOf(reader)
        self.bar.setCurrentIndex(max(0, index - 1) if index == self.bar.currentIndex() else self.bar.currentIndex())
        self.readers.remove(reader)
        self.stack.removeWidget(reader)
        self.bar.removeTab(index)
        self.head.setVisible(self.bar.count() > 1)
        reader.deleteLater()
        self.changed.emit()

    def leave(self) -> None:
        """Let all readers save what they have: the window closes."""
        for reader in self.readers:
            reader.leave()

    def grant(self, part: str) -> bool:
        """Carry out what a command wished of the tabs or of the reader in front; False: it is none of theirs."""
        if part in {"next-tab", "previous-tab"}:
            self.switch(1 if part == "next-tab" else -1)
        elif part == "back" and self.reader is not None:
            if not self.reader.step_back():
                self.show_library()
        elif part == "reader-close":
            if self.reader is not None:
                self.close_reader(self.reader)
        elif part.startswith("reader-") and self.reader is not None:
            self.reader.carry_out(part.removeprefix("reader-"))
        else:
            return part.startswith("reader-")
        return True

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for reader in self.readers:
            reader.set_theme(theme)


def _wake_process(desk: "Desk") -> None:
    """Start the process for PDFs and load the reader; where no PDF is read, neither is there."""
    import paperdesk.gui.reader.reader_view  # noqa: F401, PLC0415 - loaded here so that opening need not wait for it
    from paperdesk.documents.reading import wake  # noqa: PLC0415 - the same

    desk.pages.ask(wake)


def _read_row(desk: "Desk", attachment_id: int) -> "DocumentRow":
    from paperdesk.library.attachments import get_document  # noqa: PLC0415 - the library comes after the first paint

    with desk.library.read() as session:
        return get_document(session, attachment_id)
