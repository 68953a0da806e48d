"""Comparing addresses: two addresses of the same page have the same key."""

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlencode, urlsplit

COUNTING = re.compile(
    r"^(?:utm_\w+|rss|ref|source|src|af|fbclid|gclid|mc_cid|mc_eid|feed\w*|cmp|campaign|via|amp)$", re.I
)
FRONT = re.compile(r"/(?:index\.\w+|home|default\.\w+)?/?$", re.IGNORECASE)
WEB = re.compile(r"https?://", re.IGNORECASE)


def page_key(url: str) -> str:
    """The host and path of a page, without tracking parameters; "" for a front page, which is of no single paper."""
    if not WEB.match(url):
        return ""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    wanted = [(name, value) for name, value in parse_qsl(parts.query) if not COUNTING.match(name)]
    query = f"?{urlencode(sorted(wanted))}" if wanted else ""
    if not query and FRONT.fullmatch(parts.path or "/"):
        return ""
    return f"{host}{parts.path.rstrip('/')}{query}"


def page_keys(urls: Iterable[str]) -> frozenset[str]:
    """The keys of several addresses, without front pages."""
    return frozenset(key for url in urls if url and (key := page_key(url)))


def host_of(key: str) -> str:
    """The host of a key."""
    return key.split("/", maxsplit=1)[0].split("?", maxsplit=1)[0]


def guid_key(guid: str) -> str:
    """A guid for comparison: an address without its scheme, which feeds change."""
    return WEB.sub("//", guid.strip())


def guid_forms(guid: str) -> tuple[str, ...]:
    """All forms in which a guid may be stored."""
    key = guid_key(guid)
    return (guid, f"http:{key}", f"https:{key}") if key != guid.strip() else (guid,)
