"""Returning freed memory to the system: glibc keeps it, separately for each thread; other systems need no help."""

import ctypes
import sys
from collections.abc import Callable

ARENA_MAX = -8  # parameter of mallopt(3)
ARENAS = 2  # one for the window, one for the lanes, which hold the GIL most of the time anyway


def share_arenas() -> None:
    """Make all threads share a few memory arenas; call this before there are threads."""
    _find("mallopt")(ARENA_MAX, ARENAS)


def give_back() -> None:
    """Return freed memory to the system; takes some milliseconds."""
    _find("malloc_trim")(0)


def _find(name: str) -> Callable[..., int]:
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    return getattr(library, name, lambda *_given: 0)
