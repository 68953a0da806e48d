"""Zotero's local API, version 3, for scripts and plug-ins: reading papers, collections, tags and searches.

Source: zotero.org/support/dev/web_api/v3/basics. Inbox papers are not included. Items are papers; their notes and files
are available as children. The API is read-only.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode

from paperdesk.doors.asked import Answer, Asked, Endpoint, Refused, json_answer, text_answer
from paperdesk.doors.item_keys import id_of_key, key_of_id
from paperdesk.doors.zotero_items import child_items, collection_item, paper_item, version_of
from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.jobs.citation_styles import find_style
from paperdesk.jobs.cite import references
from paperdesk.jobs.export_papers import export_text
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.collections import collection_paths_of, list_collections, list_paths, papers_in
from paperdesk.library.library import Library
from paperdesk.library.saved_searches import list_saved_searches
from paperdesk.library.tags import list_tags
from paperdesk.model.paper import Place
from paperdesk.model.query import And, Fact, Node, Not, Or

START = "/api/"
PATH = re.compile(r"/api/users/\d+(?P<rest>/.*)?")
VERSION = {"Zotero-API-Version": "3", "Zotero-Schema-Version": "32"}
PAGE_ITEMS, MOST_ITEMS = 100, 500
MOST_REFERENCES = 100
TEXTS = {
    "bibtex": ("bibtex", "application/x-bibtex"),
    "biblatex": ("biblatex", "application/x-bibtex"),
    "csljson": ("csl-json", "application/vnd.citationstyles.csl+json"),
    "ris": ("ris", "application/x-research-info-systems"),
    "csv": ("csv", "text/csv; charset=utf-8"),
}
"""Zotero's name of a format -> ours, and its media type."""
SORTS = {"dateAdded": "added", "dateModified": "added", "title": "title", "date": "published", "creator": "author"}


class ZoteroApi:
    """Answers requests from scripts to one library."""

    def __init__(self, library: Library, find: Callable[[str], Sequence[int]], style: str) -> None:
        """Take the query engine, and the default citation style for references."""
        self.library, self._find, self._style = library, find, style
        collection = r"/collections/(?P<collection>C\d{7})"
        self._paths: tuple[tuple[re.Pattern[str], Callable[..., Answer]], ...] = tuple(
            (re.compile(path), answer)
            for path, answer in (
                (rf"(?:{collection})?/items(?:/top)?", self.items),
                (r"/items/(?P<key>\w+)", self.item),
                (r"/items/(?P<key>\w+)/children", self.children),
                (r"/items/(?P<key>\w+)/tags", self.item_tags),
                (r"/tags", self.tags),
                (rf"/collections(?P<top>/top)?|{collection}/collections", self.collections),
                (collection, self.collection),
                (r"/searches", self.searches),
                (r"/groups", lambda _asked: _listed([], 0)),
            )
        )

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """All endpoints below `/api/`."""
        return (Endpoint(START, ("GET",), self.answer),)

    def answer(self, asked: Asked) -> Answer:
        """The response for a path of the API."""
        found = PATH.fullmatch(asked.path.rstrip("/"))
        rest = (found["rest"] or "") if found else ""
        for path, answer in self._paths:
            if match := path.fullmatch(rest):
                return answer(asked, **match.groupdict())
        raise Refused(text_answer("Not found", 404))

    def items(self, asked: Asked, collection: str | None = None) -> Answer:
        """A page of the papers in the library or a collection."""
        ids = self._wanted(asked, collection)
        start, limit = _number(asked, "start", 0), min(_number(asked, "limit", PAGE_ITEMS), MOST_ITEMS)
        page, form = ids[start : start + limit], asked.query.get("format", "json")
        headers = {"Total-Results": str(len(ids)), "Last-Modified-Version": str(self._version())}
        if start + limit < len(ids) and limit:
            following = urlencode({**asked.query, "start": start + limit, "limit": limit})
            headers["Link"] = f'<{_base(asked, asked.path)}?{following}>; rel="next"'
        answer = self._formatted(asked, page, form)
        return Answer(answer.status, answer.body, answer.kind, {**VERSION, **headers})

    def _formatted(self, asked: Asked, ids: list[int], form: str) -> Answer:
        if form == "json":
            return json_answer(self._items(asked, ids))
        if form == "keys":
            return text_answer("".join(f"{key_of_id(paper_id)}\n" for paper_id in ids))
        if form == "versions":
            return json_answer({item["key"]: item["version"] for item in self._items(asked, ids)})
        if form == "bib":
            return self._references(asked, ids[:MOST_REFERENCES])
        if form not in TEXTS:
            raise Refused(text_answer(f"There is no format “{form}”", 400))
        name, kind = TEXTS[form]
        text = export_text(self.library, ids, find_exporter(name), ExportOptions(), Progress())
        return text_answer(f'{{"items": {text}}}' if form == "csljson" else text, kind=kind)

    def _references(self, asked: Asked, ids: list[int]) -> Answer:
        style = find_style(self.library, asked.query.get("style", "") or self._style)
        found = references(self.library, ids, style).references if ids else []
        entries = "\n".join(f'  <div class="csl-entry">{reference.html}</div>' for reference in found)
        return text_answer(f'<div class="csl-bib-body">\n{entries}\n</div>', kind="text/html; charset=utf-8")

    def _wanted(self, asked: Asked, collection: str | None) -> list[int]:
        """The papers selected by the parameters, in the requested order."""
        query = asked.query
        wish = SORTS.get(query.get("sort", ""), "added")
        order = wish if wish in papers.ORDERS else "added"
        with self.library.read() as session:
            own = set(papers.ids_in(session, [Place.LIBRARY]).tolist())
            ids = papers.list_ids(session, where=_tag_node(query.get("tag", "")), order=order)
            inside = papers_in(session, int(collection[1:])) if collection else ids
            if collection and int(collection[1:]) not in dict(list_paths(session)):
                raise Refused(text_answer("Collection not found", 404))
        own &= set(inside)
        if query.get("itemKey"):
            own &= {paper_id for key in query["itemKey"].split(",") if (paper_id := id_of_key(key)) is not None}
        if query.get("q"):
            found = set(self._find(query["q"]))
            own &= found
        ids = [paper_id for paper_id in ids if paper_id in own]
        return ids[::-1] if query.get("direction") == "asc" and order == "added" else ids

    def _items(self, asked: Asked, ids: Sequence[int]) -> list[dict[str, Any]]:
        base = _base(asked, "/api/users/0")
        with self.library.read() as session:
            keys = {path: _collection_key(row_id) for row_id, path in list_paths(session)}
            paths = collection_paths_of(session, ids)
            return [
                paper_item(paper, [keys[path] for path in paths.get(paper.id, ())], base)
                for paper in papers.get_details(session, ids)
            ]

    def _paper(self, key: str) -> int:
        paper_id = id_of_key(key)
        with self.library.read() as session:
            if paper_id is not None and papers.get_rows(session, [paper_id]):
                return paper_id
        raise Refused(text_answer("Item not found", 404))

    def item(self, asked: Asked, key: str) -> Answer:
        """One paper, also in other formats than JSON."""
        form = asked.query.get("format", "json")
        paper_id = self._paper(key)
        if form != "json":
            return self._formatted(asked, [paper_id], form)
        (item,) = self._items(asked, [paper_id])
        return json_answer(item, headers={**VERSION, "Last-Modified-Version": str(item["version"])})

    def children(self, asked: Asked, key: str) -> Answer:
        """The notes, annotations and files of a paper."""
        with self.library.read() as session:
            (paper,) = papers.get_details(session, [self._paper(key)])
        return _listed(list(child_items(paper, _base(asked, "/api/users/0"))), self._version())

    def item_tags(self, _asked: Asked, key: str) -> Answer:
        with self.library.read() as session:
            (paper,) = papers.get_details(session, [self._paper(key)])
        return _listed([_tag(tag.name, 1) for tag in paper.tags], self._version())

    def tags(self, _asked: Asked) -> Answer:
        with self.library.read() as session:
            rows = list_tags(session)
        return _listed([_tag(row.name, row.count) for row in rows], self._version())

    def collections(self, asked: Asked, top: str | None = None, collection: str | None = None) -> Answer:
        """All collections, the top-level ones, or those in one."""
        with self.library.read() as session:
            rows = list_collections(session)
        inside = int(collection[1:]) if collection else None
        keys = {row.id: _collection_key(row.id) for row in rows}
        is_part = bool(top or collection)
        shown = [row for row in rows if not is_part or row.parent_id == inside]
        base = _base(asked, "/api/users/0")
        return _listed([collection_item(row, keys, base) for row in shown], self._version())

    def collection(self, asked: Asked, collection: str) -> Answer:
        with self.library.read() as session:
            rows = {row.id: row for row in list_collections(session)}
        row = rows.get(int(collection[1:]))
        if row is None:
            raise Refused(text_answer("Collection not found", 404))
        keys = {row_id: _collection_key(row_id) for row_id in rows}
        return json_answer(collection_item(row, keys, _base(asked, "/api/users/0")), headers=VERSION)

    def searches(self, _asked: Asked) -> Answer:
        """The saved searches; PaperDesk's query replaces Zotero's conditions."""
        with self.library.read() as session:
            rows = list_saved_searches(session)
        found: list[dict[str, Any]] = []
        for row in rows:
            condition = {"condition": "quicksearch-everything", "operator": "contains", "value": row.query}
            key = f"S{row.id:07}"
            data = {"key": key, "version": 1, "name": row.name, "conditions": [condition]}
            found.append({"key": key, "version": 1, "library": {}, "links": {}, "data": data})
        return _listed(found, self._version())

    def _version(self) -> int:
        with self.library.read() as session:
            newest = papers.newest_change(session)
        return version_of(newest) if newest else 0


def _collection_key(collection_id: int) -> str:
    return f"C{collection_id:07}"


def _tag(name: str, count: int) -> dict[str, Any]:
    return {"tag": name, "links": {}, "meta": {"type": 0, "numItems": count}}


def _listed(found: list[dict[str, Any]], version: int) -> Answer:
    headers = {**VERSION, "Total-Results": str(len(found)), "Last-Modified-Version": str(version)}
    return json_answer(found, headers=headers)


def _number(asked: Asked, name: str, usual: int) -> int:
    told = asked.query.get(name, "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 10 else usual  # noqa: PLR2004 - digits


def _base(asked: Asked, path: str) -> str:
    return f"http://{asked.headers.get('Host', 'localhost')}{path}"


def _tag_node(tag: str) -> Node | None:
    """Match tags: `a || b` is either tag, `-a` excludes one."""
    if not tag:
        return None
    if tag.startswith("-"):
        return And((Not(Fact("tag", tag[1:])),))
    return Or(tuple(Fact("tag", part.strip()) for part in tag.split("||") if part.strip()))
