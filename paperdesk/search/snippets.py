"""Where a text shows what was searched: the places to mark, and the stretch of it to show."""

from collections.abc import Iterable

from paperdesk.model.query import Phrase, Word
from paperdesk.search.found import Marked
from paperdesk.search.schema import STOP, TOKEN, stemmed, words
from paperdesk.text.fold import fold

WIDTH = 240  # characters: more than a card shows
LEAD = 26  # characters before the first hit, so that it is seen in a narrow card


class Marker:
    """Finds the words of one query in texts."""

    def __init__(self, leaves: Iterable[Word | Phrase], field: str) -> None:
        """Take the leaves that may show in `field` ("title" or "abstract")."""
        wanted = [leaf for leaf in leaves if leaf.field in {"", field}]
        self.prefixes = {w for leaf in wanted if isinstance(leaf, Word) and leaf.is_prefix for w in words(leaf.text)}
        self.stems = {stemmed(w) for leaf in wanted for w in words(leaf.text) if w not in STOP}

    def hits(self, text: str) -> tuple[tuple[int, int], ...]:
        """The stretches of `text` that were searched."""
        if not self.stems and not self.prefixes:
            return ()
        return tuple((m.start(), m.end()) for m in TOKEN.finditer(text) if self._is_hit(m[0]))

    def _is_hit(self, word: str) -> bool:
        folded = fold(word).replace("'", "").replace(".", "")
        return stemmed(folded) in self.stems or any(folded.startswith(p) for p in self.prefixes)

    def mark(self, text: str) -> Marked:
        """The whole text with its hits."""
        return Marked(text, self.hits(text))

    def snippet(self, text: str, width: int = WIDTH) -> Marked:
        """A stretch of the text around its first hits; its beginning where there is none."""
        hits = self.hits(text)
        first = hits[0][0] if hits else 0
        start = 0 if first <= LEAD else _word_start(text, first - LEAD)
        piece = text[start : start + width]
        lead = "…" if start else ""
        shift = len(lead) - start
        inside = tuple((a + shift, min(b, start + width) + shift) for a, b in hits if start <= a < start + width)
        return Marked((lead + piece).replace("\n", " "), inside)


def _word_start(text: str, near: int) -> int:
    blank = text.find(" ", near)
    return near if blank < 0 or blank > near + 20 else blank + 1
