"""The displays that the environment points to."""

import sys
from pathlib import Path

import pytest
from checkout import displays
from checkout.failures import SetupFailed
from checkout.system_packages import loads


@pytest.mark.parametrize(
    ("environ", "platforms"),
    [
        ({}, ["offscreen"]),
        ({"DISPLAY": ""}, ["offscreen"]),
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=1x1"}, ["offscreen"]),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ["wayland", "xcb"]),
    ],
)
def test_the_environment_names_the_display(
    monkeypatch: pytest.MonkeyPatch,
    environ: dict[str, str],
    platforms: list[str],
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert displays.named_platforms(environ) == platforms


def test_a_dead_display_is_named_and_a_way_out_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(displays, "answers", lambda platform: platform == "offscreen")
    with pytest.raises(SetupFailed, match=r"DISPLAY=:987(.|\n)*offscreen packaging/run"):
        displays.choose_platform({"DISPLAY": ":987"}, ["xcb"])


def test_the_display_that_answers_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(displays, "answers", lambda platform: platform == "xcb")
    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "gone"}
    displays.choose_platform(environ, ["wayland", "xcb"])
    assert environ["QT_QPA_PLATFORM"] == "xcb"


def test_a_display_that_is_not_there_does_not_answer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "nobody")
    if loads("libxcb.so.1"):
        assert not displays.answers("xcb")
    if loads("libwayland-client.so.0"):
        assert not displays.answers("wayland")
