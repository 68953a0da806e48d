"""The window's composition root: creates paths, settings, lanes, window, library, index and desk, and connects them.

The window is painted first; the library and the commands are imported and opened on the library lane after that.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from paperdesk.app.handover import Handover
from paperdesk.app.kept_settings import KeptSettings
from paperdesk.app.opening import (
    Opened,
    Reading,
    begin_to_look,
    begin_to_read,
    make_desk,
    open_library,
    replay_keys,
    show_first_paper,
)
from paperdesk.app.options import WindowOptions, first_messages, first_scope
from paperdesk.errors import LibraryError, PaperDeskError
from paperdesk.gui.background.timers import Timers
from paperdesk.gui.desk.ask import Ask, AskOnScreen
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.scope import scope_from_key
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.running.early_keys import EarlyKeys
from paperdesk.gui.running.gc_on_gui_thread import GcOnGuiThread
from paperdesk.gui.running.input_priority import InputPriority
from paperdesk.gui.running.tasks import Tasks
from paperdesk.gui.style.fonts import font_files
from paperdesk.gui.style.icons import load_icons, program_icon
from paperdesk.gui.style.theme import apply_theme, theme_of
from paperdesk.gui.widgets.respeak import show_language
from paperdesk.gui.words import error_text, speak_as_wanted
from paperdesk.library.first_look import FirstLook, take_first_look
from paperdesk.settings import Settings

if TYPE_CHECKING:
    from paperdesk.gui.background.detail_lookups import DetailLookups
    from paperdesk.gui.background.indexing import Indexing
    from paperdesk.gui.background.listening import Listening
    from paperdesk.gui.menus.menus import Menus
    from paperdesk.gui.windows.library.rescue import Rescue
    from paperdesk.jobs.one_window import Door
    from paperdesk.library.library import Library

log = logging.getLogger(__name__)


class App(QObject):
    """One window on one library, with everything that belongs to it."""

    def __init__(self, options: WindowOptions, *, ask: Ask | None = None) -> None:
        super().__init__()
        self.options = options
        self.tasks = Tasks(self)
        self.kept = KeptSettings(options)
        self.settings = self.tasks.wait_for(self._read)
        application = QApplication.instance()
        theme = theme_of(self.settings.window)
        if isinstance(application, QApplication):
            speak_as_wanted(application, self.settings.window.language)
            apply_theme(application, theme)
            application.setWindowIcon(program_icon())
        self.gc = GcOnGuiThread(self.tasks, self)
        self.window = MainWindow(self.settings, theme)
        self.ask: Ask = ask or AskOnScreen(self.window)
        self.rescue: Rescue | None = None
        self.desk: Desk | None = None
        self.menus: Menus | None = None
        self._readings: tuple[Reading, ...] = ()
        self.indexing: Indexing | None = None
        self.lookups: DetailLookups | None = None
        self.door: Door | None = None
        self.listening: Listening | None = None
        self.handover = Handover(self)
        self._is_open = True
        self.timers: Timers | None = None
        self.window.settings_changed.connect(self._keep_settings)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.window.appearance.follow_desktop)
        self.window.closed.connect(self.close)
        self.tasks.failed.connect(self._failed_to_open)

    def _read(self) -> Settings:
        """The sources of the window's content."""
        load_icons()
        font_files()
        return self.kept.read()

    def start(self) -> None:
        """Show the window with a first look at the library, then open it off the GUI thread."""
        self.window.show()
        self.early_keys = EarlyKeys(self.window)
        if self.options.query or self.options.paper:
            self._open()
            return
        scope = scope_from_key(self.settings.window.place)

        def show(first_look: FirstLook | None) -> None:
            if first_look is not None:
                self.window.list_pane.show_first_look(first_look, scope)
            QTimer.singleShot(0, self._open)  # after the first paint

        self.tasks.edit(self, lambda: take_first_look(self.options.library, scope.kind), show)

    def _open(self) -> None:
        self.tasks.edit(self, self._open_library, self._attach)

    def _open_library(self) -> Opened:
        """Runs on the library lane; the socket is known here even if the window closes before it gets the library."""
        opened = open_library(self.options, self.handover.hand)
        self.door = opened.door
        return opened

    def _attach(self, opened: Opened) -> None:
        library = opened.library
        self.tasks.foreground = library.foreground
        InputPriority(self.tasks, self)
        self.desk = make_desk(opened, self.window, self.tasks, self.ask)
        self.desk.selection.scope = first_scope(self.options, self.settings)
        library.subscribe(self.desk.forward)
        self.tasks.failed.disconnect(self._failed_to_open)
        if paper_id := self.settings.window.paper_id:
            self.window.list_pane.visits.left[self.settings.window.place] = paper_id
        self.window.attach(self.desk)
        QTimer.singleShot(0, self, self._attach_menus)
        if self.options.query:
            self.window.list_pane.set_search(self.options.query)
        show_first_paper(self.desk, self.window.list_pane, self.options.paper)
        self.timers = Timers(self.desk, self)
        self.timers.damaged.connect(lambda error: self._rescuer().warn(error))
        if self.options.settings_file is not None and library.damage is None:
            self.timers.begin_to_refresh(self.settings.feeds)
        self._tell(library)

    def _tell(self, library: "Library") -> None:
        """Report what the user needs to know at the start."""
        if self.options.message:
            self.window.status.complain(self.options.message)
        if complaint := self.kept.complaint:
            self.window.status.complain(complaint)
        if library.damage is not None:
            self._rescuer().warn(library.damage)

    def _attach_second_start(self) -> None:
        """Handle arguments of the command line, and messages that have arrived in the meantime."""
        from paperdesk.gui.windows.papers.second_start import SecondStart  # noqa: PLC0415 - imported after the first paint

        if self.desk is None:
            return
        second_start = SecondStart(self.window, self.desk)
        for message in first_messages(self.options):
            second_start.hand(message, lambda _answer: None)
        self.handover.begin(second_start)

    def _failed_to_open(self, error: BaseException) -> None:
        """Until there is a library, any failure is treated as the reason for that."""
        self.early_keys.end()
        if isinstance(error, LibraryError):
            self._rescuer().offer(error)
            return
        self.window.errors.show_error(error)
        if isinstance(error, PaperDeskError):
            self.window.list_pane.show_failure(error_text(error))

    def _rescuer(self) -> "Rescue":
        from paperdesk.gui.windows.library.rescue import Rescue  # noqa: PLC0415 - imported on the library lane before it was opened

        if self.rescue is None:
            self.rescue = Rescue(self.window, self.tasks, self.ask, self.options.library)
        return self.rescue

    def _attach_menus(self) -> None:
        """Create the parts that the first list does not need."""
        from paperdesk.gui.menus.menus import Menus  # noqa: PLC0415 - all of it was imported before

        if self.desk is not None and self._is_open:
            self.menus = Menus(self.window, self.desk)
            replay_keys(self.early_keys, self.window.list_pane, self.menus)
            QTimer.singleShot(0, self, self._attach_background)

    def _attach_background(self) -> None:
        """Start background work."""
        from paperdesk.gui.background.detail_lookups import DetailLookups  # noqa: PLC0415 - all of it was imported before
        from paperdesk.gui.background.indexing import Indexing  # noqa: PLC0415
        from paperdesk.gui.background.listening import Listening  # noqa: PLC0415

        if self.desk is not None and self._is_open:
            begin_to_look(self.window, self.desk)
            self.lookups = DetailLookups(self.window, self.desk)
            self.indexing = Indexing(self.desk, self)
            self.indexing.taken_up.connect(self._indexed)
            self._attach_second_start()
            self.listening = Listening(self.window, self.desk, self.handover.hand)
            self._readings = (*begin_to_read(self.window, self.desk, self), self.listening)
            self.gc.settle()

    @property
    def is_ready(self) -> bool:
        """True if the list is shown, everything is created, and the index is up to date."""
        return self.indexing is not None and not self.indexing.is_pausing and self.window.list_pane.is_shown

    def _indexed(self) -> None:
        if self.window.list_pane.search.text:
            self.window.list_pane.ask()
        self.window.ask_sidebar()

    def _keep_settings(self, settings: Settings) -> None:
        before, self.settings = self.settings.window.language, settings
        if settings.window.language != before:
            speak_as_wanted(QApplication.instance(), settings.window.language)
            show_language(self.window)
        self.tasks.quiet(self, lambda: self.kept.save(lambda: self.settings), lambda _nothing: None)

    def close(self) -> None:
        """Let the user's edits finish, end everything else, close the library."""
        if not self._is_open:
            return
        self._is_open = False
        if self.indexing is not None:
            self.indexing.close()
        for reading in self._readings:
            reading.close()
        if self.desk is not None:
            self.desk.cut()
        if self.timers is not None:
            self.timers.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.tasks.shut_down(self._end)
        self.gc.stop()

    def _end(self) -> None:
        """Save the settings and close the library; runs last on its lane."""
        from paperdesk.jobs.lent_copies import take_back  # noqa: PLC0415 - imported after the first paint

        self.kept.save(lambda: self.settings)
        if self.door is not None:
            self.door.close()
        if self.desk is not None:
            for reading in self._readings:
                reading.end()
            self.desk.engine.index.close()
            self.desk.library.close()
            take_back(self.options.library)
