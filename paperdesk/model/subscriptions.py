"""Lists of subscriptions as feed readers exchange them: feeds in folders, with what the reader chose for each."""

from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

FolderPath = tuple[str, ...]
"""The names of folders from the outermost inwards; () is outside of all."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """One feed as a list of subscriptions names it."""

    address: str
    title: str = ""
    folder: FolderPath = ()
    home_url: str = ""
    kind: str = ""
    refresh_minutes: int | None = None  # None: as set for all feeds
    retention_days: int | None = None
    announce_types: str = ""


@dataclass(frozen=True, slots=True)
class SubscriptionFolder:
    """A folder, which may hold nothing."""

    path: FolderPath


@dataclass(frozen=True, slots=True)
class UnreadOutline:
    """An entry of a list that names no feed: where it stands, why, and what it says."""

    where: str
    reason: str
    text: str


Outline = Subscription | SubscriptionFolder | UnreadOutline


PORTS = {"http": 80, "https": 443}


def address_key(address: str) -> str:
    """What two spellings of one address have in common (RFC 3986, 6.2): case of the host, its port, no fragment."""
    try:
        parts = urlsplit(address.strip())
        port = "" if parts.port in (None, PORTS.get(parts.scheme.lower())) else f":{parts.port}"
    except ValueError:
        return address.strip()
    user = f"{parts.netloc.rpartition('@')[0]}@" if "@" in parts.netloc else ""
    host = f"{user}{(parts.hostname or '').rstrip('.')}{port}"
    return urlunsplit((parts.scheme.lower(), host, parts.path, parts.query, ""))
