"""Requests from the Zotero Connector, a browser extension that saves papers from publishers' websites.

Source: zotero-connectors, src/common (connector.js, itemSaver.js), API version 3. Every response must have the headers
    in `server.VERSIONS`. The Connector gets its translators from Zotero's repository as long as PaperDesk offers none.
"""

import json
from collections.abc import Iterable, Sequence
from email.header import decode_header, make_header
from typing import Any

from paperdesk.doors.asked import Answer, Asked, Endpoint, Refused, json_answer, text_answer
from paperdesk.doors.item_keys import key_of_id
from paperdesk.errors import ImportFailed
from paperdesk.jobs.captures import Captures, Target
from paperdesk.library.collections import list_collections
from paperdesk.library.library import Library
from paperdesk.library.records import CollectionRow
from paperdesk.library.tags import list_tags
from paperdesk.model.paper import Place

PLACES = {"L1": Place.LIBRARY, "L2": Place.INBOX}
"""What the Connector sees as two libraries -> where papers go."""
NAMES = {Place.LIBRARY: "Library", Place.INBOX: "Inbox"}
LARGEST_FILE_MB = 200
PREFS = {
    "automaticSnapshots": False,
    "downloadAssociatedFiles": True,
    "supportsAttachmentUpload": True,
    "supportsTagsAutocomplete": True,
    "canUserAddNote": True,
    "reportActiveURL": False,
    "googleDocsAddNoteEnabled": False,
    "googleDocsAddAnnotationEnabled": False,
    "googleDocsCitationExplorerEnabled": False,
}


class Connector:
    """Answers requests from browsers to one library."""

    def __init__(self, library: Library, place: Place) -> None:
        """Take the default place for papers, unless the user chooses another one in the browser."""
        self.library, self.place = library, place
        self.captures = Captures(library)

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """All supported requests from the Connector."""
        posts = {
            "getSelectedCollection": self.get_selected_collection,
            "saveItems": self.save_items,
            "saveSnapshot": self.save_snapshot,
            "saveSingleFile": self.save_single_file,
            "updateSession": self.update_session,
            "sessionProgress": self.session_progress,
            "getRecognizedItem": self.get_recognized_item,
            "hasAttachmentResolvers": lambda _asked: json_answer(data=False),
            "delaySync": lambda _asked: Answer(204),
        }
        files = {
            "saveAttachment": self.save_attachment,
            "saveStandaloneAttachment": self.save_standalone_attachment,
            "import": self.import_text,
        }
        return (
            Endpoint("/connector/ping", ("GET", "POST"), ping),
            *(Endpoint(f"/connector/{name}", ("POST",), answer) for name, answer in posts.items()),
            *(Endpoint(f"/connector/{name}", ("POST",), answer, LARGEST_FILE_MB) for name, answer in files.items()),
        )

    def get_selected_collection(self, _asked: Asked) -> Answer:
        with self.library.read() as session:
            rows, tags = list_collections(session), [{"tag": tag.name, "type": 0} for tag in list_tags(session)]
        is_open = self.library.damage is None
        targets = [
            {"id": "L1", "name": "Library", "filesEditable": is_open, "level": 0},
            *(
                {"id": f"C{row.id}", "name": row.name, "filesEditable": is_open, "level": level}
                for row, level in _in_order(rows)
            ),
            {"id": "L2", "name": "Inbox", "filesEditable": is_open, "level": 0},
        ]
        chosen = next(name for name, place in PLACES.items() if place == self.place)
        told = {
            "libraryID": int(chosen[1:]),
            "libraryName": NAMES[self.place],
            "libraryEditable": is_open,
            "filesEditable": is_open,
            "editable": is_open,
            "id": None,
            "name": NAMES[self.place],
            "targets": targets,
            "tags": dict.fromkeys(PLACES, tags),
        }
        return json_answer(told)

    def save_items(self, asked: Asked) -> Answer:
        data = asked.data()
        items = [item for item in _listed(data.get("items")) if isinstance(item, dict)]
        self._begin(data)
        self.captures.save_items(_session(data), items, page=_text(data.get("uri")))
        return json_answer({}, 201)

    def save_snapshot(self, asked: Asked) -> Answer:
        data = asked.data()
        item = {"id": "page", "itemType": "webpage", "title": _text(data.get("title")), "url": _text(data.get("url"))}
        self._begin(data)
        self.captures.save_items(_session(data), [item], page=item["url"])
        return json_answer({"saveSingleFile": True}, 201)

    def save_attachment(self, asked: Asked) -> Answer:
        told = _metadata(asked)
        name = _title(told) or _text(told.get("url"))
        self._known(asked.query.get("sessionID", ""))
        self.captures.attach(
            asked.query["sessionID"], _text(told.get("parentItemID")), asked.body, name, _kind(told, asked)
        )
        return json_answer({}, 201)

    def save_standalone_attachment(self, asked: Asked) -> Answer:
        told = _metadata(asked)
        data = {"sessionID": asked.query.get("sessionID", "")}
        self._begin(data)
        self.captures.save_pdf(_session(data), asked.body, _title(told), _text(told.get("url")))
        return json_answer({"canRecognize": True}, 201)

    def save_single_file(self, asked: Asked) -> Answer:
        data = asked.data()
        self._known(_session(data))
        content = _text(data.get("snapshotContent")).encode(errors="replace")
        if content:
            self.captures.attach(_session(data), "", content, _text(data.get("title")), "text/html")
        return json_answer({}, 201)

    def get_recognized_item(self, asked: Asked) -> Answer:
        session = _session(asked.data())
        self._known(session)
        rows = self.captures.rows(session)
        return json_answer({"title": rows[0].title, "itemType": "journalArticle"}) if rows else Answer(204)

    def session_progress(self, asked: Asked) -> Answer:
        session = _session(asked.data())
        self._known(session)
        items = [{"id": item_id, "progress": 100, "attachments": []} for item_id in self.captures.papers(session)]
        return json_answer({"items": items, "done": True})

    def update_session(self, asked: Asked) -> Answer:
        data = asked.data()
        self._known(_session(data))
        given = data.get("tags")
        tags = given.split(",") if isinstance(given, str) else [_text(tag) for tag in _listed(given)]
        target = self._target(data["target"]) if data.get("target") else None
        self.captures.update(_session(data), target, tags, _text(data.get("note")))
        return json_answer({})

    def import_text(self, asked: Asked) -> Answer:
        session = asked.query.get("session", "")
        self._begin({"sessionID": session})
        try:
            self.captures.import_text(session, asked.body)
        except ImportFailed as error:
            self.captures.forget(session)
            raise Refused(text_answer(str(error), 400)) from error
        rows = self.captures.rows(session)
        return json_answer([{"id": key_of_id(row.id), "title": row.title} for row in rows], 201)

    def _begin(self, data: dict[str, Any]) -> None:
        if not _session(data):
            raise _refused("SESSION_ID_NOT_PROVIDED")
        if self.library.damage is not None:
            raise Refused(json_answer({"libraryEditable": False}, 500))
        if not self.captures.begin(_session(data), Target(self.place)):
            raise _refused("SESSION_EXISTS", 409)

    def _known(self, session: str) -> None:
        if not session:
            raise _refused("SESSION_ID_NOT_PROVIDED")
        if not self.captures.is_known(session):
            raise _refused("SESSION_NOT_FOUND")

    def _target(self, name: object) -> Target:
        told = _text(name)
        if told in PLACES:
            return Target(PLACES[told])
        with self.library.read() as session:
            known = {f"C{row.id}": row.id for row in list_collections(session)}
        if told not in known:
            raise _refused("COLLECTION_NOT_FOUND")
        return Target(Place.LIBRARY, known[told])


def ping(asked: Asked) -> Answer:
    """Confirms that the server is running; reveals nothing about the library."""
    if asked.method == "GET":
        return text_answer("<!DOCTYPE html><html><body>PaperDesk is running</body></html>", kind="text/html")
    return json_answer({"prefs": PREFS})


def _in_order(rows: Sequence[CollectionRow]) -> Iterable[tuple[CollectionRow, int]]:
    """Collections in order, parents first, with their depth."""
    inside: dict[int | None, list[CollectionRow]] = {}
    for row in rows:
        inside.setdefault(row.parent_id, []).append(row)
    waiting = [(row, 1) for row in reversed(inside.get(None, []))]
    while waiting:
        row, level = waiting.pop()
        yield row, level
        waiting += [(lower, level + 1) for lower in reversed(inside.get(row.id, []))]


def _metadata(asked: Asked) -> dict[str, Any]:
    try:
        found = json.loads(asked.headers.get("X-Metadata", ""))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise _refused("METADATA_NOT_PROVIDED")
    return found


def _title(told: dict[str, Any]) -> str:
    """The title of a file; non-ASCII letters arrive as in RFC 2047."""
    text = _text(told.get("title"))
    try:
        return str(make_header(decode_header(text)))
    except (ValueError, LookupError):  # no such encoding
        return text


def _kind(told: dict[str, Any], asked: Asked) -> str:
    kind = _text(told.get("contentType")) or asked.headers.get("Content-Type", "")
    return kind.partition(";")[0].strip().lower()


def _session(data: dict[str, Any]) -> str:
    return _text(data.get("sessionID"))


def _refused(code: str, status: int = 400) -> Refused:
    return Refused(json_answer({"error": code}, status))


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value) if type(value) is int else ""
