"""The languages that PaperDesk speaks, beside English."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code in names of files, and the name that its speakers give it, which is never translated."""

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
