"""Write the manual's page on the command line, from the commands: `.venv/bin/python packaging/make_manual.py`."""

from pathlib import Path

import click

from paperdesk.cli.main import paperdesk

PAGE = Path(__file__).resolve().parent.parent / "resources" / "manual" / "09-command-line.md"
HEAD = """# Command line

`paperdesk` works with the same library as the window. Every command accepts `--library DIR` and `--json`.
If a command fails, its exit code is 1. With `--json` it prints `{"error": {"code": …, "message": …, "parameters": …}}`;
error codes stay the same from release to release.
"""


def command_page() -> str:
    """The page as Markdown: a heading for each command, its usage, its options."""
    return "\n".join([HEAD, *_commands(paperdesk, "paperdesk")])


def _commands(group: click.Group, path: str) -> list[str]:
    parts: list[str] = []
    context = click.Context(group)
    for name in group.list_commands(context):
        command, words = group.get_command(context, name), f"{path} {name}"
        assert command is not None  # noqa: S101 - as it was listed
        if isinstance(command, click.Group):
            parts += _commands(command, words)
        else:
            parts.append(_command(command, words))
    return parts


def _command(command: click.Command, words: str) -> str:
    context = click.Context(command, info_name=words)
    usage = " ".join([words, *(p for p in command.collect_usage_pieces(context) if p != "[OPTIONS]")])
    help_text = " ".join((command.help or "").split("\n\n")[0].split())
    options = [
        f"- `{', '.join(option.opts)}` {option.help or ''}".rstrip()
        for option in command.params
        if isinstance(option, click.Option) and option.name not in {"library", "as_json"}
    ]
    return "\n".join([f"## `{usage}`\n\n{help_text}\n", *options, *([""] if options else [])])


if __name__ == "__main__":
    PAGE.write_text(command_page(), encoding="utf-8")
