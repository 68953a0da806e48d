"""Reading papers, their notes and their files through the Zotero API."""

from collections.abc import Callable, Sequence
from typing import Any

from paperdesk.doors.asked import Answer, Asked, json_answer, text_answer
from paperdesk.doors.item_keys import FILE, NOTE, PAPER, id_of_key, key_of, key_of_id, row_of_key
from paperdesk.doors.zotero_answers import MOST_ITEMS, base_of, newer, page_of, refuse_unchanged, refused
from paperdesk.doors.zotero_items import TYPES, child_items, collection_key, paper_item
from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.jobs.citation_styles import find_style
from paperdesk.jobs.cite import references
from paperdesk.jobs.export_papers import export_text
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers, row_versions
from paperdesk.library.collections import collection_paths_of, list_paths, papers_in
from paperdesk.library.library import Library, View
from paperdesk.library.paper_children import list_children, paper_of
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper import Place
from paperdesk.model.query import And, Fact, Node, Not, Or

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
RISING = {"title", "creator"}
"""Sorted in ascending order, unless the client asks otherwise."""
CHILDREN = {"note": (NOTE, row_versions.NOTE), "attachment": (FILE, row_versions.FILE)}
"""Types of items that belong to papers -> the first letter of their keys, and the kind of their versions."""


class Papers:
    """Answers requests for the items of one library."""

    def __init__(self, library: Library, find: Callable[[str], Sequence[int]], style: str) -> None:
        """Take the query engine, and the default citation style for references."""
        self.library, self._find, self._style = library, find, style

    def items(self, asked: Asked, collection: str | None = None, place: Place = Place.LIBRARY) -> Answer:
        """A page of the papers in the library or a collection; their notes or files, if only those are wanted."""
        with self.library.read() as view:
            version = row_versions.newest(view)
            refuse_unchanged(asked, version)
            wanted = self._wanted(view, asked, collection, place)
            if asked.query.get("itemType", "") in CHILDREN:
                return self._only_children(view, asked, wanted, version)
            ids = newer(view, asked, row_versions.PAPER, wanted)
        form = asked.query.get("format", "json")
        page, headers = page_of(asked, ids, version, *([len(ids)] if form in {"keys", "versions"} else []))
        answer = self._formatted(asked, page, form)
        return Answer(answer.status, answer.body, answer.kind, headers)

    def trash(self, asked: Asked) -> Answer:
        """The papers in the trash."""
        return self.items(asked, place=Place.TRASH)

    def _only_children(self, view: View, asked: Asked, ids: Sequence[int], version: int) -> Answer:
        letter, kind = CHILDREN[asked.query["itemType"]]
        owners = dict(list_children(view, kind, ids))
        page, headers = page_of(asked, newer(view, asked, kind, owners), version)
        wanted = {key_of(letter, row_id) for row_id in page}
        details = papers.get_details(view, list(dict.fromkeys(owners[row_id] for row_id in page)))
        found = {one["key"]: one for paper in details for one in self._children(view, asked, paper)}
        return json_answer([one for key, one in found.items() if key in wanted], headers=headers)

    def _formatted(self, asked: Asked, ids: Sequence[int], form: str) -> Answer:
        if form == "json":
            return json_answer(self.read_items(asked, ids[:MOST_ITEMS]))
        if form == "keys":
            return text_answer("".join(f"{key_of_id(paper_id)}\n" for paper_id in ids))
        if form == "versions":
            with self.library.read() as view:
                versions = row_versions.versions_of(view, row_versions.PAPER, ids)
            return json_answer({key_of_id(paper_id): version for paper_id, version in versions.items()})
        if form == "bib":
            return self._references(asked, ids[:MOST_REFERENCES])
        if form not in TEXTS:
            raise refused(f"There is no format “{form}”")
        name, kind = TEXTS[form]
        text = export_text(self.library, ids, find_exporter(name), ExportOptions(), Progress())
        return text_answer(f'{{"items": {text}}}' if form == "csljson" else text, kind=kind)

    def _references(self, asked: Asked, ids: Sequence[int]) -> Answer:
        style = find_style(self.library, asked.query.get("style", "") or self._style)
        found = references(self.library, ids, style).references if ids else []
        entries = "\n".join(f'  <div class="csl-entry">{reference.html}</div>' for reference in found)
        return text_answer(f'<div class="csl-bib-body">\n{entries}\n</div>', kind="text/html; charset=utf-8")

    def _wanted(self, view: View, asked: Asked, collection: str | None, place: Place) -> list[int]:
        """The papers selected by the parameters, in the requested order."""
        query, sort = asked.query, asked.query.get("sort", "")
        own = set(papers.ids_in(view, [place]).tolist())
        where = [node for node in (_tag_node(query.get("tag", "")), _type_node(query.get("itemType", ""))) if node]
        ids = papers.list_ids(view, where=And(tuple(where)), order=SORTS.get(sort, "added"), any_place=True)
        if collection:
            collection_id = id_of_key(collection, "C")
            if collection_id not in dict(list_paths(view)):
                raise refused("Collection not found", 404)
            own &= set(papers_in(view, int(collection_id or 0)))
        if query.get("itemKey"):
            own &= {paper_id for key in query["itemKey"].split(",") if (paper_id := id_of_key(key)) is not None}
        if query.get("q"):
            own &= set(self._find(query["q"]))
        ids = [paper_id for paper_id in ids if paper_id in own]
        if sort == "dateModified":
            versions = row_versions.versions_of(view, row_versions.PAPER, ids)
            ids.sort(key=lambda paper_id: -versions[paper_id])
        usual = "asc" if sort in RISING else "desc"
        return ids[::-1] if query.get("direction", usual) not in {usual, ""} else ids

    def read_items(self, asked: Asked, ids: Sequence[int]) -> list[dict[str, Any]]:
        """Papers as items, in this order; missing ids are skipped."""
        with self.library.read() as view:
            return self.items_of(view, base_of(asked), papers.get_details(view, ids))

    def items_of(self, view: View, base: str, details: Sequence[PaperDetail]) -> list[dict[str, Any]]:
        """Papers as items; `base` is the beginning of their addresses."""
        ids = [paper.id for paper in details]
        keys = {path: collection_key(row_id) for row_id, path in list_paths(view)}
        paths = collection_paths_of(view, ids)
        versions = row_versions.versions_of(view, row_versions.PAPER, ids)
        return [
            paper_item(paper, versions[paper.id], [keys[path] for path in paths.get(paper.id, ())], base)
            for paper in details
        ]

    def item(self, asked: Asked, key: str) -> Answer:
        """One paper, also in other formats than JSON; a note or a file."""
        with self.library.read() as view:
            letter, _, paper = self.find(view, key)
            if letter != PAPER:
                found = next(one for one in self._children(view, asked, paper) if one["key"] == key)
            else:
                (found,) = self.items_of(view, base_of(asked), [paper])
        form = asked.query.get("format", "json")
        if form != "json":
            if letter != PAPER:
                raise refused(f"A note or file has no format “{form}”")
            return self._formatted(asked, [paper.id], form)
        refuse_unchanged(asked, found["version"])
        return json_answer(found, headers={"Last-Modified-Version": str(found["version"])})

    def find(self, view: View, key: str) -> tuple[str, int, PaperDetail]:
        """What a key of an item names: the first letter, the ID, and its paper in the library or the trash.

        Raises:
            Refused: there is no such item.
        """
        letter, row_id = row_of_key(key) or ("", 0)
        kinds = dict(CHILDREN.values())
        paper_id = row_id if letter == PAPER else paper_of(view, kinds[letter], row_id) if letter in kinds else None
        details = papers.get_details(view, [paper_id]) if paper_id else []
        if not details or details[0].place not in {Place.LIBRARY, Place.TRASH} or key != key_of(letter, row_id):
            raise refused("Item not found", 404)
        return letter, row_id, details[0]

    def children(self, asked: Asked, key: str) -> Answer:
        """The notes, annotations and files of a paper."""
        with self.library.read() as view:
            letter, _, paper = self.find(view, key)
            version = row_versions.newest(view)
            found = self._children(view, asked, paper) if letter == PAPER else []
        kind = asked.query.get("itemType", "")
        shown = [
            one for one in found if not kind or (one["data"]["itemType"] == kind.lstrip("-")) != kind.startswith("-")
        ]
        page, headers = page_of(asked, shown, version)
        return json_answer(list(page), headers=headers)

    def _children(self, view: View, asked: Asked, paper: PaperDetail) -> list[dict[str, Any]]:
        notes = row_versions.versions_of(view, row_versions.NOTE, [note.id for note in paper.annotations])
        files = row_versions.versions_of(view, row_versions.FILE, [file.id for file in paper.attachments])
        versions = {key_of(NOTE, row_id): version for row_id, version in notes.items()}
        versions |= {key_of(FILE, row_id): version for row_id, version in files.items()}
        return list(child_items(paper, versions, base_of(asked)))


def _tag_node(tag: str) -> Node | None:
    """Match tags: `a || b` is either tag, `-a` excludes one."""
    if not tag:
        return None
    if tag.startswith("-"):
        return And((Not(Fact("tag", tag[1:])),))
    return Or(tuple(Fact("tag", part.strip()) for part in tag.split("||") if part.strip()))


def _type_node(kinds: str) -> Node | None:
    """Match types of items: `book || thesis` is either, `-book` excludes one; notes and files are not papers."""
    named = {part.strip() for part in kinds.removeprefix("-").split("||") if part.strip()} - {*CHILDREN, "annotation"}
    if not named:
        return None
    own = [*(ours for ours, theirs in TYPES.items() if theirs in named), *(["misc"] if "document" in named else [])]
    either = Or(tuple(Fact("type", kind) for kind in own) or (Fact("type", "no such type"),))
    return And((Not(either),)) if kinds.startswith("-") else either
