"""The complete look: colours, text size, density, and the palette and fonts derived from them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from paperdesk.gui.style.colors import THEMES, Colors
from paperdesk.gui.style.fonts import DISPLAY, FAMILIES, add_fonts, has_family
from paperdesk.gui.style.style_sheet import style_sheet
from paperdesk.settings import WindowSettings

BASE_PX = 13  # the default size of normal text
SMALLEST, LARGEST, STEP = 80, 180, 10  # percent of this size
FUSION = "fusion"  # Qt's style that looks the same on every desktop


@dataclass(frozen=True, slots=True)
class Theme:
    """A name in THEMES with its colours, the text scale (1.0: default), and the spacing of rows."""

    name: str
    colors: Colors
    scale: float = 1.0
    is_compact: bool = False

    @property
    def is_dark(self) -> bool:
        return self.name.startswith("dark")

    @property
    def card_height(self) -> int:
        """The height of a card in the list, in pixels."""
        return self.px(62 if self.is_compact else 104)

    @property
    def row_height(self) -> int:
        """The height of a table row, in pixels."""
        return self.px(24 if self.is_compact else 30)

    @property
    def group_height(self) -> int:
        """The height of a group header in the list, in pixels."""
        return self.px(28)

    def px(self, size: float) -> int:
        """A design length in pixels at this text size."""
        return round(size * self.scale)

    def color(self, token: str) -> QColor:
        return QColor(getattr(self.colors, token))


def make_theme(setting: str, text_size: int = 100, density: str = "comfortable") -> Theme:
    """The theme for a setting: a name in THEMES, or "system" for the desktop's; `text_size` in percent."""
    name = setting if setting in THEMES else _desktop_theme()
    return Theme(name, THEMES[name], text_size / 100, density == "compact")


def theme_of(window: WindowSettings) -> Theme:
    """The theme in the settings."""
    return make_theme(window.theme, window.text_size, window.density)


def _desktop_theme() -> str:
    hints = QGuiApplication.styleHints()
    name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return f"{name}-contrast" if wants_contrast else name


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Apply the theme to the whole program: style, palette, font; nothing is animated."""
    add_fonts()
    for effect in Qt.UIEffect:
        QApplication.setEffectEnabled(effect, False)  # noqa: FBT003 - Qt's own signature
    if application.style().name() != FUSION:
        application.setStyle(QStyleFactory.create(FUSION))
    application.setPalette(make_palette(theme))
    font = text_font(BASE_PX)
    font.setPixelSize(theme.px(BASE_PX))
    if application.font() != font:
        application.setFont(font)


def dress(window: QWidget, theme: Theme) -> None:
    """Apply the style sheet to a window and its children; for the whole program, Qt takes five times as long."""
    window.setStyleSheet(style_sheet(theme.colors, theme.scale, is_dark=theme.is_dark))


def title_font(size_px: float) -> QFont:
    """The heading font: the family's display cut."""
    font = text_font(size_px, QFont.Weight.DemiBold)
    if has_family(DISPLAY):
        font.setFamilies([DISPLAY, *font.families()])
        font.setWeight(QFont.Weight.Bold)
    return font


def text_font(size_px: float, weight: QFont.Weight = QFont.Weight.Normal, *, fixed: bool = False) -> QFont:
    """The program's font: Inter, or else the desktop's own.

    The size is that of the design; text grows and shrinks with the application's font.
    """
    kind = QFontDatabase.SystemFont.FixedFont if fixed else QFontDatabase.SystemFont.GeneralFont
    font = QFontDatabase.systemFont(kind)
    if not fixed:
        font.setFamilies([*(f for f in FAMILIES if has_family(f)), *font.families()])
    grown = QGuiApplication.font().pixelSize()  # -1 until a theme has been applied
    font.setPixelSize(round(size_px * (grown / BASE_PX if grown > 0 else 1)))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def make_palette(theme: Theme) -> QPalette:
    """Fusion's palette in the theme's colours."""
    color, role = theme.color, QPalette.ColorRole
    palette = QPalette()
    pairs = {
        role.Window: "bg",
        role.WindowText: "ink",
        role.Base: "field",
        role.AlternateBase: "list",
        role.Text: "ink",
        role.Button: "field",
        role.ButtonText: "ink",
        role.BrightText: "ink",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.ToolTipBase: "bg",
        role.ToolTipText: "ink",
        role.PlaceholderText: "ink3",
        role.Light: "bg",
        role.Midlight: "line",
        role.Mid: "line",
        role.Dark: "line",
        role.Shadow: "line",
        role.Accent: "accent",
    }
    for name, token in pairs.items():
        palette.setColor(name, color(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, color("ink3"))
    return palette
