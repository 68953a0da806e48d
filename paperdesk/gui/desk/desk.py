"""The desk: everything a command may use."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.errors import PaperDeskError
from paperdesk.gui.desk.ask import Ask
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.desk.selection import Selection
from paperdesk.gui.running.tasks import Tasks
from paperdesk.gui.style.appearance import Appearance
from paperdesk.gui.words import error_text, tr, tr_marked, tr_n
from paperdesk.model.changes import Changes
from paperdesk.model.steps import Step
from paperdesk.online.pace import Pace
from paperdesk.settings import Settings

if TYPE_CHECKING:  # imported after the first paint, by app
    from paperdesk.doors.asked import Visit
    from paperdesk.gui.desk.ports import ListPort, PaperPort, TabsPort, WindowPort, WindowsPort
    from paperdesk.jobs.complete_details import Completed
    from paperdesk.library.library import Edit, Library
    from paperdesk.online.http import Http
    from paperdesk.search.engine import Engine

T = TypeVar("T")
PAGE_S = 8.0  # for any request about an open PDF


class Signals(QObject):
    """The desk's signals to the window."""

    changed = Signal(object)  # Changes, after each edit
    noticed = Signal(str)  # one sentence for the user
    done = Signal(str)  # the completed action, in words; it can be undone
    configured = Signal(object)  # Settings changed by the user
    watched = Signal()  # another folder, or none, is being watched
    exchanged = Signal()  # with the lab, at the user's request
    synced = Signal(str, object)  # "Devices" or "Lab", after each attempt; its error, or None
    cited = Signal()  # a citation was copied


@dataclass(slots=True)
class Desk:
    """The library and its engine, the lanes, the selection, questions, settings, and the parts of the window."""

    library: "Library"
    engine: "Engine"
    tasks: Tasks
    selection: Selection
    ask: Ask
    settings: Settings
    signals: Signals
    list: "ListPort"
    paper: "PaperPort"
    tabs: "TabsPort"
    window: "WindowPort"
    windows: "WindowsPort"
    appearance: Appearance
    pace: Pace = field(default_factory=Pace)  # shared by all requests to arXiv
    pages: PdfProcess = field(default_factory=lambda: PdfProcess(PAGE_S))  # the process that reads PDFs
    is_offline: bool = False  # whether the last refresh had no network, which is reported once
    refreshing: set[object] = field(default_factory=set)  # one for each running refresh of feeds
    clients: "set[Http]" = field(default_factory=set)  # open connections, aborted when the window closes
    keys: KeyNames = field(default_factory=KeyNames)  # as set by the user
    asked_feed: str = ""  # the entered address of a feed until it is followed
    visits: "deque[Visit]" = field(default_factory=lambda: deque(maxlen=200))  # requests from other programs
    completed: "tuple[Completed, ...]" = ()  # the last lookups, to show their changes to the user

    @property
    def undo_key(self) -> str:
        """How sentences refer to undo."""
        return self.keys.named("undo")

    def edit(self, step: Step | None, work: "Callable[[Edit], T]", then: Callable[[T], None] | None = None) -> None:
        """Edit the library on its lane; with a step, record it in the history and announce it when done."""

        def run() -> T:
            with self.library.edit(step) as edit:
                return work(edit)

        def tell(result: T) -> None:
            if step is not None:
                self.signals.done.emit(tr(step))
            if then is not None:
                then(result)

        self.tasks.edit(self.signals, run, tell)

    def try_edit(self, step: Step, work: "Callable[[Edit], None]", then: Callable[[], None] = lambda: None) -> None:
        """Edit the library, then call `then`; a failure is only shown in the status bar."""

        def run() -> str:
            try:
                with self.library.edit(step) as edit:
                    work(edit)
            except PaperDeskError as error:
                return error_text(error)
            return ""

        self.tasks.edit(self.signals, run, lambda told: self.notice(told) if told else then())

    def cut(self) -> None:
        """Abort all fetching."""
        for client in tuple(self.clients):
            client.cut()

    def notice(self, text: str) -> None:
        self.signals.noticed.emit(tr_marked(text))

    def forward(self, changes: Changes) -> None:
        """Pass a record of changes to the GUI thread; the library calls this on any thread."""
        self.signals.changed.emit(changes)


def papers_label(count: int) -> str:
    """A localised number of papers: `1 paper`, `3 papers`."""
    return tr_n("{n} paper", "{n} papers", count)


Command = Callable[[Desk], Any]
