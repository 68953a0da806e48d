"""Parts of formatted references, for readable formats."""

from collections.abc import Iterator
from html import escape

from paperdesk.exporters.base import ExportRecord
from paperdesk.model.bibtex_types import RAW
from paperdesk.model.identifiers import identifier_url
from paperdesk.model.paper import Author, LinkKind, PaperFields
from paperdesk.text.latex import latex_source_to_text, text_to_latex
from paperdesk.text.rich_text import html_as_latex, is_rich_html, latex_as_html

MONTH_NAMES = "January February March April May June July August September October November December"
MONTHS = tuple(MONTH_NAMES.split(" "))
NAMES = {"doi": "doi", "arxiv": "arXiv", "pmid": "PubMed", "pmcid": "PMC", "openreview": "OpenReview"}
LINK_NAMES = {
    LinkKind.PAGE: "page",
    LinkKind.PDF: "PDF",
    LinkKind.CODE: "code",
    LinkKind.PROJECT: "project",
    LinkKind.DATA: "data",
}


def rich_title(paper: PaperFields) -> str:
    """The title as HTML with its italics, superscripts and subscripts, and no other markup."""
    raw = paper.extra.get(RAW + "title", "")
    if raw and is_rich_html(raw):
        raw = html_as_latex(raw, text_to_latex)
    if "\\" in raw and latex_source_to_text(raw).split() == paper.title.split():
        return latex_as_html(raw)
    return escape(paper.title, quote=False)


def author_list(authors: tuple[Author, ...]) -> str:
    """`Ann Lee, Bo Li and Cy Ng`, or with `et al.` if there are more."""
    names = [author.full for author in authors if author.full != "others"]
    if len(names) < len(authors):
        return f"{', '.join(names)} et al.".strip()
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def ended(text: str) -> str:
    """A part of a reference with one final full stop; "" is unchanged."""
    return text if text.endswith(".") or not text else text + "."


def imprint(paper: PaperFields) -> str:
    """`12(3), 1–10, Springer`."""
    number = f"{paper.volume}({paper.issue})" if paper.issue else paper.volume
    pages = paper.pages.replace("-", "–") if paper.pages.count("-") == 1 else paper.pages
    return ", ".join(part for part in (number, pages, paper.publisher) if part)


def pretty_date(paper: PaperFields) -> str:
    """A date such as `3 July 2024`, or the known part of it."""
    if paper.year is None:
        return ""
    month = MONTHS[paper.month - 1] if paper.month else ""
    day = str(paper.day) if paper.day and month else ""
    return " ".join(part for part in (day, month, str(paper.year)) if part)


def addresses(record: ExportRecord) -> Iterator[tuple[str, str]]:
    """Name and address of all links of a paper, without repetition."""
    told = set()
    for identifier in record.identifiers:
        url = identifier_url(identifier)
        if identifier.scheme in NAMES and url not in told:
            told.add(url)
            yield f"{NAMES[identifier.scheme]}:{identifier.value}", url
    for link in record.links:
        if link.url not in told:
            told.add(link.url)
            yield LINK_NAMES[LinkKind(link.kind)], link.url
