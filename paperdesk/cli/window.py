"""The command that opens the window, or draws it into a picture."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk import paths
from paperdesk.cli.base import Command, pass_call

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
@click.option("--screenshot", type=click.Path(path_type=Path), metavar="FILE", help="Draw it into FILE and end.")
@click.option("--size", type=Size(), help="Size in pixels.")
@click.option("--theme", type=click.Choice(["light", "dark"]), help="Instead of the one that was set.")
@click.option("--query", default="", metavar="TEXT", help="Search for this.")
@click.option("--paper", default="", metavar="KEY", help="Go to the paper with this id or citation key.")
@pass_call
def window(
    call: "Call", screenshot: Path | None, size: tuple[int, int] | None, theme: str | None, query: str, paper: str
) -> int:
    """Open the window."""
    if screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from paperdesk.app import WindowOptions, run_window, save_screenshot  # noqa: PLC0415 - only here Qt is loaded

    settings = None if screenshot is not None else paths.settings_file()
    options = WindowOptions(call.library, settings, theme or ("light" if screenshot else ""), size, query, paper)
    if screenshot is None:
        return run_window(options)
    save_screenshot(options, screenshot)
    call.say(f"Picture of the window: {screenshot}", {"file": str(screenshot)})
    return 0
