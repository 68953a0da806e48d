"""Papers, notes and files as Zotero items, in the JSON of its web API, version 3.

Source: zotero.org/support/dev/web_api/v3/basics, and the item types of Zotero's schema.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from paperdesk.doors.item_keys import COLLECTION, FILE, NOTE, SEARCH, key_of, key_of_id
from paperdesk.doors.zotero_schema import FIELDS_OF, creators_of
from paperdesk.importers.zotero_fields import KEPT_AS
from paperdesk.library.records import AnnotationRow, AttachmentRow, CollectionRow, PaperDetail, SavedSearchRow
from paperdesk.model.paper import Author, Place

TYPES = {
    "article": "journalArticle",
    "inproceedings": "conferencePaper",
    "preprint": "preprint",
    "book": "book",
    "proceedings": "book",
    "manual": "book",
    "incollection": "bookSection",
    "thesis": "thesis",
    "report": "report",
    "dataset": "dataset",
    "software": "computerProgram",
    "online": "webpage",
    "patent": "patent",
}
VENUES = {
    "journalArticle": "publicationTitle",
    "conferencePaper": "proceedingsTitle",
    "bookSection": "bookTitle",
    "webpage": "websiteTitle",
    "preprint": "repository",
    "dataset": "repository",
    "magazineArticle": "publicationTitle",
    "newspaperArticle": "publicationTitle",
    "blogPost": "blogTitle",
    "forumPost": "forumTitle",
}
NUMBERS = {"journalArticle": "issue", "report": "reportNumber", "patent": "patentNumber"}
PUBLISHERS = {"thesis": "university", "report": "institution", "computerProgram": "company"}
EDITIONS = {"computerProgram": "versionNumber", "dataset": "versionNumber", "standard": "versionNumber"}
KINDS = {"pdf": "application/pdf", "epub": "application/epub+zip", "html": "text/html"}
LIBRARY = {"type": "user", "id": 0, "name": "PaperDesk", "links": {}}


def paper_item(paper: PaperDetail, version: int, collections: Sequence[str], base: str) -> dict[str, Any]:
    """A paper as an item.

    Args:
        paper: the complete paper.
        version: its version.
        collections: the keys of its collections.
        base: the prefix of the addresses of items.
    """
    children = len(paper.annotations) + len(paper.attachments)
    names = [author.family for author in paper.authors]
    several = f"{names[0]} and {names[1]}" if len(names) == 2 else f"{names[0]} et al." if names else ""  # noqa: PLR2004 - a pair
    meta = {"numChildren": children, "parsedDate": _date(paper)} | (
        {"creatorSummary": names[0] if len(names) == 1 else several} if names else {}
    )
    first = creators_of(type_of(paper))[0]
    data: dict[str, Any] = {
        **_bibliography(paper),
        "creators": [_creator(a, first) for a in paper.authors] + [_creator(e, "editor") for e in paper.editors],
        "tags": [{"tag": tag.name} for tag in paper.tags],
        "collections": list(collections),
        "relations": {},
        "dateAdded": zulu(paper.added_at),
        "dateModified": zulu(paper.changed_at),
    }
    if paper.place == Place.TRASH:
        data["deleted"] = 1
    return _item(key_of_id(paper.id), version, data, base, meta)


def type_of(paper: PaperDetail) -> str:
    """The type of its item: the one it came with, if PaperDesk has none of its own for that."""
    usual, told = TYPES.get(paper.fields.type, "document"), paper.fields.extra.get("zoterotype", "")
    return told if told in FIELDS_OF and paper.fields.type in {"misc", "article", "online", "report"} else usual


def _bibliography(paper: PaperDetail) -> dict[str, str]:
    """All fields of an item of this type."""
    kind, fields = type_of(paper), paper.fields
    extra = [f"Citation Key: {paper.citation_key}"] + [f"arXiv: {paper.identifier('arxiv')}"] * bool(
        paper.identifier("arxiv")
    )
    told = {name: fields.extra.get(KEPT_AS.get(name, name.lower()), "") for name in FIELDS_OF[kind]} | {
        "title": fields.title,
        VENUES.get(kind, ""): fields.venue,
        "date": _date(paper),
        "volume": fields.volume,
        NUMBERS.get(kind, "issue"): fields.issue,
        "pages": fields.pages,
        PUBLISHERS.get(kind, "publisher"): fields.publisher,
        "series": fields.series,
        EDITIONS.get(kind, "edition"): fields.edition,
        "language": fields.language,
        "abstractNote": fields.abstract,
        "DOI": paper.identifier("doi"),
        "ISBN": paper.identifier("isbn"),
        "url": paper.link("page"),
        "citationKey": paper.citation_key,
        "extra": "\n".join([*extra, *([fields.comment] if fields.comment else [])]),
    }
    own = FIELDS_OF[kind]
    return {"itemType": kind} | {name: value for name, value in told.items() if name and (value or name in own)}


def child_items(paper: PaperDetail, versions: Mapping[str, int], base: str) -> Iterator[dict[str, Any]]:
    """The notes, annotations and files of a paper as items; `versions` by key."""
    for note in paper.annotations:
        yield note_item(note, versions[key_of(NOTE, note.id)], base)
    for file in paper.attachments:
        yield file_item(file, paper, versions[key_of(FILE, file.id)], base)


def note_text(note: AnnotationRow) -> str:
    """What is read as the note: the highlighted text as a quotation, and the note in Markdown."""
    return "\n\n".join(part for part in (note.anchor.quote and f"> {note.anchor.quote}", note.text) if part)


def note_item(note: AnnotationRow, version: int, base: str) -> dict[str, Any]:
    """A note or an annotation as a note."""
    data: dict[str, Any] = {
        "itemType": "note",
        "parentItem": key_of_id(note.paper_id),
        "note": note_text(note),
        "tags": [],
        "relations": {},
    }
    data |= {"dateAdded": zulu(note.added_at), "dateModified": zulu(note.changed_at)}
    return _item(key_of(NOTE, note.id), version, data, base, {})


def file_item(file: AttachmentRow, paper: PaperDetail, version: int, base: str) -> dict[str, Any]:
    """A file as an attachment."""
    data: dict[str, Any] = {
        "itemType": "attachment",
        "parentItem": key_of_id(paper.id),
        "linkMode": "linked_file" if file.is_linked else "imported_file",
        "title": file.title,
        "filename": file_name(file),
        "contentType": KINDS.get(file.kind, ""),
        "tags": [],
        "relations": {},
    }
    return _item(key_of(FILE, file.id), version, data, base, {})


def file_name(file: AttachmentRow) -> str:
    """The name under which a program stores a file: its title, or the name of the stored file."""
    stored = file.path.replace("\\", "/").rpartition("/")[2]
    title = file.title.replace("\\", "/").rpartition("/")[2]
    return title if title.lower().endswith(f".{file.kind}") and file.kind else stored


def collection_item(row: CollectionRow, keys: Mapping[int, str], version: int, below: int, base: str) -> dict[str, Any]:
    """A collection; `keys` has the keys of all collections by ID, and `below` is the number of those in it."""
    data: dict[str, Any] = {"name": row.name, "parentCollection": keys.get(row.parent_id or 0, False), "relations": {}}
    meta = {"numItems": row.count, "numCollections": below}
    return _item(keys[row.id], version, data, base, meta, "collections")


def search_item(row: SavedSearchRow, version: int, base: str) -> dict[str, Any]:
    """A saved search; PaperDesk's query replaces Zotero's conditions."""
    condition = {"condition": "quicksearch-everything", "operator": "contains", "value": row.query}
    return _item(key_of(SEARCH, row.id), version, {"name": row.name, "conditions": [condition]}, base, {}, "searches")


def collection_key(collection_id: int) -> str:
    """The key of a collection: `C0000012`."""
    return key_of(COLLECTION, collection_id)


def _item(
    key: str, version: int, data: Mapping[str, Any], base: str, meta: Mapping[str, Any], kind: str = "items"
) -> dict[str, Any]:
    address = {"href": f"{base}/{kind}/{key}", "type": "application/json"}
    whole = {"key": key, "version": version, **data}
    return {"key": key, "version": version, "library": LIBRARY, "links": {"self": address}, "meta": meta, "data": whole}


def _creator(author: Author, role: str) -> dict[str, str]:
    if not author.given:
        return {"creatorType": role, "name": author.full}
    family = f"{author.particle} {author.family}".strip() + (f", {author.suffix}" if author.suffix else "")
    return {"creatorType": role, "firstName": author.given, "lastName": family}


def _date(paper: PaperDetail) -> str:
    parts = (paper.fields.year, paper.fields.month, paper.fields.day)
    told = parts[: next((i for i, part in enumerate(parts) if part is None), 3)]
    return "-".join(f"{part:04}" if place == 0 else f"{part:02}" for place, part in enumerate(told))


def zulu(moment: str) -> str:
    """A library time in the API's format: `2026-01-31T12:00:00Z`."""
    return datetime.fromisoformat(moment).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
