"""The errors that PaperDesk raises deliberately.

PaperDeskError                  its message can be shown as it is, and says what to do
├── LibraryError                a problem with the library's folder or database
│   ├── LibraryTooNew           written by a newer PaperDesk
│   ├── LibraryLocked           another program has been writing for longer than the timeout
│   ├── LibraryMissing          it is missing or empty, although its backups, files or index exist
│   ├── LibraryDamaged          the database cannot be read completely
│   └── LibraryNotWritable      no permission, no space, or no such folder
├── SettingsDamaged             the settings file cannot be read
├── AnswerNeeded                a question could not be asked because there is no terminal
├── PaperNotFound               no paper has this id or citation key
├── InvalidField                a value that is not valid for a field
│   └── InvalidQuery            an invalid clause in a query
├── UndoClash                   what a step changed has since been changed again
├── ImportFailed                a source from which nothing could be read
├── DocumentError               a problem with a PDF or another file of a paper
│   ├── DocumentLocked          it requires a password
│   └── DocumentDamaged         it is empty, truncated or not of its type
├── FetchFailed                 the network failed, or its data is invalid
├── MailFailed                  a message could not be sent, or its password not stored
├── DoorClosed                  other programs cannot access PaperDesk
├── DevicesError                a problem with the folder that several devices share
└── ExportFailed                the target could not be written

Everything else that is raised is a bug: logged, and shown with a report to copy.

Each has a code in kebab-case, which never changes and belongs to one text, the text with names in
braces, and the values for these:

    raise InvalidField("tag-exists", "There is already a tag “{name}”.", name=clean)

`str(error)` is the English sentence; the window translates the text before it puts the values in.
"""

from collections.abc import Iterable
from typing import Self


class Words(str):
    """A text that the window translates, with values that may themselves be such texts.

    It is the English text and remembers its parts. Whole numbers in it are formatted as counts, `12,304`; years and the
    like are passed as strings.
    """

    __slots__ = ("one", "parameters", "template")

    one: str  # the English text for 1 if `template` is a plural; "" if it depends on no number
    parameters: dict[str, object]
    template: str

    def __new__(cls, text: str, /, **parameters: object) -> Self:
        made = super().__new__(cls, _filled(text, parameters))
        made.one, made.template, made.parameters = "", text, parameters
        return made


def counted(one: str, many: str, n: int, /, **parameters: object) -> Words:
    """A text with a number in it, `{n}`: `counted("{n} paper added", "{n} papers added", 3)`."""
    made = Words.__new__(Words, one if n == 1 else many, n=n, **parameters)
    made.one, made.template = one, many
    return made


def joined(parts: Iterable[str], between: str = ", ") -> Words:
    """Several texts joined, each still translatable."""
    named = {f"part{place}": part for place, part in enumerate(parts)}
    return Words(between.join(f"{{{name}}}" for name in named), **named)


def _filled(text: str, parameters: dict[str, object]) -> str:
    shown = {name: f"{value:,}" if isinstance(value, int) else value for name, value in parameters.items()}
    return text.format(**shown) if shown else text


class PaperDeskError(Exception):
    """An expected failure; its message is for the user and says what to do."""

    def __init__(self, code: str, text: str, /, **parameters: object) -> None:
        """Take the code, the message with placeholders, and their values, which are converted to text if necessary."""
        super().__init__(code, text)  # the arguments for unpickling in another process; __dict__ restores the rest
        self.code = code
        self.text = text
        self.parameters = {name: _plain(value) for name, value in parameters.items()}

    def __str__(self) -> str:
        return self.text.format(**self.parameters)

    @property
    def words(self) -> "Words":
        """The message, to be translated where it is shown."""
        return Words(self.text, **self.parameters)


def _plain(value: object) -> "str | int | float | PaperDeskError":
    """A value for JSON, and for another process."""
    return value if isinstance(value, str | int | float | PaperDeskError) else str(value)


class LibraryError(PaperDeskError):
    """A problem with the library's folder or database."""


class LibraryTooNew(LibraryError):
    """The library was written by a newer PaperDesk."""


class LibraryLocked(LibraryError):
    """Another program has been writing for longer than the timeout."""


class LibraryMissing(LibraryError):
    """The library is missing or empty, although its backups, files or index exist."""


class LibraryDamaged(LibraryError):
    """The database cannot be read, or not all of it."""


class LibraryNotWritable(LibraryError):
    """The library's folder or disk is not writable."""


class SettingsDamaged(PaperDeskError):
    """The settings file cannot be read."""


class ScreenMissing(PaperDeskError):
    """A window cannot be opened on this system."""


class AnswerNeeded(PaperDeskError):
    """A question could not be asked because there is no terminal."""


class PaperNotFound(PaperDeskError):
    """No paper has this id or citation key."""


class InvalidField(PaperDeskError):
    """A value that is not valid for a field."""


class InvalidQuery(InvalidField):
    """An invalid clause in a query."""


class UndoClash(PaperDeskError):
    """What a step changed has since been changed again."""


class DoorClosed(PaperDeskError):
    """Other programs cannot access PaperDesk because its port is taken."""


class DevicesError(PaperDeskError):
    """The folder that several devices share cannot be used, or its contents cannot be read."""


class LabError(PaperDeskError):
    """A lab's server cannot be reached, refuses a request, or contains no lab."""


class ImportFailed(PaperDeskError):
    """A source from which nothing could be read."""


class DocumentError(PaperDeskError):
    """A problem with a PDF or another file of a paper."""


class DocumentLocked(DocumentError):
    """The file requires a password."""


class DocumentDamaged(DocumentError):
    """The file is empty, truncated or not of its type."""


class ModelError(PaperDeskError):
    """The embedding model is missing, does not match its description, or does not respond."""


class FetchFailed(PaperDeskError):
    """The network failed, or its data is invalid."""

    def __init__(
        self, code: str, text: str, /, *, status: int = 0, retry_after_s: int = 0, **parameters: object
    ) -> None:
        """Also take the HTTP status (0: none) and the delay in seconds that the server asks for."""
        super().__init__(code, text, **parameters)
        self.status = status
        self.retry_after_s = retry_after_s
        self.looks_offline = False  # whether there is no network at all


class MailFailed(PaperDeskError):
    """A message could not be sent, or its password could not be stored."""


class ExportFailed(PaperDeskError):
    """The target could not be written."""
