"""What can be done with words that are selected in the abstract, as data."""

from functools import partial

from paperdesk.gui.actions.action import Action, Where
from paperdesk.gui.desk.desk import Desk
from paperdesk.model.annotation import COLORS

W = Where.WORDS
PREFIX = "abstract-"


def _tell_pane(desk: Desk, what: str) -> None:
    """Ask the paper pane for something, by its name."""
    desk.wish(PREFIX + what)


def _action(name: str, text: str, keys: tuple[str, ...], icon: str = "", where: Where = W) -> Action:
    return Action(PREFIX + name, text, "Paper", partial(_tell_pane, what=name), keys, where, icon)


ABSTRACT_ACTIONS = (
    _action("select", "Select a sentence of the abstract, to highlight it", ("H",), "highlighter", Where.UNMARKED),
    _action("highlight", "Highlight the selected words of the abstract", ("H",), "highlighter"),
    *(
        _action(f"color-{number}", f"{name.capitalize()}: highlight the selected words in it", (str(number),))
        for number, name in enumerate(COLORS, start=1)
    ),
    _action("comment", "Comment on the selected words", ("N", "Return"), "pencil-line"),
)
