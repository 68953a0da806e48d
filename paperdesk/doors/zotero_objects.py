"""Saving and deleting the objects of the Zotero API: items, collections, tags, saved searches."""

from collections.abc import Callable, Sequence
from typing import Any

from paperdesk.doors import zotero_changes as changes
from paperdesk.doors.asked import Refused
from paperdesk.doors.item_keys import FILE, NOTE, PAPER, SEARCH, id_of_key, key_of
from paperdesk.doors.zotero_answers import UNMODIFIED, refused
from paperdesk.doors.zotero_items import collection_key
from paperdesk.doors.zotero_lists import Lists
from paperdesk.doors.zotero_papers import Papers
from paperdesk.doors.zotero_searches import query_of
from paperdesk.library import annotations, attachments, collections, papers, row_versions, saved_searches, tags
from paperdesk.library.library import Edit
from paperdesk.model.paper import Place
from paperdesk.text.clean import clean_line

Saved = tuple[str, bool]
"""The key of an object, and whether it was changed."""
VERSIONS = {PAPER: row_versions.PAPER, NOTE: row_versions.NOTE, FILE: row_versions.FILE}


class ItemChanges:
    """Saves and deletes papers and their notes."""

    def __init__(self, found: Papers, lists: Lists) -> None:
        self._papers, self._lists = found, lists

    def save(self, edit: Edit, given: dict[str, Any], program: str = "") -> Saved:
        """Add an item, or change the one with its key as far as it is given."""
        if given.get("key"):
            return str(given["key"]), self.change(edit, given, whole=False)
        kind = given.get("itemType")
        if kind == "note":
            _, paper_id, _ = self._paper(edit, given.get("parentItem"))
            return key_of(NOTE, changes.add_note(edit, paper_id, given)), True
        if changes.is_child(kind):
            raise refused("PaperDesk does not take over files and annotations this way")
        given = {name: value for name, value in given.items() if name not in {"version", "key"}}
        return key_of(PAPER, changes.add_paper(edit, given, program, self._find_collection(edit))), True

    def _paper(self, edit: Edit, key: object) -> tuple[str, int, Any]:
        if not isinstance(key, str) or not key.startswith(PAPER):
            raise refused("A note needs the key of its paper as parentItem")
        return self._papers.find(edit.session, key)

    def _find_collection(self, edit: Edit) -> Callable[[object], int]:
        def find(key: object) -> int:
            try:
                return self._lists.find(edit.session, key)
            except Refused as error:
                raise refused("There is no collection with one of these keys", 409) from error

        return find

    def change(self, edit: Edit, given: dict[str, Any], *, whole: bool) -> bool:
        """Change the item with this key; returns whether anything differs."""
        key = given["key"]
        if not isinstance(key, str):
            raise refused("A key is a text")
        letter, row_id, paper = self._papers.find(edit.session, key)
        _refuse_outdated(edit, VERSIONS[letter], row_id, given.get("version"))
        if letter == NOTE:
            note = next(one for one in paper.annotations if one.id == row_id)
            return changes.change_note(edit, note, given, key_of(PAPER, paper.id))
        if letter == FILE:
            raise refused("PaperDesk does not change files this way")
        (shown,) = self._papers.items_of(edit.session, "", [paper])
        filing = changes.Filing(shown["data"]["collections"], self._find_collection(edit))
        return changes.change_paper(edit, paper, shown["data"], given, filing, whole=whole)

    def delete(self, edit: Edit, keys: Sequence[str], known: int) -> None:
        """Move papers to the trash; delete notes, and remove files from their papers."""
        found = [self._papers.find(edit.session, key) for key in keys]
        for letter, row_id, _ in found:
            _refuse_outdated(edit, VERSIONS[letter], row_id, known)
        ids = [row_id for letter, row_id, _ in found if letter == PAPER]
        if ids:
            papers.set_place(edit, paper_ids=ids, place=Place.TRASH)
        for letter, row_id, _ in found:
            if letter == NOTE:
                annotations.remove_annotation(edit, annotation_id=row_id)
            elif letter == FILE:
                attachments.detach_file(edit, attachment_id=row_id)


class CollectionChanges:
    """Saves and deletes collections."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists

    def save(self, edit: Edit, given: dict[str, Any]) -> Saved:
        """Add a collection, or change the one with its key as far as it is given."""
        if given.get("key"):
            return str(given["key"]), self.change(edit, given, whole=False)
        parent = self._parent(edit, given)
        return collection_key(collections.add_collection(edit, name=_name(given), parent_id=parent)), True

    def change(self, edit: Edit, given: dict[str, Any], *, whole: bool) -> bool:
        """Rename or move the collection with this key; returns whether anything differs."""
        row_id = self._lists.find(edit.session, given["key"])
        _refuse_outdated(edit, row_versions.COLLECTION, row_id, given.get("version"))
        row = next(row for row in collections.list_collections(edit.session) if row.id == row_id)
        name = _name(given) if whole or "name" in given else row.name
        parent = self._parent(edit, given) if whole or "parentCollection" in given else row.parent_id
        if name != row.name:
            collections.rename_collection(edit, collection_id=row_id, name=name)
        if parent != row.parent_id:
            collections.place_collection(edit, collection_id=row_id, parent_id=parent)
        return (name, parent) != (row.name, row.parent_id)

    def _parent(self, edit: Edit, given: dict[str, Any]) -> int | None:
        key = given.get("parentCollection")
        return self._lists.find(edit.session, key) if key else None

    def delete(self, edit: Edit, keys: Sequence[str], known: int) -> None:
        """Delete collections with those in them; their papers are kept."""
        ids = [self._lists.find(edit.session, key) for key in keys]
        for row_id in ids:
            _refuse_outdated(edit, row_versions.COLLECTION, row_id, known)
        for row_id in ids:
            collections.remove_collection(edit, collection_id=row_id)


def _refuse_outdated(edit: Edit, kind: str, row_id: int, known: object) -> None:
    """Refuse a change by a client that has not seen the latest version.

    Raises:
        Refused: it names no version, or an older one.
    """
    if type(known) is not int:
        raise refused(f"{UNMODIFIED} not provided", 428)
    if row_versions.own_version(edit.session, kind, row_id) > known:
        raise refused("It has changed since this version: read it again", 412)


def delete_tags(edit: Edit, names: Sequence[str], known: int) -> None:
    """Delete tags by name; papers keep everything else."""
    if row_versions.newest(edit.session) > known:
        raise refused("The library has changed since this version", 412)
    ids = {row.name.casefold(): row.id for row in tags.list_tags(edit.session)}
    for name in names:
        if (tag_id := ids.pop(name.casefold(), None)) is not None:
            tags.remove_tag(edit, tag_id=tag_id)


def save_search(edit: Edit, given: dict[str, Any]) -> Saved:
    """Save a new search."""
    if given.get("key"):
        raise refused("Change a saved search in PaperDesk, or delete it and save it again")
    query = query_of(given.get("conditions"))
    return key_of(SEARCH, saved_searches.add_saved_search(edit, name=_name(given), query=query)), True


def delete_searches(edit: Edit, keys: Sequence[str], _known: int) -> None:
    """Delete saved searches."""
    known = {row.id for row in saved_searches.list_saved_searches(edit.session)}
    ids = [id_of_key(key, SEARCH) for key in keys]
    if any(row_id not in known for row_id in ids):
        raise refused("Search not found", 404)
    for row_id in ids:
        saved_searches.remove_saved_search(edit, search_id=row_id or 0)


def _name(given: dict[str, Any]) -> str:
    told = given.get("name")
    name = clean_line(told) if isinstance(told, str) else ""
    if not name:
        raise refused("“name” is missing")
    return name
