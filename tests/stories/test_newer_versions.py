"""A reader hears of newer versions when asking for them, and once a week after that."""

import os
import time

import pytest

from paperdesk import paths
from paperdesk.gui.background import newer_versions
from paperdesk.gui.background.newer_versions import WEEK_S, NewerVersions
from paperdesk.gui.commands import versions
from paperdesk.jobs.newer_version import OF_APT, Origin
from tests.gui.window import Reader


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the origin answers: one line, which a test may change."""
    lines = ["  Candidate: 9.1.0-1"]
    for module in (versions, newer_versions):
        origin = lambda: Origin(("echo", lines[0]), OF_APT, "apt upgrade paperdesk")  # noqa: E731
        monkeypatch.setattr(module, "find_origin", origin)
    return lines


def test_nothing_is_asked_before_it_is_allowed_and_then_once_a_week(reader: Reader, told: list[str]) -> None:
    assert reader.app.menus is not None
    weekly = reader.window.findChild(NewerVersions)
    assert weekly is not None
    weekly.look()
    reader.settle()
    assert not paths.version_file().exists()
    reader.ask.says_yes = False
    reader.app.menus.run("newer-versions")
    reader.settle()
    assert "9.1.0" not in reader.notice
    reader.ask.says_yes = True
    reader.app.menus.run("newer-versions")
    reader.wait(lambda: "PaperDesk 9.1.0 is available" in reader.notice)
    assert "apt upgrade paperdesk" in reader.notice
    reader.wait(lambda: reader.stored_settings.window.newer_versions)
    weekly.look()
    reader.wait(paths.version_file().exists)
    told[0] = "  Candidate: 9.2.0-1"
    weekly.look()
    reader.settle()
    assert "9.2.0" not in reader.notice, "once a week is enough"
    before = time.time() - WEEK_S - 60
    os.utime(paths.version_file(), (before, before))
    weekly.look()
    reader.wait(lambda: "PaperDesk 9.2.0 is available" in reader.notice)


def test_who_has_the_newest_is_told_so(reader: Reader, told: list[str]) -> None:
    assert reader.app.menus is not None
    told[0] = "  Candidate: 0.0.1-1"
    reader.app.menus.run("newer-versions")
    reader.wait(lambda: "is up to date" in reader.notice)
