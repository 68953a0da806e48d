"""What an action is: one thing that the reader can do, as data."""

from dataclasses import dataclass
from enum import StrEnum

from paperdesk.gui.desk.desk import Command


class Where(StrEnum):
    """Where an action applies; its keys mean something else, or nothing, everywhere else."""

    ANYWHERE = "anywhere"
    LIBRARY = "in the library"  # its tab: sidebar, list and paper
    PAPERS = "on papers"  # there, with a paper selected
    UNMARKED = "on papers, with no words selected"  # keys that mean something else on words of the abstract
    WORDS = "on words selected in the abstract"
    READER = "in the reader"  # a tab with a PDF

    def meets(self, other: "Where") -> bool:
        """Whether both can apply at one time."""
        if {self, other} == {Where.UNMARKED, Where.WORDS}:
            return False
        return Where.ANYWHERE in {self, other} or (self is Where.READER) == (other is Where.READER)


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that the reader can do: its name, text, menu, keys, where it applies, and the command.

    `paper_menu` is its place in the context menu of papers, where each ten is a group; 0: it is not in it.
    """

    name: str
    text: str
    menu: str
    command: Command
    keys: tuple[str, ...] = ()
    where: Where = Where.ANYWHERE
    icon: str = ""
    paper_menu: int = 0
