"""Running the window: until it is closed, for a screenshot, or as a small citation picker."""

import itertools
import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from paperdesk import paths
from paperdesk.app.app import App
from paperdesk.app.options import WindowOptions
from paperdesk.app.screen import check_screen
from paperdesk.errors import ExportFailed, PaperDeskError
from paperdesk.free_memory import share_arenas
from paperdesk.gui.running.tasks import Tasks
from paperdesk.gui.style.theme import apply_theme, dress, make_theme
from paperdesk.gui.words import error_text, speak_as_wanted, tr_marked
from paperdesk.jobs.progress import Progress
from paperdesk.language import of_settings
from paperdesk.log import start_log
from paperdesk.settings import LibrarySettings, load_settings, save_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paperdesk.jobs.libraries import OtherLibrary
    from paperdesk.library.library import Library
    from paperdesk.model.citing import Pick

log = logging.getLogger(__name__)
MOST_RECENT = 8
QUIET = ("propagateSizeHints", "does not support raise", "does not support grabbing")  # offscreen noise
# A search or a first paint yields to other threads many times; at Python's 5 ms each, it would wait for a second:
SWITCH_S = 0.0001
LONGEST_DRAWING_MS = 180_000  # until the window must have been drawn for a screenshot
GRID_PX, FEWEST_COLOURS = 4, 4  # a plain area with an edge and a shadow is not a complete window


def run_window(options: WindowOptions) -> int:
    """Open the window and return when it is closed."""
    start_log()
    tune()
    application = make_application()
    while True:
        app = App(options)
        app.window.errors.catch_all()
        app.start()
        code = application.exec()
        app.close()
        if app.window.other is None:
            return code
        options = follow(options, app.window.other)
        app.window.deleteLater()


def tune() -> None:
    """Configure the whole process, before there are threads."""
    sys.setswitchinterval(SWITCH_S)
    share_arenas()


def follow(options: WindowOptions, other: "OtherLibrary") -> WindowOptions:
    """Do the work needed between closing one library and opening another; returns how to open it.

    If it fails, the reason is shown and the old library is opened again.
    """
    from paperdesk.jobs.libraries import make_ready  # noqa: PLC0415 - rarely needed

    done: dict[str, Any] = {
        "query": "",
        "paper": "",
        "address": "",
        "files": (),
        "names": (),
    }  # requests to the first window
    try:
        message = make_ready(other)
    except PaperDeskError as error:
        log.warning("another library could not be opened: %s", error.code)
        return replace(options, message=error_text(error), **done)
    file = options.settings_file
    if file is not None:
        settings = load_settings(file)
        recent = [str(other.folder), str(options.library), *settings.library.recent]
        library = LibrarySettings(str(other.folder), list(dict.fromkeys(recent))[:MOST_RECENT])
        save_settings(replace(settings, library=library), file)
    return replace(options, library=other.folder, message=tr_marked(message), **done)


def pick_papers(library: "Library", query: str, picks: "Sequence[Pick]" = ()) -> "list[Pick]":
    """Choose papers to cite in a small window, starting from some; returns them in order, none if cancelled."""
    from paperdesk.gui.desk.reads import find_rows  # noqa: PLC0415
    from paperdesk.gui.windows.papers.picker import Picker, find_picked  # noqa: PLC0415 - the library is imported first
    from paperdesk.jobs.index_papers import catch_up, open_index  # noqa: PLC0415
    from paperdesk.search.engine import Engine  # noqa: PLC0415

    application = make_application()
    speak_as_wanted(application, of_settings(paths.settings_file()))
    theme = make_theme("system")
    apply_theme(application, theme)
    index = open_index(library)
    catch_up(library, index, Progress())
    engine, tasks = Engine(library, index), Tasks()

    def ask(text: str) -> None:
        tasks.query(picker, lambda: find_rows(engine, text), picker.show_rows, topic="rows", fast=True)

    picker = Picker(ask)
    dress(picker, theme)
    picker.start(query, find_picked(engine, picks))
    picker.exec()
    chosen = picker.picks
    tasks.shut_down()
    index.close()
    return chosen


def save_screenshot(options: WindowOptions, target: Path) -> None:
    """Save a screenshot once the window is complete.

    Raises:
        PaperDeskError: the library cannot be opened, the paper is not found, or the screenshot cannot be written.
    """
    make_application()
    app = App(options)
    failures: list[BaseException] = []
    app.tasks.failed.connect(failures.append)
    app.start()
    has_settled = settle(app.tasks, lambda: bool(failures) or app.is_ready)
    picture = app.window.grab()
    app.close()
    app.window.deleteLater()
    if failures:
        raise failures[0]
    if not has_settled or is_blank(picture.toImage()):
        raise ExportFailed(
            "picture-empty", "The window did not appear, so no screenshot was taken. Try again, or open the window."
        )
    if not picture.save(str(target)):
        raise ExportFailed(
            "picture-not-written",
            "{target} cannot be written. Choose another location, and a name that ends in .png.",
            target=target,
        )


def is_blank(picture: QImage) -> bool:
    """True if a picture has only plain areas."""
    grid = itertools.product(range(0, picture.width(), GRID_PX), range(0, picture.height(), GRID_PX))
    return len({picture.pixel(x, y) for x, y in grid}) < FEWEST_COLOURS


def settle(tasks: Tasks, is_ready: Callable[[], bool], *, timeout_ms: int = LONGEST_DRAWING_MS) -> bool:
    """Run the event loop until requests are answered and nothing is in progress; returns whether it was in time."""
    loop, rounds, has_settled = QEventLoop(), 0, False
    timer = QTimer(interval=10)
    limit = QTimer(singleShot=True, interval=timeout_ms)

    def check() -> None:
        nonlocal rounds, has_settled
        rounds = rounds + 1 if is_ready() and tasks.is_idle else 0
        if rounds > 5:  # noqa: PLR2004 - a few rounds, so that the pane has asked and the last paint is done
            has_settled = True
            loop.quit()

    timer.timeout.connect(check)
    limit.timeout.connect(loop.quit)
    timer.start()
    limit.start()
    loop.exec()
    timer.stop()
    return has_settled


def make_application() -> QApplication:
    """The single QApplication."""
    qInstallMessageHandler(_log_qt)
    existing = QApplication.instance()  # the first word is the window class, by which desktops find the icon
    if existing is None:
        check_screen()
    application = existing if isinstance(existing, QApplication) else QApplication(["paperdesk"])
    if existing is None:
        speak_as_wanted(application, "")
    application.setApplicationName("PaperDesk")
    application.setDesktopFileName("org.paperdesk.PaperDesk")
    return application


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if any(words in message for words in QUIET):
        return
    is_grave = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    logging.getLogger("qt").log(logging.WARNING if is_grave else logging.DEBUG, message)
