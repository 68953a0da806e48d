"""Rendering and mailing the digest."""

from collections.abc import Callable, Mapping

from paperdesk.errors import InvalidField
from paperdesk.exporters.digest import Digest, write_html, write_mail, write_markdown
from paperdesk.online.mail import find_password, refuse_incomplete, send_mail
from paperdesk.settings import MailSettings

FORMATS = ("html", "md", "eml")


def render(digest: Digest, name: str, mail: MailSettings) -> bytes:
    """Render the digest as a file: html, md or eml.

    Raises:
        InvalidField: there is no such format.
    """
    writers: Mapping[str, Callable[[], bytes]] = {
        "html": lambda: write_html(digest).encode(),
        "md": lambda: write_markdown(digest).encode(),
        "eml": lambda: bytes(write_mail(digest, sender=mail.sender or mail.recipient, recipient=mail.recipient)),
    }
    if name not in writers:
        raise InvalidField(
            "no-such-digest-format",
            "There is no digest format “{name}”. Choose one of: {known}.",
            name=name,
            known=", ".join(FORMATS),
        )
    return writers[name]()


def send_digest(digest: Digest, mail: MailSettings) -> None:
    """Mail the digest to the user.

    Raises:
        MailFailed: it is not configured, or the server rejects it.
    """
    refuse_incomplete(mail)
    message = write_mail(digest, sender=mail.sender or mail.recipient, recipient=mail.recipient)
    send_mail(mail, find_password(mail.user), message)
