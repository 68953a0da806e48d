"""What all tests share: no screen, no folder of the reader's, a real library on disk, a log without surprises."""

import gc
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ.pop("LANGUAGE", None)
os.environ["LC_ALL"] = "C.UTF-8"  # dates and numbers as in the English texts, whatever the machine speaks

from paperdesk.library.library import Library


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test out of the reader's own settings, logs and library."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("PAPERDESK_LIBRARY", str(home / "library"))


COLLECTS_AS_EVER = "PAPERDESK_COLLECTS_AS_EVER" in os.environ  # for what measures how long the window does not answer


def pytest_collection_finish() -> None:
    """Set aside what was imported for all tests: with it, a collection after each window takes a third of a second."""
    if not COLLECTS_AS_EVER:
        gc.collect()
        gc.freeze()


@pytest.fixture(autouse=True)
def stays_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window sets aside what it has loaded, and lets go of all that was set aside when it closes."""
    if not COLLECTS_AS_EVER:
        monkeypatch.setattr(gc, "freeze", lambda: None)
        monkeypatch.setattr(gc, "unfreeze", lambda: None)


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """A record at WARNING or above that the test does not expect fails it; `@pytest.mark.expects_log` allows them."""
    yield
    if request.node.get_closest_marker("expects_log") is not None:
        return
    grave = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    assert not grave, f"unexpected log records: {[r.getMessage() for r in grave]}"


@pytest.fixture(autouse=True)
def reads_no_meaning(monkeypatch: pytest.MonkeyPatch) -> None:
    """No window of a test begins to read papers for their meaning, but where that is what is tested."""
    if "PySide6" in sys.modules:
        monkeypatch.setattr("paperdesk.gui.background.meaning_reading.PAUSE_MS", 3_600_000)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests speak to servers on this machine only, whatever proxy leads to others."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="session")
def httpserver_listen_address() -> tuple[str, int]:
    return ("127.0.0.1", 0)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()
