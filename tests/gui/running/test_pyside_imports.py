"""What the window spares itself at every import."""

import subprocess
import sys

import pytest

from paperdesk.gui.running.pyside_imports import THREADS

PROGRAM = """
import linecache
import PySide6.QtWidgets
import paperdesk.gui
import sqlalchemy.orm
print(*(name for name in linecache.cache if "sqlalchemy" in name and name.endswith(".py")))
"""


def test_importing_a_module_does_not_keep_its_source_in_memory() -> None:
    printed = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True)

    assert printed.stdout.split() == []


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted in /proc")
def test_numpy_is_loaded_with_one_thread_and_programs_started_later_do_not_hear_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(THREADS, raising=False)
    program = (
        "import os, pathlib, paperdesk.gui.running.pyside_imports as lean; lean.load_numpy(); import numpy; "
        "a = numpy.ones((900, 900)); a @ a; "
        "print(len(list(pathlib.Path('/proc/self/task').iterdir())), lean.THREADS in os.environ)"
    )

    printed = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert printed.stdout.split() == ["1", "False"]


def test_a_first_paint_waits_for_nothing_that_comes_after_it() -> None:
    program = "import sys, paperdesk.app; print(*(name for name in sys.argv[1:] if name in sys.modules))"
    later = [
        "numpy",
        "paperdesk.gui.actions.all_actions",
        "paperdesk.gui.commands",
        "paperdesk.gui.desk.ports",
        "paperdesk.importers",
        "pypdfium2",
    ]
    command = [sys.executable, "-c", program, *later, "sqlalchemy", "sqlmodel", "whoosh"]

    printed = subprocess.run(command, check=True, capture_output=True, text=True)

    assert printed.stdout.split() == []
