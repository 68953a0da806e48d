"""Sending mail to the user over SMTP, with the password from the system keyring."""

import os
import smtplib
import ssl
from email.message import EmailMessage
from typing import Any

from paperdesk.errors import MailFailed, Words
from paperdesk.online.contacts import Purpose, note_contact
from paperdesk.settings import MailSettings

SECURITIES = ("starttls", "tls", "none")
TIMEOUT_S = 30.0
SERVICE = "PaperDesk mail"
VARIABLE = "PAPERDESK_MAIL_PASSWORD"  # for a timer that runs without the desktop and its keyring


def send_mail(settings: MailSettings, password: str, mail: EmailMessage) -> None:
    """Send a mail to its recipient.

    Raises:
        MailFailed: it is not configured, or the server rejects it; the message says what to do.
    """
    refuse_incomplete(settings)
    note_contact(settings.server, Purpose.MAIL)
    try:
        with _connected(settings) as server:
            if settings.user:
                server.login(settings.user, password)
            server.send_message(mail)
    except smtplib.SMTPAuthenticationError as error:
        raise MailFailed(
            "mail-login-refused",
            "{server} rejected the user name or password. Check both.",
            server=settings.server,
        ) from error
    except smtplib.SMTPNotSupportedError as error:
        raise MailFailed(
            "mail-not-supported",
            "{server} does not support these settings: {reason}.",
            server=settings.server,
            reason=error,
        ) from error
    except (smtplib.SMTPException, ssl.SSLError) as error:
        raise MailFailed(
            "mail-refused",
            "{server} did not accept the message: {reason} Check the settings.",
            server=settings.server,
            reason=_reason(error),
        ) from error
    except (OSError, UnicodeError) as error:
        raise MailFailed(
            "mail-server-unreachable",
            "{server} cannot be reached on port {port}. Check both, and your internet connection.",
            server=settings.server,
            port=settings.port,
        ) from error


def refuse_incomplete(settings: MailSettings) -> None:
    """Report what is missing before anything is sent.

    Raises:
        MailFailed: the settings have no server or recipient, or an unknown security.
    """
    if not settings.server or not settings.recipient:
        raise MailFailed(
            "mail-not-set-up",
            "No mail server or recipient is set. Set them in the window: Menu, File, Mail settings.",
        )
    if settings.security not in SECURITIES:
        raise MailFailed(
            "no-such-security",
            "“{security}” is not a connection security option. Choose one of: {known}.",
            security=settings.security,
            known=", ".join(SECURITIES),
        )


def _connected(settings: MailSettings) -> smtplib.SMTP:
    if settings.security == "tls":
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(settings.server, settings.port, timeout=TIMEOUT_S, context=context)
    server = smtplib.SMTP(settings.server, settings.port, timeout=TIMEOUT_S)
    try:
        if settings.security == "starttls":
            server.starttls(context=ssl.create_default_context())
    except BaseException:
        server.close()
        raise
    return server


def _reason(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return Words("it rejects the recipient.")
    if isinstance(error, smtplib.SMTPResponseException):
        text = error.smtp_error
        said = text.decode(errors="replace") if isinstance(text, bytes) else str(text)
        return f"{error.smtp_code} {' '.join(said.split())[:200]}."
    return f"{' '.join(str(error).split())[:200] or type(error).__name__}."


def find_password(user: str) -> str:
    """The password of a user: from the environment, or else from the keyring; "" without a user.

    Raises:
        MailFailed: there is no password, or no keyring.
    """
    if not user:
        return ""
    if given := os.environ.get(VARIABLE):
        return given
    keyring = _keyring()
    try:
        found = keyring.get_password(SERVICE, user)
    except keyring.errors.KeyringError as error:
        raise MailFailed(
            "keyring-locked", "The system keyring cannot be opened: {reason}. Unlock it and try again.", reason=error
        ) from error
    if not found:
        raise MailFailed(
            "no-password-kept",
            "No password is stored for {user}. Set it in the window: Menu, File, Mail settings.",
            user=user,
        )
    return str(found)


def keep_password(user: str, password: str) -> None:
    """Store a password in the system keyring.

    Raises:
        MailFailed: there is no keyring, or it cannot be opened.
    """
    keyring = _keyring()
    try:
        keyring.set_password(SERVICE, user, password)
    except keyring.errors.KeyringError as error:
        raise MailFailed(
            "keyring-refuses-password",
            "The system keyring did not accept the password: {reason}. Unlock it and try again.",
            reason=error,
        ) from error


def _keyring() -> Any:
    try:
        import keyring  # noqa: PLC0415 - an extra, which most readers do without
        import keyring.errors  # noqa: PLC0415
    except ImportError as error:
        raise MailFailed(
            "no-keyring",
            "Storing the password in the system keyring needs the package “keyring”. Install it with: pip "
            "install 'paperdesk[keyring]'",
        ) from error
    return keyring
