"""OAI-PMH: repositories' descriptions of their papers, in Dublin Core or arXiv's own format."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from paperdesk.errors import ImportFailed, InvalidField
from paperdesk.importers.base import Importer, Record, Source, at_record
from paperdesk.importers.drafts import all_links, arxiv_links, guid_of, plain, rejected
from paperdesk.importers.xml_records import begins_with, prepare, read_xml, text_of, texts_of
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.identifiers import doi_identifiers, find_identifiers, normalize_arxiv
from paperdesk.model.links import make_link
from paperdesk.model.names import is_group, parse_name
from paperdesk.model.paper import Author, Identifier, LinkKind, PaperDraft, PaperFields
from paperdesk.text.dates import PartialDate, parse_date, parse_moment
from paperdesk.text.html import html_to_text
from paperdesk.text.urls import is_web_address

COMMENT = re.compile(r"\A\s*Comments?:\s*", re.IGNORECASE)
FOR_GROUP = re.compile(r"(?P<name>.+?)\s+(?:for|on behalf of)\s+(?P<group>the\s+.+)", re.IGNORECASE)
NOTHING = "noRecordsMatch"


def recognizes(source: Source) -> bool:
    """An OAI-PMH response."""
    return begins_with(source, "OAI-PMH")


def parse(source: Source) -> Iterator[Record]:
    """Yield the records, skipping deleted ones.

    Raises:
        ImportFailed: it is malformed, or the repository returned an error.
    """
    root = read_xml(prepare(source.text))
    if root is None:
        raise ImportFailed("oai-broken", "This OAI-PMH response is malformed or cut off. Download it again.")
    error = root.find("error")
    if error is not None and error.get("code") != NOTHING:
        reason = text_of(error) or error.get("code", "")
        raise ImportFailed(
            "oai-refuses", "The repository returned an error: {reason}. Check the address.", reason=reason
        )
    yield FeedHead("oai-pmh", "", text_of(root, "request") if is_web_address(text_of(root, "request")) else "")
    for number, record in enumerate(root.iter("record"), start=1):
        if (header := record.find("header")) is not None and header.get("status") == "deleted":
            continue
        try:
            if (entry := _entry(record)) is not None:
                yield entry
        except InvalidField as problem:
            yield rejected(at_record(number), problem, text_of(record)[:2000])


def _entry(record: Element) -> EntryDraft | None:
    own = next((found for found in record.iter("arXiv")), None)
    paper = _arxiv(own) if own is not None else None
    if paper is None and (core := next(record.iter("dc"), None)) is not None:
        paper = _core(core)
    if paper is None:
        return None
    value = next((one.value for one in paper.identifiers if one.scheme == "arxiv"), "")
    pages = [link.url for link in paper.links if link.kind == LinkKind.PAGE]
    return EntryDraft(
        paper,
        guid=f"arxiv:{value}" if value else text_of(record, "header/identifier") or guid_of(paper.fields.title),
        url=f"https://arxiv.org/abs/{value}" if value else next(iter(pages), ""),
        announced_at=parse_moment(text_of(record, "header/datestamp")),
    )


def _arxiv(told: Element) -> PaperDraft:
    """A record in arXiv's own form."""
    value, _ = normalize_arxiv(f"arXiv:{text_of(told, 'id')}")
    date = parse_date(text_of(told, "created"))
    fields = PaperFields(
        title=plain(text_of(told, "title")),
        type="preprint",
        abstract=plain(text_of(told, "abstract")),
        venue=plain(text_of(told, "journal-ref")),
        year=date.year,
        month=date.month,
        day=date.day,
        categories=text_of(told, "categories"),
        comment=plain(text_of(told, "comments")),
    )
    identifiers = (Identifier("arxiv", value),) if value else ()
    links = [link for one in identifiers for link in arxiv_links(one)]
    return PaperDraft(
        fields,
        tuple(name for one in told.findall("authors/author") for name in _names(one)),
        identifiers=(*identifiers, *doi_identifiers(text_of(told, "doi"))),
        links=all_links(fields, *links),
    )


def _names(author: Element) -> Iterator[Author]:
    """`Lee`, `Ann`; also `Collaboration`, `Super-Kamiokande`, and a person who represents a collaboration."""
    family, given = plain(text_of(author, "keyname")), plain(text_of(author, "forenames"))
    if is_group(family) and given:
        yield Author(f"{given} {family}")
    elif found := FOR_GROUP.fullmatch(family):
        yield parse_name(f"{given} {found['name']}".strip())
        yield Author(found["group"])
    elif family:
        yield parse_name(", ".join(part for part in (family, text_of(author, "suffix"), given) if part))


def _core(told: Element) -> PaperDraft:
    """A Dublin Core record, whose descriptions include the abstract and a comment, with several dates."""
    texts = [html_to_text(text) for text in texts_of(told, "description")]
    comment = next((COMMENT.sub("", text) for text in texts if COMMENT.match(text)), "")
    abstract = max((text for text in texts if not COMMENT.match(text)), key=len, default="")
    names = texts_of(told, "identifier")
    identifiers = dict.fromkeys(one for name in names for one in find_identifiers(name))
    dates = sorted(texts_of(told, "date"))
    date = parse_date(dates[0]) if dates else PartialDate()
    is_preprint = any(one.scheme == "arxiv" for one in identifiers)
    fields = PaperFields(
        title=plain(html_to_text(text_of(told, "title"))),
        type="preprint" if is_preprint else "article",
        abstract=plain(abstract),
        venue=plain(text_of(told, "source")),
        publisher=plain(text_of(told, "publisher")),
        year=date.year,
        month=date.month,
        day=date.day,
        comment=plain(comment),
    )
    links = [make_link(name, LinkKind.PAGE) for name in names if is_web_address(name)]
    arxiv = [link for one in identifiers if one.scheme == "arxiv" for link in arxiv_links(one)]
    return PaperDraft(
        fields,
        tuple(parse_name(plain(name)) for name in texts_of(told, "creator")),
        identifiers=tuple(identifiers),
        links=all_links(fields, *arxiv, *links),
    )


IMPORTER = Importer("oai-pmh", "OAI-PMH (Dublin Core or arXiv)", "feed", recognizes, parse)
