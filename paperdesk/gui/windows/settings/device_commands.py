"""Commands of the devices page in the settings: set up or join a folder, sync, stop syncing."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from paperdesk.errors import DevicesError
from paperdesk.gui.commands.devices import exchanged_told
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.scope import CONFLICTS
from paperdesk.gui.windows.settings.devices_page import DevicesPage
from paperdesk.gui.words import error_text, tr
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.devices.membership import Standing
    from paperdesk.devices.pieces import Exchanged


class DeviceCommands(QObject):
    """Imports nothing from `devices` until the page is open."""

    def __init__(self, desk: Desk, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.desk, self.shown = desk, dialog
        self.standing: Standing | None = None
        self.page = DevicesPage(dialog)
        self.page.folder_wanted.connect(self.choose_folder)
        self.page.exchange_wanted.connect(self.exchange)
        self.page.place_wanted.connect(self.show_place)
        self.page.conflicts_wanted.connect(self.show_conflicts)
        self.page.leave_wanted.connect(self.leave)
        self.refresh()

    def refresh(self) -> None:
        library = self.desk.library

        def work() -> "Standing | None":
            from paperdesk.devices.membership import tell_standing  # noqa: PLC0415 - few have several devices

            try:
                return tell_standing(library)
            except DevicesError:
                return None

        self.desk.tasks.query(self.page, work, self._show, topic="devices")

    def _show(self, standing: "Standing | None") -> None:
        self.standing = standing
        self.page.show_standing(standing)

    def choose_folder(self) -> None:
        """Join a folder that contains a library, or set up an empty one."""
        folder = self.desk.ask.choose_folder(tr("Choose a folder that is copied between your devices"))
        if folder is None:
            return

        def look() -> tuple[bool, bool]:
            from paperdesk.devices.folder import read_marker  # noqa: PLC0415 - as above

            said = read_marker(folder)
            return said is not None, bool(said and said.get("lock"))

        self.desk.tasks.query(self.page, look, lambda found: self._begin(folder, *found), topic="devices-folder")

    def _begin(self, folder: Path, is_used: bool, is_encrypted: bool) -> None:  # noqa: FBT001 - what a look found
        passphrase: str | None = ""
        if is_encrypted:
            passphrase = self.desk.ask.secret(tr("This folder is encrypted"), tr("Passphrase"))
        elif not is_used:
            passphrase = self._new_passphrase()
        if passphrase is None:
            return
        secret, library = passphrase, self.desk.library

        def work(progress: Progress) -> "Exchanged | str":
            from paperdesk.devices.membership import join, set_up  # noqa: PLC0415 - as above

            begin = join if is_used else set_up
            try:
                return begin(library, folder, passphrase=secret, tell=progress.report)
            except DevicesError as error:
                return error_text(error)

        title = tr("Joining your other devices") if is_used else tr("Setting up the folder")
        self.page.say("")
        self.desk.tasks.job(self.page, title, work, self._done)

    def _new_passphrase(self) -> str | None:
        """The passphrase to encrypt with, "" for none; None if the user cancelled."""
        ways = [tr("Do not encrypt"), tr("Encrypt with a passphrase")]
        way = self.desk.ask.choose(
            tr("Encrypt the folder?"),
            tr("Without encryption, anyone with access to the folder can read your library."),
            ways,
        )
        if way != 1:
            return None if way is None else ""
        passphrase = self.desk.ask.secret(
            tr("Encrypt the folder"), tr("Passphrase (needed to join from other devices)")
        )
        if not passphrase:
            return None
        again = self.desk.ask.secret(tr("Encrypt the folder"), tr("Repeat the passphrase"))
        if again != passphrase:
            self.page.say(tr("The passphrases differ. Nothing was set up."))
            return None
        return passphrase

    def exchange(self) -> None:
        library = self.desk.library

        def work(progress: Progress) -> "Exchanged | str":
            from paperdesk.devices.membership import exchange  # noqa: PLC0415 - as above

            try:
                return exchange(library, progress.report)
            except DevicesError as error:
                return error_text(error)

        self.desk.tasks.job(self.page, tr("Syncing with your other devices"), work, self._done)

    def _done(self, done: "Exchanged | str") -> None:
        self.page.say(done if isinstance(done, str) else exchanged_told(done))
        self._changed()

    def _changed(self) -> None:
        self.desk.signals.synced.emit("Devices", None)
        self.refresh()

    def show_place(self) -> None:
        if self.standing is not None:
            self.desk.ask.open_folder(Path(self.standing.folder))

    def show_conflicts(self) -> None:
        """Go to the papers with conflicts."""
        self.shown.close()
        self.desk.selection.set_scope(CONFLICTS)

    def leave(self) -> None:
        """Stop syncing once the user has confirmed."""
        question = tr(
            "This device will no longer send or receive changes. The library and the folder stay as they are, and your "
            "other devices keep syncing."
        )
        if not self.desk.ask.confirm(question, tr("Stop syncing")):
            return
        library = self.desk.library

        def work() -> None:
            from paperdesk.devices.membership import leave  # noqa: PLC0415 - as above

            leave(library)

        self.desk.tasks.edit(self.page, work, lambda _none: self._changed())
