"""All servers of one library, as opened by the window and the command line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from paperdesk.doors.asked import Visit
from paperdesk.doors.better_bibtex import BetterBibTeX
from paperdesk.doors.connector import Connector
from paperdesk.doors.server import Server
from paperdesk.doors.word_processors import WordProcessors
from paperdesk.doors.zotero_api import ZoteroApi
from paperdesk.doors.zotero_consent import Asks, refuse_all
from paperdesk.library.library import Library
from paperdesk.model.citing import Pick
from paperdesk.model.paper import Place
from paperdesk.settings import DoorSettings


@dataclass(frozen=True, slots=True)
class Doorway:
    """What the servers give access to."""

    library: Library
    find: Callable[[str], Sequence[int]]  # the papers that match a query, best first
    pick: Callable[[str, Sequence[Pick]], Sequence[Pick]]
    """The papers that the user picks, starting from a query, and from papers already picked; blocks."""
    style: str = "apa"  # citation style of references
    ask: Asks = refuse_all  # asks the user whether a program may change the library; blocks


def open_doors(
    doorway: Doorway, settings: DoorSettings, heard: Callable[[Visit], None] = lambda _visit: None
) -> Server:
    """Start listening; the caller closes the server before the library.

    Raises:
        DoorClosed: another program uses the port.
    """
    place = Place.INBOX if settings.place == Place.INBOX else Place.LIBRARY
    connector, editors = (
        Connector(doorway.library, place),
        BetterBibTeX(doorway.library, doorway.find, doorway.pick),
    )
    scripts = ZoteroApi(doorway.library, doorway.find, doorway.style, doorway.ask)
    writers = WordProcessors(doorway.library, doorway.pick, doorway.style)
    endpoints = [*connector.endpoints, *editors.endpoints, *scripts.endpoints, *writers.endpoints]
    return Server(settings.port, endpoints, heard)
