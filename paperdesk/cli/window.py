"""The command that opens the window, or saves a screenshot of it."""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

import click

from paperdesk import paths
from paperdesk.cli.base import Command, pass_call
from paperdesk.errors import SettingsDamaged
from paperdesk.language import tr
from paperdesk.settings import chosen_library

if TYPE_CHECKING:
    from paperdesk.cli.base import Call


class Size(click.ParamType):  # type: ignore[type-arg] # generic only in newer clicks
    """Width and height in pixels: 1280x820."""

    name = "WxH"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", str(value))
        if match is None:
            self.fail(tr("write it as 1280x820"), param, ctx)
        return int(match[1]), int(match[2])


@click.command("window", cls=Command)
@click.argument("words", nargs=-1, metavar="[FILE|DOI|ARXIV-ID|URL|ADDRESS]...")
@click.option(
    "--screenshot", type=click.Path(path_type=Path), metavar="FILE", help="Save a screenshot to FILE and exit."
)
@click.option("--size", type=Size(), help="Window size in pixels.")
@click.option("--theme", type=click.Choice(["light", "dark"]), help="Theme to use instead of the configured one.")
@click.option("--query", default="", metavar="TEXT", help="Search for this.")
@click.option("--paper", default="", metavar="KEY", help="Go to the paper with this ID or citation key.")
@pass_call
def window(call: "Call", /, words: tuple[str, ...], screenshot: Path | None, **wishes: Any) -> int:
    """Open the window, with files to import, papers to add or a paperdesk:// address. `window` can be omitted."""
    if screenshot is None:
        return open_window(call.library, words, **wishes)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from paperdesk.app import WindowOptions, save_screenshot  # noqa: PLC0415 - only here Qt is loaded

    wishes["theme"] = wishes["theme"] or "light"
    save_screenshot(WindowOptions(call.library, None, **wishes), screenshot)
    call.say(tr("Screenshot saved to {file}", file=screenshot), {"file": str(screenshot)})
    return 0


def open_window(library: Path, words: Sequence[str] = (), **wishes: Any) -> int:
    """Open the window and wait until it closes; if one is already open, pass the words to it and return."""
    from paperdesk.jobs.one_window import ask_window  # noqa: PLC0415 - `--help` needs no window
    from paperdesk.model.paper_addresses import is_paper_address, read_paper_address  # noqa: PLC0415

    words = [_path_of(word) for word in words]
    files = tuple(Path(word).absolute() for word in words if Path(word).exists())
    others = [word for word in words if not Path(word).exists()]
    addresses = [word for word in others if is_paper_address(word)]
    names = tuple(word for word in others if word not in addresses)
    for address in addresses:
        read_paper_address(address)
    messages: list[dict[str, Any]] = [{"kind": "go", "address": address} for address in addresses[-1:]]
    if files or names or not messages:
        messages.insert(0, {"kind": "open", "files": [str(file) for file in files], "names": list(names)})
    if ask_window(library, messages[0]) is not None:
        for message in messages[1:]:
            ask_window(library, message)
        return 0
    from paperdesk.app import WindowOptions, run_window  # noqa: PLC0415 - only here Qt is loaded

    given = {name: value for name, value in wishes.items() if value}
    given["address"] = addresses[-1] if addresses else ""
    options = WindowOptions(library, paths.settings_file(), is_only_one=True, files=files, names=names, **given)
    return run_window(options)


def _path_of(word: str) -> str:
    """The path in a file:// address, as desktops pass files; any other word unchanged."""
    parts = urlsplit(word) if word.startswith("file://") else None
    return url2pathname(parts.path) if parts is not None and parts.netloc in {"", "localhost"} else word


def library_to_show() -> Path:
    """The library to open in the window; if the settings cannot be read, report that and use the default."""
    try:
        return chosen_library(paths.settings_file())
    except SettingsDamaged:
        return paths.default_library()


COMMANDS = (window,)
