"""Hayagriva's YAML, read by Typst: papers by key, with the journal or book as parent."""

from collections.abc import Iterable, Iterator
from typing import Any

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.biblatex import iso_date
from paperdesk.exporters.csl_more import place_of
from paperdesk.model.paper import Author, LinkKind
from paperdesk.model.paper_fields import PaperFields

TYPES = {
    "article": "article",
    "inproceedings": "article",
    "preprint": "article",
    "book": "book",
    "incollection": "chapter",
    "thesis": "thesis",
    "report": "report",
    "proceedings": "proceedings",
    "manual": "book",
    "dataset": "repository",
    "software": "repository",
    "online": "web",
    "patent": "patent",
}
"""Paper type -> Hayagriva's; the others are "misc"."""
PARENTS = {"article": "periodical", "inproceedings": "proceedings", "incollection": "anthology"}
OF_PARENT = {"article": ("volume", "issue"), "inproceedings": ("volume", "publisher", "editor", "location")}
OF_PARENT |= {"incollection": ("volume", "edition", "publisher", "editor", "location")}
"""Paper type -> the fields that belong to the containing work."""
NUMBERS = ("doi", "isbn", "issn", "pmid", "pmcid", "arxiv")
OTHERS = "others"


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield one entry at a time."""
    import yaml  # noqa: PLC0415 - 20 ms, and only who exports this needs it

    for record in records:
        entry = {record.citation_key: _entry(record, options)}
        yield yaml.safe_dump(entry, allow_unicode=not options.ascii_only, sort_keys=False, width=120) + "\n"


def _entry(record: ExportRecord, options: ExportOptions) -> dict[str, Any]:
    paper = record.fields
    found = {
        "type": TYPES.get(paper.type, "misc"),
        "title": paper.title,
        "author": _names(record.authors),
        "editor": _names(record.editors),
        "date": iso_date(paper),
        "volume": paper.volume,
        "issue": paper.issue if paper.type not in {"report", "patent"} else "",
        "page-range": paper.pages,
        "page-total": _whole_number(paper.extra.get("pagetotal", "")),
        "edition": paper.edition,
        "publisher": paper.publisher,
        "location": place_of(paper.extra),
        "genre": paper.extra.get("type", ""),
        "language": paper.language,
        "serial-number": _numbers(record),
        "url": _address(record),
        "note": _note(record, options),
        "abstract": paper.abstract if options.abstracts else "",
    }
    return _with_parents({name: value for name, value in found.items() if value}, paper)


def _with_parents(found: dict[str, Any], paper: PaperFields) -> dict[str, Any]:
    """The entry, with the data of its journal or book in the parent, and its series."""
    series = {"type": "book", "title": paper.series}
    parents = []
    if paper.venue or paper.type == "inproceedings":  # which would otherwise be lost
        moved = {name: found.pop(name) for name in OF_PARENT.get(paper.type, ()) if name in found}
        title = {"title": paper.venue} if paper.venue else {}
        parents.append({"type": PARENTS.get(paper.type, "misc"), **title, **moved})
    if paper.series and parents:
        parents[0]["parent"] = series
    elif paper.series:
        parents.append(series)
    return found | ({"parent": parents if len(parents) > 1 else parents[0]} if parents else {})


def _names(people: tuple[Author, ...]) -> list[Any]:
    """Names as `Family, Given`, or in parts if they have more; Hayagriva has no equivalent of "et al."."""
    return [_name(author) for author in people if author.full != OTHERS]


def _name(author: Author) -> str | dict[str, str]:
    if not author.given and not author.particle and not author.suffix and "," not in author.family:
        return author.family
    if not author.particle and not author.suffix and "," not in author.family + author.given:
        return f"{author.family}, {author.given}"
    parts = {"name": author.family, "given-name": author.given, "prefix": author.particle, "suffix": author.suffix}
    return {name: value for name, value in parts.items() if value}


def _whole_number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _numbers(record: ExportRecord) -> dict[str, str]:
    paper = record.fields
    found = {scheme: record.identifier(scheme) or paper.extra.get(scheme, "") for scheme in NUMBERS}
    found["serial"] = paper.issue if paper.type in {"report", "patent"} else ""
    return {scheme: value for scheme, value in found.items() if value}


def _address(record: ExportRecord) -> Any:
    url, day = record.link(LinkKind.PAGE), record.fields.extra.get("urldate", "")
    return {"value": url, "date": day} if url and day else url


def _note(record: ExportRecord, options: ExportOptions) -> str:
    notes = record.notes if options.notes else ()
    return "\n\n".join(text for text in (record.fields.comment, *notes) if text)


EXPORTER = Exporter("hayagriva", "Hayagriva", "for Typst documents", ".yml", write)
