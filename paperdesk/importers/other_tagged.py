"""Tagged files similar to RIS with other tags: EndNote's (Refer), Web of Science's, RefWorks'.

Each is translated to RIS tags line by line, and read as RIS.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from paperdesk.errors import InvalidField
from paperdesk.importers.base import Importer, Record, Rejected, Source, at_line
from paperdesk.importers.ris import reference_of
from paperdesk.importers.tagged import TaggedRecord

ENDNOTE_TYPES = {
    "journal article": "JOUR",
    "electronic article": "EJOUR",
    "magazine article": "MGZN",
    "newspaper article": "NEWS",
    "book": "BOOK",
    "edited book": "EDBOOK",
    "electronic book": "EBOOK",
    "book section": "CHAP",
    "electronic book section": "ECHAP",
    "conference paper": "CPAPER",
    "conference proceedings": "CPAPER",
    "thesis": "THES",
    "report": "RPRT",
    "government document": "GOVDOC",
    "standard": "STAND",
    "web page": "ELEC",
    "blog": "BLOG",
    "patent": "PAT",
    "dataset": "DATA",
    "computer program": "COMP",
    "unpublished work": "UNPB",
}
ENDNOTE_TAGS = (
    "0TY AAU BT2 CCY DPY EED FID GLA IPB JJO KKW LCN MAN NIS PSP RDO ST3 TTI UUR VVL XAB YA3 ZN1 7ET 8DA 9M3 @SN >L1"
)
WOS_TYPES = {"J": "JOUR", "B": "BOOK", "S": "CHAP", "C": "CPAPER", "P": "PAT"}
WOS_TAGS = (
    "AU=AU AF=au-whole CA=AU BA=AU BF=AU TI=TI SO=T2 SE=T3 J9=JA PY=PY PD=DA VL=VL IS=IS BP=SP EP=EP AR=C7 DI=DO AB=AB "
    "DE=KW ID=KW SN=SN EI=SN BN=SN PU=PB PI=CY LA=LA ED=ED BE=ED CT=C3 UT=AN DT=M3 C1=AD PN=AN PM=ris-pm"
)
REFWORKS_TYPES = {
    **dict.fromkeys(("journal article", "journal, electronic"), "JOUR"),
    **dict.fromkeys(("book, whole", "book, edited"), "BOOK"),
    "book, section": "CHAP",
    "conference proceedings": "CPAPER",
    "dissertation/thesis": "THES",
    "report": "RPRT",
    "patent": "PAT",
    "web page": "ELEC",
}
REFWORKS_TAGS = (
    "SR=ris-sr A1=AU A2=ED T1=TI JF=JF JO=JA YR=PY FD=DA VO=VL IS=IS SP=SP OP=EP K1=KW AB=AB DO=DO SN=SN PB=PB PP=CY "
    "ED=ET LA=LA UL=UR LK=UR T2=T2 T3=T3 NO=N1 AN=AN ID=ID AD=AD"
)
WHOLE_NAME = "au-whole"


@dataclass(frozen=True)
class Dialect:
    """The line format of one of these, and its tags in RIS."""

    line: re.Pattern[str]  # groups: tag, value
    begins: str  # the tag that starts a record, which gives its type
    types: dict[str, str]
    tags: dict[str, str]
    own: str  # before tags that RIS lacks
    lists: frozenset[str] = frozenset()  # tags whose continuation lines are further values


def _table(pairs: str) -> dict[str, str]:
    return {tag: ris for tag, _, ris in (pair.partition("=") for pair in pairs.split())}


ENDNOTE = Dialect(
    re.compile(r"%([0-9A-Z@>!?^$&(~#*+\[\]|<])(?: (.*))?$"),
    "0",
    ENDNOTE_TYPES,
    {word[0]: word[1:] for word in ENDNOTE_TAGS.split()},
    "enw-",
    frozenset({"KW"}),
)
WOS = Dialect(
    re.compile(r"([A-Z][A-Z0-9])(?: (.*))?$"),
    "PT",
    WOS_TYPES,
    _table(WOS_TAGS),
    "wos-",
    frozenset({"AU", WHOLE_NAME, "ED"}),
)
REFWORKS = Dialect(
    re.compile(r"([A-Z][A-Z0-9])(?: (.*))?$"),
    "RT",
    REFWORKS_TYPES,
    _table(REFWORKS_TAGS),
    "refworks-",
)


def is_endnote(source: Source) -> bool:
    return re.search(r"^\ufeff?%0 \w", source.head, re.MULTILINE) is not None


def is_wos(source: Source) -> bool:
    return re.search(r"^\ufeff?(?:FN .*\r?\nVR |PT [JBSCP]\s*$)", source.head, re.MULTILINE) is not None


def is_refworks(source: Source) -> bool:
    head = source.head
    return (
        re.search(r"^\ufeff?RT \w", head, re.MULTILINE) is not None
        and re.search(r"^[AT]1 ", head, re.MULTILINE) is not None
    )


def read(source: Source, dialect: Dialect) -> Iterator[Record]:
    """Yield the records in the order of the file."""
    return read_records(_records(source.text, dialect))


def read_records(records: Iterable[TaggedRecord]) -> Iterator[Record]:
    """Yield the papers from records translated into RIS tags."""
    for record in records:
        try:
            yield reference_of(record).draft()
        except InvalidField as error:
            yield Rejected(at_line(record.line), error.words, record.text)


def _records(text: str, dialect: Dialect) -> Iterator[TaggedRecord]:
    record: TaggedRecord | None = None
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        found = dialect.line.match(line)
        if found and found[1] == dialect.begins:
            if record:
                yield finished(record, dialect)
            value = (found[2] or "").strip()
            record = TaggedRecord(
                number, [("TY", dialect.types.get(value if value.isupper() else value.lower(), "GEN"))]
            )
        elif record and found and found[1] not in {"ER", "EF"}:
            record.add(dialect.tags.get(found[1], f"{dialect.own}{found[1].lower()}"), found[2] or "")
        elif record and line.strip() and not found:
            _go_on(record, line, dialect)
        if record:
            record.lines.append(line)
    if record:
        yield finished(record, dialect)


def _go_on(record: TaggedRecord, line: str, dialect: Dialect) -> None:
    """A line without a tag: another name or word, or the continuation of a text."""
    tag = record.pairs[-1][0]
    if tag in dialect.lists:
        record.add(tag, line)
    else:
        record.go_on(line)


def finished(record: TaggedRecord, dialect: Dialect) -> TaggedRecord:
    """The record with full names instead of short ones, and a day that includes its year."""
    year = record.first("PY")
    has_whole = dialect is WOS and bool(record.all(WHOLE_NAME))
    pairs = [(tag, value) for tag, value in record.pairs if not (has_whole and tag == "AU")]
    record.pairs = [
        ("AU" if tag == WHOLE_NAME else tag, f"{value} {year}" if tag == "DA" and year not in value else value)
        for tag, value in pairs
    ]
    return record


ENDNOTE_TAGGED = Importer(
    "endnote-tagged", "EndNote tagged and Refer (.enw)", "references", is_endnote, lambda source: read(source, ENDNOTE)
)
WEB_OF_SCIENCE = Importer(
    "web-of-science", "Web of Science (plain text)", "references", is_wos, lambda source: read(source, WOS)
)
REFWORKS_TAGGED = Importer(
    "refworks", "RefWorks tagged", "references", is_refworks, lambda source: read(source, REFWORKS)
)
