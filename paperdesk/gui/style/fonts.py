"""The fonts that come with the program: Inter, wherever the system has none of its own."""

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

from paperdesk import paths

FAMILIES = ("Inter", "Inter Variable")
DISPLAY = "Inter Display"


@cache
def font_files() -> tuple[bytes, ...]:
    """The files of the fonts; read off the GUI thread first, which opens none."""
    return tuple(file.read_bytes() for file in sorted((paths.resources() / "fonts").glob("*.otf")))


def add_fonts() -> None:
    """Give Qt the fonts of the program, once, if the system has no Inter; its letters for other scripts stay."""
    if not any(QFontDatabase.hasFamily(name) for name in FAMILIES):
        for data in font_files():
            QFontDatabase.addApplicationFontFromData(QByteArray(data))


@cache
def has_family(name: str) -> bool:
    """Whether a family of fonts is there; Qt looks for as long as a card is painted."""
    return QFontDatabase.hasFamily(name)
