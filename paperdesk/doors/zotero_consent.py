"""Permission to change the library: a program asks for it once, and the user decides.

Protocol: POST /api/local/authorize with the program's name; the response has a key, which must accompany every change.
"""

import hmac
import secrets
import threading
import time
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from paperdesk.doors.asked import Answer, Asked, Refused, json_answer, text_answer
from paperdesk.doors.gate import Pace
from paperdesk.doors.programs import Program, list_programs, mark_of, remember_program
from paperdesk.library.library import now
from paperdesk.text.clean import clean_line

LONGEST_NAME = 40  # characters of a program's name
MOST_QUESTIONS = 3  # a minute
AFTER_NO_S = 30.0  # without another question after the user refused one
MOST_KEYS = 100  # that are valid at a time, until PaperDesk closes


class Consent(StrEnum):
    """The user's decision."""

    NO = "no"
    ONCE = "once"  # until the access ends
    ALWAYS = "always"


Asks = Callable[[str], Consent]
"""Asks the user whether the program of this name may change the library; blocks."""


def refuse_all(_program: str) -> Consent:
    """The decision if nobody can be asked."""
    return Consent.NO


class Permissions:
    """The keys with which programs may change one library."""

    def __init__(self, folder: Path, ask: Asks, clock: Callable[[], float] = time.monotonic) -> None:
        self._folder, self._ask, self._clock = folder, ask, clock
        self._pace = Pace(MOST_QUESTIONS, clock)
        self._quiet_until = 0.0
        self._asking = threading.Lock()
        self._session: dict[str, str] = {}  # hash of a key -> program

    def authorize(self, asked: Asked) -> Answer:
        """Ask the user, and answer a key.

        Raises:
            Refused: the program has no name, the user refused, or too many questions were asked.
        """
        told = asked.data().get("appName")
        name = program_name(told) if isinstance(told, str) else ""
        if not name:
            raise Refused(text_answer("appName not provided", 400))
        if not self._asking.acquire(blocking=False):
            raise _later(5)
        try:
            return self._decide(name)
        finally:
            self._asking.release()

    def _decide(self, name: str) -> Answer:
        left = self._quiet_until - self._clock()
        if left > 0 or self._pace.refusal() is not None:
            raise _later(max(20, int(left) + 1))
        decision = self._ask(name)
        if decision == Consent.NO:
            self._quiet_until = self._clock() + AFTER_NO_S
            raise Refused(text_answer("The user did not allow this program to change the library", 403))
        key = secrets.token_urlsafe(32)
        if decision == Consent.ALWAYS:
            remember_program(self._folder, Program(name, now(), mark_of(key)))
        else:
            self._session = dict([*self._session.items(), (mark_of(key), name)][-MOST_KEYS:])
        return json_answer({"key": key, "remember": decision == Consent.ALWAYS})

    def program_of(self, key: str) -> str | None:
        """The program with this key; None if the key is not valid, or no longer."""
        mark, found = mark_of(key), None
        known = {program.mark: program.name for program in list_programs(self._folder)} | self._session
        for one, name in known.items():
            if hmac.compare_digest(one, mark):
                found = name
        return found


def program_name(told: str) -> str:
    """A program's name as shown in a question: short, on one line, and nothing that changes the text around it."""
    letters = (letter for letter in clean_line(told[:1000]) if unicodedata.category(letter)[0] != "C")
    return " ".join("".join(letters).replace("“", "").replace("”", "").split())[:LONGEST_NAME].strip()


def _later(seconds: int) -> Refused:
    return Refused(Answer(429, b"Wait for the user's answer", headers={"Retry-After": str(seconds)}))
