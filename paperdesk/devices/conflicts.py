"""Conflicts: values that devices changed independently. They are listed on every device and resolved once."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from paperdesk.errors import InvalidField
from paperdesk.library import device_conflicts, device_differences, device_keys, device_state
from paperdesk.library.device_state import Conflict
from paperdesk.library.library import Library
from paperdesk.model.shared_rows import moment_of
from paperdesk.model.steps import Step

SHORT = 6  # letters of a conflict's short name
MILLISECONDS = 1000


@dataclass(frozen=True, slots=True)
class Told:
    """A conflict as displayed: its short name, its subject, the field, and the values with their times."""

    name: str
    about: str
    field: str
    values: tuple[tuple[str, str], ...]
    """The (time, value) pairs; the last value is shown."""


def list_conflicts(library: Library) -> list[Told]:
    """The values on which the devices differ."""
    with library.read_plainly() as view:
        found = device_state.list_conflicts(view)
        return [
            Told(
                _short(each),
                device_differences.name_of(view, each),
                each.name,
                tuple((_moment(stamp), device_differences.value_text(each.name, value)) for stamp, value in each.said),
            )
            for each in found
        ]


def list_shared_keys(library: Library) -> list[str]:
    """Fixed citation keys that several papers claim; all but one of the papers have a letter appended."""
    with library.read_plainly() as view:
        return device_keys.twice_fixed(view)


def resolve(library: Library, name: str, number: int) -> Told:
    """Choose a value by its number, starting at 1, as one step of the history.

    Raises:
        InvalidField: there is no such conflict, or no such value.
    """
    with library.read_plainly() as view:
        found = next((each for each in device_state.list_conflicts(view) if _short(each) == name), None)
    told = next((each for each in list_conflicts(library) if each.name == name), None)
    if found is None or told is None:
        raise InvalidField(
            "no-such-conflict",
            "There is no conflict “{name}”. List the conflicts with: paperdesk devices conflicts",
            name=name,
        )
    if not 1 <= number <= len(found.said):
        raise InvalidField("no-such-choice", "Choose a value from 1 to {most}.", most=len(found.said))
    with library.edit(Step("choose-device-value", field=found.name)) as edit:
        device_conflicts.choose_value(edit, found, found.said[number - 1][1])
    return told


def _short(conflict: Conflict) -> str:
    whole = f"{conflict.kind}:{conflict.uid}:{conflict.name}".encode(errors="surrogatepass")
    return hashlib.sha256(whole).hexdigest()[:SHORT]


def _moment(stamp: str) -> str:
    at = moment_of(stamp)
    return datetime.fromtimestamp(at / MILLISECONDS, UTC).isoformat(timespec="seconds") if at else ""
