"""Find and replace in the fields of many papers: the changes, and applying them in one undoable step."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from paperdesk.errors import Words
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.history import long_step
from paperdesk.library.library import Edit, Library
from paperdesk.model.find_replace import Replacement
from paperdesk.model.steps import Step

BATCH_PAPERS = 50
READ_PAPERS = 500


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one paper, before and after."""

    paper_id: int
    citation_key: str
    title: str
    field: str
    before: str
    after: str


def find_changes(
    library: Library, paper_ids: Sequence[int], replacement: Replacement, progress: Progress
) -> list[FieldChange]:
    """The changes in these papers, in order; writes nothing."""
    found: list[FieldChange] = []
    for start in range(0, len(paper_ids), READ_PAPERS):
        with library.read() as session:
            for paper_id, key, fields in papers.get_fields(session, paper_ids[start : start + READ_PAPERS]):
                found += [FieldChange(paper_id, key, fields.title, *change) for change in replacement.changes(fields)]
        progress.report(min(start + READ_PAPERS, len(paper_ids)), len(paper_ids), Words("Searching papers"))
    return found


def apply_changes(library: Library, changes: Sequence[FieldChange], progress: Progress) -> int:
    """Apply these changes in one undoable step; returns the number of papers.

    A field that has changed since the check is left unchanged; deleted papers are skipped.
    """
    by_paper = [list(of_paper) for _, of_paper in groupby(changes, key=lambda change: change.paper_id)]
    changed = 0
    with long_step(library, Step("find-replace", len(by_paper)), most=len(by_paper)) as step:
        for start in range(0, len(by_paper), BATCH_PAPERS):
            with library.edit(step.id) as edit:
                changed += sum(_apply(edit, of_paper) for of_paper in by_paper[start : start + BATCH_PAPERS])
            step.label = Step("find-replace", changed)
            progress.report(min(start + BATCH_PAPERS, len(by_paper)), len(by_paper), Words("Replacing"))
    return changed


def _apply(edit: Edit, changes: Sequence[FieldChange]) -> bool:
    paper_id = changes[0].paper_id
    for _, _, fields in papers.get_fields(edit.session, [paper_id]):
        values = {change.field: change.after for change in changes if getattr(fields, change.field) == change.before}
        if values:
            papers.update_fields(edit, paper_id=paper_id, values=values)
            return True
    return False
