"""The feeds that a web page names in its head."""

import re
from html import unescape

LINK = re.compile(r"<link\b[^>]*>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
FEED_TYPES = {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}


def find_feed_links(page: str) -> list[str]:
    """The addresses of the feeds of an HTML page, in its order; relative ones as they stand."""
    found = []
    for match in LINK.finditer(page):
        attributes = {m[1].lower(): unescape(m[2] or m[3] or m[4] or "") for m in ATTRIBUTE.finditer(match[0])}
        is_feed = attributes.get("type", "").lower() in FEED_TYPES
        if is_feed and "alternate" in attributes.get("rel", "").lower() and attributes.get("href"):
            found.append(attributes["href"])
    return found
