"""Creating a lab, inviting, joining, leaving, and the state of syncing."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from paperdesk.devices.exchange import silent
from paperdesk.devices.merging import Merging
from paperdesk.devices.merging import check_installed as check_merging
from paperdesk.devices.pieces import Tell
from paperdesk.errors import LabError
from paperdesk.labs import founding, passwords
from paperdesk.labs.address import Address, Invitation, parse_address, parse_invitation, written
from paperdesk.labs.bridge import count_changed
from paperdesk.labs.exchange import LabExchange, Synced, last_exchange, note_trouble
from paperdesk.labs.hub import Hub, Member
from paperdesk.labs.looked import Looked
from paperdesk.labs.one_device import check_devices
from paperdesk.labs.server import Server
from paperdesk.library import lab_state
from paperdesk.library.lab_state import SharedCollection
from paperdesk.library.library import Library
from paperdesk.library.stored_words import unpacked
from paperdesk.library.timestamps import as_moment, now

LONGEST_SYNC = timedelta(minutes=10)  # a change during the last sync may not have been sent with it
Ask = Callable[[str], str]
"""Asks for a password, given its purpose; returns "" if nobody can be asked."""


@dataclass(frozen=True, slots=True)
class Means:
    """The services of a sync: password prompt, progress, and merging process."""

    ask: Ask
    tell: Tell = silent
    merging: Merging | None = None
    looked: Looked = field(default_factory=Looked)
    """Earlier comparisons; passing them again makes a sync read less."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of the lab: the member's role, shared collections, waiting papers, and the last error."""

    lab: str
    place: str
    name: str
    role: str
    last: str
    trouble: str
    """The last error, as `Words`; "" if the last sync was complete."""
    trouble_code: str
    failing_since: str
    """The time in UTC at which syncing failed for the first time since it was last complete; "" if it was."""
    shared: tuple[SharedCollection, ...]
    waiting: int
    """The number of shared papers with local changes that are not sent yet; 0 for readers, who send nothing."""


def nobody(_what: str) -> str:
    """Ask nobody."""
    return ""


def make_lab(library: Library, address: str, title: str, name: str, ask: Ask = nobody, choose: Ask = nobody) -> bool:
    """Create a lab in a database as its owner; returns True if the keyring keeps the password.

    Args:
        library: the user's, which joins the lab.
        address: the database, with a login that owns it and may create logins.
        title: the name of the lab.
        name: the user's name in the lab.
        ask: asks for the password of that login unless the address contains it.
        choose: asks for a new password if there is no keyring.

    Raises:
        LabError: the lab could not be created.
    """
    _check_free(library)
    owner = parse_address(address)
    if not owner.password:
        owner = owner.as_user(owner.user, ask(owner.shown))
    check_merging()
    person = founding.new_lab()
    password, is_kept = _new_password(owner.as_user(person, ""), choose)
    with Server(owner) as server, _forgotten_where_refused(owner.as_user(person, "")):
        founding.make_lab(server, title, name, (person, password))
    with Hub(owner.as_user(person, password)) as hub:
        _begin(library, hub)
    return is_kept


def upgrade(address: str, ask: Ask = nobody) -> bool:
    """Bring the lab in a database to the latest format; returns False if it has that already.

    Args:
        address: the database, with the login that owns it.
        ask: asks for the password of that login unless the address contains it.

    Raises:
        LabError: there is no lab, or the login does not own it.
    """
    owner = parse_address(address)
    if not owner.password:
        owner = owner.as_user(owner.user, ask(owner.shown))
    with Server(owner) as server:
        return founding.upgrade(server)


def join(library: Library, invitation: str, choose: Ask = nobody) -> bool:
    """Join a lab; returns True if the keyring keeps the password, otherwise `choose` asks for one.

    Raises:
        LabError: the invitation is invalid, or the server does not answer.
    """
    _check_free(library)
    return _join(library, parse_invitation(invitation), choose)


def _join(library: Library, invitation: Invitation, choose: Ask) -> bool:
    check_merging()
    address = invitation.address
    check_devices(library, address.user.split("_")[1] if address.user.count("_") > 1 else "")
    with Hub(address) as hub, _forgotten_where_refused(address):
        password, is_kept = _new_password(address, choose)
        hub.join(password)
        _begin(library, hub)
    return is_kept


def _new_password(address: Address, choose: Ask) -> tuple[str, bool]:
    """A password for a login, and whether the keyring keeps it; otherwise the user chose it."""
    password = passwords.new_password()
    if passwords.keep_password(written(address), password):
        return password, True
    password = passwords.given_password() or choose(address.shown)
    if not password:
        raise LabError(
            "lab-no-password",
            "There is no keyring to keep a password in. Choose a password, by which the lab will know you.",
        )
    return password, False


@contextlib.contextmanager
def _forgotten_where_refused(address: Address) -> Iterator[None]:
    try:
        yield
    except LabError:
        passwords.forget_password(written(address))
        raise


def _begin(library: Library, hub: Hub) -> None:
    """Store the lab that the library belongs to."""
    lab, title = hub.about()
    me = hub.who_am_i()
    about = {"lab": lab, "title": title, "name": me.title, "role": me.role}
    with library.edit() as edit:
        lab_state.forget_lab(edit)
        lab_state.set_lab(edit, address=written(hub.address), joined=now(), **about)


def _check_free(library: Library) -> None:
    with library.read_plainly() as view:
        known = lab_state.get_lab(view)
    if known:
        raise LabError(
            "lab-already",
            "This library is in the lab “{title}” already. Leave that first, with paperdesk lab leave.",
            title=known.get("title", ""),
        )


def connect(library: Library, ask: Ask = nobody) -> Hub:
    """Connect to the lab's server with the member's login; an entered password is remembered until the program ends.

    Raises:
        LabError: there is no lab, no password, or the server does not answer.
    """
    login = login_of(library, ask)
    hub = Hub(login)
    passwords.remember_password(written(login), login.password)
    return hub


def login_of(library: Library, ask: Ask = nobody) -> Address:
    """The address of the lab with login and password.

    Raises:
        LabError: there is no lab, or no password.
    """
    address = address_of(library)
    password = passwords.find_password(written(address)) or ask(address.shown)
    if not password:
        raise LabError(
            "lab-no-password-kept",
            "No password is kept for {place}. Run paperdesk lab sync in a terminal, where you are asked for it.",
            place=address.shown,
        )
    return address.as_user(address.user, password)


def is_in_lab(library: Library) -> bool:
    return bool(lab_of(library))


def lab_of(library: Library) -> str:
    """The id of the lab; "" if the library is in none."""
    with library.read_plainly() as view:
        return lab_state.get_lab(view).get("lab", "")


def place_of_password(library: Library) -> tuple[str, bool] | None:
    """The address of the lab, and whether its password is kept; None if the library is not in a lab."""
    if not is_in_lab(library):
        return None
    address = address_of(library)
    return address.shown, bool(passwords.find_password(written(address)))


def address_of(library: Library) -> Address:
    """The address of the lab with the member's login.

    Raises:
        LabError: the library is not in a lab.
    """
    with library.read_plainly() as view:
        known = lab_state.get_lab(view)
    if not known:
        raise LabError(
            "lab-none-joined", "This library is in no lab. Join one by the invitation that its owner gives you."
        )
    return parse_address(known["address"])


def invite(library: Library, name: str, role: str, ask: Ask = nobody) -> str:
    """Create a login; returns an invitation that can be used once.

    Raises:
        LabError: not allowed, or a member already has this name.
    """
    address = address_of(library)
    with connect(library, ask) as hub:
        lab, _ = hub.about()
        person, password = hub.invite(lab, name, role)
    return str(Invitation(address.as_user(person, password), name))


def sync(library: Library, means: Means) -> Synced:
    """Sync with the lab now.

    Raises:
        LabError: the server does not answer or refuses the login; this is recorded, and nothing else changes.
    """
    try:
        check_devices(library, lab_of(library))
        with connect(library, means.ask) as hub:
            return run_exchange(library, hub, means, LabExchange.run)
    except LabError as error:
        if error.code not in {"lab-none-joined", "lab-busy"}:
            note_trouble(library, error)
        raise


def run_exchange(library: Library, hub: Hub, means: Means, work: Callable[[LabExchange], Synced]) -> Synced:
    """Exchange with the server, with a merging process of its own unless there is one."""
    own = means.merging or Merging()
    try:
        return work(LabExchange(library, hub, own, means.tell, means.looked))
    finally:
        if means.merging is None:
            own.close()


def list_members(library: Library, ask: Ask = nobody) -> list[Member]:
    """List current and former members.

    Raises:
        LabError: the server does not answer.
    """
    with connect(library, ask) as hub:
        return hub.list_members()


def remove(library: Library, name: str, ask: Ask = nobody) -> None:
    """Remove a member; they keep their copies.

    Raises:
        LabError: not allowed, or no member has this name.
    """
    with connect(library, ask) as hub:
        hub.remove(name)


def set_role(library: Library, name: str, role: str, ask: Ask = nobody) -> None:
    """Change the role of a member.

    Raises:
        LabError: not allowed, or no member has this name.
    """
    with connect(library, ask) as hub:
        hub.set_role(name, role)


def leave(library: Library, ask: Ask = nobody, *, is_told: bool = True) -> None:
    """Leave the lab; its collections stay in the library.

    Args:
        library: the user's.
        ask: asks for the password.
        is_told: whether to notify the server; if not, the lab is only forgotten here, for example if the server no
            longer exists.

    Raises:
        LabError: the server does not answer, or the user is the last owner.
    """
    address = address_of(library)
    if is_told:
        with connect(library, ask) as hub:
            hub.remove(hub.who_am_i().title)
    with library.edit() as edit:
        lab_state.forget_lab(edit)
    passwords.forget_password(written(address))


def tell_standing(library: Library, *, is_quick: bool = False) -> Standing:
    """Return the state of the lab without contacting the server.

    Args:
        library: the user's.
        is_quick: compare only papers that were changed since the last sync; a step undone since then is not counted.

    Raises:
        LabError: the library is not in a lab.
    """
    address = address_of(library)
    last = last_exchange(library)
    since = as_moment(datetime.fromisoformat(last) - LONGEST_SYNC) if last and is_quick else ""
    with library.read_plainly() as view:
        known = lab_state.get_lab(view)
        shared = tuple(lab_state.list_shared(view))
        is_sent = known.get("role", "") in lab_state.WRITERS
        waiting = sum(count_changed(view, each, since) for each in shared) if is_sent else 0
    return Standing(
        known.get("title", ""),
        address.shown,
        known.get("name", ""),
        known.get("role", ""),
        last if last >= known.get("joined", "") else "",
        unpacked(known.get("trouble", "")),
        known.get("trouble_code", ""),
        known.get("failing_since", ""),
        shared,
        waiting,
    )
