"""Commands for the history: list the steps, undo one, redo one."""

from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, pass_call
from paperdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.library.records import StepRow

NUMBER = click.argument("step", type=int, required=False)


@click.command("history", cls=Command)
@click.option("-n", "--limit", default=20, type=click.IntRange(1), help="Maximum number of steps (default: 20).")
@pass_call
def history(call: "Call", limit: int) -> None:
    """List the steps you took, newest first, with their numbers for `undo` and `redo`."""
    from paperdesk.library.history import list_steps  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library, library.read() as session:
        steps = list_steps(session, limit=limit)
    lines = [_line(step) for step in steps]
    call.say("\n".join(lines) or tr("No steps yet."), [_data(step) for step in steps])


@click.command("undo", cls=Command)
@NUMBER
@pass_call
def undo(call: "Call", step: int | None) -> None:
    """Undo the last step, or the step with this number, even after a restart."""
    _turn(call, step, is_undo=True)


@click.command("redo", cls=Command)
@NUMBER
@pass_call
def redo(call: "Call", step: int | None) -> None:
    """Redo the last undone step, or the step with this number."""
    _turn(call, step, is_undo=False)


def _turn(call: "Call", number: int | None, *, is_undo: bool) -> None:
    from paperdesk.library import history as steps  # noqa: PLC0415

    with call.opened() as library:
        if number is None:
            found = steps.undo(library) if is_undo else steps.redo(library)
        else:
            found = steps.turn(library, number, undone=not is_undo)
    if found is None:
        call.say(tr("Nothing to undo." if is_undo else "Nothing to redo."), {"step": None})
    else:
        text = tr("Undid: {step}." if is_undo else "Redid: {step}.", step=tr_marked(found.label))
        call.say(text, {"step": found.id, "label": found.label})


def _line(step: "StepRow") -> str:
    """A step on one line, and on the next line why it is stuck."""
    marks = [word for word, holds in _marks(step).items() if holds]
    line = f"{step.id:>6}  {step.made_at[:16].replace('T', ' ')}  {tr_marked(step.label)}"
    line += "".join(f" ({tr_marked(m)})" for m in marks)
    return f"{line}\n        {tr_marked(step.stuck)}" if step.stuck else line


def _marks(step: "StepRow") -> dict[str, bool]:
    return {mark("interrupted"): step.was_interrupted, mark("under way"): step.is_running, mark("undone"): step.undone}


def _data(step: "StepRow") -> dict[str, Any]:
    return {
        "step": step.id,
        "label": step.label,
        "made_at": step.made_at,
        "undone": step.undone,
        "stuck": step.stuck,
        "under_way": step.is_running,
        "interrupted": step.was_interrupted,
    }


COMMANDS = (history, undo, redo)
