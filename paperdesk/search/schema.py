"""What is indexed, and how text is cut into words: the one place for both sides of a search.

The schema is pickled into the index by Whoosh, so the classes of this module may not move.
"""

import re
from collections.abc import Iterator
from typing import Any

from whoosh.analysis import STOP_WORDS
from whoosh.fields import ID, TEXT, Schema
from whoosh.formats import Frequency
from whoosh.lang.porter import stem

from paperdesk.text.fold import fold
from paperdesk.text.latex import latex_to_text

FORMAT = 1
"""Raised whenever an index written before can no longer be read rightly."""

WORD = re.compile(r"[^\W_]+(?:[.'][^\W_]+)*")
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
STOP = frozenset(STOP_WORDS)
BOOSTS = {"title": 10.0, "authors": 5.0, "tags": 4.0, "notes": 2.0, "venue": 1.5, "abstract": 1.0}
STEMMED = ("title", "abstract", "notes")
_stems: dict[str, str] = {}


def words(text: str) -> Iterator[str]:
    """The folded words of a text; runs of Chinese, Japanese or Korean come as single signs and pairs."""
    for match in WORD.finditer(fold(latex_to_text(text))):
        word = match[0].replace("'", "").replace(".", "")
        if CJK.search(word):
            yield from word
            yield from (word[i : i + 2] for i in range(len(word) - 1))
        else:
            yield word


def stemmed(word: str) -> str:
    """The stem of a folded word, by Porter's rules."""
    found = _stems.get(word)
    if found is None:
        found = _stems[word] = stem(word) if word.isascii() else word
    return found


class Words(TEXT):  # type: ignore[misc] # Whoosh is untyped
    """A text field that cuts and folds by `words`, without the token objects of Whoosh's analyzers."""

    def __init__(self, *, stems: bool) -> None:
        super().__init__(phrase=False)
        self.format = Frequency()
        self.stems = stems

    def index(self, value: str, **_options: Any) -> list[tuple[bytes, int, float, bytes]]:
        counts: dict[str, int] = {}
        for word in words(value):
            if word in STOP:
                continue
            term = stemmed(word) if self.stems else word
            counts[term] = counts.get(term, 0) + 1
        return [(t.encode(), n, float(n), n.to_bytes(4, "big")) for t, n in counts.items()]


def make_schema() -> Schema:
    """The fields of the index; `exact` holds the title's words unstemmed, for prefixes."""
    fields = {name: Words(stems=name in STEMMED) for name in BOOSTS}
    return Schema(id=ID(unique=True, stored=True), exact=Words(stems=False), **fields)
