"""Mail settings of the digest: server, login, addresses; the password goes to the system keyring."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.words import mark, tr
from paperdesk.settings import MailSettings

USUAL_PORT = 587
SECURITIES = {
    "starttls": mark("STARTTLS (usually port 587)"),
    "tls": mark("TLS (usually port 465)"),
    "none": mark("None (only for a server on this computer)"),
}


class MailSettingsDialog(QDialog):
    """A form; `chosen` reports the accepted values, with the password if one was typed."""

    chosen = Signal(object, str)  # MailSettings, password

    def __init__(self, now: MailSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Mail settings"))
        self.resize(520, 0)
        self.server, self.user, self.password = QLineEdit(now.server), QLineEdit(now.user), QLineEdit()
        self.from_address, self.recipient = QLineEdit(now.sender), QLineEdit(now.recipient)
        self.port = QLineEdit(str(now.port))
        self.port.setValidator(QIntValidator(1, 65535, self))
        self.security = QComboBox()
        for name, text in SECURITIES.items():
            self.security.addItem(tr(text), name)
        self.security.setCurrentIndex(max(0, self.security.findData(now.security)))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("Unchanged; stored in the system keyring"))
        self.server.setPlaceholderText(tr("mail.example.org"))
        self.user.setPlaceholderText(tr("Leave empty if the server needs no login"))
        self.from_address.setPlaceholderText(tr("Same as the recipient"))
        self.recipient.setPlaceholderText(tr("you@example.org"))
        self.error = QLabel()
        self.error.setObjectName("error")
        self.error.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form())
        layout.addWidget(self.error)
        layout.addWidget(buttons)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        for text, field in (
            (tr("Send digest to"), self.recipient),
            (tr("Server"), self.server),
            (tr("Port"), self.port),
            (tr("Security"), self.security),
            (tr("User name"), self.user),
            (tr("Password"), self.password),
            (tr("Sender"), self.from_address),
        ):
            form.addRow(text, field)
        return form

    def _choose(self) -> None:
        settings = MailSettings(
            server=self.server.text().strip(),
            port=int(self.port.text() or USUAL_PORT),
            security=self.security.currentData(),
            user=self.user.text().strip(),
            sender=self.from_address.text().strip(),
            recipient=self.recipient.text().strip(),
        )
        self.chosen.emit(settings, self.password.text())

    def show_error(self, text: str) -> None:
        """Show why the password could not be stored; the other values are."""
        self.error.setText(text)
