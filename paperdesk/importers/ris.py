"""RIS files, offered by most publishers and databases."""

import re
from collections.abc import Iterator

from paperdesk.errors import InvalidField, Words
from paperdesk.importers.base import Importer, Record, Rejected, Source, at_line
from paperdesk.importers.pages import range_of
from paperdesk.importers.reference import Reference, plain
from paperdesk.importers.tagged import TaggedRecord, read_ris
from paperdesk.model.bibtex_types import REPORTED
from paperdesk.model.identifiers import normalize_doi, normalize_isbn
from paperdesk.model.names import parse_name, split_names
from paperdesk.model.paper import Author, LinkKind
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS
from paperdesk.model.ris_types import RIS_TYPES
from paperdesk.text.dates import PartialDate, parse_date
from paperdesk.text.edtf import edtf_of, is_edtf
from paperdesk.text.html import html_to_text

LINE = re.compile(r"[\s\ufeff]{0,3}([A-Z][A-Z0-9]) {1,3}-(?:[ \t](.*)|\s*$)")
TYPE = re.compile(r"^[ \t\ufeff]{0,3}TY {1,2}- ?\w", re.MULTILINE)
END = re.compile(r"^ER {1,2}-", re.MULTILINE)
ANY = re.compile(r"^[A-Z][A-Z0-9]  - \S", re.MULTILINE)
FEWEST_TAGS = 3
RIS_DATE = re.compile(r"\d{4}(?:/\d{0,2}){0,2}/?")
OTHERS = re.compile(r"(?:and\s+)?others|et\.?\s+al\.?", re.IGNORECASE)
BRACED = re.compile(r"\{[^{}]+\}")
IN_A_BOOK = {"CHAP", "ECHAP", "CONF", "CPAPER", "ENCYC", "DICT"}
OF_CONFERENCES = {"CONF", "CPAPER"}
BESIDE_A_CONFERENCE = {"C1": "address", "CY": "eventplace"}  # EndNote's tags for its places, if both are known
ABBREVIATIONS = ("JO", "JA", "J2", "J1")
NAMES = {
    "CY": "address",
    "PP": "address",
    "ST": "shorttitle",
    "CN": "callnumber",
    "AN": "accession",
    "DB": "database",
    "DP": "databaseprovider",
    "AD": "affiliation",
    "NV": "volumes",
    "OP": "origtitle",
    "RI": "reviewed",
    "RP": "reprint",
    "SE": "chapter",
    "TT": "translatedtitle",
    "TA": "translator",
    "CA": "caption",
    "C7": "eid",
    "L1": "file",
    "L2": "fulltext",
    "L3": "related",
    "L4": "figure",
    "LB": "label",
    "LK": "url",
}
"""Tags without a field of ours -> BibLaTeX's name or a descriptive one; the others keep their tag: `ris-c1`."""
USED = frozenset(
    {
        *("TY", "AU", "A1", "A2", "A3", "A4", "ED", "Y2", "N1", "KW", "ID", "DO", "M1", "M3", "SN", "UR"),
        *(tag for about in FIELDS for tag in about.ris),
    }
)
READ_APART = {*DATE_FIELDS, "title", "venue", "pages", "abstract"}  # which have special rules


def recognizes(source: Source) -> bool:
    """A line with a type, or several tagged lines with one that ends a record."""
    if source.head.lstrip("\ufeff \t\r\n")[:1] in {"<", "{", "["}:
        return False
    text = source.text.replace("\r\n", "\n").replace("\r", "\n")
    return bool(TYPE.search(text)) or bool(END.search(text) and len(ANY.findall(text)) >= FEWEST_TAGS)


def parse(source: Source) -> Iterator[Record]:
    """Yield the records in the order of the file."""
    for record in read_ris(source.text, LINE):
        yield _draft(record)


def _draft(record: TaggedRecord) -> Record:
    where = at_line(record.line)
    if record.pairs[0][0] != "TY":
        return Rejected(
            where, Words("This RIS record has no TY line, which gives its type. Add one at its start."), record.text
        )
    try:
        return reference_of(record).draft()
    except InvalidField as error:
        return Rejected(where, error.words, record.text)


def reference_of(record: TaggedRecord) -> Reference:
    """Convert one record."""
    kind = record.first("TY").split()[0].upper() if record.first("TY") else ""
    reference = Reference(RIS_TYPES.get(kind, "misc"))
    if kind and not _is_usual(kind):
        reference.keep("ristype", kind)
    _people(record, reference)
    _titles(record, reference, kind)
    _date(record, reference)
    _imprint(record, reference)
    _addresses(record, reference)
    reference.tags += [tag for text in record.all("KW") for tag in re.split(r"\s*;\s*", html_to_text(text))]
    reference.key = record.first("ID")
    for value in record.all("ID")[1:]:
        reference.keep("ris-id", value)
    names = BESIDE_A_CONFERENCE if kind in OF_CONFERENCES and record.first("C1") and record.first("CY") else {}
    for tag, value in record.pairs:
        if tag not in USED and value and not (tag == "C3" and kind in OF_CONFERENCES):
            name = names.get(tag) or NAMES.get(tag, tag if tag.islower() else f"ris-{tag}")
            reference.keep(name, value if tag == "L1" else plain(value))
    return reference


def _is_usual(kind: str) -> bool:
    """True if our type fully represents the TY tag."""
    return kind in {"JOUR", "BOOK", "CHAP", "CPAPER", "CONF", "RPRT", "DATA", "ELEC", "THES", "PAT", "COMP", "GEN"}


def _people(record: TaggedRecord, reference: Reference) -> None:
    """Authors in AU and A1 in file order; A2 are editors of the containing work."""
    for tag, value in record.pairs:
        if not value:
            continue
        if tag in {"AU", "A1"}:
            reference.authors += names_of(value)
        elif tag == "A2" and reference.type == "patent":
            reference.keep("holder", plain(value))
        elif tag in {"A2", "ED"}:
            reference.editors += names_of(value)
        elif tag in {"A3", "A4"}:
            reference.keep("serieseditor" if tag == "A3" else "translator", plain(value))


def names_of(value: str) -> tuple[Author, ...]:
    """The names on a line, where a program may have put several; "et al." means others."""
    text = plain(value)
    if OTHERS.fullmatch(text):
        return (Author("others"),)
    if BRACED.fullmatch(text):
        return (Author(text[1:-1]),)  # as in BibTeX
    if text.endswith(",,") or (text.endswith(",") and "," not in text.rstrip(",")):
        return (Author(text.rstrip(", ")),)  # EndNote's marker for a group's name
    return split_names(text) if ";" in text else (parse_name(text),)


def _titles(record: TaggedRecord, reference: Reference, kind: str) -> None:
    titles = record.all("TI") + record.all("T1") + record.all("CT")
    book_title = record.first("BT")
    if not titles and book_title:
        titles, book_title = [book_title], ""
    titles = list(dict.fromkeys(titles))
    if titles:
        reference.set("title", titles[0])
    reference.keep("othertitle", *map(plain, titles[1:]))
    venues = [book_title, *(record.first(tag) for tag in ("T2", "JF", *ABBREVIATIONS))]
    if kind not in IN_A_BOOK:
        venues = [record.first("JF"), record.first("T2"), *(record.first(tag) for tag in ABBREVIATIONS), book_title]
    if kind in OF_CONFERENCES and (proceedings := record.first("C3")):
        reference.keep("eventtitle", plain(record.first("T2")))
        venues = [proceedings]
    found = list(dict.fromkeys(venue for venue in venues if venue))
    if kind in {"BOOK", "EBOOK", "RPRT", "THES"} and found and not record.first("JF", *ABBREVIATIONS):
        reference.set("series", found.pop(0))
    if found:
        reference.set("venue", found[0])
    reference.keep("shortjournal", *map(plain, found[1:]))


def _date(record: TaggedRecord, reference: Reference) -> None:
    """The most precise of the dates that agree on the year; PY and DA take precedence over Y1."""
    reference.keep("urldate", *(ris_date(t).iso if RIS_DATE.fullmatch(t) else t for t in record.all("Y2")))
    texts = [text for tag in ("PY", "DA", "Y1") for text in record.all(tag)]
    dates = [(ris_date(text), text) for text in texts]
    known = [(date, text) for date, text in dates if date.year is not None]
    if known:
        year = known[0][0].year
        same = [date for date, _ in known if date.year == year]
        reference.date = max(same, key=lambda date: (date.month is not None, date.day is not None))
    else:
        reference.keep("year", *texts[:1])
        return
    for date, text in dates:
        beyond = text.split("/", 3)[3] if text.count("/") >= FEWEST_TAGS else ""
        if edtf := beyond if is_edtf(beyond) and date.year == reference.date.year else edtf_of(text):
            reference.keep("date", edtf)
        elif _says_more(date, text, reference.date):
            reference.keep("otherdate", text)


def _says_more(date: PartialDate, text: str, chosen: PartialDate) -> bool:
    words = text.count("/") == FEWEST_TAGS and bool(text.rpartition("/")[2].strip())  # `2013/02/15/received`
    return words or date.year is None or (date.year, date.month) != (chosen.year, date.month and chosen.month)


def ris_date(text: str) -> PartialDate:
    """Read `2001/09/01/Spring`, of which each part may be missing, or a date in any other form."""
    parts = [part.strip() for part in text.split("/")]
    numbers = []
    for part in parts[:3]:
        if not part.isdecimal():
            break
        numbers.append(part)
    if numbers and len(numbers[0]) == 4:  # noqa: PLR2004 - a year
        return parse_date("-".join(part.zfill(2) for part in numbers if part.strip("0")))
    return parse_date(text.strip("/ "))


def _imprint(record: TaggedRecord, reference: Reference) -> None:
    for about in FIELDS:
        for value in record.all(*about.ris) if about.ris and about.name not in READ_APART else ():
            reference.set(about.name, value)
    abstracts = list(dict.fromkeys(record.all("AB", "N2")))
    reference.set("abstract", "\n\n".join(abstracts))
    pages = range_of(record.first("SP"), record.first("EP"))
    reference.set("pages", pages)
    for note in record.all("N1"):
        if normalize_doi(note) and len(note.split()) <= 2:  # noqa: PLR2004 - "doi: 10.1000/1", which DO says as well
            reference.take_doi(note)
        else:
            reference.notes.append(plain(note))


def _addresses(record: TaggedRecord, reference: Reference) -> None:
    for value in record.all("DO"):
        reference.take_doi(value)
    _miscellaneous(record, reference)
    _numbers(record, reference)
    for value in record.all("UR"):
        for address in re.split(r"\s*;\s*(?=https?:)|\s+", value):
            reference.take_address(address)
    for value in record.all("L1"):
        if value.startswith("http"):
            reference.take_address(value, LinkKind.PDF)


def _miscellaneous(record: TaggedRecord, reference: Reference) -> None:
    """M1 and M3 contain anything without a tag: a report number, a kind of work, a DOI."""
    for value in record.all("M1"):
        if reference.type in REPORTED and "issue" not in reference.texts:
            reference.set("issue", value)
        else:
            reference.keep("ris-m1", plain(value))
    for value in record.all("M3"):
        if normalize_doi(value):
            reference.take_doi(value)
        else:
            reference.keep("type", plain(value))


def _numbers(record: TaggedRecord, reference: Reference) -> None:
    """SN contains both ISSNs and ISBNs."""
    for value in record.all("SN"):
        for part in re.split(r"[;,]|\s+(?=\d{4}-?\d{3})", value):
            is_issn = re.search(r"\b\d{4}-\d{3}[\dXx]\b", part) or reference.type == "article"
            scheme = "issn" if is_issn and not normalize_isbn(part) else "isbn"
            if scheme == "isbn" and reference.type in {"report", "patent"} and not normalize_isbn(part):
                reference.set("issue", part)  # the work's own number
            else:
                reference.take_number(scheme, part)


IMPORTER = Importer("ris", "RIS", "references", recognizes, parse)
