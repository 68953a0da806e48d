"""Creates a lab in an empty database: its tables, policies and first owner. Upgrades one of an earlier version."""

import secrets

from paperdesk.errors import LabError
from paperdesk.labs import schema
from paperdesk.labs.hub import check_format, new_login, no_lab
from paperdesk.labs.server import Server

OLDEST = 150_000  # PostgreSQL 15
LAB_BYTES = 8
LOCK = 0x0D_E5_C0_1AB  # held while a lab is created


def make_lab(server: Server, title: str, name: str, login: tuple[str, str]) -> None:
    """Create a lab in a database, with its first owner.

    Args:
        server: connected as a role that owns the database and may create logins.
        title: the name of the lab.
        name: the name of its owner.
        login: from `new_lab`, with the owner's future password.

    Raises:
        LabError: the database already contains a lab, or the login may not create one; nothing is created then.
    """
    _check_may_make(server)
    person, password = login
    group = person.rpartition("_")[0]
    with server.together():
        server.ask("select pg_advisory_xact_lock(%s)", LOCK)
        server.ask(f"create role {group} nologin")
        for part in schema.statements(0, group):
            server.ask(part)
        lab = group.partition("_")[2]
        server.ask("insert into paperdesk.lab (id, title, format) values (%s, %s, %s)", lab, title, schema.latest())
        verifier = server.verifier(password, person)
        server.ask("select paperdesk.add_member(%s, %s, 'owner', %s)", person, name, verifier)
        server.ask("update paperdesk.members set joined_at = now()")
        server.ask(f"alter role {person} valid until 'infinity'")


def upgrade(server: Server) -> bool:
    """Bring a lab to the latest format; returns False if it has that already. Members notice nothing meanwhile.

    Args:
        server: connected as the role that owns the database.

    Raises:
        LabError: there is no lab, it is of a newer PaperDesk, or the login does not own it; nothing is changed then.
    """
    if not server.ask("select 1 where to_regnamespace('paperdesk') is not null"):
        raise no_lab(server.address)
    owns = "select pg_has_role(relowner, 'usage') from pg_class where oid = 'paperdesk.lab'::regclass"
    if not server.ask(owns)[0][0]:
        raise LabError(
            "lab-not-owned",
            "{user} does not own the database. Upgrade the lab with the login that created it.",
            user=server.address.user,
        )
    with server.together():
        server.ask("select pg_advisory_xact_lock(%s)", LOCK)
        lab, made_with = server.ask("select id, format from paperdesk.lab")[0]
        check_format(made_with)
        for part in schema.statements(made_with, f"paperdesk_{lab}"):
            server.ask(part)
        server.ask("update paperdesk.lab set format = %s where format < %s", schema.latest(), schema.latest())
    return bool(made_with < schema.latest())


def new_lab() -> str:
    """A login for the owner of a new lab."""
    return new_login(secrets.token_hex(LAB_BYTES))[0]


def _check_may_make(server: Server) -> None:
    if server.version < OLDEST:
        raise LabError("lab-server-old", "The server is older than PostgreSQL 15. A lab needs that, or a newer one.")
    query = (
        "select to_regnamespace('paperdesk') is not null, rolsuper or rolcreaterole "
        "from pg_roles where rolname = current_user"
    )
    is_made, may_make = server.ask(query)[0]
    if is_made:
        raise LabError(
            "lab-made", "There is a lab in {place} already. Its owner can invite you.", place=server.address.shown
        )
    if not may_make:
        raise LabError(
            "lab-not-allowed",
            "{user} may not make logins, which a lab needs for its members. Use a login with CREATEROLE that owns "
            "the database.",
            user=server.address.user,
        )
