"""Pictures of every screen, light and dark, saved to tests/stories/gallery for people to look at (not committed)."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog

from paperdesk.errors import Words
from paperdesk.gui.windows.annotations.overview_window import OverviewWindow
from paperdesk.gui.windows.help.manual_window import ManualWindow
from paperdesk.gui.windows.insights.insights_window import InsightsWindow
from paperdesk.gui.windows.library.activity_window import ActivityWindow
from paperdesk.gui.windows.papers.replace_window import ReplaceWindow
from paperdesk.gui.windows.settings.settings_window import SettingsWindow
from paperdesk.jobs.fetch_pdfs import MissedPdf, page_of
from paperdesk.library import papers
from paperdesk.library.annotations import add_annotation
from paperdesk.model.annotation import COLORS, Anchor, AnnotationKind
from tests.gui.window import Reader
from tests.pdfs import write_paper
from tests.stories.reading import drag, point_of, read
from tests.stories.test_first_day import SAMPLE, paste

BESIDE: tuple[type[QDialog], ...] = (ManualWindow, InsightsWindow, OverviewWindow, ActivityWindow)
GALLERY = Path(__file__).parent / "gallery"


def opened(name: str) -> Callable[[Reader], None]:
    """A screen that an action opens."""

    def open_it(reader: Reader) -> None:
        assert reader.app.menus is not None
        reader.app.menus.run(name)
        reader.settle()

    return open_it


def search(reader: Reader) -> None:
    reader.press("/")
    reader.type("training is:unread")


def compact(reader: Reader) -> None:
    reader.window.appearance.set(density="compact")


def large(reader: Reader) -> None:
    reader.window.appearance.set(text_size=150)


def contrast(reader: Reader) -> None:
    reader.window.appearance.set(theme=f"{reader.window.theme.name}-contrast")


def palette(reader: Reader) -> None:
    reader.press("Ctrl+K")
    reader.type("exp")


def annotations(reader: Reader) -> None:
    """Highlights in all colours and a note, of three papers."""
    desk = reader.app.desk
    assert desk is not None
    with desk.library.edit() as edit:
        for number, color in enumerate(COLORS.values()):
            anchor = Anchor(
                "abstract", "We find that the structure of the embedding space decides, late in training, " * 2
            )
            comment = "Compare with the effective theory of 2022." if number % 2 else ""
            add_annotation(
                edit,
                paper_id=number % 3 + 1,
                kind=AnnotationKind.HIGHLIGHT,
                color=color,
                anchor=anchor,
                text=comment,
            )
        add_annotation(edit, paper_id=1, text="Read again before the seminar.")
    opened("annotations")(reader)


def merges(reader: Reader) -> None:
    """Two records that joined papers."""
    reader.ask.clipboard = """
@article{grok22, title={Towards Understanding Grokking: An Effective Theory of Representation Learning},
  author={Liu, Ziming}, year=2022, journal={NeurIPS}, doi={10.48550/arXiv.2205.10343}}
@article{a1, title={Ponds of the north}, author={Lee, Ann}, year=2020, journal={J}, doi={10.5555/p}}
@article{a2, title={Ponds of the North}, author={Lee, Ann}, year=2021, journal={K}, doi={10.5555/p}}
"""
    reader.press("Ctrl+V")
    opened("merges")(reader)


def pdf(reader: Reader) -> None:
    """A PDF in a tab, with a highlight and a comment beside it."""
    desk = reader.app.desk
    assert desk is not None
    view = read(reader, write_paper(desk.library.folder.parent / "paper.pdf", 3))
    drag(view, point_of(view, 0, "embedding space decides when"), point_of(view, 0, "small enough for", at_end=True))
    reader.press("1")
    reader.wait(lambda: len(view.marks) == 1)
    reader.press("e")
    reader.type("Compare with the effective theory.")
    reader.press("Esc")
    reader.settle()


def settings_page(name: str) -> Callable[[Reader], None]:
    def open_page(reader: Reader) -> None:
        opened("settings")(reader)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsWindow)
        dialog.show_page(name)
        reader.settle()

    return open_page


def missed_pdfs(reader: Reader) -> None:
    """PDFs that were not found."""
    desk = reader.app.desk
    assert desk is not None
    why = Words("No open PDF of this paper is known. If you have one, attach its file.")
    with desk.library.read() as session:
        shown = papers.get_details(session, [1, 2, 3])
    desk.windows.missed_pdfs([MissedPdf(one.id, one.fields.title, page_of(one), why) for one in shown])


def replace(reader: Reader) -> None:
    """A word found in titles and abstracts, and what they would become."""
    opened("replace")(reader)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReplaceWindow)
    dialog.wanted.setText("the")
    dialog.instead.setText("one")
    dialog.ask()
    reader.settle()


SCREENS: Mapping[str, Callable[[Reader], None]] = {
    "window": Reader.settle,
    "search": search,
    "compact": compact,
    "large-text": large,
    "contrast": contrast,
    "palette": palette,
    "missed-pdfs": missed_pdfs,
    **{
        name: opened(name)
        for name in (
            "feed-health",
            "keys",
            "details",
            "history",
            "duplicates",
            "rules",
            "lint",
            "names",
            "linked",
            "writing",
            "settings",
            "manual",
            "tags",
            "insights",
            "activity",
            "add",
            "digest",
            "mail-settings",
        )
    },
    **{f"settings-{name.lower()}": settings_page(name) for name in ("Feeds", "Keys", "Library", "Servers")},
    "bibliography": opened("bibliography"),
    "annotations": annotations,
    "reader": pdf,
    "merges": merges,
    "replace": replace,
}


def furnish(reader: Reader) -> None:
    """A library with something of everything."""
    paste(reader, SAMPLE)
    reader.press("s", "t")
    reader.type("training-dynamics")
    reader.press("Return", "Esc", "j", "u", "t")
    reader.type("physics")
    reader.press("Return", "Esc", "a", "s", "k")


def beside(reader: Reader) -> QDialog | None:
    """The window that stands beside the main one, if any does."""
    return next((found for kind in BESIDE if (found := reader.window.findChild(kind)) is not None), None)


def picture(reader: Reader) -> QImage:
    """The window, or the dialog over it."""
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget() or beside(reader)
    return (dialog or reader.window).grab().toImage()


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


def put_back(reader: Reader, theme: str) -> None:
    if reader.window.tabs.reader is not None:
        reader.press("Ctrl+W")
    while (dialog := QApplication.activeModalWidget() or beside(reader)) is not None:
        dialog.close()
        reader.settle()
    reader.press("Esc", "Esc")
    if (theme, 100, "comfortable") != look(reader):
        reader.window.appearance.set(theme=theme, text_size=100, density="comfortable")
        reader.settle()


def look(reader: Reader) -> tuple[str, int, str]:
    window = reader.window.settings.window
    return window.theme, window.text_size, window.density


def has_drawing(image: QImage) -> bool:
    """Whether more than a few colours are in the picture."""
    step = 7
    colors = {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}
    return len(colors) > 5
