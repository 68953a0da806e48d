"""BibTeX and BibLaTeX files."""

import re
from collections.abc import Iterator
from dataclasses import replace

from paperdesk.errors import InvalidField
from paperdesk.importers.base import Collections, Importer, Record, Rejected, Source, at_line
from paperdesk.importers.bibtex_blocks import RawRecord, read_blocks
from paperdesk.importers.bibtex_fields import draft_of
from paperdesk.importers.bibtex_groups import Groups, read_groups
from paperdesk.importers.bibtex_macros import expanded, read_definitions

RECORD = re.compile(r"^[ \t]*@[ \t]*(?P<type>[a-zA-Z]+)[ \t]*[{(][^\n=@]{0,200}[,\n]", re.MULTILINE)
STRING = re.compile(r"^[ \t]*@string[ \t]*[{(]", re.MULTILINE | re.IGNORECASE)
INHERITED = frozenset(
    {
        *("year", "date", "month", "editor", "publisher", "series", "volume", "address", "location", "organization"),
        *("isbn", "issn", "journal", "journaltitle", "venue", "eventtitle", "institution", "edition"),
    }
)
IN_SOMETHING = ("in", "supp", "conference")
DEEPEST_CROSSREFS = 3


def recognizes(source: Source) -> bool:
    """A record or a macro at the beginning of a line, in a file that is neither XML nor JSON."""
    if source.head.lstrip()[:1] in {"<", "{", "["}:
        return False
    text = source.text.replace("\r", "\n")
    return bool(RECORD.search(text) or STRING.search(text))


def parse(source: Source) -> Iterator[Record]:
    """Yield the records in file order; those that BibTeX could not read are Rejected."""
    definitions = read_definitions(source.text)
    blocks = [
        expanded(block, definitions) if isinstance(block, RawRecord) else block for block in read_blocks(source.text)
    ]
    groups = read_groups(source.text)
    if groups.paths:
        yield Collections(tuple(groups.paths))
    parents = _by_key([block for block in blocks if isinstance(block, RawRecord)])
    for block in blocks:
        yield block if isinstance(block, Rejected) else _draft(block, parents, groups)


def _by_key(records: list[RawRecord]) -> dict[str, RawRecord]:
    """The first record of each key, and of each further key that biblatex's `ids` gives it."""
    found: dict[str, RawRecord] = {}
    for record in records:
        found.setdefault(record.key.lower(), record)
    for record in records:
        for key in record.fields.get("ids", "").split(","):
            found.setdefault(key.strip().lower(), record)
    found.pop("", None)
    return found


def _draft(record: RawRecord, parents: dict[str, RawRecord], groups: Groups) -> Record:
    collections = groups.of(record.key, record.fields)
    try:
        return draft_of(record.type, record.key, _inherit(record, parents), collections)
    except InvalidField as error:
        return Rejected(at_line(record.line), error.words, record.text)


def _inherit(record: RawRecord, parents: dict[str, RawRecord], depth: int = 0) -> dict[str, str]:
    """The fields of a record with those of its `xdata`, and some of its `crossref`, whose title is its `booktitle`."""
    if depth <= DEEPEST_CROSSREFS and "xdata" in record.fields:
        record = _with_data(record, parents, depth)
    parent = parents.get(record.fields.get("crossref", "").strip().lower())
    if parent is None or parent is record or depth > DEEPEST_CROSSREFS:
        return record.fields
    whole = _inherit(parent, parents, depth + 1)
    if "title" not in record.fields and not record.type.startswith(IN_SOMETHING):
        return whole | {name: value for name, value in record.fields.items() if name != "crossref"}  # as BibTeX does
    inherited = {name: value for name, value in whole.items() if name in INHERITED}
    if "title" in parent.fields and record.type.startswith(IN_SOMETHING):
        inherited["booktitle"] = parent.fields.get("booktitle") or parent.fields["title"]
    if record.type == "softwareversion":  # a version inherits from its software
        inherited = parent.fields | inherited
    if {"date", "year"} & set(record.fields):
        inherited = {name: value for name, value in inherited.items() if name not in {"date", "year", "month"}}
    return inherited | {name: value for name, value in record.fields.items() if name != "crossref"}


def _with_data(record: RawRecord, parents: dict[str, RawRecord], depth: int) -> RawRecord:
    """The record completed with the fields of its `xdata` records."""
    fields: dict[str, str] = {}
    for key in record.fields["xdata"].split(","):
        data = parents.get(key.strip().lower())
        if data is not None and data is not record:
            fields = _inherit(data, parents, depth + 1) | fields
    own = record.fields if not fields else {name: v for name, v in record.fields.items() if name != "xdata"}
    return replace(record, fields=fields | own)


IMPORTER = Importer("bibtex", "BibTeX and BibLaTeX", "references", recognizes, parse)
