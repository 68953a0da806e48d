"""The wheel."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

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


def test_the_wheel_carries_neither_tests_nor_tools(unpacked_wheel: Path) -> None:
    names = {entry.name for entry in unpacked_wheel.iterdir() if entry.suffix != ".dist-info"}
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
