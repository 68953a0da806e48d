"""Citation keys made anew, after their pattern changed."""

from collections.abc import Sequence

from paperdesk.library import keys, papers
from paperdesk.library.history import close_step
from paperdesk.library.library import Library

BATCH = 50


def renew_keys(library: Library, paper_ids: Sequence[int], *, even_fixed: bool = False) -> int:
    """Make keys anew from the pattern, in the order in which the papers were made; one undoable step.

    A key that is fixed stays, unless `even_fixed`: then it becomes an alias that still finds its paper.
    Returns how many changed.
    """
    changed, ids = 0, sorted(paper_ids)
    step = library.begin_step("New citation keys")
    for start in range(0, len(ids), BATCH):
        with library.edit(step) as edit:
            for detail in papers.get_details(edit.session, ids[start : start + BATCH]):
                if even_fixed or not detail.key_is_fixed:
                    changed += keys.renew_key(edit, paper_id=detail.id, fields=detail.fields, authors=detail.authors)
    with library.edit() as edit:
        close_step(edit, step_id=step, label=f"New citation keys for {changed:,} papers")
    return changed
