"""Contacted servers, with times and reasons: recorded before each first contact, and shown in the settings.

The records belong to the program on this computer: they are stored next to its log and are not part of a library. They
contain hosts, never full addresses. Their size is limited: when the file is large, the contacts of one host for one
purpose become one line, and the oldest lines are deleted.
"""

import contextlib
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from paperdesk import paths

LARGEST = 100_000  # bytes
MOST = 500  # lines kept when it is shortened
PARTS = 4


class Purpose(StrEnum):
    """The reason for contacting a server."""

    FEEDS = "feeds"
    FOLLOW = "follow"
    ADD = "add"
    DETAILS = "details"
    STANDING = "standing"
    PDF = "pdf"
    MODEL = "model"
    STYLE = "style"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Contact:
    """A server and a purpose: the last time, and the number of times."""

    host: str
    purpose: str
    last: datetime
    times: int


def note_contact(host: str, purpose: Purpose) -> None:
    """Record that a server is about to be contacted; if that fails, it is contacted all the same."""
    line = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}\t{' '.join(host.split())}\t{purpose}\t1\n"
    with contextlib.suppress(OSError):
        file = paths.contacts_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(descriptor, line.encode(errors="replace"))
            size = os.fstat(descriptor).st_size
        finally:
            os.close(descriptor)
        if size > LARGEST:
            _shorten(file)


def list_contacts() -> list[Contact]:
    """All records, most recent first."""
    try:
        text = paths.contacts_file().read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return _joined(text.splitlines())


def forget_contacts() -> None:
    """Delete the records.

    Raises:
        OSError: they cannot be removed.
    """
    paths.contacts_file().unlink(missing_ok=True)


def _joined(lines: Iterable[str]) -> list[Contact]:
    found: dict[tuple[str, str], Contact] = {}
    for line in lines:
        if (one := _read(line)) is not None:
            before = found.pop((one.host, one.purpose), replace(one, times=0))
            found[one.host, one.purpose] = replace(one, last=max(one.last, before.last), times=one.times + before.times)
    newest_first = reversed(found.values())
    return sorted(newest_first, key=lambda contact: contact.last, reverse=True)


def _read(line: str) -> Contact | None:
    """Parse a complete line; None for anything else."""
    parts = line.split("\t")
    if len(parts) != PARTS or not parts[3].isdecimal():
        return None
    try:
        last = datetime.fromisoformat(parts[0])
    except ValueError:
        return None
    return Contact(parts[1], parts[2], last if last.tzinfo else last.replace(tzinfo=UTC), int(parts[3][:9]))


def _shorten(file: Path) -> None:
    kept = reversed(list_contacts()[:MOST])
    text = "".join(f"{c.last:%Y-%m-%dT%H:%M:%SZ}\t{c.host}\t{c.purpose}\t{c.times}\n" for c in kept)
    draft = file.with_name(f"{file.name}-{secrets.token_hex(4)}")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.chmod(0o600)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
