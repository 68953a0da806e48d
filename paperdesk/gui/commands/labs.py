"""The command that syncs with the lab."""

from typing import TYPE_CHECKING

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.labs.exchange import Synced


def exchange_now(desk: Desk) -> None:
    """Sync with the lab and show the result; asks for the password if none is kept."""

    def find() -> tuple[str, bool] | None:
        from paperdesk.labs.membership import place_of_password  # noqa: PLC0415 - few readers are in a lab

        return place_of_password(desk.library)

    def found(place: tuple[str, bool] | None) -> None:
        if place is None:
            desk.notice(
                tr("This library is not in a lab. The manual page “Devices” explains how to create or join one.")
            )
            return
        password = None if place[1] else desk.ask.secret(tr("Password"), tr("Password for your lab:"))
        if place[1] or password:
            _exchange(desk, password or "")

    desk.tasks.quiet(desk.signals, find, found)


def _exchange(desk: Desk, password: str) -> None:
    def work(progress: Progress) -> "Synced":
        from paperdesk.labs.membership import Means, sync  # noqa: PLC0415 - few readers are in a lab

        return sync(desk.library, Means(lambda _: password, progress.report, is_remembered=True))

    def told(done: "Synced") -> None:
        desk.signals.exchanged.emit()
        parts = [tr("Papers sent: {n}.", n=done.sent), tr("Papers received: {n}.", n=done.taken)]
        if done.new:
            parts.append(tr("New collections: {names}.", names=", ".join(done.new)))
        desk.notice(tr("Synced with your lab. {parts}", parts=" ".join(parts)))

    desk.tasks.job(desk.signals, tr("Syncing with lab"), work, told)
