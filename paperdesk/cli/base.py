"""Shared by all commands: the library to work on, JSON output, and how papers are named."""

import itertools
import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.questions import advice, fewer, offer_copy
from paperdesk.cli.speech import in_language
from paperdesk.errors import ExportFailed, LibraryError, LibraryMissing, PaperDeskError
from paperdesk.language import error_text, tr, tr_marked, tr_n

if TYPE_CHECKING:
    from paperdesk.library.connections import AnyView
    from paperdesk.library.library import Library
    from paperdesk.library.records import PaperDetail


@dataclass(slots=True)
class Call:
    """One call of the program."""

    library: Path
    as_json: bool = False

    @contextmanager
    def opened(self, *, is_backing_up: bool = False) -> "Iterator[Library]":
        """Open the library for the length of a block; after an edit, back it up if a backup is due."""
        library = self._open()
        if library.damage is not None:
            complain(error_text(library.damage) + advice(library.damage))
        has_written = False
        try:
            yield library
            _forget_old_steps(library)
        finally:
            has_written = library.has_written
            library.close()
            if has_written:
                self._tell_window()
            if has_written and not is_backing_up:
                self._back_up()

    def _open(self) -> "Library":
        from paperdesk.library.library import Library  # noqa: PLC0415 - `--help` needs no library

        try:
            return Library(self.library)
        except LibraryMissing as error:
            if not offer_copy(self.library, error):
                raise
            return Library(self.library)

    def _tell_window(self) -> None:
        """Tell an open window what has changed."""
        if not (self.library / ".window").exists():
            return
        from paperdesk.jobs.one_window import ask_window  # noqa: PLC0415 - only where there is a window

        ask_window(self.library, {"kind": "changed"}, wait_s=0)

    def _back_up(self) -> None:
        """Back up a small library immediately, a larger one in a detached process."""
        from paperdesk.jobs.back_up import back_up_soon  # noqa: PLC0415 - only after an edit

        try:
            made = back_up_soon(self.library)
        except LibraryError as error:
            complain(tr("Your changes are saved, but the backup failed: {error}", error=error_text(error)))
            return
        if made is not None and made.question:
            complain(tr_marked(made.question) + fewer())

    def say(self, text: str, data: object) -> None:
        """Print the answer: `data` as JSON if requested, otherwise the text.

        JSON is always UTF-8; text for people is in the terminal's encoding.

        Raises:
            ExportFailed: standard output cannot be written.
        """
        if self.as_json:
            put_out(json.dumps(data, ensure_ascii=False).encode(errors="backslashreplace") + b"\n")
        else:
            put_out(text + "\n")


def _forget_old_steps(library: "Library") -> None:
    """After an edit, delete history steps that have expired; if that fails now, the next edit does it."""
    if library.has_written:
        from paperdesk.library.forgetting import forget_if_due  # noqa: PLC0415 - only after an edit

        with suppress(LibraryError):
            forget_if_due(library)


class Folder(click.Path):
    """A folder given on the command line; an empty environment variable counts as none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail(tr("name a folder"), param, ctx)
        return super().convert(value, param, ctx)


def _library_of_settings() -> Path:
    from paperdesk import paths  # noqa: PLC0415 - a library that is named needs no settings
    from paperdesk.settings import chosen_library  # noqa: PLC0415

    return chosen_library(paths.settings_file())


LONG_OPTION = re.compile(r"--[a-z]")


class Command(click.Command):
    """A command that accepts --library and --json both before and after its name."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.params += [
            click.Option(["--library"], type=Folder(path_type=Path), metavar="DIR", help="Library folder."),
            click.Option(["--json", "as_json"], is_flag=True, help="Print JSON."),
        ]

    def invoke(self, context: click.Context) -> Any:
        own = {name: context.params.pop(name) for name in ("library", "as_json")}
        given = context.find_root().params
        library = own["library"] or given.get("library") or _library_of_settings()
        context.obj = Call(library, own["as_json"] or bool(given.get("as_json")))
        try:
            return super().invoke(context)
        except PaperDeskError as error:
            if context.obj.as_json:  # the sentence itself goes to standard error, as without --json
                context.obj.say("", {"error": error_data(error)})
            raise


class WordsCommand(Command):
    """A command whose arguments may begin with a minus sign: `search gauge -lattice`, `note 1 "--- a line"`.

    Anything that looks like a long option is one, and an error if it does not exist.
    """

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        known = {name for option in self.get_params(context) for name in option.opts}
        for word in itertools.takewhile(lambda word: word != "--", args):
            if LONG_OPTION.match(word) and word.partition("=")[0] not in known:
                raise click.NoSuchOption(word, ctx=context)
        context.ignore_unknown_options = True
        return super().parse_args(context, args)


class Group(click.Group):
    """A group of such commands."""

    command_class = Command

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        found = super().get_command(ctx, cmd_name)
        return found and in_language(found)


def put_out(text: str | bytes) -> None:
    """Write to standard output.

    Raises:
        ExportFailed: it cannot be written.
    """
    try:
        click.echo(text, nl=False)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still in its buffer goes nowhere
        if not isinstance(error, BrokenPipeError):  # the reader of our output went away, as `head` does
            raise ExportFailed(
                "output-not-written", "The output cannot be written: {reason}.", reason=error.strerror
            ) from error


def take_in() -> bytes:
    """Read all of standard input."""
    return sys.stdin.buffer.read() if sys.stdin else b""  # None: it is closed


def complain(text: str) -> None:
    """Tell on standard error what went wrong, or what to know."""
    click.echo(f"paperdesk: {text}", err=True)


pass_call = click.make_pass_decorator(Call)


def find_papers(session: "AnyView", names: Sequence[str]) -> list[int]:
    """Return the IDs of papers given by ID or citation key, without repetition.

    Raises:
        PaperNotFound: one of them does not exist.
    """
    from paperdesk.library.papers import find_paper  # noqa: PLC0415 - `--help` needs no library

    return list(dict.fromkeys(find_paper(session, name) for name in names))


def error_data(error: PaperDeskError) -> dict[str, Any]:
    """An expected failure as JSON: its stable code, the English message, and its parameters."""
    values = {
        name: error_data(value) if isinstance(value, PaperDeskError) else value
        for name, value in error.parameters.items()
    }
    return {"code": error.code, "message": str(error), "template": error.text, "parameters": values}


def paper_data(detail: "PaperDetail") -> dict[str, Any]:
    """A paper as it appears in JSON lists."""
    return {
        "id": detail.id,
        "citation_key": detail.citation_key,
        "title": detail.fields.title,
        "authors": [author.full for author in detail.authors],
        "year": detail.fields.year,
        "venue": detail.fields.venue,
        "doi": detail.identifier("doi"),
        "arxiv_id": detail.identifier("arxiv"),
        "url": detail.link("page"),
        "code_url": detail.link("code"),
        "links": [{"kind": str(link.kind), "url": link.url} for link in detail.links],
        "upvotes": detail.upvotes,
        "tags": [tag.name for tag in detail.tags],
        "starred": detail.starred,
        "read": detail.is_read,
        "place": detail.place,
    }


def paper_line(detail: "PaperDetail") -> str:
    """A paper on one line: ID, key, title, authors and year."""
    who = ", ".join(author.family for author in detail.authors[:3]) + (" et al." if len(detail.authors) > 3 else "")  # noqa: PLR2004
    about = " ".join(part for part in (who, str(detail.fields.year or "")) if part)
    mark = "*" if detail.starred else " "
    title = detail.fields.title or tr("(without a title)")
    return f"{detail.id:>6} {mark} {title}" + (f"  ({about})" if about else "") + f"  [{detail.citation_key}]"


def count_papers(number: int) -> str:
    """Format a number of papers."""
    return tr_n("{n} paper", "{n} papers", number)
