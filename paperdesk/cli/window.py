"""The command that opens the window, or draws it into a picture."""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperdesk import paths
from paperdesk.cli.base import Command, pass_call
from paperdesk.errors import SettingsDamaged
from paperdesk.settings import chosen_library

if TYPE_CHECKING:
    from paperdesk.cli.base import Call


class Size(click.ParamType):  # type: ignore[type-arg] # generic only in newer clicks
    """Width and height in pixels: 1280x820."""

    name = "WxH"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", str(value))
        if match is None:
            self.fail("write it as 1280x820", param, ctx)
        return int(match[1]), int(match[2])


@click.command("window", cls=Command)
@click.argument("words", nargs=-1, metavar="[FILE|DOI|ARXIV-ID|URL]...")
@click.option("--screenshot", type=click.Path(path_type=Path), metavar="FILE", help="Draw it into FILE and end.")
@click.option("--size", type=Size(), help="Size in pixels.")
@click.option("--theme", type=click.Choice(["light", "dark"]), help="Instead of the one that was set.")
@click.option("--query", default="", metavar="TEXT", help="Search for this.")
@click.option("--paper", default="", metavar="KEY", help="Go to the paper with this id or citation key.")
@pass_call
def window(call: "Call", /, words: tuple[str, ...], screenshot: Path | None, **wishes: Any) -> int:
    """Open the window, with files to import or papers to add; `window` itself may be left out."""
    if screenshot is None:
        return open_window(call.library, words, **wishes)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from paperdesk.app import WindowOptions, save_screenshot  # noqa: PLC0415 - only here Qt is loaded

    wishes["theme"] = wishes["theme"] or "light"
    save_screenshot(WindowOptions(call.library, None, **wishes), screenshot)
    call.say(f"Picture of the window: {screenshot}", {"file": str(screenshot)})
    return 0


def open_window(library: Path, words: Sequence[str] = (), **wishes: Any) -> int:
    """Open the window and stay until it is closed; where one is open already, hand the words to it and end."""
    from paperdesk.jobs.one_window import ask_window  # noqa: PLC0415 - `--help` needs no window

    files = tuple(Path(word).absolute() for word in words if Path(word).exists())
    names = tuple(word for word in words if not Path(word).exists())
    message = {"kind": "open", "files": [str(file) for file in files], "names": list(names)}
    if ask_window(library, message) is not None:
        return 0
    from paperdesk.app import WindowOptions, run_window  # noqa: PLC0415 - only here Qt is loaded

    given = {name: value for name, value in wishes.items() if value}
    options = WindowOptions(library, paths.settings_file(), is_only_one=True, files=files, names=names, **given)
    return run_window(options)


def library_to_show() -> Path:
    """The library that the window opens; where the settings cannot be read it says so, and opens the usual one."""
    try:
        return chosen_library(paths.settings_file())
    except SettingsDamaged:
        return paths.default_library()


COMMANDS = (window,)
