"""The settings page for a lab: who you are in it, the shared collections, the members."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from paperdesk.gui.commands.labs import ROLE_NAMES
from paperdesk.gui.windows.settings.lab_lists import MemberList, SharedList
from paperdesk.gui.words import moment, together, tr, tr_n

if TYPE_CHECKING:
    from paperdesk.labs.membership import Standing
    from paperdesk.labs.roster import Roster


class LabPage(QWidget):
    """Shows the state of the lab; its buttons report the user's requests."""

    join_wanted = Signal()
    make_wanted = Signal()
    exchange_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing: Standing | None = None
        self._having: Mapping[str, Sequence[str]] = {}
        self._makers: Mapping[str, str] = {}
        self.about, self.state, self.trouble, self.message = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.about, self.state, self.trouble, self.message):
            label.setWordWrap(True)
        for label in (self.state, self.trouble):
            label.setObjectName("quiet")
        self.message.setObjectName("note")
        self.shared, self.people = SharedList(), MemberList()
        self.invitation = QLineEdit()
        self.invitation.setReadOnly(True)
        self.invitation.setAccessibleName(tr("Invitation"))
        self.join, self.make = QPushButton(tr("Join a lab…")), QPushButton(tr("Create a lab…"))
        self.exchange, self.leave = QPushButton(tr("Sync now")), QPushButton(tr("Leave…"))
        self._lay_out()
        for button, signal in (
            (self.join, self.join_wanted),
            (self.make, self.make_wanted),
            (self.exchange, self.exchange_wanted),
            (self.leave, self.leave_wanted),
        ):
            button.clicked.connect(signal)
        self.say("")
        self.show_standing(None)
        self.show_trouble("")

    def _lay_out(self) -> None:
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(24, 22, 24, 24)
        layout.setSpacing(10)
        head = QLabel(tr("Lab"))
        head.setObjectName("settingsHead")
        for button in (self.join, self.make, self.exchange, self.leave):
            buttons.addWidget(button)
        buttons.addStretch()
        for part in (head, self.about, self.state, self.trouble):
            layout.addWidget(part)
        layout.addWidget(self.shared, 1)
        layout.addWidget(self.people, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.invitation)
        layout.addLayout(buttons)
        layout.addStretch()

    def show_standing(self, standing: "Standing | None") -> None:
        """Show the state of the lab, without asking the server; None if the library is in none."""
        is_other = standing is None or self.standing is None or standing.place != self.standing.place
        self.standing = standing
        for button in (self.join, self.make):
            button.setVisible(standing is None)
        for part in (self.state, self.shared, self.people, self.exchange, self.leave):
            part.setVisible(standing is not None)
        if standing is None:
            self.about.setText(
                tr(
                    "In a lab, several people share collections. Everyone has the papers in their own library, and "
                    "receives what the others change, through a PostgreSQL server of the lab. Your notes, highlights, "
                    "stars and tags are never shared."
                )
            )
            return
        self.about.setText(
            tr(
                "You are {name} ({role}) in the lab “{lab}” at {place}.",
                name=standing.name,
                role=tr(ROLE_NAMES[standing.role]),
                lab=standing.lab,
                place=standing.place,
            )
        )
        parts = [tr("Last synced {moment}.", moment=_written(standing.last)) if standing.last else tr("Never synced.")]
        if standing.waiting:
            parts.append(tr_n("{n} paper to send.", "{n} papers to send.", standing.waiting))
        self.state.setText(together(*parts))
        for part in (self.people, self.shared):
            part.show_for(standing.name, is_owner=standing.role == "owner")
        if is_other:
            self._having, self._makers = {}, {}
            self.people.show_rows(())
        self.shared.show_rows(standing.shared, self._having, self._makers)

    def show_roster(self, roster: "Roster") -> None:
        """Show what the server said."""
        self._having, self._makers = roster.having, roster.makers
        self.people.show_rows(roster.members)
        if self.standing is not None:
            self.shared.show_rows(self.standing.shared, roster.having, roster.makers)

    def show_trouble(self, text: str) -> None:
        """Show why the lab is out of reach; "" hides it."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def say(self, text: str, invitation: str = "") -> None:
        """Show a message, and an invitation to copy; "" hides it."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.invitation.setText(invitation)
        self.invitation.setVisible(bool(invitation))


def _written(stamp: str) -> str:
    return moment(datetime.fromisoformat(stamp).astimezone()) if stamp else ""
