"""The window at 100,000 papers, offscreen: from a keystroke to painted rows, scrolling, tagging, memory.

Run as `python -m tests.benchmarks.window [PAPERS] [FOLDER]`; a library that is in FOLDER already is used again.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest

from paperdesk.app import App, WindowOptions, make_application, settle
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library import outbox
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library
from paperdesk.library.records import Origin
from paperdesk.model.identifiers import doi_identifiers
from paperdesk.model.names import parse_name
from paperdesk.model.paper import PaperDraft, PaperFields, Place
from tests.benchmarks.basics import corpus

BATCH = 50
SEQUENCES = 24
SCROLLS = 200


def fill(folder: Path, count: int) -> float:
    """Make a library of `count` papers with its index, unless it is there; returns CPU seconds."""
    library = Library(folder)
    begun = time.process_time()
    with library.read() as session:
        present = outbox.count_all(session)
    if present < count * 0.99:  # a few records of the corpus are the same paper
        arrival = Arrival(Origin("benchmark"), Place.LIBRARY)
        batch: list[PaperDraft] = []
        for record in corpus(count):
            batch.append(_draft(record))
            if len(batch) == BATCH:
                with library.edit() as edit:
                    save_drafts(edit, batch, arrival)
                batch = []
    index = open_index(library)
    catch_up(library, index, Progress())
    index.close()
    library.close()
    return time.process_time() - begun


def _draft(record: dict[str, object]) -> PaperDraft:
    names = record["authors"]
    year = record["year"]
    fields = PaperFields(
        title=str(record["title"]),
        abstract=str(record["abstract"]),
        venue=str(record["venue"] or ""),
        year=year if isinstance(year, int) else None,
    )
    authors = tuple(parse_name(str(name)) for name in names) if isinstance(names, list) else ()
    return PaperDraft(fields, authors=authors, identifiers=doi_identifiers(str(record.get("doi") or "")))


class PaintWatch(QObject):
    """Notes when the list's viewport was painted last."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.painted_at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return bool(super().eventFilter(watched, event))

    def _note(self) -> None:
        self.painted_at = time.perf_counter()


def keystrokes(app: App) -> list[float]:
    """Milliseconds from each key to the painted answer, over words typed letter by letter."""
    pane = app.window.list_pane
    watch = PaintWatch(pane.view.viewport())
    answers: list[float] = []
    pane.shown.connect(lambda: answers.append(time.perf_counter()))
    times = []
    for record in list(corpus(2000))[:: 2000 // SEQUENCES]:
        words = [w for w in str(record["title"]).lower().split() if w.isalpha() and len(w) > 3][:3]
        pane.search.line.clear()
        settle(app.tasks, lambda: True)
        for letter in " ".join(words):
            begun = time.perf_counter()
            answers.clear()
            QTest.keyClicks(pane.search.line, letter)
            wait(lambda begun=begun: bool(answers) and watch.painted_at > begun)  # type: ignore[misc]
            times.append((watch.painted_at - begun) * 1000)
            settle(app.tasks, lambda: True)
    pane.search.line.clear()
    settle(app.tasks, lambda: True)
    return times


def wait(is_done: Callable[[], bool]) -> None:
    """Let events happen until something is so; a second at most."""
    loop, limit = QEventLoop(), time.perf_counter() + 1
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if is_done() or time.perf_counter() > limit else None)
    timer.start()
    loop.exec()
    timer.stop()


def scrolling(app: App) -> list[float]:
    """Milliseconds of each frame while the list is scrolled by half a card, with the rows there to be painted."""
    view, times = app.window.list_pane.view, []
    bar = view.verticalScrollBar()
    for step in range(SCROLLS):
        bar.setValue(step * 52)
        settle_quickly(app)
        begun = time.perf_counter()
        view.viewport().repaint()
        times.append((time.perf_counter() - begun) * 1000)
    return times


def settle_quickly(app: App) -> None:
    wait(lambda: app.tasks.is_idle)


def share(times: Sequence[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def measure(count: int, folder: Path) -> None:
    cpu = fill(folder, count)
    print(f"{count} papers stored and indexed: {cpu:.0f} CPU s (0: was there)")
    settings = folder / "settings.toml"
    settings.write_text('[window]\nplace = "library"\n', encoding="utf-8")
    make_application()
    begun = time.perf_counter()
    app = App(WindowOptions(folder, settings, size=(1280, 820)))
    pane = app.window.list_pane
    app.start()
    settle(app.tasks, lambda: bool(pane.model.ids) and app.menus is not None)
    print(f"window with everything loaded: {time.perf_counter() - begun:.2f} s, {time.process_time():.2f} CPU s")
    keys = keystrokes(app)
    print(f"| keystroke to painted rows | p50 {share(keys, 0.5):.1f} ms | p95 {share(keys, 0.95):.1f} ms | goal 30 |")
    frames = scrolling(app)
    print(f"| frame while scrolling | p50 {share(frames, 0.5):.1f} ms | p95 {share(frames, 0.95):.1f} ms | goal 16.7 |")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"| memory at its highest | {memory:.0f} MiB | | goal 400 |")
    app.close()


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    if len(sys.argv) > 2:
        measure(number, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as name:
            measure(number, Path(name))
