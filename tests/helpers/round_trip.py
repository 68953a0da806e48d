"""What comes back of records that went out: all that a record says, to be compared."""

import re
from collections.abc import Iterator
from typing import Any

from paperdesk.errors import ImportFailed
from paperdesk.exporters.ris import MORE_TAGS
from paperdesk.importers import find_importer
from paperdesk.importers.base import Source
from paperdesk.model.bibtex_types import RAW
from paperdesk.model.identifiers import normalize_doi, normalize_isbns
from paperdesk.model.paper import PaperDraft
from paperdesk.model.paper_fields import DATE_FIELDS
from tests.samples import SHARED

NOT_EXPORTED = {"subtitle"}  # BibTeX has none: the title holds it
SUFFIXES = {".bib", ".ris", ".xml", ".rdf", ".cff", ".txt"}


def samples() -> list[str]:
    folders = [SHARED / "bibtex", SHARED / "refs"]
    found = [path for folder in folders if folder.exists() for path in folder.rglob("*") if path.suffix in SUFFIXES]
    return sorted(str(path.relative_to(SHARED)) for path in found)


def drafts_in(source: Source, name: str = "") -> list[PaperDraft]:
    try:
        return [record for record in find_importer(source, name).parse(source) if isinstance(record, PaperDraft)]
    except ImportFailed:
        return []


def essence(draft: PaperDraft) -> dict[str, Any]:
    """All that a record says; notes as one text, since a BibTeX record has one field for them."""
    fields = {name: getattr(draft.fields, name) for name in draft.fields.__slots__ if name != "extra"}
    extra = {n: v for n, v in draft.fields.extra.items() if not n.startswith(RAW) and n not in NOT_EXPORTED}
    return fields | {
        "extra": extra,
        "authors": draft.authors,
        "editors": draft.editors,
        "identifiers": frozenset(draft.identifiers),
        "links": frozenset((link.kind, link.url) for link in draft.links),
        "tags": draft.tags,
        "notes": " ".join("\n\n".join(draft.notes).split()),
    }


READ_AS = {"biblatex": "bibtex"}  # the importer of what an exporter writes, where it has another name
RIS_FIELDS = {"title", "venue", "volume", "issue", "publisher", "series", "edition", "language", "pages", "authors"}
RIS_FIELDS |= {"type", "year", "month", "day", "abstract", "tags", "notes", "editors", "identifiers", "links"}
RIS_FIELDS |= {f"extra.{name}" for name in MORE_TAGS}
COARSE = {"proceedings", "manual", "preprint"}  # types for which RIS has a word that says less
LEGACY = {"conference", "electronic", "www", "phdthesis", "mastersthesis", "techreport"}  # aliases in BibLaTeX


def cannot_hold(name: str, field: str, draft: PaperDraft) -> str:
    """Why a format cannot hold this field of a record; "" where it can."""
    if name == "ris":
        return _not_in_ris(field, draft)
    extra = draft.fields.extra
    if name == "biblatex" and field == "extra.entrytype" and extra["entrytype"] in LEGACY:
        return "BibLaTeX has the type under another name"
    if name == "biblatex" and field == "extra.month" and "date" in extra:
        return "BibLaTeX has either a date or a month"
    if name == "biblatex" and field == "extra.location" and "address" in extra:
        return "BibLaTeX has the place of a conference under another name"
    if name == "biblatex" and field == "publisher" and {"institution", "publisher"} & set(extra):
        return "BibLaTeX has one house for a thesis"
    return ""


def is_same(name: str, field: str, was: Any, now: Any) -> bool:
    """Whether a value came back: in RIS with its lines joined and its names parted anew; more links are no loss."""
    if field in {"links", "identifiers"} and now:
        return bool(was <= now)
    if name == "ris" and field in {"authors", "editors"} and now:
        return [_words(one.full) for one in was] == [_words(one.full) for one in now]
    if name == "ris" and isinstance(was, str) and isinstance(now, str):
        return _words(was) == _words(now)
    return bool(was == now)


def _words(text: str) -> list[str]:
    return sorted(re.findall(r"\w+", text))


def _not_in_ris(field: str, draft: PaperDraft) -> str:
    if field not in RIS_FIELDS:
        return "RIS has no tag for it"
    if field.startswith("extra."):
        return _not_in_tags(field.removeprefix("extra."), draft)
    if field in {"type", "identifiers"} and draft.fields.type in COARSE:
        return "RIS has no such type, by which an ISBN is the paper's own"
    if field == "authors" and any(author.full == "others" for author in draft.authors):
        return "RIS has no word for others"
    if field == "notes":
        is_one = len(draft.notes) == 1 and "\n" not in draft.notes[0] and not normalize_doi(draft.notes[0])
        return "" if is_one else "a note of RIS is one line, and one that is a DOI is no note"
    is_before_christ = field in DATE_FIELDS and (draft.fields.year or 1) < 1
    return "a year of RIS has four digits" if is_before_christ else ""


def _not_in_tags(name: str, draft: PaperDraft) -> str:
    text = draft.fields.extra[name]
    if name == "shortjournal" and text in draft.fields.venue:
        return "it says the same as the journal"
    if name == "isbn" and not normalize_isbns(text):
        return "RIS tells an ISBN by its form"
    if name == "issn" and not re.search(r"\d{4}-?\d{3}[\dXx]", text):
        return "RIS tells an ISSN by its form"
    return "RIS has one place, which is an address" if name == "location" else ""


def told(draft: PaperDraft) -> dict[str, Any]:
    """What a record says, each of its other fields by its name."""
    said = essence(draft)
    extra = {f"extra.{name}": value for name, value in said.pop("extra").items()}
    return {name: value for name, value in (said | extra).items() if value not in ("", None, (), frozenset())}


def losses(name: str, before: PaperDraft, after: PaperDraft | None) -> Iterator[tuple[str, Any, Any]]:
    """The fields that a format can hold and that did not come back."""
    now = told(after) if after else {}
    for field, value in told(before).items():
        if not is_same(name, field, value, now.get(field)) and not cannot_hold(name, field, before):
            yield field, value, now.get(field)
