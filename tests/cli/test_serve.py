"""`paperdesk serve` as a process of its own: asked by HTTP, stopped by a signal."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.helpers.door_client import Client
from tests.helpers.ports import closed_port
from tests.helpers.script import Script

ITEM = {"id": "a", "itemType": "journalArticle", "title": "A paper from the browser"}


@pytest.fixture
def serving(filled: Call, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Client]]:
    command = [sys.executable, "-u", "-m", "paperdesk", "serve", "--port", "0", "--to", "inbox"]
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)  # what runs in the background of a shell is deaf to Ctrl+C
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    signal.signal(signal.SIGINT, before)
    assert process.stdout is not None
    found = re.search(r"http://127\.0\.0\.1:(\d+)", process.stdout.readline())
    assert found
    yield process, Client(int(found[1]))
    if process.poll() is None:
        process.kill()
    process.communicate()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_takes_papers_answers_editors_and_ends_at_a_signal(
    filled: Call, serving: tuple[subprocess.Popen[str], Client], stop: signal.Signals
) -> None:
    process, client = serving
    assert client.post("saveItems", {"sessionID": "s", "items": [ITEM]}).status == 201
    call = {"jsonrpc": "2.0", "method": "item.search", "params": ["sleep"], "id": 1}
    answer = client.ask("POST", "/better-bibtex/json-rpc", call, {"User-Agent": "curl/8.5.0"})
    assert [item["citekey"] for item in answer.data["result"]] == ["lee2020"]
    process.send_signal(stop)
    _, err = process.communicate(timeout=180)
    assert process.returncode == 0
    assert "POST /connector/saveItems  201" in err
    assert [paper["title"] for paper in filled("search", "is:inbox", "--json").data["papers"]] == [ITEM["title"]]


def test_a_port_that_is_taken_is_one_clear_line(filled: Call) -> None:
    with closed_port() as port:
        assert "Close the program that uses it, or choose another port." in filled("serve", "--port", port).complaint


def serving_with(tmp_path: Path, *options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-u", "-m", "paperdesk", "serve", "--port", "0", *options]
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


@pytest.mark.parametrize(("options", "status"), [((), 403), (("--allow-changes",), 200)])
def test_without_a_terminal_only_an_option_lets_programs_change_the_library(
    filled: Call, tmp_path: Path, options: tuple[str, ...], status: int
) -> None:
    process = serving_with(tmp_path, *options)
    assert process.stdout is not None
    found = re.search(r"http://127\.0\.0\.1:(\d+)", process.stdout.readline())
    assert found
    script = Script(int(found[1]))
    assert script.authorize().status == status
    if status == 200:
        assert script.create({"itemType": "book", "title": "Naps"})["failed"] == {}
    process.terminate()
    _, err = process.communicate(timeout=180)
    assert ("nobody can be asked" in err) == (status == 403)
    titles = [paper["title"] for paper in filled("search", "naps", "--json").data["papers"]]
    assert ("Naps" in titles) == (status == 200)


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of its own is a thing of POSIX")
@pytest.mark.parametrize(("typed", "status"), [("\n", 403), ("once\n", 200)])
def test_in_a_terminal_the_user_is_asked(filled: Call, tmp_path: Path, typed: str, status: int) -> None:
    import pty

    main, other = pty.openpty()
    command = [sys.executable, "-u", "-m", "paperdesk", "serve", "--port", "0"]
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    process = subprocess.Popen(command, stdin=other, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
    os.close(other)
    assert process.stdout is not None
    found = re.search(rb"http://127\.0\.0\.1:(\d+)", process.stdout.readline())
    assert found
    os.write(main, typed.encode())
    assert Script(int(found[1])).authorize().status == status
    process.terminate()
    process.communicate(timeout=180)
    os.close(main)
