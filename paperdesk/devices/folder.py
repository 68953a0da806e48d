"""The shared folder that carries changes between devices; any program that copies folders will do.

A device writes and removes only its own files, each under a temporary name first. When many of its files are old, one
new file replaces them. Partly copied and foreign files are
skipped, and are read later if they become complete. Nothing in a folder, and nothing missing from it, ever removes
anything from a library.
"""

import contextlib
import json
import re
import struct
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from paperdesk.devices.sealing import Sealing
from paperdesk.errors import DevicesError
from paperdesk.library import private
from paperdesk.library.copies import synchronise, synchronise_folder
from paperdesk.unfinished import beside, unfinished

MARKER = "paperdesk-devices.json"
UPDATES, FILES, DEVICES = "updates", "files", "devices"
FORMAT = 1
PEER = re.compile(r"[0-9a-f]{16}")
NUMBER = re.compile(r"([0-9]{8})\.loro")
HEAD = struct.Struct(">HI")  # the shard and the length of a piece
LARGEST_FILE = 1 << 29  # bytes
OLD_S = 90 * 86_400
SMALL_BYTES = 1 << 18


@dataclass(frozen=True, slots=True)
class Change:
    """A file of changes in the folder: its author and number."""

    peer: str
    number: int

    @property
    def name(self) -> str:
        return f"{self.peer}/{self.number:08}.loro"


class SharedFolder:
    """A shared folder."""

    def __init__(self, path: Path, space: str, sealing: Sealing) -> None:
        self.path = path
        self.space = space
        self.sealing = sealing

    def check(self) -> None:
        """Check that the folder exists and is the one that the library belongs to.

        Raises:
            DevicesError: it is not.
        """
        said = read_marker(self.path)
        if said is None:
            raise DevicesError(
                "devices-folder-empty",
                "{folder} is missing, empty or not yet copied to this device. Your library was not changed. "
                "Wait until it arrives, or check that the program that copies it is running.",
                folder=self.path,
            )
        if said.get("space") != self.space:
            raise DevicesError(
                "devices-folder-foreign",
                "{folder} belongs to a different library. Your library was not changed.",
                folder=self.path,
            )

    def list_changes(self) -> list[Change]:
        """List the files of changes by device and number; anything else in the folder is ignored."""
        found = []
        for folder in sorted(_entries(self.path / UPDATES)):
            if PEER.fullmatch(folder.name):
                names = (NUMBER.fullmatch(file.name) for file in _entries(folder))
                found += [Change(folder.name, int(name[1])) for name in names if name]
        return sorted(found, key=lambda change: (change.peer, change.number))

    def read_change(self, change: Change) -> list[tuple[int, bytes]] | None:
        """The pieces in a file, each with the number of its document; None if it is incomplete, or not complete yet."""
        file = self.path / UPDATES / change.name
        try:
            if not 0 < file.stat().st_size <= LARGEST_FILE:
                return None
            return unpacked(self.sealing.open(file.read_bytes(), about=change.name))
        except (OSError, ValueError):
            return None

    def write_change(self, change: Change, body: bytes) -> None:
        """Write a file of this device; an existing file is left as it is.

        Raises:
            DevicesError: it cannot be written.
        """
        file = self.path / UPDATES / change.name
        if self.read_change(change) is not None:
            return
        write_file(self.path, file, self.sealing.seal(body, about=change.name))

    def list_old(self, peer: str, after: int) -> list[Change]:
        """List the first small changes of a device, after a number, that are old enough to be replaced by one."""
        now_s = time.time()
        found = []
        for change in self.list_changes():
            if change.peer == peer and change.number > after:
                try:
                    about = (self.path / UPDATES / change.name).stat()
                except OSError:
                    continue
                if about.st_mtime > now_s - OLD_S:
                    break
                if about.st_size <= SMALL_BYTES:
                    found.append(change)
        return found

    def remove_changes(self, changes: Sequence[Change]) -> None:
        """Remove a device's own changes; one that cannot be removed, or that comes back, does no harm."""
        for change in changes:
            with contextlib.suppress(OSError):
                (self.path / UPDATES / change.name).unlink(missing_ok=True)

    def has_file(self, content_hash: str) -> bool:
        return self._file(content_hash).is_file()

    def put_file(self, content_hash: str, source: Path) -> None:
        """Copy an attached file to the folder unless it is already there."""
        target = self._file(content_hash)
        if not target.is_file():
            write_file(self.path, target, self.sealing.seal(source.read_bytes(), about=content_hash))

    def get_file(self, content_hash: str) -> bytes | None:
        """Read an attached file; None if it is missing or incomplete."""
        try:
            return self.sealing.open(self._file(content_hash).read_bytes(), about=content_hash)
        except (OSError, ValueError):
            return None

    def _file(self, content_hash: str) -> Path:
        name = self.sealing.name(content_hash)
        return self.path / FILES / name[:2] / name

    def tell_of_device(self, device: str, said: Mapping[str, object]) -> None:
        """Publish the name of this device, and when it last synced, for the others."""
        body = json.dumps(said, ensure_ascii=False).encode()
        write_file(self.path, self.path / DEVICES / f"{device}.json", self.sealing.seal(body, about=device))

    def list_devices(self) -> dict[str, dict[str, object]]:
        """Read the descriptions that devices have published, by their ids."""
        found = {}
        for file in sorted(_entries(self.path / DEVICES)):
            if re.fullmatch(r"[0-9a-f]{32}\.json", file.name):
                with contextlib.suppress(OSError, ValueError):
                    said = json.loads(self.sealing.open(file.read_bytes(), about=file.stem))
                    if isinstance(said, dict):
                        found[file.stem] = said
        return found

    def forget_device(self, device: str) -> None:
        """Remove this device's own description; its changes remain for the others."""
        with contextlib.suppress(OSError):
            (self.path / DEVICES / f"{device}.json").unlink(missing_ok=True)


def write_file(folder: Path, target: Path, body: bytes) -> None:
    """Write a file in the folder under a temporary name, then rename it.

    Raises:
        DevicesError: it cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with unfinished(beside(target)) as draft:
            private.make_file(draft)
            draft.write_bytes(body)
            synchronise(draft)
            draft.replace(target)
        synchronise_folder(target.parent)
    except OSError as error:
        raise DevicesError(
            "devices-folder-not-written",
            "Could not write to {folder}: {reason}. Your changes are kept on this device and will be sent later.",
            folder=folder,
            reason=error.strerror or type(error).__name__,
        ) from error


def packed(pieces: Sequence[tuple[int, bytes]]) -> bytes:
    """Pack pieces of documents into one file."""
    return b"".join(HEAD.pack(shard, len(piece)) + piece for shard, piece in pieces)


def unpacked(body: bytes) -> list[tuple[int, bytes]]:
    """Unpack the pieces of documents in a file.

    Raises:
        ValueError: it contains something else.
    """
    found, place = [], 0
    while place < len(body):
        if place + HEAD.size > len(body):
            raise ValueError("cut off")
        shard, length = HEAD.unpack_from(body, place)
        place += HEAD.size
        if place + length > len(body):
            raise ValueError("cut off")
        found.append((shard, body[place : place + length]))
        place += length
    return found


def _entries(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from folder.iterdir()


def read_marker(folder: Path) -> dict[str, object] | None:
    """Read the marker file of a folder; None if the folder carries no changes.

    Raises:
        DevicesError: it was created by a newer PaperDesk.
    """
    said = private.read_small(folder / MARKER)
    if said is None or not isinstance(said.get("space"), str):
        return None
    if not isinstance(said.get("format"), int) or int(str(said["format"])) > FORMAT:
        raise DevicesError(
            "devices-folder-newer",
            "{folder} was set up by a newer version of PaperDesk. Update PaperDesk on this device.",
            folder=folder,
        )
    return said


def write_marker(folder: Path, lock: Mapping[str, object] | None) -> str:
    """Write the marker file of a new shared folder; returns the id of its space.

    Raises:
        DevicesError: it cannot be written.
    """
    space = uuid4().hex
    said: dict[str, object] = {"format": FORMAT, "space": space} | ({"lock": lock} if lock else {})
    for name in (UPDATES, FILES, DEVICES):
        with contextlib.suppress(OSError):  # the next write reports it
            (folder / name).mkdir(parents=True, exist_ok=True)
    write_file(folder, folder / MARKER, json.dumps(said).encode())
    return space
