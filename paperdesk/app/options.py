"""Command-line options of the window, and its initial look and place."""

from dataclasses import dataclass, replace
from pathlib import Path

from paperdesk.gui.desk.scope import EVERYWHERE, Scope, scope_from_key
from paperdesk.settings import Settings, WindowSettings


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """Command-line options of the window."""

    library: Path
    settings_file: Path | None = None  # None: nothing is read or saved
    theme: str = ""
    size: tuple[int, int] | None = None
    query: str = ""
    paper: str = ""
    message: str = ""  # shown when it is open
    is_only_one: bool = False  # whether later starts of the program pass their arguments to it
    files: tuple[Path, ...] = ()  # imported when it is open
    address: str = ""  # of a paper shown when it is open: paperdesk://open/KEY
    names: tuple[str, ...] = ()  # DOIs, arXiv ids and addresses added when it is open


def first_window(settings: Settings, options: WindowOptions) -> WindowSettings:
    """The window as last used, with the command line's changes."""
    window = settings.window
    if window.library not in ("", str(options.library.absolute())):  # the saved state belongs to another library
        at_first = WindowSettings()
        window = replace(window, place=at_first.place, paper_id=at_first.paper_id)
    if options.theme:
        window = replace(window, theme=options.theme)
    if options.size:
        window = replace(window, width=options.size[0], height=options.size[1], maximized=False)
    return window


def kept_window(window: WindowSettings, stored: WindowSettings, options: WindowOptions) -> WindowSettings:
    """The window state to remember, without a theme or size that only came from the command line."""
    if options.theme and window.theme == options.theme:
        window = replace(window, theme=stored.theme)
    if options.size and (window.width, window.height) == options.size:
        window = replace(window, width=stored.width, height=stored.height, maximized=stored.maximized)
    return replace(window, library=str(options.library.absolute()))


def first_scope(options: WindowOptions, settings: Settings) -> Scope:
    """The initial place: all papers for a search, or else the last place."""
    return EVERYWHERE if options.query or options.paper else scope_from_key(settings.window.place)


def first_messages(options: WindowOptions) -> list[dict[str, object]]:
    """The arguments of the command line, as messages of a later start."""
    files, address = [str(file) for file in options.files], options.address
    named: list[dict[str, object]] = [{"kind": "open", "files": files, "names": [*options.names]}]
    return named[: bool(files or options.names)] + [{"kind": "go", "address": address}] * bool(address)
