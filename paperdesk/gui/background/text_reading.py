"""Extracts the texts of PDFs in the background whenever files are attached."""

import threading

from PySide6.QtCore import QObject, Signal

from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr, tr_n
from paperdesk.jobs.full_texts import FILE_S, catch_up_texts, signature
from paperdesk.jobs.progress import Cancelled, Progress


class TextReading(QObject):
    """Maintains one library's texts while its window is open."""

    lost = Signal()  # from the searching thread

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._apart = PdfProcess(FILE_S)
        self._progress = Progress()
        self._reading = threading.Lock()
        self._seen: tuple[int, int] | None = None
        self._is_lost = False
        desk.signals.changed.connect(lambda _changes: self.look())
        self.lost.connect(self._look_again)
        if desk.engine.full_texts is not None:
            desk.engine.full_texts.index.when_lost = self.lost.emit
        self.look()

    def _look_again(self) -> None:
        """Rebuild an index that turned out to be damaged, after a current run."""
        self._is_lost = True
        self.look()

    def look(self) -> None:
        """Extract new texts, if files were attached or removed since the last time."""
        self.desk.tasks.quiet(self, self._work, self._done)

    def _work(self) -> int:
        """Runs in the background, one at a time; the next change starts another run."""
        texts = self.desk.engine.full_texts
        if texts is None or not self._reading.acquire(blocking=False):
            return 0
        try:
            now = signature(self.desk.library)
            if now == self._seen and not self._is_lost:
                return 0
            self._is_lost = False
            changed = catch_up_texts(self.desk.library, texts, self._progress, self._apart)
            self._seen = now
        except Cancelled:
            return 0
        finally:
            self._reading.release()
        return changed

    def _done(self, count: int) -> None:
        if self._is_lost:
            self.look()
        if count:
            whose = tr("the PDF") if count == 1 else tr_n("the PDF of {n} paper", "the PDFs of {n} papers", count)
            self.desk.notice(tr("You can now search the text of {whose}.", whose=whose))

    def close(self) -> None:
        """Stop extracting; results so far are kept."""
        self._progress.cancel()
        self._apart.end_now()
        self.desk.pages.end_now()

    def end(self) -> None:
        """Stop the processes once nobody uses them."""
        self._apart.close()
        self.desk.pages.close()
        if self.desk.engine.full_texts is not None:
            self.desk.engine.full_texts.close()
