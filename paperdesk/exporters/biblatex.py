"""BibLaTeX, as biber and our own importer read it back."""

from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.bibtex import Field, addresses, extra_fields, laid_out, said_of_it, told_date
from paperdesk.exporters.tex_values import TexValues, braced
from paperdesk.model.bibtex_types import IN_A_BOOK, NUMBERED, PREPUBLISHED, RAW
from paperdesk.model.paper import PaperFields

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
INSTITUTIONS = {"thesis": "institution", "report": "institution", "manual": "organization"}
RENAMED = {"address": "location", "school": "institution", "annote": "annotation", "key": "sortkey"}
DATES = {"date", "year", "month", "day"}


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield one BibLaTeX record after the other, each with an empty line behind it."""
    for record in records:
        kind = record.fields.extra.get("entrytype") or record.fields.type
        yield laid_out(TYPES.get(kind, kind), record.citation_key, _fields(record, options), options)


def _fields(record: ExportRecord, options: ExportOptions) -> Iterator[Field]:
    paper, tex = record.fields, TexValues(options.ascii_only)
    yield "author", tex.names(record.authors)
    yield "title", tex.title(paper.title, paper.extra.get(RAW + "title", ""))
    yield "editor", tex.names(record.editors)
    yield "booktitle" if paper.type in IN_A_BOOK else "journaltitle", tex.text(paper.venue)
    yield from _imprint(paper, tex)
    yield from addresses(record, tex, ("eprinttype", "eprintclass"))
    if paper.type == "preprint":
        yield "pubstate", braced(PREPUBLISHED)
    yield from said_of_it(record, options, tex, "annotation")
    yield from extra_fields(_renamed(paper.extra), tex)


def _imprint(paper: PaperFields, tex: TexValues) -> Iterator[Field]:
    """When, where and by whom it was published."""
    yield "date", tex.text(told_date(paper)) or braced(iso_date(paper))
    if paper.type == "thesis":
        yield "type", braced(THESES.get(paper.extra.get("entrytype", ""), "")) or tex.text(paper.extra.get("type", ""))
        yield "type", braced("phdthesis")
    yield "volume", tex.text(paper.volume)
    yield "number" if paper.type in NUMBERED else "issue", tex.text(paper.issue)
    yield "pages", tex.pages(paper.pages)
    yield INSTITUTIONS.get(paper.type, "publisher"), tex.text(paper.publisher)
    for name in ("series", "edition", "language"):
        yield name, tex.text(getattr(paper, name))


def iso_date(paper: PaperFields) -> str:
    """The date as far as it is known: `2024-07-03`, `2024-07`, `2024`; years before Christ as `-0044`."""
    if paper.year is None:
        return ""
    year = f"{'-' if paper.year < 0 else ''}{abs(paper.year):04d}"
    parts = [year, *(f"{part:02d}" for part in ((paper.month, paper.day) if paper.month else ()) if part)]
    return "-".join(parts)


def _renamed(extra: dict[str, str]) -> dict[str, str]:
    """The fields under the names that BibLaTeX has for them; a date that it has is not told twice."""
    dated = DATES & set(extra) if "date" in extra else set()
    return {RENAMED.get(name, name): value for name, value in extra.items() if name not in dated}


EXPORTER = Exporter("biblatex", "BibLaTeX", "for LaTeX with biblatex and biber", ".bib", write)
