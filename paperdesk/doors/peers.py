"""Whether a connection comes from the same user of this computer, which only Linux can tell.

Format of the tables: proc(5), /proc/net/tcp; addresses are hexadecimal in the byte order of the machine.
"""

import os
import socket
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

TABLES = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
LOCAL, STATE, USER = 1, 3, 7  # columns; before the state, both addresses


def is_same_user(peer: tuple[str, int], own: tuple[str, int]) -> bool:
    """True if the client connecting from `peer` to `own` (address, port) belongs to the user of this process.

    A connection that cannot be found belongs to nobody, so it is not the user's.
    """
    if sys.platform != "linux":
        return True
    return os.getuid() in set(users_between(peer, own))


def users_between(peer: tuple[str, int], own: tuple[str, int]) -> Iterator[int]:
    """The ids of the users who hold the other end of a connection, at most one from each table."""
    for table, wanted in zip(TABLES, (_names_4(peer, own), _names_6(peer, own)), strict=True):
        try:
            with table.open(encoding="ascii") as rows:
                found = next((columns for row in rows if (columns := row.split())[LOCAL:STATE] == wanted), None)
        except OSError:
            continue
        if found is not None:
            yield int(found[USER])


def _names_4(peer: tuple[str, int], own: tuple[str, int]) -> list[str]:
    return [f"{_word(address)}:{port:04X}" for address, port in (peer, own)]


def _names_6(peer: tuple[str, int], own: tuple[str, int]) -> list[str]:
    mapped = "0" * 16 + f"{struct.unpack('=I', bytes((0, 0, 255, 255)))[0]:08X}"
    return [f"{mapped}{name}" for name in _names_4(peer, own)]


def _word(address: str) -> str:
    return f"{struct.unpack('=I', socket.inet_aton(address))[0]:08X}"
