"""The exportable content of an annotated paper."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from paperdesk.exporters.base import ExportRecord
from paperdesk.model.annotation import COLORS, Anchor, AnnotationKind


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation, with the address of its file and, in an abstract, the range of its quote."""

    id: int
    kind: str
    text: str = ""
    color: str = ""
    anchor: Anchor = field(default_factory=Anchor)
    added_at: str = ""
    changed_at: str = ""
    address: str = ""  # file:///..., "" if it is in no file
    position: tuple[int, int] | None = None

    @property
    def is_about_paper(self) -> bool:
        """True if it is a note on the whole paper."""
        return not self.anchor.field and self.anchor.attachment_id is None

    @property
    def color_name(self) -> str:
        """`yellow` for one of our colours; any other value unchanged."""
        return next((name for name, code in COLORS.items() if self.color in {name, code}), self.color)

    @property
    def color_value(self) -> str:
        """`#ffd400` for a colour known by name; any other value unchanged."""
        return COLORS.get(self.color, self.color)

    @property
    def page_address(self) -> str:
        """The file at its page."""
        page = self.anchor.page
        return self.address if page is None or not self.address else f"{self.address}#page={page + 1}"

    @property
    def place(self) -> tuple[object, ...]:
        """The order of annotations: notes on the paper, then the abstract, then files from top to bottom."""
        a = self.anchor
        top, left = (a.rects[0][1], a.rects[0][0]) if a.rects else (0.0, 0.0)
        start = self.position[0] if self.position else 0
        return (not self.is_about_paper, a.attachment_id or 0, a.page or 0, top, left, start, self.id)

    @property
    def is_quote(self) -> bool:
        return bool(self.anchor.quote) and self.kind != AnnotationKind.AREA


@dataclass(frozen=True, slots=True)
class AnnotatedPaper:
    """A paper, all its annotations, and those to show; `id` is unique across libraries.

    `links` maps names in `[[...]]` in its notes that refer to papers, as written, to their current citation keys.
    """

    id: str
    record: ExportRecord
    marks: tuple[Mark, ...]
    shown: frozenset[int]
    links: Mapping[str, str] = field(default_factory=dict)

    def wanted(self, also: frozenset[int] = frozenset()) -> list[Mark]:
        """The annotations to show, and the others, in the order of the paper."""
        return sorted((m for m in self.marks if m.id in self.shown | also), key=lambda mark: mark.place)
