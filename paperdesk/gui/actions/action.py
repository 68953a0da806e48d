"""Actions: the things that you can do, as data."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from paperdesk.gui.desk.desk import Command, Desk


class Where(StrEnum):
    """Where an action applies; elsewhere its keys do something else or nothing."""

    ANYWHERE = "anywhere"
    LIBRARY = "in the library"  # its tab: sidebar, list and paper
    PAPERS = "on papers"  # in the library, with papers selected
    UNMARKED = "on papers, with no words selected"  # for keys with another meaning on selected words
    WORDS = "on words selected in the abstract"
    READER = "in the reader"  # a tab with a PDF

    def meets(self, other: "Where") -> bool:
        """True if both can apply at the same time."""
        if {self, other} == {Where.UNMARKED, Where.WORDS}:
            return False
        return Where.ANYWHERE in {self, other} or (self is Where.READER) == (other is Where.READER)


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that you can do: its name, text, menu, keys, where it applies, and its command.

    `paper_menu` is its position in the context menu of papers, where every ten form a group; 0: not in it. `is_on` says
    whether a setting that the action toggles is on, for the check mark in menus.
    """

    name: str
    text: str
    menu: str
    command: Command
    keys: tuple[str, ...] = ()
    where: Where = Where.ANYWHERE
    icon: str = ""
    paper_menu: int = 0
    is_on: Callable[[Desk], bool] | None = None
