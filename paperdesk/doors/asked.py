"""Requests and responses: plain values, without sockets."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from typing import Any

JSON, TEXT = "application/json", "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Asked:
    """One admitted request."""

    method: str
    path: str  # decoded, without the query string
    query: Mapping[str, str]  # the last value of each name
    headers: Message
    body: bytes = b""
    asks: str = ""  # the query string, unchanged

    def data(self) -> dict[str, Any]:
        """The JSON object in the body; empty for an empty body.

        Raises:
            Refused: the body is something else.
        """
        try:
            found = json.loads(self.body) if self.body.strip() else {}
        except (ValueError, RecursionError) as error:
            raise Refused(text_answer("The body is not JSON", 400)) from error
        if not isinstance(found, dict):
            raise Refused(text_answer("The body is not a JSON object", 400))
        return found


@dataclass(frozen=True, slots=True)
class Answer:
    """A response."""

    status: int = 200
    body: bytes = b""
    kind: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """A request that cannot be served, with the error response."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def json_answer(data: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """A JSON response."""
    return Answer(status, json.dumps(data, ensure_ascii=False).encode(errors="replace"), JSON, headers or {})


def text_answer(text: str, status: int = 200, kind: str = TEXT) -> Answer:
    """A response in plain text, or another kind of text."""
    return Answer(status, text.encode(errors="replace"), kind)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An endpoint: its path, or everything below it if that ends with a slash."""

    path: str
    methods: tuple[str, ...]
    answer: Callable[[Asked], Answer]
    most_mb: int = 20  # of a request body


@dataclass(frozen=True, slots=True)
class Visit:
    """A request in the access log, without text from the library or search terms."""

    moment: str  # UTC, ISO 8601
    program: str  # the client's name for itself
    method: str
    path: str
    status: int  # 0: rejected without a response
