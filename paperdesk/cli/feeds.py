"""Commands for feeds: add, list, remove, refresh, move to folders, import and export lists."""

import dataclasses
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk import paths
from paperdesk.cli.base import Group, complain, pass_call, put_out, take_in
from paperdesk.cli.transfer import met_lines
from paperdesk.errors import FetchFailed, InvalidField
from paperdesk.language import mark, number, tr, tr_marked, tr_n
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paperdesk.cli.base import Call
    from paperdesk.jobs.refresh_result import Refreshed
    from paperdesk.library.library import Library
    from paperdesk.online.http import Http
    from paperdesk.settings import Settings


@click.group("feeds", cls=Group)
def feeds_group() -> None:
    """Follow and manage feeds."""


@feeds_group.command("add")
@click.argument("address")
@click.option("--list", "only_list", is_flag=True, help="Only list the available feeds with their first entries.")
@pass_call
def add(call: "Call", address: str, *, only_list: bool) -> None:
    """Follow the feed at ADDRESS, the feed that a web page links to, or the feeds in an OPML file.

    ADDRESS can also be an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily,
    a search (hf:search effective theory, openalex: grokking, s2: grokking), a collection (biorxiv: neuroscience),
    or the address of a page showing one of these.
    """
    from paperdesk.jobs.feed_lists import find_list  # noqa: PLC0415
    from paperdesk.jobs.follow_feed import follow_feed  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    if (file := find_list(address)) is not None:
        _import_list(call, file)
        return
    if only_list:
        _list_offers(call, address)
        return
    with call.opened() as library, _client("follow") as (http, settings):
        result = follow_feed(library, http, address, Progress(), settings.services)
    _complain(result)
    others = [
        tr("The page has another feed: {title}, {address}", title=o.title or tr("untitled"), address=o.address)
        for o in result.others
    ]
    told = tr("{feed}: {n} new.", feed=result.title, n=number(result.added))
    call.say("\n".join([told, *others]), dataclasses.asdict(result))


def _list_offers(call: "Call", address: str) -> None:
    """List the feeds at an address without following any."""
    from paperdesk.jobs.find_feeds import list_feeds  # noqa: PLC0415
    from paperdesk.online.feed_addresses import read_feed_address  # noqa: PLC0415

    with _client("follow") as (http, settings):
        offers = list_feeds(http, read_feed_address(address, settings.services).address)
    lines = [
        line for o in offers for line in (f"{o.title or tr('untitled')}: {o.address}", *(f"    {e}" for e in o.entries))
    ]
    call.say("\n".join(lines), [dataclasses.asdict(offer) for offer in offers])


@feeds_group.command("list")
@pass_call
def list_all(call: "Call") -> None:
    """List feeds with their unread papers, last successful refresh and errors."""
    from paperdesk.library.feeds import list_feeds  # noqa: PLC0415

    with call.opened() as library, library.read() as session:
        rows = list_feeds(session)
    lines = [
        f"{row.id:>4}  {f'{row.folder}/ ' if row.folder else ''}{row.title or row.address}  "
        + tr("({n} unread, last refreshed: {time})", n=number(row.unread_count), time=row.good_at[:10] or tr("never"))
        + (f"\n      {tr_marked(row.error)}" if row.error else "")
        for row in rows
    ]
    call.say("\n".join(lines) or tr("You are not following any feeds yet."), [dataclasses.asdict(row) for row in rows])


@feeds_group.command("health")
@pass_call
def health(call: "Call") -> None:
    """Show feed health: feeds that fail, ended, moved or fell silent, and how many papers you kept from each."""
    from paperdesk.library.feed_health import list_health  # noqa: PLC0415

    with call.opened() as library, library.read() as session:
        found = list_health(session)
    lines = [
        f"{one.feed.id:>4}  {one.feed.title or one.feed.address}  "
        + tr(
            "({state}; {brought} received, {kept} kept, {waiting} in the inbox; last entry {news}; "
            "last refresh {checked}, {new} new)",
            state=tr_marked(one.trouble or mark("ok")),
            brought=number(one.brought),
            kept=number(one.kept),
            waiting=number(one.waiting),
            news=one.last_news[:10] or tr("never"),
            checked=one.feed.checked_at[:10] or tr("never"),
            new=number(one.new),
        )
        + (f"\n      {tr_marked(one.feed.error)}" if one.feed.error else "")
        for one in found
    ]
    call.say("\n".join(lines) or tr("You are not following any feeds yet."), [dataclasses.asdict(one) for one in found])


@feeds_group.command("remove")
@click.argument("feeds", nargs=-1, required=True, metavar="FEED...")
@pass_call
def remove(call: "Call", feeds: tuple[str, ...]) -> None:
    """Stop following feeds, given by ID or address. Their papers are kept."""
    from paperdesk.library.feeds import remove_feed  # noqa: PLC0415

    with call.opened() as library:
        ids = _find(library, feeds)
        with library.edit(Step("stop-following-feeds", len(ids))) as edit:
            for feed_id in ids:
                remove_feed(edit, feed_id=feed_id)
    call.say(tr_n("{n} feed removed.", "{n} feeds removed.", len(ids)), {"feeds": ids})


def _find(library: "Library", names: tuple[str, ...]) -> list[int]:
    from paperdesk.library.feeds import list_feeds  # noqa: PLC0415

    with library.read() as session:
        rows = list_feeds(session)
    known = {str(row.id): row.id for row in rows} | {row.address: row.id for row in rows}
    for name in names:
        if name not in known:
            raise InvalidField(
                "no-such-feed-named",
                "You do not follow a feed “{name}”. List your feeds with: paperdesk feeds list",
                name=name,
            )
    return [known[name] for name in names]


@feeds_group.command("move")
@click.argument("feeds", nargs=-1, required=True, metavar="FEED...")
@click.option(
    "--to", "folder", required=True, metavar="FOLDER", help='Folder, such as "Physics/Condensed"; "" for none.'
)
@pass_call
def move(call: "Call", feeds: tuple[str, ...], folder: str) -> None:
    """Move feeds, given by ID or address, to a folder, creating it if necessary."""
    from paperdesk.jobs.feed_lists import folder_path, put_into  # noqa: PLC0415

    with call.opened() as library:
        ids = _find(library, feeds)
        put_into(library, ids, folder_path(folder))
    text = tr_n("{n} feed moved.", "{n} feeds moved.", len(ids))
    call.say(text, {"feeds": ids, "folder": list(folder_path(folder))})


@feeds_group.command("import")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@pass_call
def import_list(call: "Call", file: Path) -> None:
    """Follow the feeds in an OPML file (- for standard input) with their folders. Then run `feeds refresh`."""
    _import_list(call, file)


def _import_list(call: "Call", file: Path) -> None:
    from paperdesk.importers.base import Source  # noqa: PLC0415
    from paperdesk.jobs import feed_lists  # noqa: PLC0415

    source = Source(take_in(), tr("standard input")) if str(file) == "-" else file
    with call.opened() as library:
        result = feed_lists.import_list(library, source)
    for record in result.rejected:
        complain(f"{tr_marked(record.where)}: {tr_marked(record.reason)} {record.text}")
    call.say(f"{tr_marked(result.summary)}.", dataclasses.asdict(result))


@feeds_group.command("export")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write to this file instead of standard output.",
)
@pass_call
def export_list(call: "Call", output: Path | None) -> None:
    """Export feeds and their folders as OPML."""
    from paperdesk.jobs import feed_lists  # noqa: PLC0415

    with call.opened() as library:
        if output is None:
            put_out(feed_lists.export_list(library))
            return
        count = feed_lists.save_list(library, output)
    text = tr_n("{n} feed written to {file}.", "{n} feeds written to {file}.", count, file=output)
    call.say(text, {"feeds": count, "file": str(output)})


@feeds_group.command("refresh")
@click.argument("feeds", nargs=-1, metavar="[FEED]...")
@click.option("--due", is_flag=True, help="Refresh only feeds that are due.")
@pass_call
def refresh(call: "Call", feeds: tuple[str, ...], *, due: bool) -> None:
    """Refresh all feeds, or those given by ID or address."""
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.jobs.refresh_feeds import refresh_feeds  # noqa: PLC0415
    from paperdesk.library.feeds import due_feeds  # noqa: PLC0415

    if due and feeds:
        raise click.UsageError(tr("--due cannot be combined with feed names."))
    with call.opened() as library, _client("feeds") as (http, settings):
        ids = _find(library, feeds) if feeds else None
        if due:
            with library.read() as session:
                ids = due_feeds(session, minutes=settings.feeds.refresh_minutes)
        results = refresh_feeds(library, http, ids, Progress(), settings.services) if ids != [] else []
    _report(call, results)


@contextmanager
def _client(purpose: str) -> "Iterator[tuple[Http, Settings]]":
    """Return an HTTP client with the configured limits, and the settings."""
    from paperdesk.online.contacts import Purpose  # noqa: PLC0415
    from paperdesk.online.http import Http, Limits  # noqa: PLC0415
    from paperdesk.online.pace import pace_for  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    settings = load_settings(paths.settings_file())
    limits = Limits(settings.feeds.timeout_s, settings.feeds.size_limit_mb)
    pace = pace_for(settings.services.arxiv_feeds, settings.services.arxiv_api)
    with Http(limits, pace, Purpose(purpose)) as http:
        yield http, settings


@feeds_group.command("timer")
@click.option("--every", default="2h", metavar="SPAN", help="Interval: 15m, 2h or 1d (default: 2h).")
@click.option(
    "--digest", "sends_digest", is_flag=True, help="Mail the digest after each refresh, as configured in the window."
)
@click.option("--cron", is_flag=True, help="Only print a crontab line.")
@click.option("--remove", "is_removed", is_flag=True, help="Remove the timer.")
@pass_call
def timer(call: "Call", *, every: str, sends_digest: bool, cron: bool, is_removed: bool) -> None:
    """Refresh due feeds while the window is closed, with a systemd timer."""
    from paperdesk.jobs import timers  # noqa: PLC0415

    folder = paths.timers_folder()
    if is_removed:
        was_there = timers.remove_units(folder)
        call.say(tr("The timer was removed." if was_there else "There is no timer."), {"removed": was_there})
        return
    minutes = timers.parse_span(every)
    runs = timers.commands(timers.own_command(), call.library.resolve(), sends_digest=sends_digest)
    if cron:
        line = timers.cron_line(runs, minutes)
        call.say(line, {"line": line})
        return
    files = timers.write_units(folder, timers.unit_texts(runs, minutes))
    is_running = timers.start_timer()
    told = tr("Written: {files}.", files=", ".join(map(str, files)))
    advice = tr("Start it with: {command}", command=f"systemctl --user enable --now {timers.NAME}.timer")
    call.say(
        f"{told}\n" + (tr("The timer is running.") if is_running else advice),
        {"files": [str(file) for file in files], "running": is_running},
    )


def _report(call: "Call", results: "list[Refreshed]") -> None:
    for result in results:
        _complain(result)
    lines: list[str] = []
    for result in results:
        if not result.error:
            moved = " " + tr("(moved to {address})", address=result.moved_to) if result.moved_to else ""
            told = tr("{feed}: {n} new", feed=result.title, n=number(result.added))
            lines += [f"{told}{moved}", *met_lines(result.merged, result.asked)]
    call.say("\n".join(lines) or tr("Nothing was refreshed."), [dataclasses.asdict(result) for result in results])
    if results and all(result.error for result in results):
        raise FetchFailed("no-feed-refreshed", "None of the feeds could be refreshed.")


def _complain(result: "Refreshed") -> None:
    """Report on standard error what could not be fetched from a feed."""
    if result.error:
        complain(f"{result.title}: {tr_marked(result.error)}")
    for record in result.rejected:
        complain(f"{result.title}, {tr_marked(record.where)}: {tr_marked(record.reason)}")


COMMANDS = (feeds_group,)
