"""Newer versions, asked of real repositories, a real package index and apt itself."""

import re
import shutil
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from paperdesk.errors import FetchFailed
from paperdesk.jobs.newer_version import OF_APT, OF_PIP, TAG, Origin, find_origin, newer_version, newest_version


def git(folder: Path, *words: str) -> None:
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    who = ("-c", "user.name=T", "-c", "user.email=t@example.org")
    subprocess.run(("git", "-C", str(folder), *who, *words), check=True, capture_output=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A clone of a repository that has gone on since."""
    home = tmp_path / "home"
    home.mkdir()
    git(home, "init", "-q")
    git(home, "commit", "-q", "--allow-empty", "-m", "first")
    git(tmp_path, "clone", "-q", str(home), "clone")
    for tag in ("v0.9.0", "v0.10.1", "v0.10.0", "nightly", "v0.11.0-rc1"):
        git(home, "tag", tag)
    return tmp_path / "clone"


def of_checkout(folder: Path) -> Origin:
    return Origin(("git", "-C", str(folder), "ls-remote", "--tags", "--refs"), TAG, "git pull")


def test_a_checkout_asks_its_repository_and_compares_numbers(checkout: Path) -> None:
    assert newest_version(of_checkout(checkout)) == "0.10.1"
    assert newer_version(of_checkout(checkout), "0.9.9") == "0.10.1"
    assert newer_version(of_checkout(checkout), "0.10.1") == ""
    assert newer_version(of_checkout(checkout), "0.11.0.dev1") == ""


def test_no_answer_is_told_in_one_sentence(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "home").rename(tmp_path / "gone")
    with pytest.raises(FetchFailed, match="git got no answer"):
        newest_version(of_checkout(checkout))
    with pytest.raises(FetchFailed, match="no-such-tool got no answer"):
        newest_version(Origin(("no-such-tool",), TAG, ""))


def test_pip_asks_the_package_index_that_it_is_set_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "paperdesk" / "index.html"
    page.parent.mkdir(parents=True)
    files = (f"paperdesk-{version}-py3-none-any.whl" for version in ("0.2", "7.1"))
    page.write_text("<!DOCTYPE html>" + "".join(f'<a href="{file}">{file}</a>' for file in files))
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.server_port}/")
        monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
        monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
        asked = Origin((sys.executable, "-m", "pip", "index", "versions", "paperdesk"), OF_PIP, "")
        assert newer_version(asked) == "7.1"
        server.shutdown()


def test_what_apt_says_is_read() -> None:
    said = "paperdesk:\n  Installed: 0.2.0\n  Candidate: 1:0.12.3-1\n  Version table:\n"
    assert OF_APT.findall(said) == ["0.12.3"]
    assert OF_APT.findall("paperdesk:\n  Installed: 0.2.0\n  Candidate: (none)\n") == []


def test_this_program_knows_where_it_came_from() -> None:
    origin = find_origin()
    assert origin is not None
    assert re.search(r"git|pip", " ".join(origin.command))
