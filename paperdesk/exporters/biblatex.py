"""BibLaTeX, as biber and our own importer read it back."""

from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.bibtex import (
    WRITTEN_APART,
    Field,
    addresses,
    extra_fields,
    field_value,
    is_told_elsewhere,
    laid_out,
    said_of_it,
    told_date,
)
from paperdesk.exporters.tex_values import TexValues, braced
from paperdesk.model.bibtex_types import PREPUBLISHED
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, PaperFields
from paperdesk.text.latex import Letters

TYPES = {
    "conference": "inproceedings",
    "preprint": "misc",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "techreport": "report",
    "electronic": "online",
    "www": "online",
    "webpage": "online",
}
THESES = {"mastersthesis": "mathesis", "phdthesis": "phdthesis"}
RENAMED = {"address": "location", "school": "institution", "annote": "annotation", "key": "sortkey"}


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield one BibLaTeX record after the other, each with an empty line behind it."""
    for record in records:
        kind = record.fields.extra.get("entrytype") or record.fields.type
        yield laid_out(TYPES.get(kind, kind), record.citation_key, _fields(record, options), options)


def _fields(record: ExportRecord, options: ExportOptions) -> Iterator[Field]:
    paper = record.fields
    tex = TexValues(Letters.ASCII if options.ascii_only else Letters.AS_THEY_ARE, paper.extra)
    yield "author", tex.names(record.authors, "author")
    yield "title", tex.title(paper.title, language=paper.language)
    yield "editor", tex.names(record.editors, "editor")
    for about in FIELDS:
        if about.name == "year":
            yield from _date_and_thesis(paper, tex)
        elif about.name not in WRITTEN_APART and not is_told_elsewhere(about, paper):
            yield about.biblatex_name(paper.type), field_value(about, paper, tex)
    yield from addresses(record, tex, ("eprinttype", "eprintclass"))
    if paper.type == "preprint":
        yield "pubstate", braced(PREPUBLISHED)
    yield from said_of_it(record, options, tex, "annotation")
    yield from extra_fields(_renamed(paper.extra), tex)


def _date_and_thesis(paper: PaperFields, tex: TexValues) -> Iterator[Field]:
    """When it was published, and of a thesis which kind it is."""
    yield "date", tex.text(told_date(paper)) or braced(iso_date(paper))
    if paper.type == "thesis":
        yield "type", braced(THESES.get(paper.extra.get("entrytype", ""), "")) or tex.text(paper.extra.get("type", ""))
        yield "type", braced("phdthesis")


def iso_date(paper: PaperFields) -> str:
    """The date as far as it is known: `2024-07-03`, `2024-07`, `2024`; years before Christ as `-0044`."""
    if paper.year is None:
        return ""
    year = f"{'-' if paper.year < 0 else ''}{abs(paper.year):04d}"
    parts = [year, *(f"{part:02d}" for part in ((paper.month, paper.day) if paper.month else ()) if part)]
    return "-".join(parts)


def _renamed(extra: dict[str, str]) -> dict[str, str]:
    """The fields under the names that BibLaTeX has for them; a date that it has is not told twice."""
    dated = {"date", *DATE_FIELDS} & set(extra) if "date" in extra else set()
    return {RENAMED.get(name, name): value for name, value in extra.items() if name not in dated}


EXPORTER = Exporter("biblatex", "BibLaTeX", "for LaTeX with biblatex and biber", ".bib", write)
