"""Commands that give other programs on this computer access to the library."""

import signal
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from paperdesk import paths
from paperdesk.cli.base import Command, pass_call
from paperdesk.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paperdesk.cli.base import Call
    from paperdesk.doors.asked import Visit
    from paperdesk.doors.zotero_consent import Consent
    from paperdesk.library.library import Library


@click.command("serve", cls=Command)
@click.option(
    "--port", type=click.IntRange(0, 65535), help="Port to listen on; 0 picks a free one (default: from the settings)."
)
@click.option("--to", "place", type=click.Choice(["inbox", "library"]), help="Where papers from browsers go.")
@click.option(
    "--allow-changes", is_flag=True, help="Let every program change the library that asks for it, without a question."
)
@pass_call
def serve(call: "Call", port: int | None, place: str | None, *, allow_changes: bool) -> None:
    """Let browsers and editors on this computer access the library until you press Ctrl+C."""
    from paperdesk.doors.doors import Doorway, open_doors  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.doors.picking import picker_for  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    stored = load_settings(paths.settings_file())
    settings = stored.doors
    settings = replace(settings, port=settings.port if port is None else port, place=place or settings.place)
    with call.opened() as library:
        style = stored.citation.style
        asks = _allow if allow_changes else _ask
        doorway = Doorway(library, _finder(library), picker_for(library.folder), style, asks)
        server = open_doors(doorway, settings, _say)
        address = f"http://127.0.0.1:{server.port}"
        text = tr(
            "PaperDesk accepts requests from programs on this computer at {address}. Press Ctrl+C to stop.",
            address=address,
        )
        call.say(text, {"address": address})
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            pass
        finally:
            server.close()


@click.command("mcp", cls=Command)
@click.option("--allow-changes", is_flag=True, help="Allow it to add notes, tags, stars and collections.")
@pass_call
def answer_assistants(call: "Call", *, allow_changes: bool) -> None:
    """Serve an assistant through the Model Context Protocol on standard input and output, read-only by default."""
    from paperdesk.doors.assistant_changes import Changes  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.doors.assistants import Tools, assistants_server  # noqa: PLC0415

    with call.opened() as library:
        tools = Tools(library, _finder(library))
        try:
            assistants_server(tools, Changes(library) if allow_changes else None).run()
        finally:
            tools.close()


def _finder(library: "Library") -> "Callable[[str], Sequence[int]]":
    """Return a function that answers queries, one at a time, from any thread."""
    from paperdesk.cli.search import find  # noqa: PLC0415 - as above

    finding = threading.Lock()

    def search(text: str) -> "Sequence[int]":
        with finding:
            return find(library, text, sort="").ids

    return search


def _allow(_program: str) -> "Consent":
    from paperdesk.doors.zotero_consent import Consent  # noqa: PLC0415 - `--help` needs no library

    return Consent.ONCE


def _ask(program: str) -> "Consent":
    """Ask in the terminal whether a program may change the library; without a terminal, it may not."""
    from paperdesk.doors.zotero_consent import Consent  # noqa: PLC0415 - as above

    if not sys.stdin.isatty():
        click.echo(tr("“{program}” may not change the library: nobody can be asked.", program=program), err=True)
        return Consent.NO
    question = tr(
        "“{program}” asks to add, change and delete papers, notes, tags and collections. Allow it?", program=program
    )
    answer = click.prompt(question, type=click.Choice([str(one) for one in Consent]), default=str(Consent.NO), err=True)
    return Consent(answer)


def _say(visit: "Visit") -> None:
    """Print a request on one line."""
    what = f"{visit.method} {visit.path}".strip() or tr("a connection")
    click.echo(f"{visit.moment}  {visit.program or '-'}  {what}  {visit.status or tr('refused')}", err=True)


COMMANDS = (serve, answer_assistants)
