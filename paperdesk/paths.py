"""Where things lie: the reader's data, logs, settings, and the program's own resources. No other module knows."""

import getpass
import os
import sys
import tempfile
from functools import cache
from pathlib import Path

import platformdirs

NAME = "paperdesk"
LONGEST_SOCKET_FOLDER = 70  # letters; a socket may have about a hundred
LIBRARY_VARIABLE = "PAPERDESK_LIBRARY"


def named_library() -> Path | None:
    """The library folder that $PAPERDESK_LIBRARY names, if it does."""
    named = os.environ.get(LIBRARY_VARIABLE)
    return Path(named).expanduser() if named else None


def default_library() -> Path:
    """The library folder of those who never chose one: $PAPERDESK_LIBRARY, else the platform's data folder."""
    return named_library() or Path(platformdirs.user_data_path(NAME)) / "library"


def settings_file() -> Path:
    return Path(platformdirs.user_config_path(NAME)) / "settings.toml"


def timers_folder() -> Path:
    """Where systemd looks for the timers of the user."""
    return Path(platformdirs.user_config_path("systemd")) / "user"


def log_file() -> Path:
    return Path(platformdirs.user_log_path(NAME)) / "paperdesk.log"


def contacts_file() -> Path:
    """Where is noted which servers were contacted."""
    return Path(platformdirs.user_state_path(NAME)) / "contacts.tsv"


def incarnations_file() -> Path:
    """Where is noted, outside of every library, what each that is shared was when it was exchanged last."""
    return Path(platformdirs.user_state_path(NAME)) / "devices.json"


def version_file() -> Path:
    """What is known of newer versions, and by its time, since when."""
    return Path(platformdirs.user_state_path(NAME)) / "newest-version"


def zotero_profiles() -> tuple[Path, ...]:
    """Where Zotero keeps its profiles and its data, as it is set up at first."""
    home = Path.home()
    places = [home / ".zotero/zotero/profiles.ini", home / "Zotero/zotero.sqlite"]
    places.append(home / "Library/Application Support/Zotero/profiles.ini")
    places.append(Path(os.environ.get("APPDATA", home)) / "Zotero/Zotero/profiles.ini")
    return tuple(places)


def models_folder() -> Path:
    """Where models lie that were fetched."""
    return Path(platformdirs.user_data_path(NAME)) / "models"


def unfinished_folder() -> Path:
    """Where notes of files that are being written lie."""
    return Path(platformdirs.user_state_path(NAME)) / "unfinished"


def runtime_folder() -> Path:
    """The folder of sockets: the system's own for the user, short enough for the name of one."""
    folder = Path(platformdirs.user_runtime_path(NAME))
    is_long = len(str(folder)) > LONGEST_SOCKET_FOLDER
    return Path(tempfile.gettempdir()) / f"{NAME}-{getpass.getuser()}" if is_long else folder


def extras_command() -> str:
    """What installs the extras: a checkout's set-up, pip, and in the place of a bundle, which takes none, pipx."""
    if (Path(__file__).parent.parent / "packaging" / "run").is_file():
        return "packaging/run setup --all"
    return "pipx install 'paperdesk[all]'" if getattr(sys, "frozen", False) else "pip install 'paperdesk[all]'"


@cache
def resources() -> Path:
    """The folder of icons, samples and the manual: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
