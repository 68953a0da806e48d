"""Items in JSON from Zotero's translators, as sent by its browser extension.

Source: the item templates of Zotero's web API, and what its Connector posts to /connector/saveItems.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from paperdesk.importers.zotero_fields import name_of, reference_of
from paperdesk.model.paper import Author, PaperDraft
from paperdesk.text.clean import clean_line
from paperdesk.text.html_notes import html_to_markdown

NO_FIELDS = {"id", "key", "version", "itemID", "itemType", "creators", "tags", "notes", "attachments", "seeAlso"}
NO_FIELDS |= {"collections", "related", "relations", "complete", "dateAdded", "dateModified", "sessionID", "proxy"}
NO_FIELDS |= {"itemProgress", "hasPrimaryAttachment"}


def draft_of_item(item: Mapping[str, Any]) -> PaperDraft:
    """Convert an item to a paper.

    Raises:
        InvalidField: it has no title, author, identifier or abstract.
    """
    fields = {name: _text(value) for name, value in item.items() if name not in NO_FIELDS and _text(value).strip()}
    reference = reference_of(_text(item.get("itemType")), fields, _creators(item.get("creators")))
    reference.tags = [_text(tag.get("tag")) if isinstance(tag, dict) else _text(tag) for tag in _list(item, "tags")]
    notes = [_text(note.get("note")) if isinstance(note, dict) else _text(note) for note in _list(item, "notes")]
    reference.notes = [html_to_markdown(note) for note in notes if note.strip()]
    for attachment in _list(item, "attachments"):
        if isinstance(attachment, dict):
            reference.keep("attachedurl", _text(attachment.get("url")))
    return reference.draft()


def _creators(creators: object) -> Iterator[tuple[str, Author]]:
    for creator in creators if isinstance(creators, list) else []:
        if isinstance(creator, dict):
            first, last = (clean_line(_text(creator.get(part))) for part in ("firstName", "lastName"))
            whole = clean_line(_text(creator.get("name")))
            is_single = bool(whole) or creator.get("fieldMode") == 1
            yield _text(creator.get("creatorType")) or "author", name_of(first, whole or last, single=is_single)


def _list(item: Mapping[str, Any], name: str) -> list[Any]:
    found = item.get(name)
    return found if isinstance(found, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value) if type(value) in {int, float} else ""
