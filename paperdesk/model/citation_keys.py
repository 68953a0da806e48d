"""Citation keys: their words, making them unique, and characters that LaTeX does not allow."""

import re
from collections.abc import Callable
from functools import lru_cache

from paperdesk.text.latex import latex_to_text
from paperdesk.text.romanize import romanize, syllables

SKIPPED = (
    "a ab aboard about above across after against al along amid among an and anti around as at before behind below "
    "beneath beside besides between beyond but by d da das de del dell dello dei degli della delle dem den der des "
    "despite die do down du during ein eine einem einen einer eines el en et except for from gli i il in inside into "
    "is l la las le les like lo los near nor of off on onto or over past per plus round save since so some sur than "
    "the through to toward towards un una unas under underneath une unlike uno unos until up upon versus via von "
    "while with within without yet zu zum"
)
SKIP_WORDS = frozenset(SKIPPED.split())
"""The words that Better BibTeX leaves out of keys by default."""

JOINED = re.compile(r"(?<=\w)['’-](?=\w)|[$\\{}]")
BETWEEN_WORDS = re.compile(r"[^\w]+|_")
NO_ASCII_WORD = re.compile(r"[^A-Za-z0-9]+")
UNPARTED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")  # kana and Chinese characters
NO_ASCII = re.compile(r"[^\x21-\x7e]+")
FALLBACK = "paper"
FORBIDDEN = re.compile(r"[\s{},%#~\\\"\x00-\x20\x7f]|[^\w\x00-\x7f]")
"""Characters that LaTeX or BibTeX does not accept in a key."""
RISKY = re.compile(r"['()=@`$^&|]")
"""Characters that LaTeX and BibTeX accept, but some related programs do not."""


def title_words(title: str) -> list[str]:
    """Return the significant words of a title in ASCII, preserving capitals: `GNNs`, `LeapfrogLayers`."""
    text = JOINED.sub("", latex_to_text(title))
    parted = BETWEEN_WORDS.split(text)
    words = (latin for word in parted for latin in ([word] if word.isascii() else _ascii_words(word)))
    return [word for word in words if word and word.lower() not in SKIP_WORDS]


def _ascii_words(word: str) -> list[str]:
    """A word in ASCII; for scripts without spaces, its syllables."""
    return syllables(word) if UNPARTED.search(word) else [ascii_letters(word)]


def ascii_letters(text: str) -> str:
    """The letters and digits of a text in ASCII, preserving capitals: `Erdős` is `Erdos`, `王` is `Wang`."""
    return NO_ASCII_WORD.sub("", romanize(text))


def unique_key(key: str, taken: Callable[[str], bool]) -> str:
    """Return `key`, or with the first free ending of a, b ... z, aa, ab ..."""
    number = 0
    candidate = key or FALLBACK
    base = candidate
    while taken(candidate):
        number += 1
        candidate = base + _ending(number)
    return candidate


@lru_cache(1_000)
def _ending(number: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    ending = ""
    while number:
        number, letter = divmod(number - 1, 26)
        ending = chr(ord("a") + letter) + ending
    return ending


def clean_key(key: str, *, ascii_only: bool = False) -> str:
    """The key as it can be stored in a file: without characters that LaTeX does not allow, never empty."""
    if ascii_only and not key.isascii():
        key = NO_ASCII.sub("", romanize(key))
    return FORBIDDEN.sub("", key) or FALLBACK
