"""Commands that write a whole library as files in open formats, and make one of them again."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Command, count_papers, pass_call

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.jobs.whole_library import WholeLibrary

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command("export-all", cls=Command)
@click.argument("folder", type=FOLDER)
@pass_call
def export_all(call: "Call", folder: Path) -> None:
    """Write the whole library into FOLDER as files in open formats: papers, notes, feeds, files, and all tables.

    FOLDER is new, empty, or of an earlier export, which is renewed. A README in it tells what is what.
    """
    from paperdesk.jobs import whole_library  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    with call.opened() as library:
        written = whole_library.export_all(library, folder, Progress())
    _tell(call, written, f"Exported to {folder}")


@click.command("import-all", cls=Command)
@click.argument("folder", type=FOLDER)
@pass_call
def import_all(call: "Call", folder: Path) -> None:
    """Make a library, in the empty or new folder that --library names, of what `export-all` wrote into FOLDER."""
    from paperdesk.jobs import whole_library  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    made = whole_library.import_all(folder, call.library, Progress())
    _tell(call, made, f"Imported into {call.library}")


def _tell(call: "Call", done: "WholeLibrary", what: str) -> None:
    lines = [f"{what}: {count_papers(done.papers)}, {done.rows:,} rows, {done.files:,} files."]
    lines += [f"Files that are missing or not as they were added: {', '.join(done.missing)}"] if done.missing else []
    data = {"papers": done.papers, "rows": done.rows, "files": done.files, "missing": [*done.missing]}
    call.say("\n".join(lines), data)


COMMANDS = (export_all, import_all)
