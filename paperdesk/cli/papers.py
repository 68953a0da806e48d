"""Commands that change papers: star, read, keep, dismiss, trash, purge, tag, note."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, WordsCommand, find_papers, pass_call, take_in
from paperdesk.errors import InvalidField
from paperdesk.language import mark, tr, tr_n
from paperdesk.model.steps import Step, Wording, by_number

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.library.library import Edit


HELP = {
    "star": mark("Star papers."),
    "unstar": mark("Unstar papers."),
    "read": mark("Mark papers as read."),
    "unread": mark("Mark papers as unread."),
    "keep": mark("Keep papers in the library."),
    "dismiss": mark("Dismiss papers from the inbox."),
    "trash": mark("Move papers to the trash."),
    "restore": mark("Restore trashed or dismissed papers."),
}
DONE = {
    "star": by_number("Starred: {n} paper.", "Starred: {n} papers."),
    "unstar": by_number("Unstarred: {n} paper.", "Unstarred: {n} papers."),
    "read": by_number("Marked as read: {n} paper.", "Marked as read: {n} papers."),
    "unread": by_number("Marked as unread: {n} paper.", "Marked as unread: {n} papers."),
    "keep": by_number("Kept: {n} paper.", "Kept: {n} papers."),
    "dismiss": by_number("Dismissed: {n} paper.", "Dismissed: {n} papers."),
    "trash": by_number("Trashed: {n} paper.", "Trashed: {n} papers."),
    "restore": by_number("Restored: {n} paper.", "Restored: {n} papers."),
    "purge": by_number("Purged: {n} paper.", "Purged: {n} papers."),
    "tag": by_number("Tagged: {n} paper.", "Tagged: {n} papers."),
    "note": by_number("Noted: {n} paper.", "Noted: {n} papers."),
}


def change(
    call: "Call",
    names: Sequence[str],
    done: Wording,
    step: Callable[[int], Step],
    work: "Callable[[Edit, list[int]], None]",
) -> None:
    """Find the papers, change them in one undoable step, and report how many."""
    with call.opened() as library:
        with library.read_plainly() as session:
            ids = find_papers(session, names)
        with library.edit(step(len(ids))) as edit:
            work(edit, ids)
    call.say(tr_n(done.one, done.text, len(ids)), {"papers": ids})


def _simple(name: str, kind: str, module_function: str, **values: Any) -> click.Command:
    """Create a command that sets one property of papers, as a step of a given kind."""

    @click.command(name, cls=Command, help=HELP[name])
    @click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
    @pass_call
    def command(call: "Call", papers: tuple[str, ...]) -> None:
        from paperdesk.library import papers as subject  # noqa: PLC0415 - `--help` needs no library

        set_value = getattr(subject, module_function)
        change(
            call, papers, DONE[name], partial(Step, kind), lambda edit, ids: set_value(edit, paper_ids=ids, **values)
        )

    return command


def _place(name: str, place: str) -> click.Command:
    """Create a command that moves papers to a place; the step is named after the command."""

    @click.command(name, cls=Command, help=HELP[name])
    @click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
    @pass_call
    def command(call: "Call", papers: tuple[str, ...]) -> None:
        from paperdesk.library.papers import set_place  # noqa: PLC0415 - `--help` needs no library
        from paperdesk.model.paper import Place  # noqa: PLC0415

        def work(edit: "Edit", ids: list[int]) -> None:
            set_place(edit, paper_ids=ids, place=Place(place))

        change(call, papers, DONE[name], partial(Step, name), work)

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
    call.say(tr_n(DONE["purge"].one, DONE["purge"].text, len(ids)), {"papers": ids})


@click.command("tag", cls=Command)
@click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
@click.option("--add", "added", multiple=True, metavar="TAG", help="Tag to add; can be repeated.")
@click.option("--remove", "removed", multiple=True, metavar="TAG", help="Tag to remove; can be repeated.")
@pass_call
def tag(call: "Call", papers: tuple[str, ...], added: tuple[str, ...], removed: tuple[str, ...]) -> None:
    """Add tags to papers, or remove them."""
    from paperdesk.library.tags import remove_tags, tag_papers  # noqa: PLC0415

    if not added and not removed:
        raise click.UsageError(tr("Name a tag with --add or --remove."))

    def work(edit: "Edit", ids: list[int]) -> None:
        if added:
            tag_papers(edit, paper_ids=ids, names=added)
        if removed:
            remove_tags(edit, paper_ids=ids, names=removed)

    names = ", ".join([*added, *(f"-{name}" for name in removed)])
    change(call, papers, DONE["tag"], partial(Step, "tag", names=names), work)


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

    change(call, [paper], DONE["note"], lambda _count: Step("add-note"), work)


COMMANDS = (
    _simple("star", "star", "set_starred", starred=True),
    _simple("unstar", "unstar", "set_starred", starred=False),
    _simple("read", "mark-read", "set_read", is_read=True),
    _simple("unread", "mark-unread", "set_read", is_read=False),
    _place("keep", "library"),
    _place("dismiss", "dismissed"),
    _place("trash", "trash"),
    _place("restore", "library"),
    purge,
    tag,
    note,
)
