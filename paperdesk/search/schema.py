"""What is indexed, and how text is split into words: used by both sides of a search."""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from whoosh.analysis import STOP_WORDS
from whoosh.columns import NumericColumn
from whoosh.fields import COLUMN, TEXT, Schema
from whoosh.formats import Existence
from whoosh.lang.porter import stem

from paperdesk.text.fold import fold
from paperdesk.text.latex import latex_to_text

FORMAT = 5
"""Incremented whenever existing indexes can no longer be read correctly."""

TOKEN = re.compile(r"\d+(?:\.\d+)+|[^\W_]+(?:'[^\W_]+)*")
SIGNED = re.compile(rf"(?<![^\W_])[a-z](?:\+\+|#)(?![+#])|{TOKEN.pattern}")  # c++ and c# are words
PREFIXES = (
    "ad ante anti auto bi bio co cross cyber de di eco electro ex extra fore geo hyper immuno in infra inter intra iso "
    "macro mega meta micro mid mini mono multi nano neo neuro non one out over para per peri photo poly post pre pro "
    "proto pseudo psycho quasi re self semi socio sub super supra sur tele thermo trans tri ultra un under uni up zero "
    "few"
)
COMPOUND = re.compile(  # often written as one word: pre-training, x-ray, il-6
    rf"[\W_]*({'|'.join(PREFIXES.split())}|[^\W_]{{1,2}}|[^\W_]*\d[^\W_]*|[^\W_]+(?=-\d))-([^\W_]+)(?![\w-]|\.\w)"
)
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
INDEXED_SIGN = re.compile(r"(?<=[^\W_])(?:\^\{?([^\W_]+)\}?|_\{([^\W_]+)\}|_([^\W_])(?![^\W_]))")  # L^2, x_{ij}, x_i
STOP = frozenset(STOP_WORDS)
WEIGHTS = {"title": 8.0, "exact": 4.0, "authors": 6.0, "tags": 4.0, "notes": 2.0, "venue": 1.5, "abstract": 1.0}
"""The weight of a word in a field relative to the same word in an abstract."""

STEMMED = frozenset({"title", "abstract", "notes"})
"""Fields whose words are stemmed and whose stop words are left out."""

JOINED = frozenset({"title", "abstract", "notes", "authors"})
"""Fields in which `zero-shot` is also indexed as `zeroshot`."""

TEXT_FIELDS = ("title", "authors", "tags", "notes", "venue", "abstract")
PREFIX_FIELDS = ("abstract", "authors", "exact", "notes", "tags", "venue")
"""Fields that are searched by prefix; `exact` has the title's words unstemmed."""

FEWEST_INITIALS, MOST_INITIALS = 3, 7  # letters in the acronym of a venue
OTHER_INITIALS = {"nips": "neurips"}
KEPT_VENUES = 4_096
PAPER_ID = "paper"
_stems: dict[str, str] = {}


def cut(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _words_of(_level(text))


def _level(text: str) -> str:
    plain = fold(latex_to_text(text))
    if "^" in plain or "_" in plain:
        plain = INDEXED_SIGN.sub(lambda found: found[1] or found[2] or found[3], plain)
    return plain


def _words_of(plain: str) -> list[str]:
    found: list[str] = (SIGNED if "++" in plain or "#" in plain else TOKEN).findall(plain)
    if "'" in plain:
        found = [without_apostrophe(word) for word in found]
    if not plain.isascii() and CJK.search(plain):
        found = [piece for word in found for piece in _signs(word)]
    return found


def cut_field(field: str, text: str) -> Sequence[str]:
    """The words of a field as indexed: with some compounds joined, and a venue with its initials."""
    if field == "venue":
        return _cut_venue(text)
    plain = _level(text)
    found = _words_of(plain)
    if "-" in plain and field in JOINED:
        found += [parts[1] + parts[2] for word in plain.split() if "-" in word and (parts := COMPOUND.match(word))]
    return found


@functools.lru_cache(KEPT_VENUES)
def _cut_venue(venue: str) -> tuple[str, ...]:
    found = cut(venue)
    return (*found, *(name for name in initials(found) if name not in found))


def initials(found: Sequence[str]) -> list[str]:
    """Common initials of a venue: `pnas`, `jmlr`, `stoc`, and `tpami` or `nips` without the preceding words."""
    plain, with_of = (_letters(found, left_out) for left_out in (STOP, STOP - {"of"}))
    ends = [*_ends(plain), *_ends(with_of)]
    lengths = range(FEWEST_INITIALS + 1, MOST_INITIALS + 1)
    starts = [plain[:length] for length in lengths if length < len(plain)]
    named = [OTHER_INITIALS[name] for name in ends if name in OTHER_INITIALS]
    return list(dict.fromkeys((*ends, *starts, *named)))


def _letters(found: Sequence[str], left_out: frozenset[str]) -> str:
    letters = "".join(word[0] for word in found if word not in left_out and word[0].isalpha())
    return letters if letters.isascii() else ""


def _ends(letters: str) -> list[str]:
    return [letters[-length:] for length in range(FEWEST_INITIALS, MOST_INITIALS + 1) if length <= len(letters)]


def without_apostrophe(word: str) -> str:
    """`newton's` is `newton`, `o'brien` is `obrien`."""
    return word.removesuffix("'s").replace("'", "")


def _signs(word: str) -> Iterator[str]:
    """Single characters and pairs in runs of Chinese, Japanese or Korean, which have no word separators."""
    if CJK.search(word):
        yield from word
        yield from (word[i : i + 2] for i in range(len(word) - 1))
    else:
        yield word


def words(text: str) -> list[str]:
    """The search terms for a text: a run of Chinese, Japanese or Korean only by its pairs."""
    found = cut(text)
    pairs = {sign for word in found if len(word) > 1 and CJK.search(word) for sign in word}
    return [word for word in found if word not in pairs]


def stemmed(word: str) -> str:
    """The stem of a folded word, by Porter's rules."""
    found = _stems.get(word)
    if found is None:
        found = _stems[word] = stem(word) if word.isascii() else word
    return found


def term_of(word: str, field: str) -> bytes:
    """A folded word as indexed in a field; "" if the field omits it."""
    if field not in STEMMED:
        return word.encode()
    return b"" if word in STOP else stemmed(word).encode()


class Counts(Existence):  # type: ignore[misc] # Whoosh is untyped
    """Postings that store only the frequency of a word in a field."""


class Words(TEXT):  # type: ignore[misc] # Whoosh is untyped
    """A text field tokenised by `cut`, without the token objects of Whoosh's analysers."""

    def __init__(self, name: str) -> None:
        super().__init__(phrase=False)
        self.format = Counts()
        self.name = name

    def index(self, value: str, **_options: Any) -> list[tuple[bytes, int, float, bytes]]:
        counts: dict[bytes, int] = {}
        for word in cut_field(self.name, value):
            term = term_of(word, self.name)
            if term:
                counts[term] = counts.get(term, 0) + 1
        return [(term, count, float(count), b"") for term, count in counts.items()]


def make_schema() -> Schema:
    """The fields of the index; the text itself is in SQLite, the index stores only a paper's ID."""
    fields = {name: Words(name) for name in WEIGHTS}
    return Schema(**{PAPER_ID: COLUMN(NumericColumn("q"))}, **fields)
