"""Commands for files that follow the library: linked files, and papers cited in a document."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk import paths
from paperdesk.cli.base import Command, Group, WordsCommand, complain, pass_call
from paperdesk.errors import ExportFailed
from paperdesk.language import number, tr, tr_marked, tr_n
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.library.library import Library
    from paperdesk.library.records import LinkedFileRow


@click.group("linked", cls=Group)
def linked_group() -> None:
    """Manage linked files: exports kept up to date while the window is open, and by `linked update`."""


@linked_group.command("add", cls=WordsCommand)
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("query", nargs=-1)
@click.option("--format", "format_name", default="", metavar="NAME", help="Format (default: from the file extension).")
@click.option("--no-abstracts", is_flag=True, help="Leave out abstracts.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Write accented letters as LaTeX commands.")
@pass_call
def add(
    call: "Call", file: Path, query: tuple[str, ...], format_name: str, *, no_abstracts: bool, ascii_only: bool
) -> int:
    """Keep FILE, or literature notes in the folder FILE, up to date with the papers matching QUERY."""
    from paperdesk.exporters.base import ExportOptions  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.jobs.linked_files import link_file  # noqa: PLC0415
    from paperdesk.jobs.linked_notes import link_notes  # noqa: PLC0415

    options = ExportOptions(abstracts=not no_abstracts, ascii_only=ascii_only)
    with call.opened() as library:
        if file.is_dir():
            link_notes(library, file, " ".join(query))
        else:
            link_file(library, file, " ".join(query), options, format_name)
        rows = _update(library)
    return _say(call, [row for row in rows if Path(row.path).name == file.absolute().name])


@linked_group.command("list", cls=Command)
@pass_call
def list_linked(call: "Call") -> int:
    """List linked files and the result of their last update."""
    from paperdesk.library.linked_files import list_linked_files  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library, library.read() as session:
        rows = list_linked_files(session)
    return _say(call, rows)


@linked_group.command("update", cls=Command)
@pass_call
def update(call: "Call") -> int:
    """Update linked files whose papers have changed. Exit code 1 if an update fails."""
    with call.opened() as library:
        rows = _update(library)
    return _say(call, rows)


@linked_group.command("remove", cls=Command)
@click.argument("file", type=click.Path(path_type=Path))
@pass_call
def remove(call: "Call", file: Path) -> None:
    """Stop updating FILE. The file itself is kept."""
    from paperdesk.library.linked_files import list_linked_files, remove_linked_file  # noqa: PLC0415

    with call.opened() as library:
        with library.read() as session:
            found = [row for row in list_linked_files(session) if Path(row.path) == file.absolute()]
        if not found:
            raise ExportFailed(
                "not-a-linked-file",
                "{file} is not a linked file. List linked files with: paperdesk linked list",
                file=file,
            )
        with library.edit(Step("unlink-file", name=file.name)) as edit:
            remove_linked_file(edit, file_id=found[0].id)
    call.say(tr("{file} is no longer updated.", file=file), {"file": str(file)})


def _update(library: "Library") -> "list[LinkedFileRow]":
    from paperdesk.cli.search import find  # noqa: PLC0415
    from paperdesk.jobs.linked_files import update_linked_files  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    pandoc = load_settings(paths.settings_file()).citation.pandoc
    return update_linked_files(library, lambda query: find(library, query, sort="").ids, Progress(), pandoc)


def _say(call: "Call", rows: "list[LinkedFileRow]") -> int:
    lines = [f"{row.path}: {tr_marked(row.error) if row.error else _state(row)}" for row in rows]
    names = ("path", "query", "format", "paper_count", "written_at", "error")
    call.say("\n".join(lines) or tr("No linked files."), [{name: getattr(row, name) for name in names} for row in rows])
    return 1 if any(row.error for row in rows) else 0


def _state(row: "LinkedFileRow") -> str:
    return tr_n("{n} paper, updated {time}", "{n} papers, updated {time}", row.paper_count, time=row.written_at)


@click.command("cited", cls=Command)
@click.argument("documents", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="DOCUMENT...")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Export these papers to this file."
)
@click.option("--format", "format_name", default="", metavar="NAME", help="Format (default: from the file extension).")
@pass_call
def cited(call: "Call", documents: tuple[Path, ...], output: Path | None, format_name: str) -> int:
    """List the papers cited in DOCUMENTs (.tex .aux .bcf .md .qmd .typ). Exit code 1 if keys are missing."""
    from paperdesk.exporters import exporter_for, find_exporter  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.exporters.base import ExportOptions  # noqa: PLC0415
    from paperdesk.jobs.documents import export_citations, scan_documents  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    with call.opened() as library:
        citations = scan_documents(library, documents)
        if output is not None:
            exporter = find_exporter(format_name) if format_name else exporter_for(output.name)
            exporter = exporter.made_by(load_settings(paths.settings_file()).citation.pandoc)
            export_citations(library, citations, exporter, ExportOptions(), output)
    for key in citations.missing:
        complain(tr("no paper has the key “{key}”", key=key))
    for key, present in citations.outdated.items():
        complain(tr("“{key}” is a former key of “{present}”", key=key, present=present))
    data = {"found": citations.found, "missing": citations.missing, "outdated": citations.outdated}
    n, missing = len(citations.found), number(len(citations.missing))
    if output is None:
        text = tr_n("{n} paper cited, {missing} missing.", "{n} papers cited, {missing} missing.", n, missing=missing)
    else:
        text = tr_n(
            "{n} paper cited, exported to {file}, {missing} missing.",
            "{n} papers cited, exported to {file}, {missing} missing.",
            n,
            file=output,
            missing=missing,
        )
    call.say(text, data)
    return 1 if citations.missing else 0


COMMANDS = (linked_group, cited)
