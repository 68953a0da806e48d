"""Whether the computer runs on battery, if the system reports it."""

import sys
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")  # Linux; documented in sysfs-class-power
ON_BATTERY = 0  # the AC line status on Windows


def is_on_battery(supplies: Path = SUPPLIES) -> bool:
    """True if a battery is being discharged; False if unknown."""
    if sys.platform == "win32":
        return _line_status() == ON_BATTERY
    batteries = [
        one for one in _listed(supplies) if _said(one, "type") == "Battery" and _said(one, "scope") != "Device"
    ]
    return any(_said(one, "status") == "Discharging" for one in batteries)  # a mouse may have its own battery


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _said(supply: Path, name: str) -> str:
    try:
        return (supply / name).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _line_status() -> int:
    """0: on battery, 1: on mains, 255: unknown (GetSystemPowerStatus)."""
    import ctypes  # noqa: PLC0415 - Windows alone

    status = (ctypes.c_ubyte * 12)()
    asked = getattr(ctypes, "windll").kernel32.GetSystemPowerStatus  # noqa: B009 - elsewhere there is none
    return status[0] if asked(ctypes.byref(status)) else 255
