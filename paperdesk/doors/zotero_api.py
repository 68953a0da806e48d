"""Zotero's local API, version 3, for scripts and plug-ins: reading, and changes that the user has allowed.

Sources: zotero.org/support/dev/web_api/v3/basics and write_requests, and for what only the local API has (the server's
ID, permission) its client pyzotero. Inbox papers are not included. Items are papers; their notes and files are
available as children.
"""

import hashlib
import re
import secrets
from collections.abc import Callable, Sequence
from functools import partial

from paperdesk.doors import zotero_files, zotero_schema
from paperdesk.doors.asked import Answer, Asked, Endpoint, Refused, json_answer, text_answer
from paperdesk.doors.zotero_answers import refused
from paperdesk.doors.zotero_consent import Asks, Permissions, refuse_all
from paperdesk.doors.zotero_lists import Lists
from paperdesk.doors.zotero_papers import Papers
from paperdesk.doors.zotero_writing import Writing
from paperdesk.library.library import Library
from paperdesk.library.library_info import get_info, set_info
from paperdesk.library.row_versions import SERVER

START = "/api/"
IN_LIBRARY = re.compile(r"/api/users/\d+(?P<rest>/.*)?")
VERSION = {"Zotero-API-Version": "3", "Zotero-Schema-Version": "32"}
SERVER_ID = "Zotero-Server-ID"
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
Route = tuple[re.Pattern[str], Callable[..., Answer]]


class ZoteroApi:
    """Answers requests from scripts to one library."""

    def __init__(
        self, library: Library, find: Callable[[str], Sequence[int]], style: str, ask: Asks = refuse_all
    ) -> None:
        """Take the query engine, the default citation style, and what asks the user for permission."""
        self.library = library
        self.permissions = Permissions(library.folder, ask)
        papers, lists = Papers(library, find, style), Lists(library)
        self._writing = Writing(library, self.permissions, papers, lists)
        self._library_routes = _library_routes(papers, lists)
        self._other_routes = self._routes()

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """All endpoints below `/api/`."""
        return (Endpoint(START, METHODS, self.answer),)

    def answer(self, asked: Asked) -> Answer:
        """The response for a path of the API; each names the server, errors too."""
        own = self._server_id()
        try:
            answer = self._answer(asked, own)
        except Refused as error:
            answer = error.answer
        return Answer(answer.status, answer.body, answer.kind, {**VERSION, SERVER_ID: own, **answer.headers})

    def _answer(self, asked: Asked, own: str) -> Answer:
        told = asked.headers.get(SERVER_ID)
        if told is not None and told.strip() != own:
            raise refused(f"{SERVER_ID} does not match", 412)
        if told is None and asked.method != "GET":
            raise refused(f"{SERVER_ID} not provided", 428)
        path = asked.path.rstrip("/")
        if asked.method == "POST" and path == "/api/local/authorize":
            return self.permissions.authorize(asked)
        inside = IN_LIBRARY.fullmatch(path)
        if asked.method != "GET":
            return self._writing.answer(asked, (inside["rest"] or "") if inside else "")
        return (
            self._read(asked, inside["rest"] or "", self._library_routes)
            if inside
            else self._read(asked, path.removeprefix("/api"), self._other_routes)
        )

    def _read(self, asked: Asked, rest: str, routes: Sequence[Route]) -> Answer:
        for pattern, answer in routes:
            if match := pattern.fullmatch(rest):
                return answer(asked, **match.groupdict())
        raise refused("Not found", 404)

    def _server_id(self) -> str:
        """The ID of this library and its versions: another one after a backup was restored, or in a copied folder."""
        with self.library.read_plainly() as view:
            inside = get_info(view, SERVER)
        if inside is None and self.library.damage is None:
            inside = secrets.token_hex(16)
            with self.library.edit() as edit:
                set_info(edit, SERVER, inside)
        return hashlib.sha256(f"{inside}|{self.library.folder.resolve()}".encode(errors="replace")).hexdigest()[:32]

    def _routes(self) -> tuple[Route, ...]:
        """What is answered without a library: the schema, and the rights of a key."""
        schema = zotero_schema
        return (
            (re.compile(""), lambda _asked: text_answer("PaperDesk answers as Zotero's local API")),
            (
                re.compile("/itemTypes"),
                lambda _: json_answer(schema.localized("itemType", (*schema.FIELDS_OF, "note"))),
            ),
            (re.compile("/itemFields"), lambda _asked: json_answer(schema.localized("field", schema.ALL_FIELDS))),
            (re.compile("/itemTypeFields"), lambda asked: _of_type(asked, "field", schema.FIELDS_OF | schema.CHILDREN)),
            (re.compile("/itemTypeCreatorTypes"), lambda asked: _of_type(asked, "creatorType", CREATOR_TYPES)),
            (re.compile("/creatorFields"), lambda _: json_answer(schema.localized("field", schema.CREATOR_FIELDS))),
            (re.compile("/items/new"), _template),
            (re.compile(r"/keys/(?P<key>[\w-]+)"), self._key),
        )

    def _key(self, asked: Asked, key: str) -> Answer:
        told = asked.headers.get("Zotero-API-Key", "") if key in {"current", "None"} else key
        writes = self.permissions.program_of(told) is not None
        access = {"user": {"library": True, "files": True, "notes": True, "write": writes}}
        return json_answer({"key": "", "userID": 0, "username": "", "access": access})


CREATOR_TYPES = {kind: zotero_schema.creators_of(kind) for kind in zotero_schema.FIELDS_OF}


def _of_type(asked: Asked, key: str, names: dict[str, tuple[str, ...]]) -> Answer:
    kind = asked.query.get("itemType", "")
    if kind not in names:
        raise refused(f"“{kind}” is not an item type")
    return json_answer(zotero_schema.localized(key, names[kind]))


def _template(asked: Asked) -> Answer:
    kind = asked.query.get("itemType", "")
    if kind not in zotero_schema.FIELDS_OF and kind not in zotero_schema.CHILDREN:
        raise refused(f"“{kind}” is not an item type")
    return json_answer(zotero_schema.template(kind, asked.query.get("linkMode", "")))


def _library_routes(papers: Papers, lists: Lists) -> tuple[Route, ...]:
    """What is answered about the library, by path."""
    key, collection = r"/items/(?P<key>\w+)", r"/collections/(?P<collection>\w+)"
    answers: dict[str, Callable[..., Answer]] = {
        rf"(?:{collection})?/items(?:/top)?": papers.items,
        r"/items/trash": papers.trash,
        key: papers.item,
        rf"{key}/children": papers.children,
        rf"{key}/tags": lists.tags_of,
        rf"{key}/file": partial(zotero_files.file, papers),
        rf"{key}/file/view(?:/url)?": partial(zotero_files.file_address, papers),
        rf"{key}/fulltext": partial(zotero_files.full_text, papers),
        r"/fulltext": partial(zotero_files.full_text_versions, papers),
        r"/tags": lists.tags,
        rf"{collection}/tags": lists.tags_of,
        r"/collections(?P<top>/top)?": lists.collections,
        rf"{collection}/collections": lists.collections,
        collection: lists.collection,
        r"/searches": lists.searches,
        r"/searches/(?P<key>\w+)": lists.search,
        r"/deleted": lists.deleted,
        r"/groups": lambda _asked: _nothing(),
        r"/publications/items(?:/top)?": lambda _asked: _nothing(),
        r"/settings": lambda _asked: json_answer({}),
    }
    return tuple((re.compile(path), answer) for path, answer in answers.items())


def _nothing() -> Answer:
    return json_answer([], headers={"Total-Results": "0"})
