"""The addresses of the project in the metadata of a wheel: where it was cloned from.

The project has no fixed address. Hatchling runs the hook when it builds from a checkout; an sdist carries the result. A
clone from a folder or a private machine names no address.
"""

import re
import subprocess
from pathlib import Path

from hatchling.metadata.plugin.interface import MetadataHookInterface

PUBLIC = re.compile(
    r"(?:https://|ssh://git@|git@)(?:[^@/\s]+@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)[:/]([\w./~-]+?)(?:\.git)?/?"
)
PRIVATE = (".local", ".lan", ".internal", ".home.arpa", ".localhost")


class AddressHook(MetadataHookInterface):
    """Fills in `project.urls`."""

    def update(self, metadata: dict[str, object]) -> None:
        metadata["urls"] = urls_of(origin_of(Path(self.root)))


def origin_of(checkout: Path) -> str:
    """Where a checkout was cloned from; "" if that is unknown."""
    if not (checkout / ".git").exists():
        return ""
    command = ["git", "-C", str(checkout), "remote", "get-url", "origin"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""


def urls_of(origin: str) -> dict[str, str]:
    """The names and addresses for an index; none for an origin that others cannot reach."""
    found = PUBLIC.fullmatch(origin)
    if found is None or found[1].endswith(PRIVATE) or re.fullmatch(r"[\d.]+", found[1]):
        return {}
    home = f"https://{found[1]}/{found[2]}"
    return {"Homepage": home, "Issues": f"{home}/issues"}
