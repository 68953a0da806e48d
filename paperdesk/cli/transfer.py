"""Commands that bring papers in and out: import, export."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Command, pass_call, put_out, take_in

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.importers.base import Source
    from paperdesk.jobs.import_files import ImportResult


@click.command("import", cls=Command)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--format", "format_name", default="", metavar="NAME", help="Format, where it is not to be found out.")
@click.option("--to", "place", type=click.Choice(["inbox", "library"]), help="Where new papers go.")
@click.option("--tag", "tags", multiple=True, help="Tag for all of them; may be repeated.")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@pass_call
def import_papers(
    call: "Call", sources: tuple[str, ...], format_name: str, place: str | None, tags: tuple[str, ...], *, dry_run: bool
) -> None:
    """Import files (- for standard input): feed pages, feeds, BibTeX; the format is found out by content."""
    from paperdesk.jobs.import_files import ImportOptions, import_sources, preview_import  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.model.paper import Place  # noqa: PLC0415

    options = ImportOptions(format_name, Place(place) if place else None, tags)
    read = [_read(name) for name in sources]
    with call.opened() as library:
        result = (
            preview_import(library, read, options) if dry_run else import_sources(library, read, options, Progress())
        )
    for record in result.rejected:
        click.echo(f"paperdesk: {record.source}, {record.where}: {record.reason}", err=True)
    call.say(("Would be: " if dry_run else "") + result.summary, _data(result))


def _read(name: str) -> "Source | Path":
    from paperdesk.importers.base import Source  # noqa: PLC0415

    return Source(take_in(), "standard input") if name == "-" else Path(name)


def _data(result: "ImportResult") -> dict[str, object]:
    return {
        "added": result.added,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "rejected": [{"source": r.source, "where": r.where, "reason": r.reason} for r in result.rejected],
        "papers": list(result.papers),
    }


@click.command("export", cls=Command)
@click.argument("query", nargs=-1)
@click.option("--format", "format_name", default="bibtex", metavar="NAME", help="Format; bibtex is the default.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="File to write; - for standard output."
)
@click.option("--no-abstracts", is_flag=True, help="Leave the abstracts out.")
@pass_call
def export_papers(
    call: "Call", query: tuple[str, ...], format_name: str, output: Path | None, *, no_abstracts: bool
) -> None:
    """Export what QUERY finds, without it everything that is not dismissed or in the trash."""
    from paperdesk.cli.search import find  # noqa: PLC0415
    from paperdesk.exporters import find_exporter  # noqa: PLC0415
    from paperdesk.exporters.base import ExportOptions  # noqa: PLC0415
    from paperdesk.jobs.export_papers import export_file, export_text  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    exporter, options = find_exporter(format_name), ExportOptions(abstracts=not no_abstracts)
    with call.opened() as library:
        ids = find(library, " ".join(query), sort="").ids
        if output is None or output == Path("-"):
            text = export_text(library, ids, exporter, options, Progress())
            if call.as_json:
                call.say("", {"count": len(ids), "text": text})
            else:
                put_out(text.encode())  # it is a file for a program to read: UTF-8 in every terminal
        else:
            export_file(library, ids, exporter, options, output, Progress())
            call.say(f"{len(ids)} exported to {output}.", {"count": len(ids), "file": str(output)})
