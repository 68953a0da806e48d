"""Digests of papers: a Markdown heading and an arXiv link per paper, or a JSON list of titles and links."""

import re
from collections.abc import Iterator
from typing import Any

from paperdesk.errors import InvalidField, Words
from paperdesk.importers.base import Importer, Record, Source, at_entry, at_line
from paperdesk.importers.drafts import all_links, arxiv_links, plain, rejected
from paperdesk.importers.json_text import json_or_none, load_json, text_of
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.identifiers import arxiv_month, normalize_arxiv
from paperdesk.model.paper import Identifier, PaperDraft, PaperFields

PAPER = re.compile(
    r"^#{1,3} +(?P<title>\S.*?)\s*\n(?:\s*\n)?\s*(?:[-*] +)?\[[^\]\n]*\]\((?P<url>https?://arxiv\.org/(?:abs|pdf)/[^)\s]+)\)",
    re.MULTILINE,
)
FAILED = re.compile(r"^#{1,3} +fail(?:ed|d)? +to +read\b.*$", re.MULTILINE | re.IGNORECASE)
"""Placeholders for a paper in a digest: `# faild to  read !!!!`."""

LINKS = ("arxiv_id", "arxiv_url", "arxiv_pdf_url", "link", "url", "id")


def recognizes(source: Source) -> bool:
    """Markdown with a heading right above an arXiv link, or a JSON list of objects with both."""
    data = json_or_none(source)
    if data is not None:
        return isinstance(data, list) and bool(data) and all(_is_digest_record(record) for record in data[:3])
    return bool(PAPER.search(source.text.replace("\r\n", "\n")))


def _is_digest_record(record: Any) -> bool:
    return bool(text_of(record, "title") and _identity(record)[0])


def parse(source: Source) -> Iterator[Record]:
    """Yield the papers, without the digest author's comments, which are not abstracts."""
    yield FeedHead("hf-digest", "Digest of papers")
    data = json_or_none(source)
    if data is None:
        text = source.text.replace("\r\n", "\n")
        papers = [(paper["title"], *normalize_arxiv(paper["url"])) for paper in PAPER.finditer(text)]
        yield from (_failed(found, text) for found in FAILED.finditer(text))
    else:
        papers = [(text_of(record, "title"), *_identity(record)) for record in load_json(source)]
    for rank, (title, value, version) in enumerate(papers, start=1):
        try:
            yield _entry(title, value, version, rank)
        except InvalidField as error:
            yield rejected(at_entry(rank), error)


def _failed(found: re.Match[str], text: str) -> Record:
    where = at_line(text.count(chr(10), 0, found.start()) + 1)
    return rejected(where, Words("The digest could not read this paper. Add it by its arXiv ID."), found[0])


def _identity(record: Any) -> tuple[str, int | None]:
    texts = (text_of(record, name) for name in LINKS)
    found = (normalize_arxiv(text.replace("/papers/", "https://huggingface.co/papers/", 1)) for text in texts if text)
    return next((identity for identity in found if identity[0]), ("", None))


def _entry(title: str, value: str, version: int | None, rank: int) -> EntryDraft:
    identifiers = (Identifier("arxiv", value, version),) if value else ()
    month = arxiv_month(value)
    fields = PaperFields(title=plain(title), type="preprint", year=month.year, month=month.month)
    links = [link for identifier in identifiers for link in arxiv_links(identifier)]
    paper = PaperDraft(fields, identifiers=identifiers, links=all_links(fields, *links))
    return EntryDraft(paper, guid=f"hf:{value}", url=f"https://huggingface.co/papers/{value}", rank=rank)


IMPORTER = Importer("hf-digest", "Digest of papers (Markdown or JSON)", "feed", recognizes, parse)
