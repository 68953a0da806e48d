"""Requests of the lab page: jobs whose failures the page tells, with the password where the server wants one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from paperdesk.errors import LabError
from paperdesk.gui.commands.labs import with_password
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.windows.settings.lab_page import LabPage
from paperdesk.gui.words import error_text
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.labs.membership import Ask
    from paperdesk.library.library import Library

T = TypeVar("T")


class LabRequests(QObject):
    """Runs the requests of one page."""

    def __init__(self, desk: Desk, page: LabPage, look: Callable[[], None]) -> None:
        """`look` has the page show what is so now."""
        super().__init__(page)
        self.desk, self.page, self.look = desk, page, look

    def ask_server(self, title: str, work: "Callable[[Library, Ask], T]", then: Callable[[T], None]) -> None:
        """Have the server do something; the password is asked for if none is kept."""

        def run(password: str) -> None:
            self.job(title, lambda _progress: work(self.desk.library, lambda _: password), then)

        with_password(self.desk, run, self.page)

    def job(
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
                self.done(error_text(result))

        self.page.say("")
        self.desk.tasks.job(self.page, title, run, done)

    def done(self, text: str) -> None:
        """Say what was done, and show what is so now."""
        self.page.say(text)
        self.look()
