"""The subjects of texts in their authors' words: phrases with informative words and without fillers.

A phrase is two or three consecutive words without fillers, the form of most subject names in English (after Justeson
and Katz, "Technical terminology", 1995). It must occur at least twice.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from paperdesk.search.fillers import tells_nothing
from paperdesk.search.schema import cut, stemmed
from paperdesk.text.latex import latex_to_text

WORD = re.compile(r"[^\W_]+(?:['’‐‑-][^\W_]+)*")
JOINING = re.compile(r"[ \t]*\n?[ \t]*")  # not across paragraphs
LONGEST_PHRASE = 3  # words
TWICE = 2
ENOUGH = 0.2  # of the texts; a rarer phrase is not shared by them
WEAK = 0.25  # of the score of the best name; weaker names add little


class SaysMuch(Protocol):
    """Anything with a title and an abstract."""

    @property
    def title(self) -> str: ...

    @property
    def abstract(self) -> str: ...


Stems = tuple[str, ...]


def about(paper: SaysMuch) -> str:
    """What a paper says about its subject; its title is a separate paragraph."""
    return f"{paper.title}\n\n{paper.abstract}"


def name_subjects(worths: Mapping[str, float], texts: Sequence[str], most: int) -> tuple[str, ...]:
    """Name the subjects of texts by their informative words, alone or in phrases, best first.

    Args:
        worths: the significant stems, and their weights.
        texts: the texts of one paper, or of several on one subject; then a phrase must occur in enough of them.
        most: the largest number of names.
    """
    forms: dict[Stems, Counter[str]] = {}
    said: Counter[Stems] = Counter()
    for text in texts:
        here = Counter[Stems]()
        for stems, form in _phrases(text):
            here[stems] += 1
            forms.setdefault(stems, Counter())[form] += 1
        said.update(here if len(texts) == 1 else here.keys())
    worth = {
        stems: sum(worths.get(stem, 0.0) for stem in stems)
        for stems, count in said.items()
        if count >= max(TWICE, ENOUGH * len(texts))
        or len(stems) == 1
        or (len(texts) == 1 and all(worths.get(stem, 0.0) > 0 for stem in stems))
    }
    least = WEAK * max(worth.values(), default=0.0)
    telling = (stems for stems in worth if worth[stems] > least)
    ranked = sorted(telling, key=lambda stems: (-worth[stems], len(stems), stems))
    chosen: list[Stems] = []
    named: set[str] = set()
    for stems in ranked:
        if len(chosen) < most and not named.intersection(stems):
            chosen.append(stems)
            named.update(stems)
    return tuple(_shown(forms[stems]) for stems in chosen)


def _phrases(text: str) -> Iterator[tuple[Stems, str]]:
    """The words and phrases of a text that are not fillers: their stems, and their spelling in the text."""
    plain = latex_to_text(text)
    run: list[tuple[Stems, int, int]] = []
    end = 0
    for word in WORD.finditer(plain):
        stems = tuple(stemmed(part) for part in cut(word[0]))
        if not JOINING.fullmatch(plain, end, word.start()):
            run = []
        end = word.end()
        if not stems or all(tells_nothing(part) for part in cut(word[0])):
            run = []
            continue
        run = [*run[1 - LONGEST_PHRASE :], (stems, word.start(), word.end())]
        for first in range(len(run)):
            parts = tuple(stem for one, _, _ in run[first:] for stem in one)
            yield parts, plain[run[first][1] : end].replace("\n", " ")


def _shown(forms: Counter[str]) -> str:
    """The most frequent form, without title capitals if it occurs without them anywhere."""
    fewest = min(sum(map(str.isupper, form)) for form in forms)
    return max((form for form in forms if sum(map(str.isupper, form)) == fewest), key=lambda form: (forms[form], form))
