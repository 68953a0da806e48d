"""The selection in a document's text: from one position to another, across lines, columns and pages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from paperdesk.documents.page_text import PageText, joined
from paperdesk.documents.running_lines import AROUND, running_lines
from paperdesk.model.annotation import Piece, Rect

TextOf = Callable[[int], PageText | None]


@dataclass(frozen=True, slots=True, order=True)
class Caret:
    """A position between two characters of a page."""

    page: int
    at: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A range of characters on one page."""

    page: int
    start: int
    end: int


class TextSelection:
    """The start and the current end of the selection; it is empty while they are equal.

    A selection across a page break leaves out headers, footers and page numbers.
    """

    def __init__(self, text_of: TextOf, sizes: Sequence[tuple[float, float]]) -> None:
        """Take a function that returns the loaded text of a page, and page sizes in points."""
        self._text_of, self._sizes = text_of, sizes
        self._running: dict[int, tuple[frozenset[int], frozenset[int]]] = {}  # page -> known pages, running lines
        self.anchor = self.focus = Caret(0, 0)

    def __bool__(self) -> bool:
        return self.anchor != self.focus

    def clear(self) -> None:
        self.anchor = self.focus

    def begin(self, caret: Caret) -> None:
        self.anchor = self.focus = caret

    def extend(self, caret: Caret) -> None:
        self.focus = caret

    def take(self, page: int, start: int, end: int) -> None:
        """Select a range of a page."""
        self.anchor, self.focus = Caret(page, start), Caret(page, end)

    @property
    def pages(self) -> range:
        """The pages it covers."""
        first, last = sorted((self.anchor, self.focus))
        return range(first.page, last.page + 1) if self else range(0)

    @property
    def wanted(self) -> list[int]:
        """The pages whose texts it needs; across a page break also the neighbouring ones."""
        pages = self.pages
        around = max(AROUND) if len(pages) > 1 else 0
        return list(range(max(0, pages.start - around), min(len(self._sizes), pages.stop + around)))

    def stretches(self) -> Iterator[Stretch]:
        """The selection page by page; pages without loaded text are skipped."""
        for page in self.pages:
            yield from self.stretches_on(page)

    def stretches_on(self, page: int) -> Iterator[Stretch]:
        """The selection on a page."""
        text = self._text_of(page)
        if text is None or page not in self.pages:
            return
        first, last = sorted((self.anchor, self.focus))
        start = first.at if page == first.page else 0
        end = last.at if page == last.page else len(text)
        for stretch in self._without_running(text, Stretch(page, start, end)):
            if text.chars[stretch.start : stretch.end].strip():
                yield stretch

    def _without_running(self, text: PageText, whole: Stretch) -> Iterator[Stretch]:
        """The parts of a range without headers, footers and page numbers, for selections across pages."""
        left_out = self._running_lines(whole.page) if len(self.pages) > 1 else frozenset()
        ends = {caret.at for caret in (self.anchor, self.focus) if caret.page == whole.page}
        start = whole.start
        for begin, end in map(text.line_range, sorted(left_out)):
            is_meant = any(begin <= at < end for at in ends)  # the selection starts or ends in it
            if not is_meant and start <= begin < whole.end:
                yield Stretch(whole.page, start, begin)
                start = end
        if start < whole.end:
            yield Stretch(whole.page, start, whole.end)

    def _running_lines(self, page: int) -> frozenset[int]:
        texts = {n: text for n in (page, *(page + s for s in AROUND)) if (text := self._text_of(n)) is not None}
        there = frozenset(texts)
        if page not in self._running or self._running[page][0] != there:
            self._running[page] = there, running_lines(texts, page, self._sizes[page])
        return self._running[page][1]

    def text(self) -> str:
        """The selected text, with words joined that were split at the end of a line or page."""
        return joined(text.chars[s.start : s.end] for s in self.stretches() if (text := self._text_of(s.page)))

    def context(self) -> tuple[str, str]:
        """The text before and after it on its pages."""
        stretches = list(self.stretches())
        first, last = self._text_of(stretches[0].page), self._text_of(stretches[-1].page)
        before = first.context(stretches[0].start, stretches[0].end)[0] if first is not None else ""
        return before, last.context(stretches[-1].start, stretches[-1].end)[1] if last is not None else ""

    def pieces(self) -> list[Piece]:
        """Each of its pages with the rectangles of its lines."""
        found: dict[int, tuple[Rect, ...]] = {}
        for stretch in self.stretches():
            text = self._text_of(stretch.page)
            if text is not None and (rects := text.rects(stretch.start, stretch.end)):
                found[stretch.page] = (*found.get(stretch.page, ()), *rects)
        return list(found.items())
