"""Commands for collections: list them, add papers, remove papers."""

from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Command, Group, find_papers, pass_call
from paperdesk.language import tr, tr_n
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.cli.base import Call


@click.group("collections", cls=Group)
def collections_group() -> None:
    """Manage collections, your folders of papers."""


@collections_group.command("list", cls=Command)
@pass_call
def list_all(call: "Call") -> None:
    """List collections with their number of papers."""
    from paperdesk.library import collections  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library, library.read() as session:
        counts = {row.id: row.count for row in collections.list_collections(session)}
        paths = collections.list_paths(session)
    found = [{"id": row_id, "path": list(path), "papers": counts[row_id]} for row_id, path in paths]
    lines = [f"{counts[row_id]:>6}  {'/'.join(path)}" for row_id, path in paths]
    call.say("\n".join(lines) or tr("There are no collections."), found)


@collections_group.command("add", cls=Command)
@click.argument("name")
@click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
@pass_call
def add(call: "Call", name: str, papers: tuple[str, ...]) -> None:
    """Add papers to the collection NAME (such as `Thesis/Chapter 3`), creating it if necessary."""
    from paperdesk.library import collections  # noqa: PLC0415 - `--help` needs no library

    path = tuple(part.strip() for part in name.split("/") if part.strip())
    with call.opened() as library:
        with library.read_plainly() as session:
            ids = find_papers(session, papers)
        with library.edit(Step("add-to-collection", len(ids), name=name)) as edit:
            collections.collect_by_paths(edit, {paper_id: [path] for paper_id in ids})
    text = tr_n("Added to {name}: {n} paper.", "Added to {name}: {n} papers.", len(ids), name="/".join(path))
    call.say(text, {"papers": ids})


@collections_group.command("remove", cls=Command)
@click.argument("name")
@click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
@pass_call
def remove(call: "Call", name: str, papers: tuple[str, ...]) -> None:
    """Remove papers from the collection NAME; they stay in the library."""
    from paperdesk.library import collections  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library:
        with library.read_plainly() as session:
            ids = find_papers(session, papers)
        with library.read() as session:
            collection_id = collections.find_collection(session, name)
        with library.edit(Step("take-out-of-collection", len(ids), name=name)) as edit:
            collections.uncollect_papers(edit, collection_id=collection_id, paper_ids=ids)
    text = tr_n("Removed from {name}: {n} paper.", "Removed from {name}: {n} papers.", len(ids), name=name)
    call.say(text, {"papers": ids})


COMMANDS = (collections_group,)
