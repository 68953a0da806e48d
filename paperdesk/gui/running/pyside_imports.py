"""Avoids PySide6's work at every import, which would read and keep the source of each module.

PySide6 searches the source for its own name, since a module may request methods in snake_case (`from __feature__
import ...`), and the lines stay in `linecache`: 39 MB and a tenth of a second for the modules of this program, none of
which does.
"""

import importlib
import os
from types import ModuleType

from PySide6 import QtCore  # noqa: F401 - brings the module along that is changed here

THREADS = "OPENBLAS_NUM_THREADS"


def spare_sources() -> None:
    """Make PySide6 assume that no module uses other names; a version that does not check is left alone."""
    names = vars(importlib.import_module("shibokensupport.feature"))
    if "_mod_uses_pyside" in names:
        names["_mod_uses_pyside"] = _wants_nothing


def _wants_nothing(_module: ModuleType) -> bool:
    return False


def load_numpy() -> None:
    """Load numpy with one thread: more would busy-wait for each other on the core that paints the window."""
    is_set = THREADS in os.environ
    os.environ.setdefault(THREADS, "1")  # numpy checks nothing else
    importlib.import_module("numpy")
    if not is_set:
        del os.environ[THREADS]  # not inherited by programs started later
