"""A paper as CSL, for CSL-JSON files and the citation styles."""

import re
from typing import Any

from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.csl_more import csl_name, csl_span, more_of, number_of_series
from paperdesk.model.bibtex_types import NUMBERED_IN_CSL
from paperdesk.model.csl_names import CSL_TYPES
from paperdesk.model.identifiers import identifier_url
from paperdesk.model.paper import LinkKind
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, PaperFields
from paperdesk.text.dates import PartialDate, parse_date
from paperdesk.text.edtf import DateSpan, read_edtf

IDENTIFIERS = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "pmid": "PMID", "pmcid": "PMCID"}
WRITTEN_APART = {*DATE_FIELDS, "title", "venue", "comment", "abstract"}  # before and after the others
OTHERS = "others"  # BibTeX's word for "et al."


def csl_of(record: ExportRecord) -> dict[str, Any]:
    """The paper in CSL's fields, without empty ones; its ID is the citation key."""
    paper = record.fields
    found = {
        "id": record.citation_key,
        "type": CSL_TYPES.get(paper.type, "document"),
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
    more = more_of(paper)
    found |= {name: value for name, value in more.items() if name in ("type", "genre") or not found.get(name)}
    if paper.type == "preprint" and (arxiv := record.identifier("arxiv")):
        found["number"] = f"arXiv:{arxiv}"
        found["publisher"] = paper.publisher or "arXiv"
    return {name: value for name, value in found.items() if value}


def _simple_fields(paper: PaperFields) -> dict[str, str | int]:
    """The fields that CSL takes unchanged, except for the dash in pages."""
    found: dict[str, str | int] = {}
    for about in FIELDS:
        if about.csl and about.name not in WRITTEN_APART:
            found[about.csl] = getattr(paper, about.name)
    if paper.type in NUMBERED_IN_CSL and (number := found.pop("issue", "")):
        found["number"] = number
    if number_of_series(paper) and (number := found.pop("issue", "")):
        found["collection-number"] = number
    if paper.type == "thesis":
        is_masters = paper.extra.get("entrytype") == "mastersthesis"
        found["genre"] = "Master's thesis" if is_masters else "PhD thesis"
    return found | {"page": re.sub(r"\s*[–—]\s*", "-", paper.pages)}


def csl_date(paper: PaperFields) -> dict[str, Any]:
    """The known part of the date, including ranges and uncertainty; {} without a date."""
    if paper.year is None:
        literal = paper.extra.get("year", "")
        return {"literal": literal} if literal else {}
    date = PartialDate(paper.year, paper.month, paper.day)
    told = paper.extra.get("date", "")
    span = read_edtf(told) if told and parse_date(told) == date else None
    return csl_span(span or DateSpan((date,), (0,)))


def _address(record: ExportRecord) -> str:
    """The paper's page: its own link, or else the page of its arXiv or OpenReview id; for data sets, their own page."""
    kinds = (LinkKind.PAGE, LinkKind.DATA) if record.fields.type == "dataset" else (LinkKind.PAGE,)
    if page := next((page for kind in kinds if (page := record.link(kind))), ""):
        return page
    schemes = ("arxiv", "openreview")
    return next((identifier_url(i) for scheme in schemes for i in record.identifiers if i.scheme == scheme), "")
