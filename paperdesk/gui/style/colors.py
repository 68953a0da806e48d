"""The colours of all themes, as tokens."""

from collections.abc import Mapping
from dataclasses import dataclass

from paperdesk.gui.words import mark

COLOR_WORDS: Mapping[str, str] = {
    "yellow": mark("yellow"),
    "green": mark("green"),
    "blue": mark("blue"),
    "purple": mark("purple"),
    "red": mark("red"),
    "magenta": mark("magenta"),
    "orange": mark("orange"),
    "grey": mark("grey"),
}
"""The names of the colours of tags and annotations: `COLORS` of the model."""


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
