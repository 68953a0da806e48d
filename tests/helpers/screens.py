"""Every screen of the program, how to get there and back, and its picture."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from paperdesk.errors import Words
from paperdesk.gui.windows.annotations.overview_window import OverviewWindow
from paperdesk.gui.windows.help.key_sheet import KeySheet
from paperdesk.gui.windows.help.manual_window import ManualWindow
from paperdesk.gui.windows.insights.insights_window import InsightsWindow
from paperdesk.gui.windows.library.activity_window import ActivityWindow
from paperdesk.gui.windows.papers.replace_window import ReplaceWindow
from paperdesk.gui.windows.settings.settings_window import SettingsWindow
from paperdesk.jobs.fetch_pdfs import MissedPdf, page_of
from paperdesk.labs import passwords
from paperdesk.labs.address import Address, written
from paperdesk.library import lab_state, papers
from paperdesk.library.annotations import add_annotation
from paperdesk.library.lab_state import SharedCollection
from paperdesk.model.annotation import COLORS, Anchor, AnnotationKind
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste
from tests.pdfs import write_paper
from tests.samples import PROJECT
from tests.stories.reading import drag, point_of, read

BESIDE: tuple[type[QDialog], ...] = (ManualWindow, InsightsWindow, OverviewWindow, ActivityWindow)
GALLERY = PROJECT / "tests" / "stories" / "gallery"


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


def no_lab(reader: Reader) -> None:
    """The page of somebody who is in no lab."""
    desk = reader.app.desk
    assert desk is not None
    with desk.library.edit() as edit:
        lab_state.forget_lab(edit)
    settings_page("Lab")(reader)


LAB, MEMBER, PLACE = "The lab", "Wim", "127.0.0.1:1/lab"
SHARED, OTHERS = ("Our reading", "Referees"), ("Ana", "Bo", "Cy")
NO_ANSWER = "Connection refused"  # said by the system
LAB_TEXTS = (LAB, MEMBER, PLACE, *SHARED, *OTHERS, NO_ANSWER)
"""What the screens of a lab show of the members' own, or of the system's."""


def in_lab(reader: Reader) -> None:
    """The page of a lab whose server is down: one collection for all, one for some."""
    desk = reader.app.desk
    assert desk is not None
    at = Address("127.0.0.1", "lab", user="wim", port=1)  # PLACE
    passwords.remember_password(written(at), "known")  # so that no keyring is asked
    with desk.library.edit() as edit:
        lab_state.set_lab(edit, lab="0" * 16, address=written(at), title=LAB, name=MEMBER, role="owner")
        for number, (title, is_open) in enumerate(zip(SHARED, (True, False), strict=True)):
            shared = SharedCollection(f"{number:032x}", f"{number}", title, is_open, has_files=is_open)
            lab_state.note_shared(edit, shared)
    settings_page("Lab")(reader)


def share(reader: Reader) -> None:
    """With whom to share a collection, asked for."""
    desk = reader.app.desk
    assert desk is not None
    desk.windows.share_collection(SHARED[0], OTHERS, lambda _people, _files: None, is_shared=False)
    reader.settle()


def missed_pdfs(reader: Reader) -> None:
    """PDFs not found."""
    desk = reader.app.desk
    assert desk is not None
    why = Words("No open-access PDF of this paper is known. If you have the PDF, attach it.")
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
            "add-feed",
            "keys",
            "export",
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
    **{
        f"settings-{name.lower().replace(' ', '-')}": settings_page(name)
        for name in ("Feeds", "Keyboard shortcuts", "Library", "Devices", "Servers", "Access log")
    },
    "settings-lab": no_lab,
    "share": share,
    "bibliography": opened("bibliography"),
    "annotations": annotations,
    "reader": pdf,
    "merges": merges,
    "replace": replace,
    "settings-in-lab": in_lab,
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


def top_of(reader: Reader) -> QWidget:
    """The window that an action has opened, or else the main one, when all of it is there."""
    top = QApplication.activeModalWidget() or beside(reader) or reader.window
    if isinstance(top, KeySheet):  # built a menu at a time
        reader.wait(lambda sheet=top: not sheet._timer.isActive())  # type: ignore[misc]
    reader.settle()
    return top


def picture(reader: Reader) -> QImage:
    """The window, or the dialog over it."""
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget() or beside(reader)
    return (dialog or reader.window).grab().toImage()


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


def close_dialogs(reader: Reader) -> None:
    while (dialog := QApplication.activeModalWidget() or beside(reader)) is not None:
        dialog.close()
        reader.settle()
