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
