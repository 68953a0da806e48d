"""Repairs UTF-8 text that was decoded as Windows-1252 (`Ã©` for é, `â€™` for ’), where certain."""

import re

BYTES = {
    char: code
    for code in range(0x80, 0x100)
    for char in (bytes([code]).decode("cp1252", "ignore") or chr(code), chr(code))
}
"""Character -> the byte that was misread as it; bytes that Windows-1252 does not define map to themselves."""
FIRST_LEAD = 0xC0  # from lead bytes of UTF-8
_CONTINUED = "".join(re.escape(char) for char, code in BYTES.items() if code < FIRST_LEAD)
GARBLED = re.compile(f"[ÂÃÄÅÎÏÐÑÒØÙ][{_CONTINUED}]|[à-ï][{_CONTINUED}]{{2}}|ð[{_CONTINUED}]{{3}}")
TYPOGRAPHIC = re.compile(r"[\u2010-\u203a\s«»…]")  # characters that may correctly follow a capital letter
FEWEST_DOUBTFUL = 2
MOST_TIMES = 2  # a text may have been garbled again


def repaired(text: str) -> str:
    """The intended text; unchanged unless it is certainly garbled."""
    if text.isascii():
        return text
    for _ in range(MOST_TIMES):
        found = [(one, meant) for one in GARBLED.finditer(text) if (meant := _meant(one[0]))]
        is_certain = any(len(one[0]) > FEWEST_DOUBTFUL or not TYPOGRAPHIC.search(one[0]) for one, _ in found)
        if not found or not (is_certain or len(found) >= FEWEST_DOUBTFUL):
            return text
        text = GARBLED.sub(lambda one: _meant(one[0]) or one[0], text)
    return text


def _meant(garbled: str) -> str:
    """The UTF-8 text that was misread as these letters; "" if there is none, or nobody would write it."""
    try:
        meant = bytes(BYTES[char] for char in garbled).decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return meant if meant.isprintable() or meant == "\u00a0" else ""
