"""The metadata names the address that the project was cloned from, and none that only this machine knows."""

import shutil
import subprocess
import sys
import tarfile
from email import message_from_string
from pathlib import Path

import pytest

from tests.packaging.oracles import run_oracle
from tests.packaging.places import ROOT

PARTS = ("pyproject.toml", "README.md", "LICENSE", "paperdesk/__init__.py", "packaging/project_urls.py")
HOME = "https://github.com/ann/paperdesk"


def checkout(folder: Path, origin: str) -> Path:
    """The parts of a checkout that make its metadata."""
    for part in PARTS:
        (folder / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / part, folder / part)
    for command in (["init", "-q"], ["remote", "add", "origin", origin] if origin else ["status"]):
        assert run_oracle("git", "-C", str(folder), *command).returncode == 0
    return folder


def urls(folder: Path) -> list[str]:
    """What the metadata of an sdist says, which a wheel takes over."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", "dist"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (archive,) = (folder / "dist").glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        (told,) = (opened.extractfile(member) for member in opened if Path(member.name).name == "PKG-INFO")
        assert told is not None
        return message_from_string(told.read().decode()).get_all("Project-URL", [])


@pytest.mark.parametrize(
    "origin", [f"{HOME}.git", HOME, "git@github.com:ann/paperdesk.git", f"https://ann:x@{HOME[8:]}"]
)
def test_a_wheel_says_where_the_project_is(origin: str, tmp_path: Path) -> None:
    assert urls(checkout(tmp_path, origin)) == [f"Homepage, {HOME}", f"Issues, {HOME}/issues"]


@pytest.mark.parametrize(
    "origin", ["", "/srv/paperdesk", "git@desk.local:paperdesk.git", "https://10.0.0.7/paperdesk.git"]
)
def test_an_address_that_others_cannot_reach_is_not_told(origin: str, tmp_path: Path) -> None:
    assert urls(checkout(tmp_path, origin)) == []
