"""The texts shown by the window, and how to create them in another language.

Qt stores only the displayed text. So that an open window can change its language completely, each translated text is
recorded here with its source.
"""

from collections.abc import Callable

MOST_WITH_VALUES = 4000  # texts with values, of which lists show many; the oldest are dropped


class Told:
    """The latest source of each text that was shown."""

    def __init__(self) -> None:
        self._plain: dict[str, Callable[[], str]] = {}
        self._saying: set[str] = set()
        self._with_values: dict[str, Callable[[], str]] = {}

    def note(self, shown: str, say: Callable[[], str], *, has_values: bool = True) -> None:
        """Record how to create a shown text again."""
        if not has_values:
            self._plain[shown] = say
            return
        if len(self._with_values) >= MOST_WITH_VALUES:
            self._with_values = dict(list(self._with_values.items())[MOST_WITH_VALUES // 2 :])
        self._with_values[shown] = say

    def source(self, shown: str) -> Callable[[], str] | None:
        """How to create this text in the current language; None if it is not one of ours."""
        return self._plain.get(shown) or self._with_values.get(shown)

    def again(self, shown: str) -> str:
        """The text in the current language; unchanged if it is not one of ours."""
        say = self.source(shown)
        if say is None or shown in self._saying:  # a text may be part of one that looks the same
            return shown
        self._saying.add(shown)
        try:
            return say()
        finally:
            self._saying.discard(shown)


told = Told()
