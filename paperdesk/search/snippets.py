"""Showing matches in a text: the ranges to mark, and the passage to show."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from paperdesk.model.query import Phrase, Word
from paperdesk.search.found import SNIPPET, Marked
from paperdesk.search.schema import CJK, STOP, stemmed, without_apostrophe, words
from paperdesk.search.variants import same_word
from paperdesk.search.wildcards import head_of, open_pieces
from paperdesk.text.fold import GREEK, fold
from paperdesk.text.latex_symbols import MATH

MORE = 80  # extra characters for a formula at the end of a snippet
LEAD_CHARS = 16  # characters before the first match, so that it is visible on a narrow card
FOREIGN = re.compile(r"[^\x00-\x7f]")
SIGNS = {name: sign for sign, name in GREEK.items() if sign != "ς"}
SHORTEST_HEAD = 2  # letters in a prefix
CHANGING = re.compile(r"(?<=..)[ei]$")  # hope, hoping; pony, ponies


class Marker:
    """Finds the words of one query in texts."""

    def __init__(self, leaves: Iterable[Word | Phrase], field: str) -> None:
        """Take the leaves that can match in `field` ("title" or "abstract")."""
        wanted = [leaf for leaf in leaves if leaf.field in {"", field}]
        pieces = [piece for leaf in wanted if isinstance(leaf, Word) for piece in open_pieces(leaf.text)]
        self.prefixes = tuple(
            found[-1] for leaf in wanted if isinstance(leaf, Word) and leaf.is_prefix and (found := words(leaf.text))
        ) + tuple(head for piece in pieces if len(head := head_of(piece)) >= SHORTEST_HEAD)
        self.words = frozenset(word for leaf in wanted for word in _shown_words(leaf) if word not in STOP)
        self.stems = frozenset(stemmed(word) for word in self.words)
        self._patterns = [(start, _pattern(start)) for start in _starts(self.words | frozenset(self.prefixes))]
        self._judged = _Judged(self._is_hit)

    def hits(self, text: str) -> tuple[tuple[int, int], ...]:
        """The ranges of `text` that match."""
        level = _level(text) if self._patterns else ""
        judged = self._judged
        found: list[tuple[int, int]] = []
        for start, pattern in self._patterns:
            if start in level:
                found += [match.span() for match in pattern.finditer(level) if judged[match[0]]]
        return tuple(sorted(found) if len(found) > 1 else found)

    def _near(self, level: str, width: int) -> list[tuple[int, int]]:
        """The first match, and the matches within `width` characters of the first one for each pattern."""
        found: list[tuple[int, int]] = []
        judged = self._judged
        for start, pattern in self._patterns:
            place = level.find(start)
            first = pattern.search(level, place) if place >= 0 else None
            while first and not judged[first[0]]:
                first = pattern.search(level, first.end())
            if first:
                near = pattern.finditer(level, first.end(), first.start() + width)
                found += [first.span(), *(match.span() for match in near if judged[match[0]])]
        return sorted(found) if len(self._patterns) > 1 else found

    def _is_hit(self, word: str) -> bool:
        """True if what begins like a match is a word that was searched for."""
        if not word.isascii():
            return True
        whole = without_apostrophe(word) if "'" in word else word
        return whole.startswith(self.prefixes) or stemmed(whole) in self.stems

    def mark(self, text: str) -> Marked:
        """The whole text with its matches."""
        return Marked(text, self.hits(text))

    def snippet(self, text: str, width: int = SNIPPET) -> Marked:
        """A passage around the first matches of the text; its beginning if there are none."""
        hits = self._near(_level(text), width + MORE) if self._patterns else []
        if not hits or hits[0][0] <= LEAD_CHARS:
            _, end = _around_formulae(text, 0, width)
            return Marked(text[:end].replace("\n", " "), tuple([hit for hit in hits if hit[1] <= end]))
        start = _word_start(text, hits[0][0] - LEAD_CHARS)
        start, end = _around_formulae(text, start, start + width)
        shown = f"…{text[start:end]}".replace("\n", " ")
        shift = 1 - start
        return Marked(shown, tuple([(a + shift, b + shift) for a, b in hits if b <= end]))


class _Judged(dict[str, bool]):
    """Whether words match, each evaluated once."""

    def __init__(self, judge: Callable[[str], bool]) -> None:
        super().__init__()
        self._judge = judge

    def __missing__(self, word: str) -> bool:
        found = self[word] = self._judge(word)
        return found


def _starts(found: frozenset[str]) -> set[str]:
    """The possible beginnings of words: stems without variable endings, and the characters of Greek letters."""
    starts = {CHANGING.sub("", stemmed(word)) for word in found if not CJK.search(word)}
    starts |= {word for word in found if not word.startswith(tuple(starts))}
    return starts | {SIGNS[word] for word in found if word in SIGNS}


@lru_cache(1024)
def _pattern(start: str) -> re.Pattern[str]:
    """A pattern for a word with this beginning; its letters come first for speed. A single character stands alone."""
    letters = re.escape(start)
    if not start.isascii() and (CJK.search(start) or start in SIGNS.values()):
        return re.compile(letters)
    return re.compile(rf"{letters}(?<![^\W_]{letters})(?:[^\W_']|'(?=\w))*")


def _level(text: str) -> str:
    """A text without case and accents, character for character, so that positions are preserved."""
    low = text.lower()
    if text.isascii():
        return low
    return FOREIGN.sub(_leveled, low if len(low) == len(text) else text)


def _leveled(char: re.Match[str]) -> str:
    return _letter(char[0])


@lru_cache(4096)
def _letter(char: str) -> str:
    plain = fold(char)
    return plain if len(plain) == 1 else char


def _around_formulae(text: str, start: int, end: int) -> tuple[int, int]:
    """A passage that cuts no formula: it begins before and ends after one, or ends before a long one."""
    if text.find("$", 0, end) < 0 and text.find("\\", 0, end) < 0:
        return start, end
    for found in MATH.finditer(text):
        if found.start() >= end:
            break
        if found.start() < start < found.end():
            start = found.start()
        if found.start() < end < found.end():
            end = found.end() if found.end() - end <= MORE or found.start() <= start else found.start()
    return start, end


def _word_start(text: str, near: int) -> int:
    blank = text.find(" ", near)
    return near if blank < 0 or blank > near + 20 else blank + 1


def _shown_words(leaf: Word | Phrase) -> Iterator[str]:
    """The words that show a leaf in a text, in any spelling."""
    if isinstance(leaf, Word) and open_pieces(leaf.text):
        return
    yield from words(leaf.text)
    for other in same_word(leaf.text) if isinstance(leaf, Word) else ():
        yield from words(other)
