"""The commands that sync with the lab, and their questions."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import mark, tr
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.labs.exchange import Synced

ROLE_NAMES = {"owner": mark("owner"), "editor": mark("editor"), "reader": mark("reader")}
LAB = mark("Lab")  # the page of the settings


def with_password(desk: Desk, then: Callable[[str], None]) -> None:
    """Go on with the password of the lab, "" if it is kept; asks if none is, and stops if the user cancels."""

    def find() -> tuple[str, bool] | None:
        from paperdesk.labs.membership import place_of_password  # noqa: PLC0415 - few readers are in a lab

        return place_of_password(desk.library)

    def found(place: tuple[str, bool] | None) -> None:
        if place is None:
            desk.notice(tr("This library is not in a lab. To join or create one, see Settings, Lab."))
            return
        password = "" if place[1] else desk.ask.secret(tr("Password"), tr("Password for your lab:"))
        if place[1] or password:
            then(password or "")

    desk.tasks.quiet(desk.signals, find, found)


def exchange_now(desk: Desk) -> None:
    """Sync with the lab and show the result; asks for the password if none is kept."""

    def exchange(password: str) -> None:
        def work(progress: Progress) -> "Synced":
            return sync_with(desk, password, progress)

        desk.tasks.job(desk.signals, tr("Syncing with lab"), work, told)

    def told(done: "Synced") -> None:
        desk.signals.exchanged.emit()
        desk.notice(synced_told(done))

    with_password(desk, exchange)


def sync_with(desk: Desk, password: str, progress: Progress) -> "Synced":
    """Sync, on a lane.

    Raises:
        LabError: the server does not answer or refuses the login.
    """
    from paperdesk.labs.membership import Means, sync  # noqa: PLC0415 - few readers are in a lab

    return sync(desk.library, Means(lambda _: password, progress.report))


def synced_told(done: "Synced") -> str:
    """The result of a sync, in a few short sentences."""
    parts = [tr("Papers sent: {n}.", n=done.sent), tr("Papers received: {n}.", n=done.taken)]
    if done.new:
        parts.append(tr("New collections: {names}.", names=", ".join(done.new)))
    return tr("Synced with your lab. {parts}", parts=" ".join(parts))
