"""Write the man page and the shell completions from the commands: `.venv/bin/python packaging/make_man.py`."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

from paperdesk import __version__
from paperdesk.cli.main import paperdesk

FOLDER = Path(__file__).resolve().parent / "shell"
COMPLETIONS = {"paperdesk.bash": BashComplete, "_paperdesk": ZshComplete, "paperdesk.fish": FishComplete}
VARIABLE = "_PAPERDESK_COMPLETE"
ABOUT = """.SH DESCRIPTION
PaperDesk manages your paper library: follow feeds, search, tag, star and annotate papers offline, and cite them.
Without a command, it opens the window; given files, DOIs, arXiv IDs or addresses, it opens them there.
Every command accepts
.B \\-\\-library
and
.BR \\-\\-json .
"""
REST = """.SH EXIT STATUS
.TP
.B 0
Success.
.TP
.B 1
Failure. A message on standard error says why and what to do.
.TP
.B 2
The command line or a query is not valid.
.TP
.B 3
Your decision is needed: the library is missing, damaged or from a newer version.
.SH ENVIRONMENT
.TP
.B PAPERDESK_LIBRARY
The library folder, unless
.B \\-\\-library
is given.
.TP
.B PAPERDESK_LOG_LEVEL
As
.BR \\-\\-log\\-level .
.SH FILES
.TP
.I $XDG_DATA_HOME/paperdesk/library
The default library.
.TP
.I $XDG_CONFIG_HOME/paperdesk/settings.toml
The settings.
"""


def files() -> dict[str, str]:
    """Each file by its name."""
    shells = {name: shell(paperdesk, {}, "paperdesk", VARIABLE).source() for name, shell in COMPLETIONS.items()}
    return {"paperdesk.1": manual_page(), **shells}


def manual_page() -> str:
    """The page for man(1), in the macros of man(7)."""
    head = f'.TH PAPERDESK 1 "" "PaperDesk {__version__}" "User Commands"\n'
    name = ".SH NAME\npaperdesk \\- personal paper library\n"
    usage = ".SH SYNOPSIS\n.B paperdesk\n[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR|\\fIFILE\\fR|\\fIDOI\\fR|\\fIURL\\fR]...\n"
    options = "".join([".SH OPTIONS\n", *options_of(paperdesk)])
    commands = "".join([".SH COMMANDS\n", *commands_of(paperdesk, "")])
    return head + name + usage + ABOUT + options + commands + REST


def commands_of(group: click.Group, before: str) -> Iterator[str]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command, words = group.get_command(context, name), f"{before} {name}".strip()
        assert command is not None  # noqa: S101 - as it was listed
        if isinstance(command, click.Group):
            yield from commands_of(command, words)
            continue
        pieces = command.collect_usage_pieces(click.Context(command, info_name=words))
        usage = " ".join(piece for piece in pieces if piece != "[OPTIONS]")
        yield f".SS {escaped(f'{words} {usage}'.strip())}\n{text_of(command.help)}\n"
        yield from options_of(command)


def options_of(command: click.Command) -> Iterator[str]:
    for option in command.params:
        if isinstance(option, click.Option) and (command is paperdesk or option.name not in {"library", "as_json"}):
            context = click.Context(command)
            names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in option.opts)
            value = "" if option.is_flag else f" \\fI{escaped(option.make_metavar(context))}\\fR"
            yield f".TP\n{names}{value}\n{text_of(option.help)}\n"


def text_of(words: str | None) -> str:
    """The first paragraph; a line may not begin with what roff takes for a request."""
    text = escaped(" ".join((words or "").split("\n\n")[0].split()))
    return re.sub(r"^([.'])", r"\\&\1", text) or "\\&"


def escaped(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in files().items():
        (FOLDER / name).write_text(text + "\n" * (not text.endswith("\n")), encoding="utf-8")
