"""Commands for collections: create one, add papers, remove papers, delete one."""

from collections.abc import Sequence

from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.words import tr
from paperdesk.library import collections
from paperdesk.library.library import Edit
from paperdesk.library.selections import SharedCollection, summarize
from paperdesk.model.steps import Step


def new_collection(desk: Desk) -> None:
    """Create a collection from the selected papers."""
    ids = desk.selection.paper_ids
    name = desk.ask.text(tr("New collection"), tr("Name of the collection for {papers}", papers=papers_label(len(ids))))
    if not name:
        return

    def work(edit: Edit) -> None:
        collection_id = collections.add_collection(edit, name=name)
        collections.collect_papers(edit, collection_id=collection_id, paper_ids=ids)

    desk.edit(Step("new-collection", name=name), work)


def choose_and_add(desk: Desk) -> None:
    """Ask for a collection and add the selected papers; the first choice creates a new one."""
    ids = desk.selection.paper_ids
    if not ids:
        return

    def show(paths: Sequence[tuple[int, tuple[str, ...]]]) -> None:
        if not paths:
            new_collection(desk)
            return
        names = [" › ".join(path) for _id, path in paths]
        question = tr("Collection for {papers}", papers=papers_label(len(ids)))
        chosen = desk.ask.choose(tr("Add to collection"), question, [*names, tr("New collection…")])
        if chosen == len(names):
            new_collection(desk)
        elif chosen is not None:
            add_to_collection(desk, paths[chosen][0], paths[chosen][1][-1], ids)

    def read() -> Sequence[tuple[int, tuple[str, ...]]]:
        with desk.library.read() as session:
            return collections.list_paths(session)

    desk.tasks.query(desk.signals, read, show, topic="collections")


def add_to_collection(desk: Desk, collection_id: int, name: str, paper_ids: Sequence[int]) -> None:
    desk.edit(
        Step("add-to-collection", len(paper_ids), name=name),
        lambda edit: collections.collect_papers(edit, collection_id=collection_id, paper_ids=paper_ids),
    )


def take_out(desk: Desk) -> None:
    """Remove the selected papers from the current collection, or else from one that they are in."""
    ids, scope = desk.selection.paper_ids, desk.selection.scope
    if scope.kind == "collection":
        leave_collection(desk, int(scope.value), scope.title)
        return

    def show(shared: Sequence[SharedCollection]) -> None:
        if not shared:
            desk.notice(tr("The selected papers are not in any collection."))
            return
        names = [row.name for row in shared]
        question = tr("Remove {papers} from", papers=papers_label(len(ids)))
        chosen = 0 if len(names) == 1 else desk.ask.choose(tr("Remove from collection"), question, names)
        if chosen is not None:
            leave_collection(desk, shared[chosen].id, shared[chosen].name)

    def read() -> Sequence[SharedCollection]:
        with desk.library.read() as session:
            return summarize(session, ids).collections

    desk.tasks.query(desk.signals, read, show, topic="collections")


def leave_collection(desk: Desk, collection_id: int, name: str) -> None:
    """Remove the selected papers from a collection; they stay in the library."""
    ids = desk.selection.paper_ids
    desk.edit(
        Step("take-out-of-collection", len(ids), name=name),
        lambda edit: collections.uncollect_papers(edit, collection_id=collection_id, paper_ids=ids),
    )


def delete_collection(desk: Desk, collection_id: int, name: str) -> None:
    desk.edit(
        Step("delete-collection", name=name),
        lambda edit: collections.remove_collection(edit, collection_id=collection_id),
    )
