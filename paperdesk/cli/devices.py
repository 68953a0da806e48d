"""Commands for a library on several devices: set up, join, sync, leave, resolve conflicts."""

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Group, pass_call
from paperdesk.language import number, tr, tr_marked

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.devices.pieces import Exchanged
    from paperdesk.errors import Words

FOLDER = click.Path(path_type=Path, file_okay=False)
SECRET = click.option(
    "--passphrase-file",
    type=click.File("r"),
    help="Read the passphrase from the first line of this file; - is standard input.",
)


@click.group("devices", cls=Group)
def devices_group() -> None:
    """Sync one library between several devices, through a folder that another program copies between them."""


@devices_group.command("init")
@click.argument("folder", type=FOLDER)
@click.option("--encrypted", is_flag=True, help="Encrypt the folder; asks for a passphrase.")
@SECRET
@pass_call
def init_devices(call: "Call", /, folder: Path, passphrase_file: Any, *, encrypted: bool) -> None:
    """Set up an empty FOLDER to sync this library with your other devices."""
    from paperdesk.devices.membership import set_up  # noqa: PLC0415 - `--help` needs no library

    passphrase = _passphrase(passphrase_file, ask=encrypted, twice=True)
    with call.opened() as library:
        done = set_up(library, folder, passphrase=passphrase, tell=_tell)
    text = tr("Set up {folder}. On your other devices, run: paperdesk devices join FOLDER", folder=folder)
    call.say(text, _data(done))


@devices_group.command("join")
@click.argument("folder", type=FOLDER)
@click.option("--encrypted", is_flag=True, help="The folder is encrypted; asks for its passphrase.")
@SECRET
@pass_call
def join_devices(call: "Call", /, folder: Path, passphrase_file: Any, *, encrypted: bool) -> None:
    """Combine this library with the one in FOLDER; nothing in either is lost."""
    from paperdesk.devices.membership import join  # noqa: PLC0415 - as above

    passphrase = _passphrase(passphrase_file, ask=encrypted, twice=False)
    with call.opened() as library:
        done = join(library, folder, passphrase=passphrase, tell=_tell)
    text = tr("Combined this library with the one in {folder}.", folder=folder)
    call.say(f"{text} {_said(done)}", _data(done))


@devices_group.command("sync")
@pass_call
def sync_devices(call: "Call") -> None:
    """Sync with your other devices now."""
    from paperdesk.devices.membership import exchange  # noqa: PLC0415 - as above

    with call.opened() as library:
        done = exchange(library, _tell)
    call.say(_said(done), _data(done))


@devices_group.command("status")
@pass_call
def devices_status(call: "Call") -> None:
    """Show the shared folder, pending changes, other devices and the number of conflicts."""
    from paperdesk.devices.membership import tell_standing  # noqa: PLC0415 - as above

    with call.opened() as library:
        standing = tell_standing(library)
    lines = [
        tr("Folder: {folder} (encrypted)" if standing.is_encrypted else "Folder: {folder}", folder=standing.folder),
        tr("Last sync: {time}", time=standing.last or tr("never")),
        tr("Changed on this device since then: {n}.", n=number(standing.changed_here))
        + " "
        + tr("To send: {n}.", n=number(standing.to_send)),
        tr("To apply: {n}.", n=number(standing.to_take_over))
        + " "
        + tr("Conflicts: {n}.", n=number(standing.conflicts)),
        *(tr("Other device: {name}, last seen {time}.", name=name, time=last) for name, last in standing.others),
    ]
    call.say("\n".join(lines), dataclasses.asdict(standing))


@devices_group.command("leave")
@pass_call
def leave_devices(call: "Call") -> None:
    """Stop syncing this library; the library and the folder stay as they are."""
    from paperdesk.devices.membership import leave  # noqa: PLC0415 - as above

    with call.opened() as library:
        leave(library)
    call.say(tr("Stopped syncing this library. The library and the folder were not changed."), {})


@devices_group.command("conflicts")
@pass_call
def list_conflicts(call: "Call") -> None:
    """List values that differ between devices; the last value of each is the current one."""
    from paperdesk.devices.conflicts import list_conflicts, list_shared_keys  # noqa: PLC0415 - as above

    with call.opened() as library:
        found, keys = list_conflicts(library), list_shared_keys(library)
    lines = []
    for each in found:
        lines.append(f"{each.name}  {each.about}: {tr_marked(each.field)}")
        lines += [f"    {number}  {value}" for number, (_, value) in enumerate(each.values, 1)]
    lines += [
        tr("Several papers have the citation key {key}; all but one got a letter at the end.", key=key) for key in keys
    ]
    data = {"conflicts": [dataclasses.asdict(each) for each in found], "shared_keys": keys}
    call.say("\n".join(lines) or tr("Your devices agree on everything."), data)


@devices_group.command("resolve")
@click.argument("conflict")
@click.argument("value", type=int)
@pass_call
def resolve_conflict(call: "Call", /, conflict: str, value: int) -> None:
    """Choose the VALUE for a CONFLICT: the number and name from the list. Can be undone."""
    from paperdesk.devices.conflicts import resolve  # noqa: PLC0415 - as above

    with call.opened() as library:
        told = resolve(library, conflict, value)
    chosen = told.values[value - 1][1]
    text = tr("{about}: {field} is {value}", about=told.about, field=tr_marked(told.field), value=chosen)
    call.say(text, {"about": told.about, "field": told.field, "value": chosen})


def _passphrase(file: Any, *, ask: bool, twice: bool) -> str:
    if file is not None:
        return str(file.readline()).rstrip("\r\n")
    if not ask:
        return ""
    return str(click.prompt(tr("Passphrase"), hide_input=True, confirmation_prompt=twice, err=True))


def _tell(done: int, total: int, what: "Words") -> None:
    if sys.stderr.isatty():
        text = tr("{what}: {done} of {total}", what=tr_marked(what), done=number(done), total=number(total))
        click.echo(f"\r{text}  ", nl=done >= total, err=True)


def _said(done: "Exchanged") -> str:
    parts = [
        tr(
            "Sent: {changes} sets of changes, {files} attached files.",
            changes=number(done.sent),
            files=number(done.files_sent),
        ),
        tr(
            "Received: {changes} sets of changes ({rows} rows), {files} attached files.",
            changes=number(done.taken),
            rows=number(done.rows),
            files=number(done.files_taken),
        ),
    ]
    if done.joined:
        parts.append(
            tr("Merged papers that were on two devices: {n}. Undo with: paperdesk undo", n=number(done.joined))
        )
    if done.unreadable:
        parts.append(
            tr(
                "Not readable yet, will be tried again: {n} ({name}).",
                n=number(len(done.unreadable)),
                name=done.unreadable[0],
            )
        )
    if done.early:
        parts.append(tr("Waiting for earlier changes that have not arrived: {n}.", n=number(done.early)))
    return " ".join(parts)


def _data(done: "Exchanged") -> dict[str, object]:
    return dataclasses.asdict(done)


COMMANDS = (devices_group,)
