"""The text copied from a Hugging Face papers page: titles and abstracts alternating."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from paperdesk.errors import InvalidField, Words
from paperdesk.importers.base import Importer, Record, Rejected, Source, at_line
from paperdesk.importers.drafts import all_links, arxiv_links, guid_of, plain, rejected
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.identifiers import normalize_arxiv
from paperdesk.model.paper import Identifier, PaperDraft, PaperFields
from paperdesk.text.dates import bounded_number, parse_date

BANNER = re.compile(r"Get trending papers in your email inbox", re.IGNORECASE)
COMMUNITY = re.compile(r"by AK and the research community", re.IGNORECASE)
NOISE = re.compile(
    r"(?:Hugging Face|Models|Datasets|Spaces|Buckets|Posts|Docs|Enterprise|Pricing|Log In|Sign Up|Community|Solutions"
    r"|Tasks|(?:Trending |Daily )?Papers|Subscribe|Daily|Weekly|Monthly|Daily\s*Weekly\s*Monthly|Trending|New|Search"
    r"|Previous|Next|Today|System theme|Company|TOS|Privacy|About|Careers|Website|Inference Providers|Collections"
    r"|View paper|View PDF|Upvote|Back to Papers|GitHub|arXiv(?: Page)?|Project page|Read more|\d+[\d.]*k?\s*stars?"
    r"|[A-Z][a-z]{2} \d{1,2}|Week \d+|© .*|!\[.*|\[!\[.*|Papers with Code)",
    re.IGNORECASE,
)
SUBMITTED = re.compile(r"Submitted by(?:\s+(?P<user>\S.*))?", re.IGNORECASE)
UPVOTES = re.compile(r"(?:\[-\]|-|▲|Upvote)?\s*(?P<count>\d+|-)|-", re.IGNORECASE)
AUTHORS = re.compile(r"\d+\s+authors?|·", re.IGNORECASE)
DATE = re.compile(r"(?:Published on )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}")
COMMENTS = re.compile(r"(?:(?P<count>\d+) comments?|\[(?P<linked>\d+)\]\(\S*#community\))", re.IGNORECASE)
LINKED_TITLE = re.compile(
    r"(?:#{1,6}\s*)?\[(?P<title>.+?)\]\((?:https?://(?:huggingface\.co|hf\.co))?/papers/(?P<id>[\w./-]+?)(?:#\S*)?\)"
)
HEADING = re.compile(r"#{1,6}\s+")
LONG, SURELY_LONG, SHORTEST_TITLE = 160, 300, 4
SENTENCE_LENGTH = 60


def recognizes(source: Source) -> bool:
    """The banner or header of the page, titles that are links, or clearly alternating short and long lines."""
    head = source.head
    if head.lstrip()[:1] in {"<", "{", "@"} or not head.strip():
        return False
    if BANNER.search(head) or COMMUNITY.search(head) or LINKED_TITLE.search(head):
        return True
    return _alternates([line.strip() for line in source.text.splitlines() if line.strip()])


def _alternates(lines: list[str]) -> bool:
    """True if short titles and long abstracts alternate, at least twice and without exception."""
    pairs = list(zip(lines[::2], lines[1::2], strict=False))[:20]
    return len(pairs) > 1 and all(
        len(title) < SURELY_LONG < len(abstract) and title[-1] not in ".,;:" and " " in title and title[0].isupper()
        for title, abstract in pairs
    )


@dataclass
class _Card:
    """The data about one paper read so far."""

    line: int
    title: str
    arxiv_id: str = ""
    submitter: str = ""
    upvotes: int | None = None
    comments: int | None = None
    date: str = ""
    paragraphs: list[str] = field(default_factory=list)


class _Reader:
    """Processes the lines of a page; a card is complete when the next title begins."""

    def __init__(self) -> None:
        self.cards: list[_Card] = []
        self.strays: list[tuple[int, str]] = []
        self.before = _Card(0, "")  # lines before the next title
        self.glued = False  # the banner's button is joined to the first title
        self.user_follows = False

    def read(self, number: int, line: str) -> None:
        if BANNER.search(line):
            self.glued = True
        elif self.glued and line.startswith("Subscribe"):
            self.glued = False
            self.read(number, line.removeprefix("Subscribe").strip())
        elif line and not self.is_mark(line):
            self.content(number, line)

    def is_mark(self, line: str) -> bool:
        """Take a line that is neither title nor abstract; False if it is one of them."""
        if self.user_follows:
            self.user_follows = False
            self.before.submitter = line
            return True
        if found := SUBMITTED.fullmatch(line):
            self.move_number_to_comments()
            self.before.submitter = found["user"] or ""
            self.user_follows = not found["user"]
            return True
        if "·" in line and (AUTHORS.search(line) or line == "·"):
            self.authors_line(line)
            return True
        return self.is_count_or_date(line)

    def is_count_or_date(self, line: str) -> bool:
        if found := COMMENTS.fullmatch(line):
            if self.cards:
                self.cards[-1].comments = bounded_number(found["count"] or found["linked"])
        elif found := UPVOTES.fullmatch(line):
            self.move_number_to_comments()
            self.before.upvotes = bounded_number((found["count"] or "0").replace("-", "0"))
        elif DATE.fullmatch(line):
            self.date(line)
        else:
            return bool(NOISE.fullmatch(line) or COMMUNITY.search(line) or AUTHORS.fullmatch(line))
        return True

    def move_number_to_comments(self) -> None:
        """Of two numbers between papers, the first is the number of comments on the paper above."""
        if self.before.upvotes is not None and self.cards and not self.before.submitter:
            self.cards[-1].comments = self.before.upvotes
            self.before.upvotes = None

    def authors_line(self, line: str) -> None:
        """`14 authors · Mar 25, 2025`; a short line directly above a lone `·` was an organisation's name."""
        if line == "·" and self.cards and not self.cards[-1].paragraphs and len(self.cards) > 1:
            self.cards.pop()
        if found := DATE.search(line):
            self.date(found[0])

    def date(self, line: str) -> None:
        if self.cards:
            self.cards[-1].date = line.removeprefix("Published on ")

    def content(self, number: int, line: str) -> None:
        linked = LINKED_TITLE.fullmatch(line)
        if linked or not self.is_abstract(line):
            self.title(number, linked["title"] if linked else HEADING.sub("", line), linked["id"] if linked else "")
        elif self.cards:
            self.cards[-1].paragraphs.append(line)
        else:
            self.strays.append((number, line))

    def is_abstract(self, line: str) -> bool:
        """A long line, or a sentence below a title; between papers, only what cannot be a title."""
        wants_abstract = bool(self.cards) and not self.cards[-1].paragraphs
        is_sentence = line.endswith(".")
        if wants_abstract:
            return len(line) >= LONG or (is_sentence and len(line) >= SENTENCE_LENGTH)
        return len(line) >= SURELY_LONG or (is_sentence and len(line) >= LONG)

    def title(self, number: int, title: str, arxiv_id: str) -> None:
        if len(title) < SHORTEST_TITLE and not arxiv_id:
            self.strays.append((number, title))
            return
        before = self.before
        self.cards.append(_Card(number, title, arxiv_id, before.submitter, before.upvotes))
        self.before = _Card(0, "")


def parse(source: Source) -> Iterator[Record]:
    """Yield the papers on the page in order; it has no authors, dates or IDs unless titles are links."""
    reader = _Reader()
    for number, line in enumerate(source.text.splitlines(), start=1):
        reader.read(number, line.strip())
    yield FeedHead("hf-listing", "Hugging Face papers", "https://huggingface.co/papers")
    rank = 0
    for card in reader.cards:
        record = _record(card, rank + 1)
        rank += isinstance(record, EntryDraft)
        yield record
    for number, line in reader.strays:
        yield rejected(at_line(number), Words("It is before the first title."), line)


def _record(card: _Card, rank: int) -> EntryDraft | Rejected:
    if not (card.paragraphs or card.arxiv_id or card.date):
        return rejected(at_line(card.line), Words("It looks like a title, but has no abstract."), card.title)
    value, version = normalize_arxiv(card.arxiv_id)
    identifiers = (Identifier("arxiv", value, version),) if value else ()
    date = parse_date(card.date)
    fields = PaperFields(
        title=plain(card.title),
        type="preprint",
        abstract=plain("\n\n".join(card.paragraphs)),
        year=date.year,
        month=date.month,
        day=date.day,
    )
    links = [link for identifier in identifiers for link in arxiv_links(identifier)]
    try:
        paper = PaperDraft(fields, identifiers=identifiers, links=all_links(fields, *links))
    except InvalidField as error:
        return rejected(at_line(card.line), error, card.title)
    return EntryDraft(
        paper,
        guid=f"hf:{value}" if value else guid_of(fields.title),
        url=f"https://huggingface.co/papers/{value}" if value else "",
        rank=rank,
        upvotes=card.upvotes,
        comments=card.comments,
        submitter=card.submitter,
    )


IMPORTER = Importer("hf-listing", "Hugging Face papers page (copied text)", "feed", recognizes, parse)
