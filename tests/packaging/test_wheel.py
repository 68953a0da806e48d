"""The wheel."""

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from configparser import ConfigParser
from email import message_from_string
from email.message import Message
from pathlib import Path

import pytest

import paperdesk
from tests.packaging.places import ROOT


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built, unpacked = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("unpacked")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    return unpacked


def test_the_wheel_carries_the_resources(unpacked_wheel: Path) -> None:
    resources = unpacked_wheel / "paperdesk" / "resources"
    for tree in ("icons", "samples", "manual"):
        kept = {file.name for file in (ROOT / "resources" / tree).glob("*.*")}
        assert kept == {file.name for file in (resources / tree).glob("*.*")}
    assert (resources / "samples" / "feed-page.txt").is_file()


def test_the_wheel_carries_every_language_but_not_what_translators_work_with(unpacked_wheel: Path) -> None:
    def names(folder: Path, pattern: str) -> set[str]:
        return {file.relative_to(folder).as_posix() for file in folder.glob(pattern)}

    own, there = ROOT / "resources", unpacked_wheel / "paperdesk" / "resources"
    assert names(there, "translations/*") == names(own, "translations/*.qm")
    assert names(there, "manual/*/*") == names(own, "manual/*/*.md")


def test_the_wheel_carries_neither_tests_nor_tools(unpacked_wheel: Path) -> None:
    names = {entry.name for entry in unpacked_wheel.iterdir() if entry.suffix not in (".dist-info", ".data")}
    assert names == {"paperdesk"}


def test_the_wheel_finds_its_resources_away_from_the_checkout(unpacked_wheel: Path, tmp_path: Path) -> None:
    code = "import paperdesk.paths; print(paperdesk.paths.resources())"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked_wheel)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()) == unpacked_wheel / "paperdesk" / "resources"


def metadata(unpacked_wheel: Path) -> Message:
    (info,) = unpacked_wheel.glob("*.dist-info")
    return message_from_string((info / "METADATA").read_text(encoding="utf-8"))


def test_what_an_index_shows_leads_nowhere_that_is_not_there(unpacked_wheel: Path) -> None:
    shown = str(metadata(unpacked_wheel).get_payload())
    assert shown.lstrip().startswith("# PaperDesk")
    assert re.findall(r"!\[|\]\((?!https?://)[^)]*\)|<img|screenshots", shown) == []


def test_the_wheel_says_what_it_is(unpacked_wheel: Path) -> None:
    said = metadata(unpacked_wheel)
    assert said["Version"] == paperdesk.__version__
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(said.get_all("Provides-Extra", [])) == set(project["optional-dependencies"]) >= {"all", "meaning"}
    kinds = {name.partition(" :: ")[0] for name in said.get_all("Classifier", [])}
    assert {"Development Status", "Environment", "Operating System", "Programming Language", "Topic"} <= kinds
    (info,) = unpacked_wheel.glob("*.dist-info")
    starts = ConfigParser()
    starts.read(info / "entry_points.txt")
    assert list(starts["console_scripts"]) == ["paperdesk"]
    assert list(starts["gui_scripts"]) == ["paperdesk-window"]


def test_the_wheel_brings_the_manual_page_and_completions(unpacked_wheel: Path) -> None:
    (shared,) = unpacked_wheel.glob("*.data/data/share")
    assert (shared / "man" / "man1" / "paperdesk.1").is_file()
    assert (shared / "bash-completion" / "completions" / "paperdesk").is_file()


def test_the_wheel_works_away_from_the_checkout(unpacked_wheel: Path, tmp_path: Path) -> None:
    environ = {**os.environ, "PYTHONPATH": str(unpacked_wheel)}
    sample = unpacked_wheel / "paperdesk" / "resources" / "samples" / "feed-page.txt"

    def call(*words: str) -> str:
        command = [sys.executable, "-P", "-m", "paperdesk", "--library", str(tmp_path / "library"), *words]
        return subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=True).stdout

    assert re.fullmatch(r"Import: \d+ added\.\n", call("import", str(sample)))
    assert "Negative Result on Positive Thinking" in call("search", '"positive thinking"')
    assert call("export", '"positive thinking"').startswith("@")
    assert "Positive Thinking" in call("bibliography", '"positive thinking"', "--style", "ieee")
