"""Exchanging changes with the reader's other devices, when asked to."""

from typing import TYPE_CHECKING

from paperdesk.errors import DevicesError
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr, tr_n
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.devices.pieces import Exchanged


def exchange_now(desk: Desk) -> None:
    """Exchange changes, and say what came of it."""

    def work(progress: Progress) -> "Exchanged | None":
        from paperdesk.devices.membership import exchange  # noqa: PLC0415 - few readers have several devices

        try:
            return exchange(desk.library, progress.report)
        except DevicesError as error:
            if error.code == "devices-none":
                return None
            raise

    def told(done: "Exchanged | None") -> None:
        if done is None:
            desk.notice(
                tr("This library is on this device alone. The page “Devices” of the manual says how to add one.")
            )
            return
        parts = [tr("Sent: {n}.", n=done.sent), tr("Taken over: {n}.", n=done.taken)]
        if done.joined:
            parts.append(joined_told(done.joined))
        if done.unreadable or done.early:
            parts.append(tr("Not arrived yet: {n}.", n=len(done.unreadable) + done.early))
        desk.notice(tr("Exchanged with your other devices. {parts}", parts=" ".join(parts)))

    desk.tasks.job(desk.signals, tr("Exchanging with your other devices"), work, told)


def joined_told(count: int) -> str:
    """That papers which two devices had are one now."""
    return tr_n(
        "{n} paper that two of your devices had is one now.",
        "{n} papers that two of your devices had are one now.",
        count,
    )
