"""Duplicates: find pairs of papers that may be the same, and merge certain ones."""

from collections.abc import Collection, Sequence

from paperdesk.errors import Words
from paperdesk.jobs.progress import Progress
from paperdesk.library.arrival_records import DuplicatePair
from paperdesk.library.duplicate_pairs import find_pairs
from paperdesk.library.history import long_step
from paperdesk.library.library import Edit, Library
from paperdesk.library.merging import merge_papers
from paperdesk.library.papers import get_details
from paperdesk.library.records import PaperDetail
from paperdesk.library.relations import relate_papers
from paperdesk.model.naming import is_published
from paperdesk.model.paper import FIELD_NAMES
from paperdesk.model.steps import Step

BATCH_PAIRS = 50


def list_duplicates(library: Library, progress: Progress) -> list[DuplicatePair]:
    """All pairs that may be the same paper, most certain first."""

    def told(done: int, total: int) -> None:
        library.give_way()
        progress.report(done, total, Words("Comparing papers"))

    with library.read() as session:
        return find_pairs(session, told=told)


def merge_sure(library: Library, pairs: Sequence[DuplicatePair], progress: Progress) -> int:
    """Merge certain pairs of the same version and relate those of the same work, in one undoable step.

    Returns how many papers were merged into others.
    """
    sure = [pair for pair in pairs if pair.is_sure]
    gone: dict[int, int] = {}
    with long_step(library, Step("merge-duplicates", len(sure)), most=2 * len(sure)) as step:
        for start in range(0, len(sure), BATCH_PAIRS):
            with library.edit(step.id) as edit:
                for pair in sure[start : start + BATCH_PAIRS]:
                    _settle(edit, pair, gone)
            step.label = Step("merge-duplicates", len(gone))
            progress.report(min(start + BATCH_PAIRS, len(sure)), len(sure), Words("Merging duplicates"))
    return len(gone)


def _settle(edit: Edit, pair: DuplicatePair, gone: dict[int, int]) -> None:
    """Apply what is certain about a pair; `gone` maps papers already merged to others."""
    one, other = _present(gone, pair.one_id), _present(gone, pair.other_id)
    if one == other:
        return
    if pair.verdict == "work":
        relate_papers(edit, pairs=[(one, other)], kind="work", reason=pair.reason)
        return
    keep, drop = choose(get_details(edit.session, [one, other]))
    merge_papers(edit, keep_id=keep.id, other_id=drop.id)
    gone[drop.id] = keep.id


def merge_chosen(edit: Edit, keep: PaperDetail, drop: PaperDetail, taken: Collection[str]) -> None:
    """Merge two papers as chosen: for the fields in `taken`, the paper that is merged away wins."""
    values = {name: getattr(drop.fields, name) for name in FIELD_NAMES if name in taken}
    if "year" in taken:
        values |= {name: getattr(drop.fields, name) for name in ("month", "day")}
    merge_papers(edit, keep_id=keep.id, other_id=drop.id, values=values, take_authors="authors" in taken)


def _present(gone: dict[int, int], paper_id: int) -> int:
    """The paper that a paper has been merged into."""
    while paper_id in gone:
        paper_id = gone[paper_id]
    return paper_id


def choose(details: Sequence[PaperDetail]) -> tuple[PaperDetail, PaperDetail]:
    """Choose which of two papers to keep: one with a used key, then the published, the more complete, the older one."""
    keep, drop = sorted(details, key=_worth, reverse=True)
    return keep, drop


def _worth(paper: PaperDetail) -> tuple[bool, bool, int, int]:
    fields = paper.fields
    dois = [i.value for i in paper.identifiers if i.scheme == "doi"]
    filled = sum(bool(value) for value in (fields.abstract, fields.venue, fields.year, fields.pages, paper.authors))
    return paper.key_is_fixed, is_published(fields.type, fields.venue, dois), filled, -paper.id
