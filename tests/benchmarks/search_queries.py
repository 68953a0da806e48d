"""What is asked in the measurements of searching: the same for every engine, drawn from the papers themselves."""

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.corpus import Record

LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORD = re.compile(r"[a-z]+")
COMMON = frozenset(
    "the a an and or of for in on to with by from is are be as at it its this that these those we our can not no via "
    "using use based toward towards into their has have new was were do does how what when why which who than then also "
    "more most over under between within without about all any both each such through up out off so".split()
)


@dataclass(frozen=True, slots=True)
class Known:
    """A paper that somebody remembers by a few words of its title, one of them perhaps misspelt."""

    paper_id: int
    text: str
    has_typo: bool


@dataclass(frozen=True, slots=True)
class Queries:
    """All questions of one run."""

    keystrokes: list[str]
    common: list[str]
    all_of_three: list[str]
    any_of_three: list[str]
    known: list[Known]


def make_queries(papers: Sequence[Record], sequences: int) -> Queries:
    """Questions for these papers; `sequences` titles are typed letter by letter, three words each."""
    chance = random.Random(5)
    in_titles: Counter[str] = Counter()
    anywhere: Counter[str] = Counter()
    for paper in papers:
        own = set(WORD.findall(paper.title.lower()))
        in_titles.update(own)
        anywhere.update(own | set(WORD.findall(paper.abstract.lower())))
    frequent = [w for w, _ in anywhere.most_common(400) if w not in COMMON and len(w) > 3][:60]
    titles = [
        words for paper in chance.sample(papers, min(len(papers), 6 * sequences)) if len(words := _words(paper)) > 3
    ]
    return Queries(
        [typed for words in titles[:sequences] for typed in _typed(" ".join(words[:3]))],
        chance.sample(frequent, 30),
        [" ".join(chance.sample(words, 3)) for words in titles[:30]],
        [" ".join(chance.sample(words, 3)) for words in titles[30:60]],
        _known(chance, papers, in_titles),
    )


def _words(paper: Record) -> list[str]:
    return [word for word in WORD.findall(paper.title.lower()) if word not in COMMON and len(word) > 3]


def _typed(text: str) -> list[str]:
    return [text[:end] for end in range(1, len(text) + 1) if text[end - 1] != " "]


def _known(chance: random.Random, papers: Sequence[Record], counts: Counter[str]) -> list[Known]:
    """300 papers by the three or four rarest words of their titles, shuffled; every third with a slip."""
    found: list[Known] = []
    while len(found) < min(300, len(papers)):
        paper = chance.choice(papers)
        words = sorted(set(_words(paper)), key=lambda word: (counts[word], word))[: chance.choice((3, 4))]
        if len(set(_words(paper))) < 4:
            continue
        chance.shuffle(words)
        has_typo = len(found) % 3 == 0
        if has_typo:
            longest = max(range(len(words)), key=lambda i: len(words[i]))
            words[longest] = _slip(chance, words[longest])
        found.append(Known(paper.id, " ".join(words), has_typo))
    return found


def _slip(chance: random.Random, word: str) -> str:
    place, kind = chance.randrange(1, len(word) - 1), chance.choice("dsit")
    before, after, letter = word[:place], word[place:], chance.choice(LETTERS)
    changed = {
        "d": before + after[1:],
        "s": before + letter + after[1:],
        "i": before + letter + after,
        "t": before + after[1] + after[0] + after[2:],
    }
    return changed[kind]
