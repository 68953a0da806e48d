"""Moving from paper to paper: those left in the list, then in the next feed, until everything is read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.words import tr, tr_marked
from paperdesk.library import feed_folders, feeds, papers
from paperdesk.library.library import Library
from paperdesk.library.records import FeedFolderRow, FeedRow, in_order
from paperdesk.library.waiting import first_waiting
from paperdesk.model.steps import Step


@dataclass(frozen=True, slots=True)
class NextStop:
    """Where to go next: a paper in the list, or another place; neither if nothing is left."""

    paper_id: int | None = None
    place: Scope | None = None


def read_on(desk: Desk) -> None:
    """Scroll the paper; at its end, mark it as read and go to the next unread one, here or in the next feed."""
    if desk.paper.scroll_on():
        return
    ids, current, scope = desk.list.ids, desk.selection.current, desk.selection.scope

    def work() -> NextStop:
        _mark_read(desk.library, current)
        return _next_stop(desk.library, ids, current, scope)

    def go(stop: NextStop) -> None:
        if stop.paper_id is not None:
            desk.list.go_to_paper(stop.paper_id)
        elif stop.place is not None:
            desk.selection.set_scope(stop.place)
        else:
            desk.notice(tr("All read: nothing left in {place}.", place=tr_marked(scope.title)))

    desk.tasks.edit(desk.signals, work, go)


def _mark_read(library: Library, paper_id: int | None) -> None:
    if paper_id is None:
        return
    with library.read() as session:
        is_unread = bool(papers.list_unread(session, paper_ids=[paper_id]))
    if is_unread:
        with library.edit(Step("mark-read", 1)) as edit:
            papers.set_read(edit, paper_ids=[paper_id], is_read=True)


def _next_stop(library: Library, ids: Sequence[int], current: int | None, scope: Scope) -> NextStop:
    """The next paper below, then from the top of the list, then in the next feed with unread papers."""
    here = ids.index(current) + 1 if current in ids else 0
    turned = (*ids[here:], *ids[:here])
    with library.read() as session:
        number = first_waiting(session, turned, in_inbox=scope.is_feed)
        if number >= 0:
            return NextStop(turned[number])
        if not scope.is_feed:
            return NextStop()
        rows = tuple(_in_order(feed_folders.list_folders(session), feeds.list_feeds(session)))
    at = next((n for n, row in enumerate(rows) if scope.kind == "feed" and str(row.id) == scope.value), -1)
    waiting = [row for row in (*rows[at + 1 :], *rows[: at + 1]) if row.unread_count]
    return NextStop(
        place=Scope("feed", waiting[0].title or waiting[0].address, str(waiting[0].id)) if waiting else None
    )


def _in_order(
    folders: Sequence[FeedFolderRow], rows: Sequence[FeedRow], parent: int | None = None
) -> Iterator[FeedRow]:
    """The feeds in the order of the sidebar."""
    for row in in_order(folders, rows, parent):
        if isinstance(row, FeedRow):
            yield row
        else:
            yield from _in_order(folders, rows, row.id)
