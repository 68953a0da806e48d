"""Listens for notifications of changes from the server."""

import logging
import threading
from collections.abc import Callable

from paperdesk.errors import LabError
from paperdesk.labs.address import Address
from paperdesk.labs.hub import Hub

log = logging.getLogger(__name__)
WAIT_S = 1.0  # of waiting before checking whether to stop
FIRST_PAUSE_S, LONGEST_PAUSE_S = 5.0, 300.0  # before retrying if the server does not answer


class Listening:
    """A thread with its own connection; if the server is down, it retries silently."""

    def __init__(self, login: Address, heard: Callable[[], None]) -> None:
        """`heard` is called in that thread after each connection and each change."""
        self._login = login
        self._heard = heard
        self._is_over = threading.Event()
        threading.Thread(target=self._run, name="lab", daemon=True).start()

    def close(self) -> None:
        """Stop listening soon."""
        self._is_over.set()

    def _run(self) -> None:
        pause = FIRST_PAUSE_S
        while not self._is_over.is_set():
            try:
                with Hub(self._login) as hub:
                    hub.listen()
                    pause = FIRST_PAUSE_S
                    self._tell()
                    while not self._is_over.is_set():
                        if hub.wait(WAIT_S):
                            self._tell()
            except LabError as error:
                log.info("the lab is not heard: %s", error.code)
            self._is_over.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE_S)

    def _tell(self) -> None:
        if not self._is_over.is_set():
            self._heard()
