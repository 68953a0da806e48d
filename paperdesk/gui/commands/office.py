"""Commands for LibreOffice."""

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr
from paperdesk.jobs.progress import Progress


def install_in_libreoffice(desk: Desk) -> None:
    """Add the menu that cites papers of this library to LibreOffice Writer."""
    settings = desk.settings.doors

    def work(_progress: Progress) -> None:
        from paperdesk.jobs.office import install_extension  # noqa: PLC0415 - done once; the window starts without it

        install_extension(settings.port)

    def tell(_nothing: None) -> None:
        installed = tr("Installed. Start LibreOffice again: Writer then has a PaperDesk menu.")
        access = tr("Turn on access in Settings, Other programs, so that Writer finds PaperDesk.")
        desk.notice(installed if settings.enabled else f"{installed} {access}")

    desk.tasks.job(desk.signals, tr("Installing in LibreOffice"), work, tell)
