"""A carrier for one space that uses the lab's server instead of a shared folder."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from paperdesk.devices.folder import Change, unpacked
from paperdesk.devices.merging import Merging
from paperdesk.devices.sealing import Sealing
from paperdesk.errors import LabError
from paperdesk.labs.hub import Hub

AT_ONCE = 200  # changes read at once


class HubCarrier:
    """Carries one space during one exchange."""

    def __init__(
        self, hub: Hub, space: str, seen: Iterable[tuple[str, int]], merging: Merging, *, may_write: bool
    ) -> None:
        """`seen` holds the known changes, by peer and number."""
        self._may_write = may_write
        self._hub = hub
        self._space = space
        self._known = _without_gap(seen)
        self._sealing = Sealing()  # only compresses; the connection encrypts
        self._merging = merging
        self._listed: list[Change] = []
        self._read: dict[Change, bytes] = {}
        self._has_files = False
        self._files: set[str] = set()

    def check(self) -> None:
        """Check that this member has access to the space.

        Raises:
            LabError: it has none, or the server does not answer.
        """
        found = next((space for space in self._hub.list_spaces() if space.id == self._space), None)
        if found is None:
            raise LabError(
                "lab-space-gone",
                "A collection is no longer shared with you. What you have of it stays in your library.",
            )
        self._has_files = found.has_files
        self._files = self._hub.list_files(self._space) if found.has_files else set()

    def list_changes(self) -> list[Change]:
        """List the changes after the last gapless known one of each peer."""
        self._listed = [Change(*each) for each in self._hub.list_changes(self._space, self._known)]
        return self._listed

    def read_change(self, change: Change) -> list[tuple[int, bytes]] | None:
        """Unpack a change; None if it is damaged, or contains operations by anybody but its author."""
        if change not in self._read:
            self._read_ahead(change)
        body = self._read.pop(change, None)
        if body is None:
            return None
        try:
            pieces = unpacked(self._sealing.open(body, about=change.name))
        except ValueError:
            return None
        return pieces if self._merging.are_of(int(change.peer, 16), [piece for _, piece in pieces]) else None

    def _read_ahead(self, change: Change) -> None:
        start = self._listed.index(change) if change in self._listed else 0
        wanted = self._listed[start : start + AT_ONCE] or [change]
        found = self._hub.read_changes(self._space, [(each.peer, each.number) for each in wanted])
        self._read = {Change(*key): body for key, body in found.items()}

    def write_change(self, change: Change, body: bytes) -> None:
        """Add a change.

        Raises:
            LabError: the server refuses it, or does not answer.
        """
        self._hub.add_change(self._space, change.peer, change.number, self._sealing.seal(body, about=change.name))

    def has_file(self, content_hash: str) -> bool:
        """True if a file is on the server, or need not be, as the space or the member's role does not allow files."""
        return content_hash in self._files or not (self._has_files and self._may_write)

    def put_file(self, content_hash: str, source: Path) -> None:
        """Add a file."""
        self._hub.add_file(self._space, content_hash, source.read_bytes())
        self._files.add(content_hash)

    def get_file(self, content_hash: str) -> bytes | None:
        """Read a file from the first member whose upload matches its hash."""
        return _matching(self._hub.read_file(self._space, content_hash), content_hash) if self._has_files else None


def _matching(bodies: Iterable[bytes], content_hash: str) -> bytes | None:
    return next((body for body in bodies if hashlib.sha256(body).hexdigest() == content_hash), None)


def _without_gap(seen: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The number of the last gapless known change of each peer."""
    numbers: dict[str, set[int]] = {}
    for peer, number in seen:
        numbers.setdefault(peer, set()).add(number)
    return {peer: _last_of(own) for peer, own in numbers.items()}


def _last_of(numbers: set[int]) -> int:
    last = 0
    while last + 1 in numbers:
        last += 1
    return last
