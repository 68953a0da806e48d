"""Analyses new papers for search by meaning in the background; does nothing without a model."""

import logging
import threading

from PySide6.QtCore import QObject, QTimer, Signal

from paperdesk.errors import ModelError, PaperDeskError, Words
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.words import tr, tr_n
from paperdesk.jobs.encode_pages import encode_pages
from paperdesk.jobs.encode_papers import catch_up_meaning, count_unread, open_meaning
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.meaning.meaning import Meaning
from paperdesk.power import is_on_battery
from paperdesk.settings import MeaningSettings

log = logging.getLogger(__name__)
PAUSE_MS = 5_000  # after a change, so that an import is complete when it is analysed
MANY_PAPERS = 100  # with this many, progress and completion are shown
MOVED_S = 1.0  # the pause after user input
ON_BATTERY = Words("Paused on battery power: analysing papers for search by meaning")


class MeaningReading(QObject):
    """Maintains the vectors of one library while its window is open."""

    given_up = Signal()  # from the analysing thread

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        window.settings_changed.connect(lambda _settings: self._look_again())
        self.desk = desk
        self._progress = Progress()
        self._reading = threading.Lock()
        self._opened: tuple[MeaningSettings, Meaning | None] | None = None
        self._is_unwanted = False  # cancelled by the user: not resumed until the next start
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self.look)
        desk.signals.changed.connect(lambda _changes: self._later.start())
        self._later.start()
        self.given_up.connect(self._say_given_up)

    def _look_again(self) -> None:
        """React to search by meaning being turned on or off, or to a new model."""
        if self._opened is not None and self._opened[1] is None:
            self._opened = None
        self._later.start()

    def look(self) -> None:
        """Analyse new papers, one run at a time; the next change starts another."""
        self.desk.tasks.quiet(self, self._count, self._read)

    def _count(self) -> int:
        if not self._reading.acquire(blocking=False):
            return 0
        try:
            meaning = self._meaning(self.desk.settings.meaning)
            return 0 if meaning is None or self._is_unwanted else count_unread(self.desk.library, meaning)
        finally:
            self._reading.release()

    def _read_pages(self) -> int:
        """Analyse the pages of files if turned on; silently, because it takes long and nobody is waiting."""
        texts, settings = self.desk.engine.full_texts, self.desk.settings.meaning
        if texts is None or not settings.pages or self._is_unwanted or not self._reading.acquire(blocking=False):
            return 0
        try:
            meaning = self._meaning(settings)
            return 0 if meaning is None else encode_pages(texts, meaning, self._progress, hold=self._hold)
        except (Cancelled, PaperDeskError) as error:
            log.info("pages are not read for their meaning: %s", error)
            return 0
        finally:
            self._reading.release()

    def _read(self, waiting: int) -> None:
        """Analyse waiting papers; shows progress if there are many, not for a few."""
        if waiting >= MANY_PAPERS:
            label = tr("Analysing papers for search by meaning")
            self._progress = self.desk.tasks.job(self, label, self._work_shown, self._done).progress
        elif waiting:
            self.desk.tasks.quiet(self, lambda: self._work(self._progress), self._done)
        else:
            self.desk.tasks.quiet(self, self._read_pages, lambda _count: None)

    def _work_shown(self, progress: Progress) -> int:
        try:
            return self._work(progress)
        except Cancelled:
            if not self._is_unwanted:
                self._is_unwanted = True
                self.given_up.emit()
            raise

    def _say_given_up(self) -> None:
        self.desk.notice(
            tr("The rest will be analysed the next time PaperDesk starts. You can turn this off in Settings.")
        )

    def _work(self, progress: Progress) -> int:
        if not self._reading.acquire(blocking=False):
            return 0
        try:
            meaning = self._opened[1] if self._opened is not None else None
            return 0 if meaning is None else catch_up_meaning(self.desk.library, meaning, progress, self._hold)
        finally:
            self._reading.release()

    def _hold(self) -> str | None:
        """The reason to pause: user input, or battery power."""
        if self.desk.library.foreground.has_moved(MOVED_S):
            return ""
        return ON_BATTERY if is_on_battery() else None

    def _meaning(self, settings: MeaningSettings) -> Meaning | None:
        """The model chosen in the settings, opened once; None if there is none, so that searches use words alone."""
        if self._opened is None or self._opened[0] != settings:
            before = self._opened[1] if self._opened else None
            try:
                meaning = open_meaning(self.desk.library, settings)
            except ModelError:
                meaning = None
            self._opened, self.desk.engine.meaning = (settings, meaning), meaning
            if before is not None:
                before.close()
        return self._opened[1]

    def _done(self, count: int) -> None:
        if count >= MANY_PAPERS:
            read = tr_n(
                "{n} paper analysed for search by meaning.", "{n} papers analysed for search by meaning.", count
            )
            self.desk.notice(tr("{read} Questions now find them even if they are worded differently.", read=read))
        if count:
            self.desk.tasks.quiet(self, self._read_pages, lambda _count: None)

    def close(self) -> None:
        """Stop analysing; results so far are kept."""
        self._is_unwanted = True
        self._progress.cancel()
        self._later.stop()
        if self._opened is not None and self._opened[1] is not None:
            self._opened[1].end_now()

    def end(self) -> None:
        """Stop the process once nobody uses it."""
        if self._opened is not None and self._opened[1] is not None:
            self._opened[1].close()
