"""Detecting hyphens at line ends: a split word ("experi-ments") or the word's own hyphen ("self-supervised").

The spelling in the rest of the text decides first, then the parts before and after the hyphen.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import partial, reduce

HYPHEN = "\ufffe"  # PDFium's character for a hyphen at the end of a line
END = rf"{HYPHEN}[ \t]*\n?[ \t]*"
CUT = re.compile(rf"(?<![^\s{HYPHEN}])[^\s{HYPHEN}]*(?:{END}[^\s{HYPHEN}]*)+")  # a word may be split twice
REST = re.compile(r"[ \t]*\n?[ \t]*\S*")  # the rest of a word after its hyphen
PLACES = re.compile(END)
WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
LAST_PART = re.compile(r"[^\W_]*\Z")
FIRST_PART = re.compile(r"[^\W\d_]*")
JOINTS_WORDS = "a an and as at by for from in of off on onto or out per than the to up with"
JOINTS = frozenset(JOINTS_WORDS.split())
OPENINGS_WORDS = (
    "self well ill high higher low lower real long longer short shorter large larger small smaller fine coarse state "
    "best better full half open closed hard soft hand first second third two three four five six seven eight nine ten "
    "one single zero few many left right top bottom early late fast slow ex quasi end human user task domain data "
    "model time case cost energy gradient graph deep mean near mid so all least most much newly highly fully pixel "
    "sentence token node edge frame rule event entropy information privacy memory machine computer computationally"
)
OPENINGS = frozenset(OPENINGS_WORDS.split())
ENDINGS_WORDS = (
    "based driven aware free like order scale dimensional dependent independent specific agnostic type oriented "
    "centric invariant equivariant supervised trained tuned shot sized quality resolution rank world art term layer "
    "class label stage hop valued norm related induced grained known defined posed level precision throughput "
    "efficient intensive consuming making preserving source box parametric effective loop body particle photon gap "
    "phase assisted guided informed augmented generated annotated labeled labelled sensitive limited bounded"
)
ENDINGS = frozenset(ENDINGS_WORDS.split())
INFLECTED = re.compile(  # rests that continue the same word: "high-er", "low-est", "real-ity", "self-ish", "high-light"
    r"(?:ers?|est|ly|it(?:y|ies)|ists?|istic\w*|i[sz]\w*|ings?|ed|ness\w*|ish\w*|en(?:s|ed|ing)?|ths?|ments?|able|al(?:ly)?"
    r"|ations?|y|ways?|light\w*|lands?|s|ome\w*|ful\w*|less\w*|hand\w*|ive\w*|naires?|ual\w*|ic\w*|ous\w*|[ae]nce|[ae]nt"
    r"|ages?|ures?|[ts]ions?\w*|tic\w*|ward\w*|wise|ar(?:y|ies|ily)|works?|bases?|sets?|points?)\Z"
)
SHORTEST_PART_LETTERS = 2  # letters of a part split off at a line end
VOWELS = re.compile(r"[aeiouyà-ÿ]", re.IGNORECASE)


def vocabulary(text: str) -> Mapping[str, int]:
    """The frequency of each whole word in a text, with compounds as written."""
    whole = _without_cut_words(text).replace("‐", "-").replace("‑", "-")
    return Counter(map(str.lower, WORD.findall(whole)))


def _without_cut_words(text: str) -> str:
    """The text with a blank in place of each word split at a line end: the same as with `CUT`, but much faster."""
    *parts, last = text.split(HYPHEN)
    kept: list[str] = []
    for part in parts:
        rest = part[REST.match(part).end() :] if kept else part  # type: ignore[union-attr]  # it matches anything
        kept.append(rest if not rest or rest[-1].isspace() else rest[: -len(rest.split()[-1])])
    return " ".join([*kept, last[REST.match(last).end() :] if kept else last])  # type: ignore[union-attr]


def mend(text: str, known: Mapping[str, int] | None = None) -> str:
    """The text with split words rejoined and the words' own hyphens kept.

    Args:
        text: the text, with a mark for each hyphen at a line end.
        known: the words of the whole document, counted by `vocabulary`; if omitted, those of the text.
    """
    if HYPHEN not in text:
        return text
    words = vocabulary(text) if known is None else known
    return CUT.sub(lambda found: reduce(partial(_mended, words), PLACES.split(found[0])), text)


def _mended(known: Mapping[str, int], before: str, behind: str) -> str:
    one, other = LAST_PART.search(before), FIRST_PART.match(behind)
    if one is None or other is None or not behind:
        return before + behind
    has_own = _has_own_hyphen(before, one[0], behind, other[0], known)
    return f"{before}-{behind}" if has_own else before + behind


def _has_own_hyphen(before: str, one: str, behind: str, other: str, known: Mapping[str, int]) -> bool:
    """Whether the hyphen between two parts of a word is the word's own."""
    if not other or not one or one.isdigit():
        return bool(behind[:1].isalnum())
    if "/" in before or "@" in before or before.lower().startswith("www."):  # an address
        return True
    if not other[0].islower() and other.lower() != other.upper():
        return not (one.isupper() and other.isupper() and len(one) > SHORTEST_PART_LETTERS)
    if one[-1].isdigit() or len(one) < SHORTEST_PART_LETTERS or len(other) < SHORTEST_PART_LETTERS:
        return True
    joined, apart = (known.get(f"{one}{sign}{other}".lower(), 0) for sign in ("", "-"))
    if joined != apart:
        return apart > joined
    return _is_compound(before, one.lower(), behind, other.lower())


def _is_compound(before: str, one: str, behind: str, other: str) -> bool:
    goes_on = behind[len(other) : len(other) + 1] in {"-", "‐", "‑"}
    if one in JOINTS and before[: -len(one)].endswith(("-", "‐", "‑")):  # "state-of-" "the-art"
        return True
    if goes_on and (other in JOINTS or other in OPENINGS):  # "end-" "to-end", "non-" "self-similar"
        return True
    if INFLECTED.match(other):
        return False
    return one in OPENINGS or other in ENDINGS or (one.isupper() and len(one) > 1) or not VOWELS.search(one)


def with_joined_forms(text: str) -> str:
    """A text for searching, followed by its two-word compounds written as one word ("selfsupervised")."""
    found = dict.fromkeys(word[0] for word in re.finditer(r"(?<![\w-])[a-zA-Z]{2,20}-[a-z]{2,20}(?![\w-])", text))
    return f"{text}\n{' '.join(word.replace('-', '') for word in found)}" if found else text
