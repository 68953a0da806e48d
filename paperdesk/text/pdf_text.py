"""Cleaning text from PDFs: split words joined, ligatures expanded, accents composed."""

import re
import unicodedata
from collections.abc import Mapping

from paperdesk.text.line_hyphens import HYPHEN, mend
from paperdesk.text.pdf_letters import respelt

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
MARKS = {
    "´": "\u0301",
    "`": "\u0300",
    "¨": "\u0308",
    "ˆ": "\u0302",
    "˜": "\u0303",
    "¯": "\u0304",
    "˘": "\u0306",
    "ˇ": "\u030c",
}
LOOSE_MARK = re.compile(f"([{''.join(MARKS)}])[ ]?([A-Za-zı])")
LINE_HYPHEN = re.compile(r"[-‐\u00ad¬](?<=[^\W\d_].)(?=[ ]*\n[^\W_])")
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def clean_text(text: str, known: Mapping[str, int] | None = None) -> str:
    """Clean a text: split words joined, ligatures expanded, accents composed.

    Args:
        text: the text from PDFium.
        known: the words of the whole document, which show whether a hyphen at a line end is the word's own.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = "\n".join(respelt(line) for line in text.split("\n"))
    for sign, letters in LIGATURES.items():
        text = text.replace(sign, letters)
    text = mend(marked_ends(text), known)
    text = LOOSE_MARK.sub(lambda found: _composed(found[1], found[2]), text)
    return unicodedata.normalize("NFC", CONTROLS.sub(" ", text))


def marked_ends(text: str) -> str:
    """The text, of the same length, with line-end hyphens marked as PDFium marks those that it finds."""
    return LINE_HYPHEN.sub(HYPHEN, text)


def _composed(mark: str, letter: str) -> str:
    """`´e` is é; a pair that forms no letter is unchanged."""
    made = unicodedata.normalize("NFC", ("i" if letter == "ı" else letter) + MARKS[mark])
    return made if len(made) == 1 else mark + letter
