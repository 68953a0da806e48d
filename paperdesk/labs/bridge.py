"""Copies changes between the library and a space, in both directions.

The last agreed state is stored cell by cell (`lab_rows`). If only one side differs from it, the other side follows. If
both do, the user's own value goes to the lab, and the log keeps the other one. If a paper of the lab matches one that
the user already had, values that differ stay as they are on both sides until somebody changes them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from paperdesk.devices.pieces import Tell
from paperdesk.errors import Words
from paperdesk.labs.agreement import GONE, Changed, changed, changed_alone, with_changes
from paperdesk.labs.looked import Look, Looked, look_at
from paperdesk.labs.members import COLLECTION, MEMBER, send_members, take_members
from paperdesk.library import lab_rows, lab_state
from paperdesk.library.connections import AnyView
from paperdesk.library.lab_state import Agreed, Cells, LabChange, SharedCollection
from paperdesk.library.library import Library
from paperdesk.library.timestamps import now

AT_ONCE = 50  # papers per edit
ADDED, REMOVED = "added", "removed"


@dataclass(frozen=True, slots=True)
class Told:
    """Who did something ("" if unknown), and when."""

    who: str
    at: str


WhoDid = Callable[[str, str], Told]
"""Returns who wrote a field of a paper; without a field, who added it to the collection."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Take the member's name, the receiver of progress, and the results of earlier comparisons."""

    own_name: str
    tell: Tell
    looked: Looked


@dataclass(frozen=True, slots=True)
class Sides:
    """Papers by uid in the space: the current state of both sides, and the agreed one."""

    here: dict[str, Cells]
    there: dict[str, Cells]
    agreed: dict[str, Agreed]


class Bridge:
    """Carries one shared collection between the library and its space."""

    def __init__(self, library: Library, space: Library, shared: SharedCollection, ways: Ways) -> None:
        self._library = library
        self._space = space
        self._shared = shared
        self._own_name = ways.own_name
        self._tell = ways.tell
        self._looks = ways.looked.looks
        self._log: list[LabChange] = []

    def send(self) -> int:
        """Copy local changes to the space; returns the number of papers."""
        new = self._share_new()
        look, sides = self._look("send")
        wanted: dict[str, tuple[Changed, Cells]] = {}
        agreed: dict[str, Agreed] = {}
        for name, row in sides.agreed.items():
            here, there = sides.here.get(name), sides.there.get(name)
            if here is None or there is None or not (changes := changed(here, row.here)):
                continue
            agreed[name] = replace(row, here=here, there=with_changes(row.there, changes))
            if differing := changed(with_changes(there, changes), there):
                wanted[name] = (differing, there)
                self._note_fields(name, there, differing, lambda _, __: Told(self._own_name, now()))
        self._write_space(wanted)
        send_members(self._library, self._space, self._shared, self._note_own_member)
        self._keep(agreed)
        self._looks[self._shared.space, "send"] = look
        return len(new) + len(wanted)

    def take(self, who_did: WhoDid) -> int:
        """Copy changes from the space; returns the number of papers."""
        new = self._take_new(who_did)
        look, sides = self._look("take")
        wanted: dict[str, tuple[Changed, Cells]] = {}
        agreed: dict[str, Agreed] = {}
        for name, row in sides.agreed.items():
            here, there = sides.here.get(name), sides.there.get(name)
            if here is None or there is None:
                continue
            changes = changed_alone(changed(there, row.there), changed(here, row.here))
            if not changes:
                continue
            agreed[name] = replace(row, here=with_changes(row.here, changes), there=with_changes(row.there, changes))
            if differing := changed(with_changes(here, changes), here):
                wanted[name] = (differing, here)
                self._note_fields(name, here, differing, who_did)
        self._write_library(wanted, agreed)
        take_members(self._library, self._space, self._shared, self._note_member)
        self._keep({})
        self._looks[self._shared.space, "take"] = look
        return len(new) + len(wanted)

    def _share_new(self) -> Sequence[str]:
        """Add papers of the local collection to the space."""
        with self._library.read_plainly() as view:
            found = lab_rows.read_collection(view, self._shared.collection_uid)
            known = set(lab_state.read_names(view, self._shared.space).values())
        new = [uid for uid in (found[1] if found else {}) if uid not in known]
        for start in range(0, len(new), AT_ONCE):
            self._tell(start, len(new), Words("Sharing papers with the lab"))
            with self._library.read() as view:
                drafts = lab_rows.draft_papers(view, new[start : start + AT_ONCE])
                here = lab_rows.read_papers(view, drafts)
            with self._space.edit() as edit:
                names = lab_rows.take_papers(edit, drafts, apart=True)
                there = lab_rows.read_papers(edit.session, names.values())
            with self._library.edit() as edit:
                rows = {name: Agreed(uid, here[uid], there[name]) for uid, name in names.items()}
                lab_state.note_agreed(edit, self._shared.space, rows)
        return new

    def _take_new(self, who_did: WhoDid) -> Sequence[str]:
        """Add papers of the space to the library, or match them with existing papers."""
        with self._library.read_plainly() as view:
            known = lab_state.read_names(view, self._shared.space)
        with self._space.read_plainly() as view:
            found = lab_rows.read_collection(view, self._shared.space)
        new = [uid for uid in (found[1] if found else {}) if uid not in known]
        for start in range(0, len(new), AT_ONCE):
            self._tell(start, len(new), Words("Receiving papers from the lab"))
            self._library.give_way()
            with self._space.read() as view:
                drafts = lab_rows.draft_papers(view, new[start : start + AT_ONCE])
                there = lab_rows.read_papers(view, drafts)
            with self._library.edit() as edit:
                local = lab_rows.take_papers(edit, drafts, apart=False)
                here = lab_rows.read_papers(edit.session, local.values())
                rows = {name: Agreed(uid, here[uid], there[name]) for name, uid in local.items()}
                lab_state.note_agreed(edit, self._shared.space, rows)
            for name in drafts:
                self._note_change(who_did(name, ""), name, "", "", ADDED)
        return new

    def _look(self, way: str) -> tuple[Look, Sides]:
        """Read both sides of papers that may have changed since the last comparison in this direction."""
        look, names = look_at(self._library, self._space, self._shared.space)
        wanted = look.since(self._looks.get((self._shared.space, way)))
        with self._library.read_plainly() as view:
            agreed = lab_state.read_agreed(view, self._shared.space, wanted)
            own = lab_rows.read_papers(view, {names[name] for name in wanted})
        with self._space.read_plainly() as view:
            there = lab_rows.read_papers(view, wanted)
        return look, Sides({n: own[row.local_uid] for n, row in agreed.items() if row.local_uid in own}, there, agreed)

    def _write_space(self, wanted: Mapping[str, tuple[Changed, Cells]]) -> None:
        for names in _batches([*wanted]):
            with self._space.edit() as edit:
                for name in names:
                    lab_rows.write_paper(edit, name, *wanted[name], gone=GONE)

    def _write_library(self, wanted: Mapping[str, tuple[Changed, Cells]], agreed: Mapping[str, Agreed]) -> None:
        for names in _batches([*agreed]):
            self._library.give_way()
            with self._library.edit() as edit:
                for name in names:
                    if name in wanted:
                        lab_rows.write_paper(edit, agreed[name].local_uid, *wanted[name], gone=GONE)
                lab_state.note_agreed(edit, self._shared.space, {name: agreed[name] for name in names})

    def _keep(self, agreed: Mapping[str, Agreed]) -> None:
        """Store the agreed state and the log entries."""
        with self._space.read_plainly() as view:
            titles = lab_rows.titles_of(view, {change.name for change in self._log})
        log = [replace(change, about=titles.get(change.name, "")) for change in self._log]
        self._log = []
        if agreed or log:
            with self._library.edit() as edit:
                lab_state.note_agreed(edit, self._shared.space, agreed)
                lab_state.add_changes(edit, log)

    def _note_fields(self, name: str, before: Cells, changes: Changed, who_did: WhoDid) -> None:
        for field, value in changes.items():
            self._note_change(who_did(name, field), name, field, _said(before.get(field)), _said(value))

    def _note_own_member(self, name: str, is_added: bool) -> None:  # noqa: FBT001 - called by `members` alone
        self._note_change(Told(self._own_name, now()), name, "", "", ADDED if is_added else REMOVED)

    def _note_member(self, name: str, is_added: bool) -> None:  # noqa: FBT001 - as above
        self._note_change(Told("", now()), name, "", "", ADDED if is_added else REMOVED)

    def _note_change(self, told: Told, name: str, field: str, before: str, after: str) -> None:
        self._log.append(LabChange(self._shared.space, told.at, told.who, name, "", field, before, after))


def _batches(names: Sequence[str]) -> list[Sequence[str]]:
    return [names[start : start + AT_ONCE] for start in range(0, len(names), AT_ONCE)]


def _said(value: object) -> str:
    return "" if value is None or value is GONE else str(value)


def count_changed(view: AnyView, shared: SharedCollection, since: str = "") -> int:
    """Count the papers of a shared collection that were changed, added or removed here since the last sync.

    With a time, the fields of papers that were last changed before it are not compared.
    """
    found = lab_rows.read_collection(view, shared.collection_uid)
    if found is None:
        return 0
    names = lab_state.read_names(view, shared.space)
    late = lab_rows.changed_since(view, names.values(), since) if since else set(names.values())
    agreed = lab_state.read_agreed(view, shared.space, [COLLECTION, *(n for n, uid in names.items() if uid in late)])
    known = agreed.pop(COLLECTION, Agreed("", {}, {})).here
    moved = {name for name, uid in names.items() if (MEMBER + name in known) != (uid in found[1])}
    here = lab_rows.read_papers(view, {row.local_uid for row in agreed.values()} | {names[name] for name in moved})
    edited = {name for name, row in agreed.items() if row.local_uid in here and here[row.local_uid] != row.here}
    left = {name for name in moved if names[name] in here}
    return len(edited | left) + len(found[1].keys() - set(names.values()))
