"""Whether Qt can open a window here: if not, it ends the process with a signal and no useful message."""

import ctypes
import os
import sys
from collections.abc import Mapping

from paperdesk.errors import ScreenMissing

CURSORS = "libxcb-cursor.so.0"  # the one library needed by Qt under X11 that many systems lack


def check_screen(environment: Mapping[str, str] | None = None) -> None:
    """Report what is missing for a window on Linux; elsewhere nothing is.

    Raises:
        ScreenMissing: there is no display, or the X11 cursor library is missing.
    """
    given = os.environ if environment is None else environment
    asked = given.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or (asked and not asked.startswith("xcb")):
        return
    if not asked and given.get("WAYLAND_DISPLAY"):
        return
    if not given.get("DISPLAY"):
        raise ScreenMissing(
            "no-screen",
            "There is no display to open the window on. The command line works without one: paperdesk --help",
        )
    if not has_library(CURSORS):
        raise ScreenMissing(
            "no-cursor-library",
            "The window needs a system library that is not installed. Install it (on Debian and Ubuntu: apt "
            "install libxcb-cursor0), then start PaperDesk again.",
        )


def has_library(name: str) -> bool:
    """True if the system can load a shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
