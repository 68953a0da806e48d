"""Joining a lab and creating one, with the questions for it."""

import getpass
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paperdesk.errors import LabError
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.windows.settings.lab_page import LabPage
from paperdesk.gui.words import error_text, tr
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.labs.address import Address
    from paperdesk.labs.membership import Ask

INVITATION = "paperdesk-lab://"
Begin = Callable[["Ask"], object]
"""Joins or creates a lab; takes what asks for a new password if there is no keyring."""


class LabJoining(QObject):
    """Asks, and begins; then tells the page."""

    def __init__(self, desk: Desk, page: LabPage, joined: Callable[[], None]) -> None:
        super().__init__(page)
        self.desk, self.page, self._joined = desk, page, joined

    def join(self) -> None:
        """Join by the invitation that the user pastes; one that was copied is there already."""
        copied = self.desk.ask.pasted()[0].strip()
        text = self.desk.ask.text(
            tr("Join a lab"),
            tr("Paste the invitation that an owner of the lab sent to you:"),
            copied if copied.startswith(INVITATION) else "",
        )
        if not text:
            return

        def begin(choose: "Ask") -> object:
            from paperdesk.labs.membership import join  # noqa: PLC0415 - few readers are in a lab

            return join(self.desk.library, text, choose)

        self._begin(tr("Joining the lab"), begin)

    def make(self) -> None:
        """Create a lab in a database whose address the user gives."""
        title = tr("Create a lab")
        label = tr("Address of an empty database, with the login that owns it: postgresql://USER@HOST/DATABASE")
        address = self.desk.ask.text(title, label)
        if not address:
            return

        def look() -> "tuple[Address, str] | LabError":
            from paperdesk.labs.address import parse_address  # noqa: PLC0415 - as above

            try:
                return parse_address(address), getpass.getuser()
            except LabError as error:
                return error

        def found(there: "tuple[Address, str] | LabError") -> None:
            if isinstance(there, LabError):
                self.page.say(error_text(there))
            else:
                self._make(address, *there)

        self.desk.tasks.query(self.page, look, found, topic="lab-address")

    def _make(self, address: str, place: "Address", user: str) -> None:
        ask, title = self.desk.ask, tr("Create a lab")
        lab = ask.text(title, tr("Name of the lab"), tr("Lab"))
        name = ask.text(title, tr("Your name in the lab"), user) if lab else None
        if not lab or not name:
            return
        password = place.password or ask.secret(title, tr("Password for {place}", place=place.shown))
        if password is None:
            return

        def begin(choose: "Ask") -> object:
            from paperdesk.labs.membership import make_lab  # noqa: PLC0415 - as above

            return make_lab(self.desk.library, address, lab, name, lambda _: password, choose)

        self._begin(tr("Creating the lab"), begin)

    def _begin(self, title: str, begin: Begin, chosen: str = "") -> None:
        """Begin; where no keyring can keep a password, the user chooses one, and it begins again."""
        library = self.desk.library

        def work(_progress: Progress) -> LabError | None:
            from paperdesk.labs.address import written  # noqa: PLC0415 - as above
            from paperdesk.labs.membership import address_of  # noqa: PLC0415 - as above
            from paperdesk.labs.passwords import remember_password  # noqa: PLC0415 - as above

            try:
                begin(lambda _: chosen)
            except LabError as error:
                return error
            if chosen:
                remember_password(written(address_of(library)), chosen)
            return None

        def done(error: LabError | None) -> None:
            if error is None:
                self.page.say(tr("You are in the lab."))
                self._joined()
            elif error.code == "lab-no-password" and not chosen:
                if password := self._new_password():
                    self._begin(title, begin, password)
            else:
                self.page.say(error_text(error))

        self.page.say("")
        self.desk.tasks.job(self.page, title, work, done)

    def _new_password(self) -> str:
        """A password that the user chose; "" if they cancelled, or typed two different ones."""
        title = tr("Choose a password")
        label = tr("This computer has no keyring, so you will be asked for this password each time PaperDesk starts.")
        password = self.desk.ask.secret(title, label)
        if not password:
            return ""
        if self.desk.ask.secret(title, tr("Repeat the password")) != password:
            self.page.say(tr("The passwords differ. Nothing was changed."))
            return ""
        return password
