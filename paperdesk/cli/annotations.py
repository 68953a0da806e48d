"""Export annotations as Markdown, as W3C Web Annotations, or as a folder of literature notes."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, pass_call, put_out
from paperdesk.language import tr, tr_marked
from paperdesk.model.annotation import COLORS, AnnotationKind, MarkFilter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paperdesk.cli.base import Call
    from paperdesk.jobs.export_annotations import Written
    from paperdesk.library.library import Library


@click.command("annotations", cls=Command)
@click.argument("query", nargs=-1)
@click.option("--format", "format_name", type=click.Choice(["md", "jsonld"]), help="Markdown, or W3C Web Annotations.")
@click.option(
    "--color", "colors", multiple=True, type=click.Choice(list(COLORS)), help="Only this colour; can be repeated."
)
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice(list(AnnotationKind)), help="Only this kind; can be repeated."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write or update this file.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write a note per paper to this folder, for Obsidian.",
)
@pass_call
def annotations(call: "Call", /, **given: Any) -> None:
    """Export notes and highlights of the papers matching QUERY (default: all papers).

    Markdown files and note folders are updated in place. Text outside PaperDesk's marked sections is kept.
    """
    from paperdesk.cli.search import find  # noqa: PLC0415 - `--help` needs no library

    folder, output, query = given["folder"], given["output"], " ".join(given["query"])
    if folder is not None and (output is not None or given["format_name"] == "jsonld"):
        raise click.UsageError(
            tr("--folder writes Markdown notes and cannot be combined with --output or --format jsonld.")
        )
    is_json = output is not None and output.suffix.lower() in {".json", ".jsonld"}
    format_name = given["format_name"] or ("jsonld" if is_json else "md")
    wanted = MarkFilter(given["colors"], given["kinds"])
    with call.opened() as library:
        ids = find(library, query, sort="").ids if query.strip() else None
        if folder is not None or (format_name == "md" and output is not None and output != Path("-")):
            _renew(call, library, ids, wanted, given)
        else:
            _put(call, library, (ids, wanted), format_name, output)


def _renew(
    call: "Call", library: "Library", ids: "Sequence[int] | None", wanted: MarkFilter, given: dict[str, Any]
) -> None:
    """Update the notes in a folder, or in a Markdown file."""
    from paperdesk.jobs.export_annotations import write_annotations, write_notes  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    if given["folder"] is not None:
        told = write_notes(library, ids, wanted, given["folder"], Progress())
    else:
        told = write_annotations(library, ids, wanted, given["output"], Progress())
    call.say(tr_marked(told.summary), _data(told))


def _put(
    call: "Call",
    library: "Library",
    what: "tuple[Sequence[int] | None, MarkFilter]",
    format_name: str,
    output: Path | None,
) -> None:
    """Write text to standard output, or to a JSON-LD file."""
    from paperdesk.jobs.export_annotations import annotations_as_jsonld, annotations_as_text  # noqa: PLC0415
    from paperdesk.jobs.export_papers import write_file  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    make = annotations_as_jsonld if format_name == "jsonld" else annotations_as_text
    text = make(library, *what, Progress())
    if output is not None and output != Path("-"):
        write_file(output, iter([text]))
        call.say(tr("Written to {file}.", file=output), {"file": str(output)})
    elif call.as_json and format_name == "md":
        call.say("", {"text": text})
    else:
        put_out(text.encode(errors="replace"))


def _data(told: "Written") -> dict[str, object]:
    return {
        "papers": told.papers,
        "annotations": told.annotations,
        "written": [str(file) for file in told.written],
        "unchanged": told.unchanged,
        "conflicts": [{"file": str(c.file), "new": str(c.beside), "reason": c.reason} for c in told.conflicts],
        "failed": list(told.failed),
    }


COMMANDS = (annotations,)
