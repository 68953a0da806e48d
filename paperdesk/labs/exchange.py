"""One sync with a lab: each shared collection receives and sends changes."""

import contextlib
import os
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace

from paperdesk.devices.exchange import Exchange, held, time_of
from paperdesk.devices.merging import Merging
from paperdesk.devices.pieces import Exchanged, Tell
from paperdesk.errors import LabError
from paperdesk.labs.authors import Authors
from paperdesk.labs.bridge import Bridge, Ways
from paperdesk.labs.carrier import HubCarrier
from paperdesk.labs.hub import Hub, Member, Space
from paperdesk.labs.looked import Looked
from paperdesk.labs.shared_files import send_files, take_files
from paperdesk.library import device_state, lab_rows, lab_state, private
from paperdesk.library.condition import SCHEMA_VERSION
from paperdesk.library.lab_state import WRITERS, LabChange, SharedCollection
from paperdesk.library.library import Library
from paperdesk.library.stored_words import packed
from paperdesk.library.timestamps import now
from paperdesk.library.uids import new_uid

FOLDER = "labs"  # in the library's folder; contains one library per space
LOCK = ".labs-lock"
PATIENCE_S = 20.0  # with a sync that is running: what you ask for in the meantime is done after it
UNSHARED = "no longer shared"  # in the log


@dataclass(frozen=True, slots=True)
class Synced:
    """The summary of a sync: papers sent and received, new collections, and those that others stopped sharing."""

    sent: int = 0
    taken: int = 0
    new: tuple[str, ...] = ()
    unreadable: int = 0
    """Unreadable changes: damaged, or not written by their stated author."""
    ended: tuple[str, ...] = ()


@contextlib.contextmanager
def alone(library: Library) -> Iterator[None]:
    """Allow only one sync with the lab at a time.

    Raises:
        LabError: another process is already syncing.
    """
    busy = LabError("lab-busy", "PaperDesk is already syncing with your lab. Try again in a moment.")
    with held(library.folder / LOCK, busy, PATIENCE_S):
        yield


def note(library: Library, **values: str) -> None:
    """Store facts about the lab if they changed, so that a sync without changes writes nothing."""
    with library.read_plainly() as view:
        known = lab_state.get_lab(view)
    if new := {key: value for key, value in values.items() if known.get(key, "") != value}:
        with library.edit() as edit:
            lab_state.set_lab(edit, **new)


def note_trouble(library: Library, error: LabError | None) -> None:
    """Store why a sync failed, and since when syncing fails; None after a complete one."""
    with library.read_plainly() as view:
        since = lab_state.get_lab(view).get("failing_since", "")
    if error is None:
        note(library, trouble="", trouble_code="", failing_since="")
    else:
        note(library, trouble=packed(error.words), trouble_code=error.code, failing_since=since or now())


def last_exchange(library: Library) -> str:
    """The time of the last complete sync with the lab, in UTC; "" if there was none."""
    return time_of(library.folder / LOCK)


class LabExchange:
    """Syncs a library with the server of its lab."""

    def __init__(self, library: Library, hub: Hub, merging: Merging, tell: Tell, looked: Looked) -> None:
        """`hub` is connected with the member's login; `looked` holds earlier comparisons."""
        self._looked = looked
        self._library = library
        self._hub = hub
        self._merging = merging
        self._tell = tell
        self._members: Mapping[str, str] = {}

    def run(self) -> Synced:
        """Sync all shared collections.

        Raises:
            LabError: the server does not answer, or the user is no longer a member.
        """
        with alone(self._library):
            me = self._hub.who_am_i()
            self._members = {member.person: member.title for member in self._hub.list_members()}
            note(self._library, role=me.role, name=me.title)
            spaces = self._hub.list_spaces()
            done = Synced(ended=self._forget_ended({space.id for space in spaces}, me))
            for space in spaces:
                done = self._exchange(space, me, done)
            note_trouble(self._library, None)
            with contextlib.suppress(OSError):  # only informative; nothing depends on it
                os.utime(self._library.folder / LOCK)
            return done

    def share(self, shared: SharedCollection) -> Synced:
        """Copy a collection to its new space, and send it."""
        with alone(self._library):
            with opened(self._library, shared.space) as space, space.edit() as edit:
                lab_rows.make_collection(edit, shared.space, shared.title)
            with self._library.edit() as edit:
                lab_state.note_shared(edit, shared)
        return self.run()

    def _exchange(self, about: Space, me: Member, done: Synced) -> Synced:
        known = self._known(about)
        if known is not None and not self._is_there(known):
            return done  # the user removed the collection here
        may_write = me.role in WRITERS
        with opened(self._library, about.id) as space:
            sent = self._send(space, known, me) if known is not None and may_write else 0
            with space.read_plainly() as view:
                seen = device_state.seen_files(view)
            carrier = HubCarrier(self._hub, about.id, seen, self._merging, may_write=may_write)
            is_taken = self._looked.has_taken(about.id)
            self._looked.untaken.add(about.id)
            exchanged = Exchange(space, carrier, self._merging, self._tell, may_write=may_write).run()
            shared = known or self._begin(space, about)
            if shared is None:
                return done  # the member sharing it has not sent anything yet
            taken = 0 if is_taken and exchanged == Exchanged() else self._take(space, shared, me)
            self._looked.untaken.discard(about.id)
        new = (shared.title,) if known is None else ()
        return replace(
            done,
            sent=done.sent + sent,
            taken=done.taken + taken,
            new=done.new + new,
            unreadable=done.unreadable + len(exchanged.unreadable),
        )

    def _forget_ended(self, spaces: Container[str], me: Member) -> tuple[str, ...]:
        """Exchange no more what somebody stopped sharing; the collections stay. Returns those that others stopped."""
        with self._library.read_plainly() as view:
            missing = [each for each in lab_state.list_shared(view) if each.space not in spaces]
        ended = self._hub.list_ended() if missing else {}
        gone = [each for each in missing if each.space in ended]
        for each in gone:
            who = self._members.get(ended[each.space], "")
            with self._library.edit() as edit:
                lab_state.forget_shared(edit, each.space)
                lab_state.add_changes(edit, [LabChange(each.space, now(), who, "", each.title, "", "", UNSHARED)])
        return tuple(each.title for each in gone if ended[each.space] != me.person)

    def _send(self, space: Library, shared: SharedCollection, me: Member) -> int:
        sent = self._bridge(space, shared, me).send()
        if shared.has_files:
            sent += send_files(self._library, space, shared, self._names(shared))
        return sent

    def _take(self, space: Library, shared: SharedCollection, me: Member) -> int:
        people = {peer: self._members.get(person, "") for peer, person in self._hub.list_peers(shared.space).items()}
        authors = Authors(space, shared.space, self._merging, people)
        taken = self._bridge(space, shared, me).take(authors.who_did)
        if shared.has_files:
            taken += take_files(self._library, space, shared, self._names(shared))
        return taken

    def _names(self, shared: SharedCollection) -> dict[str, str]:
        """Map papers of the space to local uids."""
        with self._library.read_plainly() as view:
            return lab_state.read_names(view, shared.space)

    def _bridge(self, space: Library, shared: SharedCollection, me: Member) -> Bridge:
        return Bridge(self._library, space, shared, Ways(me.title, self._tell, self._looked))

    def _known(self, about: Space) -> SharedCollection | None:
        with self._library.read_plainly() as view:
            return next((each for each in lab_state.list_shared(view) if each.space == about.id), None)

    def _is_there(self, shared: SharedCollection) -> bool:
        with self._library.read_plainly() as view:
            return lab_rows.read_collection(view, shared.collection_uid) is not None

    def _begin(self, space: Library, about: Space) -> SharedCollection | None:
        """Create the local collection for a space shared by others; None until its contents have arrived."""
        with space.read_plainly() as view:
            found = lab_rows.read_collection(view, about.id)
        if found is None:
            return None
        shared = SharedCollection(about.id, about.id, found[0], about.is_open, about.has_files)
        with self._library.edit() as edit:
            lab_rows.make_collection(edit, about.id, found[0])
            lab_state.note_shared(edit, shared)
        return shared


@contextlib.contextmanager
def opened(library: Library, space: str) -> Iterator[Library]:
    """Open the library of a space, or create it; its contents then come from the server."""
    private.make_folder(library.folder / FOLDER)
    found = Library(library.folder / FOLDER / space)
    try:
        with found.read_plainly() as view:
            is_set_up = bool(device_state.get_state(view, "folder"))
        if not is_set_up:
            with found.edit() as edit:
                device_state.set_state(
                    edit, folder=FOLDER, space=space, device=new_uid(), schema=SCHEMA_VERSION, joining="1"
                )
        yield found
    finally:
        found.close()
