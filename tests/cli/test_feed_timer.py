"""Feeds are refreshed while the window is closed."""

import os
import shlex
import sqlite3
import stat
import subprocess
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from paperdesk import paths
from tests.cli.conftest import Call
from tests.helpers.feeds import FIRST, SECOND, also_serve, rss, serve


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A systemctl that notes what it is told; returns the file of its notes."""
    folder = tmp_path / "bin"
    folder.mkdir()
    notes = tmp_path / "told"
    program = folder / "systemctl"
    program.write_text(f'#!/bin/sh\necho "$@" >> {shlex.quote(str(notes))}\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return notes


def units() -> dict[str, str]:
    return {file.name: file.read_text() for file in sorted(paths.timers_folder().glob("*"))}


def starts(service: str) -> list[list[str]]:
    """The commands of a service, as systemd takes them apart."""
    lines = [line.partition("=")[2].lstrip("-") for line in service.splitlines() if line.startswith("ExecStart")]
    return [[word.replace("%%", "%").replace("$$", "$") for word in shlex.split(line)] for line in lines]


def test_a_timer_is_written_started_and_taken_away(call: Call, systemd: Path) -> None:
    answer = call("feeds", "timer", "--every", "90m")
    assert (answer.code, answer.out.splitlines()[-1]) == (0, "The timer is running.")
    assert sorted(units()) == ["paperdesk-refresh.service", "paperdesk-refresh.timer"]
    assert "OnUnitActiveSec=90min" in units()["paperdesk-refresh.timer"]
    ((*_, feeds, refresh, due, library, folder),) = starts(units()["paperdesk-refresh.service"])
    assert [feeds, refresh, due, library] == ["feeds", "refresh", "--due", "--library"]
    assert folder == os.environ["PAPERDESK_LIBRARY"]
    call("feeds", "timer", "--every", "1d", "--digest")
    assert [run[-4:-1] for run in starts(units()["paperdesk-refresh.service"])][1] == ["digest", "--send", "--library"]
    assert call("feeds", "timer", "--remove").out == "The timer was removed.\n"
    assert units() == {}
    assert call("feeds", "timer", "--remove").out == "There is no timer.\n"
    told = systemd.read_text().splitlines()
    assert told[:2] == ["--user daemon-reload", "--user enable --now paperdesk-refresh.timer"]
    assert told[-2:] == ["--user disable --now paperdesk-refresh.timer", "--user daemon-reload"]


def test_without_systemd_the_command_is_told(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    answer = call("feeds", "timer")
    assert answer.out.splitlines()[-1] == "Start it with: systemctl --user enable --now paperdesk-refresh.timer"


@pytest.mark.parametrize(
    ("every", "when"),
    [("15m", "*/15 * * * *"), ("1h", "7 * * * *"), ("6h", "7 */6 * * *"), ("1d", "7 6 * * *"), ("3d", "7 6 */3 * *")],
)
def test_cron_gets_a_line(call: Call, every: str, when: str) -> None:
    line = call("feeds", "timer", "--every", every, "--cron").out.strip()
    assert line.startswith(when)
    assert "feeds refresh --due --library" in line
    assert units() == {}


@pytest.mark.parametrize("every", ["5m", "soon", "-2h", "2", "99d", ""])
def test_a_span_that_makes_no_sense_is_refused(call: Call, every: str) -> None:
    assert "Use 15m, 2h or 1d" in call("feeds", "timer", "--every", every, "--cron").complaint


def test_what_the_timer_runs_refreshes_the_feeds_that_are_due(
    call: Call, httpserver: HTTPServer, systemd: Path
) -> None:
    address = serve(httpserver, rss(FIRST))
    call("feeds", "add", address)
    call("feeds", "timer")
    assert call("feeds", "refresh", "--due").out == "Nothing was refreshed.\n", "it was fetched a moment ago"
    with sqlite3.connect(Path(os.environ["PAPERDESK_LIBRARY"]) / "library.sqlite") as database:
        database.execute("update feeds set checked_at = '2020-01-01T00:00:00.000Z'")
    database.close()
    httpserver.clear()
    also_serve(httpserver, rss(FIRST, SECOND), "/feed.xml")
    (run,) = starts(units()["paperdesk-refresh.service"])
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert done.stdout == "Journal of Tests: 1 new\n"
    assert "cannot be combined" in call("feeds", "refresh", "--due", "1").err
