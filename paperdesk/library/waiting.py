"""The papers in a list that need attention: unread ones, and in a feed only those still in the inbox."""

from collections.abc import Sequence

from paperdesk.library.connections import AnyView, driver_of

HEAD = 400  # papers of a list that are checked before all waiting ones are queried
UNREAD = "select id from papers where not is_read"
IN_INBOX = UNREAD + " and place = 'inbox'"


def first_waiting(session: AnyView, paper_ids: Sequence[int], *, in_inbox: bool) -> int:
    """The position of the first such paper in a list; -1 if there is none.

    `in_inbox`: whether only papers in the inbox count, as in the list of a feed.
    """
    query, head, driver = IN_INBOX if in_inbox else UNREAD, list(paper_ids[:HEAD]), driver_of(session)
    if not head:
        return -1
    near = {row[0] for row in driver.execute(f"{query} and id between ? and ?", (min(head), max(head)))}
    number = _first(head, near)
    if number >= 0 or len(paper_ids) <= HEAD:
        return number
    return _first(paper_ids, {row[0] for row in driver.execute(query)})


def _first(paper_ids: Sequence[int], waiting: set[int]) -> int:
    return next((number for number, paper_id in enumerate(paper_ids) if paper_id in waiting), -1)
