"""Where a text shows what was searched: the places to mark, and the stretch of it to show."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from paperdesk.model.query import Phrase, Word
from paperdesk.search.found import Marked
from paperdesk.search.schema import CJK, STOP, stemmed, without_apostrophe, words
from paperdesk.text.fold import GREEK, fold

WIDTH = 240  # characters: more than a card shows
LEAD = 26  # characters before the first hit, so that it is seen in a narrow card
FOREIGN = re.compile(r"[^\x00-\x7f]")
SIGNS = {name: sign for sign, name in GREEK.items() if sign != "ς"}
CHANGING = re.compile(r"(?<=..)[ei]$")  # hope, hoping; pony, ponies
NEVER = re.compile(r"(?!)")


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
        self._pattern = _pattern(self.words | frozenset(self.prefixes))

    def hits(self, text: str) -> tuple[tuple[int, int], ...]:
        """The stretches of `text` that were searched."""
        return tuple(self._hits(_level(text), 0, len(text)))

    def _hits(self, level: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        for match in self._pattern.finditer(level, start, end):
            if self._is_hit(match[0]):
                yield match.span()

    def _is_hit(self, word: str) -> bool:
        folded = without_apostrophe(fold(word))
        return stemmed(folded) in self.stems or folded.startswith(self.prefixes) or bool(CJK.match(word))

    def mark(self, text: str) -> Marked:
        """The whole text with its hits."""
        return Marked(text, self.hits(text))

    def snippet(self, text: str, width: int = WIDTH) -> Marked:
        """A stretch of the text around its first hits; its beginning where there is none."""
        level = _level(text)
        first, _ = next(self._hits(level, 0, len(level)), (0, 0))
        start = 0 if first <= LEAD else _word_start(text, first - LEAD)
        end = min(start + width, len(text))
        lead = "…" if start else ""
        shift = len(lead) - start
        inside = tuple((a + shift, b + shift) for a, b in self._hits(level, start, end))
        return Marked((lead + text[start:end]).replace("\n", " "), inside)


@lru_cache(64)
def _pattern(found: frozenset[str]) -> re.Pattern[str]:
    """What may be one of the words: all that begins like the stem of one, but for an ending that comes and goes."""
    starts = {CHANGING.sub("", stemmed(word)) for word in found} | found
    signs = {SIGNS[word] for word in found if word in SIGNS}
    plain = "|".join(re.escape(start) for start in sorted(starts) if not CJK.search(start))
    together = [re.escape(word) for word in (*sorted(signs), *sorted(w for w in found if CJK.search(w)))]
    whole = [rf"(?<![^\W_])(?:{plain})(?:[^\W_]|'(?=\w))*"] if plain else []
    return re.compile("|".join((*whole, *together))) if whole or together else NEVER


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
