"""A paper as CSL has it: what CSL-JSON files hold and what the citation styles are given."""

import re
from typing import Any

from paperdesk.exporters.base import ExportRecord
from paperdesk.model.bibtex_types import REPORTED
from paperdesk.model.identifiers import identifier_url
from paperdesk.model.paper import Author, LinkKind
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, PaperFields
from paperdesk.text.dates import PartialDate, parse_date
from paperdesk.text.edtf import DateSpan, read_edtf

TYPES = {
    "article": "article-journal",
    "inproceedings": "paper-conference",
    "preprint": "article",
    "book": "book",
    "incollection": "chapter",
    "thesis": "thesis",
    "report": "report",
    "proceedings": "book",
    "manual": "book",
    "dataset": "dataset",
    "software": "software",
    "online": "webpage",
    "patent": "patent",
    "misc": "document",
}
"""Paper type -> CSL type."""
IDENTIFIERS = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "pmid": "PMID", "pmcid": "PMCID"}
PLACES = ("address", "location")
WRITTEN_APART = {*DATE_FIELDS, "title", "venue", "comment", "abstract"}  # before and behind the others
SEASONS_FROM = 12  # the first season is month 13
OTHERS = "others"  # BibTeX's word for "et al."


def csl_of(record: ExportRecord) -> dict[str, Any]:
    """The paper in CSL's own fields, those that are empty left out; its id is the citation key."""
    paper = record.fields
    found = {
        "id": record.citation_key,
        "type": TYPES.get(paper.type, "document"),
        "title": paper.title,
        "author": [csl_name(author) for author in record.authors],
        "editor": [csl_name(editor) for editor in record.editors],
        "container-title": paper.venue,
        "issued": csl_date(paper),
        **_simple_fields(paper),
        **{name: record.identifier(scheme) for scheme, name in IDENTIFIERS.items()},
        "URL": _address(record),
        "abstract": paper.abstract,
        "note": paper.comment,
    }
    if paper.type == "preprint" and (arxiv := record.identifier("arxiv")):
        found["number"] = f"arXiv:{arxiv}"
        found["publisher"] = paper.publisher or "arXiv"
    return {name: value for name, value in found.items() if value}


def _simple_fields(paper: PaperFields) -> dict[str, str | int]:
    """The fields that CSL holds as they are, but for the dash in pages."""
    found: dict[str, str | int] = {}
    for about in FIELDS:
        if about.csl and about.name not in WRITTEN_APART:
            found[about.csl] = getattr(paper, about.name)
        if about.name == "publisher":
            found["publisher-place"] = next((paper.extra[name] for name in PLACES if paper.extra.get(name)), "")
    if paper.type in REPORTED and (number := found.pop("issue", "")):
        found["number"] = number
    if paper.type == "thesis":
        is_masters = paper.extra.get("entrytype") == "mastersthesis"
        found["genre"] = "Master's thesis" if is_masters else "PhD thesis"
    return found | {"page": re.sub(r"\s*[–—]\s*", "-", paper.pages)}


def csl_name(author: Author) -> dict[str, str]:
    """One name; a collaboration or single name is literal, as is `others`, for which pandoc prints "et al."."""
    if not author.given and not author.particle and not author.suffix:
        return {"literal": author.family}
    parts = {
        "family": author.family,
        "given": author.given,
        "non-dropping-particle": author.particle,
        "suffix": author.suffix,
    }
    return {name: value for name, value in parts.items() if value}


def csl_date(paper: PaperFields) -> dict[str, Any]:
    """The date as far as it is known, with what a range or a doubtful date says; {} without any."""
    if paper.year is None:
        literal = paper.extra.get("year", "")
        return {"literal": literal} if literal else {}
    date = PartialDate(paper.year, paper.month, paper.day)
    told = paper.extra.get("date", "")
    span = read_edtf(told) if told and parse_date(told) == date else None
    return _csl_span(span or DateSpan((date,), (0,)))


def _csl_span(span: DateSpan) -> dict[str, Any]:
    """CSL has no year 0: 1 BC is -1, where ISO 8601 writes 0; an open end is 0, a season in a range month 13 to 16."""
    if span.dates[0].year is None:  # CSL has no range that only ends
        span = DateSpan(span.dates[1:], span.seasons[1:], span.is_circa)
    is_range = len(span.dates) > 1
    parts: list[list[int]] = []
    for date, season in zip(span.dates, span.seasons, strict=True):
        year = 0 if date.year is None else date.year if date.year > 0 else date.year - 1
        month = date.month or (SEASONS_FROM + season if season and is_range else 0)
        parts.append([year, *([month] if month else []), *([date.day] if date.day else [])])
    found: dict[str, Any] = {"date-parts": parts}
    if span.seasons[0] and not is_range:
        found["season"] = span.seasons[0]
    return found | ({"circa": True} if span.is_circa else {})


def _address(record: ExportRecord) -> str:
    """The paper's page: its own link, else what its arXiv id or name on OpenReview leads to."""
    if page := record.link(LinkKind.PAGE):
        return page
    schemes = ("arxiv", "openreview")
    return next((identifier_url(i) for scheme in schemes for i in record.identifiers if i.scheme == scheme), "")
