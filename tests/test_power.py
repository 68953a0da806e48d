"""Whether the computer runs on its battery, as Linux tells it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from paperdesk.power import is_on_battery

Supply = Callable[..., None]


@pytest.fixture
def supply(tmp_path: Path) -> Supply:
    def make(name: str, **said: str) -> None:
        folder = tmp_path / name
        folder.mkdir()
        for key, value in said.items():
            (folder / key).write_text(f"{value}\n", encoding="ascii")

    return make


@pytest.mark.parametrize(
    ("status", "is_used_up"), [("Discharging", True), ("Charging", False), ("Full", False), ("Not charging", False)]
)
def test_a_battery_that_is_used_up_is_seen(tmp_path: Path, supply: Supply, status: str, *, is_used_up: bool) -> None:
    supply("AC", type="Mains", online="0")
    supply("BAT0", type="Battery", status=status)
    assert is_on_battery(tmp_path) is is_used_up


def test_the_battery_of_a_mouse_and_a_silent_system_say_nothing(tmp_path: Path, supply: Supply) -> None:
    supply("hidpp_battery_0", type="Battery", status="Discharging", scope="Device")
    supply("odd")
    assert not is_on_battery(tmp_path)
    assert not is_on_battery(tmp_path / "missing")
