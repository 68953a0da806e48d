"""Where a text shows what was searched: the places to mark, and the stretch of it to show."""

import re
from collections.abc import Iterable, Iterator
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
        self._known: dict[str, bool] = {}
        self._pattern = _pattern(self.words | frozenset(self.prefixes))

    def hits(self, text: str) -> tuple[tuple[int, int], ...]:
        """The stretches of `text` that were searched."""
        return tuple(self._hits(_level(text)))

    def _hits(self, level: str) -> Iterator[tuple[int, int]]:
        known = self._known
        for match in self._pattern.finditer(level):
            word = match[0]
            if word not in known:
                known[word] = self._is_hit(word)
            if known[word]:
                yield match.span()

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
        start, end = 0, width
        inside: list[tuple[int, int]] = []
        for hit in self._hits(_level(text)):
            if not inside and hit[0] > LEAD:
                start = _word_start(text, hit[0] - LEAD)
                end = start + width
            if hit[1] > end:
                break
            inside.append(hit)
        lead = "…" if start else ""
        shift = len(lead) - start
        shown = (lead + text[start:end]).replace("\n", " ")
        return Marked(shown, tuple((a + shift, b + shift) for a, b in inside))


@lru_cache(64)
def _pattern(found: frozenset[str]) -> re.Pattern[str]:
    """What may be one of the words: all that begins like the stem of one, but for an ending that comes and goes."""
    starts = {CHANGING.sub("", stemmed(word)) for word in found}
    starts |= {word for word in found if not word.startswith(tuple(starts))}
    signs = {SIGNS[word] for word in found if word in SIGNS}
    plain = "|".join(_at_start(re.escape(start)) for start in sorted(starts) if not CJK.search(start))
    together = [re.escape(word) for word in (*sorted(signs), *sorted(w for w in found if CJK.search(w)))]
    whole = [rf"(?:{plain})(?:[^\W_']|'(?=\w))*"] if plain else []
    return re.compile("|".join((*whole, *together))) if whole or together else NEVER


def _at_start(letters: str) -> str:
    """The letters where a word begins; they come first, so that they are looked for quickly."""
    return rf"{letters}(?<![^\W_]{letters})"


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
