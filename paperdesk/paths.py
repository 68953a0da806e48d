"""Locations: the user's data, logs and settings, and the program's resources. Defined nowhere else."""

import getpass
import os
import sys
import tempfile
from functools import cache
from pathlib import Path

import platformdirs

NAME = "paperdesk"
LONGEST_SOCKET_FOLDER = 70  # characters; the path of a socket is limited to about a hundred
LIBRARY_VARIABLE = "PAPERDESK_LIBRARY"


def named_library() -> Path | None:
    """The library folder in $PAPERDESK_LIBRARY, if set."""
    named = os.environ.get(LIBRARY_VARIABLE)
    return Path(named).expanduser() if named else None


def default_library() -> Path:
    """The default library folder: $PAPERDESK_LIBRARY, or else the platform's data folder."""
    return named_library() or Path(platformdirs.user_data_path(NAME)) / "library"


def settings_file() -> Path:
    return Path(platformdirs.user_config_path(NAME)) / "settings.toml"


def timers_folder() -> Path:
    """The folder for the user's systemd timers."""
    return Path(platformdirs.user_config_path("systemd")) / "user"


def log_file() -> Path:
    return Path(platformdirs.user_log_path(NAME)) / "paperdesk.log"


def contacts_file() -> Path:
    """The record of contacted servers."""
    return Path(platformdirs.user_state_path(NAME)) / "contacts.tsv"


def incarnations_file() -> Path:
    """The record, outside every library, of each shared library's state at its last exchange."""
    return Path(platformdirs.user_state_path(NAME)) / "devices.json"


def programs_file() -> Path:
    """The record, outside every library, of the programs that may change one."""
    return Path(platformdirs.user_state_path(NAME)) / "programs.json"


def version_file() -> Path:
    """The record of newer versions; its modification time is that of the last check."""
    return Path(platformdirs.user_state_path(NAME)) / "newest-version"


def zotero_profiles() -> tuple[Path, ...]:
    """Zotero's default location for profiles and data."""
    home = Path.home()
    places = [home / ".zotero/zotero/profiles.ini", home / "Zotero/zotero.sqlite"]
    places.append(home / "Library/Application Support/Zotero/profiles.ini")
    places.append(Path(os.environ.get("APPDATA", home)) / "Zotero/Zotero/profiles.ini")
    return tuple(places)


def models_folder() -> Path:
    """The folder of downloaded models."""
    return Path(platformdirs.user_data_path(NAME)) / "models"


def unfinished_folder() -> Path:
    """The folder for records of files being written."""
    return Path(platformdirs.user_state_path(NAME)) / "unfinished"


def runtime_folder() -> Path:
    """The folder for sockets: the system's own for the user, with a sufficiently short path."""
    folder = Path(platformdirs.user_runtime_path(NAME))
    is_long = len(str(folder)) > LONGEST_SOCKET_FOLDER
    return Path(tempfile.gettempdir()) / f"{NAME}-{getpass.getuser()}" if is_long else folder


def extras_command() -> str:
    """How to install the extras: a checkout's set-up, pip, or, as a bundle cannot have extras, pipx."""
    if (Path(__file__).parent.parent / "packaging" / "run").is_file():
        return "packaging/run setup --all"
    return "pipx install 'paperdesk[all]'" if getattr(sys, "frozen", False) else "pip install 'paperdesk[all]'"


@cache
def resources() -> Path:
    """The folder of icons, samples and the manual: next to the package in a checkout, inside it in a wheel."""
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
