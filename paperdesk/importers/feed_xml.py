"""RSS, RDF and Atom through feedparser, with guards against its known problems."""

import html
import re
import warnings
from io import BytesIO
from typing import Any

from paperdesk.errors import ImportFailed
from paperdesk.importers.atom_xml import ParsedFeed, is_literal, read_atom
from paperdesk.importers.base import Source
from paperdesk.importers.rss_xml import read_rss
from paperdesk.text.decode import decode_bytes, ungarbled
from paperdesk.text.html import html_to_text

ROOT = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf|channel)\b", re.IGNORECASE)
NO_FEED = re.compile(r"\s*<(?:!doctype\s+html|html|opml)\b", re.IGNORECASE)
ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.-]+)", re.IGNORECASE)
DOCTYPE = re.compile(rb"(\A\s*(?:<\?[^>]*>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)?)<!DOCTYPE[^>\[]*>", re.I | re.DOTALL)
MOST_TAGS = 100_000  # of a broken feed: feedparser takes about 25 µs for each
CLOSED = 10  # any feed has a closing tag among this many tags
BARE = re.compile(rb"&(?!#?\w{1,31};)")  # an ampersand that does not begin an entity: `AT&T`, `a?x=1&y=2`
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
LATIN = {b"iso-8859-1", b"iso8859-1", b"latin1", b"latin-1"}
WINDOWS = re.compile(rb"[\x80-\x9f]")  # undefined in Latin-1; dashes and quotes in Windows-1252, as browsers assume
WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0<", b"<\0")


def is_feed(source: Source) -> bool:
    """True if the source begins like a feed."""
    head = source.head.lstrip("\ufeff \t\r\n")
    return head.startswith("<") and not NO_FEED.match(head) and bool(ROOT.search(head))


def parse_feed(source: Source) -> ParsedFeed:
    """Parse the source with feedparser, without sanitising.

    Raises:
        ImportFailed: it is not a feed after all.
    """
    data = repair(source.data)
    if (tags := data.count(b"<")) > MOST_TAGS and CLOSED * (data.count(b"</") + data.count(b"/>")) < tags:
        raise ImportFailed("feed-tags-not-closed", "Most tags in this feed are never closed. Try again later.")
    if found := read_atom(data) or read_rss(data):
        return found
    mended = _escaped(data)
    return (mended != data and (read_atom(mended) or read_rss(mended))) or _parse_anything(mended)


def _escaped(data: bytes) -> bytes:
    """The bytes with bare ampersands escaped, except in CDATA."""
    first, *sections = data.split(b"<![CDATA[")
    pieces = [BARE.sub(b"&amp;", first)]
    for section in sections:
        inside, end, behind = section.partition(b"]]>")
        pieces += [b"<![CDATA[", inside, end, BARE.sub(b"&amp;", behind)]
    return b"".join(pieces)


def _parse_anything(data: bytes) -> ParsedFeed:
    if data.count(b"<") > MOST_TAGS:
        raise ImportFailed(
            "feed-broken-and-large", "This feed is malformed and too large to be repaired. Try again later."
        )
    import feedparser  # noqa: PLC0415 - 85 ms, and only who imports a feed needs it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # feedparser's own deprecations
            # A stream, never bytes, which it would mistake for an address or a file name.
            feed = feedparser.parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # feedparser may raise anything
        raise ImportFailed(
            "feed-not-readable", "This feed cannot be read ({reason}). Try again later.", reason=error
        ) from error
    if not feed.get("entries") and not feed.get("version"):
        raise ImportFailed("not-rss-or-atom", "This is not an RSS or Atom feed. Give the address of a feed.")
    entries = [dict(entry) for entry in feed.get("entries", [])]
    if str(feed.get("version", "")).startswith("atom"):
        entries = [{**entry, "literal": _literal(entry)} for entry in entries]
    return ParsedFeed(str(feed.get("version", "")), dict(feed.get("feed", {})), entries)


def _literal(entry: dict[str, Any]) -> set[str]:
    """The names of those texts of an entry that are literal."""
    details = ((name, entry.get(f"{name}_detail") or {}) for name in ("title", "summary"))
    return {name for name, told in details if told.get("type") == "text/plain" and is_literal("text", told["value"])}


def repair(data: bytes) -> bytes:
    """Return the bytes without what misleads feedparser: a stray byte, control characters, a DOCTYPE."""
    if data[:2] in WIDE:
        return data
    declared = ENCODING.search(data[:1000])
    if declared is None or declared[1].lower() in {b"utf-8", b"utf8"}:
        data = _as_utf8(data)
    elif declared[1].lower() in LATIN and WINDOWS.search(data):
        data = data.replace(declared[1], b"windows-1252", 1)
    data = data.translate(None, CONTROLS)
    found = DOCTYPE.match(data)
    return found[1] + data[found.end() :] if found else data


def _as_utf8(data: bytes) -> bytes:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return decode_bytes(data).encode("utf-8", "replace")
    return data


def raw_text(entry: Any, name: str) -> str:
    """The unchanged text of one element; "" if it is missing or not a text."""
    value = entry.get(name)
    return value if isinstance(value, str) else ""


def plain_text(entry: Any, name: str) -> str:
    """The text of one element without HTML, with characters repaired; non-HTML text keeps its tags."""
    text = entry.get(name)
    if not text or not isinstance(text, str):
        return ""
    return ungarbled(html.unescape(text) if name in entry.get("literal", ()) else html_to_text(text))
