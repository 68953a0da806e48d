"""A connection to a PostgreSQL server. The only module that imports psycopg; it translates errors into messages."""

import contextlib
import importlib.util
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Self

from paperdesk import paths
from paperdesk.errors import LabError, Words
from paperdesk.labs import schema
from paperdesk.labs.address import Address

if TYPE_CHECKING:
    import psycopg


class Server:
    """A connection to a lab's server with one login."""

    def __init__(self, address: Address) -> None:
        """Connect.

        Raises:
            LabError: the server cannot be reached or refuses the login, or the driver is missing.
        """
        check_installed()
        import psycopg  # noqa: PLC0415 - an extra, and nobody needs it before there is a lab

        self.address = address
        self._psycopg = psycopg
        with self._translated():
            self._connection: psycopg.Connection[Any] = psycopg.connect(autocommit=True, **address.options)  # type: ignore[arg-type]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except self._psycopg.Error as error:
            raise _told(error, self.address) from error

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows; raises LabError."""
        with self._translated():
            cursor = self._connection.execute(query.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Run the block as one transaction."""
        with self._translated(), self._connection.transaction():
            yield

    @property
    def version(self) -> int:
        """The PostgreSQL version number, such as 150004."""
        return self._connection.info.server_version

    def verifier(self, password: str, person: str) -> str:
        """The SCRAM verifier of a password; the server never sees the password itself."""
        made = self._connection.pgconn.encrypt_password(password.encode(), person.encode(), b"scram-sha-256")
        return made.decode()

    def listen(self) -> None:
        """Start listening for changes."""
        self.ask(f"listen {schema.CHANNEL}")

    def wait(self, timeout_s: float) -> bool:
        """Wait for a change up to a time limit; returns True if there was one."""
        with self._translated():
            return any(True for _ in self._connection.notifies(timeout=timeout_s, stop_after=1))


def check_installed() -> None:
    """Check that psycopg is installed.

    Raises:
        LabError: it is not.
    """
    if importlib.util.find_spec("psycopg") is None:
        raise LabError(
            "lab-not-installed",
            "A lab needs an extra: psycopg is missing. Install it with: {command}",
            command=paths.extras_command(),
        )


def _told(error: "psycopg.Error", address: Address) -> LabError:
    said = " ".join((error.diag.message_primary or str(error)).split())[:300]
    if error.sqlstate in {"42501", "0LP01", "P0002", "23514", "22023"}:
        return LabError("lab-refused", "The lab does not allow you to do this: {reason}.", reason=said)
    if error.sqlstate == "23505":
        return LabError("lab-name-taken", "Somebody or something in the lab is called so already.")
    if "password authentication failed" in str(error) or "not permitted to log in" in str(error):
        return LabError(
            "lab-login-refused",
            "{place} does not let you in: the password is wrong, the invitation was used or is too old, or you are no "
            "longer a member.",
            place=address.shown,
        )
    if error.sqlstate is None or error.sqlstate.startswith(("08", "57P")):
        return LabError(
            "lab-not-reached",
            "{place} does not answer: {reason}. What you do is kept here, and is sent later.",
            place=address.shown,
            reason=_reason(error),
        )
    return LabError("lab-failed", "{place} answers with an error: {reason}.", place=address.shown, reason=said)


def _reason(error: "psycopg.Error") -> str:
    """The driver's reason for a failed connection, shortened."""
    lines = str(error).strip().splitlines()
    return lines[0].rpartition("failed: ")[2].strip(" .?")[:300] if lines else Words("no connection")
