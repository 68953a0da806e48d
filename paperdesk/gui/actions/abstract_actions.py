"""What you can do with a selection in the abstract, as data."""

from functools import partial

from paperdesk.gui.actions.action import Action, Where
from paperdesk.gui.desk.desk import Command, Desk
from paperdesk.model.annotation import COLORS

W = Where.WORDS
PREFIX = "abstract-"


def _action(name: str, text: str, command: Command, keys: tuple[str, ...], icon: str = "", where: Where = W) -> Action:
    return Action(PREFIX + name, text, "Paper", command, keys, where, icon)


def _highlight(desk: Desk, *, color: str = "") -> None:
    desk.paper.highlight(color)


ABSTRACT_ACTIONS = (
    _action(
        "select",
        "Select a sentence in the abstract",
        lambda desk: desk.paper.select_sentence(),
        ("H",),
        "highlighter",
        Where.UNMARKED,
    ),
    _action("highlight", "Highlight selection in abstract", _highlight, ("H",), "highlighter"),
    *(
        _action(
            f"color-{number}",
            f"Highlight selection in {name}",
            partial(_highlight, color=color),
            (str(number),),
        )
        for number, (name, color) in enumerate(COLORS.items(), start=1)
    ),
    _action("comment", "Comment on selection", lambda desk: desk.paper.comment(), ("N", "Return"), "pencil-line"),
)
