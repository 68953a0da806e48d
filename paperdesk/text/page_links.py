"""The content of a web page's markup: its title and heading, its feeds, and its redirect.

Comments, scripts and templates are ignored, as in browsers.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin

MOST_PAGE_CHARS = 400_000  # characters of a page; its metadata is at the beginning
MOST_LINKS = 40
PASSED_OVER = {"script", "style", "template", "svg", "textarea", "iframe", "object"}
FEED_TYPES = {
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/rss",
    "application/atom",
    "text/rss+xml",
    "text/atom+xml",
}
MAYBE_TYPES = {"text/xml", "application/xml", "application/json"}
COMMENTS = re.compile(r"\bcomments?\b|/comments?(?:/|\b)|kommentar|commentaires|comentarios", re.IGNORECASE)
REFRESH = re.compile(r"\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']+)[\"']?\s*\Z", re.IGNORECASE)
FEED_WORDS = re.compile(
    r"\W*(?:rss|atom|feed|rss[ -]?feed|atom[ -]?feed|news ?feed|subscribe)(?: ?[12]\.0)?\W*", re.IGNORECASE
)
FEED_PATH = re.compile(
    r"(?:\.(?:rss|atom|rdf)|/(?:rss|atom|feed|feeds?\.xml|rss\.xml|atom\.xml|index\.xml))/?(?:\?.*)?\Z", re.I
)
HEADER_LINK = re.compile(r"<([^<>]*)>((?:\s*;\s*[\w*-]+\s*(?:=\s*(?:\"[^\"]*\"|[^\s;,\"]*))?)*)")
PARAMETER = re.compile(r";\s*([\w-]+)\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]*))")


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A link to a possible feed: its address and title."""

    address: str
    title: str = ""
    is_sure: bool = True  # whether its type is a feed type
    is_comments: bool = False


@dataclass(slots=True)
class PageHead:
    """The content of a page's head."""

    title: str = ""
    heading: str = ""
    base: str = ""
    refresh: str = ""
    asks_password: bool = False
    feeds: list[FeedLink] = field(default_factory=list)
    anchors: list[FeedLink] = field(default_factory=list)  # links in its text that look like feeds
    text: str = ""  # the beginning of its visible text

    def addresses(self, page_address: str, more: Iterable[FeedLink] = ()) -> list[FeedLink]:
        """Its feeds, including those in its HTTP header, absolute, without repetition, most likely first."""
        base = urljoin(page_address, self.base) if self.base else page_address
        told = [*((page_address, link) for link in more), *((base, link) for link in self.feeds)]
        told = told or [(base, link) for link in self.anchors]
        found: dict[str, FeedLink] = {}
        for start, link in told:
            try:
                address = urldefrag(urljoin(start, link.address.strip())).url
            except ValueError:  # not an address
                continue
            found.setdefault(address, FeedLink(address, link.title, link.is_sure, link.is_comments))
        return sorted(found.values(), key=lambda link: (link.is_comments, not link.is_sure))[:MOST_LINKS]


def read_page(page: str) -> PageHead:
    """Read a page's head."""
    parser = _Parser()
    parser.feed(page[:MOST_PAGE_CHARS])
    parser.close()
    head = parser.head
    head.title, head.heading = " ".join(head.title.split()), " ".join(head.heading.split())
    head.text = " ".join("".join(parser.words).split())
    return head


def links_of_header(values: Iterable[str]) -> list[FeedLink]:
    """The feeds in `Link` headers (RFC 8288)."""
    found = []
    for value in values:
        for match in HEADER_LINK.finditer(value):
            told = {name.lower(): quoted or plain for name, quoted, plain in PARAMETER.findall(match[2])}
            if link := _feed_link({**told, "href": match[1]}):
                found.append(link)
    return found


def _feed_link(attributes: Mapping[str, str]) -> FeedLink | None:
    """The link of a <link> or of a header, if it may lead to a feed."""
    kinds = attributes.get("rel", "").lower().split()
    type_ = attributes.get("type", "").partition(";")[0].strip().lower()
    is_sure = type_ in FEED_TYPES or "feed" in kinds
    is_named = "feed" in kinds or ("alternate" in kinds and (is_sure or type_ in MAYBE_TYPES))
    address, title = attributes.get("href", "").strip(), attributes.get("title", "")
    if not is_named or not address:
        return None
    return FeedLink(address, title, is_sure, bool(COMMENTS.search(title) or COMMENTS.search(address)))


class _Parser(HTMLParser):
    """Collects the metadata of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.head = PageHead()
        self.words: list[str] = []
        self.length = 0
        self.inside: list[str] = []  # ignored elements
        self.at = ""  # the title, heading or link being read
        self.anchor = ("", "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in PASSED_OVER:
            self.inside.append(tag)
        if self.inside:
            return
        attributes = {name.lower(): value or "" for name, value in attrs}
        if tag in {"title", "h1", "a"}:
            self.at, self.anchor = tag, (attributes.get("href", ""), attributes.get("title", ""))
        elif tag == "input":
            self.head.asks_password |= attributes.get("type", "").lower() == "password"
        else:
            self._of_head(tag, attributes)

    def _of_head(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Record the elements of a page's head, which many pages have elsewhere."""
        if tag == "base":
            self.head.base = self.head.base or attributes.get("href", "").strip()
        elif tag == "link":
            if link := _feed_link(attributes):
                self.head.feeds.append(link)
        elif tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            found = REFRESH.match(attributes.get("content", ""))
            self.head.refresh = self.head.refresh or (found[1].strip() if found else "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in PASSED_OVER:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.inside and tag in self.inside:
            del self.inside[self.inside.index(tag) :]
        elif tag == self.at:
            self.at = ""

    def handle_data(self, data: str) -> None:
        if self.inside:
            return
        if self.at == "title":
            self.head.title += data
            return
        if self.at == "h1" and len(self.head.heading) < MOST_LINKS * 10:
            self.head.heading += data
        if self.at == "a":
            self._anchor(data)
        if self.length < MOST_LINKS * 100:
            self.words.append(data)
            self.length += len(data)

    def _anchor(self, text: str) -> None:
        """Record a link to a feed, recognised by its text or address."""
        address, title = self.anchor
        is_feed = FEED_WORDS.fullmatch(text) or FEED_PATH.search(address)
        if is_feed and address and len(self.head.anchors) < MOST_LINKS and not address.lower().startswith("mailto:"):
            name = title or " ".join(text.split())
            self.head.anchors.append(FeedLink(address, name, is_comments=bool(COMMENTS.search(f"{name} {address}"))))
