"""Who is in the lab, and who has which collection, as the server knows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from paperdesk.labs.hub import Member
from paperdesk.labs.membership import Ask, connect, nobody
from paperdesk.library.library import Library


@dataclass(frozen=True, slots=True)
class Roster:
    """The members of a lab, without former ones, and the members who have each collection."""

    members: tuple[Member, ...]
    having: Mapping[str, tuple[str, ...]]
    """The names of those who have a collection, by space; only collections that not the whole lab has."""


def read_roster(library: Library, ask: Ask = nobody) -> Roster:
    """Ask the server who is in the lab.

    Raises:
        LabError: the server does not answer, or no password is kept and none was given.
    """
    with connect(library, ask) as hub:
        members = tuple(member for member in hub.list_members() if not member.removed)
        is_open = {space.id: space.is_open for space in hub.list_spaces()}
        names = {member.person: member.title for member in members}
        having: dict[str, tuple[str, ...]] = {space: () for space, is_for_all in is_open.items() if not is_for_all}
        for space, person in hub.list_space_members():
            if space in having and person in names:
                having[space] += (names[person],)
    return Roster(members, having)
