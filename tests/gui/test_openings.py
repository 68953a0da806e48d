"""What the window opens is noticed, and Qt is handed no paths, since what it opens is no event of Python's."""

import ast
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from paperdesk.gui.actions.keymap import Keymap
from paperdesk.gui.style import icons
from paperdesk.gui.windows.help.manual import read_manual
from tests.gui.openings import watched
from tests.samples import PROJECT

READERS = {"QDir", "QFile", "QFileInfo", "QImageReader", "QImageWriter", "QMovie", "QSaveFile", "QSettings"}
READERS |= {"QFileSystemModel", "QSvgWidget", "QTemporaryFile", "addApplicationFont"}
PICTURES = {"QIcon", "QImage", "QPixmap", "QSvgRenderer"}  # of bytes, of a size, or of a file


def test_what_the_window_opens_is_told_with_its_line() -> None:
    icons._text.cache_clear()
    with watched() as openings:
        icons.source("star", "#000000")
    assert openings[-1].startswith("open ")
    assert "star.svg at paperdesk/gui/style/icons.py:" in openings[-1]


def test_looking_whether_something_is_there_is_told() -> None:
    with watched() as openings:
        read_manual(Keymap({}))
    assert any(told.startswith(("os.scandir ", "os.listdir ")) for told in openings)
    assert os.stat.__name__ == "stat"


def test_what_another_thread_opens_is_not_told() -> None:
    icons._text.cache_clear()
    thread = threading.Thread(target=icons.load_icons)
    with watched() as openings:
        thread.start()
        thread.join()
    assert openings == []


def test_qt_is_handed_no_paths_to_read() -> None:
    found = [told for file in sorted((PROJECT / "paperdesk" / "gui").rglob("*.py")) for told in handed(file)]
    assert found == []


def handed(file: Path) -> Iterator[str]:
    """Lines where Qt reads a file of its own accord, or is given a text where a path may stand."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in READERS or (name in PICTURES and node.args and is_text(node.args[0])):
            yield f"{name} at {file.relative_to(PROJECT)}:{node.lineno}"


def is_text(node: ast.expr) -> bool:
    is_made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"str", "fspath"}
    return (
        is_made or isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
    )
