"""Opening the library behind the painted window, and filling the desk."""

import importlib
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from paperdesk.app.options import WindowOptions
from paperdesk.gui.desk.ask import Ask
from paperdesk.gui.desk.desk import Desk, Signals
from paperdesk.gui.desk.selection import Selection
from paperdesk.gui.main_window import MainWindow, WindowCommands
from paperdesk.gui.paper_list.list_pane import ListPane
from paperdesk.gui.running.early_keys import EarlyKeys
from paperdesk.gui.running.pyside_imports import load_numpy
from paperdesk.gui.running.tasks import Tasks
from paperdesk.online.pace import pace_for

if TYPE_CHECKING:
    from paperdesk.gui.menus.menus import Menus
    from paperdesk.jobs.one_window import Door
    from paperdesk.library.library import Library
    from paperdesk.search.engine import Engine

AFTER_FIRST_PAINT = (  # modules that the GUI thread would have to load when a command needs them
    "paperdesk.library.forgetting",
    "paperdesk.library.keeping_both",
    "paperdesk.gui.background.detail_lookups",
    "paperdesk.gui.background.device_exchange",
    "paperdesk.gui.background.folder_watching",
    "paperdesk.gui.background.indexing",
    "paperdesk.gui.background.lab_exchange",
    "paperdesk.gui.background.listening",
    "paperdesk.gui.background.newer_versions",
    "paperdesk.gui.background.preferences",
    "paperdesk.gui.background.standing_lookups",
    "paperdesk.gui.background.sync_status",
    "paperdesk.gui.menus.menus",  # loads the importers and the network
    "paperdesk.gui.paper_list.list_commands",
    "paperdesk.gui.paper_pane.note_reads",
    "paperdesk.gui.paper_pane.link_completion",
    "paperdesk.gui.paper_pane.note_versions",
    "paperdesk.gui.paper_pane.paper_commands",
    "paperdesk.gui.desk.reads",
    "paperdesk.gui.windows.library.rescue",
    "paperdesk.gui.windows.papers.second_start",
    "paperdesk.gui.windows.windows",
    "paperdesk.gui.background.meaning_reading",
    "paperdesk.gui.background.text_reading",
    "paperdesk.gui.commands.notes",
)


class Reading(Protocol):
    """Background work until the window closes."""

    def close(self) -> None:
        """Start nothing more."""

    def end(self) -> None:
        """Release everything once nothing is in progress."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A library, its query engine, and the socket for later starts of the program, if this is the only window."""

    library: "Library"
    engine: "Engine"
    door: "Door | None"


def open_library(options: WindowOptions, hand: Callable[..., Any]) -> Opened:
    """Import and open the slow parts; runs on the library lane. `hand` receives messages from later starts."""
    load_numpy()
    for name in AFTER_FIRST_PAINT:
        importlib.import_module(name)
    from paperdesk.jobs.full_texts import open_texts  # noqa: PLC0415
    from paperdesk.jobs.index_papers import open_index  # noqa: PLC0415
    from paperdesk.jobs.one_window import open_door  # noqa: PLC0415
    from paperdesk.library.library import Library  # noqa: PLC0415
    from paperdesk.search.engine import Engine  # noqa: PLC0415

    with ExitStack() as undone:  # if a part fails, everything already opened is closed again
        library = Library(options.library)
        undone.callback(library.close)
        door = open_door(options.library, hand) if options.is_only_one else None
        if door is not None:
            undone.callback(door.close)
        library.notice_foreign_edits()  # from now on
        index = open_index(library)
        engine = Engine(library, index, open_texts(library))
        undone.pop_all()
    return Opened(library, engine, door)


def make_desk(opened: Opened, window: MainWindow, tasks: Tasks, ask: Ask) -> Desk:
    """Put everything that commands may use on the desk."""
    from paperdesk.gui.paper_list.list_commands import ListCommands  # noqa: PLC0415 - all of it was imported before
    from paperdesk.gui.paper_pane.paper_commands import PaperCommands  # noqa: PLC0415
    from paperdesk.gui.windows.windows import Windows  # noqa: PLC0415

    papers, services = ListCommands(window.list_pane), window.settings.services
    return Desk(
        library=opened.library,
        engine=opened.engine,
        tasks=tasks,
        selection=Selection(window),
        ask=ask,
        settings=window.settings,
        signals=Signals(window),
        list=papers,
        paper=PaperCommands(window.paper_pane),
        tabs=window.tabs,
        window=WindowCommands(window, papers),
        windows=Windows(window),
        appearance=window.appearance,
        pace=pace_for(services.arxiv_feeds, services.arxiv_api),
    )


def show_first_paper(desk: Desk, pane: ListPane, name: str) -> None:
    """Go to the paper named on the command line."""

    def go_to(paper_id: int) -> None:
        pane.once_shown(lambda: pane.selection.select_paper(paper_id))

    def find() -> int:
        from paperdesk.library.papers import find_paper  # noqa: PLC0415 - imported after the first paint

        with desk.library.read() as session:
            return find_paper(session, name)

    if name:
        desk.tasks.query(pane, find, go_to, topic="paper")


def begin_to_look(window: MainWindow, desk: Desk) -> None:
    """Learn preferences, and check for retractions and updates, as far as allowed."""
    from paperdesk.gui.background.newer_versions import NewerVersions  # noqa: PLC0415 - all of it was imported before
    from paperdesk.gui.background.preferences import PreferenceLearning  # noqa: PLC0415
    from paperdesk.gui.background.standing_lookups import StandingLookups  # noqa: PLC0415

    PreferenceLearning(window, desk)
    StandingLookups(window, desk)
    NewerVersions(window, desk)


def begin_to_read(window: MainWindow, desk: Desk, parent: QObject) -> tuple[Reading, ...]:
    """Extract texts, analyse papers, sync with other devices and a lab, and watch a folder, as far as enabled."""
    from paperdesk.gui.background.device_exchange import DeviceExchange  # noqa: PLC0415 - as above
    from paperdesk.gui.background.folder_watching import FolderWatching  # noqa: PLC0415
    from paperdesk.gui.background.lab_exchange import LabWatching  # noqa: PLC0415
    from paperdesk.gui.background.meaning_reading import MeaningReading  # noqa: PLC0415
    from paperdesk.gui.background.sync_status import SyncStatus  # noqa: PLC0415
    from paperdesk.gui.background.text_reading import TextReading  # noqa: PLC0415

    SyncStatus(window, desk)
    reading = TextReading(desk, parent)
    others = (DeviceExchange(desk, parent), LabWatching(desk, parent))
    return reading, MeaningReading(window, desk), FolderWatching(desk, parent), *others


def replay_keys(keys: EarlyKeys, pane: ListPane, menus: "Menus") -> None:
    """Handle keys pressed while the library was opening, as soon as the list is shown."""
    if pane.is_shown:
        keys.replay(menus.act_on)
    else:
        pane.once_shown(lambda: keys.replay(menus.act_on))
