"""Changes to papers, notes, collections and searches in the form of Zotero's items, inside an edit.

Only what differs from the item as it was read is changed, so that a client that writes back a whole item loses nothing
that its form cannot say.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from paperdesk.doors.item_keys import id_of_key
from paperdesk.doors.zotero_answers import refused
from paperdesk.doors.zotero_items import note_text
from paperdesk.doors.zotero_schema import ALL_FIELDS, CHILDREN, FIELDS_OF
from paperdesk.importers.zotero_fields import FIELD_OF
from paperdesk.importers.zotero_items import draft_of_item
from paperdesk.jobs.rules import active_rules, judge_arrivals
from paperdesk.library import annotations, keys, papers, tags
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.collections import collect_papers, uncollect_papers
from paperdesk.library.library import Edit
from paperdesk.library.records import AnnotationRow, PaperDetail
from paperdesk.model.paper import FIELD_NAMES, PaperDraft, Place
from paperdesk.text.clean import clean_line, clean_text
from paperdesk.text.html_notes import html_to_markdown

ABOUT = {"itemType", "key", "version", "creators", "tags", "collections", "relations", "dateAdded", "dateModified"}
ABOUT |= {"deleted", "parentItem", "inPublications"}
"""Properties of items that are not fields."""
LISTS = {"creators", "tags", "collections"}
OF_NOTES = {*ABOUT, "note"} - {"creators"}
HTML = re.compile(r"</?(?:p|div|h[1-6]|ul|ol|li|br|b|strong|i|em|a|span|blockquote|code|s)\b[^<>]*>", re.IGNORECASE)
LONGEST_NOTE = 1_000_000  # characters
Item = Mapping[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Filing:
    """The collections of a paper: those it is in by key, and what finds one by key or refuses."""

    now: Sequence[str]
    find: Callable[[object], int]


def check_item(given: Item, kind: object) -> None:
    """Refuse an item that cannot be stored as it is.

    Raises:
        Refused: with one sentence.
    """
    if kind not in FIELDS_OF:
        raise refused(f"“{_short(kind)}” is not an item type that PaperDesk stores")
    for name, value in given.items():
        _check_property(name, value)
    if not all(isinstance(creator, dict) for creator in given.get("creators", ())):
        raise refused("A creator is an object with names and a creatorType")
    if given.get("parentItem"):
        raise refused("Only notes and files have a parentItem")


def _check_property(name: str, value: object) -> None:
    if name in LISTS and not isinstance(value, list):
        raise refused(f"“{name}” is not a list")
    if name not in ABOUT and name not in ALL_FIELDS:
        raise refused(f"“{_short(name)}” is not a field of Zotero items")
    if name in ALL_FIELDS and not isinstance(value, str | int | float):
        raise refused(f"“{name}” is not a text")


def add_paper(edit: Edit, given: Item, program: str, find: Callable[[object], int]) -> int:
    """Add a paper, or merge it into the one that it is; returns its ID.

    Raises:
        Refused: it cannot be stored as it is.
        InvalidField: nothing in it identifies a paper.
    """
    check_item(given, given.get("itemType"))
    filed = [find(key) for key in given.get("collections", ())]
    draft = draft_of_item({**given, "tags": [{"tag": name} for name in _tags(given)]})
    arrival = Arrival(Origin("import:api", "api", program), Place.LIBRARY)
    outcomes = save_drafts(edit, [draft], arrival)
    judge_arrivals(edit, active_rules(edit.session), outcomes)
    paper_id = outcomes[0].paper_id
    for collection_id in filed:
        collect_papers(edit, collection_id=collection_id, paper_ids=[paper_id])
    return paper_id


def change_paper(edit: Edit, paper: PaperDetail, shown: Item, given: Item, filing: Filing, *, whole: bool) -> bool:
    """Change a paper; returns whether anything differs.

    Args:
        edit: the current edit.
        paper: the paper.
        shown: its item as it is read now.
        given: the new properties.
        filing: its collections.
        whole: whether fields that are not given are cleared.

    Raises:
        Refused: the item cannot be stored as it is.
        InvalidField: a value is not valid, or nothing would identify the paper.
    """
    check_item(given, given.get("itemType", shown["itemType"]))
    before = draft_of_item({**shown, "tags": []})
    after = draft_of_item({**_merged(shown, given, whole=whole), "tags": []})
    changed = _change_details(edit, paper, before, after)
    if whole or "tags" in given:
        changed |= _set_tags(edit, paper, _tags(given))
    if whole or "collections" in given:
        changed |= _set_collections(edit, paper.id, filing, given.get("collections", ()))
    is_in_trash = paper.place == Place.TRASH
    if "deleted" in given and bool(given["deleted"]) != is_in_trash:
        papers.set_place(edit, paper_ids=[paper.id], place=Place.LIBRARY if is_in_trash else Place.TRASH)
        changed = True
    return changed


def _merged(shown: Item, given: Item, *, whole: bool) -> dict[str, Any]:
    """The new item: fields that are not given stay, unless a given one takes their place in another type."""
    taken = {FIELD_OF[name] for name in given if name in FIELD_OF}
    kept = {} if whole else {name: value for name, value in shown.items() if FIELD_OF.get(name) not in taken}
    merged = {"itemType": shown["itemType"], **kept, **given}
    if merged.get("citationKey") and merged.get("citationKey") != shown["citationKey"]:
        old = f"Citation Key: {shown['citationKey']}"
        merged["extra"] = "\n".join(line for line in str(merged.get("extra", "")).splitlines() if line != old)
    return merged


def _change_details(edit: Edit, paper: PaperDetail, before: PaperDraft, after: PaperDraft) -> bool:
    values: dict[str, Any] = {
        name: getattr(after.fields, name)
        for name in FIELD_NAMES
        if name != "extra" and getattr(after.fields, name) != getattr(before.fields, name)
    }
    if before.fields.extra != after.fields.extra:
        stays = {k: v for k, v in paper.fields.extra.items() if k not in before.fields.extra}
        values["extra"] = stays | after.fields.extra
    if values:
        papers.update_fields(edit, paper_id=paper.id, values=values)
    has_changed = bool(values)
    if before.authors != after.authors:
        papers.set_authors(edit, paper_id=paper.id, authors=after.authors)
        has_changed = True
    if before.editors != after.editors:
        papers.set_editors(edit, paper_id=paper.id, editors=after.editors)
        has_changed = True
    if before.identifiers != after.identifiers:
        found = _replaced(paper.identifiers, before.identifiers, after.identifiers)
        papers.set_identifiers(edit, paper_id=paper.id, identifiers=found)
        has_changed = True
    if before.links != after.links:
        papers.set_links(edit, paper_id=paper.id, links=_replaced(paper.links, before.links, after.links))
        has_changed = True
    if after.citation_key and after.citation_key != before.citation_key:
        keys.set_key(edit, paper_id=paper.id, key=after.citation_key)
        has_changed = True
    return has_changed


def _replaced(present: Iterable[T], before: Sequence[T], after: Sequence[T]) -> list[T]:
    kept = [one for one in present if one not in before or one in after]
    return [*kept, *(one for one in after if one not in kept)]


def _tags(given: Item) -> list[str]:
    told = given.get("tags", ())
    named = [tag.get("tag") if isinstance(tag, dict) else tag for tag in (told if isinstance(told, list) else ())]
    if not all(isinstance(name, str) and clean_line(name).strip("#/, ") for name in named):
        raise refused("A tag is an object with its name as “tag”")
    return [str(name) for name in named]


def _set_tags(edit: Edit, paper: PaperDetail, names: Sequence[str]) -> bool:
    present = {tag.name.casefold(): tag.name for tag in paper.tags}
    wanted = {tags.tag_name(name).casefold(): name for name in names}
    added = [name for key, name in wanted.items() if key not in present]
    gone = [name for key, name in present.items() if key not in wanted]
    if added:
        tags.tag_papers(edit, paper_ids=[paper.id], names=added)
    if gone:
        tags.remove_tags(edit, paper_ids=[paper.id], names=gone)
    return bool(added or gone)


def _set_collections(edit: Edit, paper_id: int, filing: Filing, keys_given: Sequence[object]) -> bool:
    wanted, present = {filing.find(key) for key in keys_given}, {id_of_key(key, "C") or 0 for key in filing.now}
    for collection_id in sorted(wanted - present):
        collect_papers(edit, collection_id=collection_id, paper_ids=[paper_id])
    for collection_id in sorted(present - wanted):
        uncollect_papers(edit, collection_id=collection_id, paper_ids=[paper_id])
    return wanted != present


def add_note(edit: Edit, paper_id: int, given: Item) -> int:
    """Write a note on a paper; returns its ID.

    Raises:
        Refused: it is empty, too long, or has something that a note does not have.
    """
    return annotations.add_annotation(edit, paper_id=paper_id, text=_note(given))


def change_note(edit: Edit, note: AnnotationRow, given: Item, parent: str) -> bool:
    """Change the text of a note; returns whether it differs.

    Raises:
        Refused: the note belongs to a place in a file or in an abstract, or cannot be stored as it is.
    """
    if given.get("parentItem", parent) != parent:
        raise refused("A note stays with its paper: delete it and write it there")
    if "note" not in given or given["note"] == note_text(note):
        return False
    if note.kind != "note" or note.anchor.quote:
        raise refused("This is an annotation in a text: it can be changed only in PaperDesk")
    annotations.set_annotation_text(edit, annotation_id=note.id, text=_note(given))
    return True


def _note(given: Item) -> str:
    unknown = [name for name in given if name not in OF_NOTES]
    if unknown:
        raise refused(f"“{_short(unknown[0])}” is not a field of notes")
    if given.get("tags") or given.get("collections"):
        raise refused("In PaperDesk, tags and collections belong to the paper, not to its notes")
    told = given.get("note", "")
    text = clean_text(told).strip() if isinstance(told, str) else ""
    text = html_to_markdown(text).strip() if HTML.search(text) else text
    if not text or len(text) > LONGEST_NOTE:
        raise refused(f"A note is a text of 1 to {LONGEST_NOTE} characters")
    return text


def is_child(kind: object) -> bool:
    """True for types of items that belong to a paper."""
    return kind in CHILDREN or kind == "annotation"


def _short(value: object) -> str:
    return clean_line(str(value))[:40]
