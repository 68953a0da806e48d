"""What of an annotated paper can leave the program."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from paperdesk.exporters.base import ExportRecord
from paperdesk.model.annotation import COLORS, Anchor, AnnotationKind


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation, with the address of the file it is in and, in an abstract, where its quote begins and ends."""

    id: int
    kind: str
    text: str = ""
    color: str = ""
    anchor: Anchor = field(default_factory=Anchor)
    added_at: str = ""
    changed_at: str = ""
    address: str = ""  # file:///..., "" where it is in no file
    position: tuple[int, int] | None = None

    @property
    def is_about_paper(self) -> bool:
        """Whether it is a note about the whole paper."""
        return not self.anchor.field and self.anchor.attachment_id is None

    @property
    def color_name(self) -> str:
        """`yellow`, for a colour of ours; else as it is."""
        return next((name for name, code in COLORS.items() if self.color in {name, code}), self.color)

    @property
    def color_value(self) -> str:
        """`#ffd400`, for a colour that we know by name; else as it is."""
        return COLORS.get(self.color, self.color)

    @property
    def page_address(self) -> str:
        """The file at its page."""
        page = self.anchor.page
        return self.address if page is None or not self.address else f"{self.address}#page={page + 1}"

    @property
    def place(self) -> tuple[object, ...]:
        """What orders the marks of a paper: notes about it, then the abstract, then files from top to bottom."""
        a = self.anchor
        top, left = (a.rects[0][1], a.rects[0][0]) if a.rects else (0.0, 0.0)
        start = self.position[0] if self.position else 0
        return (not self.is_about_paper, a.attachment_id or 0, a.page or 0, top, left, start, self.id)

    @property
    def is_quote(self) -> bool:
        return bool(self.anchor.quote) and self.kind != AnnotationKind.AREA


@dataclass(frozen=True, slots=True)
class AnnotatedPaper:
    """A paper, all its annotations, and which of them are to be shown; `id` is unique among all libraries.

    `links` are the names in `[[...]]` of its notes that mean papers: as they are written -> the citation key of today.
    """

    id: str
    record: ExportRecord
    marks: tuple[Mark, ...]
    shown: frozenset[int]
    links: Mapping[str, str] = field(default_factory=dict)

    def wanted(self, also: frozenset[int] = frozenset()) -> list[Mark]:
        """Those that are to be shown, and others of it, in the order of the paper."""
        return sorted((m for m in self.marks if m.id in self.shown | also), key=lambda mark: mark.place)
