"""One library, one window: a second start finds the first window, passes on its arguments, and exits.

The window holds a lock, listens on a socket (on Windows a pipe) for processes of the same user, and records in the
library's folder how to reach it, with a token that only the user can read. Messages are JSON objects in UTF-8, one
request and one response per connection:

    {"token": ..., "kind": "show" | "open" | "go" | "cite" | "changed", ...} -> {"done": true, ...}
"""

import contextlib
import hashlib
import hmac
import json
import logging
import os
import queue
import secrets
import threading
from collections.abc import Callable, Mapping
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any

from paperdesk import paths
from paperdesk.errors import LibraryLocked
from paperdesk.file_lock import FileLock
from paperdesk.library import private

log = logging.getLogger(__name__)
NOTE = ".window"
LOCK = ".window.lock"
LONGEST_MESSAGE_BYTES = 1_000_000  # bytes of a message
ANSWER_S = 30.0  # for a window to answer, even if it is busy
FAMILY = "AF_PIPE" if os.name == "nt" else "AF_UNIX"

Message = Mapping[str, Any]
Reply = Callable[[Message], None]


def ask_window(folder: Path, message: Message, *, wait_s: float | None = ANSWER_S) -> Message | None:
    """Send a message to the window that has the library in `folder` open; None if there is no response."""
    note = private.read_small(folder / NOTE)
    if note is None:
        return None
    try:
        with Client(str(note["address"]), FAMILY) as connection:
            connection.send_bytes(json.dumps({**message, "token": note["token"]}).encode())
            if not connection.poll(wait_s):
                return None
            answer = json.loads(connection.recv_bytes(LONGEST_MESSAGE_BYTES))
    except (OSError, EOFError, ValueError, KeyError, TypeError):
        return None
    return answer if isinstance(answer, dict) and answer.get("done") else None


class Door:
    """The socket of a window; `take` is called on its own thread and answers through a callback."""

    def __init__(self, folder: Path, take: Callable[[Message, Reply], None]) -> None:
        """Start listening.

        Raises:
            LibraryLocked: another window has this library open.
            OSError: the folder or system does not support locks or sockets.
        """
        self._take = take
        self._lock = FileLock(folder / LOCK)
        if not self._lock.acquire():
            raise LibraryLocked(
                "window-open", "The library in {folder} is already open in another window.", folder=folder
            )
        self._note = folder / NOTE
        self._token = secrets.token_hex(16)
        self._is_open = True
        try:
            self._listener = Listener(_address(folder), FAMILY)
            self._leave_note()
        except OSError:
            self._lock.release()
            raise
        threading.Thread(target=self._listen, name="door", daemon=True).start()

    def _leave_note(self) -> None:
        self._note.unlink(missing_ok=True)
        draft = self._note.with_name(f"{NOTE}.part")
        draft.unlink(missing_ok=True)
        private.make_file(draft)
        draft.write_text(json.dumps({"address": str(self._listener.address), "token": self._token}), encoding="utf-8")
        draft.replace(self._note)

    def _listen(self) -> None:
        while self._is_open:
            try:
                connection = self._listener.accept()
            except OSError:
                continue  # the client disconnected
            if self._is_open:
                threading.Thread(target=self._answer, args=(connection,), name="door", daemon=True).start()
            else:
                connection.close()

    def _answer(self, connection: Connection) -> None:
        answers: queue.Queue[Message] = queue.Queue()
        with contextlib.suppress(OSError, EOFError, ValueError), connection:
            message = json.loads(connection.recv_bytes(LONGEST_MESSAGE_BYTES))
            if not isinstance(message, dict) or not hmac.compare_digest(str(message.get("token")), self._token):
                return
            self._take(message, answers.put)
            connection.send_bytes(json.dumps({"done": True, **answers.get()}).encode())

    def close(self) -> None:
        """Stop listening."""
        self._is_open = False
        self._note.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            Client(self._listener.address, FAMILY).close()  # wakes the listening thread
        with contextlib.suppress(OSError):
            self._listener.close()
        self._lock.release()


def open_door(folder: Path, take: Callable[[Message, Reply], None]) -> Door | None:
    """Listen for later starts; None if the folder or system supports no locks or sockets.

    Raises:
        LibraryLocked: another window has this library open.
    """
    try:
        return Door(folder, take)
    except OSError as error:
        log.info("later starts of the program cannot hand over to this window: %s", error.strerror)
        return None


def _address(folder: Path) -> str:
    """The socket address of a library's window: always the same, so that a crash leaves nothing behind."""
    name = f"paperdesk-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
    if os.name == "nt":
        return rf"\\.\pipe\{name}"
    place = paths.runtime_folder()
    private.make_folder_anywhere(place)
    socket = place / name
    socket.unlink(missing_ok=True)  # left by a killed window, as this one holds the lock
    return str(socket)
