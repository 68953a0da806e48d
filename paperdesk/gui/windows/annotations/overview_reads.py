"""Queries of the annotations window: blocking, on a lane, records only."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from paperdesk.library import papers
from paperdesk.library.annotation_lists import get_marks, list_marks
from paperdesk.library.library import Library
from paperdesk.library.records import AnnotationRow, PaperRow
from paperdesk.model.annotation import MarkFilter

PAGE_ROWS = 50


@dataclass(frozen=True, slots=True)
class PaperHead:
    """A paper above its annotations, and how many of them are shown."""

    paper: PaperRow
    count: int


OverviewRow = PaperHead | AnnotationRow


@dataclass(frozen=True, slots=True)
class Overview:
    """The rows: -id for a paper, id for each of its annotations below it; and the first rows."""

    ids: "array[int]"
    paper_count: int
    first: tuple[OverviewRow, ...] = ()

    @property
    def mark_ids(self) -> list[int]:
        return [row_id for row_id in self.ids if row_id > 0]


def read_overview(library: Library, paper_ids: Sequence[int] | None, wanted: MarkFilter) -> Overview:
    """The annotations of papers (None: all), grouped by paper."""
    with library.read() as session:
        found = list_marks(session, paper_ids, wanted)
    ids, count = array("q"), 0
    for paper_id, marks in groupby(found, lambda pair: pair[0]):
        ids.append(-paper_id)
        ids.extend(mark_id for _paper, mark_id in marks)
        count += 1
    return Overview(ids, count, tuple(read_rows(library, ids, 0)))


def read_rows(library: Library, ids: "array[int]", page: int) -> list[OverviewRow]:
    """A page of rows; fewer than requested if some are gone."""
    wanted = ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
    with library.read() as session:
        heads = {row.id: row for row in papers.get_rows(session, [-i for i in wanted if i < 0])}
        marks = {row.id: row for row in get_marks(session, [i for i in wanted if i > 0])}
    rows: list[OverviewRow] = []
    for number, row_id in enumerate(wanted, start=page * PAGE_ROWS):
        if row_id > 0 and row_id in marks:
            rows.append(marks[row_id])
        elif row_id < 0 and -row_id in heads:
            rows.append(PaperHead(heads[-row_id], _count_below(ids, number)))
    return rows


def _count_below(ids: "array[int]", number: int) -> int:
    end = number + 1
    while end < len(ids) and ids[end] > 0:
        end += 1
    return end - number - 1
