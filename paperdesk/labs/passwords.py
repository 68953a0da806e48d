"""Passwords of lab logins: kept in the system keyring or asked for each time, never stored in the library."""

import contextlib
import os
import secrets
from typing import Any

SERVICE = "PaperDesk lab"
VARIABLE = "PAPERDESK_LAB_PASSWORD"  # for timers that run without the desktop and its keyring
BYTES = 24
_remembered: dict[str, str] = {}  # passwords that the user entered in this window


def new_password() -> str:
    """Generate a random password."""
    return secrets.token_urlsafe(BYTES)


def given_password() -> str:
    """The password from the environment; "" if there is none."""
    return os.environ.get(VARIABLE, "")


def find_password(place: str) -> str:
    """The stored password for a login; "" if there is none."""
    if given := given_password() or _remembered.get(place, ""):
        return given
    if (keyring := _keyring()) is not None:
        with contextlib.suppress(keyring.errors.KeyringError):
            return str(keyring.get_password(SERVICE, place) or "")
    return ""


def remember_password(place: str, password: str) -> None:
    """Remember a password until the program ends."""
    _remembered[place] = password


def keep_password(place: str, password: str) -> bool:
    """Store a password in the system keyring; returns False if that is not possible."""
    if (keyring := _keyring()) is not None:
        with contextlib.suppress(keyring.errors.KeyringError):
            keyring.set_password(SERVICE, place, password)
            return True
    return False


def forget_password(place: str) -> None:
    """Delete a password from the keyring."""
    _remembered.pop(place, None)
    if (keyring := _keyring()) is not None:
        with contextlib.suppress(keyring.errors.KeyringError):
            keyring.delete_password(SERVICE, place)


def _keyring() -> Any:
    try:
        import keyring  # noqa: PLC0415 - an extra, which many readers do without
        import keyring.errors  # noqa: PLC0415
    except ImportError:
        return None
    return keyring
