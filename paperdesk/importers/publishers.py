"""Text that publishers put around an abstract, or in its place: the journal, authors, date, DOI."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

NAME = r"[^.\n:]{2,120}?"
ONLINE = re.compile(
    rf"\A(?P<venue>{NAME}), Published online: (?P<date>[^;]{{6,30}});\s*\|?\s*(?:doi:(?P<doi>10\.\S+))?\s*", re.I
)
PUBMED = re.compile(
    r"\A(?P<venue>[^\n]{2,150}?)\. (?P<date>(?:19|20)\d\d(?: [A-Z][a-z]{2}(?: \d{1,2})?)?)(?P<rest>[^\n]*)(?:\n+|\Z)"
    r"(?=.*\bPMID:\s*\d)",
    re.DOTALL,
)
PUBMED_END = re.compile(r"PMID:\s*\d[^\n]{0,200}\Z")
ELSEVIER = re.compile(
    r"\APublication date:\s*(?:Available online )?"
    r"(?P<date>[^\n]{4,40}?)\s*"
    r"(?:\n\s*Source:\s*(?P<venue>[^\n,]{2,150})(?P<rest>[^\n]*))?\s*"
    r"(?:\n\s*Author\(s\):\s*(?P<authors>[^\n]+))?\s*(?:\n|\Z)"
)
APS = re.compile(r"\AAuthor\(s\):\s*(?P<authors>[^\n]+)\s*(?:\n|\Z)")
APS_END = re.compile(r"\[(?P<venue>[^\]\d]{3,60}?) (?P<volume>\d+), [^\]\s]+\]\s*Published\s+(?P<date>[^\n]{6,40})\Z")
PLOS = re.compile(r"\Aby (?P<authors>(?:[^\W\d_a-z][^\n,]{2,60}, )*[^\W\d_a-z][^\n,]{2,60})\n+(?=\S)")
PAGES = r"(?:[^\n]{0,20}?\bPages? (?P<pages>\w+(?:[-–]\w+)?))?[^\n]{0,80}"
WILEY = re.compile(
    rf"\A(?P<venue>{NAME}), (?:Volume (?P<volume>\w+),? Issue (?P<issue>[\w-]+){PAGES}|EarlyView|Ahead of Print)"
    r"\.?\s*(?:\n|\Z)"
)
TAYLOR = re.compile(rf"\AVolume (?P<volume>\w+), Issue (?P<issue>[\w-]+)(?:,{PAGES})?\s*\.?\s*(?:\n\s*\.?|\Z)")
MDPI = re.compile(
    rf"\A(?:{NAME}, Vol\. \d+, Pages [\w-]+: [^\n]+\s+)?(?P<venue>{NAME}) doi: (?P<doi>10\.3390/\S+)\s+"
    r"(?:Authors:\s*(?:[^\n]+\n)+\s*)?"
)
ACS = re.compile(r"\A(?P<venue>[^\n]{3,100})\s*\n\s*DOI:\s*(?P<doi>10\.\S+)\s*\Z")
LONGEST_END = 300
HEADING = re.compile(r"\A\s*(?:ABSTRACT|Abstract|SUMMARY|Summary)\b[:.]?\s*(?![a-z\s])")
PUBLISHER = (
    r"(?:tandf|wiley|sage publications(?:,? (?:inc|ltd)\.?)?|annual reviews|aip(?: publishing)?|mit press|informs|rsc"
    r"|association for computing machinery|american chemical society|(?:the )?royal society(?: publishing)?|ascopubs)"
)
LONGEST_TITLE = 300
LIST = (
    r"(?:new TOC|TOC|(?:current (?:issue )?)?table of contents|current issue|early view|advance access|online first"
    r"|articles in (?:press|advance)|ahead of print|(?:new and )?(?:latest|(?:most )?recent) (?:articles?|papers?))"
)
LIST_OF = re.compile(
    rf"\A(?:(?:{PUBLISHER}\s*[:–-]\s+)?(?P<journal>\S.*?)\s*(?:[-–:|]\s*)?\b{LIST}(?:\s*\([^()]+\))?"
    rf"|(?:(?:latest|recent) (?:articles|results|papers)|{LIST}) (?:for|from|in|of) (?P<named>\S.*?)"
    r"|sciencedirect publication: (?P<of_elsevier>\S.*?))\s*\Z",
    re.I | re.DOTALL,
)
BEGINNINGS = (MDPI, ONLINE, PUBMED, ELSEVIER, APS, WILEY, TAYLOR, ACS, PLOS)


@dataclass(frozen=True, slots=True)
class Told:
    """An abstract, and the data that surrounded it."""

    abstract: str
    authors: str = ""
    venue: str = ""
    date: str = ""
    doi: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""


FIELDS = tuple(field.name for field in fields(Told))


def read_abstract(text: str) -> Told:
    """Separate an abstract, as plain text, from the publisher's text before and after it."""
    text = text.strip()
    if text.lower() in {"", "null"}:
        return Told("")
    told = Told(text)
    for beginning in BEGINNINGS:
        if found := beginning.match(text):
            told = _taken(told, found, text[found.end() :])
            break
    for end in (PUBMED_END, APS_END):
        if found := end.search(told.abstract, max(0, len(told.abstract) - LONGEST_END)):
            told = _taken(told, found, told.abstract[: found.start()])
    return replace(told, abstract=HEADING.sub("", told.abstract).strip())


def read_abstracts(texts: Iterable[str]) -> Told:
    """The longest abstract in several texts, and the data that surrounded any of them."""
    told = sorted(map(read_abstract, texts), key=lambda one: len(one.abstract), reverse=True)
    found = {name: next((value for one in told if (value := getattr(one, name))), "") for name in FIELDS}
    return Told(**found)


def _taken(told: Told, found: re.Match[str], abstract: str) -> Told:
    groups = {name: value.strip(" .|") for name, value in found.groupdict().items() if value and name != "rest"}
    return replace(told, **groups, abstract=abstract)


def journal_of(title: str) -> str:
    """The journal in the title of a feed with several parts: `Wiley: Ferns: Table of Contents`."""
    found = LIST_OF.match(title.strip()) if len(title) < LONGEST_TITLE else None
    return next((name for name in found.groups() if name), "") if found else ""
