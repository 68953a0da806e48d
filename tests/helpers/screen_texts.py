"""What a screen says: in which language, and whether there is room for it."""

import re
from collections.abc import Sequence

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from paperdesk.errors import Words
from paperdesk.gui.desk.reads import list_steps, read_similar
from paperdesk.gui.widgets.buttons import ElidedLabel, ElidedLink
from paperdesk.gui.widgets.change_table import excerpts
from paperdesk.gui.windows.feeds.rules_window import EXAMPLES
from paperdesk.gui.windows.help.manual_window import ManualWindow
from paperdesk.gui.windows.papers.replace_window import ReplaceWindow
from paperdesk.gui.windows.references.writing_settings import PATTERNS
from paperdesk.jobs.citation_styles import list_styles
from paperdesk.library import papers, tags
from paperdesk.library.duplicates import label
from paperdesk.library.merged_records import list_merged
from paperdesk.model.citing import CITATION_FORMS
from paperdesk.model.key_patterns import DEFAULT, FILTERS, TERMS
from paperdesk.model.paper import TYPES
from tests.gui.window import Reader
from tests.helpers.screens import GALLERY, LAB_TEXTS, SCREENS, furnish, picture, put_back, top_of
from tests.helpers.shown_texts import texts_of

WORD = re.compile(r"[A-Za-z]{2}")
LOCALE = re.compile(r"\b(?:AM|PM|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b")  # dates and times of English
KEY = re.compile(r"\b(?:Ctrl|Shift|Alt|Del|Return|Esc|Space|Home|End|Tab|Left|Right|Up|Down)\b")  # Qt's translations
NOT_OURS = ("Press shortcut", "cs.LG", "hep-th")  # of Qt's own texts those of its other contexts stay as they are


def own_texts(reader: Reader) -> list[str]:
    """What is the reader's, or has no translation: titles, names, keys, steps of the history, types, styles."""
    desk, menus = reader.app.desk, reader.app.menus
    assert desk is not None
    assert menus is not None
    with desk.library.read() as session:
        details = papers.get_details(session, list(range(1, 40)))
        found = [tag.name for tag in tags.list_tags(session)]
        found += [record.title for record in list_merged(session)]
    for paper in details:
        found += [paper.fields.title, paper.fields.abstract, paper.citation_key, paper.fields.type]
        found += [f"\\cite{{{paper.citation_key}}}", f"{paper.citation_key}.pdf"]
        found += [label(identifier) for identifier in paper.identifiers]
        found += [link.url for link in paper.links] + [entry.source_title for entry in paper.entries]
        found += [note.anchor.quote for note in paper.annotations] + [note.text for note in paper.annotations]
        for like in read_similar(desk.engine, paper.id):
            found += [", ".join(like.words), ", ".join(like.words[:3])]
    steps = [step.label for step in list_steps(desk.engine)]
    found += [*steps, *(str(value) for step in steps if isinstance(step, Words) for value in step.parameters.values())]
    found += [style.title for style in list_styles(desk.library)]
    found += [form.example for form in CITATION_FORMS]
    dialog = QApplication.activeModalWidget()
    changes = dialog.ticked if isinstance(dialog, ReplaceWindow) else []
    found += [
        text for change in changes for text in (*excerpts(change.before, change.after), change.before, change.after)
    ]
    manual = reader.window.findChild(ManualWindow)
    found += [page.title for page in manual.pages] if manual is not None else []
    found += [
        *TYPES,
        *LAB_TEXTS,
        DEFAULT,
        ", ".join(TERMS),
        ", ".join(FILTERS),
        str(desk.library.folder),
        "training is:unread",
        *EXAMPLES,
        *PATTERNS,
    ]
    return sorted({text for text in found if text}, key=len, reverse=True)


def in_english(top: QWidget, own: Sequence[str]) -> list[str]:
    """The texts of a screen in which English words are left."""
    found = []
    for text in dict.fromkeys(texts_of(top)):
        rest = text
        for known in (*own, *NOT_OURS):
            rest = rest.replace(known, "")
        is_cut = text.endswith("…") and any(known.startswith(text[:-1]) for known in own)
        if WORD.search(KEY.sub("", LOCALE.sub("", rest))) and not is_cut:
            found.append(text)
    return found


def gives_way(widget: QAbstractButton | QLabel) -> bool:
    """Whether it has no text, breaks it into lines, or ends it in dots on purpose."""
    wraps = not widget.text() or (isinstance(widget, QLabel) and widget.wordWrap())
    return wraps or isinstance(widget, ElidedLink | ElidedLabel) or widget.objectName() == "fieldValue"


def is_cut(widget: QAbstractButton | QLabel) -> bool:
    return widget.width() < widget.sizeHint().width()


def is_low(widget: QWidget) -> bool:
    needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.minimumSizeHint().height()
    return widget.height() < needed


def cramped(top: QWidget) -> list[str]:
    """Buttons and lines of text that are cut off, and pages that have to be moved sideways."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
            found.append(f"{type(widget).__name__} {widget.objectName()} scrolls sideways")
        if isinstance(widget, QAbstractButton | QLabel | QLineEdit) and widget.text() and is_low(widget):
            found.append(f"{type(widget).__name__} {widget.text()!r} is {widget.height()} high")
        if isinstance(widget, QAbstractButton | QLabel) and not gives_way(widget) and is_cut(widget):
            found.append(f"{type(widget).__name__} {widget.text()!r}: {widget.width()} of {widget.sizeHint().width()}")
    return found


def faults_of_screens(reader: Reader, ending: str) -> dict[str, list[str]]:
    """What is English or has no room on each screen; pictures of all go to the gallery, with this ending."""
    furnish(reader)
    GALLERY.mkdir(exist_ok=True)
    found: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show(reader)
        top = top_of(reader)
        assert picture(reader).save(str(GALLERY / f"{name}-{ending}.png"))
        found[name] = in_english(top, own_texts(reader)) + cramped(top)
        put_back(reader, "light")
    return {name: faults for name, faults in found.items() if faults}
