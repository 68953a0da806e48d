"""A paper as CSL has it: what CSL-JSON files hold and what the citation styles are given."""

import re
from typing import Any

from paperdesk.exporters.base import ExportRecord
from paperdesk.model.identifiers import identifier_url
from paperdesk.model.paper import Author, LinkKind
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, PaperFields

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
OTHERS = "others"  # BibTeX's word for "et al."


def csl_of(record: ExportRecord) -> dict[str, Any]:
    """The paper in CSL's own fields, those that are empty left out; its id is the citation key."""
    paper = record.fields
    found = {
        "id": record.citation_key,
        "type": TYPES.get(paper.type, "document"),
        "title": paper.title,
        "author": [csl_name(author) for author in record.authors if author.full != OTHERS],
        "editor": [csl_name(editor) for editor in record.editors if editor.full != OTHERS],
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
    if paper.type == "thesis":
        is_masters = paper.extra.get("entrytype") == "mastersthesis"
        found["genre"] = "Master's thesis" if is_masters else "PhD thesis"
    return found | {"page": re.sub(r"\s*[–—]\s*", "-", paper.pages)}


def csl_name(author: Author) -> dict[str, str]:
    """One name; a collaboration or single name is literal."""
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
    """The date as far as it is known; {} without a year. CSL has no year 0: 1 BC is -1, where ISO 8601 writes 0."""
    if paper.year is None:
        return {}
    parts = [paper.year if paper.year > 0 else paper.year - 1]
    if paper.month:
        parts += [paper.month, *([paper.day] if paper.day else [])]
    return {"date-parts": [parts]}


def _address(record: ExportRecord) -> str:
    """The paper's page: its own link, else what its arXiv id or name on OpenReview leads to."""
    if page := record.link(LinkKind.PAGE):
        return page
    schemes = ("arxiv", "openreview")
    return next((identifier_url(i) for scheme in schemes for i in record.identifiers if i.scheme == scheme), "")
