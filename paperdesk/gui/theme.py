"""The look: colours, type sizes and spaces as tokens, and the palette and style sheet made from them."""

from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory


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
FAMILIES = ("Inter", "Inter Variable")
DISPLAY = "Inter Display"


@dataclass(frozen=True, slots=True)
class Theme:
    """A name ("light" or "dark") with its colours."""

    name: str
    colors: Colors

    def color(self, token: str) -> QColor:
        return QColor(getattr(self.colors, token))


def make_theme(setting: str) -> Theme:
    """The theme for a setting: "light", "dark", or "system": what the desktop asks for."""
    if setting == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        setting = "dark" if scheme == Qt.ColorScheme.Dark else "light"
    return Theme("dark", DARK) if setting == "dark" else Theme("light", LIGHT)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole program the theme: style, palette, font, style sheet."""
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(make_palette(theme))
    application.setFont(text_font(13))
    application.setStyleSheet(style_sheet(theme))


def title_font(size_px: float) -> QFont:
    """The font of headings: the family's display cut where it is installed."""
    font = text_font(size_px, QFont.Weight.DemiBold)
    if QFontDatabase.hasFamily(DISPLAY):
        font.setFamilies([DISPLAY, *font.families()])
        font.setWeight(QFont.Weight.Bold)
    return font


def text_font(size_px: float, weight: QFont.Weight = QFont.Weight.Normal, *, fixed: bool = False) -> QFont:
    """The program's font at a size in pixels: Inter where it is installed, else the desktop's own."""
    kind = QFontDatabase.SystemFont.FixedFont if fixed else QFontDatabase.SystemFont.GeneralFont
    font = QFontDatabase.systemFont(kind)
    if not fixed:
        font.setFamilies([*(f for f in FAMILIES if QFontDatabase.hasFamily(f)), *font.families()])
    font.setPixelSize(round(size_px))
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


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say; tokens stand in it as @name."""
    text = SHEET
    for field in sorted(fields(Colors), key=lambda f: -len(f.name)):
        text = text.replace(f"@{field.name}", getattr(theme.colors, field.name))
    return text


SHEET = """
QMainWindow, QDialog { background: @bg; }
QToolTip { background: @bg; color: @ink; border: 1px solid @line; padding: 4px 6px; }
QSplitter::handle { background: @line; }
#sidebar { background: @side; border: none; outline: none; padding: 10px 8px; }
#listPane { background: @list; }
#paperList { background: @list; border: none; outline: none; }
#paperPane, #paperPaneBody { background: @bg; border: none; }
#searchField { background: @field; border: 1px solid @line; border-radius: 8px; }
#searchField[focused="true"] { border: 1px solid @accent; background: @field; }
#searchField QLineEdit { border: none; background: transparent; padding: 0; }
#keycap { color: @ink3; border: 1px solid @line; border-radius: 4px; padding: 0 4px; font-size: 11px; background: @bg; }
#quiet { color: @ink3; font-size: 12px; }
#note { color: @ink2; font-size: 12px; }
#quietLink { color: @accent; font-size: 12px; border: none; background: transparent; padding: 0; }
#sort { color: @ink3; font-size: 12px; border: none; background: transparent; padding: 0 2px; }
#sort::menu-indicator { image: none; }
#sort:focus, #quietLink:focus { text-decoration: underline; }
#section { color: @ink3; font-size: 12px; font-weight: 600; }
#title { color: @ink; }
#authors, #meta { color: @ink2; }
#incomplete { color: @ink2; background: @chip; border: none; border-radius: 5px; padding: 2px 7px; font-size: 12px;
    font-weight: 400; }
#statusBar { background: @side; border-top: 1px solid @line; }
#statusBar QLabel { color: @ink3; font-size: 11.5px; }
#statusBar QLabel#error { color: @error; }
#statusBar QProgressBar { border: none; background: @line; border-radius: 3px; max-height: 6px; }
#statusBar QProgressBar::chunk { background: @accent; border-radius: 3px; }
#statusBar QPushButton { border: none; color: @accent; background: transparent; font-size: 11.5px; padding: 0 4px; }
#error { color: @error; }
QPushButton {
    border: 1px solid @line; border-radius: 7px; background: @field; color: @ink;
    padding: 5px 11px; font-weight: 500;
}
QPushButton:hover { border-color: @ink3; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @ink3; background: @bg; }
QPushButton[main="true"], QPushButton:default { background: @accent; border-color: @accent; color: @on_accent; }
QPushButton[main="true"]:focus, QPushButton:default:focus { border: 2px solid @ink; padding: 4px 10px; }
QPushButton[main="true"]:disabled { background: @chip; border-color: @line; color: @ink3; }
#chip { background: @chip; color: @ink2; border-radius: 5px; padding: 2px 7px; font-size: 12px; border: none;
    font-weight: 400; }
#chip:focus { border: 1px solid @accent; padding: 1px 6px; }
#chipAdd { background: transparent; color: @ink3; border: none; padding: 2px 4px; font-size: 12px; font-weight: 400; }
#chipAdd:focus, #chipAdd:hover { color: @accent; }
#link { color: @accent; border: none; background: transparent; padding: 0; font-weight: 400; }
#link:focus, #link:hover { text-decoration: underline; }
#elidedLink {
    color: @ink; border: none; background: transparent; padding: 0; font-weight: 400; text-align: left;
}
#elidedLink:focus, #elidedLink:hover { color: @accent; text-decoration: underline; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox {
    border: 1px solid @line; border-radius: 6px; background: @field; color: @ink; padding: 4px 7px;
    selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: 1px solid @accent; }
#abstract, #noteText { border: none; background: transparent; padding: 0; }
#abstract:focus, #noteText:focus { border: none; }
#bibtex { background: @list; font-size: 12px; }
#noteCard { border: none; border-left: 3px solid @star; }
#noteCard:focus { background: @sel; }
QMenu { background: @bg; border: 1px solid @line; border-radius: 8px; padding: 5px; color: @ink; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: @sel; color: @ink; }
QMenu::item:disabled { color: @ink3; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 36px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @ink3; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 36px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractItemView { background: @bg; color: @ink; selection-background-color: @sel; selection-color: @ink; }
QListView#completions { border: 1px solid @line; outline: none; }
QHeaderView::section { background: @bg; color: @ink3; border: none; border-bottom: 1px solid @line; padding: 4px 8px; }
#tabHead { background: @side; border-bottom: 1px solid @line; }
#tabs::tab { padding: 9px 14px; color: @ink2; font-weight: 500; background: transparent; border: 1px solid transparent;
    border-top-left-radius: 8px; border-top-right-radius: 8px; margin-right: 2px; max-width: 230px; }
#tabs::tab:selected { background: @bg; color: @ink; border: 1px solid @line; border-bottom-color: @bg; }
#tabs::tab:hover:!selected { color: @ink; }
#tabClose { border: none; background: transparent; padding: 2px; border-radius: 4px; }
#tabClose:hover { background: @chip; }
#readerTools, #findBar, #pageView { background: @chip; }
#outlinePane { background: @side; }
#outline, #thumbnails { background: @side; border: none; outline: none; }
#outline { font-size: 12.5px; color: @ink2; }
#outline::item { padding: 4px 6px; border-radius: 5px; color: @ink2; }
#outline::item:selected { background: @sel; color: @accent; font-weight: 600; }
#outline::branch { background: @side; }
#marksPane, #marksBody, #marksScroll { background: @bg; }
#markQuote { color: @ink2; font-size: 12.5px; }
#markText { color: @ink; font-size: 13.5px; }
#flat { border: none; background: transparent; color: @ink2; font-weight: 400; }
#flat:hover { color: @ink; }
#palette { background: @bg; border: 1px solid @line; border-radius: 12px; }
#paletteField {
    border: none; border-bottom: 1px solid @line; border-radius: 0; background: transparent; padding: 0 18px;
}
#paletteField:focus { border: none; border-bottom: 1px solid @line; }
#paletteList { border: none; outline: none; background: transparent; }
#emptyTitle { color: @ink; }
#emptyText { color: @ink2; }
"""
