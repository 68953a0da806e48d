"""A reader in front of a new window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from pytestqt.qtbot import QtBot

from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste
from tests.jobs.lookup_server import LookupServer


@pytest.fixture
def sit_down(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Reader]]:
    """Open the window on the same library and settings, each time it is called."""
    readers: list[Reader] = []
    settings = tmp_path / "settings.toml"
    settings.write_text(
        "[feeds]\nrefresh_on_start = false\n", encoding="utf-8"
    )  # it would come in the midst of a story

    def open_window(theme: str = "light") -> Reader:
        readers.append(Reader(qtbot, tmp_path / "library", settings, theme))
        return readers[-1]

    yield open_window
    for reader in readers:
        errors = reader.errors
        reader.close()
        assert errors == []


@pytest.fixture
def reader(sit_down: Callable[[], Reader]) -> Reader:
    return sit_down()


@pytest.fixture
def full(reader: Reader) -> Reader:
    """The window after the sample was pasted, at its first paper; some stories have a fuller one of this name."""
    paste(reader, SAMPLE)
    reader.press("Home")
    return reader


@pytest.fixture
def server(reader: Reader, httpserver: HTTPServer) -> LookupServer:
    """The services that look papers up, on this machine; the window asks them."""
    made = LookupServer(httpserver)
    reader.window.change_settings(services=made.services)
    return made
