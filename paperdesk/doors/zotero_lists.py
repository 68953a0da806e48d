"""Reading collections, tags, saved searches and what was deleted through the Zotero API."""

from collections import Counter
from typing import Any

from paperdesk.doors.asked import Answer, Asked, json_answer
from paperdesk.doors.item_keys import COLLECTION, FILE, NOTE, PAPER, SEARCH, id_of_key, key_of
from paperdesk.doors.zotero_answers import base_of, listed, newer, number, refuse_unchanged, refused
from paperdesk.doors.zotero_items import collection_item, collection_key, search_item
from paperdesk.library import papers, row_versions
from paperdesk.library.collections import list_collections, papers_in
from paperdesk.library.library import Library, View
from paperdesk.library.paper_children import existing
from paperdesk.library.saved_searches import list_saved_searches
from paperdesk.library.tags import list_tags
from paperdesk.model.paper import Place

LETTERS = {
    row_versions.PAPER: PAPER,
    row_versions.NOTE: NOTE,
    row_versions.FILE: FILE,
    row_versions.COLLECTION: COLLECTION,
    row_versions.SEARCH: SEARCH,
}


class Lists:
    """Answers requests for the lists of one library."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def tags(self, asked: Asked) -> Answer:
        """All tags."""
        with self.library.read() as view:
            rows, version = list_tags(view), row_versions.newest(view)
        return listed(asked, [tag_item(row.name, row.count) for row in rows if _is_asked(asked, row.name)], version)

    def tags_of(self, asked: Asked, key: str = "", collection: str = "") -> Answer:
        """The tags of a paper, or of the papers in a collection."""
        with self.library.read() as view:
            version = row_versions.newest(view)
            ids = papers_in(view, self.find(view, collection)) if collection else [id_of_key(key) or 0]
            details = papers.get_details(view, ids)
        if not collection and not details:
            raise refused("Item not found", 404)
        counts = Counter(tag.name for paper in details for tag in paper.tags)
        return listed(asked, [tag_item(name, count) for name, count in counts.items()], version)

    def collections(self, asked: Asked, top: str | None = None, collection: str | None = None) -> Answer:
        """All collections, the top-level ones, or those in one."""
        with self.library.read() as view:
            version = row_versions.newest(view)
            inside = self.find(view, collection) if collection else None
            found = self.items_of(view, base_of(asked))
            is_part = bool(top or collection)
            parents = {row.id: row.parent_id for row in list_collections(view)}
            ids = [row_id for row_id in found if not is_part or parents[row_id] == inside]
            shown = [found[row_id] for row_id in newer(view, asked, row_versions.COLLECTION, ids)]
        return listed(asked, shown, version)

    def collection(self, asked: Asked, collection: str) -> Answer:
        """One collection."""
        with self.library.read() as view:
            found = self.items_of(view, base_of(asked))[self.find(view, collection)]
        refuse_unchanged(asked, found["version"])
        return json_answer(found, headers={"Last-Modified-Version": str(found["version"])})

    def items_of(self, view: View, base: str) -> dict[int, dict[str, Any]]:
        """All collections in order, by ID; `base` is the beginning of their addresses."""
        rows = list_collections(view)
        keys = {row.id: collection_key(row.id) for row in rows}
        versions = row_versions.versions_of(view, row_versions.COLLECTION, keys)
        below = Counter(row.parent_id for row in rows)
        return {row.id: collection_item(row, keys, versions[row.id], below[row.id], base) for row in rows}

    def find(self, view: View, key: object) -> int:
        """The ID of a collection.

        Raises:
            Refused: there is none with this key.
        """
        found = id_of_key(key, COLLECTION)
        if found is None or not existing(view, row_versions.COLLECTION, [found]):
            raise refused("Collection not found", 404)
        return found

    def searches(self, asked: Asked) -> Answer:
        """The saved searches."""
        with self.library.read() as view:
            version = row_versions.newest(view)
            rows = {row.id: row for row in list_saved_searches(view)}
            versions = row_versions.versions_of(view, row_versions.SEARCH, rows)
            ids = newer(view, asked, row_versions.SEARCH, rows)
        return listed(asked, [search_item(rows[i], versions[i], base_of(asked)) for i in ids], version)

    def search(self, asked: Asked, key: str) -> Answer:
        """One saved search."""
        with self.library.read() as view:
            row = next((row for row in list_saved_searches(view) if key_of(SEARCH, row.id) == key), None)
            if row is None:
                raise refused("Search not found", 404)
            version = row_versions.versions_of(view, row_versions.SEARCH, [row.id])[row.id]
        return json_answer(search_item(row, version, base_of(asked)), headers={"Last-Modified-Version": str(version)})

    def deleted(self, asked: Asked) -> Answer:
        """The keys of what left the library after a version: deleted, moved to the trash, or dismissed."""
        since = number(asked, "since", -1)
        if since < 0:
            raise refused("Give a version: since=")
        with self.library.read() as view:
            version = row_versions.newest(view)
            refuse_unchanged(asked, version)
            gone = {kind: self._gone(view, kind, since) for kind in LETTERS}
        items = [*gone[row_versions.PAPER], *gone[row_versions.NOTE], *gone[row_versions.FILE]]
        told = {"collections": gone[row_versions.COLLECTION], "items": items, "searches": gone[row_versions.SEARCH]}
        headers = {"Last-Modified-Version": str(version)}
        return json_answer({**told, "tags": [], "settings": []}, headers=headers)

    def _gone(self, view: View, kind: str, since: int) -> list[str]:
        changed = row_versions.changed_since(view, kind, since)
        there = existing(view, kind, changed)
        if kind == row_versions.PAPER:
            there &= set(papers.ids_in(view, [Place.LIBRARY]))
        return [key_of(LETTERS[kind], row_id) for row_id in changed if row_id not in there]


def _is_asked(asked: Asked, name: str) -> bool:
    """True if a tag contains the requested text."""
    return asked.query.get("q", "").casefold() in name.casefold()


def tag_item(name: str, count: int) -> dict[str, Any]:
    """A tag with its number of papers."""
    return {"tag": name, "key": name, "version": 0, "links": {}, "meta": {"type": 0, "numItems": count}}
