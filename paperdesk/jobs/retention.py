"""Retention: dismiss papers left untouched in the inbox, a few per edit; nothing is deleted."""

from paperdesk.errors import Words
from paperdesk.jobs.progress import Progress
from paperdesk.library.days import believable_present
from paperdesk.library.library import Library, as_moment
from paperdesk.library.retention import dismiss_untouched, list_untouched

BATCH_PAPERS = 50


def apply_retention(library: Library, days: int, progress: Progress, moment: str = "") -> int:
    """Dismiss papers whose retention period in every feed has ended; returns how many.

    Args:
        library: the library with the inbox.
        days: for feeds without their own; 0 means forever.
        progress: called after each edit.
        moment: the time to use as now.
    """
    moment, done = moment or as_moment(believable_present(library)), 0
    with library.read() as session:
        ids = list(list_untouched(session, days=days, now=moment))
    for start in range(0, len(ids), BATCH_PAPERS):
        with library.edit() as edit:  # the user may have touched one meanwhile
            found = list_untouched(edit.session, days=days, now=moment, among=ids[start : start + BATCH_PAPERS])
            dismiss_untouched(edit, paper_days=found)
        done += len(found)
        progress.report(start + len(found), len(ids), Words("Tidying the inbox"))
    return done
