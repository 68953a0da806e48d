"""The commands that sync with the lab and share a collection with it, and their questions."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import mark, tr
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from paperdesk.labs.exchange import Synced
    from paperdesk.labs.roster import Offer

ROLE_NAMES = {"owner": mark("owner"), "editor": mark("editor"), "reader": mark("reader")}


def with_password(desk: Desk, then: Callable[[str], None], owner: QObject | None = None) -> None:
    """Go on with the password of the lab, "" if it is kept; asks if none is, and stops if the user cancels.

    Args:
        desk: the desk.
        then: goes on.
        owner: what asked for it, if not the window; if it is gone, nothing goes on.
    """

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

    desk.tasks.quiet(owner or desk.signals, find, found)


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
    if done.ended:
        parts.append(ended_told(done))
    return tr("Synced with your lab. {parts}", parts=" ".join(parts))


def ended_told(done: "Synced") -> str:
    """That others stopped sharing collections."""
    return tr("No longer shared: {names}. Your papers stay as they are.", names=", ".join(done.ended))


def share_shown(desk: Desk) -> None:
    """Share the collection that is shown in the list."""
    scope = desk.selection.scope
    if scope.kind == "collection":
        share_collection(desk, int(scope.value), scope.title)
    else:
        desk.notice(tr("Go to the collection that you want to share, then try again."))


def share_collection(desk: Desk, collection_id: int, title: str) -> None:
    """Ask with whom to share a collection, then share it."""

    def ask(password: str) -> None:
        def work(_progress: Progress) -> "Offer":
            from paperdesk.labs.roster import read_offer  # noqa: PLC0415 - few readers are in a lab

            return read_offer(desk.library, collection_id, lambda _: password)

        def found(offer: "Offer") -> None:
            if offer.is_for_all:
                desk.notice(tr("{collection} is shared with the whole lab.", collection=title))
            elif offer.is_shared and not offer.people:
                desk.notice(tr("All members have this collection."))
            else:
                share = partial(_share, desk, offer.collection_uid, title, password)
                desk.windows.share_collection(title, offer.people, share, is_shared=offer.is_shared)

        desk.tasks.job(desk.signals, tr("Asking for the members of the lab"), work, found)

    with_password(desk, ask)


def _share(desk: Desk, uid: str, title: str, password: str, people: Sequence[str], has_files: bool) -> None:  # noqa: FBT001 - a `Share`
    def work(progress: Progress) -> "Synced":
        from paperdesk.labs.membership import Means  # noqa: PLC0415 - as above
        from paperdesk.labs.sharing import share  # noqa: PLC0415 - as above

        return share(desk.library, uid, Means(lambda _: password, progress.report), people=people, has_files=has_files)

    def told(_done: "Synced") -> None:
        desk.signals.exchanged.emit()
        if people:
            text = tr("{collection} is shared with {people}.", collection=title, people=", ".join(people))
        else:
            text = tr("{collection} is shared with the whole lab.", collection=title)
        desk.notice(text)

    desk.tasks.job(desk.signals, tr("Sharing {collection}", collection=title), work, told)


def unshare_question(title: str) -> str:
    """What is to be confirmed before a collection is no longer shared."""
    return tr(
        "Changes to “{collection}” will no longer be sent or received, by you or anybody else. Everyone keeps the "
        "papers they have.",
        collection=title,
    )


def unshare_collection(desk: Desk, collection_id: int, title: str) -> None:
    """Stop sharing a collection, once the user has confirmed."""

    def ask(password: str) -> None:
        def work(progress: Progress) -> "Synced":
            return unshare_with(desk, collection_id, password, progress)

        def told(_done: "Synced") -> None:
            desk.signals.exchanged.emit()
            desk.notice(tr("{collection} is no longer shared.", collection=title))

        desk.tasks.job(desk.signals, tr("No longer sharing {collection}", collection=title), work, told)

    if desk.ask.confirm(unshare_question(title), tr("Stop sharing")):
        with_password(desk, ask)


def unshare_with(desk: Desk, collection_id: int, password: str, progress: Progress) -> "Synced":
    """Stop sharing a collection, on a lane."""
    from paperdesk.labs.membership import Means  # noqa: PLC0415 - few readers are in a lab
    from paperdesk.labs.sharing import unshare  # noqa: PLC0415 - as above
    from paperdesk.library.lab_rows import uid_of_collection  # noqa: PLC0415 - as above

    with desk.library.read_plainly() as view:
        uid = uid_of_collection(view, collection_id)
    return unshare(desk.library, uid, Means(lambda _: password, progress.report))
