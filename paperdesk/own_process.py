"""A separate process for work that may crash, hang or grow: one request at a time, ended if it takes too long."""

import contextlib
import multiprocessing
import threading
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import ParamSpec, TypeVar

from paperdesk.errors import PaperDeskError

START_S = 120.0  # for the other process to start, even on a slow, busy machine; the time limit starts after that
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Bounds:
    """The limits of the other process, and the errors raised if it exceeds them or ends."""

    timeout_s: float
    memory_mb: int  # in addition to the program itself
    too_slow: PaperDeskError
    crashed: PaperDeskError
    too_large: PaperDeskError


class OwnProcess:
    """Runs functions in another process, started on first use and restarted after a crash."""

    def __init__(self, bounds: Bounds) -> None:
        self.bounds = bounds
        self._lock = threading.Lock()
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None

    def ask(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return or raise what the function returns or raises there.

        Args:
            function: a module-level function, so that another process can import it.
            args: plain values.
            kwargs: plain values.

        Raises:
            PaperDeskError: raised by the function; or the other process crashed, or took too long or too much memory.
        """
        with self._lock:
            try:
                connection = self._connected()
                connection.send((function, args, kwargs))
                if not connection.poll(self.bounds.timeout_s):
                    self._end()
                    raise copy(self.bounds.too_slow)
                is_good, result = connection.recv()
            except (EOFError, OSError) as error:
                self._end()
                raise copy(self.bounds.crashed) from error
        if not is_good:
            raise result
        return result  # type: ignore[no-any-return]

    @property
    def is_running(self) -> bool:
        """True if it has been started and is alive."""
        return self._process is not None and self._process.is_alive()

    def close(self) -> None:
        with self._lock:
            self._end()

    def end_now(self) -> None:
        """End the process even during a request, whose caller is notified."""
        if self._process is not None:
            self._process.kill()

    def _connected(self) -> Connection:
        if self._connection is None:
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs, self.bounds), daemon=True)
            self._process.start()
            theirs.close()
            if self._connection.poll(START_S):
                self._connection.recv()  # it has started
        return self._connection

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


def _limit_memory(most_mb: int) -> None:
    """Make sure that data expanding to gigabytes ends this process instead of exhausting the machine."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = most_mb * 1_000_000
    with contextlib.suppress(OSError, ValueError):  # the system supports no limit, or already has a lower one
        resource.setrlimit(resource.RLIMIT_DATA, (wanted if most < 0 else min(wanted, most), most))


def _serve(connection: Connection, bounds: Bounds) -> None:
    """Report the start, then answer requests until the connection closes."""
    _limit_memory(bounds.memory_mb)
    connection.send("started")
    while True:
        try:
            function, args, kwargs = connection.recv()
        except EOFError:
            return
        try:
            answer = True, function(*args, **kwargs)
        except PaperDeskError as error:
            answer = False, error
        except MemoryError:
            answer = False, bounds.too_large
        connection.send(answer)
