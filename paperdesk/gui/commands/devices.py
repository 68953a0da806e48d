"""Commands that sync with the user's other devices."""

from typing import TYPE_CHECKING

from paperdesk.errors import DevicesError
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr, tr_n
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.devices.pieces import Exchanged


def exchange_now(desk: Desk) -> None:
    """Sync, and report the result."""

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
            desk.notice(tr("This library is on this device only. To add another, see Settings, Devices."))
            return
        desk.signals.synced.emit("Devices", None)
        desk.notice(exchanged_told(done))

    desk.tasks.job(desk.signals, tr("Syncing with your other devices"), work, told)


def exchanged_told(done: "Exchanged") -> str:
    """The result of a sync, in a few short sentences."""
    parts = [tr("Synced with your other devices.")]
    if done.sent:
        parts.append(tr_n("Sent {n} set of changes.", "Sent {n} sets of changes.", done.sent))
    if done.taken:
        parts.append(tr_n("Received {n} set of changes.", "Received {n} sets of changes.", done.taken))
    if done.joined:
        parts.append(joined_told(done.joined))
    if done.unreadable or done.early:
        missing = len(done.unreadable) + done.early
        parts.append(tr_n("{n} file has not arrived yet.", "{n} files have not arrived yet.", missing))
    return " ".join(parts)


def joined_told(count: int) -> str:
    """The message that papers from two devices were merged."""
    return tr_n(
        "Merged {n} paper that was on two of your devices.",
        "Merged {n} papers that were on two of your devices.",
        count,
    )
