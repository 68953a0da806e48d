"""Ovid's format: numbered records with a name on one line and its value indented below.

Each record is translated to RIS tags and read as RIS.
"""

import re
from collections.abc import Iterator

from paperdesk.importers.base import Importer, Record, Source
from paperdesk.importers.medline import without_stop
from paperdesk.importers.other_tagged import read_records
from paperdesk.importers.tagged import TaggedRecord

START = re.compile(r"^<\d+>\s*$", re.MULTILINE)
FIELD = re.compile(r"^(?:Title|Authors?|Source|TI|AU|SO)\s*\n[ \t]+\S", re.MULTILINE)
AUTHORS = re.compile(r"\s*;\s*|\s{2,}")
WHOLE_NAMES = "authors full name"
SHORT_NAMES = {"author", "authors", "au"}
SOURCE = re.compile(
    r"(?P<T2>.+?)\.\s+(?:Vol\.?\s*)?(?P<VL>\d[\w-]*)?\s*(?:\((?P<IS>[^()]*)\))?\s*(?:[:,]\s*(?:pp?\.?\s*)?(?P<SP>[A-Za-z]*\d[\w-]*))?"
    r"[,;.]?\s*(?P<DA>(?:\d{4}\b.*?|[^\W\d_]+[^,]*?\d{4}))\.?"
)
TAGS = {
    **dict.fromkeys(("title", "ti"), "TI"),
    **dict.fromkeys((*SHORT_NAMES, WHOLE_NAMES), "AU"),
    **dict.fromkeys(("abstract", "ab"), "AB"),
    **dict.fromkeys(("doi", "do", "digital object identifier"), "DO"),
    **dict.fromkeys(("issn", "is", "issn print", "issn electronic", "isbn", "ib"), "SN"),
    **dict.fromkeys(("keyword", "keywords", "key words", "mesh subject headings", "subject headings", "kw"), "KW"),
    **dict.fromkeys(("language", "lg"), "LA"),
    **dict.fromkeys(("publisher", "pb"), "PB"),
    **dict.fromkeys(("institution", "author affiliation", "in"), "AD"),
    **dict.fromkeys(("unique identifier", "accession number", "ui", "an"), "AN"),
    **dict.fromkeys(("year of publication", "date of publication", "yr"), "PY"),
    **dict.fromkeys(("editor", "editors", "ed"), "ED"),
    **dict.fromkeys(("url", "link to the ovid full text or citation"), "UR"),
    "source": "source",
    "so": "source",
    "journal": "T2",
    "journal name": "T2",
    "volume": "VL",
    "issue": "IS",
    "page": "SP",
    "pages": "SP",
    "book title": "T2",
    "chapter title": "TI",
}
"""Field name in lower case -> RIS tag; the others keep their names."""
TYPES = (("chapter", "CHAP"), ("book", "BOOK"), ("conference", "CPAPER"), ("dissertation", "THES"), ("report", "RPRT"))


def recognizes(source: Source) -> bool:
    """A number in angle brackets on a separate line, and a field below it."""
    head = source.head.replace("\r\n", "\n")
    return START.search(head) is not None and FIELD.search(head) is not None


def parse(source: Source) -> Iterator[Record]:
    """Yield the records in the order of the file."""
    return read_records(_records(source.text.lstrip("\ufeff").replace("\r\n", "\n")))


def _records(text: str) -> Iterator[TaggedRecord]:
    starts = list(START.finditer(text))
    for number, start in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(text)
        lines = text[start.start() : end].rstrip().split("\n")
        fields = _fields(lines[1:])
        record = TaggedRecord(text.count("\n", 0, start.start()) + 1, [("TY", _type(fields))], lines)
        for name in SHORT_NAMES if WHOLE_NAMES in fields else ():
            fields.pop(name, None)
        for name, value in fields.items():
            _take(record, name, value)
        yield record


def _fields(lines: list[str]) -> dict[str, str]:
    """The values by lower-case name; lines below one name are joined, two spaces separate values."""
    fields: dict[str, str] = {}
    name = ""
    for line in lines:
        if line[:1].isspace():
            value = line.strip()
            fields[name] = f"{fields[name]}  {value}" if fields.get(name) and value else fields.get(name, "") or value
        elif line.strip():
            name = line.strip().lower()
    return fields


def _type(fields: dict[str, str]) -> str:
    told = f"{fields.get('publication type', '')} {fields.get('pt', '')}".lower()
    if "chapter title" in fields or ("book title" in fields and "title" in fields):
        return "CHAP"
    return next((kind for word, kind in TYPES if word in told), "JOUR")


def _take(record: TaggedRecord, name: str, value: str) -> None:
    tag = TAGS.get(name, f"ovid-{name}")
    if tag == "source":
        record.pairs += _source(value)
    elif tag in {"AU", "ED"}:
        record.pairs += [(tag, author.strip(" .") if "," in author else author) for author in AUTHORS.split(value)]
    elif tag == "KW":
        record.pairs += [(tag, word.strip(" .*")) for word in re.split(r"\s{2,}|\s*;\s*|\.\s+", value)]
    elif tag == "TI":
        record.add(tag, without_stop(value.replace("  ", " ")))
    else:
        record.add(tag, value.replace("  ", " "))


def _source(text: str) -> list[tuple[str, str]]:
    """`Nature. 12(3):100-10, 2010 May 5.` split into parts; anything in another form is kept whole."""
    found = SOURCE.fullmatch(text.replace("  ", " ").strip())
    return [(tag, part.strip()) for tag, part in found.groupdict().items() if part] if found else [("ris-so", text)]


IMPORTER = Importer("ovid", "Ovid", "references", recognizes, parse)
