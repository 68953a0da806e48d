"""CSL-JSON, read by citation processors and written by doi.org, Zotero and pandoc."""

import json
import re
from collections.abc import Iterator
from typing import Any

from paperdesk.errors import ImportFailed, InvalidField, Words
from paperdesk.importers import reference_types
from paperdesk.importers.base import Importer, Record, Rejected, Source, at_record
from paperdesk.importers.csl_own import own_part, restored
from paperdesk.importers.extra_lines import take_extra
from paperdesk.importers.json_text import json_or_none, load_json
from paperdesk.importers.reference import Reference, structured_name
from paperdesk.model.bibtex_types import ANNOTE, IN_SERIES, NUMBERED_IN_CSL, RAW, STATES
from paperdesk.model.csl_names import CSL_NAMES, CSL_TYPES, OFFICIAL_TYPES
from paperdesk.model.names import is_group, parse_name
from paperdesk.model.paper import Author, PaperDraft
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS
from paperdesk.model.tag_names import split_tags
from paperdesk.text.dates import PartialDate, checked_date, parse_date
from paperdesk.text.edtf import edtf_of, is_edtf
from paperdesk.text.latex import text_to_latex

MORE_TYPES = (
    "bill broadcast collection document event figure graphic hearing interview legal_case legislation manuscript map "
    "motion_picture musical_score performance personal_communication regulation song treaty book-part other"
)
TYPES = frozenset(reference_types.CSL) | frozenset(MORE_TYPES.split())
YEAR = re.compile(r"-?\d{1,4}")
EXAMPLES = 20  # records checked to detect the format
MEMBERS = {about.csl: about.name for about in FIELDS if about.csl and about.name not in DATE_FIELDS}
NAMES = CSL_NAMES | {"ISSN": "issn", "annote": "annotation"}
NAMES |= {"container-author": "bookauthor", "collection-editor": "serieseditor"}
"""Members without a field of ours -> BibLaTeX's name; the others keep their names."""
USED = frozenset(MEMBERS) | {"type", "id", "citation-key", "author", "editor", "issued", "keyword", "annote"}
USED |= {"DOI", "URL", "ISBN", "PMID", "PMCID"}
KEYS_OF_STATES = {words: key for key, words in STATES.items()}
NOISE = {"reference", "indexed", "relation", "content-domain", "score", "member", "prefix", "deposited", "source"}


def recognizes(source: Source) -> bool:
    """Objects with a CSL type and typical CSL members."""
    found = _objects(json_or_none(source))[:EXAMPLES]
    return any(_is_csl(record) for record in found)


def _objects(data: Any) -> list[Any]:
    if isinstance(data, dict):
        items = data.get("items")
        return items if isinstance(items, list) else [data]
    return data if isinstance(data, list) else []


def _is_csl(record: Any) -> bool:
    if not isinstance(record, dict) or _text(record.get("type")) not in TYPES:
        return False
    return any(name in record for name in ("id", "title", "DOI", "issued", "author", "citation-key"))


def parse(source: Source) -> Iterator[Record]:
    """Yield the records in file order."""
    data = load_json(source)
    if not isinstance(data, dict | list):
        raise ImportFailed("json-without-references", "This JSON file has no references. Export them as CSL-JSON.")
    yield from read_objects(_objects(data))


def read_objects(records: list[Any]) -> Iterator[Record]:
    """Yield a paper for each CSL object."""
    for number, record in enumerate(records, start=1):
        try:
            yield _draft(record)
        except (InvalidField, AttributeError, TypeError, ValueError) as error:
            reason = error.words if isinstance(error, InvalidField) else Words("It is not a CSL-JSON record.")
            yield Rejected(at_record(number), reason, json.dumps(record, ensure_ascii=False, indent=1))


def _draft(record: dict[str, Any]) -> PaperDraft:
    kind = _text(record.get("type"))
    reference = Reference(reference_types.CSL.get(kind, "misc"))
    if kind and kind != CSL_TYPES.get(reference.type) and (reference.type == "misc" or kind in OFFICIAL_TYPES):
        reference.keep("csltype", kind)
    reference.authors = _people(record.get("author"))
    reference.editors = _people(record.get("editor"))
    reference.date = _date(record, reference)
    for member, name in MEMBERS.items():
        if member != "note":
            reference.set(name, _text(record.get(member)))
    reference.key = _text(record.get("citation-key")) or _text(record.get("id"))
    if "/" in reference.key:
        reference.keep("sourceid", reference.key)
        reference.key = ""
    reference.tags = split_tags(_text(record.get("keyword")))
    _annote(record, reference)
    used = _take_number(record, reference)
    _numbers(record, reference)
    _note(record, reference)
    for member, value in record.items():
        if member not in USED and member not in NOISE and member not in used:
            reference.keep(NAMES.get(member) or member, *_shown(member, value))
    return restored(reference.draft(), record)


def _take_number(record: dict[str, Any], reference: Reference) -> set[str]:
    """Take the number of an article, report or book in its series; returns the members with it."""
    if reference.type == "article" and "issue" in reference.texts and (number := _text(record.get("number"))):
        reference.keep("eid", number)
        return {"number"}
    member = (
        "number" if reference.type in NUMBERED_IN_CSL else "collection-number" if reference.type in IN_SERIES else ""
    )
    number = _text(record.get(member)) if member and "issue" not in reference.texts else ""
    if not number or (member == "collection-number" and "series" not in reference.texts):
        return {"number"} if "issue" in reference.texts else set()
    reference.set("issue", number)
    return {member, "number"}


def _annote(record: dict[str, Any], reference: Reference) -> None:
    """The note about the work, which leaves with the record, as does an `annote` of BibTeX."""
    if note := _text(record.get("annote")):
        reference.notes = [note]
        reference.extra[RAW + ANNOTE] = text_to_latex(note)


def _note(record: dict[str, Any], reference: Reference) -> None:
    """The note, whose lines may name fields; one written by our own exporter is a plain comment."""
    if own_part(record.get("custom")) is None:
        take_extra(reference, _text(record.get("note")))
    else:
        reference.set("comment", _text(record.get("note")))


def _text(value: Any) -> str:
    """A member as text: numbers are common in place of text, and lists in Crossref's data."""
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if isinstance(value, bool) or value is None or isinstance(value, dict):
        return ""
    return str(value)


def _shown(member: str, value: Any) -> list[str]:
    """Any member as lines: names as names, dates as dates, states as BibLaTeX's keys, the rest as JSON."""
    if member == "status":
        return [KEYS_OF_STATES.get(_text(value).lower(), _text(value))]
    if isinstance(value, dict):
        return [_date_of(value) or _text(value.get("literal") or value.get("raw")) or json.dumps(value)]
    if isinstance(value, list) and value and isinstance(value[0], dict):
        named = [author.inverted for author in _people(value)] if member != "license" else []
        return named or [json.dumps(value, ensure_ascii=False)]
    return [_text(part) for part in value] if isinstance(value, list) else [_text(value)]


def _date_of(told: dict[str, Any]) -> str:
    """A date in ISO 8601, or a range or an uncertain one in EDTF."""
    edtf = _edtf(told) if told.get("date-parts") else ""
    return edtf if is_edtf(edtf) else _partial(told).iso


def _people(names: Any) -> list[Author]:
    found = [_name(name) for name in names] if isinstance(names, list) else []
    return [author for author in found if author.full]


def _name(name: Any) -> Author:
    if isinstance(name, str):
        return parse_name(name)
    literal = _text(name.get("literal")) or _text(name.get("name"))
    if literal:
        return Author(literal) if is_group(literal) or "literal" in name else parse_name(literal)
    particle = " ".join(_text(name.get(f"{kind}-particle")) for kind in ("dropping", "non-dropping")).strip()
    return structured_name(_text(name.get("family")), _text(name.get("given")), particle, _text(name.get("suffix")))


def _date(record: dict[str, Any], reference: Reference) -> PartialDate:
    told = record.get("issued") or record.get("published-print") or record.get("published") or {}
    if not isinstance(told, dict):
        return parse_date(_text(told))
    date = _partial(told)
    edtf = _edtf(told)
    if is_edtf(edtf) and edtf != date.iso:
        reference.keep("date", edtf)
    elif date.year is None:
        reference.keep("year", _text(told.get("literal") or told.get("raw")))
    elif free := _text(told.get("literal") or told.get("raw")):
        reference.keep("date", edtf_of(free) or (free if is_edtf(free) and free != date.iso else ""))
    if _text(told.get("season")) and not re.search(r"-2[1-4]\b", edtf):
        reference.keep("season", _text(told["season"]))
    return date


def _partial(told: dict[str, Any]) -> PartialDate:
    """The first date; its parts are numbers or texts."""
    parts = told.get("date-parts") or []
    first = parts[0] if isinstance(parts, list) and parts else []
    numbers = [int(part) for part in first if YEAR.fullmatch(str(part))] if isinstance(first, list) else []
    if numbers:
        year = numbers[0] + 1 if numbers[0] < 0 else numbers[0]  # CSL has no year 0, unlike ISO 8601
        return checked_date(year, *[number for number in numbers[1:3] if number]) if numbers[0] else PartialDate()
    return parse_date(_text(told.get("raw")) or _text(told.get("literal")))


def _edtf(told: dict[str, Any]) -> str:
    """A range, season or uncertain date in BibLaTeX's notation; "" without numbers."""
    ends = [part for part in told.get("date-parts") or [] if isinstance(part, list)]
    doubt = "~" if told.get("circa") else ""
    dates = [_edtf_end(end, _text(told.get("season"))) for end in ends]
    return "/".join(date + doubt if date != ".." else date for date in dates)


def _edtf_end(end: list[Any], season: str) -> str:
    iso = _partial({"date-parts": [end]}).iso
    month = str(end[1]) if len(end) > 1 else ""
    if month in {"13", "14", "15", "16"}:
        return f"{iso[:4]}-{int(month) + 8}"
    if month in {"21", "22", "23", "24"} or (season in {"1", "2", "3", "4"} and not month):
        return f"{iso}-{month or 20 + int(season)}"
    return iso or ".."


def _numbers(record: dict[str, Any], reference: Reference) -> None:
    if doi := _text(record.get("DOI")):
        reference.take_doi(doi)
    for member in ("ISBN", "PMID", "PMCID"):
        values = record.get(member)
        for value in values if isinstance(values, list) else [values]:
            if text := _text(value):
                reference.take_number(member.lower(), text)
    if url := _text(record.get("URL")):
        reference.take_address(url)


IMPORTER = Importer("csl-json", "CSL-JSON (Zotero, pandoc, doi.org)", "references", recognizes, parse)
