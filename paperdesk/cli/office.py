"""Commands for the extension that cites from LibreOffice Writer."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk import paths
from paperdesk.cli.base import Group, pass_call
from paperdesk.language import tr

if TYPE_CHECKING:
    from paperdesk.cli.base import Call

PORT = click.option(
    "--port", type=click.IntRange(1, 65535), help="Port where PaperDesk listens (default: from the settings)."
)


@click.group("office", cls=Group)
def office_group() -> None:
    """Cite from LibreOffice Writer: install, remove or save its PaperDesk extension."""


@office_group.command("install")
@PORT
@pass_call
def install(call: "Call", port: int | None) -> None:
    """Install the extension in LibreOffice, for your user; run it again after an update."""
    from paperdesk.jobs.office import install_extension  # noqa: PLC0415 - `--help` needs it not

    install_extension(_port(port))
    text = tr("Installed. Start LibreOffice again: Writer then has a PaperDesk menu.")
    call.say(text, {"installed": True})


@office_group.command("remove")
@pass_call
def remove(call: "Call") -> None:
    """Remove the extension from LibreOffice; documents keep their citations."""
    from paperdesk.jobs.office import remove_extension  # noqa: PLC0415

    remove_extension()
    call.say(tr("Removed. Start LibreOffice again."), {"installed": False})


@office_group.command("save")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@PORT
@pass_call
def save(call: "Call", file: Path, port: int | None) -> None:
    """Save the extension as FILE (.oxt), to open with a LibreOffice that PaperDesk does not find."""
    from paperdesk.jobs.office import save_extension  # noqa: PLC0415

    save_extension(file, _port(port))
    call.say(tr("Saved {file}. Open it with LibreOffice to install it.", file=file), {"file": str(file)})


def _port(port: int | None) -> int:
    from paperdesk.settings import load_settings  # noqa: PLC0415

    return port if port is not None else load_settings(paths.settings_file()).doors.port


COMMANDS = (office_group,)
