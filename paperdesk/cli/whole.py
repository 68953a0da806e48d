"""Commands that export a whole library to open formats, and import it again."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Command, pass_call
from paperdesk.language import number, tr, tr_n

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.jobs.whole_library import WholeLibrary

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command("export-all", cls=Command)
@click.argument("folder", type=FOLDER)
@pass_call
def export_all(call: "Call", folder: Path) -> None:
    """Export the whole library to FOLDER in open formats: papers, notes, feeds, files and all tables.

    FOLDER must be new, empty or an earlier export, which is then updated. A README explains its contents.
    """
    from paperdesk.jobs import whole_library  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    with call.opened() as library:
        written = whole_library.export_all(library, folder, Progress())
    _tell(call, written, tr("Exported to {folder}", folder=folder))


@click.command("import-all", cls=Command)
@click.argument("folder", type=FOLDER)
@pass_call
def import_all(call: "Call", folder: Path) -> None:
    """Create a library in the empty or new folder given by --library from an `export-all` FOLDER."""
    from paperdesk.jobs import whole_library  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    made = whole_library.import_all(folder, call.library, Progress())
    _tell(call, made, tr("Imported into {folder}", folder=call.library))


def _tell(call: "Call", done: "WholeLibrary", what: str) -> None:
    rows, files = number(done.rows), number(done.files)
    lines = [
        tr_n(
            "{what}: {n} paper, {rows} rows, {files} files.",
            "{what}: {n} papers, {rows} rows, {files} files.",
            done.papers,
            what=what,
            rows=rows,
            files=files,
        )
    ]
    if done.missing:
        lines.append(tr("Files that are missing or have been changed: {names}", names=", ".join(done.missing)))
    data = {"papers": done.papers, "rows": done.rows, "files": done.files, "missing": [*done.missing]}
    call.say("\n".join(lines), data)


COMMANDS = (export_all, import_all)
