"""Folding: texts without differences in case, accents and typography."""

import re
import unicodedata
from functools import lru_cache

from paperdesk.text.latex import latex_to_text

GREEK_NAMES = (
    "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu "
    "ξ xi ο omicron π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega"
)
GREEK = dict(pair.split() for pair in re.findall(r"\S+ \S+", GREEK_NAMES))
LETTERS = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "ȷ": "j",
    "ŋ": "ng",
    "ĸ": "k",
    "ƒ": "f",
    "ɛ": "e",
    "ɔ": "o",
}
SIGNS = (
    dict.fromkeys("‘’‚‛′ʻʼ´`", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
    | {"⁄": "/", "×": "x", "\u00ad": "", "\u200b": "", "\ufeff": "", "\u200c": "", "\u200d": ""}
)
TABLE = str.maketrans(GREEK | LETTERS | SIGNS)
MARKS = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]")
CACHED_TEXTS = 1_000  # cached titles and names: an import needs each one of a batch many times
NO_WORD = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return `text` for search and comparison: `L² Erdős – α` becomes `l2 erdos - alpha`.

    Case, accents, ligatures, superscripts, typographic quotes and dashes are normalised, Greek letters are spelt out;
    letters of other scripts are unchanged.
    """
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", MARKS.sub("", parted).translate(TABLE)).lower()


VOWELS = re.compile(r"[aeiouy ]")
SOUNDS = str.maketrans({"z": "s"})
DOUBLED = re.compile(r"([^\d])\1+")


def skeleton(key: str) -> str:
    """The consonants of a folded title, for finding it in another spelling: `the colour` is `thclr`.

    It is the same for British and American spelling, transcribed umlauts, doubled letters and most misprints.
    """
    bones = VOWELS.sub("", key).replace("ph", "f").translate(SOUNDS)
    return DOUBLED.sub(r"\1", bones)


@lru_cache(CACHED_TEXTS)
def title_key(title: str) -> str:
    """The normal form of a title: decoded, folded, only letters and digits, single spaces."""
    return NO_WORD.sub(" ", fold(latex_to_text(title))).strip()
