"""JSON Feed, versions 1.0 and 1.1."""

from collections.abc import Iterator
from typing import Any

from paperdesk.errors import ImportFailed, InvalidField
from paperdesk.importers.base import Importer, Record, Source, at_entry
from paperdesk.importers.drafts import all_links, guid_of, plain, rejected
from paperdesk.importers.json_text import json_or_none, load_json, text_of
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.identifiers import find_identifiers
from paperdesk.model.links import make_link
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, LinkKind, PaperDraft, PaperFields
from paperdesk.text.dates import EARLIEST_YEAR, PartialDate, parse_date, parse_moment
from paperdesk.text.html import html_to_text
from paperdesk.text.urls import is_web_address


def recognizes(source: Source) -> bool:
    """An object whose `version` is a jsonfeed.org address."""
    data = json_or_none(source)
    return isinstance(data, dict) and "jsonfeed.org/version" in text_of(data, "version")


def parse(source: Source) -> Iterator[Record]:
    """Yield the items of the feed in its order."""
    feed = load_json(source)
    if not isinstance(feed, dict) or not isinstance(feed.get("items", []), list):
        raise ImportFailed("json-feed-without-items", "This JSON Feed has no list of items. Try again later.")
    yield FeedHead("json-feed", plain(html_to_text(text_of(feed, "title"))), text_of(feed, "home_page_url"))
    for number, item in enumerate(feed.get("items", []), start=1):
        try:
            yield _entry(item, feed)
        except (InvalidField, AttributeError, TypeError) as error:
            yield rejected(at_entry(number), error, str(item)[:2000])


def _entry(item: dict[str, Any], feed: dict[str, Any]) -> EntryDraft:
    addresses = (text_of(item, name).strip() for name in ("url", "external_url"))
    url = next((address for address in addresses if is_web_address(address)), "")
    published = text_of(item, "date_published", "date_modified")
    date = parse_date(published)
    if date.year is None or date.year < EARLIEST_YEAR:
        date = PartialDate()
    fields = PaperFields(
        title=plain(html_to_text(text_of(item, "title"))),
        abstract=plain(text_of(item, "content_text") or html_to_text(text_of(item, "content_html", "summary"))),
        year=date.year,
        month=date.month,
        day=date.day,
    )
    told = [make_link(url, LinkKind.PAGE), make_link(text_of(item, "external_url"), LinkKind.PAGE), *_files(item)]
    return EntryDraft(
        PaperDraft(
            fields,
            _authors(item, feed if fields.title or fields.abstract else {}),
            identifiers=find_identifiers(f"{url} {text_of(item, 'external_url')}"),
            links=all_links(fields, *told),
        ),
        guid=str(item.get("id") or url or guid_of(fields.title, fields.abstract)),
        url=url,
        announced_at=parse_moment(published),
    )


def _files(item: dict[str, Any]) -> list[Any]:
    attachments = item.get("attachments") or []
    pdfs = (file for file in attachments if text_of(file, "mime_type") == "application/pdf")
    return [make_link(text_of(file, "url"), LinkKind.PDF) for file in pdfs]


def _authors(item: dict[str, Any], feed: dict[str, Any]) -> tuple[Author, ...]:
    """The authors of the item, or of the feed; version 1.0 has only one."""
    for told in (item.get("authors"), [item.get("author")], feed.get("authors"), [feed.get("author")]):
        names = [name for author in told or [] if (name := html_to_text(text_of(author, "name")))]
        if names:
            return tuple(parse_name(name) for name in names)
    return ()


IMPORTER = Importer("json-feed", "JSON Feed", "feed", recognizes, parse)
