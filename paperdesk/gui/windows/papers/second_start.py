"""Messages from elsewhere: from a second start, from an editor that cites, from a program that asks for permission."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from paperdesk.errors import PaperDeskError, PaperNotFound
from paperdesk.gui.commands.lookups import add_names
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.reads import find_rows
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.style.theme import dress
from paperdesk.gui.windows.papers.picker import Picker, find_picked
from paperdesk.gui.words import error_text, tr
from paperdesk.jobs.one_window import Message, Reply
from paperdesk.library.attachments import first_document
from paperdesk.library.library import Library
from paperdesk.library.papers import find_named
from paperdesk.model.citing import Pick, picks_of, told_picks
from paperdesk.model.paper_addresses import read_paper_address


class SecondStart(QObject):
    """Handles messages from any thread on the GUI thread."""

    _arrived = Signal(object, object)

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self.picker: Picker | None = None
        self._is_asking = False
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def hand(self, message: Message, reply: Reply) -> None:
        """Take a message on any thread."""
        self._arrived.emit(message, reply)

    def _take(self, message: Message, reply: Reply) -> None:
        kind = message.get("kind")
        if kind == "cite":
            self._pick(str(message.get("query", "")), _picks(message), reply)
            return
        if kind == "consent":
            self._consent(str(message.get("program", "")), reply)
            return
        if kind == "changed":
            self._desk.tasks.edit(self._desk.signals, self._desk.library.notice_foreign_edits)
        else:
            self._show()
        if kind == "open":
            self._open(_texts(message.get("files")), _texts(message.get("names")))
        if kind == "go":
            self._go(str(message.get("address", "")))
        reply({})

    def _show(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _open(self, files: Sequence[str], names: Sequence[str]) -> None:
        if files:
            self._window.drops.files_dropped.emit([Path(file) for file in files])
        if names:
            add_names(self._desk, "\n".join(names))

    def _go(self, address: str) -> None:
        """Go to the paper of an address, and open its PDF if it includes a page."""
        desk = self._desk

        def show(found: tuple[int, int | None, int] | str) -> None:
            if isinstance(found, str):
                desk.notice(found)
                return
            paper_id, attachment_id, page = found
            desk.list.go_to_paper(paper_id)
            if attachment_id is not None:
                desk.tabs.open(attachment_id, page - 1)
            elif page:
                desk.notice(tr("This paper has no PDF, so the page cannot be shown."))

        def work() -> tuple[int, int | None, int] | str:
            try:
                return _find(desk.library, address)
            except PaperDeskError as error:
                return error_text(error)

        desk.tasks.query(self, work, show, topic="address")

    def _consent(self, program: str, reply: Reply) -> None:
        """Ask whether a program may change the library; refusing comes first, so that Enter alone allows nothing."""
        if self._is_asking:  # one question at a time
            reply({"consent": "no"})
            return
        self._is_asking = True
        self._show()
        question = tr(
            "It would add, change and delete papers, notes, tags and collections. Each change is listed in the "
            "history, and you can undo it. Only allow a program that you have started yourself."
        )
        answers = {
            "no": tr("Do not allow"),
            "once": tr("Allow until PaperDesk is closed"),
            "always": tr("Always allow"),
        }
        title = tr("Allow “{program}” to change your library?", program=program)
        try:
            chosen = self._desk.ask.choose(title, question, list(answers.values()))
        finally:
            self._is_asking = False
        reply({"consent": list(answers)[chosen or 0]})

    def _pick(self, query: str, picks: Sequence[Pick], reply: Reply) -> None:
        """Ask which papers to cite, in a small window; an editor is waiting for the answer."""
        desk = self._desk

        def ask(text: str) -> None:
            desk.tasks.query(picker, lambda: find_rows(desk.engine, text), picker.show_rows, topic="rows", fast=True)

        def done() -> None:
            reply(told_picks(picker.picks))
            self.picker = None
            picker.deleteLater()

        picker = self.picker = Picker(ask)
        dress(picker, self._window.theme)
        picker.finished.connect(lambda _result: done())
        desk.tasks.query(
            picker, lambda: find_picked(desk.engine, picks), lambda picked: picker.start(query, picked), topic="picked"
        )
        picker.show()
        picker.raise_()
        picker.activateWindow()


def _picks(message: Message) -> list[Pick]:
    """The papers already picked, from any message."""
    try:
        return picks_of({"papers": (), **message})
    except (KeyError, TypeError, ValueError):
        return []


def _texts(value: object) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def _find(library: Library, address: str) -> tuple[int, int | None, int]:
    """The paper of an address, its PDF if a page is given, and the page (from 1; 0 if none).

    Raises:
        InvalidField: it is not a valid address.
        PaperNotFound: the paper is not in this library.
    """
    wanted = read_paper_address(address)
    with library.read_quickly() as view:
        paper_id = find_named(view, wanted.key)
        if paper_id is None:
            raise PaperNotFound(
                "address-of-no-paper",
                "This library has no paper with the citation key “{key}”. Open the library that has it, or search "
                "for the paper.",
                key=wanted.key,
            )
        document = first_document(view, paper_id) if wanted.page else None
    return paper_id, document.id if document else None, wanted.page
