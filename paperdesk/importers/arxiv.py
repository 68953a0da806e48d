"""arXiv: the Atom of its query API, its RSS and Atom feeds since 2024, and the older RDF."""

import re
from collections.abc import Iterator
from typing import Any

from paperdesk.errors import ImportFailed, InvalidField
from paperdesk.importers.base import Importer, Record, Source, at_entry
from paperdesk.importers.drafts import all_links, arxiv_links, guid_of, plain, rejected
from paperdesk.importers.feed_xml import is_feed, parse_feed, plain_text, raw_text
from paperdesk.model.feed import EntryDraft, FeedHead, title_for_people
from paperdesk.model.identifiers import arxiv_month, doi_identifiers, normalize_arxiv
from paperdesk.model.links import make_link
from paperdesk.model.names import parse_name, split_arxiv_authors
from paperdesk.model.paper import Author, Identifier, PaperDraft, PaperFields
from paperdesk.text.dates import parse_date, parse_moment

MARKS = re.compile(r"arxiv\.org/(?:api|schemas|rss|atom)|rss\.arxiv\.org|export\.arxiv\.org/rss|updates on arXiv\.org")
ANNOUNCEMENT = re.compile(
    r"\s*arXiv:(?P<id>\S+)\s+Announce Type:\s*(?P<type>[\w-]+)\s+(?:Abstract:)?\s*", re.IGNORECASE
)
OLD_TITLE = re.compile(
    r"\(arXiv:(?P<id>\S{1,40}?)\s{0,9}\[(?P<category>[\w.-]{1,40})\]\s{0,9}(?P<mark>UPDATED|CROSS LISTED)?\)\s{0,9}\Z"
)
OLD_TYPES = {"UPDATED": "replace", "CROSS LISTED": "cross"}
CATEGORY = re.compile(r"[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z-]+)?")
ERROR_ID = "/api/errors"


def recognizes(source: Source) -> bool:
    """A feed with arXiv addresses in its head."""
    return is_feed(source) and bool(MARKS.search(source.head))


def parse(source: Source) -> Iterator[Record]:
    """Yield the entries of the feed.

    Raises:
        ImportFailed: arXiv returned an error, which also comes as a feed.
    """
    feed = parse_feed(source)
    head, entries = feed.head, feed.entries
    title = plain(plain_text(head, "title"))
    _complain_of_errors(title, entries)
    is_api = "/api/" in raw_text(head, "id")
    title = title_for_people(title)
    yield FeedHead("arxiv-api" if is_api else "arxiv-feed", title, raw_text(head, "link"))
    for number, entry in enumerate(entries, start=1):
        try:
            yield _entry(entry, number, is_api=is_api)
        except InvalidField as error:
            yield rejected(at_entry(number), error, str(raw_text(entry, "summary")))


def _complain_of_errors(title: str, entries: list[Any]) -> None:
    if title.startswith("Feed error"):
        raise ImportFailed(
            "arxiv-refuses-address",
            "arXiv returned an error: {reason}. Check the categories in the address.",
            reason=title,
        )
    if len(entries) == 1 and ERROR_ID in raw_text(entries[0], "id"):
        reason = " ".join(raw_text(entries[0], "summary").split())
        raise ImportFailed("arxiv-refuses-query", "arXiv returned an error: {reason}. Check the query.", reason=reason)


def _entry(entry: Any, number: int, *, is_api: bool) -> EntryDraft:
    title, summary = plain_text(entry, "title"), plain_text(entry, "summary")
    announced, old = ANNOUNCEMENT.match(summary), OLD_TITLE.search(title)
    value, version = _identity(entry, announced, old)
    identifiers = (Identifier("arxiv", value),) if value else ()
    links = [link for found in identifiers for link in arxiv_links(found)] or [make_link(raw_text(entry, "link"))]
    is_submission = is_api or "/abs/" in raw_text(entry, "id")  # dates of the paper, not of its announcement
    date = parse_date(raw_text(entry, "published")) if is_submission else arxiv_month(value)
    fields = PaperFields(
        title=plain(title[: old.start()].rstrip().removesuffix(".") if old else title),
        type="preprint",
        abstract=plain(summary[announced.end() :] if announced else summary),
        venue=plain(plain_text(entry, "arxiv_journal_ref") or plain_text(entry, "arxiv_journal_reference")),
        year=date.year,
        month=date.month,
        day=date.day,
        categories=_categories(entry, old["category"] if old else ""),
        comment=plain(plain_text(entry, "arxiv_comment")),
    )
    return EntryDraft(
        PaperDraft(
            fields,
            _authors(entry, is_list=is_submission),
            identifiers=(*identifiers, *doi_identifiers(raw_text(entry, "arxiv_doi"))),
            links=all_links(fields, *links),
        ),
        guid=f"arxiv:{value}" if value else raw_text(entry, "id") or raw_text(entry, "link") or guid_of(title, summary),
        url=f"https://arxiv.org/abs/{value}" if value else raw_text(entry, "link"),
        announced_at=None
        if is_submission
        else parse_moment(raw_text(entry, "published") or raw_text(entry, "updated")),
        version=version,
        announce_type=_announce_type(entry, announced, old),
        rank=number,
    )


def _identity(entry: Any, announced: re.Match[str] | None, old: re.Match[str] | None) -> tuple[str, int | None]:
    told = [match["id"] for match in (announced, old) if match]
    texts = [*(f"arXiv:{text}" for text in told), raw_text(entry, "id"), raw_text(entry, "link")]
    found = [identity for text in texts if (identity := normalize_arxiv(text))[0]]
    versions = [version for _, version in found if version]
    return (found[0][0] if found else ""), (versions[0] if versions else None)


def _announce_type(entry: Any, announced: re.Match[str] | None, old: re.Match[str] | None) -> str:
    if told := raw_text(entry, "arxiv_announce_type"):
        return told
    if announced:
        return announced["type"]
    return OLD_TYPES.get(old["mark"] or "", "new") if old else ""


def _categories(entry: Any, primary: str) -> str:
    """The subject classes of arXiv, the primary one first, without ACM and MSC classes."""
    told = entry.get("arxiv_primary_category") or {}
    terms = [primary, raw_text(told, "term") if isinstance(told, dict) else ""]
    terms += [raw_text(tag, "term") for tag in entry.get("tags", [])]
    return " ".join(dict.fromkeys(term for term in terms if CATEGORY.fullmatch(term)))


def _authors(entry: Any, *, is_list: bool) -> tuple[Author, ...]:
    """One name per author from the API, all names in one string from the feeds."""
    names = [plain(plain_text(author, "name")) for author in entry.get("authors", [])]
    names = [name for name in names if name]
    if len(names) == 1 or not is_list:
        return tuple(author for name in names for author in split_arxiv_authors(name))
    return tuple(parse_name(name) for name in names)


IMPORTER = Importer("arxiv", "arXiv feed or search result", "feed", recognizes, parse)
