"""The settings page for a library on several devices: the shared folder, pending changes, other devices."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
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
from paperdesk.gui.words import moment, tr, tr_n

if TYPE_CHECKING:
    from paperdesk.devices.membership import Standing


class DevicesPage(QWidget):
    """Shows the state of syncing; its buttons report the user's requests."""

    folder_wanted = Signal()  # to set up or join one
    exchange_wanted = Signal()
    place_wanted = Signal()  # to show the folder in the file browser
    conflicts_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about, self.state, self.message = QLabel(), QLabel(), QLabel()
        for label in (self.about, self.state, self.message):
            label.setWordWrap(True)
        self.state.setObjectName("quiet")
        self.message.setObjectName("note")
        self.message.hide()
        self.others = QTreeWidget()
        self.others.setAccessibleName(tr("Your other devices"))
        self.others.setHeaderLabels([tr("Device"), tr("Last seen")])
        self.others.setRootIsDecorated(False)
        fit_columns(self.others, wide=(0,))
        self.others.header().setStretchLastSection(False)
        EmptyNote(self.others, tr("No other device has joined yet."))
        self.choose = QPushButton(tr("Choose folder…"))
        self.exchange, self.place = QPushButton(tr("Sync now")), QPushButton(tr("Show folder"))
        self.conflicts, self.leave = QPushButton(tr("Show conflicts")), QPushButton(tr("Stop syncing…"))
        self._lay_out()
        for button, signal in (
            (self.choose, self.folder_wanted),
            (self.exchange, self.exchange_wanted),
            (self.place, self.place_wanted),
            (self.conflicts, self.conflicts_wanted),
            (self.leave, self.leave_wanted),
        ):
            button.clicked.connect(signal)
        self.show_standing(None)

    def _lay_out(self) -> None:
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(24, 22, 24, 24)
        layout.setSpacing(10)
        head = QLabel(tr("Devices"))
        head.setObjectName("settingsHead")
        for button in (self.choose, self.exchange, self.place, self.conflicts, self.leave):
            buttons.addWidget(button)
        buttons.addStretch()
        for part in (head, self.about, self.state, self.others, self.message):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addStretch()

    def show_standing(self, standing: "Standing | None") -> None:
        """Show the state of syncing; None if the library is on this device only."""
        is_shared = standing is not None
        self.choose.setVisible(not is_shared)
        for part in (self.state, self.others, self.exchange, self.place, self.leave):
            part.setVisible(is_shared)
        self.conflicts.setVisible(standing is not None and bool(standing.conflicts))
        if standing is None:
            self.about.setText(
                tr(
                    "This library is on this device only. To use it on several devices, choose a folder that a program "
                    "such as Syncthing or a cloud drive copies between them. Your changes are exchanged through that "
                    "folder; the library itself stays where it is."
                )
            )
            return
        self.about.setText(
            tr("Changes are exchanged through {folder}, encrypted.", folder=standing.folder)
            if standing.is_encrypted
            else tr("Changes are exchanged through {folder}.", folder=standing.folder)
        )
        parts = [tr("Last synced {moment}.", moment=_written(standing.last)) if standing.last else tr("Never synced.")]
        waiting = standing.changed_here + standing.to_send
        if waiting:
            parts.append(tr_n("{n} change to send.", "{n} changes to send.", waiting))
        if standing.conflicts:
            parts.append(
                tr_n("Your devices differ on {n} value.", "Your devices differ on {n} values.", standing.conflicts)
            )
        self.state.setText(" ".join(parts))
        self.others.clear()
        for name, last in standing.others:
            self.others.addTopLevelItem(QTreeWidgetItem([name or tr("Unnamed device"), _written(last)]))

    def say(self, text: str) -> None:
        """Show a message; "" hides it."""
        self.message.setText(text)
        self.message.setVisible(bool(text))


def _written(stamp: str) -> str:
    return moment(datetime.fromisoformat(stamp).astimezone()) if stamp else ""
