"""The digest on the command line, as cron runs it."""

from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.settings import MailSettings, Settings, save_settings
from tests.cli.conftest import Call
from tests.helpers.mail_server import Box, Serve, box, serve
from tests.samples import PROJECT

__all__ = ["box", "serve"]  # fixtures
SAMPLE = PROJECT / "resources" / "samples" / "feed-page.txt"


@pytest.fixture
def full(call: Call) -> Call:
    assert call("import", SAMPLE).code == 0
    return call


def test_the_digest_comes_as_markdown_and_the_next_has_only_what_is_new(full: Call) -> None:
    out = full("digest", "--top", 5).out
    assert out.count("\n### ") == 5
    assert "nothing new" in full("digest").out
    assert full("digest", "--since", "1d", "--top", 5).out.count("\n### ") == 5


STARTS = (("a.html", "<!DOCTYPE html>"), ("a.md", "# PaperDesk"), ("a.eml", "Subject"))


@pytest.mark.parametrize(("name", "begins"), STARTS)
def test_the_digest_is_written_as_the_file_ends(full: Call, tmp_path: Path, name: str, begins: str) -> None:
    assert full("digest", "--since", "1d", "-o", tmp_path / name).code == 0
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_it_is_sent_to_the_reader(full: Call, box: Box, serve: Serve) -> None:
    settings: MailSettings = serve()
    save_settings(Settings(mail=settings), paths.settings_file())
    assert "Sent to you@example.org" in full("digest", "--send").out
    assert len(box.mails) == 1
    content = box.mails[0].content
    assert isinstance(content, bytes)
    assert b"multipart/alternative" in content


def test_what_was_not_sent_comes_again(full: Call) -> None:
    assert "No mail server" in full("digest", "--send").complaint
    assert "### " in full("digest").out


def test_a_wrong_time_or_format_says_what_there_is(full: Call) -> None:
    assert "12h, 1d, 2w" in full("digest", "--since", "soon").complaint
    assert "html, md, eml" in full("digest", "--format", "pdf").complaint


def test_the_inbox_for_its_reader_says_what_it_needs(full: Call) -> None:
    answer = full("for-you", "-n", 3, "--json")
    assert "starts after 20 decisions" in answer.err
    assert answer.code == 0
