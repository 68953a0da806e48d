"""Attached files in the shared folder: stored by content hash, copied if missing, verified, and never removed."""

import hashlib
from pathlib import Path

from paperdesk.devices.carrier import Carrier
from paperdesk.devices.pieces import Tell
from paperdesk.errors import DevicesError, Words
from paperdesk.library import private
from paperdesk.library.attachments import leads_out
from paperdesk.library.copies import synchronise
from paperdesk.library.library import Library
from paperdesk.unfinished import beside, unfinished

KEPT = "select distinct path, content_hash from attachments where not is_linked and content_hash <> ''"


def exchange_files(library: Library, folder: Carrier, tell: Tell) -> tuple[int, int]:
    """Copy files missing in the folder, and files missing in the library; returns how many of each."""
    with library.read_plainly() as view:
        kept = [(path, digest) for path, digest in view.execute(KEPT) if not leads_out(path)]
    sent = taken = 0
    for done, (path, digest) in enumerate(kept):
        place = library.folder / path
        if place.is_file():
            if not folder.has_file(digest):
                tell(done, len(kept), Words("Copying attached files"))
                folder.put_file(digest, place)
                sent += 1
        elif folder.has_file(digest):
            tell(done, len(kept), Words("Copying attached files"))
            taken += _take(library, folder, place, digest)
    return sent, taken


def _take(library: Library, folder: Carrier, place: Path, digest: str) -> bool:
    """Copy a file into the library; returns False if it is missing or does not match its hash."""
    body = folder.get_file(digest)
    if body is None or hashlib.sha256(body).hexdigest() != digest:
        return False
    try:
        private.make_folder(library.folder / "files")
        private.make_folder(place.parent)
        with unfinished(beside(place)) as draft:
            private.make_file(draft)
            draft.write_bytes(body)
            synchronise(draft)
            draft.replace(place)
    except OSError as error:
        raise DevicesError(
            "devices-file-not-copied",
            "Could not copy an attached file into the library: {reason}.",
            reason=error.strerror or type(error).__name__,
        ) from error
    return True
