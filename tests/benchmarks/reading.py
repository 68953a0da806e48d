"""Reading a paper of 60 pages in two columns in the real window, offscreen: first page, scrolling, text, memory.

Run as `python -m tests.benchmarks.reading [FRAMES]`. A frame is the time from moving the scroll bar to the painted view; it counts
as painted only if no page in view shows a placeholder.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QTimer

from paperdesk.app import App, WindowOptions, make_application, settle
from paperdesk.documents.pages import read_pages
from paperdesk.gui.reader.reader_view import ReaderView
from paperdesk.jobs.import_files import ImportOptions
from paperdesk.jobs.import_pdfs import import_pdfs
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library
from paperdesk.model.paper import Place
from tests.pdfs import write_paper

PAGES = 60
FRAME_MS = 16
STEP = 24  # pixels a frame: a page in less than a second, faster than anybody reads
FRAMES = 600


def wait_for(condition: Callable[[], bool], timeout_ms: int = 600_000) -> None:
    """Let the event loop run until something is so."""
    loop = QEventLoop()
    timer, limit = QTimer(interval=1), QTimer(singleShot=True, interval=timeout_ms)
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    limit.timeout.connect(loop.quit)
    timer.start()
    limit.start()
    loop.exec()


def pause(milliseconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(max(0, round(milliseconds)), loop.quit)
    loop.exec()


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def open_app(folder: Path) -> App:
    make_application()
    app = App(WindowOptions(folder, None, theme="light", size=(1440, 900)))
    app.start()
    settle(app.tasks, lambda: app.is_ready)
    return app


def first_page(app: App) -> tuple[float, float, ReaderView]:
    """Milliseconds from the key to the tab, and to the first page painted; the process is there, as when one reads on."""
    app.window.list_pane.selection.select_row(0)
    settle(app.tasks, lambda: app.desk is not None and app.desk.pages._process is not None)
    begun = time.perf_counter()
    assert app.menus is not None
    app.menus.run("open-file")
    wait_for(lambda: app.window.tabs.front is not None)
    tab_ms = (time.perf_counter() - begun) * 1000
    wait_for(lambda: app.window.tabs.reader is not None and app.window.tabs.reader.pages.is_painted)
    view = app.window.tabs.reader
    assert view is not None
    view.pages.viewport().grab()
    return tab_ms, (time.perf_counter() - begun) * 1000, view


def scroll(view: ReaderView, count: int) -> tuple[list[float], float]:
    """The frames' milliseconds, and the share of frames in which all pages in view were painted."""
    bar, frames, painted = view.pages.verticalScrollBar(), [], 0
    for _ in range(count):
        begun = time.perf_counter()
        bar.setValue(bar.value() + STEP)
        view.pages.viewport().repaint()
        took = (time.perf_counter() - begun) * 1000
        painted += view.pages.is_painted
        frames.append(took)
        pause(FRAME_MS - took)
    return frames, painted / count


def resident_mb(pid: int | str) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main(frames_shown: int = FRAMES) -> None:
    vars(sys.modules["__main__"]).update(
        __spec__=None, __file__=None
    )  # or the process for PDFs would import the window
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = write_paper(folder / "paper.pdf", PAGES)
        begun = time.perf_counter()
        read_pages(str(file))
        text_ms = (time.perf_counter() - begun) * 1000
        library = Library(folder / "library")
        import_pdfs(library, [file], ImportOptions(place=Place.INBOX), Progress())
        library.close()
        app = open_app(folder / "library")
        before = resident_mb("self")
        tab_ms, first_ms, view = first_page(app)
        frames, share = scroll(view, frames_shown)
        assert app.desk is not None
        process = app.desk.pages._process
        theirs = resident_mb(process.pid) if process is not None and process.pid else 0.0
        ours = resident_mb("self") - before
        app.close()
    print("| what | measured | goal |")
    print("|---|---|---|")
    print(f"| its tab stands, from the key | {tab_ms:.0f} ms | |")
    print(f"| first page of {PAGES} painted, from the key | {first_ms:.0f} ms | 300 |")
    print(f"| a frame of scrolling, {STEP} pixels each {FRAME_MS} ms, p50 | {percentile(frames, 0.5):.1f} ms | |")
    print(f"| the same, p95 | {percentile(frames, 0.95):.1f} ms | 16.7 |")
    print(f"| frames with all pages in view painted, none a placeholder | {100 * share:.1f} % | 95 |")
    print(f"| text of {PAGES} pages | {text_ms:.0f} ms | 1,000 |")
    print(f"| memory that the reader adds to the window | {ours:.0f} MB | |")
    print(f"| memory of the process that reads PDFs | {theirs:.0f} MB | |")
    print(f"| both | {ours + theirs:.0f} MB | 300 |")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
