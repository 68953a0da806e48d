"""Author name variants: a checklist; only checked ones are merged."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.widgets.fitted_height import FittedHeight
from paperdesk.gui.widgets.message_line import MessageLine
from paperdesk.gui.words import mark, tr, tr_n
from paperdesk.jobs.author_names import NameOffer

OFFER = Qt.ItemDataRole.UserRole
MOST_ROWS_SHOWN = 2_000
EMPTY_PX = 200  # the height of the window without names to merge
NONE = mark(
    "If an author's name is written in several ways (Liu, Z. and Liu, Ziming), you can merge the "
    "variants here. There is nothing to merge now."
)


class JoinNames(QDialog):
    """Shows groups of names; `join` receives the checked ones."""

    def __init__(self, join: Callable[[list[NameOffer]], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Author name variants"))
        self.resize(640, EMPTY_PX)
        self._join = join
        self.message = MessageLine(tr("Loading…"))
        self.offers = QListWidget()
        self.offers.setAccessibleName(tr("Names that may belong to the same person"))
        self.offers.hide()  # until it has contents
        self.offers.itemChanged.connect(lambda _item: self._show_button())
        self.button = main_button(tr("Merge selected"), lambda: self._join(self.ticked))
        layout = QVBoxLayout(self)
        layout.addWidget(self.message)
        layout.addWidget(self.offers, 1)
        layout.addStretch()
        layout.addLayout(closing_row(self, self.button))
        self._show_button()
        FittedHeight(self, self.offers)

    def show_offers(self, offers: Sequence[NameOffer]) -> None:
        """Show the groups, unchecked."""
        self.offers.clear()
        for offer in offers[:MOST_ROWS_SHOWN]:
            item = QListWidgetItem(offer.text)
            item.setData(OFFER, offer)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.offers.addItem(item)
        told = tr_n(
            "One name has variants that may belong to the same person. Select the ones that do. You can undo a merge.",
            "{n} names have variants that may belong to the same person. Select the ones that do. You can undo a "
            "merge.",
            len(offers),
        )
        self.message.tell(told if offers else tr(NONE))
        self.offers.setVisible(bool(offers))
        self.button.setVisible(bool(offers))
        self._show_button()

    @property
    def ticked(self) -> list[NameOffer]:
        items = (self.offers.item(number) for number in range(self.offers.count()))
        return [item.data(OFFER) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _show_button(self) -> None:
        self.button.setEnabled(bool(self.ticked))
