"""Commands that change papers: star, read, keep, dismiss, trash, purge, tag, note."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, WordsCommand, count_papers, find_papers, pass_call, take_in
from paperdesk.errors import InvalidField
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.library.library import Edit


HELP = {
    "star": "Star papers.",
    "unstar": "Unstar papers.",
    "read": "Mark papers as read.",
    "unread": "Mark papers as unread.",
    "keep": "Keep papers in the library.",
    "dismiss": "Dismiss papers from the inbox.",
    "trash": "Move papers to the trash.",
    "restore": "Restore trashed or dismissed papers.",
}


def change(
    call: "Call",
    names: Sequence[str],
    verb: str,
    step: Callable[[int], Step],
    work: "Callable[[Edit, list[int]], None]",
) -> None:
    """Find the papers, change them in one undoable step, and report how many."""
    with call.opened() as library:
        with library.read_plainly() as session:
            ids = find_papers(session, names)
        with library.edit(step(len(ids))) as edit:
            work(edit, ids)
    call.say(f"{verb}: {count_papers(len(ids))}.", {"papers": ids})


def _simple(name: str, verb: str, kind: str, module_function: str, **values: Any) -> click.Command:
    """Create a command that sets one property of papers, as a step of a given kind."""

    @click.command(name, cls=Command, help=HELP[name])
    @click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
    @pass_call
    def command(call: "Call", papers: tuple[str, ...]) -> None:
        from paperdesk.library import papers as subject  # noqa: PLC0415 - `--help` needs no library

        set_value = getattr(subject, module_function)
        change(call, papers, verb, partial(Step, kind), lambda edit, ids: set_value(edit, paper_ids=ids, **values))

    return command


def _place(name: str, verb: str, place: str) -> click.Command:
    """Create a command that moves papers to a place; the step is named after the command."""

    @click.command(name, cls=Command, help=HELP[name])
    @click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
    @pass_call
    def command(call: "Call", papers: tuple[str, ...]) -> None:
        from paperdesk.library.papers import set_place  # noqa: PLC0415 - `--help` needs no library
        from paperdesk.model.paper import Place  # noqa: PLC0415

        def work(edit: "Edit", ids: list[int]) -> None:
            set_place(edit, paper_ids=ids, place=Place(place))

        change(call, papers, verb, partial(Step, name), work)

    return command


@click.command("purge", cls=Command)
@click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
@pass_call
def purge(call: "Call", papers: tuple[str, ...]) -> None:
    """Delete papers permanently. Feeds do not bring them back. This cannot be undone."""
    from paperdesk.library.trash import purge_papers  # noqa: PLC0415

    with call.opened() as library:
        with library.read_plainly() as session:
            ids = find_papers(session, papers)
        with library.edit() as edit:
            purge_papers(edit, paper_ids=ids)
    call.say(f"Purged: {count_papers(len(ids))}.", {"papers": ids})


@click.command("tag", cls=Command)
@click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
@click.option("--add", "added", multiple=True, metavar="TAG", help="Tag to add; can be repeated.")
@click.option("--remove", "removed", multiple=True, metavar="TAG", help="Tag to remove; can be repeated.")
@pass_call
def tag(call: "Call", papers: tuple[str, ...], added: tuple[str, ...], removed: tuple[str, ...]) -> None:
    """Add tags to papers, or remove them."""
    from paperdesk.library.tags import remove_tags, tag_papers  # noqa: PLC0415

    if not added and not removed:
        raise click.UsageError("Name a tag with --add or --remove.")

    def work(edit: "Edit", ids: list[int]) -> None:
        if added:
            tag_papers(edit, paper_ids=ids, names=added)
        if removed:
            remove_tags(edit, paper_ids=ids, names=removed)

    names = ", ".join([*added, *(f"-{name}" for name in removed)])
    change(call, papers, "Tagged", partial(Step, "tag", names=names), work)


@click.command("note", cls=WordsCommand)
@click.argument("paper")
@click.argument("text")
@pass_call
def note(call: "Call", paper: str, text: str) -> None:
    """Add a Markdown note to a paper (- to read it from standard input)."""
    from paperdesk.library.annotations import add_annotation  # noqa: PLC0415
    from paperdesk.text.decode import decode_bytes  # noqa: PLC0415

    written = decode_bytes(take_in()) if text == "-" else text
    if not written.strip():
        raise InvalidField("note-empty", "The note is empty. Give its text, or - to read it from standard input.")

    def work(edit: "Edit", ids: list[int]) -> None:
        add_annotation(edit, paper_id=ids[0], text=written)

    change(call, [paper], "Noted", lambda _count: Step("add-note"), work)


COMMANDS = (
    _simple("star", "Starred", "star", "set_starred", starred=True),
    _simple("unstar", "Unstarred", "unstar", "set_starred", starred=False),
    _simple("read", "Marked as read", "mark-read", "set_read", is_read=True),
    _simple("unread", "Marked as unread", "mark-unread", "set_read", is_read=False),
    _place("keep", "Kept", "library"),
    _place("dismiss", "Dismissed", "dismissed"),
    _place("trash", "Trashed", "trash"),
    _place("restore", "Restored", "library"),
    purge,
    tag,
    note,
)
