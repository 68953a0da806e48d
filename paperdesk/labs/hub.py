"""The operations of members on a lab's server: members, shared collections, changes, files."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from paperdesk.errors import LabError
from paperdesk.labs import schema
from paperdesk.labs.address import Address
from paperdesk.labs.server import Server

PASSWORD_BYTES = 24
UNSHARING_SINCE = 2  # format


@dataclass(frozen=True, slots=True)
class Member:
    """A member: login, name, role, and the times of joining and leaving ("" if not yet)."""

    person: str
    title: str
    role: str
    joined: str = ""
    removed: str = ""


@dataclass(frozen=True, slots=True)
class Space:
    """A shared collection: whether all members see it, and whether it includes files."""

    id: str
    title: str
    is_open: bool
    has_files: bool
    made_by: str = ""
    """The login of the member who shared it."""


class Hub(Server):
    """A connection to a lab's server with one member's login."""

    def invite(self, lab: str, title: str, role: str) -> tuple[str, str]:
        """Create a login for a new member; returns it with its one-time password.

        Raises:
            LabError: not allowed, or a member already has this name.
        """
        person, password = new_login(lab)
        self.ask("select paperdesk.invite(%s, %s, %s, %s)", person, title, role, self.verifier(password, person))
        return person, password

    def join(self, password: str) -> None:
        """Accept an invitation, replacing the one-time password.

        Raises:
            LabError: it was used or withdrawn.
        """
        self.ask("select paperdesk.join_lab(%s)", self.verifier(password, self.address.user))

    def about(self) -> tuple[str, str]:
        """The id and name of the lab.

        Raises:
            LabError: this login is not, or no longer, a member, or the lab requires a newer PaperDesk.
        """
        if not self.ask("select 1 where to_regnamespace('paperdesk') is not null"):
            raise no_lab(self.address)
        found = self.ask("select id, title, format from paperdesk.lab")
        if not found:
            raise _removed()
        lab, title, made_with = found[0]
        check_format(made_with)
        return lab, title

    def may_unshare(self) -> bool:
        """False if the lab is of an earlier PaperDesk, and has not been upgraded: nothing stops being shared there."""
        return bool(self.ask("select 1 from paperdesk.lab where format >= %s", UNSHARING_SINCE))

    def who_am_i(self) -> Member:
        """The member with this login.

        Raises:
            LabError: this login is not, or no longer, a member.
        """
        found = [each for each in self.list_members() if each.person == self.address.user]
        if not found or found[0].removed:
            raise _removed()
        return found[0]

    def list_members(self) -> list[Member]:
        """All current and former members, in order of invitation."""
        query = (
            "select person, title, role, coalesce(joined_at::text, ''), coalesce(removed_at::text, '') "
            "from paperdesk.members order by invited_at, person"
        )
        return [Member(*row) for row in self.ask(query)]

    def set_role(self, title: str, role: str) -> None:
        self.ask("select paperdesk.set_role(%s, %s)", title, role)

    def remove(self, title: str) -> None:
        """Remove a member, possibly the current one."""
        self.ask("select paperdesk.remove_member(%s)", title)

    def share(self, space: str, title: str, people: Sequence[str], *, is_open: bool, has_files: bool) -> None:
        self.ask("select paperdesk.share(%s, %s, %s, %s, %s)", space, title, is_open, has_files, [*people])

    def let_in(self, space: str, title: str) -> None:
        """Give one more member access to a collection."""
        self.ask("select paperdesk.let_in(%s, %s)", space, title)

    def list_spaces(self) -> list[Space]:
        """The shared collections visible to this login."""
        query = "select id, title, is_open, has_files, made_by from paperdesk.spaces order by made_at, id"
        return [Space(*row) for row in self.ask(query)]

    def list_space_members(self) -> list[tuple[str, str]]:
        """List who has which collection, if not the whole lab has it, as pairs of a space and a login."""
        return self.ask("select space, person from paperdesk.space_members order by space, person")

    def list_ended(self) -> dict[str, str]:
        """The collections that stopped being shared since this member joined: the login of who stopped each."""
        return dict(self.ask("select space, person from paperdesk.ended_spaces()")) if self.may_unshare() else {}

    def unshare(self, space: str) -> None:
        """Stop sharing a collection with anybody.

        Raises:
            LabError: not allowed, or the lab is of an earlier PaperDesk.
        """
        if not self.may_unshare():
            raise LabError(
                "lab-older",
                "This lab was created by an earlier PaperDesk, which could not do this. Its creator upgrades it with: "
                "paperdesk lab upgrade postgresql://USER@HOST/DATABASE",
            )
        self.ask("select paperdesk.unshare(%s)", space)

    def list_peers(self, space: str) -> dict[str, str]:
        """Map peers to logins."""
        return dict(self.ask("select peer, person from paperdesk.peers where space = %s", space))

    def list_changes(self, space: str, known: Mapping[str, int]) -> list[tuple[str, int]]:
        """List the changes (peer, number) of a space after the known ones.

        They are requested by peer, since a single sequence number for the whole table would skip changes that are
        committed late.
        """
        query = (
            "select u.peer, u.peer_seq from paperdesk.peers p left join unnest(%s::text[], %s::int[]) k(peer, last) "
            "on k.peer = p.peer join paperdesk.updates u on u.space = p.space and u.peer = p.peer "
            "and u.peer_seq > coalesce(k.last, 0) where p.space = %s and p.last > coalesce(k.last, 0) order by 1, 2"
        )
        return self.ask(query, [*known], [*known.values()], space)

    def read_changes(self, space: str, changes: Sequence[tuple[str, int]]) -> dict[tuple[str, int], bytes]:
        """Read the bodies of changes."""
        query = (
            "select u.peer, u.peer_seq, u.body from unnest(%s::text[], %s::int[]) w(peer, number) "
            "join paperdesk.updates u on u.space = %s and u.peer = w.peer and u.peer_seq = w.number"
        )
        rows = self.ask(query, [peer for peer, _ in changes], [number for _, number in changes], space)
        return {(peer, number): bytes(body) for peer, number, body in rows}

    def add_change(self, space: str, peer: str, number: int, body: bytes) -> None:
        """Add a change; an existing one is left as it is."""
        query = (
            "insert into paperdesk.updates (space, peer, peer_seq, body) values (%s, %s, %s, %s) on conflict do nothing"
        )
        self.ask(query, space, peer, number, body)

    def list_files(self, space: str) -> set[str]:
        """The files of which at least one member uploaded all parts."""
        query = (
            "select content from paperdesk.files where space = %s group by content, author having count(*) = max(parts)"
        )
        return {content for (content,) in self.ask(query, space)}

    def add_file(self, space: str, content: str, body: bytes) -> None:
        """Upload a file in parts; existing parts are left as they are."""
        parts = max(1, -(-len(body) // schema.PART_BYTES))
        query = (
            "insert into paperdesk.files (space, content, part, parts, body) values (%s, %s, %s, %s, %s) "
            "on conflict do nothing"
        )
        for part in range(parts):
            piece = body[part * schema.PART_BYTES : (part + 1) * schema.PART_BYTES]
            self.ask(query, space, content, part, parts, piece)

    def read_file(self, space: str, content: str) -> Iterator[bytes]:
        """Yield each member's upload of a file; the caller checks the hash."""
        query = (
            "select author, max(parts), count(*) from paperdesk.files where space = %s and content = %s group by author"
        )
        for author, parts, there in self.ask(query, space, content):
            if parts == there:
                read = (
                    "select body from paperdesk.files where space = %s and content = %s and author = %s order by part"
                )
                yield b"".join(bytes(row[0]) for row in self.ask(read, space, content, author))


def new_login(lab: str) -> tuple[str, str]:
    """Generate a login and its one-time password."""
    return f"paperdesk_{lab}_{secrets.token_hex(6)}", secrets.token_urlsafe(PASSWORD_BYTES)


def no_lab(address: Address) -> LabError:
    """The error that a database contains no lab."""
    return LabError("lab-none", "There is no lab in {place}.", place=address.shown)


def check_format(made_with: int) -> None:
    """Check that this version understands a lab.

    Raises:
        LabError: it is of a newer one.
    """
    if made_with > schema.latest():
        raise LabError("lab-newer", "This lab was made by a newer version of PaperDesk. Update yours.")


def _removed() -> LabError:
    return LabError(
        "lab-not-a-member",
        "You are no longer a member of the lab. What you have of its collections stays in your library.",
    )
