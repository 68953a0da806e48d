"""The pane for several selected papers: their number, what they share, and common actions."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.paper_pane.action_bar import ActionBar
from paperdesk.gui.paper_pane.tag_field import TagField
from paperdesk.gui.paper_pane.texts import TEXT_WIDTH_PX
from paperdesk.gui.style.theme import title_font
from paperdesk.gui.widgets.buttons import Chip, ElidedLink, Section
from paperdesk.gui.widgets.flow_layout import FlowLayout, clear_layout, held
from paperdesk.gui.words import number, tr, tr_n
from paperdesk.library.selections import SelectionSummary
from paperdesk.text.plain_math import plain_math

NO_TAG_COLOR = "#aaaaaa"


class SelectionSummaryView(QWidget):
    """Shows a summary; reports actions, tags and collections for all."""

    tags_given = Signal(list)  # list of names; those with a minus are removed
    uncollected = Signal(int, str)  # a collection to remove the papers from: id, name
    paper_wanted = Signal(int)

    def __init__(self, run: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run, self.keys = run, KeyNames()
        self.summary: SelectionSummary | None = None
        self.tag_names: tuple[str, ...] = ()
        self.tag_field: TagField | None = None
        self.bar, self.heading, self.figures = ActionBar(run), QLabel(), QLabel()
        self.figures.setObjectName("meta")
        self.tags, self.collections, self.titles = FlowLayout(gap=8), FlowLayout(gap=8), QVBoxLayout()
        self.titles.setSpacing(6)
        self.more = QLabel()
        self.more.setObjectName("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 20, 40, 40)
        layout.setSpacing(8)
        for part in (self.heading, self.figures, held(self.bar)):
            layout.addWidget(part)
        for title, line in ((tr("Tags"), self.tags), (tr("Collections"), self.collections)):
            layout.addWidget(Section(title))
            layout.addWidget(held(line))
        layout.addWidget(Section(tr("Selected")))
        layout.addLayout(self.titles)
        layout.addWidget(self.more)
        layout.addStretch()
        self.setMaximumWidth(TEXT_WIDTH_PX + 80)
        self.set_fonts()

    def set_fonts(self) -> None:
        self.heading.setFont(title_font(23))

    def set_keys(self, keys: KeyNames) -> None:
        """Show these shortcuts on the buttons."""
        self.keys = keys
        if self.summary is not None:
            self.show_summary(self.summary)

    def show_summary(self, summary: SelectionSummary) -> None:
        """Show the summary of the selected papers."""
        self.summary = summary
        self.heading.setText(tr_n("{n} paper selected", "{n} papers selected", summary.count))
        self.figures.setText(" · ".join(_figures(summary)))
        self.bar.show_actions(_actions(summary), self.keys.key_of)
        self._fill(self.tags, self._tag_chips(summary))
        self._fill(self.collections, self._collection_chips(summary))
        clear_layout(self.titles)
        for paper_id, title in summary.titles:
            shown = plain_math(title) or tr("(untitled)")
            self.titles.addWidget(ElidedLink(shown, partial(self.paper_wanted.emit, paper_id), shown))
        more = summary.count - len(summary.titles)
        self.more.setText(tr("and {papers} more", papers=number(more)) if more > 0 else "")

    def _fill(self, line: FlowLayout, chips: Iterator[QWidget]) -> None:
        kept = self.tag_field if line is self.tags else None
        if kept is not None:
            line.removeWidget(kept)
        clear_layout(line)
        for chip in chips:
            line.addWidget(chip)
        if kept is not None:
            line.addWidget(kept)
            kept.show()

    def _tag_chips(self, summary: SelectionSummary) -> Iterator[QWidget]:
        for tag in summary.tags:
            is_of_all = tag.count == summary.count
            tip = tr("Remove tag “{name}”", name=tag.name) if is_of_all else tr("Tag all “{name}”", name=tag.name)
            given = [f"-{tag.name}" if is_of_all else tag.name]
            yield Chip(
                _shared(tag.name, tag.count, summary),
                tag.color or NO_TAG_COLOR,
                partial(self.tags_given.emit, given),
                tip,
            )
        if self.tag_field is None:
            yield self._add_button(tr("+ tag"), tr("Add a tag"), "tag")

    def _collection_chips(self, summary: SelectionSummary) -> Iterator[QWidget]:
        for row in summary.collections:
            tip = tr("Remove them from “{name}”", name=row.name)
            leave = partial(self.uncollected.emit, row.id, row.name)
            yield Chip(f"{_shared(row.name, row.count, summary)}  ×", "", leave, tip)
        yield self._add_button(tr("+ collection"), tr("Add to collection"), "add-to-collection")

    def _add_button(self, text: str, name: str, action: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("chipAdd")
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked=False: self._run(action))
        return button

    def open_tags(self) -> None:
        """Open the tag field for all of them."""
        if self.summary is None:
            return
        if self.tag_field is None:
            self.tag_field = TagField(self.tag_names, self)
            self.tag_field.given.connect(self.tags_given)
            self.tag_field.left.connect(self.close_tags)
            self.show_summary(self.summary)
        self.tag_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_tags(self) -> None:
        """Close the tag field; the focus returns to the list."""
        field, self.tag_field = self.tag_field, None
        if field is None:
            return
        had_focus = field.hasFocus()
        self.tags.removeWidget(field)
        field.hide()
        field.deleteLater()
        if self.summary is not None:
            self.show_summary(self.summary)
        if had_focus:
            self._run("back")


def _shared(name: str, count: int, summary: SelectionSummary) -> str:
    """A tag or collection with its number of papers: "gnn · all 4", "theory · 2"."""
    shown = tr("all {n}", n=number(count)) if count == summary.count else number(count)
    return f"{name} · {shown}"


def _figures(summary: SelectionSummary) -> Iterator[str]:
    if summary.unread:
        yield tr("{n} unread", n=number(summary.unread))
    if summary.starred:
        yield tr("{n} starred", n=number(summary.starred))
    if summary.first_year and summary.last_year:
        years = (summary.first_year, summary.last_year)
        yield str(years[0]) if years[0] == years[1] else tr("{first} to {last}", first=years[0], last=years[1])


def _actions(summary: SelectionSummary) -> list[tuple[str, str, bool]]:
    """The buttons: text, action, whether it is the main one."""
    is_waiting = summary.in_inbox > 0
    return [
        *([(tr("Keep"), "keep", True), (tr("Dismiss"), "dismiss", False)] if is_waiting else []),
        (tr("☆ Star"), "star", False),
        (tr("Tag"), "tag", False),
        (tr("Add to collection"), "add-to-collection", False),
        (tr("Copy BibTeX"), "copy-bibtex", not is_waiting),
        (tr("Export…"), "export", False),
    ]
