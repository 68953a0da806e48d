"""The fields of a paper, each described once: its label, its content, and its name in each format.

Exporters, importers, the window, the command line, lint, the query language and the table all use these descriptions.
"""

import dataclasses
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

from paperdesk.errors import Words
from paperdesk.model.bibtex_types import IN_A_BOOK, NUMBERED, PUBLISHER_FIELDS

WHOLE_NUMBER = re.compile(r"-?\d{1,9}")
TYPE_NAMES = {
    "article": Words("Journal article"),
    "inproceedings": Words("Conference paper"),
    "preprint": Words("Preprint"),
    "book": Words("Book"),
    "incollection": Words("Book chapter"),
    "thesis": Words("Thesis"),
    "report": Words("Report"),
    "proceedings": Words("Proceedings"),
    "manual": Words("Manual"),
    "dataset": Words("Dataset"),
    "software": Words("Software"),
    "online": Words("Web page"),
    "patent": Words("Patent"),
    "misc": Words("Other"),
}
"""The types of papers and their common names: BibLaTeX's entry types, and "preprint" for papers with only an eprint."""
TYPES = tuple(TYPE_NAMES)


class FieldKind(StrEnum):
    """The type of a field's content."""

    LINE = "line"
    PARAGRAPHS = "paragraphs"
    NUMBER = "number"
    TYPE = "type"  # one of TYPES
    EXTRA = "extra"  # imported data without a field of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDescription:
    """The description of one field; formats that are not listed have no field for it.

    BibTeX and BibLaTeX accept any field, so a field without a name there keeps its own. If there are several names, the
    first is written and all are read. A name that depends on the type of the paper is listed under that type.
    """

    name: str = ""  # as in PaperFields and in the table
    label: str  # before a value: "Journal or book"
    noun: str = ""  # in a sentence: "journal or book"
    kind: FieldKind = FieldKind.LINE
    bounds: tuple[int, int] = (0, 0)  # the smallest and the largest number
    is_prose: bool = False  # text that may contain remains of TeX and HTML
    bibtex: tuple[str, ...] = ()
    bibtex_by_type: dict[str, str] = field(default_factory=dict)
    biblatex: str = ""  # if BibLaTeX has another name
    biblatex_by_type: dict[str, str] = field(default_factory=dict)
    csl: str = ""
    ris: tuple[str, ...] = ()
    endnote: str = ""
    zotero: tuple[str, ...] = ()
    cff: tuple[str, ...] = ()
    query: str = ""  # as in `series:lncs`

    @property
    def is_text(self) -> bool:
        return self.kind not in {FieldKind.NUMBER, FieldKind.EXTRA}

    @property
    def bibtex_names(self) -> tuple[str, ...]:
        """The field's names in BibTeX files, for any type of paper."""
        return self.bibtex or (self.name,)

    def bibtex_name(self, paper_type: str) -> str:
        return self.bibtex_by_type.get(paper_type, self.bibtex_names[0])

    def biblatex_name(self, paper_type: str) -> str:
        by_type = self.bibtex_by_type | self.biblatex_by_type
        return by_type.get(paper_type) or self.biblatex or self.bibtex_names[0]

    def other_names(self, paper_type: str) -> tuple[str, ...]:
        """Names in records that neither dialect has for a paper of this type."""
        usual = {self.bibtex_name(paper_type), self.biblatex_name(paper_type)}
        names = (*self.bibtex_names, *self.bibtex_by_type.values(), *self.biblatex_by_type.values())
        return tuple(dict.fromkeys(name for name in names if name not in usual))

    def value_of(self, text: str) -> str | int | None:
        """The field's value for this text in a file; an invalid number has none."""
        if self.kind is not FieldKind.NUMBER:
            return text
        return int(text) if WHOLE_NUMBER.fullmatch(text.strip()) else None


@dataclass(frozen=True, slots=True)
class PaperFields:
    """The bibliographic fields of one paper: what it is, never what the user did with it.

    A new field needs an entry here and a migration that adds a column with its name. Over 200 lines: a list of entries.
    """

    title: Annotated[
        str,
        FieldDescription(
            label=Words("Title"),
            noun=Words("title"),
            is_prose=True,
            csl="title",
            ris=("TI", "T1", "CT"),
            zotero=("title", "caseName", "nameOfAct", "subject"),
            cff=("title",),
        ),
    ] = ""
    type: Annotated[
        str, FieldDescription(label=Words("Type"), noun=Words("type"), kind=FieldKind.TYPE, query="type")
    ] = "article"
    venue: Annotated[
        str,
        FieldDescription(
            label=Words("Journal or book"),
            noun=Words("journal or book"),
            is_prose=True,
            bibtex=("journal", "journaltitle", "booktitle"),
            bibtex_by_type=dict.fromkeys(IN_A_BOOK, "booktitle"),
            biblatex="journaltitle",
            csl="container-title",
            ris=("T2", "JO", "JF", "JA", "J1", "J2", "BT"),
            zotero=(
                *("publicationTitle", "bookTitle", "proceedingsTitle", "encyclopediaTitle", "dictionaryTitle"),
                *("websiteTitle", "blogTitle", "forumTitle", "repository"),
            ),
            cff=("journal", "collection-title"),
        ),
    ] = ""
    year: Annotated[
        int | None,
        FieldDescription(
            label=Words("Year"),
            noun=Words("year"),
            kind=FieldKind.NUMBER,
            bounds=(-3000, 2200),
            csl="issued",
            ris=("PY", "DA", "Y1"),
            query="year",
        ),
    ] = None
    month: Annotated[
        int | None,
        FieldDescription(
            label=Words("Month"),
            noun=Words("month"),
            kind=FieldKind.NUMBER,
            bounds=(1, 12),
            csl="issued",
            ris=("DA", "Y1"),
        ),
    ] = None
    day: Annotated[
        int | None,
        FieldDescription(
            label=Words("Day"),
            noun=Words("day"),
            kind=FieldKind.NUMBER,
            bounds=(1, 31),
            csl="issued",
            ris=("DA", "Y1"),
        ),
    ] = None
    volume: Annotated[
        str,
        FieldDescription(
            label=Words("Volume"),
            noun=Words("volume"),
            csl="volume",
            ris=("VL",),
            endnote="volume",
            zotero=("volume",),
            cff=("volume",),
            query="volume",
        ),
    ] = ""
    issue: Annotated[
        str,
        FieldDescription(
            label=Words("Issue"),
            noun=Words("issue"),
            bibtex_by_type=dict.fromkeys(NUMBERED, "number"),
            csl="issue",
            ris=("IS", "CP"),
            endnote="number",
            zotero=("issue", "reportNumber", "patentNumber"),
            cff=("issue",),
            query="issue",
        ),
    ] = ""
    pages: Annotated[
        str,
        FieldDescription(
            label=Words("Pages"),
            noun=Words("pages"),
            csl="page",
            ris=("SP", "EP"),
            endnote="pages",
            zotero=("pages",),
            cff=("pages",),
        ),
    ] = ""
    publisher: Annotated[
        str,
        FieldDescription(
            label=Words("Publisher"),
            noun=Words("publisher or institution"),
            is_prose=True,
            bibtex_by_type=PUBLISHER_FIELDS,
            biblatex_by_type={"thesis": "institution"},
            csl="publisher",
            ris=("PB",),
            endnote="publisher",
            zotero=("publisher", "university", "institution", "company"),
            query="publisher",
        ),
    ] = ""
    series: Annotated[
        str,
        FieldDescription(
            label=Words("Series"),
            noun=Words("series"),
            is_prose=True,
            csl="collection-title",
            ris=("T3",),
            zotero=("series", "seriesTitle"),
            query="series",
        ),
    ] = ""
    edition: Annotated[
        str,
        FieldDescription(
            label=Words("Edition"),
            noun=Words("edition"),
            csl="edition",
            ris=("ET",),
            endnote="edition",
            zotero=("edition", "versionNumber"),
            cff=("edition",),
            query="edition",
        ),
    ] = ""
    language: Annotated[
        str,
        FieldDescription(
            label=Words("Language"),
            noun=Words("language"),
            bibtex=("langid", "language"),
            csl="language",
            ris=("LA",),
            endnote="language",
            zotero=("language",),
            query="language",
        ),
    ] = ""
    categories: Annotated[
        str,  # subject classes, separated by spaces, primary one first: "cs.LG stat.ML"
        FieldDescription(label=Words("Categories"), noun=Words("categories"), query="cat"),
    ] = ""
    comment: Annotated[
        str,  # the authors' comment: "12 pages, ICML 2026"
        FieldDescription(
            label=Words("Comment"),
            noun=Words("comment"),
            is_prose=True,
            bibtex=("note",),
            csl="note",
            query="comment",
        ),
    ] = ""
    abstract: Annotated[
        str,
        FieldDescription(
            label=Words("Abstract"),
            noun=Words("abstract"),
            kind=FieldKind.PARAGRAPHS,
            is_prose=True,
            csl="abstract",
            ris=("AB", "N2"),
            endnote="abstract",
            zotero=("abstractNote",),
            cff=("abstract",),
        ),
    ] = ""
    extra: Annotated[
        dict[str, str],  # imported data without a field here
        FieldDescription(label=Words("Other fields"), noun=Words("other fields"), kind=FieldKind.EXTRA),
    ] = field(default_factory=dict)


FIELDS: tuple[FieldDescription, ...] = tuple(
    dataclasses.replace(annotation.__metadata__[0], name=name)
    for name, annotation in PaperFields.__annotations__.items()
)
"""The description of each field, in the order of output."""
FIELD_NAMES = tuple(about.name for about in FIELDS)
TEXT_FIELDS = tuple(about.name for about in FIELDS if about.is_text)
DATE_FIELDS = ("year", "month", "day")
