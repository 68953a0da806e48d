"""Annotations made in other programs, read from the PDF in parts, between requests for visible pages."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from paperdesk.documents.marks import MOST_MARKS, FoundPart, whole_marks
from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.documents.reading import some_marks_of
from paperdesk.errors import DocumentError
from paperdesk.gui.running.tasks import Tasks

Part = tuple[Sequence[FoundPart], int | None]


class ForeignMarks(QObject):
    """Loads the annotations of one document; an unreadable page ends this, and the rest is reported."""

    found = Signal(object)  # FoundMarks

    def __init__(self, tasks: Tasks, apart: PdfProcess, access: tuple[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._apart, self._access = tasks, apart, access
        self._parts: list[FoundPart] = []

    def ask(self, first: int = 0) -> None:
        """Load them from a page (from 0) onwards."""

        def read() -> Part:
            try:
                return self._apart.ask(some_marks_of, *self._access, first)
            except DocumentError:
                return (), None

        self._tasks.pages(self, read, self._take)

    def _take(self, part: Part) -> None:
        parts, following = part
        self._parts += parts
        if following is None or len(self._parts) >= MOST_MARKS:
            self.found.emit(whole_marks(self._parts[:MOST_MARKS]))
        else:
            self.ask(following)
