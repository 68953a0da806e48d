"""Calls the merging process, one document at a time; Loro is loaded only there, and its memory is freed with it."""

import importlib.util
from collections.abc import Sequence

from paperdesk import paths
from paperdesk.devices.pieces import Merged, Written
from paperdesk.devices.row_spool import pack
from paperdesk.errors import DevicesError
from paperdesk.model.shared_rows import MergedRow, WrittenRow
from paperdesk.own_process import Bounds, OwnProcess

TIMEOUT_S = 600.0  # for one document, even on a slow machine
MEMORY_MB = 1_000


def check_installed() -> None:
    """Check that Loro is installed.

    Raises:
        DevicesError: it is not.
    """
    if importlib.util.find_spec("loro") is None:
        raise DevicesError(
            "devices-not-installed",
            "Syncing needs an extra: loro is missing. Install it with: {command}",
            command=paths.extras_command(),
        )


class Merging:
    """The merging process, started on first use."""

    def __init__(self) -> None:
        """Raise DevicesError if Loro is not installed."""
        check_installed()
        self._process = OwnProcess(_bounds())

    def write(self, pieces: Sequence[bytes], peer: int, rows: Sequence[WrittenRow]) -> Written:
        """Write local changes to a document."""
        return self._process.ask(_write, pieces, peer, rows)

    def merge(self, pieces: Sequence[bytes], news: Sequence[bytes]) -> Merged:
        """Merge changes of other devices into a document."""
        return self._process.ask(_merge, pieces, news)

    def read(self, pieces: Sequence[bytes], keys: Sequence[str]) -> list[MergedRow]:
        """Read rows from a document."""
        return self._process.ask(_read, pieces, keys)

    def read_packed(self, pieces: Sequence[bytes], keys: Sequence[str]) -> list[bytes]:
        """Read rows from a document, each as `row_spool.pack` returns it."""
        return self._process.ask(_read_packed, pieces, keys)

    def list_keys(self, pieces: Sequence[bytes]) -> list[str]:
        """List the keys of all rows that a document has ever held."""
        return self._process.ask(_list_keys, pieces)

    def make_whole(self, pieces: Sequence[bytes]) -> bytes:
        """Combine the pieces of a document into one."""
        return self._process.ask(_make_whole, pieces)

    def are_of(self, peer: int, pieces: Sequence[bytes]) -> bool:
        """Whether nobody else wrote anything in the pieces."""
        return self._process.ask(_are_of, peer, pieces)

    def close(self) -> None:
        """Stop the process."""
        self._process.close()


def _write(pieces: Sequence[bytes], peer: int, rows: Sequence[WrittenRow]) -> Written:
    from paperdesk.devices.documents import write_rows  # noqa: PLC0415 - Loro is loaded in the other process alone

    return write_rows(pieces, peer, rows)


def _merge(pieces: Sequence[bytes], news: Sequence[bytes]) -> Merged:
    from paperdesk.devices.documents import merge_pieces  # noqa: PLC0415 - as above

    return merge_pieces(pieces, news)


def _read(pieces: Sequence[bytes], keys: Sequence[str]) -> list[MergedRow]:
    from paperdesk.devices.documents import read_rows  # noqa: PLC0415 - as above

    return read_rows(pieces, keys)


def _read_packed(pieces: Sequence[bytes], keys: Sequence[str]) -> list[bytes]:
    return [pack(row) for row in _read(pieces, keys)]


def _list_keys(pieces: Sequence[bytes]) -> list[str]:
    from paperdesk.devices.documents import list_keys  # noqa: PLC0415 - as above

    return list_keys(pieces)


def _make_whole(pieces: Sequence[bytes]) -> bytes:
    from paperdesk.devices.documents import make_whole  # noqa: PLC0415 - as above

    return make_whole(pieces)


def _are_of(peer: int, pieces: Sequence[bytes]) -> bool:
    from paperdesk.devices.documents import are_of  # noqa: PLC0415 - as above

    return are_of(peer, pieces)


def _bounds() -> Bounds:
    return Bounds(
        TIMEOUT_S,
        MEMORY_MB,
        DevicesError("merging-too-slow", "Merging the changes from your devices took too long and was stopped."),
        DevicesError("merging-crashed", "Merging the changes from your devices failed unexpectedly. Try again."),
        DevicesError(
            "merging-too-large", "Merging the changes from your devices needed too much memory and was stopped."
        ),
    )
