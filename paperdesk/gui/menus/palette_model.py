"""The rows of the palette, and matching them with a few letters."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from paperdesk.text.fold import fold

MOST_ROWS = 9


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """An action to run or a place to go to."""

    text: str
    run: Callable[[], None]
    note: str = ""  # its kind: "tag", "paper" ...
    keys: str = ""
    is_enabled: bool = True


def matching(rows: Iterable[PaletteRow], typed: str) -> list[PaletteRow]:
    """The matching rows, best first; without text, the first ones in order."""
    wanted = fold(typed).strip()
    usable = [row for row in rows if row.is_enabled]
    if not wanted:
        return usable[:MOST_ROWS]
    scored = [(score, number, row) for number, row in enumerate(usable) if (score := score_of(wanted, row.text))]
    scored.sort(key=lambda entry: (-entry[0], entry[1]))
    return [row for _score, _number, row in scored[:MOST_ROWS]]


def score_of(wanted: str, text: str) -> float:
    """How well folded letters match a text: 0 for no match; ordered words before scattered letters."""
    folded = fold(text)
    if folded.startswith(wanted):
        return 4 - len(folded) / 1000
    at = folded.find(wanted)
    if at >= 0:
        is_word = not folded[at - 1].isalnum()
        return (3 if is_word else 2) - len(folded) / 1000
    if all(any(word.startswith(part) for word in folded.split()) for part in wanted.split()):
        return 2.5 - len(folded) / 1000
    return _scattered(wanted.replace(" ", ""), folded)


def _scattered(wanted: str, folded: str) -> float:
    """Letters in order, as close as possible to the beginnings of words."""
    at, hits = -1, 0
    for letter in wanted:
        at = folded.find(letter, at + 1)
        if at < 0:
            return 0
        hits += at == 0 or not folded[at - 1].isalnum()
    share = hits / len(wanted)
    return share if share >= 0.5 else 0  # noqa: PLR2004 - fewer would match nearly everything
