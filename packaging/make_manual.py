"""Write the manual's page on the command line, from the commands: `.venv/bin/python packaging/make_manual.py`."""

from pathlib import Path

import click

from paperdesk import language
from paperdesk.cli import speech
from paperdesk.cli.main import paperdesk
from paperdesk.language import tr

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "manual"
NAME = "09-command-line.md"
ERROR = '`{"error": {"code": …, "message": …, "parameters": …}}`'


def command_pages() -> dict[Path, str]:
    """The page in English, and in each language that is there."""
    made, before = {FOLDER / NAME: command_page()}, language.speak(language.ENGLISH_SPEECH)
    for known in language.available():
        speech.load(known.code)
        made[FOLDER / known.code / NAME] = command_page()
    language.speak(before)
    return made


def command_page() -> str:
    """The page as Markdown: a heading for each command, its usage, its options."""
    title, *head = (tr(text) for text in speech.MANUAL_PAGE)
    return "\n".join([f"# {title}\n", *head, f"{ERROR}\n", *_commands(speech.in_language(paperdesk), "paperdesk")])


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
    for file, text in command_pages().items():
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
