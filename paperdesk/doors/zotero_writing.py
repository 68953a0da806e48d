"""Changing the library through the Zotero API: each request is one step of the history that names the program.

Source: zotero.org/support/dev/web_api/v3/write_requests. Every request needs a key that the user has granted. An object
that exists is changed only if the client has seen its latest version. What is deleted goes to the trash, or comes
back with undo.
"""

import contextlib
import json
import threading
from collections.abc import Callable, Sequence
from email.message import Message
from functools import partial
from typing import Any

from paperdesk.doors.asked import Answer, Asked, Refused, json_answer
from paperdesk.doors.item_keys import COLLECTION, NOTE, PAPER, SEARCH, id_of_key
from paperdesk.doors.zotero_answers import UNMODIFIED, header_version, refused
from paperdesk.doors.zotero_consent import Permissions
from paperdesk.doors.zotero_lists import Lists
from paperdesk.doors.zotero_objects import (
    CollectionChanges,
    ItemChanges,
    Saved,
    delete_searches,
    delete_tags,
    save_search,
)
from paperdesk.doors.zotero_papers import Papers
from paperdesk.errors import ImportFailed, InvalidField, PaperNotFound
from paperdesk.library import row_versions
from paperdesk.library.connections import driver_of
from paperdesk.library.library import Edit, Library
from paperdesk.model.steps import Step

MOST_OBJECTS = 50
MOST_TOKENS = 1_000
TOKEN = "Zotero-Write-Token"  # noqa: S105 - the name of a header
KEY = "Zotero-API-Key"
One = Callable[[Edit, dict[str, Any]], Saved]


class Writing:
    """Answers requests that change one library."""

    def __init__(self, library: Library, permissions: Permissions, found: Papers, lists: Lists) -> None:
        self.library, self._permissions, self._papers, self._lists = library, permissions, found, lists
        self._items, self._collections = ItemChanges(found, lists), CollectionChanges(lists)
        self._tokens: dict[str, None] = {}
        self._lock = threading.Lock()

    def answer(self, asked: Asked, rest: str) -> Answer:
        """The response to a change of what the path names, below the library.

        Raises:
            Refused: it is not allowed, the client does not know the latest version, or there is no such object.
        """
        program, token = self._program(asked), asked.headers.get(TOKEN, "")
        with self._lock:
            if token and token in self._tokens:
                raise refused("The write token was used before: nothing was written again", 412)
            answer = self._answer(asked, rest, program)
            if token:
                self._tokens = dict.fromkeys([*self._tokens, token][-MOST_TOKENS:])
        return answer

    def _program(self, asked: Asked) -> str:
        key = asked.headers.get(KEY, "").strip()
        if not key:
            raise refused("API key required: ask for one at /api/local/authorize", 401)
        program = self._permissions.program_of(key)
        if program is None:
            raise refused("Invalid or expired API key", 401)
        return program

    def _answer(self, asked: Asked, rest: str, program: str) -> Answer:
        _, name, key = (*rest.rstrip("/").split("/"), "", "")[:3]
        is_single = rest.count("/") == 2 and bool(key)  # noqa: PLR2004 - /items/KEY
        is_list = rest.count("/") == 1
        if name == "items" and asked.method == "POST" and is_list:
            objects = _objects(asked)
            return self._save(asked, _step_of(objects, program), objects, partial(self._items.save, program=program))
        if name == "collections" and asked.method == "POST" and is_list:
            objects = _objects(asked)
            step = Step("program-collections", len(objects), program=program)
            return self._save(asked, step, objects, self._collections.save)
        if name == "searches" and asked.method == "POST" and is_list:
            objects = _objects(asked)
            return self._save(asked, Step("program-searches", len(objects), program=program), objects, save_search)
        if name in {"items", "collections"} and asked.method in {"PUT", "PATCH"} and is_single:
            return self._replace(asked, name, key, program)
        if name in DELETED and asked.method == "DELETE" and (is_single or is_list):
            return self._delete(asked, name, [key] if is_single else _named(asked, name), program)
        raise refused("PaperDesk does not take this over", 400 if rest else 404)

    def _save(self, asked: Asked, step: Step, objects: Sequence[dict[str, Any]], one: One) -> Answer:
        """Save several objects; one that cannot be saved leaves the others alone."""
        saved: dict[str, Saved] = {}
        failed: dict[str, dict[str, Any]] = {}
        known = header_version(asked, UNMODIFIED)
        with self.library.edit(step) as edit:
            if known is not None and row_versions.newest(edit.session) > known:
                raise refused("The library has changed since this version", 412)
            driver = driver_of(edit.session)
            for index, given in enumerate(objects):
                driver.execute("savepoint one")
                try:
                    saved[str(index)] = one(edit, given if known is None else {"version": known, **given})
                except (Refused, InvalidField, PaperNotFound, ImportFailed) as error:
                    driver.execute("rollback to one")
                    failed[str(index)] = _failure(error, given)
                driver.execute("release one")
        return self._told(asked, saved, failed)

    def _told(self, asked: Asked, saved: dict[str, Saved], failed: dict[str, dict[str, Any]]) -> Answer:
        with self.library.read() as view:
            version = row_versions.newest(view)
        written = {index: key for index, (key, is_changed) in saved.items() if is_changed}
        objects = self._objects(asked, list(written.values()))
        told = {
            "successful": {index: objects[key] for index, key in written.items()},
            "success": written,
            "unchanged": {index: key for index, (key, is_changed) in saved.items() if not is_changed},
            "failed": failed,
        }
        return json_answer(told, headers={"Last-Modified-Version": str(version)})

    def _objects(self, asked: Asked, keys: Sequence[str]) -> dict[str, Any]:
        """The saved objects as they are now, by key."""
        headers = Message()
        headers["Host"] = asked.headers.get("Host", "")
        plain = Asked("GET", asked.path, {}, headers)
        ids = [row_id for key in keys if (row_id := id_of_key(key)) is not None]
        found = {item["key"]: item for item in self._papers.read_items(plain, ids)}
        readers = {COLLECTION: self._lists.collection, SEARCH: self._lists.search}
        for key in keys:
            with contextlib.suppress(Refused):  # deleted in the meantime
                found[key] = found.get(key) or json.loads(readers.get(key[0], self._papers.item)(plain, key).body)
        return {key: found.get(key, {"key": key}) for key in keys}

    def _replace(self, asked: Asked, name: str, key: str, program: str) -> Answer:
        """Change one object, completely or in part."""
        given = asked.data()
        known = header_version(asked, UNMODIFIED)
        given = {**given, "key": key} if known is None else {**given, "key": key, "version": known}
        change = self._items.change if name == "items" else self._collections.change
        with self.library.edit(_step_of([given], program) if name == "items" else _one_collection(program)) as edit:
            try:
                change(edit, given, whole=asked.method == "PUT")
            except (InvalidField, PaperNotFound) as error:
                raise refused(str(error)) from error
        return self._done()

    def _delete(self, asked: Asked, name: str, keys: Sequence[str], program: str) -> Answer:
        if not keys or len(keys) > MOST_OBJECTS:
            raise refused(f"Name 1 to {MOST_OBJECTS} objects to delete", 413 if keys else 400)
        known = header_version(asked, UNMODIFIED)
        if known is None and name != "searches":
            raise refused(f"{UNMODIFIED} not provided", 428)
        kind = DELETED[name]
        if name == "items":
            kind = "program-trash" if all(key.startswith(PAPER) for key in keys) else "program-delete"
        delete: dict[str, Callable[[Edit, Sequence[str], int], None]] = {
            "items": self._items.delete,
            "collections": self._collections.delete,
            "tags": delete_tags,
            "searches": delete_searches,
        }
        with self.library.edit(Step(kind, len(keys), program=program)) as edit:
            delete[name](edit, keys, known or 0)
        return self._done()

    def _done(self) -> Answer:
        with self.library.read() as view:
            return Answer(204, headers={"Last-Modified-Version": str(row_versions.newest(view))})


DELETED = {
    "items": "program-delete",
    "collections": "program-delete-collections",
    "tags": "program-delete-tags",
    "searches": "program-searches",
}
"""What can be deleted -> the kind of the step."""
NAMES = {"items": "itemKey", "collections": "collectionKey", "searches": "searchKey"}


def _objects(asked: Asked) -> list[dict[str, Any]]:
    try:
        found = json.loads(asked.body)
    except (ValueError, RecursionError) as error:
        raise refused("The body is not JSON") from error
    objects = found if isinstance(found, list) else [found]
    if len(objects) > MOST_OBJECTS:
        raise refused(f"Too many objects: {len(objects)} instead of at most {MOST_OBJECTS}", 413)
    if not objects or not all(isinstance(one, dict) for one in objects):
        raise refused("The body is not a list of objects")
    return [one["data"] if isinstance(one.get("data"), dict) else one for one in objects]


def _step_of(objects: Sequence[dict[str, Any]], program: str) -> Step:
    """The step of saving items: notes, new papers, or changed ones."""
    is_note = [one.get("itemType") == "note" or str(one.get("key", "")).startswith(NOTE) for one in objects]
    kind = "program-change" if all(one.get("key") for one in objects) else "program-add"
    return Step("program-notes" if all(is_note) else kind, len(objects), program=program)


def _one_collection(program: str) -> Step:
    return Step("program-collections", 1, program=program)


def _named(asked: Asked, name: str) -> list[str]:
    """The keys or tags in the query string."""
    if name == "tags":
        return [tag for part in asked.query.get("tag", "").split("||") if (tag := part.strip())]
    return [key for part in asked.query.get(NAMES[name], "").split(",") if (key := part.strip())]


def _failure(error: Exception, given: dict[str, Any]) -> dict[str, Any]:
    key = {"key": given["key"]} if isinstance(given.get("key"), str) else {}
    if isinstance(error, Refused):
        return {**key, "code": error.answer.status, "message": error.answer.body.decode()}
    return {**key, "code": 400, "message": str(error)}
