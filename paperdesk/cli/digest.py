"""The digest, and the inbox ranked by preference."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk import paths
from paperdesk.cli.base import Command, complain, paper_data, paper_line, pass_call, put_out
from paperdesk.language import tr, tr_marked

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.exporters.digest import Digest
    from paperdesk.library.library import Library
    from paperdesk.search.index import Index


@click.command("digest", cls=Command)
@click.option("--since", default="", metavar="TIME", help="12h, 1d, 2w or a date (default: since the last digest).")
@click.option(
    "--top", default=20, type=click.IntRange(1, 1000), metavar="N", help="Maximum number of papers (default: 20)."
)
@click.option(
    "--format", "form", default="", metavar="NAME", help="html, md or eml (default: from the file extension, or md)."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write to this file instead of standard output.",
)
@click.option("--send", is_flag=True, help="Mail it to yourself, as configured in the window.")
@pass_call
def digest(call: "Call", since: str, top: int, form: str, output: Path | None, *, send: bool) -> None:
    """Print the best new papers, ranked by what you starred, kept, tagged and dismissed."""
    from paperdesk.jobs.digest import keep_moment, make_digest, parse_since  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.jobs.encode_papers import find_vectors  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    begin = parse_since(since, datetime.now(UTC)) if since else None
    with call.opened() as library:
        with _indexed(library) as index:
            made = make_digest(
                library, index, begin, top, meant=find_vectors(library, load_settings(paths.settings_file()).meaning)
            )
        _give(call, made, form, output, send=send)
        if begin is None:
            keep_moment(library, made)


@contextmanager
def _indexed(library: "Library") -> "Iterator[Index]":
    """Open an index that is up to date with the library."""
    from paperdesk.jobs.index_papers import catch_up, open_index  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    index = open_index(library)
    try:
        catch_up(library, index, Progress())
        yield index
    finally:
        index.close()


def _give(call: "Call", made: "Digest", form: str, output: Path | None, *, send: bool) -> None:
    from paperdesk.jobs.export_papers import write_file  # noqa: PLC0415
    from paperdesk.jobs.send_digest import render, send_digest  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    mail = load_settings(paths.settings_file()).mail
    data = {"title": made.title, "papers": made.count, "arrived": made.arrived}
    if send:
        send_digest(made, mail)
        call.say(tr("Sent to {recipient}: {title}", recipient=mail.recipient, title=tr_marked(made.title)), data)
        return
    name = form or (output.suffix.lower().lstrip(".") if output is not None else "md")
    content = render(made, name, mail)
    if output is not None:
        write_file(output, iter([content.decode()]))
        call.say(tr("{title}, written to {file}.", title=tr_marked(made.title), file=output), data)
    else:
        put_out(content)


@click.command("for-you", cls=Command)
@click.option("--tag", default="", metavar="TAG", help="Rank by similarity to the papers with this tag.")
@click.option(
    "-n",
    "--limit",
    default=20,
    type=click.IntRange(1, 10_000),
    metavar="N",
    help="Maximum number of papers (default: 20).",
)
@pass_call
def for_you(call: "Call", tag: str, limit: int) -> None:
    """List the inbox, ranked by what you starred, kept, tagged and dismissed, with the decisive words."""
    from paperdesk.jobs.encode_papers import find_vectors  # noqa: PLC0415
    from paperdesk.jobs.learn_preferences import learn_preferences, missing_note  # noqa: PLC0415
    from paperdesk.library.papers import get_details, list_ids  # noqa: PLC0415
    from paperdesk.model.query import Fact  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    with call.opened() as library:
        with _indexed(library) as index:
            meant = find_vectors(library, load_settings(paths.settings_file()).meaning)
            preferences = learn_preferences(library, index, [tag] if tag else [], meant=meant)
        preference, note = preferences.of(tag), missing_note(preferences, tag)
        with library.read() as session:
            ids = list_ids(session, where=Fact("is", "inbox"))
            details = get_details(session, (preference.order(ids) if preference is not None else ids)[:limit])
    found = [(d, preference.reasons(d.fields.title, d.fields.abstract) if preference else ()) for d in details]
    if note:
        complain(tr_marked(note))
    lines = [paper_line(d) + (f"\n         {_because(words)}" if words else "") for d, words in found]
    data = [paper_data(detail) | {"because": list(words)} for detail, words in found]
    call.say("\n".join(lines) or tr("The inbox is empty."), data)


def _because(words: "Sequence[str]") -> str:
    return tr("because of {words}", words=", ".join(words))


COMMANDS = (digest, for_you)
