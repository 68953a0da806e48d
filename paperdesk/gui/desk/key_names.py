"""What tips and sentences call an action: the key that the reader has set for it, else its text in the menu."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from paperdesk.gui.words import tr

PLACE = re.compile(r"\{([a-z0-9-]+)\}")


@dataclass(frozen=True, slots=True)
class KeyNames:
    """The first key of each action, and its text; as long as there are no menus, neither is known."""

    key_of: Callable[[str], str] = lambda _action: ""
    text_of: Callable[[str], str] = lambda _action: ""

    def named(self, action: str) -> str:
        """What to press in a sentence: `Ctrl+Z`, or `“Undo”` where no key is set."""
        text = self.text_of(action)
        return self.key_of(action) or (f"“{text}”" if text else tr("the menu"))

    def tip(self, text: str, action: str) -> str:
        """The tip of a button: `Next hit (F3)`."""
        key = self.key_of(action)
        return f"{text} ({key})" if key else text

    def fill(self, sentence: str, **values: str) -> str:
        """A sentence in which the names of actions stand in braces, beside those of values."""
        return PLACE.sub(lambda place: values[place[1]] if place[1] in values else self.named(place[1]), sentence)
