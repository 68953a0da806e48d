"""Tables of references: Web of Science's tab-delimited files and Scopus's CSV, one paper per row.

Each row is translated to RIS tags and read as RIS.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from paperdesk.importers.base import Importer, Record, Source
from paperdesk.importers.other_tagged import WOS, WOS_TYPES, finished, read_records
from paperdesk.importers.tagged import TaggedRecord

SCOPUS_TYPES = {
    "conference paper": "CPAPER",
    "conference review": "CONF",
    "book": "BOOK",
    "book chapter": "CHAP",
    "report": "RPRT",
    "data paper": "JOUR",
}
SCOPUS_TAGS = {
    "Authors": "AU",
    "Title": "TI",
    "Year": "PY",
    "Source title": "T2",
    "Volume": "VL",
    "Issue": "IS",
    "Art. No.": "C7",
    "Page start": "SP",
    "Page end": "EP",
    "DOI": "DO",
    "Link": "UR",
    "Affiliations": "AD",
    "Abstract": "AB",
    "Author Keywords": "KW",
    "Index Keywords": "KW",
    "Editors": "ED",
    "Publisher": "PB",
    "Conference name": "C3",
    "Conference date": "eventdate",
    "Conference location": "eventplace",
    "ISSN": "SN",
    "ISBN": "SN",
    "PubMed ID": "ris-pm",
    "Language of Original Document": "LA",
    "Abbreviated Source Title": "JA",
    "EID": "AN",
}
FULL_NAMES = "Author full names"
SCOPUS_NAME = re.compile(r"\s*\(\d+\)\s*$")  # the number of an author
OLD_NAMES = re.compile(r"(?<=\.),\s*")  # "Lee A.B., Berg C."
WOS_HEAD = re.compile(r"PT\t(?:[A-Z][A-Z0-9]\t)+")


def is_wos_table(source: Source) -> bool:
    return WOS_HEAD.match(source.head.lstrip("\ufeff")) is not None


def is_scopus(source: Source) -> bool:
    """A first line with the names of Scopus' columns."""
    head = next(csv.reader([source.head.lstrip("\ufeff").split("\n", 1)[0]]), [])
    names = {name.strip() for name in head}
    return {"Title", "Source title"} <= names and bool(names & {"Authors", FULL_NAMES, "EID"})


def parse_wos(source: Source) -> Iterator[Record]:
    """Yield the papers in the order of the rows."""
    lines = source.text.lstrip("\ufeff").splitlines()
    head = lines[0].split("\t") if lines else []
    rows = ((number, line.split("\t"), line) for number, line in enumerate(lines[1:], start=2) if line.strip())
    return read_records(_wos_record(head, *row) for row in rows)


def _wos_record(head: Sequence[str], number: int, cells: Sequence[str], line: str) -> TaggedRecord:
    values = dict(zip(head, cells, strict=False))
    record = TaggedRecord(number, [("TY", WOS_TYPES.get(values.get("PT", "").strip(), "GEN"))], [line])
    for tag, value in values.items():
        if tag and tag != "PT" and value.strip():
            record.add(WOS.tags.get(tag, f"{WOS.own}{tag.lower()}"), value)
    return finished(record, WOS)


def parse_scopus(source: Source) -> Iterator[Record]:
    """Yield the papers in the order of the rows."""
    reader = csv.reader(io.StringIO(source.text.lstrip("\ufeff"), newline=""), strict=False)
    head = [name.strip() for name in next(reader, [])]
    return read_records(_scopus_record(head, row, reader.line_num) for row in reader if any(map(str.strip, row)))


def _scopus_record(head: Sequence[str], row: Sequence[str], line: int) -> TaggedRecord:
    values = {name: value.strip() for name, value in zip(head, row, strict=False) if value.strip()}
    kind = values.pop("Document Type", "")
    record = TaggedRecord(line, [("TY", SCOPUS_TYPES.get(kind.lower(), "JOUR"))], [", ".join(row)])
    names = values.pop(FULL_NAMES, "")
    if names:
        values["Authors"] = names
    for name, value in values.items():
        _take_cell(record, name, value)
    if kind and kind.lower() not in {"article", *SCOPUS_TYPES}:
        record.add("M3", kind)
    return record


def _take_cell(record: TaggedRecord, name: str, value: str) -> None:
    if name == "Authors":
        parts = value.split(";") if ";" in value else OLD_NAMES.split(value)
        for author in parts:
            record.add("AU", SCOPUS_NAME.sub("", author))
    else:
        record.add(SCOPUS_TAGS.get(name, f"scopus-{name}"), value)


WEB_OF_SCIENCE_TABLE = Importer(
    "web-of-science-tab", "Web of Science (tab-delimited)", "references", is_wos_table, parse_wos
)
SCOPUS = Importer("scopus", "Scopus CSV", "references", is_scopus, parse_scopus)
