"""The line above the list: the count, a wider search, order and grouping, and messages about the papers."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from paperdesk.gui.desk.scope import READING, Scope
from paperdesk.gui.widgets.buttons import LinkButton
from paperdesk.gui.widgets.flow_layout import FlowLayout
from paperdesk.gui.words import mark, number, tr, tr_marked, tr_n

SORTS: Mapping[str, str] = {
    "relevance": mark("Relevance"),
    "added": mark("Newest first"),
    "published": mark("Publication date"),
    "title": mark("Title"),
    "author": mark("First author"),
    "venue": mark("Venue"),
    "upvotes": mark("Upvotes"),
}
GROUPS: Mapping[str, str] = {
    "": mark("No groups"),
    "day": mark("By day"),
    "feed": mark("By feed"),
    "tag": mark("By tag"),
}


class ListHead(QWidget):
    """Shows counts; reports the chosen order and grouping."""

    sort_picked = Signal(str)
    group_picked = Signal(str)
    action_wanted = Signal(str)  # the name of an action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sort = "added"
        self.count, self.note, self.widen, self.order = QLabel(), QLabel(), QPushButton(tr("Search all")), QToolButton()
        self.count.setObjectName("quiet")
        self.note.setObjectName("note")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(16, 0, 14, 6)
        self.widen.setObjectName("quietLink")
        self.widen.setToolTip(tr("Search all papers"))
        self.widen.clicked.connect(lambda _checked=False: self.action_wanted.emit("search-everywhere"))
        self.order.setObjectName("sort")
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order.setMenu(self._make_menu())
        line, layout = QHBoxLayout(), QVBoxLayout(self)
        line.setContentsMargins(16, 0, 14, 6)
        line.setSpacing(10)
        said = FlowLayout(gap=10)  # wraps for long translations and wide fonts
        for part in (self.count, self.order):  # aligned with each other, whichever is taller
            part.setMinimumHeight(self.order.sizeHint().height())
        said.addWidget(self.count)
        said.addWidget(self.widen)
        line.addLayout(said, 1)
        line.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.note)
        layout.addWidget(self._make_banner())

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self.sorts = self._choices(menu, SORTS, self.sort_picked)
        menu.addSeparator()
        self.reverse = menu.addAction(tr("Reverse order"))
        self.reverse.setCheckable(True)
        self.reverse.triggered.connect(self._turn)
        menu.addSeparator()
        self.groups = self._choices(menu, GROUPS, self.group_picked)
        return menu

    def _make_banner(self) -> QWidget:
        """A banner about many papers, with a button to act on it."""
        self.banner, self.missing = QFrame(), QLabel()
        self.banner.setObjectName("banner")
        self.missing.setWordWrap(True)
        look_up = LinkButton(tr("Look up details"), self._look_up, tr("Look up at arXiv and Crossref"))
        line, outer = QHBoxLayout(self.banner), QWidget()
        line.setContentsMargins(12, 7, 12, 7)
        line.addWidget(self.missing, 1)
        line.addWidget(look_up)
        around = QHBoxLayout(outer)
        around.setContentsMargins(12, 0, 12, 8)
        around.addWidget(self.banner)
        self.banner.hide()
        return outer

    def _look_up(self) -> None:
        self.action_wanted.emit("complete")

    def show_incomplete(self, count: int) -> None:
        """Show how many papers in the list lack details."""
        came = tr_n("{n} paper has no authors or year.", "{n} papers have no authors or year.", count)
        self.missing.setText(came)
        self.banner.setVisible(count > 0)
        around = self.banner.parentWidget()
        if around is not None:
            around.setVisible(count > 0)

    def _choices(self, menu: QMenu, words: Mapping[str, str], picked: SignalInstance) -> dict[str, QAction]:
        group, actions = QActionGroup(self), {}
        for name, text in words.items():
            action = actions[name] = QAction(tr(text), group)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, name=name: picked.emit(name))
            menu.addAction(action)
        return actions

    def show_order(self, scope: Scope, text: str, sort: str, group: str) -> None:
        """Show the current order and grouping, and describe the order in words."""
        self._sort = sort = "added" if sort == "relevance" and not text and scope != READING else sort
        is_reversed, sort = sort.startswith("-"), sort.removeprefix("-")
        usual = mark("Custom order") if scope == READING and not text else SORTS["added"]
        chosen = usual if sort == "relevance" and not text else SORTS[sort]
        words = tr("Best for you") if is_ranked(scope, text) else tr(chosen)
        self.order.setDisabled(is_ranked(scope, text))
        held = "added" if chosen == SORTS["added"] else sort  # without a search there is no relevance
        self.sorts[held].setChecked(True)
        self.groups[group].setChecked(True)
        grouped = f", {tr(GROUPS[group]).lower()}" if group else ""
        self.reverse.setChecked(is_reversed)
        self.reverse.setEnabled(sort != "relevance")
        turned = f", {tr('reversed')}" if is_reversed and not is_ranked(scope, text) else ""
        self.order.setText(f"{words}{turned}{grouped}  ▾")

    def _turn(self) -> None:
        """Reverse the order, or restore it."""
        self.sort_picked.emit(self._sort[1:] if self._sort.startswith("-") else f"-{self._sort}")

    def show_count(self, text: str, note: str, *, can_widen: bool) -> None:
        """Show the number of papers, and messages about them."""
        self.count.setText(text)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.widen.setVisible(can_widen)


def turned_order(sort: str, order: str) -> str:
    """The order after a click on a column header: the column's, the reverse, then the default."""
    return {order: f"-{order}", f"-{order}": "relevance"}.get(sort, order)


def is_ranked(scope: Scope, text: str) -> bool:
    """True if the papers are ranked by preference."""
    return scope.kind == "for-you" and not text


def count_text(scope: Scope, text: str, total: int, took_ms: float) -> str:
    """The number of papers in the list: for a search with place and time, for the reading list what is left."""
    papers = tr_n("{n} paper", "{n} papers", total)
    if text:
        return tr("{papers} in {place}, {n} ms", papers=papers, place=tr_marked(scope.title), n=round(took_ms))
    return tr("{n} left", n=number(total)) if scope == READING else papers
