"""A library that is on several devices is in a lab on one of them only.

Otherwise each change would reach the second device twice, through the lab and through the folder. Whichever arrived
first would go to the lab again as a change of that device, and an older value could replace a newer one for everybody.
"""

from datetime import UTC, datetime, timedelta

from paperdesk.devices.membership import open_folder
from paperdesk.errors import LabError
from paperdesk.library import device_state, lab_state
from paperdesk.library.library import Library

GONE_AFTER = timedelta(days=60)  # a device that has not synced for as long no longer counts


def check_devices(library: Library, lab: str) -> None:
    """Check that no other device of the library is in this lab; among two, the one that joined first may stay.

    Raises:
        LabError: another one is.
    """
    with library.read_plainly() as view:
        if not device_state.get_state(view, "folder"):
            return
        own = device_state.get_state(view, "device")
        known = lab_state.get_lab(view)
    for device, said in open_folder(library).list_devices().items():
        is_first = not known or (str(said.get("joined", "")), device) < (known.get("joined", ""), own)
        if device != own and said.get("lab") == lab and is_first and not _is_gone(str(said.get("last", ""))):
            raise LabError(
                "lab-on-another-device",
                "This library is in the lab on {device} already, and gets its changes from there. To use the lab on "
                "this device instead, leave it there first, and sync both with each other.",
                device=str(said.get("name", "")),
            )


def _is_gone(last: str) -> bool:
    try:
        return datetime.now(UTC) - datetime.fromisoformat(last) > GONE_AFTER
    except (ValueError, TypeError):
        return False
