"""A library with its doors open at a free port of this machine, and whoever asks there."""

from collections.abc import Iterator

import pytest

from paperdesk.cli.search import find
from paperdesk.doors.doors import Doorway, open_doors
from paperdesk.doors.server import Server
from paperdesk.library.library import Library
from paperdesk.settings import DoorSettings
from tests.helpers.door_client import Client
from tests.helpers.zotero import zotero_running


@pytest.fixture
def doorway(library: Library) -> Doorway:
    return Doorway(library, lambda text: find(library, text, sort="").ids, lambda _query, _picks: [])


@pytest.fixture
def server(doorway: Doorway) -> Iterator[Server]:
    opened = open_doors(doorway, DoorSettings(enabled=True, port=0))
    yield opened
    opened.close()


@pytest.fixture
def client(server: Server) -> Client:
    return Client(server.port)


@pytest.fixture
def zotero_port() -> Iterator[int]:
    with zotero_running() as port:
        yield port
