"""What the window spares itself at every import."""

import subprocess
import sys

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
