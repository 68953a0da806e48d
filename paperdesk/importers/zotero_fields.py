"""Converting a Zotero item, by its field names, to a reference: for its RDF and its database."""

import re
from collections.abc import Callable, Iterable, Mapping

from paperdesk.importers import reference_types
from paperdesk.importers.extra_lines import take_extra
from paperdesk.importers.reference import Reference, structured_name
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author
from paperdesk.model.paper_fields import FIELDS

FIELD_OF = {name: about.name for about in FIELDS for name in about.zotero}
"""Zotero's name of a field -> ours."""
NAMES = {
    "place": "address",
    "ISSN": "issn",
    "journalAbbreviation": "shortjournal",
    "shortTitle": "shorttitle",
    "numPages": "pagetotal",
    "numberOfVolumes": "volumes",
    "conferenceName": "eventtitle",
    "thesisType": "type",
    "reportType": "type",
    "websiteType": "type",
    "manuscriptType": "type",
    "genre": "type",
    "libraryCatalog": "librarycatalog",
    "callNumber": "callnumber",
    "seriesNumber": "seriesnumber",
    "archiveLocation": "archivelocation",
}
KEPT_AS = NAMES | {"accessDate": "urldate"}
"""Zotero's name of a field without one of ours -> its name among a paper's other fields; usually in lower case."""
ROLES = {"seriesEditor": "serieseditor", "bookAuthor": "bookauthor"}
"""Roles with a name in BibLaTeX; the others keep their own, in lower case."""


def reference_of(kind: str, fields: Mapping[str, str], creators: Iterable[tuple[str, Author]]) -> Reference:
    """Convert an item: its type, its fields by Zotero's names, its creators with their roles, in order."""
    reference = Reference(reference_types.ZOTERO.get(kind, "misc"))
    if reference.type == "misc" or kind in {"magazineArticle", "newspaperArticle", "blogPost", "forumPost", "standard"}:
        reference.keep("zoterotype", kind)
    for role, author in creators:
        if role in {"author", "inventor", "programmer", "artist", "presenter", "director", "podcaster", "cartographer"}:
            reference.authors.append(author)
        elif role == "editor":
            reference.editors.append(author)
        else:
            reference.keep(ROLES.get(role) or re.sub(r"([A-Z])", r"-\1", role).lower(), author.inverted)
    reference.take_date(_as_date(fields.get("date") or fields.get("issueDate") or fields.get("dateDecided") or ""))
    for name, value in fields.items():
        _take(reference, name, value)
    return reference


def _as_date(text: str) -> str:
    """Zotero's database stores `2017-06-00 June 2017`: the sortable date, then the text as typed."""
    found = re.match(r"(-?\d{4})-(\d\d)-(\d\d)(?:\s|\Z)", text)
    if not found:
        return text
    return "-".join(part for part in found.groups() if int(part))


def _take(reference: Reference, name: str, value: str) -> None:
    if name in FIELD_OF:
        reference.set(FIELD_OF[name], value)
    elif name in TAKE:
        TAKE[name](reference, value)
    elif name not in {"date", "itemType"}:
        reference.keep(NAMES.get(name, name), value)


def name_of(first: str, last: str, *, single: bool) -> Author:
    """A creator: two fields, or one with the name of a group, or of a person with a single name."""
    if single or not first:
        return Author(last) if single else parse_name(last) if "," in last else Author(last or first)
    return structured_name(last, first)


def _take_key(reference: Reference, value: str) -> None:
    reference.key = value


def _take_access_date(reference: Reference, value: str) -> None:
    """`2020-01-02 03:04:05`, in BibLaTeX's notation."""
    reference.keep("urldate", re.sub(r"\A(\d{4}-\d\d-\d\d) (?=\d\d:)", r"\1T", value))


def _take_archive_id(reference: Reference, value: str) -> None:
    reference.take_number("arxiv" if "arxiv" in value.lower() else "archiveid", value)


TAKE: dict[str, Callable[[Reference, str], None]] = {
    "DOI": Reference.take_doi,
    "ISBN": lambda reference, value: reference.take_number("isbn", value),
    "url": Reference.take_address,
    "extra": take_extra,
    "citationKey": _take_key,
    "archiveID": _take_archive_id,
    "accessDate": _take_access_date,
}
