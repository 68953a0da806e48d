"""The line above the list: how many papers, a wider search, their order and groups, and what is to be said of them."""

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
    """Shows counts; tells which order and which groups the reader picked."""

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
        said = FlowLayout(gap=10)  # a long language or a wide font takes a second line
        for part in (self.count, self.order):  # on one line, whichever is taller
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
        """What concerns many papers is said once, with what can be done about it."""
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
        """Say how many papers of the list lack their details."""
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
        """Show which order and groups hold in a place where a text is searched, and say the order in words."""
        self._sort = sort = "added" if sort == "relevance" and not text and scope != READING else sort
        is_reversed, sort = sort.startswith("-"), sort.removeprefix("-")
        usual = mark("Custom order") if scope == READING and not text else SORTS["added"]
        chosen = usual if sort == "relevance" and not text else SORTS[sort]
        words = tr("Best for you") if is_ranked(scope, text) else tr(chosen)
        self.order.setDisabled(is_ranked(scope, text))
        held = "added" if chosen == SORTS["added"] else sort  # without a search nothing is more relevant
        self.sorts[held].setChecked(True)
        self.groups[group].setChecked(True)
        grouped = f", {tr(GROUPS[group]).lower()}" if group else ""
        self.reverse.setChecked(is_reversed)
        self.reverse.setEnabled(sort != "relevance")
        turned = f", {tr('reversed')}" if is_reversed and not is_ranked(scope, text) else ""
        self.order.setText(f"{words}{turned}{grouped}  ▾")

    def _turn(self) -> None:
        """Put the papers in the same order from its other end, or back."""
        self.sort_picked.emit(self._sort[1:] if self._sort.startswith("-") else f"-{self._sort}")

    def show_count(self, text: str, note: str, *, can_widen: bool) -> None:
        """Say how many papers are shown, and what is to be said of them."""
        self.count.setText(text)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.widen.setVisible(can_widen)


def turned_order(sort: str, order: str) -> str:
    """What a click on the head of a column makes of an order: its own, the other way round, then the usual one."""
    return {order: f"-{order}", f"-{order}": "relevance"}.get(sort, order)


def is_ranked(scope: Scope, text: str) -> bool:
    """Whether the papers stand in the order of what the reader likes."""
    return scope.kind == "for-you" and not text


def count_text(scope: Scope, text: str, total: int, took_ms: float) -> str:
    """How many papers the list shows: of a search also where and how soon, of the reading list how many are left."""
    papers = tr_n("{n} paper", "{n} papers", total)
    if text:
        return tr("{papers} in {place}, {n} ms", papers=papers, place=tr_marked(scope.title), n=round(took_ms))
    return tr("{n} left", n=number(total)) if scope == READING else papers
