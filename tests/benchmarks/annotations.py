"""10,000 annotations over 2,000 papers: the overview from the key to painted rows, filters, exports.

Run as `python -m tests.benchmarks.annotations [PAPERS MARKS]`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from paperdesk.app import App, WindowOptions, make_application, settle
from paperdesk.gui.windows.annotations.overview_reads import read_overview
from paperdesk.gui.windows.annotations.overview_window import OverviewWindow
from paperdesk.jobs.export_annotations import annotations_as_jsonld, write_annotations, write_notes
from paperdesk.jobs.progress import Progress
from paperdesk.library.annotations import add_annotation
from paperdesk.library.library import Library
from paperdesk.model.annotation import COLORS, Anchor, AnnotationKind, MarkFilter
from tests.benchmarks.watching import PaintWatch
from tests.benchmarks.window import fill

PAPERS, MARKS = 2_000, 10_000
WORDS = "the structure of the embedding space decides late in training which representation is learnt".split()


def mark(folder: Path, papers: int, marks: int) -> None:
    library = Library(folder)
    colors = list(COLORS.values())
    with library.read() as session:
        from paperdesk.library.papers import list_ids

        ids = list(list_ids(session))[:papers]
    with library.edit() as edit:
        for number in range(marks):
            quote = " ".join(WORDS[(number + place) % len(WORDS)] for place in range(30))
            add_annotation(
                edit,
                paper_id=ids[number % len(ids)],
                kind=AnnotationKind.HIGHLIGHT,
                color=colors[number % 8],
                text=f"Comment {number}" if number % 3 == 0 else "",
                anchor=Anchor("abstract", quote, "before ", " after"),
            )
    library.close()


def timed(what: str, work: Callable[[], object]) -> None:
    begun = time.perf_counter()
    work()
    print(f"{what:<60} {1000 * (time.perf_counter() - begun):8.0f} ms", flush=True)


def open_overview(app: App) -> tuple[OverviewWindow, float]:
    """The overview, and milliseconds from the wish until rows with words were painted."""
    assert app.desk is not None
    begun = time.perf_counter()
    app.desk.windows.annotations()
    window = app.window.findChildren(OverviewWindow)[-1]
    watch = PaintWatch(window.view.viewport())
    while not (window.model.rowCount() and watch.painted_at > begun):
        QApplication.processEvents()
    window.view.viewport().repaint()
    return window, 1000 * (time.perf_counter() - begun)


def filtered(app: App, window: OverviewWindow, change: Callable[[], object], count: int) -> float:
    begun = time.perf_counter()
    change()
    while window.model.rowCount() == count:
        QApplication.processEvents()
    window.view.viewport().repaint()
    return 1000 * (time.perf_counter() - begun)


def main(papers: int = PAPERS, marks: int = MARKS) -> None:
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base, "library")
        fill(folder, papers + 50)
        mark(folder, papers, marks)
        library, everything = Library(folder), MarkFilter()
        for _ in range(3):
            timed(f"read {marks:,} annotations", lambda: read_overview(library, None, everything))
        timed("with words", lambda: read_overview(library, None, MarkFilter(text="comment 12")))
        vault = Path(base, "vault")
        for what in ("first", "second"):
            timed(
                f"{what} export into {papers:,} notes",
                lambda: write_notes(library, None, everything, vault, Progress()),
            )
        for what in ("first", "second"):
            timed(
                f"{what} export into one file",
                lambda: write_annotations(library, None, everything, Path(base, "a.md"), Progress()),
            )
        timed("JSON-LD", lambda: annotations_as_jsonld(library, None, everything, Progress()))
        library.close()
        make_application()
        app = App(WindowOptions(folder, None, theme="light", size=(1280, 820)))
        app.start()
        settle(app.tasks, lambda: app.window.list_pane.is_shown)
        for number in range(4):
            window, took = open_overview(app)
            print(f"overview opens, time {number + 1:<38} {took:8.0f} ms", flush=True)
            if number < 3:
                window.close()
                QApplication.processEvents()
                settle(app.tasks, lambda: True)
        rows = window.model.rowCount()
        print(f"rows {rows}")
        print(f"only red {filtered(app, window, window.colors['red'].click, rows):8.0f} ms")
        rows = window.model.rowCount()
        print(
            f"and words {filtered(app, window, lambda: window.search.setText('comment 12'), rows):8.0f} ms, 120 of it waiting"
        )
        app.window.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
