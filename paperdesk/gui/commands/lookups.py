"""Commands that query online services to look up missing details; nothing is sent before the user allows it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from paperdesk.gui.commands.feeds import limits
from paperdesk.gui.commands.merges import met_told
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.words import mark, tr, tr_marked
from paperdesk.jobs.add_by_identifier import Added, add_identifiers
from paperdesk.jobs.check_standing import Checked, check_standing
from paperdesk.jobs.complete_details import Completed, complete_details
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.library.incomplete import list_incomplete
from paperdesk.online.contacts import Purpose
from paperdesk.online.http import Http

MOST_PAPERS = 200  # at once
STANDING_QUESTION = mark(
    "To check for retractions and corrections, PaperDesk sends the DOIs of papers you keep to Crossref, "
    "now and once a month. Nothing else is sent. Allow this? You can turn it off in Settings, Network."
)
QUESTION = mark(
    "To look up missing details, PaperDesk sends the titles, DOIs and arXiv IDs of incomplete papers to "
    "arXiv and Crossref, now and automatically from now on. Nothing else is sent. Allow this? You can "
    "turn it off in the File menu."
)


@contextmanager
def services(desk: Desk, purpose: Purpose) -> Iterator[Services]:
    """The services, through a client with the configured limits and arXiv's rate limit."""
    with Http(limits(desk), desk.pace, purpose) as http:
        desk.clients.add(http)
        try:
            yield Services(http, desk.settings.services)
        finally:
            desk.clients.discard(http)


def add_names(desk: Desk, text: str) -> None:
    """Add papers by identifier, as pasted or passed in."""

    def work(progress: Progress) -> Added:
        with services(desk, Purpose.ADD) as known:
            return add_identifiers(desk.library, known, text, progress)

    def show(result: Added) -> None:
        reasons = [tr_marked(record.reason) for record in result.rejected]
        met = met_told(desk, result.merged, result.asked)
        desk.notice(" ".join(filter(None, [f"{tr(result.summary)}.", *reasons, met])))
        if result.papers:
            desk.list.go_to_paper(result.papers[0])

    desk.tasks.job(desk.signals, tr("Looking up papers"), work, show)


def add_searched(desk: Desk) -> None:
    """Add the papers that an unsuccessful search names."""
    add_names(desk, desk.list.search_text)


def complete(desk: Desk) -> None:
    """Look up all papers that lack details, and the selected ones even if they were looked up before."""
    if not _may_ask(desk):
        return
    row = desk.list.current_row
    chosen = desk.selection.paper_ids if row is not None and row.needs_details else ()
    desk.tasks.job(
        desk.signals,
        tr("Looking up missing details"),
        lambda progress: look_up(desk, progress, chosen),
        lambda done: tell(desk, done),
    )


def complete_papers(desk: Desk, paper_ids: Sequence[int], then: Callable[[list[Completed]], None]) -> None:
    """Look up only these papers; `then` receives the result."""
    if _may_ask(desk):
        desk.tasks.job(
            desk.signals,
            tr("Looking up missing details"),
            lambda progress: look_up(desk, progress, paper_ids, limit=0),
            then,
        )


def _may_ask(desk: Desk) -> bool:
    """True if arXiv and Crossref may be asked; the user decides the first time."""
    if not desk.settings.feeds.complete_details:
        if not desk.ask.confirm(tr(QUESTION), tr("Allow")):
            return False
        _set_allowed(desk, is_allowed=True)
    return True


def look_up(desk: Desk, progress: Progress, paper_ids: Sequence[int] = (), limit: int = MOST_PAPERS) -> list[Completed]:
    """Look up these papers, and some of the incomplete ones; sends nothing if there are none."""
    with desk.library.read() as session:
        ids = list(dict.fromkeys([*paper_ids, *list_incomplete(session, limit=limit)]))
    if not ids:
        return []
    with services(desk, Purpose.DETAILS) as known:
        return complete_details(desk.library, known, progress, ids)


def tell(desk: Desk, done: Sequence[Completed]) -> None:
    """Report and show the added details."""
    filled = tuple(one for one in done if one.changes)
    desk.completed = tuple(done)
    if not done:
        desk.notice(tr("No papers to look up: all have their details, or were looked up before."))
    elif not filled:
        desk.notice(tr("{papers} looked up; no certain match was found.", papers=papers_label(len(done))))
    else:
        desk.notice(
            tr(
                "Details of {papers} filled in. Press {undo} to undo them one by one.",
                papers=papers_label(len(filled)),
                undo=desk.undo_key,
            )
        )
        desk.windows.completed()


def check_kept(desk: Desk) -> None:
    """Check Crossref for retractions and corrections of kept papers, and do so monthly from now on."""
    if not desk.settings.feeds.check_standing:
        if not desk.ask.confirm(tr(STANDING_QUESTION), tr("Allow")):
            return
        desk.settings = replace(desk.settings, feeds=replace(desk.settings.feeds, check_standing=True))
        desk.signals.configured.emit(desk.settings)

    def work(progress: Progress) -> list[Checked]:
        with services(desk, Purpose.STANDING) as known:
            return check_standing(desk.library, known, progress)

    desk.tasks.job(
        desk.signals,
        tr("Checking Crossref for retractions"),
        work,
        lambda found: desk.notice(standing_told(found) or tr("Crossref lists no retractions or corrections.")),
    )


def standing_told(found: Sequence[Checked]) -> str:
    """How many papers are newly known to be retracted, withdrawn or corrected; "" if none."""
    marked = {one.paper_id for one in found if one.standing}
    corrected = {one.paper_id for one in found} - marked
    parts = [
        tr("{papers} retracted or withdrawn", papers=papers_label(len(marked))) if marked else "",
        tr("{papers} corrected", papers=papers_label(len(corrected))) if corrected else "",
    ]
    what = ", ".join(part for part in parts if part)
    return tr("{what}. Search for “is:changed” to see them.", what=what) if what else ""


def toggle_always(desk: Desk) -> None:
    """Turn the automatic lookup of missing details on or off."""
    is_allowed = not desk.settings.feeds.complete_details
    if is_allowed and not desk.ask.confirm(tr(QUESTION), tr("Allow")):
        return
    _set_allowed(desk, is_allowed=is_allowed)
    desk.notice(
        tr("Missing details are now looked up automatically.")
        if is_allowed
        else tr("Missing details are no longer looked up automatically.")
    )


def _set_allowed(desk: Desk, *, is_allowed: bool) -> None:
    desk.settings = replace(desk.settings, feeds=replace(desk.settings.feeds, complete_details=is_allowed))
    desk.signals.configured.emit(desk.settings)
