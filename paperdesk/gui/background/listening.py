"""Gives browsers and editors on this computer access to the library while the window is open, if enabled."""

import queue
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from paperdesk import paths
from paperdesk.errors import DoorClosed
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.words import error_text, tr
from paperdesk.model.citing import Pick, picks_of, told_picks
from paperdesk.model.query_mistakes import read_query
from paperdesk.settings import DoorSettings, Settings

if TYPE_CHECKING:
    from paperdesk.doors.server import Server
    from paperdesk.doors.zotero_consent import Consent

Hand = Callable[[dict[str, Any], Callable[[Any], None]], None]


class Listening(QObject):
    """Opens and closes the servers of one library in the background, according to the settings."""

    def __init__(self, window: MainWindow, desk: Desk, hand: Hand) -> None:
        """Start if enabled. `hand` passes a message to the window and returns its answer, on any thread.

        If Zotero has a profile, nothing starts automatically: the port is left to Zotero until the user enables this.
        """
        super().__init__(window)
        self.desk, self._hand = desk, hand
        self.server: Server | None = None
        self._lock = threading.Lock()
        self._wanted: DoorSettings | None = None
        self._is_over = False
        window.settings_changed.connect(self._follow)
        if desk.settings.doors.enabled:
            self._want(desk.settings.doors, self._begin)
        else:
            self._wanted = desk.settings.doors

    def _follow(self, settings: Settings) -> None:
        if settings.doors != self._wanted:
            self._want(settings.doors, self._open_told)

    def _want(self, settings: DoorSettings, work: Callable[[], str]) -> None:
        self._wanted = settings
        self.desk.tasks.quiet(self, work, lambda told: self.desk.notice(told) if told else None)

    def _begin(self) -> str:
        """Start silently with the window, unless Zotero is installed."""
        if any(place.exists() for place in paths.zotero_profiles()):
            return tr(
                "Zotero is installed, so PaperDesk does not accept papers from browsers automatically. To enable it, "
                "turn the option off and on in Settings, Other programs."
            )
        return self._open()

    def _open_told(self) -> str:
        return self._open() or (
            tr("Browsers and editors can now access your library.") if self.server is not None else ""
        )

    def _open(self) -> str:
        """Apply the settings; returns the reason if that is not possible, or ""."""
        from paperdesk.doors.doors import Doorway, open_doors  # noqa: PLC0415 - off the GUI thread, and rarely needed

        with self._lock:
            wanted = self._wanted
            self._close()
            if self._is_over or wanted is None or not wanted.enabled:
                return ""
            style = self.desk.settings.citation.style
            doorway = Doorway(self.desk.library, self._find, self._pick, style, self._ask)
            try:
                self.server = open_doors(doorway, wanted, self.desk.visits.append)
            except DoorClosed as error:
                return error_text(error)
            return ""

    def _find(self, text: str) -> list[int]:
        return list(self.desk.engine.search(read_query(text)).ids)

    def _pick(self, query: str, picks: Sequence[Pick]) -> list[Pick]:
        """Ask in the window which papers to cite; waits for the user."""
        answers: queue.Queue[Any] = queue.Queue()
        self._hand({"kind": "cite", "query": query, **told_picks(picks)}, answers.put)
        return picks_of(answers.get())

    def _ask(self, program: str) -> "Consent":
        """Ask in the window whether a program may change the library; waits for the user."""
        from paperdesk.doors.zotero_consent import Consent  # noqa: PLC0415 - as above

        answers: queue.Queue[Any] = queue.Queue()
        self._hand({"kind": "consent", "program": program}, answers.put)
        answer = answers.get().get("consent")
        return Consent(answer) if answer in list(Consent) else Consent.NO

    def _close(self) -> None:
        if self.server is not None:
            self.server.close()
            self.server = None

    def close(self) -> None:
        """Start nothing new; current requests may finish."""
        self._is_over = True

    def end(self) -> None:
        """Refuse all requests; called off the GUI thread, before the library is closed."""
        with self._lock:
            self._is_over = True
            self._close()
