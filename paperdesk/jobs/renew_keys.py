"""Renewing citation keys after their pattern has changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from paperdesk.library import keys, papers, used_keys
from paperdesk.library.history import long_step
from paperdesk.library.library import Edit, Library
from paperdesk.library.records import PaperDetail
from paperdesk.model.steps import Step

BATCH_PAPERS = 50


@dataclass(frozen=True, slots=True)
class RenewResult:
    """How many keys changed, and a warning about keys that documents use."""

    changed: int
    warnings: tuple[str, ...] = ()


def renew_keys(library: Library, paper_ids: Sequence[int], *, even_fixed: bool = False) -> RenewResult:
    """Create new keys from the pattern, in the order in which papers were added; one undoable step.

    A fixed key is kept, unless `even_fixed`: then it becomes an alias that still finds its paper.
    """
    changed, warnings, ids = 0, list[str](), sorted(paper_ids)
    with long_step(library, Step("new-keys", len(ids)), most=len(ids)) as step:
        for start in range(0, len(ids), BATCH_PAPERS):
            with library.edit(step.id) as edit:
                for detail in papers.get_details(edit.session, ids[start : start + BATCH_PAPERS]):
                    if (even_fixed or not detail.key_is_fixed) and _renew(edit, detail):
                        changed += 1
                        (new,) = papers.get_rows(edit.session, [detail.id])
                        warnings.append(used_keys.change_warning(edit.session, detail.citation_key, new.citation_key))
            step.label = Step("new-keys", changed)
    return RenewResult(changed, tuple(filter(None, warnings)))


def _renew(edit: Edit, detail: PaperDetail) -> bool:
    return keys.renew_key(edit, paper_id=detail.id, fields=detail.fields, authors=detail.authors)
