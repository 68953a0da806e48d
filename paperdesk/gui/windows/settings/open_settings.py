"""Opens the settings: changes apply immediately; the library page moves, backs up and restores the library."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from paperdesk.doors.programs import forget_program, list_programs
from paperdesk.errors import PaperDeskError
from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.library.restore_window import RestoreWindow
from paperdesk.gui.windows.settings.contacts_page import ContactsPage
from paperdesk.gui.windows.settings.device_commands import DeviceCommands
from paperdesk.gui.windows.settings.keys_page import KeysPage
from paperdesk.gui.windows.settings.lab_commands import LabCommands
from paperdesk.gui.windows.settings.library_page import LibraryPage, restore_question
from paperdesk.gui.windows.settings.settings_window import SettingsWindow
from paperdesk.gui.windows.settings.visits_page import VisitsPage
from paperdesk.gui.words import error_text, mark, tr, tr_marked
from paperdesk.jobs.back_up import bring_back
from paperdesk.jobs.check_library import Finding, check_library, repair_library
from paperdesk.jobs.libraries import OtherLibrary, copy_files, library_facts
from paperdesk.jobs.progress import Progress
from paperdesk.library import backups
from paperdesk.library.copies import Copy
from paperdesk.library.health import Health, check_health
from paperdesk.online.contacts import forget_contacts, list_contacts


def open_settings(window: MainWindow, desk: Desk) -> SettingsWindow:
    """The settings, with a page for the library."""

    def take(subject: str, value: object) -> None:
        window.change_settings(**{subject: value})
        if subject == "window":
            window.appearance.show()

    def keys_page() -> KeysPage:
        page = KeysPage(ACTIONS, window.settings.keys)
        page.changed.connect(lambda keys: window.change_settings(keys=keys))
        return page

    def library_page() -> LibraryPage:
        return LibraryCommands(window, desk, dialog).page

    def contacts_page() -> ContactsPage:
        page = ContactsPage()

        def show() -> None:
            desk.tasks.query(page, list_contacts, page.show_contacts, topic="contacts")

        page.forget_wanted.connect(lambda: desk.tasks.quiet(page, forget_contacts, lambda _nothing: show()))
        show()
        return page

    pages = {
        mark("Keyboard shortcuts"): keys_page,
        mark("Library"): library_page,
        mark("Devices"): lambda: DeviceCommands(desk, dialog).page,
        mark("Lab"): lambda: LabCommands(desk, dialog).page,
        mark("Servers"): contacts_page,
        mark("Access log"): lambda: _visits_page(desk),
    }
    dialog: SettingsWindow = SettingsWindow(window.settings, pages, desk.keys, window)
    dialog.changed.connect(take)
    return dialog


def _visits_page(desk: Desk) -> VisitsPage:
    """The access log, and the programs that may change the library."""
    page, folder = VisitsPage(tuple(desk.visits)), desk.library.folder

    def show() -> None:
        desk.tasks.query(page, lambda: list_programs(folder), page.show_programs, topic="programs")

    def forget(mark: str) -> None:
        desk.tasks.quiet(page, lambda: forget_program(folder, mark), lambda _nothing: show())

    page.forget_wanted.connect(forget)
    show()
    return page


class LibraryCommands(QObject):
    """The commands of the library page."""

    def __init__(self, window: MainWindow, desk: Desk, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.window, self.desk, self.shown = window, desk, dialog
        self.copies: RestoreWindow | None = None
        here = desk.library.folder
        recent = [Path(folder) for folder in window.settings.library.recent]
        self.page = LibraryPage([folder for folder in recent if folder != here], dialog)
        self.page.move_wanted.connect(self.move)
        self.page.other_wanted.connect(self.open_other)
        self.page.backup_wanted.connect(self.back_up)
        self.page.restore_wanted.connect(self.restore)
        self.page.papers_wanted.connect(self.choose_papers)
        self.page.accept_wanted.connect(lambda: self.back_up(accept=True))
        self.page.check_wanted.connect(self.check)
        self.page.folder_wanted.connect(desk.ask.open_folder)
        self.refresh()

    def refresh(self) -> None:
        desk = self.desk
        desk.tasks.query(self.page, lambda: library_facts(desk.library), self.page.show_facts, topic="facts")

    def back_up(self, *, accept: bool = False) -> None:
        folder = self.desk.library.folder
        self.desk.tasks.quiet(self.page, lambda: backups.make_backup(folder, accept=accept), self._backed_up)

    def _backed_up(self, made: backups.Made) -> None:
        self.refresh()
        if made.question is not None:
            self.page.say(tr_marked(made.question))

    def check(self) -> None:
        """Check the whole library; list problems, and ask whether to repair them."""
        library = self.desk.library

        def work(progress: Progress) -> tuple[Health, list[Finding]]:
            health = check_health(library.folder)
            return health, [] if health.damage else check_library(library, progress)

        self.page.say(tr("Checking…"))
        self.desk.tasks.job(self.page, tr("Checking the library"), work, lambda found: self._checked(*found))

    def _checked(self, health: Health, findings: list[Finding]) -> None:
        if not any(finding.is_trouble for finding in findings):
            self.page.say(" ".join(tr_marked(text) for text in (health.sentence, *(one.words for one in findings))))
            return
        told = [tr_marked(finding.words) for finding in findings]
        self.page.say(" ".join([*told, tr("Run “paperdesk check” to list them.")]))
        repairs = [f"{tr(finding.words)} {tr(finding.repair)}" for finding in findings if finding.repair is not None]
        question = tr(
            "{troubles}\n\nNothing will be deleted, and changes to papers can be undone.", troubles="\n".join(repairs)
        )
        if repairs and self.desk.ask.confirm(question, tr("Repair")):
            library = self.desk.library
            self.desk.tasks.job(
                self.page,
                tr("Repairing the library"),
                lambda progress: repair_library(library, findings, progress),
                lambda _done: self.check(),
            )

    def restore(self, copy: Copy) -> None:
        """Ask with the differences in numbers, then restore."""
        folder = self.desk.library.folder

        def ask(found: backups.Difference | None) -> None:
            if self.desk.ask.confirm(restore_question(copy, found), tr("Restore")):
                self._leave_for(OtherLibrary(folder, copy=copy.file))

        self.desk.tasks.query(self.page, lambda: backups.compare(folder, copy), ask, topic="difference")

    def choose_papers(self) -> None:
        """Show the backups with papers deleted or changed since then."""
        window = RestoreWindow(self.desk.library.folder, self.desk.tasks, self.restore, self.shown)
        window.offer_papers(self._bring_back)
        window.open()
        self.copies = window

    def _bring_back(self, copy: Copy, paper_ids: list[int]) -> None:
        desk = self.desk

        def work() -> int:
            bring_back(desk.library, copy.file, paper_ids)
            return len(paper_ids)

        def then(count: int) -> None:
            desk.notice(tr("{papers} restored.", papers=papers_label(count)))
            if self.copies is not None:
                self.copies.accept()

        desk.tasks.edit(self.page, work, then)

    def open_other(self, folder: Path | None) -> None:
        chosen = folder or self.desk.ask.choose_folder(tr("Choose a library, or an empty folder for a new one"))
        if chosen is not None and chosen != self.desk.library.folder:
            self._leave_for(OtherLibrary(chosen))

    def move(self) -> None:
        """Copy the files while the window is open; the database follows when it is closed."""
        desk, here = self.desk, self.desk.library.folder
        target = desk.ask.choose_folder(tr("Choose an empty folder for the library"))
        if target is None:
            return

        def work(progress: object) -> str:
            try:
                copy_files(desk.library, target, progress)  # type: ignore[arg-type] # a Progress
            except PaperDeskError as error:
                return error_text(error)
            return ""

        def then(error: str) -> None:
            if error:
                self.page.say(error)
            else:
                desk.notice(
                    tr(
                        "The library is moved to {target}. The old folder is kept; delete it once everything works.",
                        target=target,
                    )
                )
                self._leave_for(OtherLibrary(target, moved_from=here))

        desk.tasks.job(
            self.page,
            tr("Moving {papers}", papers=papers_label(self.page.facts.papers if self.page.facts else 0)),
            work,
            then,
        )

    def _leave_for(self, other: OtherLibrary) -> None:
        self.shown.close()
        self.window.leave_for(other)
