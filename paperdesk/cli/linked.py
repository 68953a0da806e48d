"""Commands for files that follow the library: linked files, and the papers that a document cites."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Command, Group, WordsCommand, count_papers, pass_call
from paperdesk.errors import ExportFailed
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.library.library import Library
    from paperdesk.library.records import LinkedFileRow


@click.group("linked", cls=Group)
def linked_group() -> None:
    """Linked files: exports that are kept up to date while the window is open, and by `linked update`."""


@linked_group.command("add", cls=WordsCommand)
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("query", nargs=-1)
@click.option("--format", "format_name", default="", metavar="NAME", help="Format, where FILE's ending does not tell.")
@click.option("--no-abstracts", is_flag=True, help="Leave the abstracts out.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Letters with accents as LaTeX commands.")
@pass_call
def add(
    call: "Call", file: Path, query: tuple[str, ...], format_name: str, *, no_abstracts: bool, ascii_only: bool
) -> int:
    """Keep FILE, or literature notes in the folder FILE, up to date with what QUERY finds (tag:x, words)."""
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
    """Show the linked files and how their last writing went."""
    from paperdesk.library.linked_files import list_linked_files  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library, library.read() as session:
        rows = list_linked_files(session)
    return _say(call, rows)


@linked_group.command("update", cls=Command)
@pass_call
def update(call: "Call") -> int:
    """Write the linked files anew where their papers have changed; exit code 1 if one could not be."""
    with call.opened() as library:
        rows = _update(library)
    return _say(call, rows)


@linked_group.command("remove", cls=Command)
@click.argument("file", type=click.Path(path_type=Path))
@pass_call
def remove(call: "Call", file: Path) -> None:
    """Keep FILE up to date no longer; the file itself stays."""
    from paperdesk.library.linked_files import list_linked_files, remove_linked_file  # noqa: PLC0415

    with call.opened() as library:
        with library.read() as session:
            found = [row for row in list_linked_files(session) if Path(row.path) == file.absolute()]
        if not found:
            raise ExportFailed(
                "not-a-linked-file",
                "{file} is no linked file. `paperdesk linked list` shows those that there are.",
                file=file,
            )
        with library.edit(Step("unlink-file", name=file.name)) as edit:
            remove_linked_file(edit, file_id=found[0].id)
    call.say(f"{file} stays as it is now.", {"file": str(file)})


def _update(library: "Library") -> "list[LinkedFileRow]":
    from paperdesk.cli.search import find  # noqa: PLC0415
    from paperdesk.jobs.linked_files import update_linked_files  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    return update_linked_files(library, lambda query: find(library, query, sort="").ids, Progress())


def _say(call: "Call", rows: "list[LinkedFileRow]") -> int:
    lines = [f"{row.path}: {row.error or f'{count_papers(row.paper_count)}, written {row.written_at}'}" for row in rows]
    names = ("path", "query", "format", "paper_count", "written_at", "error")
    call.say("\n".join(lines) or "No file is linked.", [{name: getattr(row, name) for name in names} for row in rows])
    return 1 if any(row.error for row in rows) else 0


@click.command("cited", cls=Command)
@click.argument("documents", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="DOCUMENT...")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Export exactly these papers.")
@click.option("--format", "format_name", default="", metavar="NAME", help="Format, where FILE's ending does not tell.")
@pass_call
def cited(call: "Call", documents: tuple[Path, ...], output: Path | None, format_name: str) -> int:
    """Say which papers DOCUMENTs (.tex .aux .bcf .md .qmd .typ) cite and which keys are missing; 1 if any is."""
    from paperdesk.exporters import exporter_for, find_exporter  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.exporters.base import ExportOptions  # noqa: PLC0415
    from paperdesk.jobs.documents import export_citations, scan_documents  # noqa: PLC0415

    with call.opened() as library:
        citations = scan_documents(library, documents)
        if output is not None:
            exporter = find_exporter(format_name) if format_name else exporter_for(output.name)
            export_citations(library, citations, exporter, ExportOptions(), output)
    for key in citations.missing:
        click.echo(f"paperdesk: no paper has the key “{key}”", err=True)
    for key, present in citations.outdated.items():
        click.echo(f"paperdesk: “{key}” is an earlier key of “{present}”", err=True)
    where = f", exported to {output}" if output is not None else ""
    data = {"found": citations.found, "missing": citations.missing, "outdated": citations.outdated}
    call.say(f"{count_papers(len(citations.found))} cited{where}, {len(citations.missing)} missing.", data)
    return 1 if citations.missing else 0


COMMANDS = (linked_group, cited)
