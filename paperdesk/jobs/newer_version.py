"""Checking for updates: ask the source this installation came from, with the tool that installed it.

The program contains no address. A checkout asks the repository it was cloned from for its tags, a Debian package uses
apt's lists, and an installation by pip or pipx asks pip, which knows the user's package index.
"""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk import __version__
from paperdesk.errors import FetchFailed

TIMEOUT_S = 60
NUMBERED = re.compile(r"\d+(?:\.\d+){1,3}")
TAG = re.compile(r"refs/tags/v?(\d+(?:\.\d+){1,3})$", re.MULTILINE)
OF_PIP = re.compile(r"^paperdesk \(([\d.]+)\)", re.MULTILINE)
OF_APT = re.compile(r"^\s*Candidate: (?:\d+:)?([\d.]+)", re.MULTILINE)
QUIET = {"GIT_TERMINAL_PROMPT": "0", "GIT_SSH_COMMAND": "ssh -oBatchMode=yes", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


@dataclass(frozen=True, slots=True)
class Origin:
    """The origin of this program: the command that asks it, how to read versions in the output, and how to update."""

    command: tuple[str, ...]
    answer: re.Pattern[str]
    update: str


def find_origin() -> Origin | None:
    """Whom to ask for updates; None if the origin is unknown."""
    top = Path(__file__).parent.parent.parent
    if (top / ".git").exists() and (top / "packaging" / "run").is_file():
        return Origin(("git", "-C", str(top), "ls-remote", "--tags", "--refs"), TAG, "git pull")
    if getattr(sys, "frozen", False):
        is_package = Path("/var/lib/dpkg/info/paperdesk.list").is_file()
        return Origin(("apt-cache", "policy", "paperdesk"), OF_APT, "apt upgrade paperdesk") if is_package else None
    if (top / "packaging" / "run").is_file():
        return None  # a copy of the files without a repository
    update = "pipx upgrade paperdesk" if "pipx" in Path(sys.prefix).parts else "pip install --upgrade paperdesk"
    return Origin((sys.executable, "-m", "pip", "index", "versions", "paperdesk"), OF_PIP, update)


def newest_version(origin: Origin) -> str:
    """The newest version known to the origin; "" if none.

    Raises:
        FetchFailed: it does not respond.
    """
    answer = _asked(origin.command)
    return max(origin.answer.findall(answer), key=_numbers, default="")


def newer_version(origin: Origin, own: str = __version__) -> str:
    """The newest version if it is newer than this one; otherwise "".

    Raises:
        FetchFailed: the origin does not respond.
    """
    newest = newest_version(origin)
    return newest if newest and _numbers(newest) > _numbers(own) else ""


def _asked(command: Sequence[str]) -> str:
    environment = {**os.environ, **QUIET, "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603 - a command of this module
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        done = None
    if done is None or done.returncode:
        raise FetchFailed(
            "newer-version-unknown",
            "Cannot check for updates: {tool} got no answer. Try again when you are online.",
            tool=Path(command[0]).name if command[0] != sys.executable else "pip",
        )
    return done.stdout


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers in a version; anything else, such as a pre-release suffix, is ignored."""
    found = NUMBERED.match(version)
    numbers = [int(number) for number in found[0].split(".")] if found else []
    return (*numbers, *[0] * (4 - len(numbers)))
