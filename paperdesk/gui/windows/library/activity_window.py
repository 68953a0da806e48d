"""The activity window: running jobs with remaining times, finished and failed ones with reasons, and messages."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.running.activity import Activity, JobRow, State, duration_text
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.words import clock, mark, number, together, tr

REFRESH_MS = 250
NOTHING = mark("Nothing is running. Imports, refreshes and exports appear here.")


class JobCard(QFrame):
    """One job: description, progress, and actions."""

    def __init__(self, row: JobRow) -> None:
        super().__init__()
        self.setObjectName("card")
        self.row = row
        self.label, self.ended, self.note, self.bar = QLabel(), QLabel(), QLabel(), QProgressBar()
        self.ended.setObjectName("quiet")
        self.note.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(tr("Progress: {job}", job=row.running.label))
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        line, layout = QHBoxLayout(), QVBoxLayout(self)
        line.addWidget(self.label, 1)
        line.addWidget(self.ended)
        line.addWidget(self.button)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addLayout(line)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        self.show_row(row, row.begun_s)

    def show_row(self, row: JobRow, now_s: float) -> None:
        """Show the state of the job."""
        self.row = row
        is_running = row.state is State.RUNNING
        self.label.setText(row.what if is_running else row.running.label)
        self.bar.setVisible(is_running and row.total > 0)  # without a total it would move all the time
        self.bar.setRange(0, row.total)
        self.bar.setValue(row.done)
        is_over = row.state in (State.DONE, State.CANCELLED)
        self.ended.setText(note_text(row, now_s) if is_over else "")
        self.note.setText("" if is_over else note_text(row, now_s))
        self.note.setVisible(bool(self.note.text()))
        self.note.setObjectName("error" if row.state is State.FAILED else "quiet")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.button.setText(tr("Cancel") if is_running else tr("Try again"))
        self.button.setAccessibleName(together(self.button.text(), row.running.label, between=": "))
        self.button.setVisible(is_running or row.state in (State.FAILED, State.CANCELLED))

    def _act(self) -> None:
        if self.row.state is State.RUNNING:
            self.row.running.progress.cancel()
        else:
            self.button.setEnabled(False)
            self.row.running.again()


class ActivityWindow(QDialog):
    """Stays open next to the main window."""

    def __init__(self, activity: Activity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Activity"))
        self.resize(520, 560)
        self.activity = activity
        self.cards: dict[int, JobCard] = {}
        self.empty, self.messages = QLabel(tr(NOTHING)), QListWidget()
        self.empty.setObjectName("quiet")
        self.messages.setAccessibleName(tr("Messages, newest first"))
        self.messages.setWordWrap(True)
        EmptyNote(self.messages, tr("No messages yet."))
        self._lay_out()
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._timer.start()
        self._stale = True
        activity.changed.connect(self._mark)
        self._refresh()

    def _lay_out(self) -> None:
        body = QWidget()
        self.rows = QVBoxLayout(body)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.addWidget(self.empty)
        self.rows.addStretch()
        self.area, self.body = QScrollArea(), body
        scroll = self.area
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        said = QLabel(tr("Recent messages"))
        said.setObjectName("section")
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 3)
        layout.addWidget(said)
        layout.addWidget(self.messages, 2)

    def _mark(self) -> None:
        self._stale = True

    def _refresh(self) -> None:
        """Show what changed; remaining times update on their own."""
        rows, now_s = self.activity.newest, self.activity.clock()
        if not self._stale and not any(row.state is State.RUNNING for row in rows):
            return
        self._stale = False
        for gone in set(self.cards) - {row.running.number for row in rows}:
            self.cards.pop(gone).deleteLater()
        for place, row in enumerate(rows):
            card = self.cards.get(row.running.number)
            if card is None:
                card = self.cards[row.running.number] = JobCard(row)
            card.show_row(row, now_s)
            if self.rows.indexOf(card) != place:
                self.rows.insertWidget(place, card)
        self.empty.setVisible(not rows)
        self.area.setMaximumHeight((self.body if rows else self.empty).sizeHint().height())
        self._show_messages()

    def _show_messages(self) -> None:
        texts = [
            together(clock(message.said_at), "  ⚠" if message.is_error else " ", message.text)
            for message in self.activity.messages
        ]
        if texts != [self.messages.item(i).text() for i in range(self.messages.count())]:
            self.messages.clear()
            self.messages.addItems(texts)

    def open(self) -> None:
        """Show it next to the main window, which stays usable."""
        self.show()


def note_text(row: JobRow, now_s: float) -> str:
    """The note on a job: progress and remaining time, or its result."""
    if row.state is State.FAILED:
        return row.error
    if row.state is not State.RUNNING:
        how = tr("Done") if row.state is State.DONE else tr("Cancelled")
        return together(how, clock(row.ended_at), between=", ") if row.ended_at else how
    counted = tr("{done} of {total}", done=number(row.done), total=number(row.total)) if row.total else ""
    left = row.remaining_s(now_s)
    told = tr("about {time} left", time=duration_text(left)) if left is not None else ""
    return ", ".join(part for part in (counted, told) if part)
