"""Reading a Zotero data folder from a copy of its database, so that a running Zotero is never disturbed.

Reads items with all fields and creators, tags, nested collections, notes, files and the annotations in them. Feeds and
the contents of Zotero's trash are not read.
"""

import contextlib
import json
import re
import shutil
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from paperdesk.errors import ImportFailed, InvalidField, Words
from paperdesk.importers.base import Collections, Rejected
from paperdesk.importers.zotero_fields import name_of, reference_of
from paperdesk.library.attachments import is_elsewhere
from paperdesk.model.annotation import AnnotationKind
from paperdesk.model.paper import Author, PaperDraft, PaperFields
from paperdesk.text.html_notes import html_to_markdown
from paperdesk.unfinished import beside, unfinished

DATABASE = "zotero.sqlite"
LINKED_URL, EMBEDDED_IMAGE = 3, 4
MARKS = {1: AnnotationKind.HIGHLIGHT, 2: AnnotationKind.NOTE, 5: AnnotationKind.UNDERLINE, 6: AnnotationKind.NOTE}
KINDS = {"application/pdf": "pdf", "application/epub+zip": "epub", "text/html": "html"}
COLOR = re.compile(r"#[0-9a-fA-F]{3,8}|[a-z]{3,20}")
ITEMS = """
    select i.itemID, i.key, i.dateAdded, t.typeName from items i join itemTypes t using (itemTypeID)
    where i.itemID not in (select itemID from deletedItems)
    and i.libraryID in (select libraryID from libraries where type in ('user', 'group'))
    order by i.dateAdded, i.itemID
"""


@dataclass(frozen=True, slots=True)
class ZoteroMark:
    """A highlight, underline, note or area in a file, located by quote and page.

    Zotero measures rectangles from the bottom of the page, whose height only the file itself knows; they are not read.
    """

    kind: AnnotationKind
    quote: str
    comment: str
    color: str
    page: int | None  # from 0


@dataclass(frozen=True, slots=True)
class ZoteroFile:
    """A file attached to an item, and its annotations."""

    path: Path
    kind: str
    title: str
    marks: tuple[ZoteroMark, ...] = ()


@dataclass(frozen=True, slots=True)
class ZoteroPaper:
    """An item as a paper, with its files."""

    draft: PaperDraft
    files: tuple[ZoteroFile, ...] = ()


@dataclass
class _Tables:
    """The database rows by the item they belong to."""

    fields: dict[int, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    creators: dict[int, list[tuple[str, Author]]] = field(default_factory=lambda: defaultdict(list))
    tags: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    collections: dict[int, list[tuple[str, ...]]] = field(default_factory=lambda: defaultdict(list))
    all_collections: list[tuple[str, ...]] = field(default_factory=list)
    notes: dict[int | None, list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))
    files: dict[int | None, list[sqlite3.Row]] = field(default_factory=lambda: defaultdict(list))
    marks: dict[int, list[ZoteroMark]] = field(default_factory=lambda: defaultdict(list))


def is_zotero_folder(path: Path) -> bool:
    """True if a folder contains Zotero's database."""
    return path.is_dir() and (path / DATABASE).is_file()


def read_zotero(folder: Path) -> Iterator[ZoteroPaper | Collections | Rejected]:
    """Yield the collections of a Zotero folder, then its papers in the order in which they were added.

    Raises:
        ImportFailed: it contains no readable Zotero database.
    """
    if not (folder / DATABASE).is_file():
        raise ImportFailed(
            "not-a-zotero-folder",
            "{folder} does not contain {database}. Name Zotero's data folder as shown in Zotero's settings.",
            folder=folder,
            database=DATABASE,
        )
    with unfinished(beside(Path(tempfile.gettempdir(), "zotero"))) as copy:
        try:
            copy.mkdir(mode=0o700)
            for file in folder.glob(f"{DATABASE}*"):
                if file.name in {DATABASE, f"{DATABASE}-wal", f"{DATABASE}-journal"}:
                    shutil.copyfile(file, copy / file.name)
            with contextlib.closing(sqlite3.connect(copy / DATABASE)) as database:
                database.row_factory = sqlite3.Row
                yield from _read(database, folder)
        except (sqlite3.Error, OSError) as error:
            raise ImportFailed(
                "zotero-not-readable",
                "{file} cannot be read ({reason}). Close Zotero and try again.",
                file=folder / DATABASE,
                reason=error,
            ) from error


def _read(database: sqlite3.Connection, folder: Path) -> Iterator[ZoteroPaper | Collections | Rejected]:
    tables = _load(database)
    yield Collections(tuple(tables.all_collections))
    items = {row["itemID"]: row for row in database.execute(ITEMS)}
    for row in items.values():
        kind = row["typeName"]
        if kind == "attachment":
            yield from _lone_files(tables, row, folder)
        elif kind == "note":
            yield from _lone_notes(tables, row)
        elif kind != "annotation":
            yield _paper(tables, row, items.keys(), folder)


def _paper(tables: _Tables, row: sqlite3.Row, items: Collection[int], folder: Path) -> ZoteroPaper | Rejected:
    item_id = row["itemID"]
    reference = reference_of(row["typeName"], tables.fields[item_id], tables.creators[item_id])
    reference.tags = tables.tags[item_id]
    reference.collections = tables.collections[item_id]
    reference.notes = [html_to_markdown(note) for note_id, note in tables.notes[item_id] if note_id in items]
    reference.keep("date-added", row["dateAdded"] or "")
    files = [file for file in tables.files[item_id] if file["itemID"] in items]
    for file in files:
        if file["linkMode"] == LINKED_URL:
            reference.keep("attachedurl", tables.fields[file["itemID"]].get("url", ""))
    try:
        return ZoteroPaper(reference.draft(), tuple(_files(tables, files, folder)))
    except InvalidField as error:
        text = "\n".join(f"{name}: {value}" for name, value in tables.fields[item_id].items())
        return Rejected(Words("the item {name}", name=row["key"]), error.words, f"{row['typeName']}\n{text}".strip())


def _files(tables: _Tables, rows: list[sqlite3.Row], folder: Path) -> Iterator[ZoteroFile]:
    for row in rows:
        path = _path(row, folder)
        if path is not None and row["linkMode"] not in {LINKED_URL, EMBEDDED_IMAGE}:
            title = tables.fields[row["itemID"]].get("title", "") or path.name
            kind = KINDS.get(row["contentType"] or "", "pdf" if path.suffix.lower() == ".pdf" else "file")
            yield ZoteroFile(path, kind, title, tuple(tables.marks[row["itemID"]]))


def _path(row: sqlite3.Row, folder: Path) -> Path | None:
    """The path of a file: in `storage/KEY`, or where it is linked; relative paths start at Zotero's configured folder.

    A name in `storage` never leads out of it, regardless of the database.
    """
    told = str(row["path"] or "").replace("\0", "")
    if told.startswith("storage:"):
        return folder.absolute() / "storage" / _name(str(row["key"])) / _name(told.removeprefix("storage:"))
    path = Path(told.removeprefix("attachments:"))
    if not told or is_elsewhere(str(path)):
        return path if told else None
    return folder.absolute() / Path(*(_name(part) for part in path.parts))


def _name(text: str) -> str:
    """A file name that cannot lead to another folder."""
    name = re.split(r"[/\\]", text)[-1]
    return name if name.strip(". ") else "unnamed"


def _lone_files(tables: _Tables, row: sqlite3.Row, folder: Path) -> Iterator[ZoteroPaper | Rejected]:
    """Turn a file without an item into a paper with only a name."""
    for file in tables.files[None]:
        if file["itemID"] == row["itemID"]:
            for found in _files(tables, [file], folder):
                fields = PaperFields(title=found.title.removesuffix(".pdf"), type="misc")
                paths, tags = tuple(tables.collections[row["itemID"]]), tuple(tables.tags[row["itemID"]])
                yield ZoteroPaper(PaperDraft(fields, tags=tags, collections=paths), (found,))


def _lone_notes(tables: _Tables, row: sqlite3.Row) -> Iterator[Rejected]:
    for note_id, note in tables.notes[None]:
        if note_id == row["itemID"] and (text := html_to_markdown(note)):
            reason = Words(
                "This note does not belong to an item, and PaperDesk keeps notes with papers. Copy its text to a paper."
            )
            yield Rejected(Words("the note {name}", name=row["key"]), reason, text)


def _load(database: sqlite3.Connection) -> _Tables:
    tables = _Tables()
    values = (
        "select itemID, fieldName, value from itemData join itemDataValues using (valueID) join fields using (fieldID)"
    )
    for item_id, name, value in database.execute(values):
        tables.fields[item_id][name] = str(value)
    names = (
        "select itemID, creatorType, firstName, lastName, fieldMode from itemCreators join creators using (creatorID) "
        "join creatorTypes using (creatorTypeID) order by itemID, orderIndex"
    )
    for item_id, role, first, last, mode in database.execute(names):
        tables.creators[item_id].append((role, name_of(first or "", last or "", single=bool(mode))))
    for item_id, tag in database.execute("select itemID, name from itemTags join tags using (tagID) order by name"):
        tables.tags[item_id].append(tag)
    for item_id, parent, note in database.execute("select itemID, parentItemID, note from itemNotes order by itemID"):
        tables.notes[parent].append((item_id, note or ""))
    files = (
        "select a.itemID, a.parentItemID, a.linkMode, a.contentType, a.path, i.key "
        "from itemAttachments a join items i using (itemID) order by a.itemID"
    )
    for row in database.execute(files):
        tables.files[row["parentItemID"]].append(row)
    _load_collections(database, tables)
    _load_marks(database, tables)
    return tables


def _load_collections(database: sqlite3.Connection, tables: _Tables) -> None:
    query = "select collectionID, collectionName, parentCollectionID from collections"
    rows = {row[0]: row for row in database.execute(query)}
    paths = {collection_id: _collection_path(rows, collection_id) for collection_id in rows}
    tables.all_collections = list(paths.values())
    for item_id, collection_id in database.execute("select itemID, collectionID from collectionItems order by 2, 1"):
        tables.collections[item_id].append(paths.get(collection_id, ()))


def _collection_path(rows: dict[int, sqlite3.Row], collection_id: int | None) -> tuple[str, ...]:
    path: list[str] = []
    while collection_id in rows and len(path) <= len(rows):
        path.insert(0, rows[collection_id][1])
        collection_id = rows[collection_id][2]
    return tuple(path)


def _load_marks(database: sqlite3.Connection, tables: _Tables) -> None:
    """The annotations in files, which Zotero has since version 6."""
    known = "select 1 from sqlite_master where type = 'table' and name = 'itemAnnotations'"
    if database.execute(known).fetchone() is None:
        return
    rows = database.execute(
        "select parentItemID, type, text, comment, color, position from itemAnnotations "
        "where itemID not in (select itemID from deletedItems) order by parentItemID, sortIndex"
    )
    for parent, kind, text, comment, color, position in rows:
        found = MARKS.get(kind, AnnotationKind.AREA)
        tables.marks[parent].append(ZoteroMark(found, text or "", comment or "", _color(color), _page(position)))


def _color(color: str | None) -> str:
    """`#ffd400`; "" if it is not a colour."""
    return color if color and COLOR.fullmatch(color) else ""


def _page(position: str | None) -> int | None:
    try:
        page = json.loads(position or "{}").get("pageIndex")
    except (ValueError, AttributeError):
        return None
    return page if isinstance(page, int) else None
