"""Papers whose PDFs were not found: why, and the page where each may be available."""

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.widgets.columns import fit_columns
from paperdesk.gui.widgets.fitted_height import FittedHeight
from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.words import mark, plain, tr, tr_marked
from paperdesk.jobs.fetch_pdfs import MissedPdf
from paperdesk.text.plain_math import plain_math

PAGE = Qt.ItemDataRole.UserRole
COLUMNS = (mark("Paper"), mark("Page"))


class MissedPdfsWindow(QDialog):
    """Lists the papers without PDFs; Enter opens a paper's page in the browser."""

    def __init__(self, missed: Sequence[MissedPdf], go: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("PDFs not found"))
        self.resize(900, 420)
        self.rows = QTreeWidget()
        self.rows.setHeaderLabels([tr(column) for column in COLUMNS])
        self.rows.setRootIsDecorated(False)
        self.rows.setAccessibleName(tr("Papers without a PDF"))
        for one in missed:
            told = f"{plain_math(one.title)}\n{tr_marked(one.reason)}"
            item = QTreeWidgetItem([told, urlsplit(one.page).hostname or ""])
            for column, text in enumerate((told, one.page)):
                item.setToolTip(column, plain(text))
            item.setData(0, PAGE, one.page)
            self.rows.addTopLevelItem(item)
        fit_columns(self.rows, wide=(0,))
        TwoLines(self.rows)
        self.rows.setCurrentIndex(self.rows.model().index(0, 0))
        self.rows.itemActivated.connect(lambda item, _column: self._open(item, go))
        explained = QLabel(
            tr(
                "Press Enter to open a paper's web page. If you download a PDF there, drop it onto the paper. To "
                "also search Unpaywall for open copies, enter your email address in Settings, Network."
            )
        )
        explained.setWordWrap(True)
        self.open_page = main_button(tr("Open page"), lambda: self._open(self.rows.currentItem(), go))
        self.open_page.setAutoDefault(False)  # Enter in the list opens the page already
        self.rows.currentItemChanged.connect(lambda item, _before: self._show_button(item))
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addWidget(self.rows, 1)
        layout.addLayout(closing_row(self, self.open_page))
        self._show_button(self.rows.currentItem())
        FittedHeight(self, self.rows)

    def _show_button(self, item: QTreeWidgetItem | None) -> None:
        self.open_page.setEnabled(bool(item and item.data(0, PAGE)))

    def _open(self, item: QTreeWidgetItem | None, go: Callable[[str], None]) -> None:
        if address := item and item.data(0, PAGE):
            go(address)
