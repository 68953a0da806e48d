"""The GUI thread opens no session and no socket, whatever the reader does."""

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import Engine, event

from tests.gui.window import Reader
from tests.stories.test_first_day import SAMPLE, paste


def test_no_statement_of_the_library_runs_on_the_gui_thread(
    sit_down: Callable[[], Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    gui, offences = threading.get_ident(), []

    def note(what: str) -> None:
        if threading.get_ident() == gui:
            offences.append(what)

    def on_statement(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        note(statement)

    connect = socket.socket.connect

    def noted(self: socket.socket, address: tuple[str, int]) -> None:
        note("socket")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", noted)
    event.listen(Engine, "before_cursor_execute", on_statement)
    try:
        reader = sit_down()
        paste(reader, SAMPLE)
        reader.press("s", "j", "u", "t")
        reader.type("tag")
        reader.press("Return", "Esc", "n")
        reader.type("note")
        reader.press("Esc", "c", "a", "e", "Del", "Ctrl+Z", "/")
        reader.type("learning")
        reader.press("Esc", "g", "l", "F5")
    finally:
        event.remove(Engine, "before_cursor_execute", on_statement)
    assert offences == []
