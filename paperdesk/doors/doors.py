"""All doors of one library together, as window and command line open them."""

from collections.abc import Callable
from dataclasses import dataclass

from paperdesk.doors.asked import Visit
from paperdesk.doors.connector import Connector
from paperdesk.doors.server import Server
from paperdesk.library.library import Library
from paperdesk.model.paper import Place
from paperdesk.settings import DoorSettings


@dataclass(frozen=True, slots=True)
class Doorway:
    """What the doors lead to."""

    library: Library


def open_doors(
    doorway: Doorway, settings: DoorSettings, heard: Callable[[Visit], None] = lambda _visit: None
) -> Server:
    """Begin to listen; whoever calls closes the server before the library.

    Raises:
        DoorClosed: another program holds the port.
    """
    place = Place.INBOX if settings.place == Place.INBOX else Place.LIBRARY
    return Server(settings.port, [*Connector(doorway.library, place).endpoints], heard)
