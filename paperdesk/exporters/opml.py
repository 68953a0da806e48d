"""OPML 2.0: the list of feeds, for other programs and for complete re-import."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from io import BytesIO
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from paperdesk.model.subscriptions import FolderPath, Subscription, SubscriptionFolder

SPACE = "https://paperdesk.org/opml"
TITLE = "PaperDesk feeds"
NO_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")


def write_opml(outlines: Iterable[Subscription | SubscriptionFolder], moment: datetime | None = None) -> bytes:
    """The list as UTF-8, in order; PaperDesk's own data has custom attributes."""
    root = Element("opml", {"version": "2.0", "xmlns:pd": SPACE})
    head, body = SubElement(root, "head"), SubElement(root, "body")
    SubElement(head, "title").text = TITLE
    SubElement(head, "dateCreated").text = format_datetime(moment or datetime.now(UTC), usegmt=True)
    folders: dict[FolderPath, Element] = {(): body}
    for outline in outlines:
        if isinstance(outline, SubscriptionFolder):
            _folder(folders, outline.path)
        else:
            SubElement(_folder(folders, outline.folder), "outline", _attributes(outline))
    indent(root)
    return _bytes(root)


def _folder(folders: dict[FolderPath, Element], path: FolderPath) -> Element:
    if path not in folders:
        above = _folder(folders, path[:-1])
        name = _clean(path[-1])
        folders[path] = SubElement(above, "outline", {"text": name, "title": name})
    return folders[path]


def _attributes(feed: Subscription) -> dict[str, str]:
    title = feed.title or feed.address
    values = {"type": "rss", "text": title, "title": title, "xmlUrl": feed.address, "htmlUrl": feed.home_url}
    values |= {"pd:kind": feed.kind, "pd:announceTypes": feed.announce_types}
    numbers = {"pd:refreshMinutes": feed.refresh_minutes, "pd:retentionDays": feed.retention_days}
    values |= {name: str(number) for name, number in numbers.items() if number is not None}
    return {name: _clean(value) for name, value in values.items() if value}


def _bytes(root: Element) -> bytes:
    target = BytesIO()
    ElementTree(root).write(target, encoding="utf-8", xml_declaration=True)
    return target.getvalue() + b"\n"


def _clean(text: str) -> str:
    return NO_XML.sub("", text)
