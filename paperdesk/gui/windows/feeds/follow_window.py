"""Following a feed: enter or pick one, and preview its first entries before following it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.widgets.flow_layout import FlowLayout, held
from paperdesk.gui.widgets.message_line import MessageLine
from paperdesk.gui.words import mark, plain, tr, tr_marked
from paperdesk.jobs.find_feeds import Offer

HINT = mark("Paste the address of a feed or of a page that has one, or choose:")
SYNTAX = mark(
    "You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), the address "
    "of an OPML file, or a search (hf:search effective theory, openalex: grokking, biorxiv: "
    "neuroscience)."
)
PICKS = (
    ("hf:daily", mark("Hugging Face daily")),
    ("hf:trending", mark("Hugging Face trending")),
    ("cs.LG", "cs.LG"),
    ("hep-th", "hep-th"),
    ("biorxiv: neuroscience", mark("bioRxiv neuroscience")),
)
EMPTY_PX, FULL_PX = 210, 500  # the height of the window without and with results
LOOK = mark("Preview")
OFFER = Qt.ItemDataRole.UserRole


class FollowWindow(QDialog):
    """A field, suggestions, and results; knows no network."""

    looked = Signal(str)  # the text to look up
    followed = Signal(str)  # the address to follow
    categories_wanted = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add feed"))
        self.resize(640, EMPTY_PX)
        self._shown = ""  # the feed shown in the preview
        self.field = QLineEdit(text)
        self.field.setAccessibleName(tr("Feed"))
        self.field.selectAll()
        self.field.textChanged.connect(lambda _text: self._show_button())
        self.offers = QListWidget()
        self.offers.setAccessibleName(tr("Feeds found"))
        self.offers.setWordWrap(True)
        self.offers.itemActivated.connect(lambda _item: self.go_on())
        self.offers.currentRowChanged.connect(lambda _row: self._show_button())
        self.syntax = QLabel(tr(SYNTAX))
        self.message = MessageLine()
        self.button = main_button(tr(LOOK), self.go_on)
        self.button.setDefault(True)
        self._lay_out()
        self._show_button()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        hint, picks = QLabel(tr(HINT)), FlowLayout(gap=6)
        self.syntax.setObjectName("quiet")
        for text in (hint, self.syntax):
            text.setWordWrap(True)
        self.picks = [self._pick(tr_marked(name), partial(self.look_for, text)) for text, name in PICKS]
        self.picks.append(self._pick(tr("All arXiv categories…"), self.categories_wanted.emit))
        for pick in self.picks:
            picks.addWidget(pick)
        layout = QVBoxLayout(self)
        for widget in (hint, self.field, held(picks), self.syntax):
            layout.addWidget(widget)
        layout.addWidget(self.offers, 1)
        self.offers.hide()  # until it has contents
        layout.addWidget(self.message)
        layout.addStretch()
        layout.addLayout(closing_row(self, self.button))

    def _pick(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("example")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: run())
        return button

    def look_for(self, text: str) -> None:
        """Enter a text, and look it up."""
        self.field.setText(text)
        self.go_on()

    @property
    def has_found(self) -> bool:
        """True if the results shown are for the current text."""
        return bool(self._shown) and self._shown == self.field.text().strip()

    def go_on(self) -> None:
        """Follow the selected result, or else look up the text."""
        text = self.field.text().strip()
        if not text:
            return
        if not self.has_found:
            self.message.tell(tr("Loading…"))
            self._clear()
            self.looked.emit(text)
            return
        item = self.offers.currentItem()
        # a single feed is followed by the typed text, which may give it a better name than its own
        self.followed.emit(item.data(OFFER).address if self.offers.count() > 1 and item is not None else text)

    def _clear(self) -> None:
        self.offers.clear()
        self.offers.hide()

    def show_found(self, text: str, offers: Sequence[Offer]) -> None:
        """Show the feeds found for a text, each with its first entries."""
        if text != self.field.text().strip():
            return
        self._shown = text
        self._clear()
        for offer in offers:
            lines = [offer.title or offer.address, *(f"    {entry}" for entry in offer.entries)]
            item = QListWidgetItem(
                "\n".join(lines if offer.entries else [*lines, f"    {tr('It has no entries at the moment.')}"])
            )
            item.setData(OFFER, offer)
            item.setToolTip(plain(offer.address))
            self.offers.addItem(item)
        self.offers.setVisible(bool(offers))
        self.resize(self.width(), max(self.height(), FULL_PX))
        self.offers.setCurrentRow(0)
        self.message.tell(tr("This page has several feeds. Choose one.") if len(offers) > 1 else "")
        self._show_button()

    def show_failure(self, text: str, why: str, *, may_follow: bool) -> None:
        """Show why there are no results; a feed that is currently unreachable may still be followed."""
        if text == self.field.text().strip():
            self._shown = text if may_follow else ""
            self.message.tell(why)
            self._show_button()

    def _show_button(self) -> None:
        self.button.setEnabled(bool(self.field.text().strip()))
        self.button.setText(tr("Follow") if self.has_found else tr(LOOK))
