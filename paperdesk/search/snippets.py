"""Where a text shows what was searched: the places to mark, and the stretch of it to show."""

import re
from collections.abc import Iterable
from functools import lru_cache

from paperdesk.model.query import Phrase, Word
from paperdesk.search.found import Marked
from paperdesk.search.schema import CJK, STOP, stemmed, without_apostrophe, words
from paperdesk.text.fold import GREEK, fold

WIDTH = 240  # characters: more than a card shows
LEAD = 16  # characters before the first hit, so that it is seen in a narrow card
FOREIGN = re.compile(r"[^\x00-\x7f]")
SIGNS = {name: sign for sign, name in GREEK.items() if sign != "ς"}
CHANGING = re.compile(r"(?<=..)[ei]$")  # hope, hoping; pony, ponies


class Marker:
    """Finds the words of one query in texts."""

    def __init__(self, leaves: Iterable[Word | Phrase], field: str) -> None:
        """Take the leaves that may show in `field` ("title" or "abstract")."""
        wanted = [leaf for leaf in leaves if leaf.field in {"", field}]
        self.prefixes = tuple(
            found[-1] for leaf in wanted if isinstance(leaf, Word) and leaf.is_prefix and (found := words(leaf.text))
        )
        self.words = frozenset(w for leaf in wanted for w in words(leaf.text) if w not in STOP)
        self.stems = frozenset(stemmed(word) for word in self.words)
        self._patterns = [_pattern(start) for start in _starts(self.words | frozenset(self.prefixes))]
        self._known: dict[str, bool] = {}

    def hits(self, text: str) -> tuple[tuple[int, int], ...]:
        """The stretches of `text` that were searched."""
        return tuple(self._hits(_level(text), 0, len(text))) if self._patterns else ()

    def _hits(self, level: str, start: int, end: int) -> list[tuple[int, int]]:
        matches = (match for pattern in self._patterns for match in pattern.finditer(level, start, end))
        found = [match.span() for match in matches if self._judged(match[0])]
        return sorted(found) if len(self._patterns) > 1 else found

    def _first(self, level: str) -> int:
        """Where the first hit begins; 0 if there is none."""
        first = len(level)
        for pattern in self._patterns:
            for match in pattern.finditer(level, 0, first):
                if self._judged(match[0]):
                    first = match.start()
                    break
        return first if first < len(level) else 0

    def _judged(self, word: str) -> bool:
        """What `_is_hit` says, asked once for each word."""
        if word not in self._known:
            self._known[word] = self._is_hit(word)
        return self._known[word]

    def _is_hit(self, word: str) -> bool:
        """Whether what begins like a word is one that was searched for."""
        if CJK.match(word) or not word.isascii():
            return True
        whole = without_apostrophe(word)
        return stemmed(whole) in self.stems or whole.startswith(self.prefixes)

    def mark(self, text: str) -> Marked:
        """The whole text with its hits."""
        return Marked(text, self.hits(text))

    def snippet(self, text: str, width: int = WIDTH) -> Marked:
        """A stretch of the text around its first hits; its beginning where there is none."""
        level = _level(text) if self._patterns else ""
        first = self._first(level)
        start = 0 if first <= LEAD else _word_start(text, first - LEAD)
        end = min(start + width, len(text))
        lead = "…" if start else ""
        shift = len(lead) - start
        inside = self._hits(level, start, end) if level else ()
        shown = (lead + text[start:end]).replace("\n", " ")
        return Marked(shown, tuple((a + shift, b + shift) for a, b in inside))


def _starts(found: frozenset[str]) -> set[str]:
    """What words may begin with: stems but for an ending that comes and goes, and the signs of Greek letters."""
    starts = {CHANGING.sub("", stemmed(word)) for word in found if not CJK.search(word)}
    starts |= {word for word in found if not word.startswith(tuple(starts))}
    return starts | {SIGNS[word] for word in found if word in SIGNS}


@lru_cache(1024)
def _pattern(start: str) -> re.Pattern[str]:
    """A word that begins so; its letters come first, so that they are looked for quickly. One sign stands alone."""
    letters = re.escape(start)
    if not start.isascii() and (CJK.search(start) or start in SIGNS.values()):
        return re.compile(letters)
    return re.compile(rf"{letters}(?<![^\W_]{letters})(?:[^\W_']|'(?=\w))*")


def _level(text: str) -> str:
    """A text without case and accents, letter for letter: every place stays where it is."""
    low = text.lower()
    if len(low) != len(text):
        low = text
    return low if low.isascii() else FOREIGN.sub(_leveled, low)


def _leveled(char: re.Match[str]) -> str:
    return _letter(char[0])


@lru_cache(4096)
def _letter(char: str) -> str:
    plain = fold(char)
    return plain if len(plain) == 1 else char


def _word_start(text: str, near: int) -> int:
    blank = text.find(" ", near)
    return near if blank < 0 or blank > near + 20 else blank + 1
