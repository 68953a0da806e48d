"""All commands together, and what becomes of their failures."""

import io
import sys
from pathlib import Path

import click

from paperdesk import __version__
from paperdesk.cli import (
    annotations,
    authors,
    backups,
    cite,
    digest,
    documents,
    duplicates,
    edit,
    feeds,
    history,
    keys,
    linked,
    lint,
    lookups,
    meaning,
    papers,
    rules,
    search,
    transfer,
    whole,
    window,
)
from paperdesk.cli.base import Folder, Group
from paperdesk.cli.questions import NEEDS_CARE, advice
from paperdesk.errors import (
    AnswerNeeded,
    InvalidQuery,
    LibraryDamaged,
    LibraryMissing,
    LibraryTooNew,
    PaperDeskError,
    SettingsDamaged,
)
from paperdesk.log import LEVELS, start_log

INTERRUPTED, MISUSED = 130, 2


class Program(Group):
    """The commands; what is none of them, but a file or names a paper, is opened in the window."""

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(context, arguments[0]) is None and window.can_be_opened(arguments[0]):
            return "window", window.window, arguments
        return super().resolve_command(context, arguments)


CARE = (
    LibraryMissing,
    LibraryDamaged,
    LibraryTooNew,
    SettingsDamaged,
    AnswerNeeded,
)  # nothing goes on before the reader decides


@click.group(cls=Program, invoke_without_command=True)
@click.version_option(__version__, prog_name="paperdesk")
@click.option("--library", type=Folder(path_type=Path), metavar="DIR", help="Folder of the library.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option(
    "--log-level",
    type=click.Choice(LEVELS, case_sensitive=False),
    envvar="PAPERDESK_LOG_LEVEL",
    help="Write a log of what is at least so grave; the window does so from info on.",
)
@click.pass_context
def paperdesk(context: click.Context, library: Path | None, log_level: str | None, *, as_json: bool) -> int:
    """Keep the papers that feeds announce: search, tag, note, export. Without a command the window opens."""
    del as_json  # the commands read it from here
    if log_level:
        start_log(log_level.lower())
    if context.invoked_subcommand is not None:
        return 0
    return window.open_window(library or window.library_to_show())


for command in (
    transfer.import_papers,
    lookups.add,
    lookups.complete,
    lookups.check_standing,
    lookups.fetch_pdfs,
    search.search_papers,
    search.show_paper,
    *papers.COMMANDS,
    edit.edit_papers,
    feeds.feeds_group,
    rules.rules_group,
    digest.digest,
    digest.for_you,
    history.history,
    history.undo,
    history.redo,
    transfer.export_papers,
    keys.keys_group,
    authors.authors_group,
    cite.cite,
    cite.bibliography,
    lint.lint,
    duplicates.duplicates,
    duplicates.merged,
    duplicates.keep_both,
    annotations.annotations,
    documents.attach,
    documents.text,
    linked.linked_group,
    linked.cited,
    search.show_tags,
    search.show_stats,
    search.index_group,
    meaning.meaning_group,
    window.window,
    *backups.COMMANDS,
    *whole.COMMANDS,
):
    paperdesk.add_command(command)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a title must not fail in a terminal without its letters
    try:
        result = paperdesk.main(args=arguments, prog_name="paperdesk", standalone_mode=False)
    except click.exceptions.Exit as end:
        return end.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except PaperDeskError as error:
        click.echo(f"paperdesk: {error}{advice(error)}", err=True)
        return NEEDS_CARE if isinstance(error, CARE) else MISUSED if isinstance(error, InvalidQuery) else 1
    except UnicodeEncodeError:
        click.echo("paperdesk: What was given is no text in UTF-8. Nothing was changed.", err=True)
        return 1
    return result if isinstance(result, int) else 0
