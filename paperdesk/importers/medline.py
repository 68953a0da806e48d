"""MEDLINE files (.nbib), offered by PubMed, and by ERIC and others."""

import re
from collections.abc import Iterator

from paperdesk.errors import InvalidField
from paperdesk.importers import reference_types
from paperdesk.importers.base import Importer, Record, Rejected, Source, at_line
from paperdesk.importers.pages import spelt_out
from paperdesk.importers.reference import Reference, plain, structured_name
from paperdesk.importers.tagged import TaggedRecord, read_medline
from paperdesk.model.identifiers import normalize_doi
from paperdesk.model.names import SUFFIX, parse_name
from paperdesk.model.paper import Author

LINE = re.compile(r"([A-Z][A-Z0-9]{1,3}) {0,3}-(?: ?(.*))$")
START = re.compile(r"^(?:PMID|PMCR?|OWN|STAT) {0,2}- ?\S", re.MULTILINE)
ANY = re.compile(r"^(?:TI|FAU|AU|PT|AB|DP|JT|TA|SO|LA|AID|LID|MH|BTI|OWN|STAT) {0,3}-", re.MULTILINE)
NUMERIC = re.compile(r"(?<=\d)\s+(?=\d{1,2}(?:\s|\Z))")  # "2013 06 10"
ABBREVIATED = re.compile(r"(?:\b[A-Z]|\b(?:al|vs|etc|Jr|Sr|Inc|Ltd|Co|sp|spp|var))\.\Z")
INITIALS = re.compile(r"(.+?)\s+([A-Z]{1,4})(?:\s+(\S+))?")
NAMES = {
    "PL": "address",
    "JID": "nlmid",
    "CON": "commenton",
    "CIN": "commentin",
    "GR": "grant",
    "AD": "affiliation",
    "MID": "manuscriptid",
    "PST": "publicationstatus",
    "OID": "otherid",
    "SO": "source",
    "": "unread",
}
"""Tags without a field of ours -> a descriptive name; the others share one field, each after its tag."""
USED = frozenset(
    {
        *("PMID", "PMC", "TI", "BTI", "CTI", "FAU", "AU", "CN", "FED", "ED", "JT", "TA", "DP", "VI", "IP", "PG"),
        *("AB", "LA", "PT", "MH", "OT", "AID", "LID", "IS", "ISBN", "PB", "VTI", "EN", "URL"),
    }
)


def recognizes(source: Source) -> bool:
    """Lines with MEDLINE's own tags."""
    if source.head.lstrip("\ufeff \t\r\n")[:1] in {"<", "{", "["}:
        return False
    head = source.head.replace("\r\n", "\n").replace("\r", "\n")
    return bool(START.search(head)) and bool(ANY.search(head))


def parse(source: Source) -> Iterator[Record]:
    """Yield the records in the order of the file."""
    for record in read_medline(source.text, LINE):
        try:
            yield reference_of(record).draft()
        except InvalidField as error:
            yield Rejected(at_line(record.line), error.words, record.text)


def reference_of(record: TaggedRecord) -> Reference:
    """Convert one record."""
    reference = Reference(_type(record))
    _people(record, reference)
    _titles(record, reference)
    reference.take_date(NUMERIC.sub("-", record.first("DP")))
    for name, tags in (("volume", "VI"), ("issue", "IP"), ("language", "LA"), ("edition", "EN"), ("publisher", "PB")):
        for value in record.all(tags):
            reference.set(name, value)
    reference.set("pages", spelt_out(record.first("PG")))
    reference.set("abstract", "\n\n".join(dict.fromkeys(record.all("AB"))))
    reference.tags += [plain(value) for value in record.all("MH", "OT")]
    reference.keep("publicationtype", *(value for value in record.all("PT") if value != "Journal Article"))
    _numbers(record, reference)
    for tag, value in record.pairs:
        if tag not in USED and value:
            known = tag in NAMES
            reference.keep(NAMES[tag] if known else "medline", plain(value) if known else f"{tag} {plain(value)}")
    return reference


def _type(record: TaggedRecord) -> str:
    told = " | ".join(record.all("PT")).lower()
    found = next((kind for words, kind in reference_types.MEDLINE if words in told), "")
    return found or ("article" if record.first("JT", "TA") or "article" in told else "misc")


def _people(record: TaggedRecord, reference: Reference) -> None:
    """Full names if there are any; a short name after a full one is the same person."""
    for full, short, people in (("FAU", "AU", reference.authors), ("FED", "ED", reference.editors)):
        has_full = False
        for tag, value in record.pairs:
            if tag in {"PMID", ""} or not value:
                continue
            if tag == full:
                people.append(_full_name(value))
                has_full = True
            elif tag == short:
                if not has_full:
                    people.append(short_name(value))
                has_full = False
            elif tag == "CN" and full == "FAU":
                people.append(Author(plain(value)))


def _full_name(text: str) -> Author:
    """`Smith, John Q Jr`: the family name is before the comma, regardless of its form."""
    family, comma, given = plain(text).partition(",")
    if not comma:
        return parse_name(text)
    words = given.replace(",", " ").split()
    suffix = words.pop() if len(words) > 1 and SUFFIX.fullmatch(words[-1]) else ""
    return structured_name(family, " ".join(words), suffix=suffix)


def short_name(text: str) -> Author:
    """`Smith JQ Jr`, as MEDLINE abbreviates names."""
    found = INITIALS.fullmatch(plain(text))
    return structured_name(found[1], found[2], suffix=found[3] or "") if found else parse_name(text)


def _titles(record: TaggedRecord, reference: Reference) -> None:
    titles = record.all("TI")
    books = record.all("BTI", "CTI")
    titles = titles or [books.pop(0)] if books or titles else titles
    if titles:
        reference.set("title", without_stop(_joined(titles)))
    venues = [value for tag in ("JT", "TA") for value in record.all(tag)]
    venues = (books + venues) if reference.type in {"incollection", "inproceedings"} else (venues + books)
    if venues:
        reference.set("venue", venues[0])
    reference.keep("shortjournal", *(plain(venue) for venue in venues[1:] if venue.lower() != venues[0].lower()))
    reference.keep("origtitle", *map(plain, record.all("VTI")))


def without_stop(title: str) -> str:
    """A title without the full stop that PubMed appends; a final abbreviation keeps its own."""
    return title if title.endswith("..") or ABBREVIATED.search(title) else title.removesuffix(".")


def _joined(parts: list[str]) -> str:
    """A title split into several lines, joined as by JabRef and others."""
    title = parts[0]
    for part in parts[1:]:
        title += f" {part}" if title[-1:] in ":?!.;" else f": {part}"
    return title


def _numbers(record: TaggedRecord, reference: Reference) -> None:
    for value in record.all("PMID"):
        reference.take_number("pmid", value)
    for value in record.all("PMC"):
        reference.take_number("pmcid", value)
    for value in record.all("AID", "LID"):
        if value.startswith("http"):
            reference.take_address(value)
        elif normalize_doi(value) and "[pii]" not in value:
            reference.take_doi(value.removesuffix("[doi]"))
        else:
            reference.keep("articleid", value)
    for value in record.all("ISBN"):
        reference.take_number("isbn", value)
    for value in record.all("URL"):
        reference.take_address(value)
    reference.keep("issn", *record.all("IS"))


IMPORTER = Importer("medline", "MEDLINE (PubMed .nbib)", "references", recognizes, parse)
