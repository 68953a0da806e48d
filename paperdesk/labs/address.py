"""Addresses and invitations of labs, and when a connection must be encrypted."""

import ipaddress
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from paperdesk.errors import LabError

SCHEMES = ("postgresql", "postgres")
INVITATION = "paperdesk-lab"
PORT = 5432
CONNECT_TIMEOUT_S = 10


@dataclass(frozen=True, slots=True)
class Address:
    """A database on a server, and the login to use."""

    host: str
    database: str
    user: str = ""
    password: str = ""
    port: int = PORT
    certificate: str = ""
    """A file with the server's certificate; "" to rely on the password alone."""

    @property
    def is_here(self) -> bool:
        """True if the server runs on this computer."""
        if self.host.startswith("/") or self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def shown(self) -> str:
        """The address for display, without login and password."""
        return f"{self.host}:{self.port}/{self.database}" if self.port != PORT else f"{self.host}/{self.database}"

    @property
    def options(self) -> dict[str, str]:
        """The connection parameters for the driver.

        Over a network the connection is encrypted and bound to the password, so that a server in between that does not
        know the password is detected, with or without a certificate.
        """
        asked = {
            "host": self.host,
            "port": str(self.port),
            "dbname": self.database,
            "user": self.user,
            "password": self.password,
            "connect_timeout": str(CONNECT_TIMEOUT_S),
            "application_name": "paperdesk",
            "passfile": "",
        }
        if self.certificate:
            asked |= {"sslmode": "verify-full", "sslrootcert": self.certificate, "channel_binding": "require"}
        elif not self.is_here:
            asked |= {"sslmode": "require", "channel_binding": "require"}
        return asked

    def as_user(self, user: str, password: str) -> "Address":
        return replace(self, user=user, password=password)


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation: the address of the lab with a login, and the name of the new member."""

    address: Address
    name: str

    def __str__(self) -> str:
        to, login = self.address, f"{quote(self.address.user, safe='')}:{quote(self.address.password, safe='')}"
        said = urlencode({"name": self.name, **({"certificate": to.certificate} if to.certificate else {})})
        return f"{INVITATION}://{login}@{_place(to)}?{said}"


def _place(address: Address) -> str:
    host = f"[{address.host}]" if ":" in address.host else quote(address.host, safe="")
    return f"{host}:{address.port}/{quote(address.database, safe='')}"


def written(address: Address) -> str:
    """An address for storage, without its password."""
    said = f"?{urlencode({'sslrootcert': address.certificate})}" if address.certificate else ""
    return f"postgresql://{quote(address.user, safe='')}@{_place(address)}{said}"


def parse_address(text: str) -> Address:
    """Parse a PostgreSQL address: postgresql://USER@HOST:PORT/DATABASE.

    Raises:
        LabError: it is invalid.
    """
    return _parsed(text, SCHEMES, "sslrootcert")[0]


def parse_invitation(text: str) -> Invitation:
    """Parse an invitation.

    Raises:
        LabError: it is invalid.
    """
    address, said = _parsed(text, (INVITATION,), "certificate")
    name = said.get("name", [""])[0].strip()
    if not (name and address.user and address.password):
        raise _no_address(text)
    return Invitation(address, name)


def _parsed(text: str, schemes: tuple[str, ...], certificate: str) -> tuple[Address, dict[str, list[str]]]:
    try:
        parts = urlsplit(text.strip())
        said = parse_qs(parts.query)
        host = unquote(parts.hostname or "") or said.get("host", [""])[0]
        database = unquote(parts.path.removeprefix("/"))
        if parts.scheme not in schemes or not host or not database or "\0" in unquote(text):
            raise _no_address(text)
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        found = Address(host, database, user, password, parts.port or PORT, said.get(certificate, [""])[0])
    except ValueError as error:
        raise _no_address(text) from error
    return found, said


def _no_address(text: str) -> LabError:
    if text.strip().startswith(INVITATION):
        return LabError(
            "invitation-incomplete", "This invitation is incomplete. Copy all of it, from paperdesk-lab:// to its end."
        )
    return LabError(
        "lab-no-address",
        "This is not a database address. An address looks like postgresql://USER@HOST/DATABASE, an invitation "
        "like paperdesk-lab://…",
    )
