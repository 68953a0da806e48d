"""Creating and changing annotations: each is one edit of the library, and so one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paperdesk.gui.reader.page_painter import NOTE_SIDE, PageMark
from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.library.annotations import (
    add_annotation,
    marks_of,
    remove_annotation,
    set_annotation_color,
)
from paperdesk.model.annotation import COLORS, Anchor, AnnotationKind, Piece, Rect
from paperdesk.model.steps import Step
from paperdesk.text.quoting import MOST_QUOTED, shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from paperdesk.documents.marks import FoundMark
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.reader.text_selection import TextSelection
    from paperdesk.library.library import Edit
    from paperdesk.library.records import AnnotationRow, DocumentRow

SAME_PLACE_PT = 2.0  # points; annotations this close are the same


@dataclass(frozen=True, slots=True)
class Marking:
    """The annotations of one document."""

    desk: "Desk"
    row: "DocumentRow"

    def mark_text(
        self,
        selection: "TextSelection",
        kind: AnnotationKind,
        color: str,
        then: "Callable[[int], None]",
    ) -> None:
        """Highlight the selection as one annotation, even across pages; `then` receives its ID."""
        pieces = selection.pieces()
        if pieces:
            (page, rects), *further = pieces
            words = selection.text(), *selection.context()
            anchor = Anchor("", *words, self.row.file.id, page, rects, further=tuple(further))
            self._add([(kind, color, anchor, "")], Step(kind.value, quote=shortened(anchor.quote, MOST_QUOTED)), then)

    def mark_area(self, page: int, rect: "Rect", color: str, then: "Callable[[int], None]") -> None:
        """Mark a rectangle on a page: a figure, a table, a formula."""
        anchor = Anchor(attachment_id=self.row.file.id, page=page, rects=(rect,))
        self._add([(AnnotationKind.AREA, color, anchor, "")], Step("area"), then)

    def add_note(self, page: int, at: tuple[float, float], color: str, then: "Callable[[int], None]") -> None:
        """Add a note at a point on a page, in points from its top left."""
        left, top = max(0.0, at[0] - NOTE_SIDE / 2), max(0.0, at[1] - NOTE_SIDE / 2)
        rect = (round(left, 2), round(top, 2), round(left + NOTE_SIDE, 2), round(top + NOTE_SIDE, 2))
        anchor = Anchor(attachment_id=self.row.file.id, page=page, rects=(rect,))
        self._add([(AnnotationKind.NOTE, color, anchor, "")], Step("note"), then)

    def _add(
        self,
        marks: "Sequence[tuple[AnnotationKind, str, Anchor, str]]",
        step: Step,
        then: "Callable[[int], None]",
    ) -> None:
        paper_id = self.row.paper_id

        def work(edit: "Edit") -> int:
            ids = [
                add_annotation(edit, paper_id=paper_id, text=text, kind=kind, color=color, anchor=anchor)
                for kind, color, anchor, text in marks
            ]
            return ids[-1]

        self.desk.edit(step, work, then)

    def recolor(self, mark_id: int, color: str) -> None:
        name = next((name for name, value in COLORS.items() if value == color), color)
        step = Step("colour-mark", color=COLOR_WORDS.get(name, name))
        self.desk.edit(step, lambda edit: set_annotation_color(edit, annotation_id=mark_id, color=color))

    def remove(self, mark_id: int) -> None:
        self.desk.edit(Step("delete-mark"), lambda edit: remove_annotation(edit, annotation_id=mark_id))

    def take_over(self, found: "Sequence[FoundMark]", known: "Sequence[PageMark]") -> int:
        """Import annotations made in other programs, except those already imported; returns their number."""
        new = [mark for mark in found if not any(is_same(mark, other) for other in known)]
        marks = [(AnnotationKind(m.kind), m.color, self._anchor_of(m), m.text) for m in new]
        if marks:
            self._add(marks, Step("take-over-marks", len(marks)), lambda _last: None)
        return len(marks)

    def _anchor_of(self, found: "FoundMark") -> Anchor:
        return Anchor("", found.quote, "", "", self.row.file.id, found.page, found.rects, further=found.further)

    def read(self) -> "tuple[AnnotationRow, ...]":
        """The annotations of the document; runs on a lane."""
        with self.desk.library.read() as session:
            return marks_of(session, self.row.file.id)


def is_same(one: "FoundMark | PageMark", other: "FoundMark | PageMark") -> bool:
    """True if two annotations have the same kind and position."""
    if one.page != other.page or one.kind != other.kind or not one.rects or not other.rects:
        return False
    return all(abs(a - b) < SAME_PLACE_PT for a, b in zip(one.rects[0], other.rects[0], strict=True))


def as_marks(rows: "Sequence[AnnotationRow]", labels: Sequence[str]) -> list[PageMark]:
    """Annotations for display on pages."""
    found = []
    for row in rows:
        anchor = row.anchor
        if anchor.page is not None and anchor.rects and anchor.page < len(labels):
            shown = row.kind, row.color or COLORS["yellow"], anchor.rects, row.text, anchor.quote
            further = tuple(piece for piece in anchor.further if piece[0] < len(labels))
            found.append(PageMark(row.id, anchor.page, *shown, _label(anchor.page, further, labels), further))
    return sorted(found, key=lambda mark: (mark.page, mark.rects[0][1]))


def as_foreign(found: "Sequence[FoundMark]", labels: Sequence[str], ours: Sequence[PageMark]) -> list[PageMark]:
    """Foreign annotations not imported yet, with negative ids."""
    return [
        PageMark(
            -number, m.page, m.kind, m.color, m.rects, m.text, m.quote, _label(m.page, m.further, labels), m.further
        )
        for number, m in enumerate(found, start=1)
        if m.rects and not any(is_same(m, other) for other in ours)
    ]


def _label(page: int, further: "Sequence[Piece]", labels: Sequence[str]) -> str:
    """`4`, or `4–5` across a page break."""
    return f"{labels[page]}–{labels[further[-1][0]]}" if further else labels[page]
