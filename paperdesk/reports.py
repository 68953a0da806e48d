"""Errors for the log and reports: where they happened, without any library content.

Many Python errors repeat the offending value, such as a title or a note, in their message. Only messages that refer to
code or the system are kept.
"""

import logging
import sqlite3
import traceback
from collections.abc import Iterator
from types import TracebackType

SPEAKING = (  # their messages are about code, memory or the system
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    MemoryError,
    NameError,
    NotImplementedError,
    RecursionError,
    sqlite3.Error,
    TypeError,
)
LEFT_OUT = "(what it says is left out: it may repeat something of the library)"


def traceback_of(error: BaseException) -> str:
    """An error with its causes and the lines of code where they happened."""
    return "".join(_lines(error, set()))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen)
        yield "\nand that led to this:\n\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__module__}.{type(error).__qualname__}: {message_of(error)}\n"


def message_of(error: BaseException) -> str:
    """An error's message, unless it could contain library content."""
    if isinstance(error, OSError):
        return error.strerror or ""
    code = getattr(error, "code", "")  # our own errors
    if isinstance(code, str) and code:
        return code
    original = getattr(error, "orig", None)  # SQLite's error wrapped by SQLAlchemy
    if isinstance(original, BaseException):
        return str(original)
    return str(error) if isinstance(error, SPEAKING) else LEFT_OUT


class PrivateFormatter(logging.Formatter):
    """Formats tracebacks without library content that errors may repeat."""

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return traceback_of(ei[1]) if ei[1] is not None else ""
