"""What the GUI thread opens, told by Python's audit events and by SQLAlchemy: for tests that allow nothing."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import FrameType
from typing import ParamSpec, TypeVar

from sqlalchemy import Engine, event

from tests.samples import PROJECT

P = ParamSpec("P")
T = TypeVar("T")
EVENTS = {"open", "os", "shutil", "sqlite3", "socket", "subprocess", "tempfile", "webbrowser"}  # up to their first dot
WINDOW = tuple(str(PROJECT / "paperdesk" / room) for room in ("gui", "app"))
TESTS = str(PROJECT / "tests")


class Openings:
    """What was opened while it was watched, each with the line of the window that led there."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.thread = 0  # that is watched; 0: none

    def note(self, what: str) -> None:
        if threading.get_ident() == self.thread and (line := _line_of_window(sys._getframe(1))):
            self.found.append(f"{what} at {line}")

    def on_event(self, name: str, args: tuple[object, ...]) -> None:
        is_number = name == "open" and isinstance(args[0], int)  # of a file that is open
        if self.thread and name != "os.kill" and name.partition(".")[0] in EVENTS and not is_number:
            self.note(f"{name} {args[0] if args else ''}")


def _line_of_window(frame: FrameType | None) -> str:
    """The nearest line that is the window's; "" where it is a test itself that opens something."""
    while frame is not None and not frame.f_code.co_filename.startswith(TESTS + "/stories"):
        if frame.f_code.co_filename.startswith(WINDOW):
            return f"{Path(frame.f_code.co_filename).relative_to(PROJECT)}:{frame.f_lineno}"
        frame = frame.f_back
    return ""


@cache
def _openings() -> Openings:
    """The one that the process has: a hook cannot be taken away again."""
    openings = Openings()
    sys.addaudithook(openings.on_event)
    return openings


@contextmanager
def watched() -> Iterator[list[str]]:
    """Watch this thread, which is to be the GUI thread; tells what it opened."""

    def on_statement(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        openings.note(f"statement {statement}")

    openings = _openings()
    openings.found, openings.thread = [], threading.get_ident()
    event.listen(Engine, "before_cursor_execute", on_statement)
    stat = os.stat
    os.stat = _told(stat, openings)
    try:
        yield openings.found
    finally:
        os.stat, openings.thread = stat, 0
        event.remove(Engine, "before_cursor_execute", on_statement)


def _told(stat: Callable[P, T], openings: Openings) -> Callable[P, T]:
    """Looking at a file waits for the disk as well, but is no event of Python's; `pathlib` and `os.path` come here."""

    def told(*args: P.args, **kwargs: P.kwargs) -> T:
        openings.note(f"os.stat {args[0]}")
        return stat(*args, **kwargs)

    return told
