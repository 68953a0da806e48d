"""Commands on collections that are shared with a lab: make one, invite, join, share, exchange, see who did what."""

import dataclasses
import getpass
import sys
from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Group, pass_call
from paperdesk.language import mark, number, tr, tr_marked

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.errors import Words
    from paperdesk.labs.exchange import Synced
    from paperdesk.labs.membership import Means

ROLES = click.Choice(("owner", "editor", "reader"))
ROLE_NAMES = {"owner": mark("owner"), "editor": mark("editor"), "reader": mark("reader")}
MOST_CHANGES = 50


@click.group("lab", cls=Group)
def lab_group() -> None:
    """Share collections with the people of your lab, through a PostgreSQL server."""


@lab_group.command("init")
@click.argument("address")
@click.option("--title", default="Lab", show_default=True, help="Name of the lab.")
@click.option("--name", default=getpass.getuser, show_default="your user name", help="Your name in the lab.")
@pass_call
def init_lab(call: "Call", /, address: str, title: str, name: str) -> None:
    """Create a lab in the database at ADDRESS (postgresql://USER@HOST/DATABASE); USER owns the database."""
    from paperdesk.labs.membership import make_lab  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library:
        is_kept = make_lab(library, address, title, name, _ask, _choose)
    text = tr(
        "Created the lab “{title}”; you are its owner. Invite others with: paperdesk lab invite NAME", title=title
    )
    call.say(f"{text}{_kept(is_kept=is_kept)}", {"title": title, "name": name})


@lab_group.command("upgrade")
@click.argument("address")
@pass_call
def upgrade(call: "Call", /, address: str) -> None:
    """Upgrade a lab created by an earlier version; ADDRESS is the one it was created with."""
    from paperdesk.labs.membership import upgrade as upgrade_lab  # noqa: PLC0415 - as above

    is_changed = upgrade_lab(address, _ask)
    call.say(
        tr("The lab is upgraded.") if is_changed else tr("The lab is up to date already."), {"upgraded": is_changed}
    )


@lab_group.command("invite")
@click.argument("name")
@click.option("--role", type=ROLES, default="editor", show_default=True, help="Their role.")
@pass_call
def invite(call: "Call", /, name: str, role: str) -> None:
    """Invite NAME. Send them the printed invitation privately; it admits one person, within 14 days."""
    from paperdesk.labs.membership import invite as invite_member  # noqa: PLC0415 - as above

    with call.opened() as library:
        invitation = invite_member(library, name, role, _ask)
    call.say(invitation, {"invitation": invitation, "name": name, "role": role})


@lab_group.command("join")
@click.argument("invitation")
@pass_call
def join_lab(call: "Call", /, invitation: str) -> None:
    """Join a lab with an INVITATION; - reads it from standard input."""
    from paperdesk.labs.membership import join, sync  # noqa: PLC0415 - as above

    said = sys.stdin.readline() if invitation == "-" else invitation
    chosen: list[str] = []

    def choose(place: str) -> str:
        chosen.append(_choose(place))
        return chosen[0]

    with call.opened() as library:
        is_kept = join(library, said, choose)
        done = sync(library, _means(*chosen))
    call.say(f"{tr('You are in the lab.')} {_said(done)}{_kept(is_kept=is_kept)}", _data(done))


@lab_group.command("share")
@click.argument("collection")
@click.option("--with", "people", multiple=True, metavar="NAME", help="Share with this member only; can be repeated.")
@click.option("--files", is_flag=True, help="Also share attached files, up to 200 MB each.")
@pass_call
def share(call: "Call", /, collection: str, people: tuple[str, ...], *, files: bool) -> None:
    """Share a COLLECTION with the whole lab. Your notes, tags and stars are not shared."""
    from paperdesk.labs.sharing import share as share_collection  # noqa: PLC0415 - as above
    from paperdesk.library.collections import find_collection  # noqa: PLC0415 - as above
    from paperdesk.library.lab_rows import uid_of_collection  # noqa: PLC0415 - as above

    with call.opened() as library:
        with library.read() as session:
            uid = uid_of_collection(session, find_collection(session, collection))
        done = share_collection(library, uid, _means(), people=people, has_files=files)
    if people:
        text = tr("{collection} is shared with {people}.", collection=collection, people=", ".join(people))
    else:
        text = tr("{collection} is shared with the whole lab.", collection=collection)
    call.say(f"{text} {_said(done)}", _data(done))


@lab_group.command("unshare")
@click.argument("collection")
@pass_call
def unshare(call: "Call", /, collection: str) -> None:
    """Stop sharing a COLLECTION, as an owner or if you shared it. Everyone keeps the papers they have."""
    from paperdesk.labs.sharing import unshare as unshare_collection  # noqa: PLC0415 - as above
    from paperdesk.library.collections import find_collection  # noqa: PLC0415 - as above
    from paperdesk.library.lab_rows import uid_of_collection  # noqa: PLC0415 - as above

    with call.opened() as library:
        with library.read() as session:
            uid = uid_of_collection(session, find_collection(session, collection))
        done = unshare_collection(library, uid, _means())
    call.say(f"{tr('{collection} is no longer shared.', collection=collection)} {_said(done)}", _data(done))


@lab_group.command("sync")
@pass_call
def sync_lab(call: "Call") -> None:
    """Sync with your lab now."""
    from paperdesk.labs.membership import sync  # noqa: PLC0415 - as above

    with call.opened() as library:
        done = sync(library, _means())
    call.say(_said(done), _data(done))


@lab_group.command("status")
@pass_call
def lab_status(call: "Call") -> None:
    """Show your role, the shared collections and what is waiting, without asking the server."""
    from paperdesk.labs.membership import tell_standing  # noqa: PLC0415 - as above

    with call.opened() as library:
        standing = tell_standing(library)
    lines = [
        tr(
            "You are {name} ({role}) in the lab “{lab}” at {place}.",
            name=standing.name,
            role=tr(ROLE_NAMES[standing.role]),
            lab=standing.lab,
            place=standing.place,
        ),
        tr("Last sync: {time}", time=standing.last or tr("never")),
        tr("Papers changed here since: {n}.", n=number(standing.waiting)),
        *([tr("The last attempt failed: {reason}", reason=tr_marked(standing.trouble))] if standing.trouble else []),
        *(
            tr("Shared: {title} (whole lab)" if each.is_open else "Shared: {title} (some members)", title=each.title)
            for each in standing.shared
        ),
    ]
    call.say("\n".join(lines), dataclasses.asdict(standing))


@lab_group.command("members")
@pass_call
def list_members(call: "Call") -> None:
    """List the members and their roles."""
    from paperdesk.labs.membership import list_members as all_members  # noqa: PLC0415 - as above

    with call.opened() as library:
        found = [member for member in all_members(library, _ask) if not member.removed]
    invited = tr("(invited)")
    lines = [
        f"{tr(ROLE_NAMES[member.role]):<7} {member.title}{'' if member.joined else f' {invited}'}" for member in found
    ]
    call.say("\n".join(lines), [dataclasses.asdict(member) for member in found])


@lab_group.command("role")
@click.argument("name")
@click.argument("role", type=ROLES)
@pass_call
def set_role(call: "Call", /, name: str, role: str) -> None:
    """Change the role of NAME: owners manage members, editors share and change, readers only read."""
    from paperdesk.labs.membership import set_role as set_member_role  # noqa: PLC0415 - as above

    with call.opened() as library:
        set_member_role(library, name, role, _ask)
    call.say(tr("{name} is {role} now.", name=name, role=tr(ROLE_NAMES[role])), {"name": name, "role": role})


@lab_group.command("remove")
@click.argument("name")
@pass_call
def remove(call: "Call", /, name: str) -> None:
    """Remove NAME from the lab. They keep their papers, and their changes stay in the log."""
    from paperdesk.labs.membership import remove as remove_member  # noqa: PLC0415 - as above

    with call.opened() as library:
        remove_member(library, name, _ask)
    call.say(tr("{name} is no longer in the lab.", name=name), {"name": name})


@lab_group.command("leave")
@click.option("--forget", is_flag=True, help="Do not contact the server, for example if it no longer exists.")
@pass_call
def leave_lab(call: "Call", /, *, forget: bool) -> None:
    """Leave the lab. Its collections and papers stay in your library."""
    from paperdesk.labs.membership import leave  # noqa: PLC0415 - as above

    with call.opened() as library:
        leave(library, _ask, is_told=not forget)
    call.say(tr("You have left the lab. Its collections stay in your library."), {})


@lab_group.command("log")
@click.argument("paper", required=False)
@click.option(
    "--most", type=click.IntRange(1), default=MOST_CHANGES, show_default=True, help="Maximum number of changes."
)
@pass_call
def show_log(call: "Call", /, paper: str | None, most: int) -> None:
    """Show who added and changed what, newest first, for all papers or one PAPER."""
    from paperdesk.library.lab_rows import uid_of_paper  # noqa: PLC0415 - as above
    from paperdesk.library.lab_state import list_changes  # noqa: PLC0415 - as above
    from paperdesk.library.papers import find_paper  # noqa: PLC0415 - as above

    with call.opened() as library, library.read_plainly() as view:
        uid = uid_of_paper(view, find_paper(view, paper)) if paper else ""
        found = list_changes(view, most=most, local_uid=uid)
    lines = []
    for each in found:
        what = tr_marked(each.after)
        if each.field:
            what = f"{tr_marked(each.field)}: {each.before or tr('(empty)')} → {each.after or tr('(empty)')}"
        lines.append(f"{each.at[:16].replace('T', ' ')}  {each.who or tr('somebody')}  {each.about}: {what}")
    call.say("\n".join(lines) or tr("Nothing has been changed yet."), [dataclasses.asdict(each) for each in found])


@lab_group.command("conflicts")
@pass_call
def list_lab_conflicts(call: "Call") -> None:
    """List fields that members changed at the same time. The last value of each is shown until you decide."""
    from paperdesk.labs.conflicts import list_conflicts  # noqa: PLC0415 - as above

    with call.opened() as library:
        found = list_conflicts(library)
    lines = []
    for collection, each in found:
        lines.append(f"{each.name}  {collection}, {each.about}: {tr_marked(each.field)}")
        lines += [f"    {number}  {value}" for number, (_, value) in enumerate(each.values, 1)]
    data = [{"collection": collection, **dataclasses.asdict(each)} for collection, each in found]
    call.say("\n".join(lines) or tr("The lab agrees on everything."), data)


@lab_group.command("resolve")
@click.argument("conflict")
@click.argument("value", type=int)
@pass_call
def resolve_lab_conflict(call: "Call", /, conflict: str, value: int) -> None:
    """Choose VALUE, by its number, for a CONFLICT, by its name; everyone gets it with the next sync."""
    from paperdesk.labs.conflicts import resolve  # noqa: PLC0415 - as above

    with call.opened() as library:
        told = resolve(library, conflict, value)
    chosen = told.values[value - 1][1]
    text = tr("{about}: {field} is {value}", about=told.about, field=tr_marked(told.field), value=chosen)
    call.say(text, {"about": told.about, "field": told.field, "value": chosen})


def _ask(place: str) -> str:
    return str(click.prompt(tr("Password for {place}", place=place), hide_input=True, err=True))


def _choose(place: str) -> str:
    what = tr("Choose a password for {place}", place=place)
    return str(click.prompt(what, hide_input=True, confirmation_prompt=True, err=True))


def _means(chosen: str = "") -> "Means":
    from paperdesk.labs.membership import Means  # noqa: PLC0415 - as above

    return Means((lambda _: chosen) if chosen else _ask, _tell)


def _kept(*, is_kept: bool) -> str:
    return "" if is_kept else " " + tr("Your password is not stored: you are asked for it each time.")


def _tell(done: int, total: int, what: "Words") -> None:
    if sys.stderr.isatty():
        text = tr("{what}: {done} of {total}", what=tr_marked(what), done=number(done), total=number(total))
        click.echo(f"\r{text}  ", nl=done >= total, err=True)


def _said(done: "Synced") -> str:
    parts = [
        tr("Papers sent: {n}.", n=number(done.sent)),
        tr("Papers received: {n}.", n=number(done.taken)),
    ]
    if done.new:
        parts.append(tr("New collections: {names}.", names=", ".join(done.new)))
    if done.ended:
        parts.append(tr("No longer shared: {names}. Your papers stay as they are.", names=", ".join(done.ended)))
    if done.unreadable:
        parts.append(tr("Not readable, tried again next time: {n}.", n=number(done.unreadable)))
    return " ".join(parts)


def _data(done: "Synced") -> dict[str, object]:
    return dataclasses.asdict(done)


COMMANDS = (lab_group,)
