"""The interface for carrying changes from one library to the others, between merging and transport.

Above it are the documents, which do not know how their pieces travel; below it a folder that any program may copy
(`folder`), or the server of a lab (`paperdesk.labs.carrier`).
"""

from pathlib import Path
from typing import Protocol

from paperdesk.devices.folder import Change


class Carrier(Protocol):
    """Carries changes and files of one space."""

    def check(self) -> None:
        """Check that the space exists and is the one that the library belongs to; raises a PaperDeskError."""

    def list_changes(self) -> list[Change]:
        """List the changes by peer and number; those that the library has may be omitted."""

    def read_change(self, change: Change) -> list[tuple[int, bytes]] | None:
        """The pieces in a change, each with the number of its document; None if it is not complete, or not yet."""

    def write_change(self, change: Change, body: bytes) -> None:
        """Add a change of this library; an existing one is left as it is. Raises a PaperDeskError."""

    def has_file(self, content_hash: str) -> bool:
        """Whether a paper's file is present."""

    def put_file(self, content_hash: str, source: Path) -> None:
        """Add a paper's file."""

    def get_file(self, content_hash: str) -> bytes | None:
        """The content of a file; None if it is missing, or not there yet."""
