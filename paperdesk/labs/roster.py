"""Who is in the lab, and who has which collection, as the server knows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from paperdesk.labs.hub import Member
from paperdesk.labs.membership import Ask, connect, nobody
from paperdesk.library import lab_rows, lab_state
from paperdesk.library.library import Library


@dataclass(frozen=True, slots=True)
class Roster:
    """The members of a lab, without former ones, and the members who have each collection."""

    members: tuple[Member, ...]
    having: Mapping[str, tuple[str, ...]]
    """The names of those who have a collection, by space; only collections that not the whole lab has."""
    makers: Mapping[str, str]
    """The name of the member who shared a collection, by space; without former members."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be shared of a collection: with which members, and whether some or all have it already."""

    collection_uid: str
    people: tuple[str, ...]
    """The names of the members who do not have it."""
    is_shared: bool
    is_for_all: bool


def read_offer(library: Library, collection_id: int, ask: Ask = nobody) -> Offer:
    """Ask the server with whom a collection can be shared.

    Raises:
        LabError: the server does not answer, or there is no password.
    """
    with library.read_plainly() as view:
        uid = lab_rows.uid_of_collection(view, collection_id)
        known = next((each for each in lab_state.list_shared(view) if each.collection_uid == uid), None)
        own = lab_state.get_lab(view).get("name", "")
    roster = read_roster(library, ask)
    having = roster.having.get(known.space, ()) if known is not None else ()
    people = tuple(member.title for member in roster.members if member.title not in {own, *having})
    return Offer(uid, people, known is not None, known is not None and known.is_open)


def read_roster(library: Library, ask: Ask = nobody) -> Roster:
    """Ask the server who is in the lab.

    Raises:
        LabError: the server does not answer, or no password is kept and none was given.
    """
    with connect(library, ask) as hub:
        members = tuple(member for member in hub.list_members() if not member.removed)
        spaces = hub.list_spaces()
        names = {member.person: member.title for member in members}
        having: dict[str, tuple[str, ...]] = {space.id: () for space in spaces if not space.is_open}
        for space, person in hub.list_space_members():
            if space in having and person in names:
                having[space] += (names[person],)
    makers = {space.id: names[space.made_by] for space in spaces if space.made_by in names}
    return Roster(members, having, makers)
