"""Setting up a shared folder, joining and leaving one, and the state of syncing."""

import platform
from dataclasses import dataclass
from pathlib import Path

from paperdesk.devices import sealing
from paperdesk.devices.exchange import Exchange, last_exchange, silent
from paperdesk.devices.folder import MARKER, SharedFolder, read_marker, write_marker
from paperdesk.devices.merging import Merging, check_installed
from paperdesk.devices.pieces import Exchanged, Tell
from paperdesk.errors import DevicesError
from paperdesk.library import device_capture, device_state, lab_state
from paperdesk.library.condition import SCHEMA_VERSION
from paperdesk.library.library import Library
from paperdesk.library.uids import new_uid


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of syncing."""

    folder: str
    device: str
    changed_here: int
    to_send: int
    to_take_over: int
    conflicts: int
    is_encrypted: bool
    last: str = ""
    others: tuple[tuple[str, str], ...] = ()
    """The other devices, each with the time it last synced."""


def set_up(
    library: Library, path: Path, *, passphrase: str = "", tell: Tell = silent, merging: Merging | None = None
) -> Exchanged:
    """Set up an empty folder as the shared folder of this library, and write the whole library to it.

    Raises:
        DevicesError: the folder cannot be used for it.
    """
    path = path.expanduser().absolute()
    _check_place(library, path)
    _check_free(library)
    if read_marker(path) is not None:
        raise DevicesError(
            "devices-folder-used",
            "{folder} already contains a library. To combine this library with it, use: paperdesk devices join FOLDER",
            folder=path,
        )
    if path.exists() and (not path.is_dir() or any(not each.name.startswith(".") for each in path.iterdir())):
        raise DevicesError("devices-folder-not-empty", "{folder} is not empty. Choose an empty folder.", folder=path)
    check_installed()
    lock, key = sealing.new_lock(passphrase) if passphrase else (None, b"")
    space = write_marker(path, lock)
    _begin(library, path, space, key, is_joining=False)
    return _exchange(library, merging, tell)


def join(
    library: Library, path: Path, *, passphrase: str = "", tell: Tell = silent, merging: Merging | None = None
) -> Exchanged:
    """Combine this library with the one in a shared folder; nothing of either is lost.

    Raises:
        DevicesError: the folder contains no library, or requires a passphrase.
    """
    path = path.expanduser().absolute()
    _check_place(library, path)
    _check_free(library)
    said = read_marker(path)
    if said is None:
        raise DevicesError(
            "devices-folder-not-ready",
            "{folder} does not contain a library yet. If another device set it up, wait until {marker} has arrived; "
            "otherwise, use: paperdesk devices init FOLDER",
            folder=path,
            marker=MARKER,
        )
    lock = said.get("lock")
    if isinstance(lock, dict) and not passphrase:
        raise DevicesError(
            "passphrase-needed",
            "{folder} is encrypted. Its passphrase is required.",
            folder=path,
        )
    key = sealing.unlock(lock, passphrase) if isinstance(lock, dict) else b""
    _check_lab(library, SharedFolder(path, str(said["space"]), sealing.Sealing(key)))
    check_installed()
    _begin(library, path, str(said["space"]), key, is_joining=True)
    return _exchange(library, merging, tell)


def _check_place(library: Library, path: Path) -> None:
    own, other = library.folder.resolve(), path.resolve()
    if own == other or own in other.parents or other in own.parents:
        raise DevicesError(
            "devices-folder-own",
            "{folder} is the library's own folder, or one of the two contains the other. An open library "
            "must never be copied by other programs. Choose another folder.",
            folder=path,
        )


def _check_free(library: Library) -> None:
    with library.read_plainly() as view:
        known = device_state.get_state(view, "folder")
    if known:
        raise DevicesError(
            "devices-already",
            "This library already syncs through {folder}. To use another folder, first run: paperdesk devices leave",
            folder=known,
        )


def _check_lab(library: Library, folder: SharedFolder) -> None:
    """A library is in a lab on one of its devices only (`paperdesk.labs.one_device`)."""
    with library.read_plainly() as view:
        lab = lab_state.get_lab(view).get("lab", "")
    for said in folder.list_devices().values():
        if lab and said.get("lab") == lab:
            raise DevicesError(
                "devices-same-lab",
                "{device} is in the same lab as this library. Leave the lab here first: its papers stay, and the "
                "changes of the lab then come through the folder.",
                device=str(said.get("name", "")),
            )


def _begin(library: Library, path: Path, space: str, key: bytes, *, is_joining: bool) -> None:
    with library.edit() as edit:
        device_state.forget_all(edit)
        device_state.set_state(
            edit,
            folder=str(path),
            space=space,
            key=key.hex(),
            device=new_uid(),
            schema=SCHEMA_VERSION,
            joining="1" if is_joining else "",
        )
        device_capture.note_everything(edit.session)


def exchange(library: Library, tell: Tell = silent, merging: Merging | None = None) -> Exchanged:
    """Exchange changes with the other devices through the shared folder.

    Raises:
        DevicesError: there is no shared folder, or it is not available now; nothing is changed then.
    """
    return _exchange(library, merging, tell)


def _exchange(library: Library, merging: Merging | None, tell: Tell) -> Exchanged:
    folder = open_folder(library)
    own = merging or Merging()
    try:
        done = Exchange(library, folder, own, tell).run()
    finally:
        if merging is None:
            own.close()
    with library.read_plainly() as view:
        device, told = (device_state.get_state(view, name) for name in ("device", "told_lab"))
        known = lab_state.get_lab(view)
    lab = {"lab": known.get("lab", ""), "joined": known.get("joined", "")}
    if done.sent or done.taken or lab["lab"] != told:
        folder.tell_of_device(device, {"name": platform.node(), "last": last_exchange(library), **lab})
    if lab["lab"] != told:
        with library.edit() as edit:
            device_state.set_state(edit, told_lab=lab["lab"])
    return done


def open_folder(library: Library) -> SharedFolder:
    """Return the shared folder.

    Raises:
        DevicesError: the library has no shared folder.
    """
    with library.read_plainly() as view:
        path, space, key = (device_state.get_state(view, name) for name in ("folder", "space", "key"))
    if not path:
        raise DevicesError(
            "devices-none",
            "This library is on this device only. To sync it with other devices, use: paperdesk devices init FOLDER",
        )
    return SharedFolder(Path(path), space, sealing.Sealing(bytes.fromhex(key)))


def leave(library: Library) -> None:
    """Stop syncing; the library and the folder stay as they are, and the other devices continue.

    Raises:
        DevicesError: there is no shared folder.
    """
    folder = open_folder(library)
    with library.read_plainly() as view:
        device = device_state.get_state(view, "device")
    with library.edit() as edit:
        device_state.forget_all(edit)
    folder.forget_device(device)


def tell_standing(library: Library) -> Standing:
    """Return the state of syncing.

    Raises:
        DevicesError: there is no shared folder.
    """
    folder = open_folder(library)
    with library.read_plainly() as view:
        device = device_state.get_state(view, "device")
        dirty, outgoing, waiting = device_state.count_waiting(view)
        conflicts = len(device_state.list_conflicts(view))
    others = tuple(
        (str(said.get("name", "")), str(said.get("last", "")))
        for name, said in folder.list_devices().items()
        if name != device
    )
    return Standing(
        *(str(folder.path), device, dirty, outgoing, waiting, conflicts, bool(folder.sealing.key)),
        last_exchange(library),
        others,
    )
