"""A lab with its members, each with a login of their own, as tests need them."""

import secrets
from dataclasses import dataclass, field

import psycopg

from paperdesk.labs.address import Address
from paperdesk.labs.founding import make_lab, new_lab
from paperdesk.labs.hub import Hub
from paperdesk.labs.server import Server

PASSWORD = "a password of their own"  # noqa: S105 - of a server that lives as long as the tests


@dataclass
class Lab:
    """A lab with its owner Ana, and whoever else is invited."""

    database: Address
    id: str = ""
    logins: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.logins["Ana"] = new_lab()
        with Server(self.database) as maker:
            make_lab(maker, "The lab", "Ana", (self.logins["Ana"], PASSWORD))
        self.id = self.logins["Ana"].split("_")[1]

    def _join(self, name: str, person: str, password: str) -> None:
        with Hub(self.database.as_user(person, password)) as hub:
            hub.join(PASSWORD)
        self.logins[name] = person

    def invite(self, name: str, role: str) -> str:
        """Somebody joins; returns their login."""
        with self.hub("Ana") as hub:
            self._join(name, *hub.invite(self.id, name, role))
        return self.logins[name]

    def hub(self, name: str) -> Hub:
        return Hub(self.database.as_user(self.logins[name], PASSWORD))

    def connect(self, name: str) -> "psycopg.Connection[tuple[object, ...]]":
        """A connection without the program: what a member can try who writes SQL."""
        return psycopg.connect(autocommit=True, **self.database.as_user(self.logins[name], PASSWORD).options)  # type: ignore[arg-type]

    def share(self, name: str, *people: str, is_open: bool = False, has_files: bool = False) -> str:
        space = secrets.token_hex(16)
        with self.hub(name) as hub:
            hub.share(space, f"Of {name}", people, is_open=is_open, has_files=has_files)
        return space
