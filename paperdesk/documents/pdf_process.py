"""A process of its own for what may crash or hang: it is asked one thing at a time, and ended if it takes too long."""

import contextlib
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import ParamSpec, TypeVar

from paperdesk.errors import DocumentDamaged, PaperDeskError

TIMEOUT_S = 10.0
MOST_MEMORY_MB = 512  # of the other process, beside the program itself
START_S = 120.0  # that the other process may take to start, on a machine however slow and busy; the limit begins then
P = ParamSpec("P")
T = TypeVar("T")


def _limit_memory() -> None:
    """See to it that a file that unfolds to gigabytes ends this process, not the machine's patience."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = MOST_MEMORY_MB * 1_000_000
    with contextlib.suppress(OSError, ValueError):  # a system that sets none, or a lower one already
        resource.setrlimit(resource.RLIMIT_DATA, (wanted if most < 0 else min(wanted, most), most))


class PdfProcess:
    """Runs functions of this package elsewhere; started when first asked, and anew after a crash."""

    def __init__(self, timeout_s: float = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s
        self._lock = threading.Lock()
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None

    def ask(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the function returns or raises there.

        Args:
            function: of a module, so that it can be named to another process.
            args: plain values.
            kwargs: plain values.

        Raises:
            DocumentDamaged: the other process crashed, or took too long.
            PaperDeskError: what the function raises.
        """
        with self._lock:
            try:
                connection = self._connected()
                connection.send((function, args, kwargs))
                if not connection.poll(self._timeout_s):
                    self._end()
                    raise DocumentDamaged(
                        "document-too-slow",
                        "Reading it takes longer than {timeout_s:.0f} s; it is left alone.",
                        timeout_s=self._timeout_s,
                    )
                is_good, result = connection.recv()
            except (EOFError, OSError) as error:
                self._end()
                raise DocumentDamaged(
                    "document-crashes-reader", "It cannot be read: it brings the reader of PDFs down."
                ) from error
        if not is_good:
            raise result
        return result  # type: ignore[no-any-return]

    def close(self) -> None:
        with self._lock:
            self._end()

    def end_now(self) -> None:
        """End the process even while it is asked something: who asked is told that it cannot be read."""
        if self._process is not None:
            self._process.kill()

    def _connected(self) -> Connection:
        if self._connection is None:
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
            self._process.start()
            theirs.close()
            if self._connection.poll(START_S):
                self._connection.recv()  # it is there
        return self._connection

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


def _serve(connection: Connection) -> None:
    """Say that it has started, then answer until nobody asks any more."""
    _limit_memory()
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
            answer = (
                False,
                DocumentDamaged(
                    "document-too-large-inside",
                    "Reading it takes more than {most_mb} MB of memory; it is left alone.",
                    most_mb=MOST_MEMORY_MB,
                ),
            )
        connection.send(answer)
