"""Memory that was freed goes back to the system: glibc keeps it, and for each thread apart; others need no help."""

import ctypes
import sys
from collections.abc import Callable

ARENA_MAX = -8  # of mallopt(3)
ARENAS = 2  # one for the window, one for the lanes, which hold Python's lock most of the time anyway


def share_arenas() -> None:
    """Let all threads take their memory from the same few places; to be called before there are threads."""
    _find("mallopt")(ARENA_MAX, ARENAS)


def give_back() -> None:
    """Give back what was freed; some milliseconds."""
    _find("malloc_trim")(0)


def _find(name: str) -> Callable[..., int]:
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    return getattr(library, name, lambda *_given: 0)
