"""Subscription lists as exchanged by feed readers: feeds in folders, with the user's choices for each."""

from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

FolderPath = tuple[str, ...]
"""The names of folders from the outermost inwards; () is outside all folders."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """One feed in a subscription list."""

    address: str
    title: str = ""
    folder: FolderPath = ()
    home_url: str = ""
    kind: str = ""
    refresh_minutes: int | None = None  # None: the setting for all feeds
    retention_days: int | None = None
    announce_types: str = ""


@dataclass(frozen=True, slots=True)
class SubscriptionFolder:
    """A folder, which may be empty."""

    path: FolderPath


@dataclass(frozen=True, slots=True)
class UnreadOutline:
    """A list entry without a feed: its position, the reason, and its text."""

    where: str
    reason: str
    text: str


Outline = Subscription | SubscriptionFolder | UnreadOutline


PORTS = {"http": 80, "https": 443}


def address_key(address: str) -> str:
    """The normal form of an address (RFC 3986, 6.2): host in lower case, no default port, no fragment."""
    try:
        parts = urlsplit(address.strip())
        port = "" if parts.port in (None, PORTS.get(parts.scheme.lower())) else f":{parts.port}"
    except ValueError:
        return address.strip()
    user = f"{parts.netloc.rpartition('@')[0]}@" if "@" in parts.netloc else ""
    host = f"{user}{(parts.hostname or '').rstrip('.')}{port}"
    return urlunsplit((parts.scheme.lower(), host, parts.path, parts.query, ""))
