"""Where no window can be opened, one sentence says why."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from paperdesk.app import screen
from paperdesk.errors import ScreenMissing

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there something can be missing")


@ON_LINUX
def test_without_a_screen_the_window_says_so_and_ends(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    words = [sys.executable, "-m", "paperdesk", "--library", str(tmp_path / "library"), "window"]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("paperdesk: There is no display to open the window on.")


@ON_LINUX
def test_the_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "CURSORS", "libno-such-thing.so.0")
    with pytest.raises(ScreenMissing, match="apt install libxcb-cursor0"):
        screen.check_screen({"DISPLAY": ":0"})
    screen.check_screen({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})
    screen.check_screen({"QT_QPA_PLATFORM": "offscreen"})
