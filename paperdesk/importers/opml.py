"""OPML: lists of feeds exchanged by feed readers, read even if they violate the specification."""

import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from paperdesk.errors import ImportFailed, Words
from paperdesk.importers.base import Source, at_outline
from paperdesk.importers.xml_records import prepare, read_xml
from paperdesk.model.subscriptions import (
    FolderPath,
    Outline,
    Subscription,
    SubscriptionFolder,
    UnreadOutline,
    address_key,
)

ROOT = re.compile(r"<(?:\w+:)?opml\b", re.IGNORECASE)
LONE_AMPERSAND = re.compile(r"&(?!(?:#\d+|#x[0-9a-f]+|\w+);)", re.IGNORECASE)
WEB = re.compile(r"https?://[^\s/]", re.IGNORECASE)
DEEPEST_FOLDERS = 30  # nested folders; deeper ones are put into the thirtieth
LARGEST_MB = 20


def is_opml(source: Source) -> bool:
    """True if the source begins like a list of feeds."""
    head = source.head.lstrip("\ufeff \t\r\n")
    return head.startswith("<") and bool(ROOT.search(head))


def read_opml(source: Source) -> list[Outline]:
    """The folders and feeds of a list in order, without repetition; entries without a feed have a reason.

    Raises:
        ImportFailed: it is not a list of feeds.
    """
    if len(source.data) > LARGEST_MB * 1_000_000:
        raise ImportFailed(
            "opml-too-large", "A list of feeds cannot be larger than {most_mb} MB. Check the file.", most_mb=LARGEST_MB
        )
    if not is_opml(source):
        raise ImportFailed(
            "not-opml",
            "“{name}” is not an OPML file. Export your feeds as OPML from the other program.",
            name=source.name,
        )
    text = prepare(source.text)
    root = read_xml(text)
    if root is None:
        root = read_xml(LONE_AMPERSAND.sub("&amp;", text))
    if root is None:
        raise ImportFailed(
            "opml-broken",
            "The XML of “{name}” is malformed or unsafe. Export the list again and retry.",
            name=source.name,
        )
    body = next((part for part in root.iter() if str(part.tag).lower() == "body"), root)
    found = list(_once(_outlines(body)))
    if not any(isinstance(outline, Subscription) for outline in found):
        raise ImportFailed(
            "opml-without-feeds", "“{name}” contains no feeds: none of its outlines has an xmlUrl.", name=source.name
        )
    return found


def _outlines(body: Element) -> Iterator[Outline]:
    """All outlines from top to bottom, without recursion: a hostile file may nest them a million levels deep."""
    waiting: list[tuple[Element, FolderPath]] = [(part, ()) for part in reversed(body)]
    number = 0
    while waiting:
        part, folder = waiting.pop()
        if str(part.tag).lower() != "outline":
            continue
        number += 1
        values = {name.lower(): value.strip() for name, value in part.attrib.items()}
        title = " ".join((values.get("title") or values.get("text") or "").split())
        address = values.get("xmlurl", "")
        inner = folder
        if address:
            yield _feed(number, address, title, folder, values)
        elif len(part) or not values.get("url"):
            inner = (*folder, title or "Folder") if len(folder) < DEEPEST_FOLDERS else folder
            if len(part) or title:
                yield SubscriptionFolder(inner)
        else:
            yield UnreadOutline(
                at_outline(number), Words("It has no xmlUrl. Add the feed by its address."), values["url"]
            )
        waiting += [(child, inner) for child in reversed(part)]


def _feed(number: int, address: str, title: str, folder: FolderPath, values: Mapping[str, str]) -> Outline:
    address = re.sub(r"\Afeed:(?://)?(?=https?:)", "", address, flags=re.IGNORECASE)
    address = re.sub(r"\Afeed://", "http://", address, flags=re.IGNORECASE)
    if not WEB.match(address):
        return UnreadOutline(at_outline(number), Words("Its address does not begin with https:// or http://."), address)
    home = values.get("htmlurl", "")
    return Subscription(
        address=address,
        title="" if title == address else title,
        folder=folder,
        home_url=home if WEB.match(home) else "",
        kind=values.get("kind", ""),
        refresh_minutes=_number(values.get("refreshminutes", "")),
        retention_days=_number(values.get("retentiondays", "")),
        announce_types=values.get("announcetypes", ""),
    )


def _once(outlines: Iterator[Outline]) -> Iterator[Outline]:
    """Drop repeated addresses and folders."""
    seen: set[object] = set()
    for outline in outlines:
        if isinstance(outline, UnreadOutline):
            yield outline
            continue
        key: object = outline.path if isinstance(outline, SubscriptionFolder) else address_key(outline.address)
        if key not in seen:
            seen.add(key)
            yield outline


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 9 else None  # noqa: PLR2004 - digits of what is a number
