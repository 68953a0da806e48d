"""Syncs the name, members and order of a shared collection, as cells."""

from collections.abc import Callable
from dataclasses import dataclass

from paperdesk.labs.agreement import GONE, changed, changed_alone, with_changes
from paperdesk.library import lab_rows, lab_state
from paperdesk.library.lab_state import Agreed, Cells, SharedCollection
from paperdesk.library.library import Library
from paperdesk.model.shared_rows import SEPARATOR

COLLECTION = "~collection"  # the name for storing the agreed state of the collection itself
NAME = "name"
MEMBER = f"members{SEPARATOR}"
Note = Callable[[str, bool], None]
"""Receives papers of the space that were added to the collection or removed from it."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The collection as cells by uid in the space: local, remote and agreed."""

    here: Cells
    there: Cells
    agreed: Agreed


def send_members(library: Library, space: Library, shared: SharedCollection, note: Note) -> None:
    """Copy local changes of the collection to the space."""
    sides = _look(library, space, shared)
    changes = changed(sides.here, sides.agreed.here)
    wanted = with_changes(sides.there, changes)
    if wanted != sides.there:
        _tell(sides.there, wanted, note)
        places, gone = _moved(sides.there, wanted)
        with space.edit() as edit:
            if wanted[NAME] != sides.there[NAME]:
                lab_rows.rename_collection(edit, shared.space, str(wanted[NAME]))
            lab_rows.set_members(edit, shared.space, places, gone)
    if changes:
        _note(library, shared, Agreed("", sides.here, with_changes(sides.agreed.there, changes)))


def take_members(library: Library, space: Library, shared: SharedCollection, note: Note) -> None:
    """Copy changes of the collection from the space."""
    sides = _look(library, space, shared)
    own = changed(sides.here, sides.agreed.here)
    changes = changed_alone(changed(sides.there, sides.agreed.there), own)
    wanted = with_changes(sides.here, changes)
    if wanted != sides.here:
        _tell(sides.here, wanted, note, has_told_added=True)
        _place(library, shared, sides.here, wanted)
    if changes:
        both = Agreed("", with_changes(sides.agreed.here, changes), with_changes(sides.agreed.there, changes))
        _note(library, shared, both)


def _note(library: Library, shared: SharedCollection, agreed: Agreed) -> None:
    with library.edit() as edit:
        lab_state.note_agreed(edit, shared.space, {COLLECTION: agreed})


def _tell(before: Cells, after: Cells, note: Note, *, has_told_added: bool = False) -> None:
    for field in sorted({*before, *after}):
        if field.startswith(MEMBER) and (field in before) != (field in after):
            is_added = field in after
            if not (is_added and has_told_added):
                note(field.removeprefix(MEMBER), is_added)


def _look(library: Library, space: Library, shared: SharedCollection) -> Sides:
    with library.read_plainly() as view:
        agreed = lab_state.read_agreed(view, shared.space, [COLLECTION]).get(COLLECTION, Agreed("", {}, {}))
        names = lab_state.read_names(view, shared.space)
        own = lab_rows.read_collection(view, shared.collection_uid) or ("", {})
        alive = lab_rows.titles_of(view, names.values())
    with space.read_plainly() as view:
        other = lab_rows.read_collection(view, shared.space) or ("", {})
    here: Cells = {NAME: own[0]}
    for name, local in names.items():
        field = MEMBER + name
        if local in own[1]:
            here[field] = own[1][local]
        elif local not in alive and field in agreed.here:
            here[field] = agreed.here[field]  # it was removed from the library, but not from the collection
    return Sides(here, {NAME: other[0], **{MEMBER + uid: place for uid, place in other[1].items()}}, agreed)


def _place(library: Library, shared: SharedCollection, here: Cells, wanted: Cells) -> None:
    """Several papers of the space may be the same paper here, which stays as long as any of them does."""
    places, gone = _moved(here, wanted)
    with library.edit() as edit:
        local = lab_state.read_names(edit.session, shared.space)
        stay = {local.get(field.removeprefix(MEMBER)) for field in wanted if field.startswith(MEMBER)}
        if wanted[NAME] != here[NAME]:
            lab_rows.rename_collection(edit, shared.collection_uid, str(wanted[NAME]))
        put = {local[name]: place for name, place in places.items() if name in local}
        drop = [local[name] for name in gone if name in local and local[name] not in stay]
        lab_rows.set_members(edit, shared.collection_uid, put, drop)


def _moved(before: Cells, after: Cells) -> tuple[dict[str, int], list[str]]:
    """The papers to add with their positions, and the papers to remove."""
    put = {
        name.removeprefix(MEMBER): int(value or 0)
        for name, value in after.items()
        if name.startswith(MEMBER) and before.get(name, GONE) != value
    }
    return put, [name.removeprefix(MEMBER) for name in before if name.startswith(MEMBER) and name not in after]
