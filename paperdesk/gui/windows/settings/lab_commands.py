"""Commands of the lab page in the settings: show its state, sync, leave."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from paperdesk.errors import LabError
from paperdesk.gui.commands.labs import sync_with, synced_told, unshare_question, with_password
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.windows.settings.lab_joining import LabJoining
from paperdesk.gui.windows.settings.lab_members import LabMembers
from paperdesk.gui.windows.settings.lab_page import LabPage
from paperdesk.gui.windows.settings.lab_requests import LabRequests
from paperdesk.gui.words import error_text, together, tr, tr_marked
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.labs.exchange import Synced
    from paperdesk.labs.membership import Ask, Standing
    from paperdesk.labs.roster import Roster
    from paperdesk.library.lab_state import SharedCollection
    from paperdesk.library.library import Library

NO_PASSWORD = "lab-no-password-kept"  # noqa: S105 - the code of an error


class LabCommands(QObject):
    """Imports nothing from `labs` until the page is open."""

    def __init__(self, desk: Desk, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.desk = desk
        self.page = LabPage(dialog)
        self.requests = LabRequests(desk, self.page, self.look)
        self.joining = LabJoining(desk, self.page, self._joined)
        self.members = LabMembers(self.requests)
        self.page.join_wanted.connect(self.joining.join)
        self.page.make_wanted.connect(self.joining.make)
        self.page.exchange_wanted.connect(self.exchange)
        self.page.leave_wanted.connect(self.leave)
        self.page.shared.unshare_wanted.connect(self.unshare)
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
            self.requests.job(tr("Syncing with lab"), lambda progress: sync_with(self.desk, password, progress), done)

        def done(told: "Synced") -> None:
            self.page.say(synced_told(told))
            self._joined()

        with_password(self.desk, run, self.page)

    def unshare(self, shared: "SharedCollection") -> None:
        """Stop sharing a collection, once the user has confirmed."""
        if not self.desk.ask.confirm(unshare_question(shared.title), tr("Stop sharing")):
            return

        def work(library: "Library", ask: "Ask") -> None:
            from paperdesk.labs.membership import Means  # noqa: PLC0415 - as above
            from paperdesk.labs.sharing import unshare  # noqa: PLC0415 - as above

            unshare(library, shared.collection_uid, Means(ask))

        title = tr("No longer sharing {collection}", collection=shared.title)
        told = tr("{collection} is no longer shared.", collection=shared.title)
        self.requests.ask_server(title, work, lambda _none: self.requests.done(told))

    def leave(self) -> None:
        """Leave the lab, once the user has confirmed."""
        question = tr(
            "You will no longer send or receive changes. All papers and collections stay in your library, and the "
            "others keep theirs. To come back, you need a new invitation."
        )
        if self.desk.ask.confirm(question, tr("Leave lab")):
            with_password(self.desk, lambda password: self._leave(password, is_told=True), self.page)

    def _leave(self, password: str, *, is_told: bool) -> None:
        def work(_progress: Progress) -> None:
            from paperdesk.labs.membership import leave  # noqa: PLC0415 - as above

            leave(self.desk.library, lambda _: password, is_told=is_told)

        def left(_none: None) -> None:
            self.page.say(tr("You have left the lab. Its collections stay in your library."))
            self._joined()

        self.requests.job(tr("Leaving the lab"), work, left, self._offer_to_forget)

    def _offer_to_forget(self, error: LabError) -> None:
        """Where the server does not answer or refuses, the user may leave without it."""
        question = tr(
            "You can forget the lab on this computer without the server. The members still see you in the list "
            "until an owner removes you."
        )
        self.page.say(error_text(error))
        if self.desk.ask.confirm(together(error_text(error), question), tr("Forget lab")):
            self._leave("", is_told=False)
