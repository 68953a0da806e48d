"""The command that downloads the model for search by meaning."""

from typing import TYPE_CHECKING

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr

if TYPE_CHECKING:
    from paperdesk.jobs.progress import Progress


def get_model(desk: Desk) -> None:
    """Download the model, and begin to analyse papers with it."""

    def work(progress: "Progress") -> str:
        from paperdesk.jobs.encode_papers import open_meaning  # noqa: PLC0415 - the window opens without it
        from paperdesk.jobs.fetch_model import fetch_model  # noqa: PLC0415
        from paperdesk.meaning.models import find_download  # noqa: PLC0415

        fetch_model(find_download(desk.settings.meaning.folder), progress)
        return open_meaning(desk.library, desk.settings.meaning).model.name

    def told(name: str) -> None:
        desk.notice(tr("{name} downloaded. Papers are being analysed in the background.", name=name))
        desk.signals.configured.emit(desk.settings)

    desk.tasks.job(desk.signals, tr("Downloading the model"), work, told)
