"""The status bar: the last message, the running job with its progress, syncing, the size of the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from paperdesk.gui.running.tasks import Running, Tasks
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import number, plain, tr, tr_n

if TYPE_CHECKING:
    from paperdesk.gui.desk.reads import SidebarContent
    from paperdesk.gui.reader.reader_view import ReaderView

NOTICE_MS = 12_000
DELAY_MS = 300  # shorter jobs show no progress


class SyncItem(QPushButton):
    """The state of syncing in a few words, hidden if there is none; a click asks for the page that tells more."""

    page_wanted = Signal(str)  # of the settings

    def __init__(self) -> None:
        super().__init__()
        self._page = ""
        self.setObjectName("quietButton")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()
        self.clicked.connect(lambda: self.page_wanted.emit(self._page))

    def show_state(self, text: str, details: str, page: str) -> None:
        """Show the state, with details in the tooltip; "" hides it."""
        self._page = page
        self.setText(text)
        self.setToolTip(plain(details))
        self.setAccessibleDescription(details)
        self.setVisible(bool(text))


class StatusBar(QFrame):
    """Notices on the left, then a job, then the counts."""

    activity_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.set_theme(theme)
        self.notice, self.index, self.counts, self.place = QLabel(), QLabel(), QLabel(), QLabel()
        self.sync, self.about_text = SyncItem(), QLabel()
        for label in (self.place, self.about_text):
            label.hide()
        self.notice.setAccessibleName(tr("Last message"))
        self.notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.job, self.bar, self.cancel = QPushButton(), QProgressBar(), QPushButton(tr("Cancel"))
        self.bar.setFixedWidth(120)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(14)
        layout.addWidget(self.place)
        layout.addWidget(self.notice, 1)
        for widget in (self.job, self.bar, self.cancel, self.sync, self.index, self.counts, self.about_text):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._timer.timeout.connect(self.notice.clear)
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(lambda: self._show_job(is_shown=True))
        self._running: dict[int, Running] = {}
        self._feeds = ""
        self.cancel.clicked.connect(self._cancel)
        self.job.clicked.connect(self.activity_wanted)
        self.job.setToolTip(tr("Show all activity"))
        self.job.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show_job(is_shown=False)

    def set_theme(self, theme: Theme) -> None:
        self.setFixedHeight(theme.px(26))

    def attach(self, tasks: Tasks) -> None:
        tasks.started.connect(self._started)
        tasks.reported.connect(self._reported)
        tasks.ended.connect(self._ended)

    def say(self, text: str) -> None:
        """Show a sentence for a while."""
        self._show_text(text, "")
        self._timer.start()

    def complain(self, text: str) -> None:
        """Show a failure until the next message."""
        self._timer.stop()
        self._show_text(text, "error")

    def _show_text(self, text: str, name: str) -> None:
        self.notice.setObjectName(name)
        self.notice.style().unpolish(self.notice)
        self.notice.style().polish(self.notice)
        self.notice.setText(text)
        self.notice.setToolTip(plain(text))

    def set_content(self, content: "SidebarContent") -> None:
        counts = content.counts
        self.counts.setText(
            tr_n(
                "{n} paper, {inbox} in the inbox",
                "{n} papers, {inbox} in the inbox",
                counts.shown,
                inbox=number(counts.inbox),
            )
        )
        waiting = (
            tr_n("{n} paper to index", "{n} papers to index", content.pending)
            if content.pending
            else tr("Index up to date")
        )
        self.index.setText(waiting)

    def show_reading(self, reader: "ReaderView | None") -> None:
        """While a PDF is read, show the position instead of the size of the library."""
        self.place.setText(reader.label if reader is not None else "")
        self.place.setVisible(reader is not None)
        self.about_text.setText(reader.about_text if reader is not None else "")
        self.about_text.setVisible(reader is not None)
        for label in (self.index, self.counts):
            label.setVisible(reader is None)

    def _started(self, running: Running) -> None:
        self._running[running.number] = running
        self.job.setText(running.label.replace("&", "&&"))  # a literal ampersand, not a mnemonic
        self.bar.setRange(0, 0)
        self._delay.start()

    def _reported(self, number: int, done: int, total: int, what: str) -> None:
        if number == max(self._running, default=0):
            self.job.setText(what.replace("&", "&&"))
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.bar.setVisible(self.job.isVisible() and total > 0)

    def _ended(self, number: int) -> None:
        self._running.pop(number, None)
        if not self._running:
            self._delay.stop()
            self._show_job(is_shown=False)

    def _show_job(self, *, is_shown: bool) -> None:
        for widget in (self.job, self.cancel):
            widget.setVisible(is_shown)
        self.bar.setVisible(is_shown and self.bar.maximum() > 0)  # without a total it would move all the time

    def _cancel(self) -> None:
        for running in self._running.values():
            running.progress.cancel()
