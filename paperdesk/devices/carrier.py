"""What carries changes from one library to the others: the border between what merges and what transports.

Above it documents, which neither know nor care how their pieces travel; below it a folder that any program copies
(`folder`), or the server of a lab (`paperdesk.labs.carrier`).
"""

from pathlib import Path
from typing import Protocol

from paperdesk.devices.folder import Change


class Carrier(Protocol):
    """Carries changes and files of one space."""

    def check(self) -> None:
        """See to it that it is there, and the one that the library belongs to; raises a PaperDeskError."""

    def list_changes(self) -> list[Change]:
        """The changes that are there, by peer and number; those that the library has may be left out."""

    def read_change(self, change: Change) -> list[tuple[int, bytes]] | None:
        """The pieces in a change, each with the number of its document; None where it is not whole (yet)."""

    def write_change(self, change: Change, body: bytes) -> None:
        """Add a change of this library; one that is there stays as it is. Raises a PaperDeskError."""

    def has_file(self, content_hash: str) -> bool:
        """Whether a file of a paper is there."""

    def put_file(self, content_hash: str, source: Path) -> None:
        """Add a file of a paper."""

    def get_file(self, content_hash: str) -> bytes | None:
        """What a file holds; None where it is not there (yet)."""
