"""What is asked at a door, and what is answered: plain values, without sockets."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from typing import Any

JSON, TEXT = "application/json", "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request that was let in."""

    method: str
    path: str  # decoded, without what stands behind the question mark
    query: Mapping[str, str]  # the last value of each name
    headers: Message
    body: bytes = b""
    asks: str = ""  # what stands behind the question mark, as it came

    def data(self) -> dict[str, Any]:
        """The JSON object in the body; an empty body is an empty one.

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
    """What goes back."""

    status: int = 200
    body: bytes = b""
    kind: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """A request that cannot be done, with the answer that says so."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def json_answer(data: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer in JSON."""
    return Answer(status, json.dumps(data, ensure_ascii=False).encode(errors="replace"), JSON, headers or {})


def text_answer(text: str, status: int = 200, kind: str = TEXT) -> Answer:
    """An answer in plain text, or another kind of text."""
    return Answer(status, text.encode(errors="replace"), kind)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One thing that can be asked: by its path, or all below it where that ends with a slash."""

    path: str
    methods: tuple[str, ...]
    answer: Callable[[Asked], Answer]
    most_mb: int = 20  # of a body


@dataclass(frozen=True, slots=True)
class Visit:
    """What was asked, for the reader to look at; no text of the library, nor what was searched for."""

    moment: str  # UTC, ISO 8601
    program: str  # as it names itself
    method: str
    path: str
    status: int  # 0: turned away without an answer
