"""Commands of the lab page on members: invite one, change a role, remove one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paperdesk.gui.commands.labs import ROLE_NAMES
from paperdesk.gui.windows.settings.lab_requests import LabRequests
from paperdesk.gui.words import mark, tr

if TYPE_CHECKING:
    from paperdesk.labs.hub import Member
    from paperdesk.labs.membership import Ask
    from paperdesk.library.library import Library

ROLES = {
    "editor": mark("Editor: shares collections and changes them"),
    "reader": mark("Reader: only reads"),
    "owner": mark("Owner: also invites and removes members"),
}


class LabMembers(QObject):
    """Asks and confirms, then has the server do it."""

    def __init__(self, requests: LabRequests) -> None:
        super().__init__(requests)
        self.requests, self.page, self.ask = requests, requests.page, requests.desk.ask
        self.page.people.invite.clicked.connect(self.invite)
        self.page.people.role_wanted.connect(self.change_role)
        self.page.people.remove_wanted.connect(self.remove)

    def invite(self) -> None:
        """Copy and show an invitation for somebody."""
        name = self.ask.text(tr("Invite a member"), tr("Name of the new member"))
        role = self._choose_role(tr("Invite {name}", name=name), tr("Role in the lab")) if name else ""
        if not name or not role:
            return

        def work(library: "Library", ask: "Ask") -> str:
            from paperdesk.labs.membership import invite  # noqa: PLC0415 - few readers are in a lab

            return invite(library, name, role, ask)

        def done(invitation: str) -> None:
            self.ask.copy(invitation)
            text = tr(
                "The invitation for {name} is copied. Send it to them privately: it admits one person, within 14 days.",
                name=name,
            )
            self.page.say(text, invitation)
            self.requests.look()

        self.requests.ask_server(tr("Inviting {name}", name=name), work, done)

    def change_role(self, member: "Member") -> None:
        """Give a member another role, once the user has confirmed."""
        name = member.title
        role = self._choose_role(tr("Change role"), tr("Role of {name}", name=name))
        if role in {"", member.role}:
            return
        question = tr(
            "Change the role of {name} from {old} to {new}?", name=name, old=_named(member.role), new=_named(role)
        )
        if not self.ask.confirm(question, tr("Change role")):
            return

        def work(library: "Library", ask: "Ask") -> None:
            from paperdesk.labs.membership import set_role  # noqa: PLC0415 - as above

            set_role(library, name, role, ask)

        self.requests.ask_server(
            tr("Changing the role of {name}", name=name),
            work,
            lambda _none: self.requests.done(tr("{name} is {role} now.", name=name, role=_named(role))),
        )

    def remove(self, member: "Member") -> None:
        """Remove a member, once the user has confirmed."""
        name = member.title
        question = tr(
            "{name} will no longer send or receive changes. They keep the papers they have, and what they shared or "
            "changed stays with the others.",
            name=name,
        )
        if not self.ask.confirm(question, tr("Remove")):
            return

        def work(library: "Library", ask: "Ask") -> None:
            from paperdesk.labs.membership import remove  # noqa: PLC0415 - as above

            remove(library, name, ask)

        self.requests.ask_server(
            tr("Removing {name}", name=name),
            work,
            lambda _none: self.requests.done(tr("{name} is no longer in the lab.", name=name)),
        )

    def _choose_role(self, title: str, label: str) -> str:
        """A role; "" if the user cancelled."""
        chosen = self.ask.choose(title, label, [tr(text) for text in ROLES.values()])
        return "" if chosen is None else [*ROLES][chosen]


def _named(role: str) -> str:
    return tr(ROLE_NAMES[role])
