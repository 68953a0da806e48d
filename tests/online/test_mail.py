"""Mail over a real SMTP server on this machine."""

import sys
import types
from email.message import EmailMessage
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword

from paperdesk.errors import MailFailed
from paperdesk.online.mail import VARIABLE, find_password, keep_password, send_mail
from paperdesk.settings import MailSettings
from tests.helpers.mail_server import Box, Serve, box, serve
from tests.helpers.ports import closed_port

__all__ = ["box", "serve"]  # fixtures


def mail(text: str = "Grüße 機械") -> EmailMessage:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Täglich", "me@example.org", "you@example.org"
    message.set_content(text)
    return message


def test_a_mail_arrives_whole(serve: Serve, box: Box) -> None:
    send_mail(serve(), "", mail())
    (envelope,) = box.mails
    assert (envelope.mail_from, envelope.rcpt_tos) == ("me@example.org", ["you@example.org"])


def accept(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    known = isinstance(data, LoginPassword) and (data.login, data.password) == (b"me", b"secret")
    return AuthResult(success=known, handled=False) if not known else AuthResult(success=True)


@pytest.mark.expects_log  # aiosmtpd finds its own session old-fashioned
def test_a_login_is_given_and_a_wrong_one_told(serve: Serve, box: Box) -> None:
    settings = serve(authenticator=accept, auth_require_tls=False)
    named = MailSettings(settings.server, settings.port, "none", "me", "me@example.org", "you@example.org")
    send_mail(named, "secret", mail())
    assert len(box.mails) == 1
    with pytest.raises(MailFailed, match="rejected the user name or password"):
        send_mail(named, "wrong", mail())


def test_a_server_that_offers_no_encryption_gets_no_mail(serve: Serve, box: Box) -> None:
    settings = serve()
    wanted = MailSettings(settings.server, settings.port, "starttls", "", "me@example.org", "you@example.org")
    with pytest.raises(MailFailed, match="does not support these settings"):
        send_mail(wanted, "", mail())
    assert box.mails == []


def test_what_the_server_says_against_it_is_told(serve: Serve, box: Box) -> None:
    box.answer = "552 Your box is full"
    with pytest.raises(MailFailed, match="552 Your box is full"):
        send_mail(serve(), "", mail())


def test_a_server_that_is_not_there_is_told(serve: Serve) -> None:
    with closed_port() as port, pytest.raises(MailFailed, match="cannot be reached"):
        send_mail(MailSettings("127.0.0.1", port, "none", "", "a@example.org", "b@example.org"), "", mail())


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        (MailSettings(), "No mail server or recipient is set"),
        (MailSettings("127.0.0.1", 25, "none"), "No mail server or recipient is set"),
        (
            MailSettings("127.0.0.1", 25, "some", "", "a@example.org", "b@example.org"),
            "not a connection security option",
        ),
    ],
)
def test_incomplete_settings_say_what_is_missing(settings: MailSettings, says: str) -> None:
    with pytest.raises(MailFailed, match=says):
        send_mail(settings, "", mail())


class FakeKeyring(types.ModuleType):
    """Stands for the system's keyring, which tests must not touch."""

    def __init__(self) -> None:
        super().__init__("keyring")
        self.kept: dict[tuple[str, str], str] = {}
        self.errors = types.ModuleType("keyring.errors")
        self.errors.KeyringError = type("KeyringError", (Exception,), {})  # type: ignore[attr-defined]

    def get_password(self, service: str, user: str) -> str | None:
        if user == "locked":
            raise self.errors.KeyringError("it is locked")
        return self.kept.get((service, user))

    def set_password(self, service: str, user: str, password: str) -> None:
        self.kept[service, user] = password


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    fake = FakeKeyring()
    monkeypatch.setitem(sys.modules, "keyring", fake)
    monkeypatch.setitem(sys.modules, "keyring.errors", fake.errors)
    monkeypatch.delenv(VARIABLE, raising=False)
    return fake


def test_a_password_is_kept_in_the_keyring_and_found_there(keyring: FakeKeyring) -> None:
    keep_password("me", "secret")
    assert find_password("me") == "secret"
    assert find_password("") == ""
    with pytest.raises(MailFailed, match="No password is stored for you"):
        find_password("you")
    with pytest.raises(MailFailed, match="cannot be opened: it is locked"):
        find_password("locked")


def test_the_environment_goes_first(keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "from a timer")
    assert find_password("me") == "from a timer"


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setitem(sys.modules, "keyring", None)
    for act in (lambda: find_password("me"), lambda: keep_password("me", "x")):
        with pytest.raises(MailFailed, match=r"pip install 'paperdesk\[keyring\]'"):
            act()
