import pytest

from paperdesk.gui.style.colors import THEMES, Colors
from paperdesk.gui.style.style_sheet import style_sheet

LEAST = 4.5  # of WCAG 2.1, for text
PAIRS = [(ink, ground) for ink in ("ink", "ink2", "ink3", "accent") for ground in ("bg", "side", "list", "field")] + [
    ("ink", "sel"),
    ("ink2", "sel"),
    ("accent", "sel"),
    ("ink2", "chip"),
    ("on_accent", "accent"),
    ("ink", "hit"),
    ("error", "bg"),
    ("error", "side"),
    ("ink", "hit2"),
    ("ink", "accent_soft"),
]


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
@pytest.mark.parametrize("colors", THEMES.values(), ids=list(THEMES))
def test_every_text_can_be_read_on_its_ground(colors: Colors, ink: str, ground: str) -> None:
    assert contrast(getattr(colors, ink), getattr(colors, ground)) >= LEAST


@pytest.mark.parametrize("colors", THEMES.values(), ids=list(THEMES))
def test_no_token_is_left_in_the_style_sheet(colors: Colors) -> None:
    assert "@" not in style_sheet(colors)
