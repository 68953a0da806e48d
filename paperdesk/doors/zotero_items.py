"""Papers, notes and files as Zotero items, in the JSON of its web API, version 3.

Source: zotero.org/support/dev/web_api/v3/basics, and the item types of Zotero's schema.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from paperdesk.doors.item_keys import key_of_id
from paperdesk.library.records import AnnotationRow, AttachmentRow, CollectionRow, PaperDetail
from paperdesk.model.paper import Author

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
}
NUMBERS = {"journalArticle": "issue", "report": "reportNumber", "patent": "patentNumber"}
PUBLISHERS = {"thesis": "university", "report": "institution", "computerProgram": "company"}
KINDS = {"pdf": "application/pdf", "epub": "application/epub+zip", "html": "text/html"}
LIBRARY = {"type": "user", "id": 0, "name": "PaperDesk", "links": {}}


def paper_item(paper: PaperDetail, collections: Sequence[str], base: str) -> dict[str, Any]:
    """A paper as an item.

    Args:
        paper: the complete paper.
        collections: the keys of its collections.
        base: the prefix of the addresses of items.
    """
    children = len(paper.annotations) + len(paper.attachments)
    names = [author.family for author in paper.authors]
    several = f"{names[0]} and {names[1]}" if len(names) == 2 else f"{names[0]} et al." if names else ""  # noqa: PLR2004 - a pair
    meta = {"numChildren": children, "parsedDate": _date(paper)} | (
        {"creatorSummary": names[0] if len(names) == 1 else several} if names else {}
    )
    data: dict[str, Any] = {
        **_bibliography(paper),
        "creators": [_creator(a, "author") for a in paper.authors] + [_creator(e, "editor") for e in paper.editors],
        "tags": [{"tag": tag.name} for tag in paper.tags],
        "collections": list(collections),
        "relations": {},
        "dateAdded": zulu(paper.added_at),
        "dateModified": zulu(paper.changed_at),
    }
    return _item(key_of_id(paper.id), version_of(paper.changed_at), data, base, meta)


def _bibliography(paper: PaperDetail) -> dict[str, str]:
    """The fields of an item of this type, without empty ones."""
    kind, fields = TYPES.get(paper.fields.type, "document"), paper.fields
    extra = [f"Citation Key: {paper.citation_key}"] + [f"arXiv: {paper.identifier('arxiv')}"] * bool(
        paper.identifier("arxiv")
    )
    told = {
        "title": fields.title,
        VENUES.get(kind, ""): fields.venue,
        "date": _date(paper),
        "volume": fields.volume,
        NUMBERS.get(kind, ""): fields.issue,
        "pages": fields.pages,
        PUBLISHERS.get(kind, "publisher"): fields.publisher,
        "series": fields.series,
        "edition": fields.edition,
        "language": fields.language,
        "abstractNote": fields.abstract,
        "DOI": paper.identifier("doi"),
        "ISBN": paper.identifier("isbn"),
        "url": paper.link("page"),
        "citationKey": paper.citation_key,
        "extra": "\n".join(extra),
    }
    return {"itemType": kind} | {name: value for name, value in told.items() if name and value}


def child_items(paper: PaperDetail, base: str) -> Iterator[dict[str, Any]]:
    """The notes, annotations and files of a paper as items."""
    for note in paper.annotations:
        yield _note(note, base)
    for file in paper.attachments:
        yield _file(file, paper, base)


def _note(note: AnnotationRow, base: str) -> dict[str, Any]:
    text = "\n\n".join(part for part in (note.anchor.quote and f"> {note.anchor.quote}", note.text) if part)
    data: dict[str, Any] = {
        "itemType": "note",
        "parentItem": key_of_id(note.paper_id),
        "note": text,
        "tags": [],
        "relations": {},
    }
    data |= {"dateAdded": zulu(note.added_at), "dateModified": zulu(note.changed_at)}
    return _item(f"N{note.id:07}", version_of(note.changed_at), data, base, {})


def _file(file: AttachmentRow, paper: PaperDetail, base: str) -> dict[str, Any]:
    data: dict[str, Any] = {
        "itemType": "attachment",
        "parentItem": key_of_id(paper.id),
        "linkMode": "linked_file" if file.is_linked else "imported_file",
        "title": file.title,
        "filename": file.path.replace("\\", "/").rpartition("/")[2],
        "contentType": KINDS.get(file.kind, ""),
        "tags": [],
        "relations": {},
    }
    return _item(f"A{file.id:07}", version_of(paper.changed_at), data, base, {})


def collection_item(row: CollectionRow, keys: Mapping[int, str], base: str) -> dict[str, Any]:
    """A collection; `keys` has the keys of all collections by ID."""
    data: dict[str, Any] = {"name": row.name, "parentCollection": keys.get(row.parent_id or 0, False), "relations": {}}
    meta = {"numItems": row.count, "numCollections": 0}
    return _item(keys[row.id], 1, data, base, meta, "collections")


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


def version_of(moment: str) -> int:
    """A version that grows with each change to a paper's details: seconds since 1970."""
    return int(datetime.fromisoformat(moment).timestamp())
