"""Annotations in the abstract: created from the selection, drawn at their text, clicked, recoloured, deleted."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QMenu, QScrollArea

from paperdesk.gui.paper_pane.passage_text import PassageText, Stretch, stretches_of
from paperdesk.gui.style import icons
from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.selection_popup import SelectionPopup, searched
from paperdesk.gui.words import capitalised, tr
from paperdesk.model.annotation import COLORS, Anchor, AnnotationKind
from paperdesk.model.steps import Step
from paperdesk.text.anchoring import quote_of
from paperdesk.text.passages import find_sentences
from paperdesk.text.quoting import MOST_QUOTED, shortened

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.library.records import PaperDetail

FIELD = "abstract"
YELLOW, GREEN = COLORS["yellow"], COLORS["green"]
MARK_COLOUR_SHARE = 0.3  # the share of the highlight's colour in the background of the text


class AbstractMarks(QObject):
    """Keeps the abstract's annotations displayed, and carries out actions on them."""

    selecting = Signal(bool)  # whether text in the abstract is selected
    mark_clicked = Signal(int)
    comment_wanted = Signal(int)

    def __init__(self, shown: PassageText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self.desk: Desk | None = None
        self.detail: PaperDetail | None = None
        self.places: Mapping[int, tuple[int, int]] = {}
        self.color = YELLOW
        self.is_selecting = False
        shown.selectionChanged.connect(self._selection_changed)
        shown.place_clicked.connect(self._clicked)
        shown.menu_wanted.connect(self._show_menu)
        shown.let_go.connect(self._pop_up)
        self.popup: SelectionPopup | None = None

    def pop_up_over(self, pane: QScrollArea, theme: Theme) -> None:
        """Show a popup with actions next to text selected with the mouse, over this pane."""
        self.popup = popup = SelectionPopup(pane, theme, self.shown, self.shown.viewport(), pane.viewport())
        pane.verticalScrollBar().valueChanged.connect(popup.hide)
        popup.color_wanted.connect(self.highlight)
        popup.deed_wanted.connect(self._do)

    def set_theme(self, theme: Theme) -> None:
        if self.popup is not None:
            self.popup.set_theme(theme)

    def _pop_up(self) -> None:
        if self.popup is not None and self.chosen is not None:
            end = self.shown.cursorRect()
            corner = self.shown.viewport().mapTo(self.popup.over, end.topLeft())
            self.popup.show_at(QRect(corner, end.size()))

    def _do(self, name: str) -> None:
        """The popup's actions besides colours."""
        chosen, desk = self.chosen, self.desk
        if chosen is None or desk is None:
            return
        words = self.shown.content[slice(*chosen)]
        if name == "comment":
            self.comment()
        elif name == "copy":
            self.shown.copy()
            desk.notice(tr("Copied."))
        else:
            desk.list.search_everywhere(searched(words))

    def show_marks(
        self,
        detail: "PaperDetail",
        places: Mapping[int, tuple[int, int]],
        hits: Sequence[tuple[int, int]],
        theme: Theme,
    ) -> None:
        """Show a paper's abstract with its annotations, and search matches on top."""
        self.detail, self.places = detail, places
        colors = {note.id: note.color for note in detail.annotations}
        marks = [Stretch(*place, behind(colors.get(note, ""), theme)) for note, place in places.items()]
        found = stretches_of(hits, theme.colors.hit, is_bold=bool(marks))
        self.shown.show_source(detail.fields.abstract or tr("No abstract yet."), theme, [*marks, *found])

    def _selection_changed(self) -> None:
        is_selecting = self.chosen is not None
        if is_selecting != self.is_selecting:
            self.is_selecting = is_selecting
            self.selecting.emit(is_selecting)

    @property
    def chosen(self) -> tuple[int, int] | None:
        """The selection in the abstract, without surrounding spaces."""
        chosen = self.shown.selected_range
        if chosen is None or self.detail is None or not self.detail.fields.abstract:
            return None
        text = self.shown.content[slice(*chosen)]
        start = chosen[0] + len(text) - len(text.lstrip())
        return (start, start + len(text.strip())) if text.strip() else None

    def highlight(self, color: str = "", *, with_comment: bool = False) -> None:
        """Highlight the selection in a colour, by default the last one used; optionally to comment on it."""
        chosen, desk, detail = self.chosen, self.desk, self.detail
        if chosen is None or desk is None or detail is None:
            return
        self.color = color or self.color
        self.shown.clear_selection()
        same = next((note for note, place in self.places.items() if place == chosen), None)
        if same is None:
            self._add(chosen, with_comment=with_comment)
        elif with_comment:
            self.comment_wanted.emit(same)
        else:
            recolor(desk, same, self.color)

    def _add(self, chosen: tuple[int, int], *, with_comment: bool) -> None:
        from paperdesk.library.annotations import add_annotation  # noqa: PLC0415 - imported after the first paint

        desk, detail = self.desk, self.detail
        if desk is None or detail is None:
            return
        quote, color, paper_id = quote_of(self.shown.content, *chosen), self.color, detail.id
        anchor = Anchor(FIELD, quote.exact, quote.prefix, quote.suffix, position=quote.position)
        kind = AnnotationKind.HIGHLIGHT
        desk.edit(
            Step("highlight", quote=shortened(quote.exact, MOST_QUOTED)),
            lambda edit: add_annotation(edit, paper_id=paper_id, kind=kind, color=color, anchor=anchor),
            self.comment_wanted.emit if with_comment else None,
        )

    def comment(self) -> None:
        """Highlight the selection and comment on it."""
        self.highlight(with_comment=True)

    def begin(self) -> None:
        """Select the first sentence, or the one with the cursor; arrow keys move to others."""
        sentences = find_sentences(self.shown.content) if self.detail and self.detail.fields.abstract else []
        place = self.shown.source_place(self.shown.textCursor().position()) if self.shown.hasFocus() else 0
        found = next((sentence for sentence in sentences if place <= sentence[1]), None)
        if found is not None:
            self.shown.setFocus()
            self.shown.select_range(*found)

    def _clicked(self, place: int) -> None:
        found = [note for note, (start, end) in self.places.items() if start <= place < end]
        if found:
            self.mark_clicked.emit(min(found, key=lambda note: self.places[note][1] - self.places[note][0]))

    def _show_menu(self, at: QPoint) -> None:
        menu = self.shown.createStandardContextMenu()
        if self.chosen is not None:
            menu.addSeparator()
            menu.addAction(tr("Comment…"), self.comment)
            menu.addActions(color_actions(menu, self.highlight))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)


def color_actions(parent: QMenu, use: Callable[[str], None]) -> list[QAction]:
    """The eight colours as menu actions."""
    actions = []
    for name, color in COLORS.items():
        action = QAction(icons.dot(color), capitalised(tr(COLOR_WORDS[name])), parent)
        action.triggered.connect(partial(_use, use, color))
        actions.append(action)
    return actions


def _use(use: Callable[[str], None], color: str, _checked: object = None) -> None:
    use(color)


def recolor(desk: "Desk", annotation_id: int, color: str) -> None:
    """Change the colour of an annotation."""
    from paperdesk.library.annotations import set_annotation_color  # noqa: PLC0415 - imported after the first paint

    name = next((name for name, value in COLORS.items() if value == color), color)
    step = Step("colour-mark", color=COLOR_WORDS.get(name, name))
    desk.edit(step, lambda edit: set_annotation_color(edit, annotation_id=annotation_id, color=color))


def behind(color: str, theme: Theme) -> str:
    """The background of highlighted text: the theme's own yellow and green, or else a light tint."""
    if color in {"", YELLOW}:
        return theme.colors.hit
    if color == GREEN:
        return theme.colors.hit2
    ink, paper = QColor(color), QColor(theme.colors.bg)
    mixed = [
        round(a * MARK_COLOUR_SHARE + b * (1 - MARK_COLOUR_SHARE))
        for a, b in zip(ink.getRgb()[:3], paper.getRgb()[:3], strict=True)  # type: ignore[index] # a tuple of four
    ]
    return QColor(*mixed).name()
