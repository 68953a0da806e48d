"""arXiv's mail listings: a day's new submissions, cross-lists and replacements, as plain text or a saved mail."""

import re
from collections.abc import Iterator, Mapping
from email import message_from_bytes, policy

from paperdesk.errors import InvalidField
from paperdesk.importers.base import Importer, Record, Source, at_line
from paperdesk.importers.drafts import all_links, arxiv_links, plain, rejected
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.identifiers import doi_identifiers, normalize_arxiv
from paperdesk.model.names import split_arxiv_authors
from paperdesk.model.paper import Identifier, PaperDraft, PaperFields
from paperdesk.text.dates import parse_date, parse_moment

RULE = re.compile(r"^-{20,}[ \t]*$", re.MULTILINE)
CROSS = re.compile(r"^%-(?:%-){4,}.*$|^\s*Cross[- ]?lists?\b.*$", re.MULTILINE | re.IGNORECASE)
REPLACED = re.compile(r"^%%--(?:%%--){3,}.*$|^\s*Replacements?\b.*$", re.MULTILINE | re.IGNORECASE)
PAPER = re.compile(
    r"^(?:arXiv:|Paper(?: \(\*cross-listing\*\))?:\s*)(?P<id>\S+)(?P<cross>\s+\(\*cross-listing\*\))?", re.MULTILINE
)
FIELD = re.compile(r"^(?P<name>[A-Z][A-Za-z-]{1,20}):[ \t]*(?P<value>.*(?:\n(?=[ \t]+\S).*)*)", re.MULTILINE)
REVISED = re.compile(r"replaced with (?:revised )?version\s+(?P<date>[^()\n]+)", re.IGNORECASE)
BEGINNING = re.compile(r"^\\\\[ \t]*\n(?:arXiv:|Paper\b)", re.MULTILINE)
END = re.compile(r"^\\\\(?:[ \t]*\(.*)?[ \t]*$", re.MULTILINE)
SIZE = re.compile(r"\s*\([\d.,]+\s*[kKM]?b?[^()]*\)\s*$")
MAIL = re.compile(r"(?:From |Return-Path:|Received:|Delivered-To:|From:|Date:|Subject:|To:|MIME-Version:|X-[\w-]+:)")


def recognizes(source: Source) -> bool:
    """A block that begins with two backslashes and names an arXiv paper, in a text or a mail."""
    if source.head.lstrip("\ufeff \t\r\n")[:1] in {"<", "{", "[", "@"}:
        return False
    return bool(BEGINNING.search(source.text.replace("\r\n", "\n"))) or _is_packed_mail(source)


def _is_packed_mail(source: Source) -> bool:
    return bool(MAIL.match(source.head)) and "arxiv" in source.head.lower() and bool(BEGINNING.search(_text(source)))


def parse(source: Source) -> Iterator[Record]:
    """Yield the papers in the listing, in order."""
    yield FeedHead("arxiv-mail", "arXiv listing", "https://arxiv.org")
    text = _text(source)
    cross, replaced = (found.start() if (found := part.search(text)) else len(text) for part in (CROSS, REPLACED))
    starts = [found.start() for found in BEGINNING.finditer(text)]
    for number, start in enumerate(starts, start=1):
        block = text[start : starts[number] if number < len(starts) else len(text)]
        kind = "replace" if start > replaced else "cross" if start > cross else "new"
        try:
            yield _entry(block, kind, number)
        except InvalidField as error:
            yield rejected(at_line(text.count(chr(10), 0, start) + 1), error, block[:2000])


def _text(source: Source) -> str:
    """The listing, extracted from its mail."""
    text = _body(source.data).replace("\r\n", "\n") if MAIL.match(source.head) else ""
    return text if BEGINNING.search(text) else source.text.replace("\r\n", "\n")


def _body(mail: bytes) -> str:
    """The plain text of a mail; "" if it has no readable text."""
    try:
        body = message_from_bytes(mail, policy=policy.default).get_body(("plain",))
        return "" if body is None else str(body.get_content())
    except Exception:  # Python's parser may raise anything for a broken header
        return ""


def _entry(block: str, kind: str, number: int) -> EntryDraft:
    found = PAPER.search(block)
    value, version = normalize_arxiv(f"arXiv:{found['id']}") if found else ("", None)
    if found and found["cross"]:
        kind = "cross"
    parts = END.split(RULE.split(block.removeprefix("\\\\"), maxsplit=1)[0])
    told = {one["name"].lower(): _line(one["value"]) for one in FIELD.finditer(parts[0])}
    revised = REVISED.search(parts[0])
    moment = SIZE.sub("", revised["date"] if revised else told.get("date", "")).strip()
    date = parse_date(SIZE.sub("", told.get("date", "")))
    fields = PaperFields(
        title=plain(told.get("title", "")),
        type="preprint",
        abstract=plain(_abstract(parts[1])) if len(parts) > 2 else "",  # noqa: PLR2004 - its own end follows it
        venue=plain(told.get("journal-ref", "")),
        year=date.year,
        month=date.month,
        day=date.day,
        categories=_categories(told),
        comment=plain(told.get("comments", "")),
    )
    identifiers = (Identifier("arxiv", value, version),) if value else ()
    links = [link for one in identifiers for link in arxiv_links(one)]
    return EntryDraft(
        PaperDraft(
            fields,
            split_arxiv_authors(plain(told.get("authors") or told.get("author", ""))),
            identifiers=(*identifiers, *doi_identifiers(told.get("doi", ""))),
            links=all_links(fields, *links),
        ),
        guid=f"arxiv:{value}" if value else fields.title,
        url=f"https://arxiv.org/abs/{value}" if value else "",
        announced_at=parse_moment(moment),
        version=version,
        announce_type=kind,
        rank=number,
    )


def _line(value: str) -> str:
    return " ".join(value.split())


def _abstract(text: str) -> str:
    """The paragraphs of an abstract: a line that is indented further than the previous one begins a new paragraph."""
    paragraphs: list[str] = []
    for line in text.strip("\n").splitlines():
        if not line.strip() or not paragraphs or line.startswith("  "):
            paragraphs.append("")
        paragraphs[-1] = f"{paragraphs[-1]} {line.strip()}".strip()
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _categories(told: Mapping[str, str]) -> str:
    """Its subject classes without ACM and MSC classes."""
    named = told.get("categories") or told.get("subj-class", "")
    return " ".join(word for word in named.split() if re.fullmatch(r"[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z-]+)?", word))


IMPORTER = Importer("arxiv-mail", "arXiv listing (mail)", "feed", recognizes, parse)
