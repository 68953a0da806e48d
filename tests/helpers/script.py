"""A script that speaks to the local API as pyzotero 1.16 does, which cannot be installed beside our bibtexparser."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from paperdesk.doors.zotero_consent import Consent
from tests.helpers.door_client import Client, Reply

WHO = {"User-Agent": "Pyzotero/1.16.0", "Zotero-API-Version": "3"}


@dataclass
class Script:
    """Reads and writes below /api/users/0, with the server's ID and the key that it was given."""

    port: int
    server_id: str = ""
    key: str = ""

    def get(self, path: str, /, headers: Mapping[str, str] | None = None, **query: object) -> Reply:
        """Read; a path that begins with /api is one outside the library."""
        whole = path if path.startswith("/api") else f"/api/users/0{path}"
        asks = f"?{urlencode(query)}" if query else ""
        reply = Client(self.port).ask("GET", whole + asks, headers={**WHO, **self._named(), **(headers or {})})
        self.server_id = self.server_id or reply.headers.get("Zotero-Server-ID", "")
        return reply

    def data(self, path: str, /, **query: object) -> Any:
        """What is read, which must be there."""
        reply = self.get(path, None, **query)
        assert reply.status == 200, reply.text
        return reply.data

    def _named(self) -> dict[str, str]:
        return {"Zotero-Server-ID": self.server_id} if self.server_id else {}

    def write(self, method: str, path: str, body: object = None, /, **headers: str) -> Reply:
        """Change something; headers by name, with underscores."""
        if not self.server_id:
            self.get("/api/")
        told = {**WHO, "Content-Type": "application/json", **self._named()}
        told |= {"Zotero-API-Key": self.key} if self.key else {}
        told |= {name.replace("_", "-"): value for name, value in headers.items()}
        content = None if body is None else json.dumps(body).encode()
        whole = path if path.startswith("/api") else f"/api/users/0{path}"
        return Client(self.port).ask(method, whole, content, told)

    def authorize(self, name: str = "My script") -> Reply:
        """Ask for permission, and keep the key."""
        reply = self.write("POST", "/api/local/authorize", {"appName": name})
        if reply.status == 200:
            self.key = reply.data["key"]
        return reply

    def create(self, *objects: Mapping[str, Any], to: str = "/items", **headers: str) -> Any:
        """Save new objects; what became of each."""
        reply = self.write("POST", to, list(objects), **headers)
        assert reply.status == 200, reply.text
        return reply.data

    def change(self, item: Mapping[str, Any], method: str = "PATCH", /, **values: object) -> Reply:
        """Change an item as it was read, as pyzotero's update_item does."""
        data = item["data"] if method == "PUT" else {}
        kind = "collections" if item["key"].startswith("C") else "items"
        version = str(item["version"])
        return self.write(method, f"/{kind}/{item['key']}", {**data, **values}, If_Unmodified_Since_Version=version)

    def delete(self, item: Mapping[str, Any]) -> Reply:
        """Delete an item or a collection as it was read."""
        kind = "collections" if item["key"].startswith("C") else "items"
        version = str(item["version"])
        return self.write("DELETE", f"/{kind}/{item['key']}", If_Unmodified_Since_Version=version)

    def version(self) -> int:
        """The version of the library."""
        return int(self.get("/items", limit=1).headers["Last-Modified-Version"])


class User:
    """Whoever is asked whether a program may change the library: what they answer, and who asked."""

    def __init__(self) -> None:
        self.answers: list[Consent] = []
        self.programs: list[str] = []

    def ask(self, program: str) -> Consent:
        self.programs.append(program)
        return self.answers.pop(0) if self.answers else Consent.NO
