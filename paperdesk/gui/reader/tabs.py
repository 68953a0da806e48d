"""The tabs of the window: the library, and one for each open PDF."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Union

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.reader.opening_tab import OnceOpen, OpeningTab, load_reader
from paperdesk.gui.reader.tab_head import TabHead
from paperdesk.gui.style.theme import Theme

if TYPE_CHECKING:
    from paperdesk.documents.contents import Contents
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.reader.reader_commands import ReaderCommands
    from paperdesk.gui.reader.reader_view import ReaderView

Tab = Union[OpeningTab, "ReaderView"]
NARROW_PX = 1_000


class TabArea(QWidget):
    """A tab bar, hidden while only the library is open, and the content of the current tab."""

    changed = Signal()

    def __init__(self, library: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.desk: Desk | None = None
        self._is_awake = False
        self.head = TabHead()
        self.bar = self.head.bar
        self.tabs: list[Tab] = []  # all except the library's
        self.stack = QStackedWidget()
        self.stack.addWidget(library)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self._show)

    @property
    def front(self) -> Tab | None:
        """The current tab; None if it is the library's."""
        index = self.stack.currentIndex()
        return self.tabs[index - 1] if index > 0 else None

    @property
    def reader(self) -> "ReaderView | None":
        """The current reader; None for the library, or a PDF that is still opening."""
        front = self.front
        return None if isinstance(front, OpeningTab) else front

    @property
    def readers(self) -> "list[ReaderView]":
        """The open readers in tab order."""
        return [tab for tab in self.tabs if not isinstance(tab, OpeningTab)]

    def attach(self, desk: "Desk") -> None:
        self.desk = desk
        desk.selection.papers_changed.connect(self._wake)
        desk.signals.changed.connect(self._reload)

    def _reload(self, _changes: object) -> None:
        for reader in self.readers:
            reader.reload()

    def _wake(self) -> None:
        """Start the PDF process before the first PDF is opened."""
        desk = self.desk
        row = desk.list.current_row if desk else None
        if desk is None or self._is_awake or row is None or not row.has_pdf:
            return
        self._is_awake = True
        desk.tasks.pages(self, lambda: _wake_process(desk), lambda _nothing: None)

    # --- opening

    def open(
        self, attachment_id: int, page: int = -1, words: Sequence[str] = (), *, then: OnceOpen | None = None
    ) -> None:
        """Open a file in a tab, or switch to its tab; go to a page (from 0) and mark words.

        If `then` is given, it is called instead.
        """
        once_open = then or (lambda reader: reader.go_to_hit(page, words))
        known = next((tab for tab in self.tabs if _file_of(tab) == attachment_id), None)
        if known is None:
            self._begin(attachment_id, once_open)
            return
        self.bar.setCurrentIndex(self.stack.indexOf(known))
        if not isinstance(known, OpeningTab):
            once_open(known)
        else:
            known.once_open = once_open
            if known.problem is not None:
                known.read()

    def _begin(self, attachment_id: int, once_open: OnceOpen) -> None:
        """Add a tab immediately; the PDF appears in it once it is loaded."""
        if self.desk is None:
            return
        tab = OpeningTab(self.desk, attachment_id, once_open)
        tab.named.connect(lambda: self.head.name(self.stack.indexOf(tab), tab.label, tab.tip))
        tab.opened.connect(lambda contents, access: self._take(tab, contents, access))
        self.tabs.append(tab)
        self.stack.addWidget(tab)
        index = self.head.add(tab.label)
        self._set_close(index, tab)
        self.bar.setCurrentIndex(index)
        tab.read()

    def _set_close(self, index: int, tab: Tab) -> None:
        self.head.set_close(index, tab.row.name if tab.row else "", lambda: self.close_tab(tab), self.theme)

    def _take(self, tab: OpeningTab, contents: "Contents", access: tuple[Path, str]) -> None:
        """Replace the opening tab with the reader."""
        from paperdesk.gui.reader.reader_view import ReaderView  # noqa: PLC0415 - only when a PDF is read

        if self.desk is None or tab.row is None or tab not in self.tabs:  # closed in the meantime
            return
        reader = ReaderView(self.theme, self.desk, tab.row, contents, access)
        index, is_front = self.stack.indexOf(tab), tab is self.stack.currentWidget()
        self.tabs[index - 1] = reader
        self.stack.insertWidget(index, reader)
        if is_front:
            self.stack.setCurrentIndex(index)
        self.stack.removeWidget(tab)
        self._set_close(index, reader)
        reader.state_changed.connect(self.changed)
        reader.places.progressed.connect(self.changed)
        if is_front:
            reader.pages.setFocus()
        tab.once_open(reader)
        reader.begin()
        if self.width() < NARROW_PX:  # the pages take precedence; the outline is shown on request
            reader.outline.hide()
        tab.deleteLater()
        self.changed.emit()

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
        """Go to the next or previous tab."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + steps) % self.bar.count())

    def show_library(self) -> None:
        self.bar.setCurrentIndex(0)

    def close_tab(self, tab: Tab) -> None:
        """Close a tab, saving its reading position. One that is still opening is cancelled."""
        if not isinstance(tab, OpeningTab):
            tab.leave()
        index = self.stack.indexOf(tab)
        self.bar.setCurrentIndex(max(0, index - 1) if index == self.bar.currentIndex() else self.bar.currentIndex())
        self.tabs.remove(tab)
        self.stack.removeWidget(tab)
        self.head.remove(index)
        tab.deleteLater()
        self.changed.emit()

    def leave(self) -> None:
        """Let all readers save their state: the window is closing."""
        for reader in self.readers:
            reader.leave()

    @property
    def commands(self) -> "ReaderCommands | None":
        """The commands for the current PDF."""
        return self.reader.commands if self.reader is not None else None

    def step_back(self) -> bool:
        """Esc: cancel what is in progress in the current tab, or else show the library; False if it is shown."""
        if self.front is None:
            return False
        if self.reader is None or not self.reader.step_back():
            self.show_library()
        return True

    def close_front(self) -> None:
        if self.front is not None:
            self.close_tab(self.front)

    def set_keys(self, keys: KeyNames) -> None:
        self.head.set_keys(keys)
        for reader in self.readers:
            reader.set_keys(keys)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for reader in self.readers:
            reader.set_theme(theme)


def _wake_process(desk: "Desk") -> None:
    """Start the PDF process and load the reader, only when a PDF is opened."""
    from paperdesk.documents.reading import wake  # noqa: PLC0415 - only when a PDF is read

    load_reader()
    desk.pages.ask(wake)


def _file_of(tab: Tab) -> int:
    return tab.attachment_id if isinstance(tab, OpeningTab) else tab.row.file.id
