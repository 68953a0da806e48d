"""What is needed of the system: found by loading, installed or told."""

import os
import shutil

import pytest
from checkout import system_packages
from checkout.failures import SetupFailed


def test_only_libraries_that_do_not_load_are_missing_and_each_package_is_named_once() -> None:
    table = {"libc.so.6": "libc6", "libpaperdesk-nowhere.so.9": "libnowhere9", "libpaperdesk-gone.so.1": "libnowhere9"}
    assert system_packages.missing_packages(table) == ["libnowhere9"]


def test_who_is_not_root_is_told_lines_to_paste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    names = [f"lib{number}" for number in range(7)]
    with pytest.raises(SetupFailed) as failed:
        system_packages.require_packages(names)
    told, *lines = str(failed.value).splitlines()
    assert "start again" in told
    assert lines[0].split() == ["sudo", "apt-get", "update"]
    words = " ".join(line.removesuffix("\\") for line in lines[1:]).split()
    assert words == ["sudo", "apt-get", "install", "-y", "--no-install-recommends", *names]
    assert max(map(len, lines)) < 120


def test_other_systems_are_told_debians_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SetupFailed, match="libone1 libtwo2"):
        system_packages.require_packages(["libone1", "libtwo2"])


def test_a_window_needs_the_libraries_of_its_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "on_linux", lambda: True)
    monkeypatch.setattr(system_packages, "loads", lambda soname: "wayland" not in soname)
    assert system_packages.missing_for_window(["offscreen"]) == []
    missing = system_packages.missing_for_window(["wayland", "xcb"])
    assert missing == ["libwayland-client0", "libwayland-cursor0", "libwayland-egl1"]


def test_nothing_is_asked_of_systems_other_than_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "on_linux", lambda: False)
    monkeypatch.setattr(system_packages, "loads", lambda _: False)
    assert system_packages.missing_for_window(["native"]) == []
