"""Classify pasted or dropped text: names of papers, a feed address, or a page to read."""

import re
from enum import StrEnum

from paperdesk.importers.base import Source
from paperdesk.importers.identifier_list import IMPORTER as LIST
from paperdesk.jobs.add_by_identifier import MOST_IDENTIFIERS
from paperdesk.model.identifiers import find_identifiers

LONGEST_CHARS = 20_000  # characters of a text that may consist of identifiers
ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
FEED_ADDRESS = re.compile(r"(?:\b(?:rss|atom|feeds?|rdf|opml)\b|\.xml\b|rss\.arxiv\.org)", re.IGNORECASE)
SHORT_CHARS = 300  # characters of a text that may be a search


class Pasted(StrEnum):
    """The kinds of pasted text."""

    NAMES = "names"  # papers to look up
    FEED = "feed"  # a feed to follow
    TEXT = "text"  # text to import
    NOTHING = ""


def kind_of(text: str) -> Pasted:
    """Classify a text; an address that names no paper is a feed if it looks like one, otherwise a paper's page."""
    words = text.split()
    if not words:
        return Pasted.NOTHING
    if len(text) > LONGEST_CHARS or len(words) > MOST_IDENTIFIERS:
        return Pasted.TEXT
    if all(ADDRESS.fullmatch(word) for word in words):
        is_feed = len(words) == 1 and not find_identifiers(text) and FEED_ADDRESS.search(text)
        return Pasted.FEED if is_feed else Pasted.NAMES
    return Pasted.NAMES if LIST.recognizes(Source(text.encode(errors="replace"), "")) else Pasted.TEXT


def is_search(text: str) -> bool:
    """True if text pasted into the search field may be a search: one short line."""
    return len(text) <= SHORT_CHARS and "\n" not in text.strip()
