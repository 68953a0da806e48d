"""Questions in the terminal; without a terminal, nothing is asked and nothing is done."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk.errors import AnswerNeeded, LibraryDamaged, LibraryMissing, PaperDeskError
from paperdesk.language import error_text, tr, tr_n

if TYPE_CHECKING:
    from paperdesk.library.copies import Copy

NEEDS_CARE = 3
"""The exit code where nothing goes on before the reader decides."""


def advice(error: PaperDeskError) -> str:
    """The command that helps if a library is missing or damaged; "" for other failures. The window has buttons."""
    if isinstance(error, LibraryMissing):
        return " " + tr(
            "Restore a backup with “paperdesk backup restore”, or start an empty library with “paperdesk begin”."
        )
    if isinstance(error, LibraryDamaged) and error.code == "library-damaged":
        return " " + tr(
            "Repair it with “paperdesk check --repair”, or restore a backup with “paperdesk backup restore”."
        )
    return ""


def fewer() -> str:
    """Which commands help where a library holds far less than its last copy."""
    return " " + tr("If this is correct, run “paperdesk backup create --yes”; if not, run “paperdesk backup restore”.")


def has_terminal() -> bool:
    """True if there is a terminal to ask in."""
    return bool(sys.stdin and sys.stdin.isatty())


def confirm(question: str, *, is_sure: bool) -> None:
    """Ask for confirmation in the terminal, unless it was given with the command.

    Raises:
        AnswerNeeded: there is no terminal; nothing was changed.
        click.Abort: the answer is no.
    """
    if is_sure:
        return
    if not has_terminal():
        raise AnswerNeeded(
            "answer-needed",
            "{question} Nothing was changed. To confirm, run the command again with --yes.",
            question=question,
        )
    click.confirm(question, abort=True, err=True)


def ask_password(name: str, was_wrong: bool) -> str:  # noqa: FBT001 - as `Passwords` is called
    """Ask for the password of a protected file; "" without a terminal, or if nothing is typed."""
    if not has_terminal():
        return ""
    wrong = tr("The password is not correct.") + " " if was_wrong else ""
    question = wrong + tr("Password for {name} (press Enter to skip)", name=name)
    given = click.prompt(question, default="", hide_input=True, show_default=False, err=True)
    return str(given)


def offer_copy(folder: Path, error: LibraryMissing) -> bool:
    """Offer to restore the newest backup of a missing library; returns whether that was done."""
    from paperdesk.library import restoring  # noqa: PLC0415 - rarely needed
    from paperdesk.library.copies import newest_of_any_kind  # noqa: PLC0415

    copy = newest_of_any_kind(folder)
    if copy is None or not has_terminal():
        return False
    click.echo(f"paperdesk: {error_text(error)}", err=True)
    question = tr_n(
        "Restore the backup from {time} ({n} paper)?",
        "Restore the backup from {time} ({n} papers)?",
        copy.papers,
        time=moment_of(copy),
    )
    if not click.confirm(question, err=True):
        return False
    restoring.restore(folder, copy.file)
    return True


def moment_of(copy: "Copy") -> str:
    """The time of a backup, in local time."""
    return f"{copy.made_at.astimezone():%Y-%m-%d %H:%M}"
