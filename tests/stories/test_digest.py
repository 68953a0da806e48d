"""The digest in the window: read, followed into the list, saved, sent."""

from pathlib import Path

import pytest

from paperdesk.gui.windows.feeds.digest_window import DigestWindow
from paperdesk.gui.windows.feeds.mail_settings import MailSettingsDialog
from paperdesk.settings import load_settings
from tests.gui.window import Reader
from tests.helpers.mail_server import Box, Serve, box, serve
from tests.helpers.stories import SAMPLE, paste

__all__ = ["box", "serve"]  # fixtures


@pytest.fixture
def shown(reader: Reader) -> DigestWindow:
    paste(reader, SAMPLE)
    reader.press("Ctrl+D")
    assert reader.app.menus is not None
    window = reader.dialog
    assert isinstance(window, DigestWindow)
    reader.wait(lambda: window.digest is not None)
    return window


def test_a_title_leads_to_its_paper(reader: Reader, shown: DigestWindow) -> None:
    assert "20 of 30 new papers" in shown.page.toPlainText()
    assert shown.digest is not None
    paper = shown.digest.groups[0].papers[3]
    shown.page.anchorClicked.emit(f"paper:{paper.id}")
    reader.settle()
    assert reader.paper.id == paper.id


def test_the_digest_is_saved_as_its_file_ends(reader: Reader, shown: DigestWindow, tmp_path: Path) -> None:
    reader.ask.target = tmp_path / "digest.md"
    shown.save.click()
    reader.settle()
    assert reader.ask.target.read_text(encoding="utf-8").startswith("# PaperDesk")
    assert shown.message.text() == "Saved as digest.md."


def test_mail_is_set_up_and_the_digest_sent(
    reader: Reader, shown: DigestWindow, box: Box, serve: Serve, tmp_path: Path
) -> None:
    shown.send.click()
    reader.settle()
    assert "No mail server or recipient is set" in shown.message.text()
    shown.settings.click()
    form = shown.findChild(MailSettingsDialog)
    assert form is not None
    mail = serve()
    form.server.setText(mail.server)
    form.port.setText(str(mail.port))
    form.security.setCurrentIndex(form.security.findData("none"))
    form.recipient.setText("you@example.org")
    form._choose()
    reader.settle()
    assert load_settings(tmp_path / "settings.toml").mail.recipient == "you@example.org"
    shown.send.click()
    reader.wait(lambda: shown.message.text() == "Sent to you@example.org.")
    assert len(box.mails) == 1
    shown.spans.setCurrentIndex(1)
    reader.settle()
    shown.spans.setCurrentIndex(0)
    reader.wait(lambda: shown.message.text().startswith("Nothing new"))
