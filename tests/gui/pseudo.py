"""A language that nobody speaks, to see what is translated and what room there is: "Star" becomes "[Šťàř~~]"."""

import re

from PySide6.QtCore import QTranslator

LETTERS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÀßÇÐÈƑĞĤÌĴĶĻṀŇÖÞǪŘŠŤÙṼŴẊÝŽàƀçðèƒğĥìĵķļṁňöþǫřšťùṽŵẋýž",
)
KEPT = re.compile(r"(\{[^{}]*\}|\(\*[^)]*\)|<[^>]*>)")  # values, patterns of file names, tags
LONGER = 0.4
CONTEXTS = {"PaperDesk", "QDialogButtonBox", "QPlatformTheme"}


def pseudo(text: str) -> str:
    """A text as this language has it: no letter of English is left, and it is 40 % longer."""
    parts = KEPT.split(text)
    letters = "".join(part if place % 2 else part.translate(LETTERS) for place, part in enumerate(parts))
    return f"[{letters}{'~' * max(0, round(len(text) * LONGER) - 2)}]"


ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
FROM_RIGHT = str.maketrans({chr(place): ARABIC[place % len(ARABIC)] for place in (*range(65, 91), *range(97, 123))})


def from_right(text: str) -> str:
    """A text in Arabic letters, which are read from the right."""
    parts = KEPT.split(text)
    return "".join(part if place % 2 else part.translate(FROM_RIGHT) for place, part in enumerate(parts))


class Pseudo(QTranslator):
    """Translates every text that is asked for."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls us
        return False

    def translate(self, context: str, text: str, _about: str | None = None, _n: int = -1) -> str:
        return pseudo(text) if context in CONTEXTS and text else text


class FromRight(Pseudo):
    """The same in letters that are read from the right, as the whole window is then laid out."""

    def translate(self, context: str, text: str, _about: str | None = None, _n: int = -1) -> str:
        if (context, text) == ("QGuiApplication", "QT_LAYOUT_DIRECTION"):
            return "RTL"
        return from_right(text) if context in CONTEXTS and text else text
