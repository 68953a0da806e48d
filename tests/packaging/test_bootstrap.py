"""The two commands: which words need what, and what becomes of failures."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import bootstrap
import pytest
from checkout import system_packages
from checkout.environment import Environment
from checkout.failures import SetupFailed


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """The set-up, moved to a folder that holds nothing but a lock file."""
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1\n")
    moved = Environment(tmp_path, lock)
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", moved)
    monkeypatch.setattr(bootstrap, "RUNTIME_LOCK", lock)
    return moved


# Words


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--log-level", "info"],
        ["window"],
        ["window", "--screenshot", "a.png"],
        ["--library", "here"],
        ["refs.bib"],
        ["10.1000/nap.1"],
    ],
)
def test_these_words_open_the_window(words: list[str]) -> None:
    assert bootstrap.wants_window(words)


@pytest.mark.parametrize(
    "words", [["import", "refs.bib"], ["--library", "window", "search"], ["--version"], ["window", "--help"]]
)
def test_these_words_need_no_window(words: list[str]) -> None:
    assert not bootstrap.wants_window(words)


def test_without_a_display_the_window_is_drawn_into_a_picture() -> None:
    picture = Path("paperdesk.png")
    assert bootstrap.screenshot_words([], picture) == ["window", "--screenshot", "paperdesk.png"]
    assert bootstrap.screenshot_words(["window"], picture) == ["window", "--screenshot", "paperdesk.png"]
    words = bootstrap.screenshot_words(["--library", "window"], picture)
    assert words == ["--library", "window", "window", "--screenshot", "paperdesk.png"]


def test_the_picture_goes_where_it_can_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert bootstrap.picture_place() == tmp_path
    monkeypatch.setattr(os, "access", lambda place, _mode: place != tmp_path)
    assert bootstrap.picture_place() == Path.home()


@pytest.mark.parametrize("words", [["--screenshot", "a.png"], ["window", "--screenshot=a.png"]])
def test_a_picture_of_ones_own_is_recognised(words: list[str]) -> None:
    assert bootstrap.has_screenshot(words)


def test_tests_run_over_all_cores_and_words_come_last(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "set_up_for_development", lambda: None)
    monkeypatch.setattr(bootstrap, "start", lambda arguments, _environ: started.append(arguments))
    monkeypatch.setattr(os, "chdir", lambda _folder: None)
    bootstrap.start_tests(["-n", "0", "tests/model"])
    (words,) = started
    assert words[:3] == ["-m", "pytest", "--numprocesses=auto"]
    assert words[-3:] == ["-n", "0", "tests/model"]


# What is needed


@pytest.fixture
def required(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is asked of the system, on one that has nothing but a libc."""
    asked: list[str] = []
    monkeypatch.setattr(system_packages, "require_packages", asked.extend)
    monkeypatch.setattr(system_packages, "missing_for_setup", lambda: ["python3-venv"])
    monkeypatch.setattr(system_packages, "on_linux", lambda: True)
    monkeypatch.setattr(system_packages, "QT_LIBRARIES", {"libnone.so.9": "libnone9"})
    monkeypatch.setattr(system_packages, "DISPLAY_LIBRARIES", {"xcb": {"libxnone.so.9": "libxnone9"}})
    return asked


def test_everything_missing_is_named_at_once(empty: Environment, required: list[str]) -> None:
    bootstrap.require_system(empty.runtime_lock, ["xcb"])
    assert required == ["python3-venv", "libnone9", "libxnone9"]


def test_commands_need_no_library_of_windows(
    empty: Environment, required: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Sequence[str]] = []

    def start(arguments: Sequence[str], _environ: Mapping[str, str]) -> None:
        started.append(arguments)

    monkeypatch.setattr(Environment, "set_up", lambda _self, _lock: None)
    monkeypatch.setattr(bootstrap, "start", start)
    bootstrap.run_command(["import", "refs.bib"])
    assert required == ["python3-venv"]
    assert started == [["-P", str(bootstrap.START), "import", "refs.bib"]]


def test_what_was_found_once_is_not_looked_for_again(
    empty: Environment, required: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Environment, "is_current", lambda _self, _lock: True)
    monkeypatch.setattr(Environment, "works", lambda _self: True)
    empty.folder.mkdir()
    bootstrap.require_system(empty.runtime_lock, ["xcb"])
    assert required == ["libnone9", "libxnone9"]
    empty.note(bootstrap.window_mark(["xcb"]))
    bootstrap.require_system(empty.runtime_lock, ["xcb"])
    assert required == ["libnone9", "libxnone9"]


def test_an_update_asks_for_nothing_that_a_first_set_up_needs(
    empty: Environment, required: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Environment, "works", lambda _self: True)
    bootstrap.require_system(empty.runtime_lock)
    assert required == []


# Failures


def fail(*_: Any) -> None:
    raise SetupFailed("the package index does not answer")


def test_what_cannot_be_set_up_is_said_in_one_line(
    empty: Environment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "missing_for_setup", list)
    monkeypatch.setattr(Environment, "set_up", fail)
    assert bootstrap.main(["import"]) == 1
    assert capsys.readouterr().err == "PaperDesk: the package index does not answer\n"


def test_where_an_update_fails_what_worked_goes_on_working(
    empty: Environment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Environment, "set_up", fail)
    monkeypatch.setattr(Environment, "works", lambda _self: True)
    bootstrap.set_up_to_start()
    assert "starts with the existing ones" in capsys.readouterr().err
