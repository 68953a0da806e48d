"""The server of a lab. The only module that knows psycopg; what the server refuses becomes one sentence."""

import contextlib
import importlib.util
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paperdesk import paths
from paperdesk.errors import LabError
from paperdesk.labs import schema
from paperdesk.labs.address import Address

if TYPE_CHECKING:
    import psycopg

OLDEST = 150_000  # PostgreSQL 15
SERIALIZED = 0x0D_E5_C0_1AB  # the lock under which a lab is made


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a lab: the login, what they are called, their role, and since when; "" where not (yet)."""

    person: str
    title: str
    role: str
    joined: str = ""
    removed: str = ""


@dataclass(frozen=True, slots=True)
class Space:
    """A shared collection: whether all members see it, whether files go along, and who shared it."""

    id: str
    title: str
    is_open: bool
    has_files: bool
    made_by: str


class Hub:
    """A connection to the server of a lab, under one login."""

    def __init__(self, address: Address) -> None:
        """Connect.

        Raises:
            LabError: the server cannot be reached or refuses the login, or the driver is missing.
        """
        check_installed()
        import psycopg  # noqa: PLC0415 - an extra, and nobody needs it before there is a lab

        self.address = address
        self._psycopg = psycopg
        with self._translated():
            self._connection: psycopg.Connection[Any] = psycopg.connect(autocommit=True, **address.options)  # type: ignore[arg-type]

    def __enter__(self) -> "Hub":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except self._psycopg.Error as error:
            raise _told(error, self.address) from error

    def _ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self._translated():
            cursor = self._connection.execute(query.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def make_lab(self, title: str, name: str) -> tuple[str, str, str]:
        """Make a lab in this database, with its first owner; returns its id, that owner's login and one-time password.

        Raises:
            LabError: there is one, or the login may not make one.
        """
        self._check_may_make()
        lab = secrets.token_hex(8)
        group = f"paperdesk_{lab}"
        person, password = _new_login(lab), secrets.token_urlsafe(24)
        with self._translated(), self._connection.transaction():
            run = self._connection.execute
            run(b"select pg_advisory_xact_lock(%s)", (SERIALIZED,))
            run(f"create role {group} nologin".encode())
            for part in (schema.TABLES, schema.POLICIES, schema.FUNCTIONS, schema.GRANTS.format(group=group)):
                run(part.encode())
            run(b"insert into paperdesk.lab (id, title, format) values (%s, %s, %s)", (lab, title, schema.FORMAT))
            verifier = self._verifier(password, person)
            run(b"select paperdesk.add_member(%s, %s, 'owner', %s)", (person, name, verifier))
        return lab, person, password

    def _check_may_make(self) -> None:
        if self._connection.info.server_version < OLDEST:
            raise LabError(
                "lab-server-old", "The server is older than PostgreSQL 15. A lab needs that, or a newer one."
            )
        query = (
            "select to_regnamespace('paperdesk') is not null, rolsuper or rolcreaterole "
            "from pg_roles where rolname = current_user"
        )
        is_made, may_make = self._ask(query)[0]
        if is_made:
            raise LabError(
                "lab-made", "There is a lab in {place} already. Its owner can invite you.", place=self.address.shown
            )
        if not may_make:
            raise LabError(
                "lab-not-allowed",
                "{user} may not make logins, which a lab needs for its members. Use a login with CREATEROLE that owns "
                "the database.",
                user=self.address.user,
            )

    def _verifier(self, password: str, person: str) -> str:
        """What the server keeps of a password: it never sees the password itself."""
        made = self._connection.pgconn.encrypt_password(password.encode(), person.encode(), b"scram-sha-256")
        return made.decode()

    def invite(self, lab: str, title: str, role: str) -> tuple[str, str]:
        """Make a login for somebody; returns it and its one-time password.

        Raises:
            LabError: you may not, or somebody of the lab is called so.
        """
        person, password = _new_login(lab), secrets.token_urlsafe(24)
        self._ask("select paperdesk.invite(%s, %s, %s, %s)", person, title, role, self._verifier(password, person))
        return person, password

    def join(self, password: str) -> None:
        """Take an invitation: the one-time password is replaced by this one.

        Raises:
            LabError: it was used or withdrawn.
        """
        self._ask("select paperdesk.join_lab(%s)", self._verifier(password, self.address.user))

    def about(self) -> tuple[str, str]:
        """The id of the lab and what it is called.

        Raises:
            LabError: this login is none of its members (any more), or a newer PaperDesk made it.
        """
        if not self._ask("select 1 where to_regnamespace('paperdesk') is not null"):
            raise LabError("lab-none", "There is no lab in {place}.", place=self.address.shown)
        found = self._ask("select id, title, format from paperdesk.lab")
        if not found:
            raise _removed()
        lab, title, made_with = found[0]
        if made_with > schema.FORMAT:
            raise LabError("lab-newer", "The lab was made by a newer PaperDesk. Update this one.")
        return lab, title

    def who_am_i(self) -> Member:
        """What the lab knows of this login.

        Raises:
            LabError: it is none of its members (any more).
        """
        found = [each for each in self.list_members() if each.person == self.address.user]
        if not found or found[0].removed:
            raise _removed()
        return found[0]

    def list_members(self) -> list[Member]:
        """All that are or were in the lab, in the order in which they came."""
        query = (
            "select person, title, role, coalesce(joined_at::text, ''), coalesce(removed_at::text, '') "
            "from paperdesk.members order by invited_at, person"
        )
        return [Member(*row) for row in self._ask(query)]

    def set_role(self, title: str, role: str) -> None:
        self._ask("select paperdesk.set_role(%s, %s)", title, role)

    def remove(self, title: str) -> None:
        """Let somebody, or yourself, no longer in."""
        self._ask("select paperdesk.remove_member(%s)", title)

    def share(self, space: str, title: str, people: Sequence[str], *, is_open: bool, has_files: bool) -> None:
        self._ask("select paperdesk.share(%s, %s, %s, %s, %s)", space, title, is_open, has_files, [*people])

    def let_in(self, space: str, title: str) -> None:
        """Let one more member see a collection."""
        self._ask("select paperdesk.let_in(%s, %s)", space, title)

    def list_spaces(self) -> list[Space]:
        """The shared collections that this login may see."""
        query = "select id, title, is_open, has_files, made_by from paperdesk.spaces order by made_at, id"
        return [Space(*row) for row in self._ask(query)]

    def list_peers(self, space: str) -> dict[str, str]:
        """Who writes under which name: peer -> login."""
        return dict(self._ask("select peer, person from paperdesk.peers where space = %s", space))

    def list_changes(self, space: str, known: Mapping[str, int]) -> list[tuple[str, int]]:
        """The changes of a space that come after the known ones, (peer, number), by peer and number.

        They are asked for by peer: a number of the whole table would pass over what is committed late.
        """
        query = (
            "select u.peer, u.peer_seq from paperdesk.peers p left join unnest(%s::text[], %s::int[]) k(peer, last) "
            "on k.peer = p.peer join paperdesk.updates u on u.space = p.space and u.peer = p.peer "
            "and u.peer_seq > coalesce(k.last, 0) where p.space = %s and p.last > coalesce(k.last, 0) order by 1, 2"
        )
        return self._ask(query, [*known], [*known.values()], space)

    def read_changes(self, space: str, changes: Sequence[tuple[str, int]]) -> dict[tuple[str, int], bytes]:
        """What some changes hold."""
        query = (
            "select u.peer, u.peer_seq, u.body from unnest(%s::text[], %s::int[]) w(peer, number) "
            "join paperdesk.updates u on u.space = %s and u.peer = w.peer and u.peer_seq = w.number"
        )
        rows = self._ask(query, [peer for peer, _ in changes], [number for _, number in changes], space)
        return {(peer, number): bytes(body) for peer, number, body in rows}

    def add_change(self, space: str, peer: str, number: int, body: bytes) -> None:
        """Add a change; one that is there stays as it is."""
        query = (
            "insert into paperdesk.updates (space, peer, peer_seq, body) values (%s, %s, %s, %s) on conflict do nothing"
        )
        self._ask(query, space, peer, number, body)

    def has_file(self, space: str, content: str) -> bool:
        """Whether all parts of a file are there, from one member at least."""
        query = (
            "select 1 from paperdesk.files where space = %s and content = %s "
            "group by author having count(*) = max(parts) limit 1"
        )
        return bool(self._ask(query, space, content))

    def add_file(self, space: str, content: str, body: bytes) -> None:
        """Add a file in parts; those that are there stay as they are."""
        parts = max(1, -(-len(body) // schema.PART_BYTES))
        query = (
            "insert into paperdesk.files (space, content, part, parts, body) values (%s, %s, %s, %s, %s) "
            "on conflict do nothing"
        )
        for part in range(parts):
            piece = body[part * schema.PART_BYTES : (part + 1) * schema.PART_BYTES]
            self._ask(query, space, content, part, parts, piece)

    def read_file(self, space: str, content: str) -> Iterator[bytes]:
        """What each member says that a file holds; the reader of it looks which one is right."""
        query = (
            "select author, max(parts), count(*) from paperdesk.files where space = %s and content = %s group by author"
        )
        for author, parts, there in self._ask(query, space, content):
            if parts == there:
                read = (
                    "select body from paperdesk.files where space = %s and content = %s and author = %s order by part"
                )
                yield b"".join(bytes(row[0]) for row in self._ask(read, space, content, author))

    def listen(self) -> None:
        """Hear from now on when something changes."""
        self._ask(f"listen {schema.CHANNEL}")

    def wait(self, timeout_s: float) -> bool:
        """Wait until something changes, so long at most; whether it did."""
        with self._translated():
            return any(True for _ in self._connection.notifies(timeout=timeout_s, stop_after=1))


def _new_login(lab: str) -> str:
    return f"paperdesk_{lab}_{secrets.token_hex(6)}"


def check_installed() -> None:
    """Look whether psycopg is there.

    Raises:
        LabError: it is not.
    """
    if importlib.util.find_spec("psycopg") is None:
        raise LabError(
            "lab-not-installed",
            "A lab needs an extra: psycopg is missing. Install it with: {command}",
            command=paths.extras_command(),
        )


def _removed() -> LabError:
    return LabError(
        "lab-not-a-member",
        "You are no longer a member of the lab. What you have of its collections stays in your library.",
    )


def _told(error: "psycopg.Error", address: Address) -> LabError:
    said = " ".join((error.diag.message_primary or str(error)).split())[:300]
    if error.sqlstate in {"42501", "0LP01"}:
        return LabError("lab-refused", "The lab does not allow you to do this: {reason}.", reason=said)
    if error.sqlstate in {"23505"}:
        return LabError("lab-name-taken", "Somebody or something in the lab is called so already.")
    if error.sqlstate in {"P0002", "23514", "22023"}:
        return LabError("lab-refused", "The lab does not allow you to do this: {reason}.", reason=said)
    if "password authentication failed" in str(error) or "not permitted to log in" in str(error):
        return LabError(
            "lab-login-refused",
            "{place} does not let you in: the password is wrong, the invitation was used or is too old, or you are no "
            "longer a member.",
            place=address.shown,
        )
    if error.sqlstate is None or error.sqlstate.startswith(("08", "57P")):
        return LabError(
            "lab-not-reached",
            "{place} does not answer: {reason}. What you do is kept here, and is sent later.",
            place=address.shown,
            reason=str(error).strip().splitlines()[-1].strip()[:300] if str(error).strip() else "no connection",
        )
    return LabError("lab-failed", "{place} answers with an error: {reason}.", place=address.shown, reason=said)
