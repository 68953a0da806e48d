"""What the set-up does on Windows and macOS, as far as Linux can tell: a fresh Python is told that it runs there."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.places import PACKAGING

WINDOWS = """
import os, sys, types
sys.path.insert(0, {packaging!r})
import pathlib, subprocess, ctypes, shutil, hashlib, tempfile, importlib.util, shlex
sys.platform = "win32"
tries = []
def locking(handle, mode, count):
    tries.append((mode, count))
    if len(tries) == 1:
        raise OSError("resource deadlock avoided")  # as Windows says after ten seconds
sys.modules["msvcrt"] = types.SimpleNamespace(LK_LOCK=1, locking=locking)
sys.modules["fcntl"] = None  # importing it fails
"""
MAC = WINDOWS.partition("tries =")[0].replace("win32", "darwin")


def run_as(system: str, code: str, folder: Path) -> str:
    head = system.format(packaging=str(PACKAGING))
    command = [sys.executable, "-I", "-c", head + code, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_windows_has_its_own_folders_and_lock(tmp_path: Path) -> None:
    code = """
from checkout.environment import Environment, alone, packages_of, python_of
root = pathlib.Path(sys.argv[1])
with alone(root):
    print((root / ".venv.lock").exists(), len(tries))
print(python_of(root).relative_to(root).as_posix(), packages_of(root).relative_to(root).as_posix())
"""
    assert run_as(WINDOWS, code, tmp_path).splitlines() == ["True 2", "Scripts/python.exe Lib/site-packages"]


def test_on_windows_the_program_is_waited_for_and_its_exit_code_kept(tmp_path: Path) -> None:
    code = """
import bootstrap
from checkout.environment import Environment
bootstrap.ENVIRONMENT = Environment(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[1]) / "lock")
python = bootstrap.ENVIRONMENT.python
python.parent.mkdir(parents=True)
python.write_text('#!/bin/sh\\nexit 3\\n')
python.chmod(0o755)
try:
    bootstrap.start(["search"], {})
except SystemExit as end:
    print(end.code)
"""
    assert run_as(WINDOWS, code, tmp_path) == "3"


def test_an_environment_in_use_on_windows_is_left_and_told(tmp_path: Path) -> None:
    code = """
from checkout.environment import Environment
from checkout.failures import SetupFailed
environment = Environment(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[1]) / "lock")
environment.folder.mkdir(); environment.coming.mkdir()
(environment.folder / "it").touch()
real = pathlib.Path.rename
def rename(self, target):
    if self == environment.coming:
        raise PermissionError("it is being used by another process")
    return real(self, target)
pathlib.Path.rename = rename
try:
    environment.exchange()
except SetupFailed as failure:
    print(failure, (environment.folder / "it").exists())
"""
    assert run_as(WINDOWS, code, tmp_path) == "PaperDesk is still open. Close it and start again. True"


@pytest.mark.parametrize("system", [WINDOWS, MAC], ids=["windows", "macos"])
def test_there_displays_and_system_packages_are_not_asked_for(system: str, tmp_path: Path) -> None:
    code = """
from checkout import displays, system_packages
print(displays.named_platforms({"DISPLAY": ":0"}), system_packages.missing_for_window(["native"]))
from checkout import menu_entry
try:
    menu_entry.add({})
except menu_entry.SetupFailed as failure:
    print(failure)
"""
    first, second = run_as(system, code, tmp_path).splitlines()
    assert first == "['native'] []"
    assert "packaging/SYSTEMS.md" in second
