"""Commands on what papers mean: how many are read, read the rest, turn it on and off, choose a model."""

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk import paths
from paperdesk.cli.base import Group, count_papers, pass_call

if TYPE_CHECKING:
    from paperdesk.cli.base import Call


MEGABYTE = 1_000_000


@click.group("meaning", cls=Group)
def meaning_group() -> None:
    """Search by meaning: a small model reads your papers on this computer."""


@meaning_group.command("status")
@pass_call
def meaning_status(call: "Call") -> None:
    """Say which model is used, and how many papers it has read."""
    from paperdesk.jobs.encode_papers import open_meaning, state_of_meaning  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    with call.opened() as library:
        meaning = open_meaning(library, load_settings(paths.settings_file()).meaning)
        state = state_of_meaning(library, meaning)
    call.say(f"{state.model}: {state.done:,} of {count_papers(state.total)} read.", dataclasses.asdict(state))


@meaning_group.command("update")
@pass_call
def update_meaning(call: "Call") -> None:
    """Read papers that are new or have changed, and pages where you want that; it goes on where it was ended."""
    from paperdesk.cli.search import engine  # noqa: PLC0415
    from paperdesk.jobs.encode_pages import encode_pages  # noqa: PLC0415
    from paperdesk.jobs.encode_papers import encode_papers, open_meaning  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    def tell(done: int, total: int, _what: str) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r{done:,} of {total:,}", nl=False, err=True)

    with call.opened() as library:
        settings = load_settings(paths.settings_file()).meaning
        meaning = open_meaning(library, settings)
        files = 0
        try:
            count = encode_papers(library, meaning, Progress(tell))
            if settings.pages:
                with engine(library, needs_index=True) as asking:
                    texts = asking.full_texts
                    files = encode_pages(texts, meaning, Progress(tell)) if texts is not None else 0
        finally:
            meaning.close()
    told = (
        f"{count_papers(count)} read, and the pages of {count_papers(files)}."
        if files
        else f"{count_papers(count)} read."
    )
    call.say(told, {"read": count, "pages_of": files} if settings.pages else {"read": count})


@meaning_group.command("get")
@pass_call
def get_model(call: "Call") -> None:
    """Fetch the model from its own address, if `packaging/run setup --all` has not brought it."""
    from paperdesk.jobs.fetch_model import fetch_model  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.meaning.models import find_download, find_model  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    folder = load_settings(paths.settings_file()).meaning.folder
    download = find_download(folder)
    file = fetch_model(download, Progress(_tell_bytes))
    found = find_model(folder)
    call.say(f"{found.name} is in {file}.", {"model": found.name, "file": str(file)})


def _tell_bytes(done: int, total: int, what: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{what}: {done // MEGABYTE:,} of {total // MEGABYTE:,} MB", nl=done >= total, err=True)


@meaning_group.command("on")
@click.option("--model", type=click.Path(path_type=Path, file_okay=False), help="A folder with a model of your own.")
@click.option("--pages/--no-pages", default=None, help="Whether the pages of PDFs are read, too.")
@click.option("--own", is_flag=True, help="Use the model that PaperDesk brings again.")
@pass_call
def turn_on(call: "Call", /, *, model: Path | None, own: bool, pages: bool | None) -> None:
    """Search by meaning, with the model that PaperDesk brings or one of your own."""
    from paperdesk.meaning.models import find_model  # noqa: PLC0415

    folder = "" if own else str(model.absolute()) if model else None
    found = find_model(_set(enabled=True, folder=folder, pages=pages))
    call.say(f"Papers are searched by their meaning, with {found.name}.", {"model": found.name})


@meaning_group.command("off")
@pass_call
def turn_off(call: "Call") -> None:
    """Search by words alone; what was read is kept."""
    _set(enabled=False)
    call.say("Papers are searched by their words alone.", {"model": ""})


def _set(*, enabled: bool, folder: str | None = None, pages: bool | None = None) -> str:
    """Change the settings, if a model in the folder can be used; returns the folder that they name."""
    from paperdesk.meaning.models import find_model  # noqa: PLC0415
    from paperdesk.settings import load_settings, save_settings  # noqa: PLC0415

    file = paths.settings_file()
    settings = load_settings(file)
    chosen = settings.meaning.folder if folder is None else folder
    if enabled:
        find_model(chosen)
    before = settings.meaning
    wanted = before.pages if pages is None else pages
    meaning = dataclasses.replace(before, enabled=enabled, folder=chosen, pages=wanted)
    save_settings(dataclasses.replace(settings, meaning=meaning), file)
    return chosen


COMMANDS = (meaning_group,)
