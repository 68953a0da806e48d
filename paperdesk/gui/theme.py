"""The look: colours, type sizes and spaces as tokens, and the palette and fonts made from them."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from paperdesk.gui.style_sheet import style_sheet
from paperdesk.settings import WindowSettings


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, as #rrggbb."""

    bg: str
    side: str
    list: str
    line: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    on_accent: str
    accent_soft: str
    sel: str
    star: str
    hit: str
    hit2: str
    chip: str
    field: str
    error: str


LIGHT = Colors(
    bg="#ffffff",
    side="#f6f5f2",
    list="#fbfaf8",
    line="#e7e4de",
    ink="#1d1c1a",
    ink2="#5d5a55",
    ink3="#6b6761",
    accent="#2f5fd0",
    on_accent="#ffffff",
    accent_soft="#e6edfc",
    sel="#e9effc",
    star="#e0a100",
    hit="#fdeeb0",
    hit2="#d5efd8",
    chip="#efece6",
    field="#ffffff",
    error="#b3261e",
)
DARK = Colors(
    bg="#1b1b1d",
    side="#141416",
    list="#18181a",
    line="#2c2c30",
    ink="#ececea",
    ink2="#a9a7a2",
    ink3="#9a9892",
    accent="#7ea2ff",
    on_accent="#0d1426",
    accent_soft="#25304d",
    sel="#232c43",
    star="#f0bd3a",
    hit="#5a4c12",
    hit2="#1f4428",
    chip="#2a2a2e",
    field="#222225",
    error="#ff8a80",
)
LIGHT_CONTRAST = Colors(
    bg="#ffffff",
    side="#ffffff",
    list="#ffffff",
    line="#5a5a5a",
    ink="#000000",
    ink2="#1c1c1c",
    ink3="#303030",
    accent="#0b3aa0",
    on_accent="#ffffff",
    accent_soft="#dbe6ff",
    sel="#dbe6ff",
    star="#8a5a00",
    hit="#ffe680",
    hit2="#b8f0c0",
    chip="#ebebeb",
    field="#ffffff",
    error="#990f07",
)
DARK_CONTRAST = Colors(
    bg="#000000",
    side="#000000",
    list="#000000",
    line="#a8a8a8",
    ink="#ffffff",
    ink2="#f0f0f0",
    ink3="#dcdcdc",
    accent="#a9c2ff",
    on_accent="#000000",
    accent_soft="#15306e",
    sel="#15306e",
    star="#ffd34d",
    hit="#6b5900",
    hit2="#0f5a24",
    chip="#262626",
    field="#000000",
    error="#ffb3ab",
)
THEMES: Mapping[str, Colors] = {
    "light": LIGHT,
    "dark": DARK,
    "light-contrast": LIGHT_CONTRAST,
    "dark-contrast": DARK_CONTRAST,
}
BASE_PX = 13  # the size of ordinary text where the reader has not changed it
SMALLEST, LARGEST, STEP = 80, 180, 10  # percent of it
FAMILIES = ("Inter", "Inter Variable")
DISPLAY = "Inter Display"


@dataclass(frozen=True, slots=True)
class Theme:
    """A name of THEMES with its colours, how large text is (1.0: as designed), and how much air rows have."""

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

    def px(self, size: float) -> int:
        """A length of the design in pixels at this text size."""
        return round(size * self.scale)

    def color(self, token: str) -> QColor:
        return QColor(getattr(self.colors, token))


def make_theme(setting: str, text_size: int = 100, density: str = "comfortable") -> Theme:
    """The theme for a setting: a name of THEMES, or "system": what the desktop asks for; `text_size` in percent."""
    name = setting if setting in THEMES else _desktop_theme()
    return Theme(name, THEMES[name], text_size / 100, density == "compact")


def theme_of(window: WindowSettings) -> Theme:
    """The theme that the settings name."""
    return make_theme(window.theme, window.text_size, window.density)


def _desktop_theme() -> str:
    hints = QGuiApplication.styleHints()
    name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return f"{name}-contrast" if wants_contrast else name


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole program the theme: style, palette, font, style sheet."""
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(make_palette(theme))
    font = text_font(BASE_PX)
    font.setPixelSize(theme.px(BASE_PX))
    application.setFont(font)
    application.setStyleSheet(style_sheet(theme))


def title_font(size_px: float) -> QFont:
    """The font of headings: the family's display cut where it is installed."""
    font = text_font(size_px, QFont.Weight.DemiBold)
    if QFontDatabase.hasFamily(DISPLAY):
        font.setFamilies([DISPLAY, *font.families()])
        font.setWeight(QFont.Weight.Bold)
    return font


def text_font(size_px: float, weight: QFont.Weight = QFont.Weight.Normal, *, fixed: bool = False) -> QFont:
    """The program's font: Inter where it is installed, else the desktop's own.

    The size is that of the design; text grows and shrinks with the application's font.
    """
    kind = QFontDatabase.SystemFont.FixedFont if fixed else QFontDatabase.SystemFont.GeneralFont
    font = QFontDatabase.systemFont(kind)
    if not fixed:
        font.setFamilies([*(f for f in FAMILIES if QFontDatabase.hasFamily(f)), *font.families()])
    grown = QGuiApplication.font().pixelSize()  # -1 as long as no theme has been applied
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
