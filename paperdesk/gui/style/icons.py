"""Icons: SVG files in resources/icons, drawn in a theme colour (QtSvg itself would draw them black)."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from paperdesk import paths

POINTING = {"arrow-left", "arrow-right", "chevron-right", "undo-2", "redo-2", "external-link"}


def load_icons() -> None:
    """Load all icons on another thread, so that the GUI thread need not."""
    for file in (paths.resources() / "icons").glob("*.svg"):
        _text(file.stem)


@cache
def _text(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def source(name: str, color: str) -> bytes:
    """The SVG of an icon in a colour."""
    return _text(name).replace("currentColor", color).encode()


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `size` logical pixels, sharp at a device pixel ratio.

    In right-to-left languages, directional icons are mirrored.
    """
    turns = name in POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _pixmap(name, color, size, ratio, turns=turns)


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, size: int, ratio: float, *, turns: bool) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source(name, color))).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    if turns:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def dot(color: str) -> QIcon:
    """A coloured dot for menus and lists."""
    picture = QPixmap(28, 28)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(QRectF(1.5, 1.5, 11, 11))
    painter.end()
    return QIcon(picture)


def program_icon() -> QIcon:
    """The program's own icon, in the sizes that desktops request."""
    made = QIcon()
    for size in (16, 32, 48, 128):
        made.addPixmap(pixmap("paperdesk", "", size))
    return made


def icon(name: str, color: str, size: int = 16) -> QIcon:
    """An icon for buttons and menus, sharp at single and double density."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, color, size, ratio))
    return made
