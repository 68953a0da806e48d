"""The reading position in a document: history of jumps, the saved position, progress."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from paperdesk.errors import PaperNotFound
from paperdesk.gui.commands.annotations import save_marked_copy
from paperdesk.gui.commands.printing import print_pdf
from paperdesk.gui.reader.page_view import PageView
from paperdesk.gui.words import tr
from paperdesk.jobs.export_papers import write_bytes
from paperdesk.jobs.lent_copies import lend
from paperdesk.jobs.save_files import stem_of
from paperdesk.library.attachments import get_document, set_reading_place
from paperdesk.library.papers import get_rows
from paperdesk.library.reading_list import set_reading_state
from paperdesk.model.paper import ReadingState
from paperdesk.model.steps import Step
from paperdesk.text.quoting import MOST_QUOTED, shortened

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.library.library import Edit
    from paperdesk.library.records import DocumentRow

PAUSE_MS = 1_200
MOST_PLACES = 200
CHUNK_BYTES = 1 << 20  # bytes copied at once
Place = tuple[int, float]


class Places(QObject):
    """The history of one page view, and the position saved in the library."""

    progressed = Signal()  # another page was read

    def __init__(self, view: PageView, desk: "Desk", row: "DocumentRow") -> None:
        super().__init__(view)
        self.view, self.desk, self.row = view, desk, row
        known = row.file.furthest_page
        self.shown = set(range(known + 1)) if known is not None else set()  # pages that the user has stopped at
        self._behind: list[Place] = []
        self._before: list[Place] = []
        self._saved: Place | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.save)

    @property
    def progress(self) -> float:
        """The fraction of pages seen, from 0 to 1."""
        return min(1.0, len(self.shown) / len(self.view.sizes))

    def remember(self) -> None:
        """Record the position before a jump."""
        self._behind = [*self._behind[-MOST_PLACES:], self.view.place]
        self._before.clear()

    def jump(self, page: int, share: float = 0.0) -> None:
        """Jump to another position; `back` returns."""
        self.remember()
        self.view.go_to(page, share)

    def back(self) -> None:
        if self._behind:
            self._before.append(self.view.place)
            self.view.go_to(*self._behind.pop())

    def forward(self) -> None:
        if self._before:
            self._behind.append(self.view.place)
            self.view.go_to(*self._before.pop())

    def moved(self) -> None:
        """The visible part has changed: save it after a pause."""
        self._pause.start()

    def _note_shown(self) -> None:
        """Count the current page as seen, unless it was passed by a jump; the last one at its end."""
        seen, count = self.view.seen_pages, len(self.shown)
        if not self.view.isVisible() or not len(seen):
            return
        if len(self.view.sizes) > 1:
            self.shown.add(self.view.page)
        if self._is_at_end():
            self.shown.add(seen[-1])
        if len(self.shown) != count:
            self.progressed.emit()

    def _is_at_end(self) -> bool:
        bar = self.view.verticalScrollBar()
        return bar.value() >= bar.maximum()

    def save(self) -> None:
        """Save the position in the library; not a step of the history."""
        self._pause.stop()
        self._note_shown()
        place = self.view.place
        if place == self._saved:
            return
        self._saved = place
        page, offset = place
        furthest, count, attachment_id = max(0, len(self.shown) - 1), len(self.view.sizes), self.row.file.id

        def work(edit: "Edit") -> None:
            set_reading_place(
                edit, attachment_id=attachment_id, place=(page, round(offset, 4)), furthest=furthest, page_count=count
            )

        self.desk.edit(None, work)

    def read_row(self) -> "DocumentRow | None":
        """The current row of the file; None if it is gone. Runs on a lane."""
        try:
            with self.desk.library.read() as session:
                return get_document(session, self.row.file.id)
        except PaperNotFound:
            return None

    def begin(self) -> None:
        """Mark a paper on the reading list as being read when its PDF is opened."""
        paper_id = self.row.paper_id

        def work(edit: "Edit") -> None:
            rows = get_rows(edit.session, [paper_id])
            if rows and rows[0].reading_state == ReadingState.TO_READ:
                set_reading_state(edit, paper_ids=[paper_id], state=ReadingState.READING)

        self.desk.edit(None, work)

    def toggle_done(self) -> None:
        """Mark the paper as done, or as being read again."""
        paper_id, title = self.row.paper_id, self.row.title

        def work(edit: "Edit") -> bool:
            rows = get_rows(edit.session, [paper_id])
            is_done = bool(rows) and rows[0].reading_state == ReadingState.DONE
            state = ReadingState.READING if is_done else ReadingState.DONE
            set_reading_state(edit, paper_ids=[paper_id], state=state)
            return not is_done

        def tell(is_done: bool) -> None:  # noqa: FBT001 - what the work returns
            self.desk.notice(
                tr("Done and removed from the reading list.") if is_done else tr("Back on the reading list.")
            )

        self.desk.edit(Step("reading-of", title=shortened(title, MOST_QUOTED)), work, tell)

    def open_outside(self) -> None:
        """Open the file in its default app: a copy named by citation key, as the stored one is named by its hash."""
        source, row, library = Path(self.view.source.path), self.row, self.desk.library
        pattern = self.desk.settings.export.file_names

        def work() -> Path:
            if row.file.is_linked:
                return source
            return lend(library.folder, source, stem_of(library, row.paper_id, pattern))

        self.desk.tasks.quiet(self, work, self.desk.ask.open_file)

    def save_marked_copy(self) -> None:
        """Write a copy of the file with its annotations."""
        save_marked_copy(self.desk, self.row.file.id, self.row.citation_key, self.view.source.password)

    def print_document(self) -> None:
        """Print the pages of the file."""
        print_pdf(self.desk, Path(self.view.source.path), self.view.source.password, self.row.name)

    def save_copy(self) -> None:
        """Write a copy of the file, named as specified in the settings."""
        library, paper_id, pattern = self.desk.library, self.row.paper_id, self.desk.settings.export.file_names
        self.desk.tasks.query(self, lambda: stem_of(library, paper_id, pattern), self._save_copy, topic="name")

    def _save_copy(self, stem: str) -> None:
        source = Path(self.view.source.path)
        name = f"{stem}{source.suffix}"
        target = self.desk.ask.save_file(
            tr("Save a copy of the PDF"), name, tr("PDF (*{suffix})", suffix=source.suffix)
        )
        if target is None:
            return

        def work() -> str:
            with source.open("rb") as file:
                write_bytes(target, iter(partial(file.read, CHUNK_BYTES), b""))
            return tr("Saved as {target}.", target=target)

        self.desk.tasks.quiet(self, work, self.desk.notice)
