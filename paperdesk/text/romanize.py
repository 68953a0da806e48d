"""Other scripts in Latin letters, for citation keys, file names and comparing names.

The table is from the library anyascii: pinyin for Chinese characters (also where Japanese or Korean would read them
differently, since the text alone does not show the reading), the usual romanizations for kana, hangul, Cyrillic, Greek
and the rest. Consonants are written without vowels if the script has none.
"""

import re
import unicodedata
from functools import cache

from paperdesk.text.fold import fold

IN_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]{3,}")  # one or two, such as `ΔΣ`, are symbols
GREEK_PAIRS = {"ου": "ou", "αυ": "af", "ευ": "ef", "γγ": "ng", "γκ": "gk", "γχ": "nch", "μπ": "mp", "ντ": "nt"}
SYLLABLES = re.compile(r"[A-Z][a-z]*|[a-z]+|[0-9]+")
LATIN = re.compile(r"[A-Za-zªºÀ-ÖØ-öø-\u024f\u1e00-\u1eff]")


def romanize(text: str) -> str:
    """Return `text` in ASCII: `Иванов` is `Ivanov`, `王伟` is `WangWei`, `Erdős` is `Erdos`, `αx` is `alphax`.

    One or two Greek letters are symbols and spelt out; a Greek word is romanized.
    """
    if text.isascii():
        return text
    text = IN_GREEK.sub(lambda word: _greek(word[0]), unicodedata.normalize("NFC", text))
    return "".join(sign if sign.isascii() else _letter(sign) for sign in text)


def syllables(text: str) -> list[str]:
    """Return the syllables of a romanized word, if its capitals show them: `ShenDu` is `Shen`, `Du`."""
    return SYLLABLES.findall(romanize(text))


def is_latin(text: str) -> bool:
    """Whether a text is written in Latin letters, with any accents."""
    return LATIN.search(text) is not None


@cache
def _letter(sign: str) -> str:
    folded = fold(sign)
    if not folded.isascii():
        table = _table(sign)
        return table if table.isascii() else ""
    return folded.capitalize() if sign.isupper() else folded


def _greek(word: str) -> str:
    folded = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    for pair, letters in GREEK_PAIRS.items():
        folded = folded.replace(pair, letters)
    latin = _table(folded)
    return latin.upper() if word.isupper() else latin.capitalize() if word[0].isupper() else latin


def _table(text: str) -> str:
    from anyascii import anyascii  # noqa: PLC0415 - 20 ms, and only other scripts need it

    return str(anyascii(text))
