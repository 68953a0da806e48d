"""A Zotero data folder for tests, with the tables as Zotero 7 has them, as far as items are concerned."""

import json
import sqlite3
from pathlib import Path

SCHEMA = """
CREATE TABLE libraries (libraryID INTEGER PRIMARY KEY, type TEXT NOT NULL, editable INT NOT NULL,
  filesEditable INT NOT NULL,
  version INT NOT NULL DEFAULT 0, storageVersion INT NOT NULL DEFAULT 0, lastSync INT NOT NULL DEFAULT 0,
  archived INT NOT NULL DEFAULT 0);
CREATE TABLE itemTypes (itemTypeID INTEGER PRIMARY KEY, typeName TEXT, templateItemTypeID INT, display INT DEFAULT 1);
CREATE TABLE fields (fieldID INTEGER PRIMARY KEY, fieldName TEXT, fieldFormatID INT);
CREATE TABLE items (itemID INTEGER PRIMARY KEY, itemTypeID INT NOT NULL,
  dateAdded TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  dateModified TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  clientDateModified TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  libraryID INT NOT NULL, key TEXT NOT NULL, version INT NOT NULL DEFAULT 0, synced INT NOT NULL DEFAULT 0,
  UNIQUE (libraryID, key));
CREATE TABLE itemDataValues (valueID INTEGER PRIMARY KEY, value UNIQUE);
CREATE TABLE itemData (itemID INT, fieldID INT, valueID, PRIMARY KEY (itemID, fieldID));
CREATE TABLE creators (creatorID INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, fieldMode INT,
  UNIQUE (lastName, firstName, fieldMode));
CREATE TABLE creatorTypes (creatorTypeID INTEGER PRIMARY KEY, creatorType TEXT);
CREATE TABLE itemCreators (itemID INT NOT NULL, creatorID INT NOT NULL, creatorTypeID INT NOT NULL DEFAULT 1,
  orderIndex INT NOT NULL DEFAULT 0, PRIMARY KEY (itemID, creatorID, creatorTypeID, orderIndex));
CREATE TABLE tags (tagID INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE itemTags (itemID INT NOT NULL, tagID INT NOT NULL, type INT NOT NULL, PRIMARY KEY (itemID, tagID));
CREATE TABLE collections (collectionID INTEGER PRIMARY KEY, collectionName TEXT NOT NULL,
  parentCollectionID INT DEFAULT NULL,
  clientDateModified TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, libraryID INT NOT NULL, key TEXT NOT NULL,
  version INT NOT NULL DEFAULT 0,
  synced INT NOT NULL DEFAULT 0);
CREATE TABLE collectionItems (collectionID INT NOT NULL, itemID INT NOT NULL, orderIndex INT NOT NULL DEFAULT 0,
  PRIMARY KEY (collectionID, itemID));
CREATE TABLE itemNotes (itemID INTEGER PRIMARY KEY, parentItemID INT, note TEXT, title TEXT);
CREATE TABLE itemAttachments (itemID INTEGER PRIMARY KEY, parentItemID INT, linkMode INT, contentType TEXT,
  charsetID INT, path TEXT,
  syncState INT DEFAULT 0, storageModTime INT, storageHash TEXT, lastProcessedModificationTime INT);
CREATE TABLE itemAnnotations (itemID INTEGER PRIMARY KEY, parentItemID INT NOT NULL, type INTEGER NOT NULL,
  authorName TEXT, text TEXT,
  comment TEXT, color TEXT, pageLabel TEXT, sortIndex TEXT NOT NULL, position TEXT NOT NULL, isExternal INT NOT NULL);
CREATE TABLE deletedItems (itemID INTEGER PRIMARY KEY, dateDeleted DEFAULT CURRENT_TIMESTAMP NOT NULL);
CREATE TABLE itemRelations (itemID INT NOT NULL, predicateID INT NOT NULL, object TEXT NOT NULL);
INSERT INTO libraries (libraryID, type, editable, filesEditable) VALUES (1, 'user', 1, 1), (2, 'feed', 0, 0);
"""
TYPES = ("annotation", "attachment", "note", "journalArticle", "book", "conferencePaper", "film")


class ZoteroFolder:
    """A data folder that is filled by a few calls."""

    def __init__(self, path: Path) -> None:
        path.mkdir(parents=True, exist_ok=True)
        self.path = path
        self.database = sqlite3.connect(path / "zotero.sqlite")
        self.database.executescript(SCHEMA)
        for table, column in (("itemTypes", "typeName"), ("creatorTypes", "creatorType")):
            names = TYPES if table == "itemTypes" else ("author", "editor", "translator", "director")
            for number, name in enumerate(names, start=1):
                self.insert(table, **{f"{table[:-1]}ID": number, column: name})

    def insert(self, table: str, **values: object) -> int:
        names, signs = ", ".join(values), ", ".join("?" for _ in values)
        cursor = self.database.execute(
            f"insert or ignore into {table} ({names}) values ({signs})", list(values.values())
        )
        return int(cursor.lastrowid or 0)

    def id_of(self, table: str, id_column: str, column: str, value: str) -> int:
        found = self.database.execute(f"select {id_column} from {table} where {column} = ?", (value,)).fetchone()
        return int(found[0]) if found else self.insert(table, **{column: value})

    def item(self, kind: str, key: str, library: int = 1, **fields: str) -> int:
        type_id = self.id_of("itemTypes", "itemTypeID", "typeName", kind)
        item_id = self.insert("items", itemTypeID=type_id, libraryID=library, key=key)
        for name, value in fields.items():
            field_id = self.id_of("fields", "fieldID", "fieldName", name)
            value_id = self.id_of("itemDataValues", "valueID", "value", value)
            self.insert("itemData", itemID=item_id, fieldID=field_id, valueID=value_id)
        return item_id

    def creator(self, item: int, last: str, first: str = "", role: int = 1) -> None:
        order = self.database.execute("select count(*) from itemCreators where itemID = ?", (item,)).fetchone()[0]
        creator = self.insert("creators", firstName=first, lastName=last, fieldMode=0 if first else 1)
        self.insert("itemCreators", itemID=item, creatorID=creator, creatorTypeID=role, orderIndex=order)

    def tag(self, item: int, name: str) -> None:
        self.insert("itemTags", itemID=item, tagID=self.id_of("tags", "tagID", "name", name), type=0)

    def collection(self, name: str, *items: int, parent: int | None = None) -> int:
        key = f"C{name[:7]}"
        made = self.insert("collections", collectionName=name, parentCollectionID=parent, libraryID=1, key=key)
        for item in items:
            self.insert("collectionItems", collectionID=made, itemID=item)
        return made

    def note(self, parent: int | None, html: str, key: str) -> int:
        item = self.item("note", key)
        self.insert("itemNotes", itemID=item, parentItemID=parent, note=html, title="")
        return item

    def pdf(self, parent: int | None, path: str, key: str, mode: int = 0, title: str = "Full Text") -> int:
        item = self.item("attachment", key, title=title)
        kind = "application/pdf"
        self.insert("itemAttachments", itemID=item, parentItemID=parent, linkMode=mode, contentType=kind, path=path)
        return item

    def mark(self, pdf: int, key: str, text: str, comment: str = "", page: int = 0, kind: int = 1) -> None:
        position = json.dumps({"pageIndex": page, "rects": [[72.1, 640.2, 300.5, 652.9]]})
        values = {"text": text, "comment": comment, "color": "#ffd400", "sortIndex": f"{page:05}|0", "isExternal": 0}
        item = self.item("annotation", key)
        self.insert("itemAnnotations", itemID=item, parentItemID=pdf, type=kind, position=position, **values)

    def trash(self, item: int) -> None:
        self.insert("deletedItems", itemID=item)

    def close(self) -> Path:
        self.database.commit()
        self.database.close()
        return self.path
