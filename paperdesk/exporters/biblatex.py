"""BibLaTeX, as biber and our own importer read it back."""

from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.bibtex import (
    WRITTEN_APART,
    Field,
    addresses,
    date_value,
    extra_fields,
    field_value,
    is_told_elsewhere,
    laid_out,
    said_of_it,
    told_date,
    year_and_month,
)
from paperdesk.exporters.csl_more import EVENT_PLACES
from paperdesk.exporters.tex_values import TexValues, braced
from paperdesk.model.bibtex_types import PREPUBLISHED, RAW
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, PaperFields
from paperdesk.text.latex import Letters, latex_source_to_text

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
RENAMED = {"address": "location", "school": "institution", "annote": "annotation", "eventplace": "venue"}


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield BibLaTeX records, each followed by an empty line."""
    for record in records:
        kind = record.fields.extra.get("entrytype") or record.fields.type
        has_own_type = kind in THESES and "type" in record.fields.extra  # more specific than ours
        yield laid_out(
            kind if has_own_type else TYPES.get(kind, kind), record.citation_key, _fields(record, options), options
        )


def _fields(record: ExportRecord, options: ExportOptions) -> Iterator[Field]:
    paper = record.fields
    raws = paper.extra | {RAW + new: paper.extra[RAW + old] for old, new in RENAMED.items() if RAW + old in paper.extra}
    tex = TexValues(Letters.ASCII if options.ascii_only else Letters.AS_THEY_ARE, raws)
    yield "author", tex.names(record.authors, "author")
    yield from _titles(paper, tex)
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


def _titles(paper: PaperFields, tex: TexValues) -> Iterator[Field]:
    """Title and subtitle, separated as imported."""
    subtitle = paper.extra.get("subtitle", "")
    title = paper.title.removesuffix(f": {subtitle}") if subtitle else paper.title
    yield "title", tex.title(title, language=paper.language)
    if title != paper.title:
        yield "subtitle", tex.title(subtitle, "subtitle", language=paper.language)


def _date_and_thesis(paper: PaperFields, tex: TexValues) -> Iterator[Field]:
    """The publication date, and the kind of a thesis."""
    if told := told_date(paper):
        yield "date", date_value(told, tex)
    elif _tells_more(paper):
        yield from year_and_month(paper, tex)
    else:
        yield "date", braced(iso_date(paper))
    if paper.type == "report" and not {"type", "entrytype"} & paper.extra.keys():
        yield "type", braced("techreport")  # which BibTeX's @techreport is
    if paper.type == "thesis":
        yield "type", tex.text(paper.extra.get("type", ""), "type")
        yield "type", braced(THESES.get(paper.extra.get("entrytype", ""), "phdthesis"))


def _tells_more(paper: PaperFields) -> bool:
    """Whether the year or the month came as a text that is more than its number; braces and commands are not."""
    year, month = (latex_source_to_text(paper.extra.get(RAW + name, "")) for name in ("year", "month"))
    return (bool(month) and not paper.day) or (bool(year) and year.strip() != str(paper.year))


def iso_date(paper: PaperFields) -> str:
    """The known part of the date: `2024-07-03`, `2024-07`, `2024`; years BC as `-0044`."""
    if paper.year is None:
        return ""
    year = f"{'-' if paper.year < 0 else ''}{abs(paper.year):04d}"
    parts = [year, *(f"{part:02d}" for part in ((paper.month, paper.day) if paper.month else ()) if part)]
    return "-".join(parts)


def _renamed(extra: dict[str, str]) -> dict[str, str]:
    """The fields under BibLaTeX's names, without repeating a date."""
    dated = {"date", *DATE_FIELDS} & set(extra) if "date" in extra else set()
    names = RENAMED | ({"location": "venue"} if "address" in extra and not set(EVENT_PLACES) & set(extra) else {})
    taken = {new for new in names.values() if new in extra and new not in names}
    left = {name: value for name, value in extra.items() if name not in dated | {"subtitle"}}
    return {name if (new := names.get(name, name)) in taken else new: value for name, value in left.items()}


EXPORTER = Exporter("biblatex", "BibLaTeX", "for LaTeX with biblatex and biber", ".bib", write)
