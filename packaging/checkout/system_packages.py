"""What PaperDesk needs of the system and Python packages cannot carry: found by loading, installed by apt."""

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from checkout.failures import SetupFailed, say

CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")

# What Qt links to and its wheel does not carry -> the Debian and Ubuntu package that brings it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libgl1",
    "libbrotlidec.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
DISPLAY_LIBRARIES = {
    "xcb": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-cursor0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-cursor0",
        "libxcb-render.so.0": "libxcb-cursor0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-cursor0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-cursor0",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxkbcommon-x11-0",
        "libxcb.so.1": "libxcb-cursor0",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
}


def on_linux() -> bool:
    return sys.platform == "linux"


def loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    """The packages that bring those libraries that do not load, each once."""
    return list(dict.fromkeys(package for soname, package in libraries.items() if not loads(soname)))


def missing_for_setup() -> list[str]:
    """What it takes to make an environment and to fetch packages."""
    missing = []
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")  # Debian ships it apart from Python
    if shutil.which("apt-get") and not CERTIFICATES.exists():
        missing.append("ca-certificates")
    return missing


def missing_for_window(platforms: Sequence[str]) -> list[str]:
    """What it takes to open a window on one of Qt's platforms; nothing is known of systems other than Linux."""
    if not on_linux():
        return []
    tables = [QT_LIBRARIES, *(DISPLAY_LIBRARIES.get(platform, {}) for platform in platforms)]
    return list(dict.fromkeys(package for table in tables for package in missing_packages(table)))


def require_packages(packages: Sequence[str]) -> None:
    """Install them as root; anybody else is told the lines that do it.

    Raises:
        SetupFailed: they are missing, and cannot be installed here.
    """
    if not packages:
        return
    if not shutil.which("apt-get"):
        names = " ".join(packages)
        raise SetupFailed(f"system packages are missing. On Debian they are called: {names}")
    command = ["apt-get", "install", "-y", "--no-install-recommends"]
    if os.geteuid() != 0:
        raise SetupFailed(f"system packages are missing. Run this once, then start again:\n{lines_for(packages)}")
    say(f"installing system packages: {' '.join(packages)}")
    apt(["apt-get", "update"])
    apt([*command, *packages])


def lines_for(packages: Sequence[str]) -> str:
    """The lines to be pasted into a terminal, five packages on each."""
    rows = [" ".join(packages[start : start + 5]) for start in range(0, len(packages), 5)]
    listed = " \\\n        ".join(rows)
    return f"    sudo apt-get update\n    sudo apt-get install -y --no-install-recommends \\\n        {listed}"


def apt(command: Sequence[str]) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    patient = [command[0], "-o", "DPkg::Lock::Timeout=300", *command[1:]]
    done = subprocess.run(patient, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupFailed(f"{shlex.join(command)} failed:\n{done.stdout}{done.stderr}")
