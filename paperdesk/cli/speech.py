"""The command line in the user's language: its help, its answers, and the texts of click.

Commands, options, formats and JSON are the same in every language.
"""

import copy
import sys
from pathlib import Path
from typing import TypeVar

import click

from paperdesk import language, paths
from paperdesk.errors import Words
from paperdesk.language import ENGLISH, Speech, mark, paragraphs, tr

OF_CLICK = (
    mark("Usage:"),
    mark("Options"),
    mark("Commands"),
    mark("Show this message and exit."),
    mark("Show the version and exit."),
    mark("default: {default}"),
    mark("required"),
    mark("Error: {message}"),
    mark("Try '{command} {option}' for help."),
    mark("Missing command."),
    mark("Missing argument"),
    mark("Missing option"),
    mark("Choose from:\n\t{choices}"),
    mark("No such option {name!r}."),
    mark("No such command {name!r}."),
    mark("Did you mean {possibility}?"),
    mark("(Did you mean one of: {possibilities}?)"),
    mark("Got unexpected extra argument ({args})"),
    mark("Got unexpected extra arguments ({args})"),
    mark("Invalid value for {param_hint}: {message}"),
    mark("Invalid value: {message}"),
    mark("Option {name!r} requires an argument."),
    mark("Option {name!r} requires {nargs} arguments."),
    mark("Option {name!r} does not take a value."),
    mark("{value!r} is not one of {choices}."),
    mark("{value!r} is not a valid {number_type}."),
    mark("{value} is not in the range {range}."),
    mark("{name} {filename!r} does not exist."),
    mark("{name} {filename!r} is a file."),
    mark("{name} {filename!r} is a directory."),
    mark("{name} {filename!r} is not readable."),
    mark("file"),
    mark("directory"),
    mark("path"),
    mark("Repeat for confirmation"),
    mark("Error: The two entered values do not match."),
    mark("Error: invalid input"),
)
"""What click says in the situations that this program can get into."""
MANUAL_PAGE = (
    mark("Command line"),
    mark("`paperdesk` works with the same library as the window. Every command accepts `--library DIR` and `--json`."),
    mark("If a command fails, its exit code is 1."),
    mark("With `--json` it prints an object with the error; error codes stay the same from release to release:"),
)
"""The head of the manual's page on the command line, which packaging/make_manual.py writes."""
AnyCommand = TypeVar("AnyCommand", bound=click.Command)


def speak_as_wanted() -> None:
    """Speak the language of the settings, or else of the terminal. Only others than English load Qt."""
    code = language.choose(language.of_settings(paths.settings_file()), language.of_environment())
    if code != ENGLISH:
        load(code)


def load(code: str, folder: Path | None = None) -> Speech:
    """Speak a language from now on, of this folder or the usual one; returns how the program spoke before."""
    from PySide6.QtCore import QDate, QDateTime, QLocale, QTranslator  # noqa: PLC0415 - English needs no Qt

    translator, locale, short = QTranslator(), QLocale(code), QLocale.FormatType.ShortFormat
    translator.load(str((folder or language.translations()) / f"paperdesk_{code}.qm"))

    def translate(text: str, n: int) -> str:
        return translator.translate("PaperDesk", text, "", n) or text

    _translate_click()
    return language.speak(
        Speech(
            code,
            translate,
            locale.toString,
            lambda at: locale.toString(QDate(at.year, at.month, at.day)),
            lambda at: locale.toString(QDateTime(at.year, at.month, at.day, at.hour, at.minute, 0), short),
        )
    )


def _translate_click() -> None:
    """Let click ask us instead of gettext."""
    for name, module in list(sys.modules.items()):
        if name.startswith("click."):
            for own, function in (("_", _tr), ("ngettext", _tr_n)):
                if hasattr(module, own):
                    setattr(module, own, function)


def _tr(text: str) -> str:
    return tr(text) if text in OF_CLICK else text


def _tr_n(one: str, many: str, n: int) -> str:
    return _tr(one if n == 1 else many)


def in_language(command: AnyCommand) -> AnyCommand:
    """A command with its help and that of its options in the language of the program."""
    if language.is_english():
        return command
    made = copy.copy(command)
    made.help = _help_of(command)
    made.short_help = made.help.partition("。")[0] if "。" in made.help else command.short_help  # no spaces to cut at
    made.params = [_translated(param) if isinstance(param, click.Option) else param for param in command.params]
    return made


def _help_of(command: click.Command) -> str:
    text = command.help or ""
    return tr(text) if isinstance(text, Words) else tr(paragraphs(text))


def _translated(option: click.Option) -> click.Option:
    made = copy.copy(option)
    made.help = tr(option.help or "")
    return made
