"""A command writes a log where it is told to, and nothing of the library into it."""

import logging
from collections.abc import Iterator

import pytest

from paperdesk import paths
from paperdesk.cli.main import main
from paperdesk.reports import PrivateFormatter
from tests.cli.conftest import Call


@pytest.fixture(autouse=True)
def begun_anew() -> Iterator[None]:
    def end() -> None:
        root = logging.getLogger()
        for handler in [one for one in root.handlers if isinstance(one.formatter, PrivateFormatter)]:
            root.removeHandler(handler)
            handler.close()
        logging.getLogger("paperdesk").setLevel(logging.NOTSET)

    end()
    yield
    end()


def test_without_a_level_a_command_writes_no_log(filled: Call) -> None:
    assert filled("star", "1").code == 0
    assert not paths.log_file().exists()


@pytest.mark.parametrize("way", ["option", "variable"])
def test_with_a_level_a_command_writes_what_it_does_but_no_text(
    filled: Call, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    if way == "variable":
        monkeypatch.setenv("PAPERDESK_LOG_LEVEL", "DEBUG")
    words = ["--log-level", "debug"] if way == "option" else []
    assert main([*words, "note", "1", "a secret thought"]) == 0
    log = paths.log_file().read_text()
    assert "an edit, step" in log
    assert "secret" not in log


def test_a_higher_level_says_less(filled: Call) -> None:
    assert main(["--log-level", "warning", "star", "1"]) == 0
    assert paths.log_file().read_text() == ""


def test_an_unknown_level_is_told(filled: Call) -> None:
    assert main(["--log-level", "loud", "star", "1"]) == 2
