"""Pictures of every screen, light and dark, saved to tests/stories/gallery for people to look at (not committed)."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from tests.gui.window import Reader
from tests.helpers.screens import GALLERY, SCREENS, furnish, picture, put_back

REFERENCES = Path(__file__).parent.parent / "data" / "gallery"
COMPARED = ("window", "search", "palette", "settings", "insights")
SMALL = QSize(96, 60)
TOLERANCE = 10.0  # of 255, on average: another font passes, another layout or colour does not


def small(image: QImage) -> QImage:
    """A picture so small that letters do not count."""
    scaled = image.scaled(SMALL, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_RGB32)


def difference(one: QImage, other: QImage) -> float:
    """How far the colours of two small pictures lie apart on average, 0 to 255."""
    first, second = (np.frombuffer(bytes(image.constBits()), np.uint8).astype(int) for image in (one, other))
    return float(np.abs(first - second).mean())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_screen_has_its_picture(sit_down: Callable[[str], Reader], theme: str) -> None:
    reader = sit_down(theme)
    GALLERY.mkdir(exist_ok=True)
    assert picture(reader).save(str(GALLERY / f"start-{theme}.png"))
    furnish(reader)
    for name, show in SCREENS.items():
        before = reader.window.settings.window
        show(reader)
        reader.settle()
        image = picture(reader)
        assert image.save(str(GALLERY / f"{name}-{theme}.png"))
        assert has_drawing(image), f"{name} is blank"
        if name in COMPARED:
            compare(image, REFERENCES / f"{name}-{theme}.png")
        put_back(reader, before.theme)


def compare(image: QImage, file: Path) -> None:
    """Hold a picture against the committed one; `PAPERDESK_NEW_REFERENCES=1` commits it anew."""
    if os.environ.get("PAPERDESK_NEW_REFERENCES"):
        assert small(image).save(str(file))
    reference = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    assert difference(small(image), reference) < TOLERANCE, f"{file.name}: look at it in {GALLERY}"


def test_another_layout_is_noticed() -> None:
    light, dark = (QImage(str(REFERENCES / f"window-{theme}.png")) for theme in ("light", "dark"))
    assert difference(small(light), small(dark)) > TOLERANCE
    assert difference(small(light), small(light.flipped(Qt.Orientation.Horizontal))) > TOLERANCE


def has_drawing(image: QImage) -> bool:
    """Whether more than a few colours are in the picture."""
    step = 7
    colors = {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}
    return len(colors) > 5
