"""Commands that import and export papers."""

import codecs
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperdesk import paths
from paperdesk.cli.base import Command, complain, pass_call, put_out, take_in
from paperdesk.language import number, tr, tr_marked, tr_n

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paperdesk.cli.base import Call
    from paperdesk.exporters.base import Exporter, ExportOptions
    from paperdesk.importers.base import Source
    from paperdesk.jobs.import_files import ImportOptions, ImportResult
    from paperdesk.library.arrival_records import Met
    from paperdesk.library.library import Library


MOST_FILES_TOLD = 50  # that are not there
MOST_RECORDS_TOLD = 50  # records that met another paper, in a terminal


@click.command("import", cls=Command)
@click.argument("sources", nargs=-1, metavar="SOURCE...")
@click.option("--format", "format_name", default="", metavar="NAME", help="Input format (default: detected).")
@click.option("--list-formats", is_flag=True, help="List the supported formats.")
@click.option("--to", "place", type=click.Choice(["inbox", "library"]), help="Where new papers go.")
@click.option("--tag", "tags", multiple=True, help="Tag to add to all papers; can be repeated.")
@click.option(
    "--encoding", default="", metavar="NAME", help="Encoding of files that are not UTF-8 (default: detected)."
)
@click.option("--password", default="", help="Password of protected PDFs (default: ask).")
@click.option("--dry-run", is_flag=True, help="Only show what would happen.")
@pass_call
def import_papers(call: "Call", /, sources: tuple[str, ...], *, password: str, dry_run: bool, **chosen: Any) -> None:
    """Import papers from files (- for standard input), PDFs, folders of PDFs or Zotero's data folder.

    The format is detected from the content; see --list-formats.
    """
    from paperdesk.jobs.import_files import ImportOptions, import_sources, preview_import  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.jobs.zotero_folder import is_zotero_folder  # noqa: PLC0415
    from paperdesk.model.paper import Place  # noqa: PLC0415

    if chosen["list_formats"]:
        _list_formats(call)
        return
    if not sources:
        raise click.UsageError(tr("Name something to import."))
    format_name, place = chosen["format_name"], chosen["place"]
    options = ImportOptions(
        "" if format_name == "zotero" else format_name, Place(place) if place else None, chosen["tags"]
    )
    if format_name == "zotero" or any(is_zotero_folder(Path(name)) for name in sources):
        _import_zotero(call, sources, options, dry_run=dry_run)
        return
    if any(_is_pdf(name) for name in sources):
        _import_pdfs(call, sources, options, password, dry_run=dry_run)
        return
    read = [_read(name, _charset(chosen["encoding"])) for name in sources]
    with call.opened() as library:
        result = (
            preview_import(library, read, options) if dry_run else import_sources(library, read, options, Progress())
        )
    _tell_charsets(read)
    _tell(call, result, dry_run=dry_run)


def _charset(name: str) -> str:
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        raise click.BadParameter(
            tr("{name} is not a known encoding. Try utf-8, cp1252, koi8-r or gb18030.", name=name)
        ) from None


def _tell_charsets(read: "Sequence[Source | Path]") -> None:
    """Report the assumed encoding of files that are neither UTF-8 nor declare one."""
    from paperdesk.text.decode import assumed_charset  # noqa: PLC0415

    for path in (path for path in read if isinstance(path, Path) and path.is_file()):
        if charset := assumed_charset(path.read_bytes()):
            complain(
                tr("{file} was read as {charset}. If that is wrong, use --encoding.", file=path.name, charset=charset)
            )


def _format_data(exporter: "Exporter") -> dict[str, str]:
    return {"name": exporter.name, "suffix": exporter.suffix, "label": exporter.label, "purpose": exporter.purpose}


def _list_formats(call: "Call") -> None:
    from paperdesk.importers import IMPORTERS  # noqa: PLC0415 - `--help` needs no parser

    lines = [f"{importer.name:<16} {tr(importer.label)}" for importer in IMPORTERS]
    call.say("\n".join(lines), [{"name": importer.name, "label": importer.label} for importer in IMPORTERS])


def _import_zotero(call: "Call", sources: tuple[str, ...], options: "ImportOptions", *, dry_run: bool) -> None:
    """Import a Zotero data folder; it is a library of its own, so it must be the only source."""
    from paperdesk.jobs.import_zotero import import_zotero, preview_zotero  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    if len(sources) > 1:
        raise click.UsageError(tr("Import a Zotero folder on its own, and other files with a separate command."))
    folder = Path(sources[0])
    with call.opened() as library:
        result = (
            preview_zotero(library, folder, options) if dry_run else import_zotero(library, folder, options, Progress())
        )
    _tell(call, result, dry_run=dry_run)


def _is_pdf(name: str) -> bool:
    from paperdesk.documents.kinds import is_pdf  # noqa: PLC0415

    return name != "-" and (Path(name).is_dir() or is_pdf(Path(name)))


def _import_pdfs(
    call: "Call", sources: tuple[str, ...], options: "ImportOptions", password: str, *, dry_run: bool
) -> None:
    """Import PDFs and folders of PDFs; protected ones with the password given or asked for."""
    from paperdesk.cli.questions import ask_password  # noqa: PLC0415
    from paperdesk.jobs.import_pdfs import import_pdfs, preview_pdfs  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    others = [name for name in sources if not _is_pdf(name)]
    if others:
        raise click.UsageError(
            tr("{name} is not a PDF. Import PDFs and other files with separate commands.", name=others[0])
        )

    def passwords(name: str, was_wrong: bool) -> str:  # noqa: FBT001 - as it is called
        return ask_password(name, was_wrong) if was_wrong or not password else password

    paths = [Path(name) for name in sources]
    with call.opened() as library:
        result = (
            preview_pdfs(library, paths, options, passwords)
            if dry_run
            else import_pdfs(library, paths, options, Progress(), passwords)
        )
    _tell(call, result, dry_run=dry_run)


def _tell(call: "Call", result: "ImportResult", *, dry_run: bool) -> None:
    for record in result.rejected:
        complain(f"{record.source}, {tr_marked(record.where)}: {tr_marked(record.reason)}")
    for name in result.missing_files[:MOST_FILES_TOLD]:
        complain(tr("{name} was not found where its record says, so it was not attached.", name=name))
    summary = tr_marked(result.summary)
    lines = [
        tr("Would be: {summary}", summary=summary) if dry_run else summary,
        *met_lines(result.merged, result.asked),
    ]
    call.say("\n".join(lines), _data(result))


def met_lines(merged: "Sequence[Met]", asked: "Sequence[Met]") -> list[str]:
    """Describe each record that matched another paper."""
    lines = [
        tr("Merged: “{record}” into “{paper}” ({reason})", record=m.record, paper=m.into, reason=tr_marked(m.reason))
        for m in merged
    ]
    lines += [
        tr("To compare: “{record}” and “{paper}” ({reason})", record=m.record, paper=m.into, reason=tr_marked(m.reason))
        for m in asked
    ]
    more = len(lines) - MOST_RECORDS_TOLD
    rest = [tr("and {n} more; use --json to list all", n=number(more))] if more > 0 else []
    return lines[:MOST_RECORDS_TOLD] + rest


def met_data(met: "Sequence[Met]") -> list[dict[str, object]]:
    """The matches as JSON."""
    return [
        {"record": m.record, "into": m.into, "reason": m.reason, "paper": m.paper_id, "merged_record": m.record_id}
        for m in met
    ]


def _read(name: str, charset: str) -> "Source | Path":
    from paperdesk.importers.base import Source  # noqa: PLC0415
    from paperdesk.jobs.import_files import read_source  # noqa: PLC0415

    if name == "-":
        return Source(take_in(), tr("standard input"), charset=charset)
    return replace(read_source(Path(name)), charset=charset) if charset else Path(name)


def _data(result: "ImportResult") -> dict[str, object]:
    return {
        "added": result.added,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "rejected": [{"source": r.source, "where": r.where, "reason": r.reason} for r in result.rejected],
        "papers": list(result.papers),
        "merged": met_data(result.merged),
        "asked": met_data(result.asked),
        "attached": result.attached,
        "missing_files": list(result.missing_files),
    }


@click.command("export", cls=Command)
@click.argument("query", nargs=-1)
@click.option("--format", "format_name", default="", metavar="NAME", help="Format; see --list-formats.")
@click.option("--list-formats", is_flag=True, help="List the formats and their purposes.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file; - for standard output."
)
@click.option(
    "--without",
    multiple=True,
    type=click.Choice(["abstracts", "keywords"]),
    help="Leave out this part; can be repeated.",
)
@click.option("--no-abstracts", is_flag=True, help="Same as --without abstracts.")
@click.option("--notes", is_flag=True, help="Include notes.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Write accented letters as LaTeX commands.")
@pass_call
def export_papers(call: "Call", /, **given: Any) -> None:
    """Export papers matching QUERY (default: all that are not dismissed or in the trash).

    The format is taken from --format or from the file extension; see --list-formats.
    """
    from paperdesk.cli.search import find  # noqa: PLC0415
    from paperdesk.exporters import EXPORTERS, exporter_for, find_exporter  # noqa: PLC0415
    from paperdesk.exporters.base import ExportOptions  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    if given["list_formats"]:
        lines = [f"{e.name:<10} {e.suffix:<6} {tr(e.label)}: {tr(e.purpose)}" for e in EXPORTERS]
        call.say("\n".join(lines), [_format_data(e) for e in EXPORTERS])
        return
    output = given["output"]
    exporter = find_exporter(given["format_name"]) if given["format_name"] else exporter_for(str(output or ""))
    exporter = exporter.made_by(load_settings(paths.settings_file()).citation.pandoc)
    options = ExportOptions(
        abstracts=not given["no_abstracts"] and "abstracts" not in given["without"],
        keywords="keywords" not in given["without"],
        notes=given["notes"],
        ascii_only=given["ascii_only"],
    )
    with call.opened() as library:
        ids = find(library, " ".join(given["query"]), sort="").ids
        put_papers(call, library, ids, output, (exporter, options))


def put_papers(
    call: "Call",
    library: "Library",
    ids: "Sequence[int]",
    output: Path | None,
    how: "tuple[Exporter, ExportOptions]",
) -> None:
    """Write papers to a file, or to standard output if none is given."""
    from paperdesk.jobs.export_papers import export_file, export_text  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    if output is None or output == Path("-"):
        text = export_text(library, ids, *how, Progress())
        if call.as_json:
            call.say("", {"count": len(ids), "text": text})
        else:
            put_out(text.encode())  # it is a file for a program to read: UTF-8 in every terminal
    else:
        export_file(library, ids, *how, output, Progress())
        text = tr_n("{n} paper exported to {file}.", "{n} papers exported to {file}.", len(ids), file=output)
        call.say(text, {"count": len(ids), "file": str(output)})


COMMANDS = (import_papers, export_papers)
