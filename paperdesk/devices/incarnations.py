"""Which incarnation of a library this is: a copied folder or a restored backup counts as another device.

Each exchange stores the same random marker in the library and outside it. If the two differ, the library has been
copied or restored since, and uses a new peer id from then on: documents of two writers with the same peer id could
never be merged.
"""

import contextlib
import json
import secrets
from pathlib import Path

from paperdesk import paths
from paperdesk.library import device_state
from paperdesk.library.library import Library
from paperdesk.library.private import make_folder_anywhere
from paperdesk.unfinished import beside, unfinished

PEER_BITS = 63


def begin_exchange(library: Library) -> str:
    """The peer id of this library, 16 hexadecimal digits; a new one if the markers differ."""
    with library.read_plainly() as view:
        inside, peer = device_state.get_state(view, "incarnation"), device_state.get_state(view, "peer")
    known = _read()
    place = str(library.folder.resolve())
    is_as_left = bool(inside and peer) and known.get(place) == inside
    fresh = secrets.token_hex(16)
    with library.edit() as edit:
        if not is_as_left:
            peer = f"{secrets.randbits(PEER_BITS) | 1:016x}"
            device_state.set_state(edit, peer=peer, sent="")
        device_state.set_state(edit, incarnation=fresh)
    _write(known | {place: fresh})
    return peer


def _read() -> dict[str, str]:
    with contextlib.suppress(OSError, ValueError):
        said = json.loads(paths.incarnations_file().read_bytes())
        if isinstance(said, dict):
            return {str(place): str(word) for place, word in said.items()}
    return {}


def _write(said: dict[str, str]) -> None:
    """Store the markers. If that fails, the next exchange uses a new peer id, which costs a few bytes."""
    file: Path = paths.incarnations_file()
    with contextlib.suppress(OSError):
        make_folder_anywhere(file.parent)
        with unfinished(beside(file)) as draft:
            draft.write_text(json.dumps(said), encoding="utf-8")
            draft.replace(file)
