"""The languages of PaperDesk, and translated texts for every layer.

Texts are written in English where they are used and marked there: `tr`, `tr_n` and `mark` here and in
`paperdesk/gui/words.py`, `Words` and `counted` in `paperdesk/errors.py`. Until `speak` has installed a language, `tr`
returns English. The window installs Qt's translators; the command line reads the same files, and loads Qt for that only
if the language is not English. Library contents, JSON, error codes and command names are never translated.
"""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from paperdesk import paths
from paperdesk.errors import PaperDeskError, Words

ENGLISH = "en"
SETTING = r"""^\[window\]\n(?:(?!\[).*\n)*?language *= *["'](\w+)["']"""  # compiled only where there are settings


class Language(NamedTuple):
    """A language: its code in file names, and its own name for itself, which is never translated."""

    code: str
    name: str


LANGUAGES = (
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("pt_BR", "Português (Brasil)"),
    Language("zh_CN", "简体中文"),
    Language("ja", "日本語"),
)


class Speech(NamedTuple):
    """How a language translates a text (with a number unless that is -1) and formats numbers, days and times."""

    code: str
    translate: Callable[[str, int], str]
    number: Callable[[int], str]
    day: Callable[[datetime], str]
    moment: Callable[[datetime], str]


ENGLISH_SPEECH = Speech(
    ENGLISH,
    lambda text, _n: text,
    lambda n: f"{n:,}",
    lambda at: f"{at.day} {at:%B %Y}",
    lambda at: f"{at:%Y-%m-%d %H:%M}",
)
_speech = ENGLISH_SPEECH


def speak(speech: Speech) -> Speech:
    """Use this language from now on; returns the previous one."""
    global _speech
    before, _speech = _speech, speech
    return before


def is_english() -> bool:
    """True until another language is loaded."""
    return _speech is ENGLISH_SPEECH


def code() -> str:
    """The code of the language, as used in HTML and the manual: "en", "pt_BR"."""
    return _speech.code


def number(n: int) -> str:
    """A whole number as formatted in the language: `12,304`."""
    return _speech.number(n)


def day(at: datetime) -> str:
    """A day as formatted in the language: `5 January 2027`."""
    return _speech.day(at)


def moment(at: datetime) -> str:
    """A time to the minute as formatted in the language."""
    return _speech.moment(at)


def mark(text: str, /, **parameters: object) -> str:
    """A text that is translated later, where it is shown, together with any marked values."""
    return Words(text, **parameters)


def tr(text: str, /, **parameters: object) -> str:
    """A translated text with its values."""
    if isinstance(text, Words) and not parameters:
        return _tr_words(text)
    return _filled(_speech.translate(text, -1) if text else "", text, parameters)


def tr_n(one: str, many: str, n: int, /, **parameters: object) -> str:
    """A translated text with a number `{n}`, in the right plural form.

    Translators see only `many`; `one` is the English text for 1.
    """
    english = one if n == 1 else many
    found = _speech.translate(many, n)
    return _filled(english if found == many else found, english, {**parameters, "n": _speech.number(n)})


def _tr_words(text: Words) -> str:
    values = {
        name: _speech.number(value) if isinstance(value, int) else tr_value(value)
        for name, value in text.parameters.items()
    }
    if text.one:
        n = text.parameters["n"]
        return tr_n(text.one, text.template, n if isinstance(n, int) else 0, **values)
    return tr(text.template, **values)


def _filled(text: str, english: str, parameters: Mapping[str, object]) -> str:
    """Fill in values; a translation with a wrong placeholder falls back to the English text."""
    if not parameters:
        return text
    try:
        return text.format(**parameters)
    except (KeyError, IndexError, ValueError, AttributeError):
        return english.format(**parameters)


def tr_value(value: object) -> object:
    """Marked texts and errors translated; anything else unchanged."""
    if isinstance(value, PaperDeskError):
        return error_text(value)
    return tr(value) if isinstance(value, Words) else value


def tr_marked(text: str) -> str:
    """The translated text if it is marked; user text is unchanged."""
    return tr(text) if isinstance(text, Words) else text


def error_text(error: PaperDeskError) -> str:
    """The translated message of an error."""
    return tr(error.text, **{name: tr_value(value) for name, value in error.parameters.items()})


def paragraphs(text: str) -> str:
    """The text of a docstring without line breaks inside paragraphs, which are separated by empty lines."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


def translations() -> Path:
    """The folder of built translations."""
    return paths.resources() / "translations"


def available() -> tuple[Language, ...]:
    """The languages besides English that have translations."""
    return tuple(known for known in LANGUAGES if (translations() / f"paperdesk_{known.code}.qm").is_file())


def choose(setting: str, wanted: Iterable[str]) -> str:
    """The code of the language to use: from the settings, or else the first available one that the system asks for.

    `wanted` are names like `de-AT`, `pt` or `zh_Hans_CN`.
    """
    if setting:
        return setting if any(known.code == setting for known in available()) else ENGLISH
    for name in wanted:
        spoken, *rest = re.split(r"[-_.@]", name)
        is_traditional = spoken == "zh" and not {"Hant", "TW", "HK", "MO"}.isdisjoint(rest)
        codes = () if spoken in ("C", ENGLISH) or is_traditional else (known.code for known in available())
        if spoken == ENGLISH or (found := next((code for code in codes if code.startswith(spoken)), "")):
            return ENGLISH if spoken == ENGLISH else found
    return ENGLISH


def of_environment(environ: Mapping[str, str] = os.environ) -> list[str]:
    """The languages that the environment asks for, in gettext's order: LANGUAGE, LC_ALL, LC_MESSAGES, LANG."""
    main = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    if main.partition(".")[0] in {"", "C", "POSIX"}:
        return []
    return [*filter(None, environ.get("LANGUAGE", "").split(":")), main]


def of_settings(file: Path) -> str:
    """The language chosen in a settings file, read without the settings module; "" for the system's language."""
    try:
        found = re.search(SETTING, file.read_text(encoding="utf-8"), re.MULTILINE)
    except (OSError, UnicodeDecodeError):
        return ""
    return found[1] if found else ""
