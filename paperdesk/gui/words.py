"""Localised texts, numbers and dates of the window.

Every visible text is written in English where it is used, and marked there:

    tr("Nothing runs.")                                  a text, translated immediately
    tr("Saved as {target}.", target=path)                with values, by name; never an f-string
    tr_n("{n} mark", "{n} marks", count)                 with a number, which has up to six forms
    mark("Newest first")                                 in a table created at import; use `tr` when it is shown
    tr_marked(title)                                     a place in the window, or something named by the user
    number(1234), day(date), moment(datetime), clock     in the format of the user's locale; for stored values,
                                                         use stored_day and stored_moment

Outside the window, `Words` and `counted` of paperdesk/errors.py mark texts, which `tr` translates as well. `Action`,
`Setting`, `Column` and the other tables in `packaging/make_translations.py` need no marks, as their texts are known
there. The user's texts, names, keys and other data stored in the library are never translated.

The languages are listed in paperdesk/language.py; `packaging/make_translations.py` keeps their files in
resources/translations in sync with the texts.
"""

import re
from datetime import date, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from paperdesk import language
from paperdesk.errors import PaperDeskError, Words
from paperdesk.gui.told import told
from paperdesk.language import ENGLISH, Speech, mark, tr_value

__all__ = ["mark", "tr_value"]  # and everything below
CONTEXT = "PaperDesk"
OWN = "language of PaperDesk"
WEEKDAY = re.compile(r"[\s,،、]*d{3,4}[\s,،、]*")


def tr(text: str, /, **parameters: object) -> str:
    """A translated text with its values."""
    shown = language.tr(text, **parameters)
    told.note(shown, lambda: language.tr(text, **_again(parameters, shown)), has_values=bool(parameters))
    return shown


def tr_n(one: str, many: str, n: int, /, **parameters: object) -> str:
    """A translated text with a number `{n}`, in the right plural form; translators see only `many`."""
    shown = language.tr_n(one, many, n, **parameters)
    told.note(shown, lambda: language.tr_n(one, many, n, **_again(parameters, shown)))
    return shown


def together(*parts: str, between: str = " ") -> str:
    """Several texts as one, which still change with the language."""
    shown = between.join(parts)
    if shown not in parts:
        told.note(shown, lambda: between.join(map(told.again, parts)))
    return shown


def capitalised(text: str) -> str:
    """A word at the beginning of a label: `Yellow`."""
    shown = text[:1].upper() + text[1:]
    if shown != text:
        told.note(shown, lambda: capitalised(told.again(text)), has_values=False)
    return shown


def without_dots(text: str) -> str:
    """The text of an action where it is only named: `Import files`."""
    shown = text.rstrip("…")
    if shown != text:
        told.note(shown, lambda: told.again(text).rstrip("…"), has_values=False)
    return shown


def _again(parameters: dict[str, object], shown: str) -> dict[str, object]:
    """Values, with those that are our own texts in the current language."""
    return {n: told.again(v) if isinstance(v, str) and v != shown else v for n, v in parameters.items()}


def tr_marked(text: str) -> str:
    """The translated text if it is marked; user text is unchanged."""
    return tr(text) if isinstance(text, Words) else text


def error_text(error: PaperDeskError) -> str:
    """The translated message of an error."""
    return tr(error.words)


def speak_as_wanted(application: QCoreApplication | None, setting: str) -> None:
    """Use the language in the settings, or else the first available one of the desktop."""
    if application is not None:
        use_language(application, language.choose(setting, QLocale.system().uiLanguages()))


def use_language(application: QCoreApplication, code: str, folder: Path | None = None) -> None:
    """Switch to a language; dates have its names, in the order of the user's country."""
    for translator in application.findChildren(QTranslator, OWN):
        application.removeTranslator(translator)
        translator.setParent(None)
    spoken, region = QLocale(code), QLocale.system()
    is_bare = code == ENGLISH and region.language() is QLocale.Language.C
    QLocale.setDefault(region if is_bare else QLocale(spoken.language(), spoken.script(), region.territory()))
    for known in (locale, _region, _day_pattern):
        known.cache_clear()
    if code != ENGLISH:
        load_translations(application, spoken, folder)
    _speak(code)


def load_translations(application: QCoreApplication, spoken: QLocale, folder: Path | None = None) -> list[QTranslator]:
    """Load the translations of a language, for the window and for Qt; if it is missing, both use English."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    own, of_qt = QTranslator(application), QTranslator(application)
    own.setObjectName(OWN)
    of_qt.setObjectName(OWN)
    if not own.load(spoken, "paperdesk", "_", str(folder or language.translations())):
        return []
    loaded = [of_qt, own] if of_qt.load(spoken, "qtbase", "_", str(qt)) else [own]
    return [translator for translator in loaded if application.installTranslator(translator)]


def plain(text: str) -> str:
    """A text for a tooltip, shown literally: Qt would interpret `<i>` unless a character follows the sign."""
    return text.replace("<", "<\N{WORD JOINER}")


@cache
def locale() -> QLocale:
    """The language with the user's country, cached because lists format with it. English if none is set."""
    own = QLocale()
    return QLocale(QLocale.Language.English) if own.language() is QLocale.Language.C else own


def _by_qt(text: str, n: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, "", n)


@cache
def _region() -> QLocale:
    """The locale of the desktop, which determines the format of numbers regardless of the language of the window."""
    own = QLocale.system()
    return locale() if own.language() is QLocale.Language.C else own


def _speak(code: str) -> None:
    language.speak(Speech(code, _by_qt, number, day, moment))


def number(value: float, digits: int = 0) -> str:
    """A number in the format of the user's region; `digits` after the decimal point."""
    return _region().toString(float(value), "f", digits) if digits else _region().toString(int(value))


def day(value: date) -> str:
    """A day: `5 Jan 2027`, in the locale's order."""
    return locale().toString(QDate(value.year, value.month, value.day), _day_pattern())


def moment(value: datetime) -> str:
    """A time to the minute, in its own time zone."""
    return f"{day(value)}, {clock(value)}"


def clock(value: datetime) -> str:
    """The time of day to the minute: `10:32 AM`."""
    return locale().toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)


def day_of(text: str) -> str:
    """The local day of a stored time; any other text is unchanged."""
    try:
        return day(datetime.fromisoformat(text).astimezone().date())
    except ValueError:
        return text


def clock_of(text: str) -> str:
    """The local time of day of a stored time; "" if it is not one."""
    try:
        return clock(datetime.fromisoformat(text).astimezone())
    except ValueError:
        return ""


def stored_day(text: str) -> str:
    """The day of a stored time; any other text is unchanged."""
    try:
        return day(date.fromisoformat(text[:10]))
    except ValueError:
        return text


def stored_moment(text: str) -> str:
    """A stored time in local time; any other text is unchanged."""
    try:
        return moment(datetime.fromisoformat(text).astimezone())
    except ValueError:
        return text


@cache
def _day_pattern() -> str:
    """The locale's long date format, without the day of the week and with an abbreviated month."""
    return WEEKDAY.sub("", locale().dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")


_speak(ENGLISH)
