"""What is selected of a document's text: from one place to another, over lines, columns and pages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from paperdesk.documents.page_text import PageText

TextOf = Callable[[int], PageText | None]


@dataclass(frozen=True, slots=True, order=True)
class Caret:
    """A place between two characters of a page."""

    page: int
    at: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of one page, from one place to another."""

    page: int
    start: int
    end: int


class TextSelection:
    """Where selecting began and where it is now; nothing is selected while both are the same."""

    def __init__(self, text_of: TextOf) -> None:
        self._text_of = text_of
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
        """Select a stretch of a page."""
        self.anchor, self.focus = Caret(page, start), Caret(page, end)

    def stretches(self) -> Iterator[Stretch]:
        """What is selected, page by page; pages whose text is not there yet are left out."""
        first, last = sorted((self.anchor, self.focus))
        for page in range(first.page, last.page + 1):
            text = self._text_of(page)
            if text is None:
                continue
            start = first.at if page == first.page else 0
            end = last.at if page == last.page else len(text)
            if start < end and text.chars[start:end].strip():
                yield Stretch(page, start, end)

    def text(self) -> str:
        """What is selected, as it is meant: a word that a page's or line's end cuts is whole again."""
        texts = ((self._text_of(s.page), s) for s in self.stretches())
        return " ".join(text.text(s.start, s.end) for text, s in texts if text is not None)
