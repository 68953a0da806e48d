"""Commands for search by meaning: status, update, on and off, choice of a model."""

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk import paths
from paperdesk.cli.base import Group, pass_call
from paperdesk.language import number, tr, tr_marked, tr_n

if TYPE_CHECKING:
    from paperdesk.cli.base import Call


MEGABYTE = 1_000_000


@click.group("meaning", cls=Group)
def meaning_group() -> None:
    """Search by meaning, with a small model that analyses your papers on this computer."""


@meaning_group.command("status")
@pass_call
def meaning_status(call: "Call") -> None:
    """Show which model is used and how many papers it has analysed."""
    from paperdesk.jobs.encode_papers import open_meaning, state_of_meaning  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    with call.opened() as library:
        meaning = open_meaning(library, load_settings(paths.settings_file()).meaning)
        state = state_of_meaning(library, meaning)
    text = tr_n(
        "{model}: {done} of {n} paper analysed.",
        "{model}: {done} of {n} papers analysed.",
        state.total,
        model=state.model,
        done=number(state.done),
    )
    call.say(text, dataclasses.asdict(state))


@meaning_group.command("update")
@pass_call
def update_meaning(call: "Call") -> None:
    """Analyse new and changed papers, and PDF pages if turned on. Resumes where it stopped."""
    from paperdesk.cli.search import engine  # noqa: PLC0415
    from paperdesk.jobs.encode_pages import encode_pages  # noqa: PLC0415
    from paperdesk.jobs.encode_papers import encode_papers, open_meaning  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    def tell(done: int, total: int, _what: str) -> None:
        if sys.stderr.isatty():
            click.echo("\r" + tr("{done} of {total}", done=number(done), total=number(total)), nl=False, err=True)

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
    told = tr_n("{n} paper analysed.", "{n} papers analysed.", count)
    if files:
        told += " " + tr_n("The pages of {n} paper analysed.", "The pages of {n} papers analysed.", files)
    call.say(told, {"read": count, "pages_of": files} if settings.pages else {"read": count})


@meaning_group.command("get")
@pass_call
def get_model(call: "Call") -> None:
    """Download the model, unless `packaging/run setup --all` has already installed it."""
    from paperdesk.jobs.fetch_model import fetch_model  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.meaning.models import find_download, find_model  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    folder = load_settings(paths.settings_file()).meaning.folder
    download = find_download(folder)
    file = fetch_model(download, Progress(_tell_bytes))
    found = find_model(folder)
    call.say(tr("{name} saved to {file}.", name=found.name, file=file), {"model": found.name, "file": str(file)})


def _tell_bytes(done: int, total: int, what: str) -> None:
    if sys.stderr.isatty():
        text = tr(
            "{what}: {done} of {total} MB",
            what=tr_marked(what),
            done=number(done // MEGABYTE),
            total=number(total // MEGABYTE),
        )
        click.echo(f"\r{text}", nl=done >= total, err=True)


@meaning_group.command("on")
@click.option("--model", type=click.Path(path_type=Path, file_okay=False), help="Folder with your own model.")
@click.option("--pages/--no-pages", default=None, help="Whether to analyse the pages of PDFs as well.")
@click.option("--own", is_flag=True, help="Go back to PaperDesk's model.")
@pass_call
def turn_on(call: "Call", /, *, model: Path | None, own: bool, pages: bool | None) -> None:
    """Turn on search by meaning, with PaperDesk's model or your own."""
    from paperdesk.meaning.models import find_model  # noqa: PLC0415

    folder = "" if own else str(model.absolute()) if model else None
    found = find_model(_set(enabled=True, folder=folder, pages=pages))
    call.say(tr("Search by meaning is on, with {model}.", model=found.name), {"model": found.name})


@meaning_group.command("off")
@pass_call
def turn_off(call: "Call") -> None:
    """Turn off search by meaning. Existing data is kept."""
    _set(enabled=False)
    call.say(tr("Search by meaning is off."), {"model": ""})


def _set(*, enabled: bool, folder: str | None = None, pages: bool | None = None) -> str:
    """Change the settings if the model in the folder is usable; returns the configured folder."""
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
