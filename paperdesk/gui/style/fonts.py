"""The included fonts: Inter, if the system does not have it."""

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

from paperdesk import paths

FAMILIES = ("Inter", "Inter Variable")
DISPLAY = "Inter Display"


@cache
def font_files() -> tuple[bytes, ...]:
    """The font files; read off the GUI thread first, which opens no files."""
    return tuple(file.read_bytes() for file in sorted((paths.resources() / "fonts").glob("*.otf")))


def add_fonts() -> None:
    """Register the included fonts with Qt once, unless the system has Inter; its letters for other scripts are kept."""
    if not any(QFontDatabase.hasFamily(name) for name in FAMILIES):
        for data in font_files():
            QFontDatabase.addApplicationFontFromData(QByteArray(data))


@cache
def has_family(name: str) -> bool:
    """True if a font family is available; Qt takes as long to look as to paint a card."""
    return QFontDatabase.hasFamily(name)
