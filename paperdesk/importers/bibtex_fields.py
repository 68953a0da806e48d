"""Converting a BibTeX record to a draft: the meaning of each field, and the fields without an equivalent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from paperdesk.importers.pages import pages_of
from paperdesk.model.bibtex_names import parse_bibtex_names
from paperdesk.model.bibtex_types import (
    ALIASES,
    ANNOTE,
    BOUND,
    IN_A_BOOK,
    JOURNAL_MACROS,
    KEYS_OF_GENRES,
    MORE_CATEGORIES,
    MORE_IDENTIFIERS,
    MORE_LINKS,
    PAPER_TYPES,
    PREPUBLISHED,
    RAW,
    RECORD_TYPES,
    THESES,
    VERBATIM,
)
from paperdesk.model.identifiers import (
    doi_identifiers,
    find_identifiers,
    join_spellings,
    known_form,
    normalize_arxiv,
    normalize_isbns,
    normalize_pmcid,
    spelling,
)
from paperdesk.model.links import join_links, make_link
from paperdesk.model.paper import Author, Identifier, Link, LinkKind, PaperDraft
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, TYPES, FieldDescription, PaperFields
from paperdesk.model.tag_names import WRITTEN, spellings, split_tags
from paperdesk.text.dates import PartialDate, checked_date, parse_date, parse_month
from paperdesk.text.edtf import edtf_of
from paperdesk.text.latex import latex_source_to_text, text_to_latex

READ_APART = {*DATE_FIELDS, "title", "type", "venue", "categories", "extra"}  # which have special rules
VENUE = next(about for about in FIELDS if about.name == "venue")
ANNOTES = (ANNOTE, "annotation")
NOTES = (*ANNOTES, "comment", "review")
LINK_FIELDS = {
    "url": None,
    "code": LinkKind.CODE,
    "project": LinkKind.PROJECT,
    "pdf": LinkKind.PDF,
    "data": LinkKind.DATA,
}
ESCAPES = re.compile(r"\{?\\([_%&#$~])(?:\{\})?\}?|\{?\\textasciitilde(?:\{\})?\}?|\$\\sim\$|\\url\s*\{([^{}]*)\}")
PREPRINT_VENUE = re.compile(r"\s*(?:arxiv|corr)\b", re.IGNORECASE)
NOT_PLAIN = re.compile(r"[\\{}=]")
SHORT_DOI = re.compile(r"10/[a-z0-9]+", re.IGNORECASE)  # from shortdoi.org
UNTITLED = ("titleaddon", "shorttitle", "eventtitle", "issuetitle")
BARE_YEAR = re.compile(r"-\d{1,4}|\d{3,4}")
DAY = re.compile(r"\b([0-3]?\d)\b")
LAST_DAY = re.compile(r"\b[0-3]?\d\s*(?:--?|–)\s*([0-3]?\d)\b")  # in "May 3--5"
MONTH_WORDS = re.compile(r"[^\W\d_]{3,}")  # longer ones are several months


@dataclass
class _Rest:
    """The unused fields; `take` removes one, so that the remaining ones have no equivalent."""

    fields: dict[str, str]
    lost: dict[str, str] = field(default_factory=dict)
    raws: dict[str, str] = field(default_factory=dict)  # the originals of decoded values

    def raw(self, *names: str) -> str:
        """The first of these fields that exists, undecoded; the others remain."""
        for name in names:
            if name in self.fields:
                return self.fields.pop(name)
        return ""

    def take(self, *names: str, into: str = "") -> str:
        """The first of these fields, decoded; `into` is our name for it, under which its original is kept."""
        value = self.raw(*names)
        return self.decoded(value, into) if value else ""

    def decoded(self, value: str, into: str = "") -> str:
        """A decoded value, with its original if encoding the text would not reproduce it."""
        text = plain(value)
        if into and (text != value or "\\" in value) and text_to_latex(text) != value:
            self.raws.setdefault(RAW + into, value)  # a field of ours precedes a foreign one of its name
        return text

    def spell(self, scheme: str, text: str) -> None:
        """Keep identifiers that are not written in their normal form."""
        if written := spelling(scheme, text):
            self.raws[RAW + scheme] = join_spellings(self.raws.get(RAW + scheme, ""), written)

    def names(self, role: str) -> tuple[Author, ...]:
        value = self.raw(role)
        if NOT_PLAIN.search(value):
            self.raws[RAW + role] = value
        return parse_bibtex_names(value)


def plain(value: str) -> str:
    """A value of the text class: LaTeX decoded, paragraphs preserved."""
    return latex_source_to_text(value).strip()


def verbatim(value: str) -> str:
    """A value that is not LaTeX, although many programs escape it as if it were."""
    text = ESCAPES.sub(lambda found: found[2] if found[2] is not None else found[1] or "~", value)
    while text.startswith("{") and text.endswith("}"):
        text = text[1:-1]
    return " ".join(text.split())


def draft_of(
    record_type: str, key: str, fields: dict[str, str], collections: tuple[tuple[str, ...], ...] = ()
) -> PaperDraft:
    """Return the draft of one record, which is in these collections.

    Raises:
        InvalidField: it has no title, author, identifier or abstract.
    """
    rest = _Rest({name: value for name, value in fields.items() if value.strip()})
    if "location" in rest.fields and "address" not in rest.fields:
        rest.fields["address"] = rest.fields.pop("location")  # the other dialect's name
    authors, editors = rest.names("author"), rest.names("editor")
    kind = _kind(record_type, fields)
    if kind == "preprint" and rest.fields.get("pubstate") == PREPUBLISHED:
        del rest.fields["pubstate"]  # implied by the type
    extra = {} if record_type in {RECORD_TYPES.get(kind, kind), ALIASES.get(kind)} else {"entrytype": record_type}
    if record_type == "thesis" and (told := fields.get("type", "").strip()) in THESES:
        del rest.fields["type"]
        extra = {"entrytype": THESES[told]} if THESES[told] != "phdthesis" else {}
    if key_of_genre := KEYS_OF_GENRES.get(rest.fields.get("type", "").strip()):
        rest.fields["type"] = key_of_genre
    tags = tuple(dict.fromkeys(split_tags(rest.take("keywords", "keyword"))))
    rest.raws |= {WRITTEN: written} if (written := spellings(tags)) else {}
    for name in ANNOTES:
        if rest.fields.get(name):
            rest.raws.setdefault(RAW + ANNOTE, rest.fields[name])
    notes = tuple(note for name in NOTES if (note := rest.take(name)))
    identifiers = _identifiers(rest, kind)
    links = _links(rest)
    paper = _fields(kind, rest, extra)
    return PaperDraft(
        paper,
        authors,
        editors,
        identifiers=tuple(dict.fromkeys((*identifiers, *_found_in(links, paper.venue, identifiers)))),
        links=links,
        tags=tags,
        notes=notes,
        collections=collections,
        citation_key="".join(key.split()),
    )


def _kind(record_type: str, fields: dict[str, str]) -> str:
    kind = PAPER_TYPES.get(record_type, record_type)
    if kind not in TYPES:
        kind = "misc"
    venue = fields.get("journal") or fields.get("journaltitle") or ""
    is_arxiv = "arxiv" in fields.get("archiveprefix", fields.get("eprinttype", "")).lower()
    if kind in {"misc", "online"} and fields.get("pubstate", "").strip() == PREPUBLISHED:
        return "preprint"
    if (kind in {"misc", "online", "article"} and PREPRINT_VENUE.match(venue)) or (kind == "misc" and is_arxiv):
        return "preprint"
    return kind


def _fields(kind: str, rest: _Rest, extra: dict[str, str]) -> PaperFields:
    title = _title(kind, rest)
    values: dict[str, Any] = {}
    for about, names in _names_by_field(kind):
        text = _taken(about, names, kind, rest)
        values[about.name] = value = about.value_of(text)
        if text and value is None:
            rest.lost[about.name] = text
    values["pages"] = pages_of(values["pages"])
    venue = _venue(kind, rest)
    categories = _categories(rest)
    date = _date(rest)
    return PaperFields(
        title=title,
        type=kind,
        venue=venue,
        year=date.year,
        month=date.month,
        day=date.day,
        categories=categories,
        extra=extra | rest.lost | {name: _other(name, rest) for name in rest.fields} | rest.raws,
        **values,
    )


def _taken(about: FieldDescription, names: tuple[str, ...], kind: str, rest: _Rest) -> str:
    """The value of a field; if it was found under an unusual name, it is also kept under that."""
    had = next((name for name in names if name in rest.fields), "")
    if not had:
        return ""
    text = rest.take(*names, into=about.name if about.name != "pages" else "")
    if had not in {names[0], about.biblatex_name(kind)}:
        rest.lost[had] = text
        if RAW + about.name in rest.raws:
            rest.raws[RAW + had] = rest.raws[RAW + about.name]
    return text


@cache
def _names_by_field(kind: str) -> tuple[tuple[FieldDescription, tuple[str, ...]], ...]:
    """The fields read unchanged, each with all its names in a record of this type."""
    return tuple((about, _names(about, kind)) for about in FIELDS if about.name not in READ_APART)


def _names(about: FieldDescription, kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((about.bibtex_name(kind), *about.bibtex_names, about.biblatex_name(kind))))


def _title(kind: str, rest: _Rest) -> str:
    """Title and subtitle, or a substitute if there is none."""
    title = rest.take("title", *(() if kind in IN_A_BOOK else ("booktitle",)), into="title")
    subtitle = rest.take("subtitle", into="subtitle")
    if not title and not subtitle:
        return rest.take(*UNTITLED)
    if title and subtitle:
        rest.lost["subtitle"] = subtitle
        return f"{title}: {subtitle}"
    return title or subtitle


def _venue(kind: str, rest: _Rest) -> str:
    venue = _taken(VENUE, _names(VENUE, kind), kind, rest)
    journal = JOURNAL_MACROS.get(venue[1:]) if venue.startswith("\\") else None
    if journal:
        rest.raws[RAW + "venue"] = venue
    return journal or venue


def _categories(rest: _Rest) -> str:
    """The subject classes, separated by spaces, the primary one first."""
    words = f"{rest.take('primaryclass', 'eprintclass')} {rest.take(MORE_CATEGORIES)}".replace(",", " ").split()
    return " ".join(dict.fromkeys(words))


def _other(name: str, rest: _Rest) -> str:
    value = rest.fields[name]
    return value if name == "file" else verbatim(value) if VERBATIM.fullmatch(name) else rest.decoded(value, name)


def _date(rest: _Rest) -> PartialDate:
    """The date from `date`, or from `year`, `month` and `day`; values with more information are kept."""
    whole = verbatim(rest.raw("date"))
    date = parse_date(whole) if whole else PartialDate()
    year = rest.take("year", into="year")
    if whole and date.year is None and parse_month(whole) and BARE_YEAR.fullmatch(year):  # "Mar 3" without a year
        date = parse_date(f"{whole} {year}")
    elif whole and date.iso != whole:  # a range, a season or an uncertain date
        rest.lost["date" if date.year is not None or not year else "unreaddate"] = whole
    if year and date.year is not None and edtf_of(year) == whole:
        rest.raws.setdefault(RAW + "year", year)  # as our own export writes it
    if year and date.year is None:
        date = PartialDate(int(year)) if BARE_YEAR.fullmatch(year) else parse_date(year)
        _keep_year(year, date, rest)
    return _with_month(date, rest)


def _keep_year(year: str, date: PartialDate, rest: _Rest) -> None:
    """Keep a year that is more than a number, as EDTF if possible."""
    if date.year is None:
        rest.lost["year"] = year
    elif year != str(date.year):
        rest.raws.setdefault(RAW + "year", year)
        if edtf := edtf_of(year):
            rest.lost["date"] = edtf


def _with_month(date: PartialDate, rest: _Rest) -> PartialDate:
    month, day = rest.take("month", into="month"), rest.take("day")
    if date.year is None or date.month:
        return date
    number = parse_month(month)
    if month and number is None:
        rest.lost["month"] = month
        rest.raws.pop(RAW + "month", None)
    days = DAY.search(day or (month if not month.isdecimal() else ""))
    found = checked_date(date.year, number, days[1] if days and number else None)
    if number and (len(MONTH_WORDS.findall(month)) > 1 or (days and not day)):
        rest.raws.setdefault(RAW + "month", month)
    if number and len(MONTH_WORDS.findall(month)) > 1:
        return PartialDate(found.year, found.month)
    if found.day and (last := LAST_DAY.search(month)) and (end := checked_date(date.year, number, last[1])).day:
        rest.lost.setdefault("date", f"{found.iso}/{end.iso}")
    return found


def _identifiers(rest: _Rest, kind: str) -> tuple[Identifier, ...]:
    """The paper's identifiers; an ISSN, and the ISBN of a volume with other papers, stay in `extra`."""
    found = [*_eprint(rest)]
    if doi := verbatim(rest.fields.get("doi", "")):
        dois = doi_identifiers(doi)
        found += dois
        rest.spell("doi", doi)
        if not dois and SHORT_DOI.fullmatch(doi):
            rest.lost["shortdoi"] = doi
        if dois or "shortdoi" in rest.lost:
            del rest.fields["doi"]
    if value := normalize_arxiv(verbatim(rest.fields.get("arxivid", "")))[0]:
        found.append(Identifier("arxiv", value))
        del rest.fields["arxivid"]
    if kind in BOUND and (isbns := normalize_isbns(text := verbatim(rest.fields.get("isbn", "")))):
        found += [Identifier("isbn", isbn) for isbn in isbns]
        rest.spell("isbn", text)
        del rest.fields["isbn"]
    for scheme, normal in (("pmid", _digits), ("pmcid", normalize_pmcid)):
        if value := normal(verbatim(rest.fields.get(scheme, ""))):
            found.append(Identifier(scheme, value))
            del rest.fields[scheme]
    found += _more_identifiers(rest)
    return tuple(dict.fromkeys(found))


def _more_identifiers(rest: _Rest) -> Iterator[Identifier]:
    """Identifiers for which our own exporter found no field: `doi:10.1000/b arxiv:2107.03419v2`."""
    for word in rest.raw(MORE_IDENTIFIERS).split():
        scheme, _, value = word.partition(":")
        rest.spell(scheme, value)
        arxiv, version = normalize_arxiv(value) if scheme == "arxiv" else ("", None)
        if value:
            yield known_form(scheme, arxiv or value, version)


def _digits(text: str) -> str:
    return text if text.isdecimal() else ""


def _eprint(rest: _Rest) -> tuple[Identifier, ...]:
    """The identifier in `eprint`, arXiv's unless `archiveprefix` or `eprinttype` says otherwise."""
    names = ("archiveprefix", "eprinttype")
    registry = next((verbatim(rest.fields[name]).lower() for name in names if name in rest.fields), "")
    text = verbatim(rest.fields.get("eprint", ""))
    identifier = None
    if registry in {"", "arxiv"}:
        value, version = normalize_arxiv(text)
        identifier = Identifier("arxiv", value, version) if value else None
    elif registry in {"pubmed", "pmid"} and text.isdecimal():
        return (Identifier("pmid", text),)  # the fields are kept: styles print them
    if identifier is None:
        return ()
    for name in ("eprint", *names):
        rest.fields.pop(name, None)
    return (identifier,)


def _links(rest: _Rest) -> tuple[Link, ...]:
    links = []
    for name, kind in LINK_FIELDS.items():
        if (link := make_link(verbatim(rest.fields.get(name, "")), kind)) is not None:
            links.append(_page_unless_known(link) if name == "url" else link)
            del rest.fields[name]
    published = rest.fields.get("howpublished", "")
    if "\\url" in published and (link := make_link(verbatim(published))) is not None:
        links.append(_page_unless_known(link))  # it is kept as well: styles print it
    return join_links(tuple(links), _more_links(rest.raw(MORE_LINKS)))


def _more_links(text: str) -> tuple[Link | None, ...]:
    """Links for which our own exporter found no field: `code:https://x.org page:https://y.org`."""
    words = [word.partition(":") for word in text.split()]
    return tuple(make_link(url, LinkKind(kind)) for kind, _, url in words if kind in set(LinkKind))


def _page_unless_known(link: Link) -> Link:
    return Link(LinkKind.PAGE.value, link.url) if link.kind == LinkKind.PROJECT else link


def _found_in(links: tuple[Link, ...], venue: str, known: tuple[Identifier, ...]) -> tuple[Identifier, ...]:
    """Identifiers in the addresses and in a venue such as `arXiv preprint arXiv:1706.03762`, if new in kind."""
    schemes = {identifier.scheme for identifier in known}
    texts = [link.url for link in links if link.kind in {LinkKind.PAGE, LinkKind.PDF}]
    found = (identifier for text in [venue, *texts] for identifier in find_identifiers(text))
    return tuple(identifier for identifier in found if identifier.scheme not in schemes)
