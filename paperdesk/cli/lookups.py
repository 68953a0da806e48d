"""Commands that query online services: add papers by identifier, look up details."""

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from paperdesk import paths
from paperdesk.cli.base import Command, complain, find_papers, pass_call, take_in
from paperdesk.cli.transfer import met_data, met_lines
from paperdesk.errors import FetchFailed
from paperdesk.language import tr, tr_marked

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.jobs.look_up import Services


@contextmanager
def services(purpose: str, deadline_s: float = 0.0, size_mb: float = 0.0) -> "Iterator[Services]":
    """Return an HTTP client with the configured service addresses and, unless given, the configured limits."""
    from paperdesk.jobs.look_up import Services  # noqa: PLC0415 - `--help` needs no network
    from paperdesk.online.contacts import Purpose  # noqa: PLC0415
    from paperdesk.online.http import Http, Limits  # noqa: PLC0415
    from paperdesk.online.pace import pace_for  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    settings = load_settings(paths.settings_file())
    limits = Limits(deadline_s or settings.feeds.timeout_s, size_mb or settings.feeds.size_limit_mb)
    pace = pace_for(settings.services.arxiv_feeds, settings.services.arxiv_api)
    with Http(limits, pace, Purpose(purpose)) as http:
        yield Services(http, settings.services)


@click.command("add", cls=Command)
@click.argument("names", nargs=-1, metavar="[DOI|ARXIV-ID|ISBN|PMID|URL]...")
@click.option("--to", "place", type=click.Choice(["inbox", "library"]), default="library", help="Where the papers go.")
@pass_call
def add(call: "Call", names: tuple[str, ...], place: str) -> None:
    """Add papers by identifier or address (default: read from standard input)."""
    from paperdesk.jobs.add_by_identifier import add_identifiers  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.model.paper import Place  # noqa: PLC0415

    text = "\n".join(names) if names else take_in().decode(errors="replace")
    with call.opened() as library, services("add") as known:
        result = add_identifiers(library, known, text, Progress(), Place(place))
    for record in result.rejected:
        complain(tr_marked(record.reason))
    data = {"papers": list(result.papers), "rejected": [r.text for r in result.rejected]}
    met = {"merged": met_data(result.merged), "asked": met_data(result.asked)}
    call.say("\n".join([f"{tr_marked(result.summary)}.", *met_lines(result.merged, result.asked)]), data | met)
    if result.rejected and not result.papers:
        raise FetchFailed("nothing-added", "No papers were added.")


@click.command("complete", cls=Command)
@click.argument("names", nargs=-1, metavar="[KEY]...")
@pass_call
def complete(call: "Call", names: tuple[str, ...]) -> None:
    """Look up papers without authors and date at arXiv and Crossref, and fill in certain matches."""
    from paperdesk.jobs.complete_details import complete_details  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    with call.opened() as library, services("details") as known:
        ids = None
        if names:
            with library.read() as session:
                ids = find_papers(session, names)
        done = complete_details(library, known, Progress(), ids)
    lines = [f"{one.title}\n      {'; '.join(map(tr_marked, one.changes)) or tr('no certain match')}" for one in done]
    call.say("\n".join(lines) or tr("No papers to look up."), [dataclasses.asdict(one) for one in done])


@click.command("fetch-pdfs", cls=Command)
@click.argument("names", nargs=-1, required=True, metavar="PAPER...")
@pass_call
def fetch_pdfs(call: "Call", names: tuple[str, ...]) -> None:
    """Fetch and attach open-access PDFs. Papers without one are listed with their web pages."""
    from paperdesk.jobs import fetch_pdfs as job  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    with call.opened() as library, services("pdf", job.DEADLINE_S, job.LARGEST_MB) as known:
        with library.read() as session:
            ids = find_papers(session, names)
        done = job.fetch_pdfs(library, known, ids, Progress())
    lines = [f"{one.title}\n      {tr_marked(one.reason)} {one.page}".rstrip() for one in done.missed]
    data = {"papers": done.papers, "had_one": done.had_one, "missed": [dataclasses.asdict(one) for one in done.missed]}
    call.say("\n".join([f"{tr_marked(done.summary)}.", *lines]), data)


@click.command("check-standing", cls=Command)
@click.argument("names", nargs=-1, metavar="[PAPER]...")
@pass_call
def check_standing(call: "Call", names: tuple[str, ...]) -> None:
    """Check Crossref for corrections and retractions of kept papers, or of those given, and mark them."""
    from paperdesk.jobs import check_standing as job  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    with call.opened() as library, services("standing") as known:
        ids = None
        if names:
            with library.read() as session:
                ids = find_papers(session, names)
        found = job.check_standing(library, known, Progress(), ids)
    lines = [
        tr("{title}: {type}, see {address}", title=one.title, type=one.type.replace("_", " "), address=one.notice)
        for one in found
    ]
    call.say("\n".join(lines) or tr("No new retractions or corrections."), [dataclasses.asdict(one) for one in found])


COMMANDS = (add, complete, check_standing, fetch_pdfs)
