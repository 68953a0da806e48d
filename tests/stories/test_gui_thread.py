"""The GUI thread opens no session, no file and no socket, whatever the reader does.

Left out is what Qt reads of its own accord: fonts, its plugins, the arrows and ticks of the style sheet, and what its
dialogs for files list.
"""

import ast
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.gui.actions.action import Where
from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.settings import ServiceSettings
from tests.gui.openings import watched
from tests.gui.window import Reader
from tests.helpers.feeds import FIRST, also_serve, rss
from tests.helpers.screens import SCREENS, close_dialogs, furnish, put_back
from tests.helpers.stories import SAMPLE, carry_out, paste
from tests.pdfs import write_paper
from tests.samples import PROJECT
from tests.stories.reading import opened, take_in


def test_no_screen_has_the_gui_thread_open_anything(sit_down: Callable[[], Reader]) -> None:
    with watched() as openings:
        reader = sit_down()
        furnish(reader)
        for show in SCREENS.values():
            show(reader)
            put_back(reader, "light")
        reader.close()
    assert not openings, "\n".join(openings)


@pytest.mark.expects_log  # the server knows of no papers
def test_no_action_has_the_gui_thread_open_anything(
    sit_down: Callable[[], Reader], httpserver: HTTPServer, tmp_path: Path
) -> None:
    with watched() as openings:
        reader = sit_down()
        answer_all(reader, httpserver, tmp_path)
        paste(reader, SAMPLE)
        take_in(reader, write_paper(tmp_path / "paper.pdf", 3))
        for action in ACTIONS:
            if action.name != "quit":
                reader.pane.selection.select_row(0)
                carry_out(reader, action.name)
                put_back(reader, "light")
        reader.press("g", "l", "p")
        opened(reader)
        for action in ACTIONS:
            if action.where in {Where.ANYWHERE, Where.READER} and action.name != "quit":
                carry_out(reader, action.name)
                close_dialogs(reader)
        carry_out(reader, "quit")
    reader.errors.clear()
    assert not openings, "\n".join(openings)


def test_what_commands_import_is_there_once_the_library_is_open(tmp_path: Path) -> None:
    names = sorted(imported_late() - ON_LANES)
    child = subprocess.run(
        [sys.executable, "-c", OPEN, str(tmp_path / "library"), *names],
        cwd=PROJECT,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
    )
    assert len(names) > 10
    assert child.stdout.split() == []


OPEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from paperdesk.app import App, WindowOptions
from paperdesk.app.run import settle
application = QApplication([])
app = App(WindowOptions(Path(sys.argv[1])))
app.start()
settle(app.tasks, lambda: app.is_ready)
print(*(name for name in sys.argv[2:] if name not in sys.modules))
app.close()
"""
# What is seldom needed, or costs much: functions import it that run on a lane, or before there is a window.
ON_LANES = {
    "PySide6.QtPrintSupport",
    "latex2mathml.converter",
    "paperdesk.documents.reading",
    "paperdesk.gui.windows.papers.picker",
    "paperdesk.doors.doors",
    "paperdesk.doors.zotero_consent",
    "paperdesk.jobs.fetch_model",
    "paperdesk.labs",
    "paperdesk.library.device_conflicts",
    "paperdesk.library.lab_rows",
    "paperdesk.labs.address",
    "paperdesk.labs.listening",
    "paperdesk.labs.membership",
    "paperdesk.labs.passwords",
    "paperdesk.labs.roster",
    "paperdesk.labs.sharing",
    "paperdesk.gui.reader.reader_view",
    "paperdesk.jobs.lent_copies",
    "paperdesk.jobs.office",
    "ziamath",
}


def imported_late() -> set[str]:
    """The modules that functions of the window import."""
    files = [file for room in ("app", "gui") for file in (PROJECT / "paperdesk" / room).rglob("*.py")]
    functions = [
        node
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    ]
    imports = [node for function in functions for node in ast.walk(function)]
    whole = {alias.name for node in imports if isinstance(node, ast.Import) for alias in node.names}
    return whole | {node.module for node in imports if isinstance(node, ast.ImportFrom) and node.module}


def answer_all(reader: Reader, httpserver: HTTPServer, folder: Path) -> None:
    """Have the person pick real files, and all services lie on this machine."""
    ask = reader.ask
    ask.files, ask.folder, ask.target = [folder / "more.bib"], folder / "pdfs", folder / "written.bib"
    ask.files[0].write_text("@article{a, title = {Of one more thing}}", encoding="utf-8")
    ask.folder.mkdir()
    write_paper(ask.folder / "other.pdf", 1)
    ask.answer = also_serve(httpserver, rss(FIRST, title="One"), "/one")
    services = {
        field.name: httpserver.url_for("") for field in fields(ServiceSettings) if isinstance(field.default, str)
    }
    reader.window.change_settings(services=ServiceSettings(**services))  # type: ignore[arg-type] # texts all
