"""Author lists that a publisher's feed mixes with affiliations, degrees and footnote marks."""

import re

from paperdesk.model.names import PARTICLES, parse_name
from paperdesk.model.paper import Author

PLACE = re.compile(
    r"(?:Universit|Institut|Department|Dept\b|School\b|College\b|Facult|Laborator|Cent(?:re|er)\b|Hospital\b|Academy\b"
    r"|Division\b|Clinic\b|Observatory\b|Museum\b|Ministry\b|Agency\b)"
)
# Where a capital may start something new:
SEAM = re.compile(r"(?<=[^\W\d_])[\d,*†‡§¶]*(?:\.(?=[^\W\d_]{2}))?(?=[^\W\d_])")
LABEL = re.compile(r"(?<=[^\W\d_])a (?=(?:[A-Z][\w.&-]*(?<!a) (?:of |for |and |the )*){0,4}?" + PLACE.pattern + ")")
"""The letter between the last name and the first affiliation: `Bo Lia Department of Physics`."""
JOINED = ("Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "Des", "Del", "O’", "O'")
NAME = re.compile(r"[^\W\d_][\w.'’-]*")
BEFORE_CAPITAL = tuple(f" {name}" for name in JOINED)
LONGEST_NAME_WORDS = 1 + max(map(len, JOINED))
BEFORE = re.compile(r"\A\s*(?:by|authors?:)\s+", re.IGNORECASE)
BEHIND = re.compile(r"(?:\bauthor affiliations?\b|\baffiliations?:).*\Z", re.IGNORECASE | re.DOTALL)
MARKS = re.compile(
    r"(?:(?<=[^\W\d_])\s?\d{1,2}(?:\s?,\s?\d{1,2}){0,9}|\s[a-z](?:,[a-z]){0,9})(?=\s*(?:[,;]|\Z|and\b))|[*†‡§¶]"
)
"""The marks after names that refer to affiliations: `Ann Lee1,2, Bo Li*`, `Ann Lee a, Bo Li a,b`."""
DEGREE = re.compile(
    r",\s*(?:Ph\.?\s?D|M\.?\s?D|M\.?P\.?H|M\.?Sc|B\.?Sc|MBBS|D\.?Phil|Pharm\.?D|Sc\.?D|Dr\.?P\.?H|DVM|MBA|MHS|FRCP|FACS|RN"
    r"|FRS|MD,? PhD)\.?(?=\s*(?:[,;]|\Z|and\b))"
)
FEWEST_NAME_WORDS, MOST_NAME_WORDS = 2, 5  # words in a name


def bare_names(text: str) -> str:
    """The names in `by Ann Lee, PhD, Bo Li1,2 Author affiliations University of Oslo`, and nothing else."""
    text = MARKS.sub("", BEHIND.sub("", BEFORE.sub("", text)).strip())
    bare = DEGREE.sub("", text)  # not in `Smith, M.D., Jones, B.`, where they are initials
    return bare if all(len(name.split()) >= FEWEST_NAME_WORDS for name in re.split(r"[,;]", bare)) else text


def split_joined(text: str) -> tuple[Author, ...]:
    """Split `Ann LeeDepartment of Physics, University of Oslo, Oslo, Norway.Bo Li`; () if it is not such a list."""
    if not PLACE.search(text):
        return ()
    pieces = _pieces(LABEL.sub("\n", text))
    if len(pieces) < FEWEST_NAME_WORDS:
        return ()
    return tuple(parse_name(piece) for piece in pieces if _is_name(piece))


def _pieces(text: str) -> list[str]:
    """The text split wherever a capital follows a small letter, except within names written like that."""
    found, start = [], 0
    for seam in SEAM.finditer(text):
        at, after = seam.start(), text[seam.end()]
        if (
            after.isupper()
            and text[at - 1].islower()
            and not text.endswith(BEFORE_CAPITAL, max(0, at - LONGEST_NAME_WORDS), at)
        ):
            found.append(text[start : seam.start()])
            start = seam.end()
    return [piece.strip(" .") for part in (*found, text[start:]) for piece in part.split("\n") if piece.strip(" .")]


def _is_name(piece: str) -> bool:
    words = piece.split()
    if PLACE.search(piece) or not FEWEST_NAME_WORDS <= len(words) <= MOST_NAME_WORDS:
        return False
    return all(NAME.fullmatch(word) and (word[0].isupper() or word in PARTICLES) for word in words)
