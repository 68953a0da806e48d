"""Checking for updates, on request and, if allowed, once a week."""

from dataclasses import replace

from paperdesk import __version__
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import mark, tr
from paperdesk.jobs.newer_version import Origin, find_origin, newer_version
from paperdesk.jobs.progress import Progress

QUESTION = mark("Check for updates to PaperDesk now and once a week? Nothing is installed automatically.")


def look_for_newer(desk: Desk) -> None:
    """Check for updates, and do so once a week from now on."""
    desk.tasks.quiet(desk.signals, find_origin, lambda origin: _ask_origin(desk, origin))


def _ask_origin(desk: Desk, origin: Origin | None) -> None:
    if origin is None:
        desk.notice(
            tr(
                "You have PaperDesk {own}. It is not known where this copy was installed from, so updates cannot be "
                "checked.",
                own=__version__,
            )
        )
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
        tr("Checking for updates"),
        work,
        lambda newer: desk.notice(newer_told(newer, origin) or tr("PaperDesk {own} is up to date.", own=__version__)),
    )


def newer_told(newer: str, origin: Origin) -> str:
    """The message about a newer version and how to update; "" if there is none."""
    if not newer:
        return ""
    return tr(
        "PaperDesk {newer} is available (you have {own}). Update with “{update}”.",
        newer=newer,
        own=__version__,
        update=origin.update,
    )
