"""Sharing a collection with the lab, and stopping it."""

from collections.abc import Sequence
from uuid import uuid4

from paperdesk.errors import LabError
from paperdesk.labs.exchange import LabExchange, Synced
from paperdesk.labs.hub import Hub
from paperdesk.labs.membership import Means, connect, lab_of, run_exchange
from paperdesk.labs.one_device import check_devices
from paperdesk.library import lab_rows, lab_state
from paperdesk.library.lab_state import SharedCollection
from paperdesk.library.library import Library


def share(
    library: Library, collection_uid: str, means: Means, *, people: Sequence[str] = (), has_files: bool = False
) -> Synced:
    """Share a collection with the whole lab or with some members, or share it with more members.

    Raises:
        LabError: not allowed, it is already shared, or a member does not exist.
    """
    with library.read_plainly() as view:
        found = lab_rows.read_collection(view, collection_uid) or ("", {})
        known = next((each for each in lab_state.list_shared(view) if each.collection_uid == collection_uid), None)
    if known is not None and not people:
        raise LabError("lab-shared-already", "This collection is shared already.")
    check_devices(library, lab_of(library))
    with connect(library, means.ask) as hub:
        _check_people(hub, people)
        if known is not None:
            for name in people:
                hub.let_in(known.space, name)
            return Synced()
        shared = SharedCollection(uuid4().hex, collection_uid, found[0], not people, has_files)
        hub.share(shared.space, shared.title, people, is_open=shared.is_open, has_files=has_files)
        return run_exchange(library, hub, means, lambda exchange: exchange.share(shared))


def unshare(library: Library, collection_uid: str, means: Means) -> Synced:
    """Stop sharing a collection with anybody, after a last sync; everyone keeps their copy of it.

    Raises:
        LabError: it is not shared, the user neither owns the lab nor shared it, or the server does not answer.
    """
    with library.read_plainly() as view:
        known = next((each for each in lab_state.list_shared(view) if each.collection_uid == collection_uid), None)
    if known is None:
        raise LabError("lab-not-shared", "This collection is not shared.")
    with connect(library, means.ask) as hub:
        done = run_exchange(library, hub, means, LabExchange.run)
        hub.unshare(known.space)
    with library.edit() as edit:
        lab_state.forget_shared(edit, known.space)
    return done


def _check_people(hub: Hub, people: Sequence[str]) -> None:
    known = {member.title.casefold() for member in hub.list_members() if not member.removed}
    for name in people:
        if name.casefold() not in known:
            raise LabError("lab-no-such-member", "Nobody in the lab is called “{name}”.", name=name)
