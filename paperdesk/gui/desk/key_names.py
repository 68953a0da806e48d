"""How tooltips and messages refer to an action: by its shortcut, or else by its text in the menu."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from paperdesk.gui.told import told
from paperdesk.gui.words import tr

PLACE = re.compile(r"\{([a-z0-9-]+)\}")


@dataclass(frozen=True, slots=True)
class KeyNames:
    """The first shortcut and the text of each action; empty until the menus exist."""

    key_of: Callable[[str], str] = lambda _action: ""
    text_of: Callable[[str], str] = lambda _action: ""

    def named(self, action: str) -> str:
        """What to press, for use in a sentence: `Ctrl+Z`, or `“Undo”` if there is no shortcut."""
        text = self.text_of(action)
        return self.key_of(action) or (f"“{text}”" if text else tr("the menu"))

    def tip(self, text: str, action: str) -> str:
        """The tooltip of a button: `Next match (F3)`."""
        key = self.key_of(action)
        if not key:
            return text
        shown = f"{text} ({key})"
        told.note(shown, lambda: self.tip(told.again(text), action))
        return shown

    def fill(self, sentence: str, **values: str) -> str:
        """Fill in a sentence in which action names are in braces, along with values."""
        shown = PLACE.sub(lambda place: values[place[1]] if place[1] in values else self.named(place[1]), sentence)
        if shown != sentence:
            told.note(shown, lambda: self.fill(told.again(sentence), **values))
        return shown
