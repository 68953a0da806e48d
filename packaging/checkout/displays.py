"""The displays that the environment points to, and whether a window can open there."""

import ctypes
from collections.abc import Mapping, Sequence

from checkout.failures import SetupFailed
from checkout.system_packages import on_linux


def named_platforms(environ: Mapping[str, str]) -> list[str]:
    """Qt's names of the displays that the environment points to; offscreen when there is none."""
    chosen = environ.get("QT_QPA_PLATFORM")
    if chosen:
        return [part.split(":")[0] for part in chosen.split(";")]
    if not on_linux():
        return ["native"]
    pointers = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in pointers.items() if environ.get(variable)] or ["offscreen"]


def answers(platform: str) -> bool:
    """Whether a window can open there. Qt would abort the whole process, and blame a library."""
    if platform == "xcb":
        return x_answers()
    if platform == "wayland":
        return wayland_answers()
    return True


def x_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def wayland_answers() -> bool:
    client = ctypes.CDLL("libwayland-client.so.0")
    client.wl_display_connect.restype = ctypes.c_void_p
    display = ctypes.c_void_p(client.wl_display_connect(None))
    if display:
        client.wl_display_disconnect(display)
    return bool(display)


def choose_platform(environ: dict[str, str], named: Sequence[str]) -> None:
    """Make Qt use a display that responds; raise if none does."""
    living = [platform for platform in named if answers(platform)]
    if not living:
        raise SetupFailed(dead_display(environ))
    if living != list(named):
        environ["QT_QPA_PLATFORM"] = living[0]


def dead_display(environ: Mapping[str, str]) -> str:
    names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    pointers = ", ".join(f"{name}={environ[name]}" for name in names if environ.get(name))
    return (
        f"no display responds at {pointers}. Correct the setting, or save a screenshot of the window:\n"
        f"    QT_QPA_PLATFORM=offscreen packaging/run window --screenshot paperdesk.png"
    )
