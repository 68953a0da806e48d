"""All commands, and how their failures are reported."""

import importlib
import io
import sys
from pathlib import Path

import click

from paperdesk import __version__
from paperdesk.cli.base import Folder, Group, complain
from paperdesk.cli.questions import NEEDS_CARE, advice
from paperdesk.cli.speech import in_language, speak_as_wanted
from paperdesk.errors import (
    AnswerNeeded,
    InvalidQuery,
    LibraryDamaged,
    LibraryMissing,
    LibraryTooNew,
    PaperDeskError,
    SettingsDamaged,
)
from paperdesk.language import error_text, tr
from paperdesk.log import LEVELS, start_log

INTERRUPTED, MISUSED = 130, 2
MODULES = {
    "annotations": ("annotations",),
    "authors": ("authors",),
    "backups": ("backup", "check", "begin"),
    "cite": ("cite", "bibliography"),
    "collections": ("collections",),
    "devices": ("devices",),
    "digest": ("digest", "for-you"),
    "documents": ("attach", "save-files", "text"),
    "doors": ("serve", "mcp"),
    "duplicates": ("duplicates", "merged", "keep-both"),
    "edit": ("edit",),
    "feeds": ("feeds",),
    "history": ("history", "undo", "redo"),
    "keys": ("keys",),
    "lab": ("lab",),
    "linked": ("linked", "cited"),
    "lint": ("lint",),
    "meaning": ("meaning",),
    "office": ("office",),
    "lookups": ("add", "complete", "check-standing", "fetch-pdfs"),
    "papers": ("star", "unstar", "read", "unread", "keep", "dismiss", "trash", "restore", "purge", "tag", "note"),
    "rules": ("rules",),
    "search": ("search", "show", "tags", "stats", "index"),
    "transfer": ("import", "export"),
    "whole": ("export-all", "import-all"),
    "window": ("window",),
}
"""The commands of each module: one is imported when one of its commands is called."""
MODULE_OF = {command: module for module, commands in MODULES.items() for command in commands}


class Program(Group):
    """All commands; anything else that is a file or names a paper is opened in the window."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *MODULE_OF})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in MODULE_OF:
            return super().get_command(ctx, cmd_name)
        module = importlib.import_module(f"paperdesk.cli.{MODULE_OF[cmd_name]}")
        found: click.Command = next(command for command in module.COMMANDS if command.name == cmd_name)
        return in_language(found)

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if arguments[0] not in MODULE_OF and _can_be_opened(arguments[0]):
            return "window", self.get_command(context, "window"), arguments
        return super().resolve_command(context, arguments)


def _can_be_opened(word: str) -> bool:
    """True if a word is a file or names a paper."""
    from paperdesk.model.identifiers import find_identifiers  # noqa: PLC0415 - commands need it not

    return (
        Path(word).exists()
        or word.startswith(("http://", "https://", "file://", "paperdesk:"))
        or bool(find_identifiers(word))
    )


CARE = (
    LibraryMissing,
    LibraryDamaged,
    LibraryTooNew,
    SettingsDamaged,
    AnswerNeeded,
)  # nothing goes on before the reader decides


@click.group(cls=Program, invoke_without_command=True)
@click.version_option(__version__, prog_name="paperdesk")
@click.option("--library", type=Folder(path_type=Path), metavar="DIR", help="Library folder.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option(
    "--log-level",
    type=click.Choice(LEVELS, case_sensitive=False),
    envvar="PAPERDESK_LOG_LEVEL",
    help="Write a log of messages at this level and above (the window uses info).",
)
@click.pass_context
def paperdesk(context: click.Context, library: Path | None, log_level: str | None, *, as_json: bool) -> int:
    """Manage your paper library: follow feeds, search, tag, annotate and export. Without a command, open the window."""
    del as_json  # the commands read it from here
    if log_level:
        start_log(log_level.lower())
    if context.invoked_subcommand is not None:
        return 0
    from paperdesk.cli import window  # noqa: PLC0415 - commands need it not

    return window.open_window(library or window.library_to_show())


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a title must not fail in a terminal without its letters
    speak_as_wanted()
    try:
        result = in_language(paperdesk).main(args=arguments, prog_name="paperdesk", standalone_mode=False)
    except click.exceptions.Exit as end:
        return end.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except PaperDeskError as error:
        complain(error_text(error) + advice(error))
        return NEEDS_CARE if isinstance(error, CARE) else MISUSED if isinstance(error, InvalidQuery) else 1
    except UnicodeEncodeError:
        complain(tr("The input is not valid UTF-8. Nothing was changed."))
        return 1
    return result if isinstance(result, int) else 0
