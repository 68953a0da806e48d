"""Commands for the selected papers: star, read, keep, dismiss, trash, open, copy."""

from collections.abc import Sequence

from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.desk.details import page_address
from paperdesk.gui.words import tr
from paperdesk.jobs.edit_details import set_details
from paperdesk.jobs.export_papers import export_text
from paperdesk.jobs.progress import Progress
from paperdesk.library import keys, papers, reading_list, trash
from paperdesk.library.records import PaperDetail
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, Place, ReadingState
from paperdesk.model.steps import Step

MOST_EXAMPLES = 20  # papers to compare others with


def toggle_star(desk: Desk) -> None:
    row = desk.list.current_row
    if row is None:
        return
    ids, starred = desk.selection.paper_ids, not row.starred
    step = Step("star" if starred else "unstar", len(ids))
    desk.edit(step, lambda edit: papers.set_starred(edit, paper_ids=ids, starred=starred))


def more_like(desk: Desk) -> None:
    """Show the papers most similar to the selected ones."""
    ids = desk.selection.paper_ids[:MOST_EXAMPLES]
    if not ids:
        return

    def read() -> list[str]:
        with desk.library.read_in_foreground() as session:
            return [row.citation_key for row in papers.get_rows(session, ids)]

    desk.tasks.query(
        desk.signals, read, lambda names: desk.list.search_everywhere(f"like:{','.join(names)}"), topic="like"
    )


def toggle_read(desk: Desk) -> None:
    row = desk.list.current_row
    if row is None:
        return
    ids, is_read = desk.selection.paper_ids, not row.is_read
    step = Step("mark-read" if is_read else "mark-unread", len(ids))
    desk.edit(step, lambda edit: papers.set_read(edit, paper_ids=ids, is_read=is_read))


def mark_above(desk: Desk) -> None:
    """Mark everything above the current paper in the list as read."""
    shown, current = desk.list.ids, desk.selection.current
    above = shown[: shown.index(current)] if current in shown else ()
    _mark_all(desk, above, Step("mark-above-read"))


def mark_list(desk: Desk) -> None:
    """Mark everything in the list as read."""
    _mark_all(desk, desk.list.ids, Step("mark-list-read"))


def _mark_all(desk: Desk, paper_ids: Sequence[int], step: Step) -> None:
    def work() -> int:
        with desk.library.read() as session:
            unread = papers.list_unread(session, paper_ids=paper_ids)
        if unread:
            with desk.library.edit(step) as edit:
                papers.set_read(edit, paper_ids=unread, is_read=True)
        return len(unread)

    def tell(count: int) -> None:
        desk.notice(
            tr("{papers} marked as read. Press {undo} to undo.", papers=papers_label(count), undo=desk.undo_key)
            if count
            else tr("Everything is already read.")
        )

    desk.tasks.edit(desk.signals, work, tell)


def keep(desk: Desk) -> None:
    """Keep the selected papers in the library."""
    _move(desk, Place.LIBRARY, "keep")


def dismiss(desk: Desk) -> None:
    """Dismiss the selected papers from the inbox."""
    _move(desk, Place.DISMISSED, "dismiss")


def move_to_trash(desk: Desk) -> None:
    """Move the selected papers to the trash; `keep` restores them."""
    _move(desk, Place.TRASH, "trash")


def _move(desk: Desk, place: Place, kind: str) -> None:
    ids = desk.selection.paper_ids
    if not ids:
        return
    desk.edit(Step(kind, len(ids)), lambda edit: papers.set_place(edit, paper_ids=ids, place=place))
    desk.list.go_on()


def set_to_read(desk: Desk) -> None:
    """Add the selected papers to the reading list, or remove them."""
    row = desk.list.current_row
    if row is None:
        return
    ids = desk.selection.paper_ids
    state = ReadingState.NONE if row.reading_state else ReadingState.TO_READ
    step = Step("plan-to-read" if state else "leave-reading-list", len(ids))
    desk.edit(step, lambda edit: reading_list.set_reading_state(edit, paper_ids=ids, state=state))


def toggle_done(desk: Desk) -> None:
    """Mark the selected papers as done, which removes them from the reading list, or as being read again."""
    row = desk.list.current_row
    if row is None:
        return
    ids = desk.selection.paper_ids
    state = ReadingState.READING if row.reading_state == ReadingState.DONE else ReadingState.DONE
    step = Step("done-reading" if state is ReadingState.DONE else "read-again", len(ids))
    desk.edit(step, lambda edit: reading_list.set_reading_state(edit, paper_ids=ids, state=state))


def move_up(desk: Desk) -> None:
    """Move the selected papers up in the reading list."""
    _move_on_list(desk, -1)


def move_down(desk: Desk) -> None:
    """Move the selected papers down in the reading list."""
    _move_on_list(desk, 1)


def _move_on_list(desk: Desk, steps: int) -> None:
    ids = desk.selection.paper_ids
    desk.edit(Step("order-reading-list"), lambda edit: reading_list.move(edit, paper_ids=ids, steps=steps))


def order_reading_list(desk: Desk, paper_ids: Sequence[int], before: int | None) -> None:
    """Move papers in the reading list to where they were dropped: before another one, or to its end."""
    desk.edit(
        Step("order-reading-list"),
        lambda edit: reading_list.place_before(edit, paper_ids=paper_ids, before=before),
    )


def set_authors(desk: Desk, names: Sequence[Author | str]) -> None:
    """Set the authors of the current paper in this order; a text is parsed as a name."""
    paper_id = desk.selection.current
    authors = tuple(parse_name(name) if isinstance(name, str) else name for name in names)
    if paper_id is not None:
        desk.edit(Step("change-authors"), lambda edit: papers.set_authors(edit, paper_id=paper_id, authors=authors))


def set_title(desk: Desk, paper_id: int, title: str) -> None:
    """Give a paper another title."""
    desk.edit(Step("change-title"), lambda edit: set_details(edit, paper_id, {"title": title}))


def empty_trash(desk: Desk) -> None:
    """Permanently delete everything in the trash."""

    def ask(ids: Sequence[int]) -> None:
        if not ids:
            desk.notice(tr("The trash is empty."))
        elif desk.ask.confirm(
            tr("Permanently delete {papers} and their notes? This cannot be undone.", papers=papers_label(len(ids))),
            tr("Remove"),
        ):
            desk.edit(None, lambda edit: trash.purge_papers(edit, paper_ids=ids))

    desk.tasks.query(desk.signals, lambda: _trash_ids(desk), ask, topic="trash")


def _trash_ids(desk: Desk) -> list[int]:
    with desk.library.read() as session:
        return trash.list_trash(session)


def open_page(desk: Desk) -> None:
    """Open the paper's web page in the browser."""
    paper_id = desk.selection.current
    if paper_id is None:
        return

    def show(address: str) -> None:
        if address:
            desk.ask.open_address(address)
        else:
            said = tr("This paper has no web page yet. Press {details} to add a DOI, an arXiv ID or a link.")
            desk.notice(desk.keys.fill(said))

    desk.tasks.query(desk.signals, lambda: page_address(_detail(desk, paper_id)), show, topic="page")


def _detail(desk: Desk, paper_id: int) -> PaperDetail:
    with desk.library.read() as session:
        return papers.get_detail(session, paper_id)


def copy_bibtex(desk: Desk) -> None:
    """Copy the selected papers as BibTeX; their citation keys are fixed from now on."""
    ids = desk.selection.paper_ids
    if not ids:
        return
    options = ExportOptions(abstracts=desk.settings.export.abstracts)

    def show(text: str) -> None:
        desk.ask.copy(text)
        desk.notice(tr("BibTeX of {papers} copied.", papers=papers_label(len(ids))))
        desk.signals.cited.emit()

    desk.tasks.edit(
        desk.signals, lambda: export_text(desk.library, ids, find_exporter("bibtex"), options, Progress()), show
    )


def fix_keys(desk: Desk) -> None:
    """Fix the citation keys of papers that were dragged out, as they may now be in use."""
    ids = desk.selection.paper_ids
    desk.edit(None, lambda edit: keys.fix_keys(edit, paper_ids=ids))
