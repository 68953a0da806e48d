"""Detecting the charset of bytes that are not UTF-8 and do not declare one: older East Asian and European ones.

Each is recognised by its own pattern: the first bytes of common characters (GBK, Shift-JIS, EUC-KR), whole words of
non-ASCII bytes (Cyrillic), or characters that no Western European word contains (Central Europe).
"""

import re

HIGH_RUN = re.compile(rb"[\x80-\xff]+")
PAIRS = (  # charset, a two-byte character, the common ones among them, and their required share
    (
        "cp932",
        re.compile(rb"[\x81-\x9f\xe0-\xef][\x40-\x7e\x80-\xfc]|[\xa1-\xdf]"),
        re.compile(rb"[\x82\x83\x88-\x98][\x40-\xfc]"),
        0.7,
    ),
    ("cp949", re.compile(rb"[\x81-\xfe][\x41-\x5a\x61-\x7a\x81-\xfe]"), re.compile(rb"[\xb0-\xc8][\xa1-\xfe]"), 0.95),
    (
        "gb18030",
        re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]"),
        re.compile(rb"[\xb0-\xd7\xa1-\xa3][\xa1-\xfe]"),
        0.7,
    ),
)
CYRILLIC = ("cp1251", "koi8-r", "iso8859-5", "cp866")
WORD = re.compile(r"[^\W\d_]+")
CENTRAL = re.compile(
    rb"[A-Za-z][\xa3\xa5\xaf\xb3\xb9\xbc\xbe\xbf]|[\xa3\xa5\xaf\xb3\xb9\xbf\xbe][a-z\x9c\x9f\xea\xf3\xb3]"
)
MOSTLY = 0.7
FEWEST = 4  # bytes; fewer are no evidence for an encoding


def guessed_charset(data: bytes) -> str:
    """The name of the charset; Western European unless there is evidence for another."""
    runs = HIGH_RUN.findall(data)
    high = sum(map(len, runs))
    if high < FEWEST:
        return "cp1252"
    stands_alone = 2 * sum(len(run) == 1 for run in runs) >= len(runs)
    for name, pair, common, share in PAIRS:
        if not (stands_alone and name != "cp932") and _is_made_of(data, name, pair, common, share):
            return name
    if not stands_alone and (cyrillic := _cyrillic(data)):
        return cyrillic
    return "cp1250" if CENTRAL.search(data) else "cp1252"


def _is_made_of(data: bytes, name: str, pair: re.Pattern[bytes], common: re.Pattern[bytes], share: float) -> bool:
    """True if a text is valid in a charset, and consists mostly of common characters."""
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    found = pair.findall(data)
    return sum(common.fullmatch(character) is not None for character in found) >= share * max(len(found), 1)


def _cyrillic(data: bytes) -> str:
    """The Cyrillic charset in which most letters are lower case and capitals begin words; "" if there is none."""
    best, most = "", 0.0
    for name in CYRILLIC:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        words = [word for word in WORD.findall(text) if not word.isascii()]
        letters = sum(map(len, words))
        good = sum(
            len(w) for w in words if all("\u0400" <= c <= "\u045f" for c in w) and (w[1:].islower() or len(w) == 1)
        )
        share = good / letters if letters else 0.0
        if share > most and share >= MOSTLY:
            best, most = name, share
    return best
