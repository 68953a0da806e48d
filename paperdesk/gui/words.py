"""Localised texts, numbers and dates of the window.

Every text that people see is written in English where it is used, and marked there:

    tr("Nothing runs.")                                  a text, now
    tr("Saved as {target}.", target=path)                with values, by name; never an f-string
    tr_n("{n} mark", "{n} marks", count)                 with a number, of which languages have up to six forms
    mark("Newest first")                                 in a table made at import; `tr` it where it is shown
    tr_marked(title)                                     of a place of the window, or of something that a user named
    number(1234), day(date), moment(datetime), clock     as the user's locale writes them; what the library stores
                                                         with stored_day and stored_moment

Below the window `Words` and `counted` of paperdesk/errors.py mark texts, which `tr` translates just as well.
`Action`, `Setting`, `Column` and the other tables of `packaging/make_translations.py` need no mark of their own: what
their texts are is known there. What a reader wrote, names, keys and what is stored in the library are never translated.

The languages are listed in paperdesk/language.py; `packaging/make_translations.py` keeps their files in
resources/translations in step with the texts.
"""

import re
from datetime import date, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from paperdesk import paths
from paperdesk.errors import PaperDeskError, Words

CONTEXT = "PaperDesk"
WEEKDAY = re.compile(r"[\s,،、]*d{3,4}[\s,،、]*")


def mark(text: str, /, **parameters: object) -> str:
    """A text that is translated later, where it is shown, including marked values."""
    return Words(text, **parameters)


def tr(text: str, /, **parameters: object) -> str:
    """A translated text with its values."""
    if isinstance(text, Words) and not parameters:
        return _tr_words(text)
    found = QCoreApplication.translate(CONTEXT, text) if text else ""
    return _filled(found, text, parameters)


def _tr_words(text: Words) -> str:
    values = {
        name: number(value) if isinstance(value, int) else tr_value(value) for name, value in text.parameters.items()
    }
    if text.one:
        n = text.parameters["n"]
        return tr_n(text.one, text.template, n if isinstance(n, int) else 0, **values)
    return tr(text.template, **values)


def tr_n(one: str, many: str, n: int, /, **parameters: object) -> str:
    """A translated text with a number `{n}`, in the right plural form.

    Translators see only `many`; `one` is the English text for 1.
    """
    english = one if n == 1 else many
    found = QCoreApplication.translate(CONTEXT, many, "", n)
    return _filled(english if found == many else found, english, {**parameters, "n": number(n)})


def load_translations(
    application: QCoreApplication, language: QLocale, folder: Path | None = None
) -> list[QTranslator]:
    """Load the translations of a language, for the window and for Qt; if it is missing, both use English.

    Dates then have English names, in the order of the reader's country.
    """
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    own = QTranslator(application)
    if not own.load(language, "paperdesk", "_", str(folder or paths.resources() / "translations")):
        if language.language() is not QLocale.Language.C:
            QLocale.setDefault(QLocale(QLocale.Language.English, language.territory()))
        return []
    of_qt = QTranslator(application)
    loaded = [of_qt, own] if of_qt.load(language, "qtbase", "_", str(qt)) else [own]
    return [translator for translator in loaded if application.installTranslator(translator)]


def error_text(error: PaperDeskError) -> str:
    """The translated message of an error."""
    return tr(error.text, **{name: tr_value(value) for name, value in error.parameters.items()})


def tr_value(value: object) -> object:
    """Marked texts and errors translated; anything else unchanged."""
    if isinstance(value, PaperDeskError):
        return error_text(value)
    return tr(value) if isinstance(value, Words) else value


def plain(text: str) -> str:
    """A text for a tooltip, shown literally: Qt would interpret `<i>` unless a character follows the sign."""
    return text.replace("<", "<\N{WORD JOINER}")


def tr_marked(text: str) -> str:
    """The translated text if it is marked; user text is unchanged."""
    return tr(text) if isinstance(text, Words) else text


def _filled(text: str, english: str, parameters: dict[str, object]) -> str:
    """Fill in values; a translation with a wrong placeholder falls back to the English text."""
    if not parameters:
        return text
    try:
        return text.format(**parameters)
    except (KeyError, IndexError, ValueError, AttributeError):
        return english.format(**parameters)


@cache
def locale() -> QLocale:
    """The user's locale, cached because lists format numbers with it. English if none is set, as the texts are."""
    own = QLocale()
    return QLocale(QLocale.Language.English) if own.language() is QLocale.Language.C else own


def number(value: float, digits: int = 0) -> str:
    """A number in the locale's format; `digits` after the decimal point."""
    return locale().toString(float(value), "f", digits) if digits else locale().toString(int(value))


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
