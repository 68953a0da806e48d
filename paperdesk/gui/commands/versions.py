"""Looking for a newer PaperDesk, when you ask for it and once a week where you allow it."""

from dataclasses import replace

from paperdesk import __version__
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import mark, tr
from paperdesk.jobs.newer_version import Origin, find_origin, newer_version
from paperdesk.jobs.progress import Progress

QUESTION = mark("Look for newer versions of PaperDesk now, and once a week from now on? Nothing is installed.")


def look_for_newer(desk: Desk) -> None:
    """Ask where this program came from; from then on it is asked once a week."""
    desk.tasks.quiet(desk.signals, find_origin, lambda origin: _ask_origin(desk, origin))


def _ask_origin(desk: Desk, origin: Origin | None) -> None:
    if origin is None:
        desk.notice(tr("You have PaperDesk {own}. Where it came from is not known.", own=__version__))
        return
    if not desk.settings.window.newer_versions:
        if not desk.ask.confirm(tr(QUESTION), tr("Allow")):
            return
        desk.settings = replace(desk.settings, window=replace(desk.settings.window, newer_versions=True))
        desk.signals.configured.emit(desk.settings)

    def work(_progress: Progress) -> str:
        return newer_version(origin)

    desk.tasks.job(
        desk.signals,
        tr("Looking for newer versions"),
        work,
        lambda newer: desk.notice(
            newer_told(newer, origin) or tr("You have the newest version, {own}.", own=__version__)
        ),
    )


def newer_told(newer: str, origin: Origin) -> str:
    """That a newer version is out, and what brings it; "" if none is."""
    if not newer:
        return ""
    return tr(
        "PaperDesk {newer} is out; you have {own}. Get it with “{update}”.",
        newer=newer,
        own=__version__,
        update=origin.update,
    )
