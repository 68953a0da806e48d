"""Responses of services that know papers by identifier or title: Crossref, Open Library, publishers' pages."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from paperdesk.importers.base import Source
from paperdesk.importers.csl_json import IMPORTER as CSL
from paperdesk.importers.json_text import json_or_none, text_of
from paperdesk.model.identifiers import find_identifiers
from paperdesk.model.paper import Identifier, PaperDraft

CROSSREF = {
    *("type", "title", "author", "editor", "issued", "container-title", "publisher", "volume", "issue", "page"),
    *("DOI", "ISBN", "ISSN", "abstract", "language"),
}
"""Members of Crossref's records that describe a paper; Crossref adds much more."""
ATTRIBUTE = re.compile(r"""([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
META = re.compile(r"<meta\b[^>]*>", re.IGNORECASE)
MOST_TAGS = 2_000
TAGS = {
    "citation_journal_title": "container-title",
    "citation_conference_title": "container-title",
    "citation_volume": "volume",
    "citation_issue": "issue",
    "citation_publisher": "publisher",
    "citation_doi": "DOI",
    "citation_isbn": "ISBN",
    "citation_abstract": "abstract",
    "citation_language": "language",
}


def read_crossref(source: Source) -> list[PaperDraft]:
    """The works in a Crossref response, one or many; none if it is something else."""
    answer = json_or_none(source)
    message = answer.get("message") if isinstance(answer, dict) else None
    if not isinstance(message, dict):
        return []
    items = message.get("items", [message])
    works = [_work(item) for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    return _drafts(works)


def _work(item: dict[str, Any]) -> dict[str, Any]:
    """Members that describe a paper; Crossref adds much data of its own."""
    work = {name: item[name] for name in CROSSREF if item.get(name)}
    title, subtitle = _first(item.get("title")), _first(item.get("subtitle"))
    if title and subtitle and subtitle.lower() not in title.lower():
        work["title"] = f"{title}: {subtitle}"
    return work


def _first(value: Any) -> str:
    found = value[0] if isinstance(value, list) and value else value
    return found if isinstance(found, str) else ""


def read_csl(source: Source) -> list[PaperDraft]:
    """The reference in a DOI resolver's CSL-JSON response."""
    answer = json_or_none(source)
    return _drafts([_work(answer)]) if isinstance(answer, dict) else []


def _drafts(records: list[dict[str, Any]]) -> list[PaperDraft]:
    text = json.dumps(records)
    found = [record for record in CSL.parse(Source(text.encode())) if isinstance(record, PaperDraft)]
    return [draft for draft in found if draft.fields.title]


def read_open_library(source: Source) -> list[PaperDraft]:
    """The books in an Open Library response, by ISBN."""
    answer = json_or_none(source)
    books = answer.items() if isinstance(answer, dict) else ()
    return _drafts([_book(str(name), book) for name, book in books if isinstance(book, dict)])


def _book(name: str, book: dict[str, Any]) -> dict[str, Any]:
    subtitle = text_of(book, "subtitle")
    record: dict[str, Any] = {"type": "book", "ISBN": name.removeprefix("ISBN:")}
    record["title"] = text_of(book, "title") + (f": {subtitle}" if subtitle else "")
    record["author"] = [{"name": name} for name in _names(book.get("authors"))]
    record["publisher"] = ", ".join(_names(book.get("publishers")))
    record["issued"] = {"raw": text_of(book, "publish_date")}
    return record


def _names(values: Any) -> list[str]:
    return [name for value in values if (name := text_of(value, "name"))] if isinstance(values, list) else []


def read_page(source: Source) -> tuple[list[PaperDraft], tuple[Identifier, ...]]:
    """The paper that a web page is about, according to its Google Scholar tags, and the identifiers in those."""
    found = list(_tags(source.text))
    tags = dict(reversed(found))
    numbers = [value for name, value in found if name in {"citation_doi", "dc.identifier", "citation_arxiv_id"}]
    identifiers = [i for text in numbers for i in find_identifiers(text if "/" in text else f"arXiv:{text}")]
    if not tags.get("citation_title"):
        return [], tuple(dict.fromkeys(identifiers))
    record: dict[str, Any] = {ours: tags[name] for name, ours in TAGS.items() if tags.get(name)}
    is_meeting = "citation_conference_title" in tags
    record["type"] = "paper-conference" if is_meeting else "article-journal"
    record["title"] = tags["citation_title"]
    record["author"] = [_author(value) for name, value in found if name == "citation_author"]
    record["issued"] = {"raw": tags.get("citation_publication_date") or tags.get("citation_date", "")}
    record["page"] = "-".join(tags[n] for n in ("citation_firstpage", "citation_lastpage") if tags.get(n))
    return _drafts([record]), tuple(dict.fromkeys(identifiers))


def _author(name: str) -> dict[str, str]:
    family, comma, given = name.partition(",")
    return {"family": family.strip(), "given": given.strip()} if comma else {"name": name}


def _tags(page: str) -> Iterator[tuple[str, str]]:
    for number, match in enumerate(META.finditer(page)):
        if number >= MOST_TAGS:
            return
        found = {m[1].lower(): unescape(m[2] or m[3] or m[4] or "") for m in ATTRIBUTE.finditer(match[0])}
        name, value = found.get("name", "").lower(), " ".join(found.get("content", "").split())
        if value and name.startswith(("citation_", "dc.identifier")):
            yield name, value
