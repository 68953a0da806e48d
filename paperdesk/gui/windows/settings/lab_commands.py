"""Commands of the lab page in the settings: sync, invite, change roles, remove members, leave."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from paperdesk.errors import LabError
from paperdesk.gui.commands.labs import ROLE_NAMES, sync_with, synced_told, with_password
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.windows.settings.lab_joining import LabJoining
from paperdesk.gui.windows.settings.lab_page import LabPage
from paperdesk.gui.words import error_text, mark, together, tr, tr_marked
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.labs.exchange import Synced
    from paperdesk.labs.hub import Member
    from paperdesk.labs.membership import Ask, Standing
    from paperdesk.labs.roster import Roster
    from paperdesk.library.library import Library

T = TypeVar("T")
NO_PASSWORD = "lab-no-password-kept"  # noqa: S105 - the code of an error
ROLES = {
    "editor": mark("Editor: shares collections and changes them"),
    "reader": mark("Reader: only reads"),
    "owner": mark("Owner: also invites and removes members"),
}


class LabCommands(QObject):
    """Imports nothing from `labs` until the page is open."""

    def __init__(self, desk: Desk, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.desk = desk
        self.page = LabPage(dialog)
        self.joining = LabJoining(desk, self.page, self._joined)
        self.page.join_wanted.connect(self.joining.join)
        self.page.make_wanted.connect(self.joining.make)
        self.page.exchange_wanted.connect(self.exchange)
        self.page.leave_wanted.connect(self.leave)
        self.page.people.invite.clicked.connect(self.invite)
        self.page.people.role_wanted.connect(self.change_role)
        self.page.people.remove_wanted.connect(self.remove)
        desk.signals.synced.connect(self.refresh)
        self.look()

    def look(self) -> None:
        """Show the state of the lab, then ask the server for the members."""
        self._read(self._ask_members)

    def refresh(self) -> None:
        """Show the state of the lab."""
        self._read(lambda _standing: None)

    def _read(self, then: Callable[["Standing"], None]) -> None:
        library = self.desk.library

        def work() -> "Standing | None":
            from paperdesk.labs.membership import is_in_lab, tell_standing  # noqa: PLC0415 - few readers are in a lab

            return tell_standing(library) if is_in_lab(library) else None

        def show(standing: "Standing | None") -> None:
            self.page.show_standing(standing)
            self._show_trouble(standing.trouble_code if standing else "", standing.trouble if standing else "")
            if standing is not None:
                then(standing)

        self.desk.tasks.quiet(self.page, work, show)

    def _show_trouble(self, code: str, text: str) -> None:
        if code == NO_PASSWORD:
            text = tr("Your password is not kept on this computer. Choose “Sync now” to enter it.")
        self.page.show_trouble(tr_marked(text))

    def _ask_members(self, _standing: "Standing") -> None:
        library = self.desk.library

        def work() -> "Roster | LabError":
            from paperdesk.labs.roster import read_roster  # noqa: PLC0415 - as above

            try:
                return read_roster(library)
            except LabError as error:
                return error

        def show(found: "Roster | LabError") -> None:
            if isinstance(found, LabError):
                self._show_trouble(found.code, found.words)
            else:
                self.page.show_roster(found)

        self.desk.tasks.quiet(self.page, work, show)

    def _joined(self) -> None:
        self.desk.signals.exchanged.emit()  # which syncs
        self.look()

    def exchange(self) -> None:
        """Sync, and ask for the members again."""

        def run(password: str) -> None:
            self._job(tr("Syncing with lab"), lambda progress: sync_with(self.desk, password, progress), done)

        def done(told: "Synced") -> None:
            self.page.say(synced_told(told))
            self._joined()

        with_password(self.desk, run)

    def invite(self) -> None:
        """Copy and show an invitation for somebody."""
        name = self.desk.ask.text(tr("Invite a member"), tr("Name of the new member"))
        role = self._choose_role(tr("Invite {name}", name=name), tr("Role in the lab")) if name else ""
        if not name or not role:
            return

        def work(library: "Library", ask: "Ask") -> str:
            from paperdesk.labs.membership import invite  # noqa: PLC0415 - as above

            return invite(library, name, role, ask)

        def done(invitation: str) -> None:
            self.desk.ask.copy(invitation)
            text = tr(
                "The invitation for {name} is copied. Send it to them privately: it admits one person, within 14 days.",
                name=name,
            )
            self.page.say(text, invitation)
            self.look()

        self._ask_server(tr("Inviting {name}", name=name), work, done)

    def change_role(self, member: "Member") -> None:
        """Give a member another role, once the user has confirmed."""
        name = member.title
        role = self._choose_role(tr("Change role"), tr("Role of {name}", name=name))
        if role in {"", member.role}:
            return
        question = tr("{name} is {old} and will be {new}.", name=name, old=_named(member.role), new=_named(role))
        if not self.desk.ask.confirm(question, tr("Change role")):
            return

        def work(library: "Library", ask: "Ask") -> None:
            from paperdesk.labs.membership import set_role  # noqa: PLC0415 - as above

            set_role(library, name, role, ask)

        self._ask_server(
            tr("Changing the role of {name}", name=name),
            work,
            lambda _none: self._done(tr("{name} is {role} now.", name=name, role=_named(role))),
        )

    def remove(self, member: "Member") -> None:
        """Remove a member, once the user has confirmed."""
        name = member.title
        question = tr(
            "{name} will no longer send or receive changes. They keep the papers they have, and what they shared or "
            "changed stays with the others.",
            name=name,
        )
        if not self.desk.ask.confirm(question, tr("Remove")):
            return

        def work(library: "Library", ask: "Ask") -> None:
            from paperdesk.labs.membership import remove  # noqa: PLC0415 - as above

            remove(library, name, ask)

        self._ask_server(
            tr("Removing {name}", name=name),
            work,
            lambda _none: self._done(tr("{name} is no longer in the lab.", name=name)),
        )

    def leave(self) -> None:
        """Leave the lab, once the user has confirmed."""
        question = tr(
            "You will no longer send or receive changes. All papers and collections stay in your library, and the "
            "others keep theirs. To come back, you need a new invitation."
        )
        if self.desk.ask.confirm(question, tr("Leave lab")):
            with_password(self.desk, lambda password: self._leave(password, is_told=True))

    def _leave(self, password: str, *, is_told: bool) -> None:
        def work(_progress: Progress) -> None:
            from paperdesk.labs.membership import leave  # noqa: PLC0415 - as above

            leave(self.desk.library, lambda _: password, is_told=is_told)

        def left(_none: None) -> None:
            self.page.say(tr("You have left the lab. Its collections stay in your library."))
            self._joined()

        self._job(tr("Leaving the lab"), work, left, self._offer_to_forget)

    def _offer_to_forget(self, error: LabError) -> None:
        """Where the server does not answer or refuses, the user may leave without it."""
        question = tr(
            "You can forget the lab on this computer without the server. The members still see you in the list "
            "until an owner removes you."
        )
        self.page.say(error_text(error))
        if self.desk.ask.confirm(together(error_text(error), question), tr("Forget lab")):
            self._leave("", is_told=False)

    def _choose_role(self, title: str, label: str) -> str:
        """A role; "" if the user cancelled."""
        chosen = self.desk.ask.choose(title, label, [tr(text) for text in ROLES.values()])
        return "" if chosen is None else [*ROLES][chosen]

    def _done(self, text: str) -> None:
        self.page.say(text)
        self.look()

    def _ask_server(self, title: str, work: "Callable[[Library, Ask], T]", then: Callable[[T], None]) -> None:
        """Have the server do something; the password is asked for if none is kept."""

        def run(password: str) -> None:
            self._job(title, lambda _progress: work(self.desk.library, lambda _: password), then)

        with_password(self.desk, run)

    def _job(
        self,
        title: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[LabError], None] | None = None,
    ) -> None:
        """Run a job; a failure is shown as its sentence unless `failed` takes it."""

        def run(progress: Progress) -> "T | LabError":
            try:
                return work(progress)
            except LabError as error:
                return error

        def done(result: "T | LabError") -> None:
            if not isinstance(result, LabError):
                then(result)
            elif failed is not None:
                failed(result)
            else:
                self._done(error_text(result))

        self.page.say("")
        self.desk.tasks.job(self.page, title, run, done)


def _named(role: str) -> str:
    return tr(ROLE_NAMES[role])
