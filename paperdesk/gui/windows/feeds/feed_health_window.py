"""Feed health: problems of each feed, what it brought, how much you kept, and its last refresh."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.widgets.columns import fit_columns
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.widgets.fitted_height import FittedHeight
from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.words import day, mark, number, plain, tr, tr_marked, tr_n
from paperdesk.library.feed_health import SILENT_DAYS, FeedHealth, Trouble

FEED = Qt.ItemDataRole.UserRole
COLUMNS = (mark("Feed"), mark("Status"), mark("Last entry"), mark("Papers"), mark("Kept"), mark("Last refresh"))
NUMBERS = (3, 4)
TROUBLES = {
    Trouble.ENDED: mark("Discontinued"),
    Trouble.FAILING: mark("Failing"),
    Trouble.SILENT: mark("No entries for {days} days"),
    Trouble.MOVED: mark("Moved to a new address"),
    Trouble.NOTHING_KEPT: mark("None of its papers kept"),
    Trouble.NONE: mark("OK"),
}


class FeedHealthWindow(QDialog):
    """Reports requests for the selected feeds."""

    shown_wanted = Signal(object)  # FeedHealth, to be shown in the list
    refresh_wanted = Signal(object)  # list of FeedHealth
    end_wanted = Signal(object)  # list of FeedHealth to stop following

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Feed health"))
        self.resize(900, 480)
        self.feeds: list[FeedHealth] = []
        self.rows, self.message, self.only_troubled = (
            QTreeWidget(),
            QLabel(),
            QCheckBox(tr("Show only feeds with problems")),
        )
        self.rows.setAccessibleName(tr("Feeds and their status"))
        self.rows.setHeaderLabels([tr(column) for column in COLUMNS])
        self.rows.setRootIsDecorated(False)
        self.rows.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        fit_columns(self.rows, wide=(0, 1))
        TwoLines(self.rows)
        self.nothing = EmptyNote(self.rows, "")
        self.message.setObjectName("quiet")
        self.message.setWordWrap(True)
        self.refresh, self.end, self.show_papers = (
            QPushButton(text) for text in (tr("Refresh"), tr("Stop following"), tr("Show papers"))
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout, line = QVBoxLayout(self), QHBoxLayout()
        layout.addWidget(self.only_troubled)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.message)
        for button in (self.refresh, self.end):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch()
        line.addWidget(self.show_papers)
        layout.addLayout(line)
        FittedHeight(self, self.rows)

    def _connect(self) -> None:
        self.only_troubled.toggled.connect(self._fill)
        self.rows.itemSelectionChanged.connect(self._selected)
        self.rows.itemActivated.connect(lambda item, _column: self.shown_wanted.emit(item.data(0, FEED)))
        self.refresh.clicked.connect(lambda: self.refresh_wanted.emit(self.chosen))
        self.end.clicked.connect(lambda: self.end_wanted.emit(self.chosen))
        self.show_papers.clicked.connect(lambda: self.shown_wanted.emit(self.chosen[0]))

    @property
    def chosen(self) -> list[FeedHealth]:
        """The selected feeds."""
        return [item.data(0, FEED) for item in self.rows.selectedItems()]

    def show_feeds(self, feeds: Sequence[FeedHealth]) -> None:
        """Show the feeds, keeping the selection."""
        self.feeds = list(feeds)
        self._fill()

    def _fill(self) -> None:
        chosen = {one.feed.id for one in self.chosen}
        self.rows.clear()
        for part in (self.only_troubled, self.message, self.refresh, self.end, self.show_papers):
            part.setVisible(bool(self.feeds))
        self.nothing.setText("" if self.feeds else tr("You are not following any feeds yet."))
        for one in self.feeds:
            if one.trouble or not self.only_troubled.isChecked():
                item = _item(one)
                self.rows.addTopLevelItem(item)
                item.setSelected(one.feed.id in chosen)
        if not chosen and self.rows.topLevelItemCount():
            self.rows.setCurrentIndex(self.rows.model().index(0, 0))
        self._selected()

    def _selected(self) -> None:
        chosen = self.chosen
        for button, is_useful in (
            (self.refresh, bool(chosen)),
            (self.end, bool(chosen)),
            (self.show_papers, len(chosen) == 1),
        ):
            button.setEnabled(is_useful)
        self.message.setText(plain(_told(chosen[0])) if len(chosen) == 1 else self._summary())

    def _summary(self) -> str:
        if not self.feeds:
            return ""
        troubled = sum(bool(one.trouble) for one in self.feeds)
        return tr_n("{n} feed has a problem.", "{n} feeds have problems.", troubled)


def _item(one: FeedHealth) -> QTreeWidgetItem:
    trouble = tr(TROUBLES[one.trouble], days=number(SILENT_DAYS))
    if not one.trouble and not one.feed.checked_at:
        trouble = tr("Never refreshed")
    checked = _day(one.feed.checked_at)
    news = tr("{day}, {n} new", day=checked, n=number(one.new)) if one.feed.checked_at else checked
    name = "\n".join(part for part in (one.feed.title, one.feed.address) if part)
    item = QTreeWidgetItem([name, trouble, _day(one.last_news), number(one.brought), number(one.kept), news])
    for column in NUMBERS:
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(0, plain(one.feed.address))
    item.setToolTip(1, plain(tr_marked(one.feed.error)))
    item.setData(0, FEED, one)
    return item


def _day(moment: str) -> str:
    try:
        return day(datetime.fromisoformat(moment).astimezone().date())
    except ValueError:
        return tr("never")


def _told(one: FeedHealth) -> str:
    """The facts about one feed, in sentences."""
    told = [
        tr(
            "{brought} papers received: {kept} kept ({starred} starred), {waiting} in the inbox.",
            brought=number(one.brought),
            kept=number(one.kept),
            starred=number(one.starred),
            waiting=number(one.waiting),
        )
    ]
    if one.feed.former_address:
        told.append(tr("Previously at {address}.", address=one.feed.former_address))
    if one.feed.error:
        told.append(tr_marked(one.feed.error))
    return " ".join(told)
