"""The window while feeds are refreshed and the reader does not rest: its frames, its keystrokes, how long it did not answer.

Run as `python -m tests.benchmarks.feeds_window [FEEDS] [SECONDS]`: so long the reader scrolls and types without a rest,
then looks on. The server is another process.
"""

import itertools
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the window itself loads numpy

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from paperdesk.app import App, WindowOptions, make_application, settle
from paperdesk.app.run import tune
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from tests.benchmarks.basics import SETTINGS
from tests.benchmarks.corpus import make_library, records
from tests.benchmarks.feed_server import FEEDS, serving
from tests.benchmarks.feeds import BEFORE, follow
from tests.benchmarks.watching import BlockWatch, PaintWatch, share, wait

FRAME_S = 1 / 60
REST_S = 15.0
WORDS = ("graph", "neural", "quantum", "language", "learning", "protein")


def frames(app: App, seconds: float) -> list[float]:
    """Milliseconds between the moments when a frame of a list that the wheel scrolls was due and when it was painted."""
    view, late = app.window.list_pane.view, []
    viewport, bar = view.viewport(), view.verticalScrollBar()
    watch, step = PaintWatch(viewport), -13
    due = time.perf_counter()
    end = due + seconds
    while (now := time.perf_counter()) < end:
        due = max(due + FRAME_S, now)
        wait(lambda: time.perf_counter() >= due, limit_s=FRAME_S)
        step = -13 if bar.value() <= 13 else 13 if bar.value() >= bar.maximum() - 13 else step
        begun = time.perf_counter()
        turn_wheel(app, viewport.mapTo(app.window, QPoint(100, 200)), step)
        wait(lambda begun=begun: watch.painted_at > begun)  # type: ignore[misc]
        late.append((watch.painted_at - due) * 1000)
    viewport.removeEventFilter(watch)
    return late


def turn_wheel(app: App, at: QPoint, pixels: int) -> None:
    """Turn the wheel as the desktop does: the window is told."""
    event = QWheelEvent(
        QPointF(at),
        QPointF(app.window.mapToGlobal(at)),
        QPoint(0, pixels),
        QPoint(0, pixels),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(app.window.windowHandle(), event)


def keys(app: App, word: str) -> list[float]:
    """Milliseconds from each key of a word to the painted answer."""
    pane, times = app.window.list_pane, []
    watch = PaintWatch(pane.view.viewport())
    answers: list[float] = []
    shown = pane.shown.connect(lambda: answers.append(time.perf_counter()))
    pane.search.line.setFocus()
    for letter in word:
        begun = time.perf_counter()
        answers.clear()
        QTest.keyClick(app.window.windowHandle(), getattr(Qt.Key, f"Key_{letter.upper()}"))
        wait(lambda begun=begun: bool(answers) and watch.painted_at > begun)  # type: ignore[misc]
        times.append((watch.painted_at - begun) * 1000)
        wait(lambda: False, limit_s=0.1)
    pane.shown.disconnect(shown)
    pane.view.viewport().removeEventFilter(watch)
    pane.search.line.clear()
    return times


def prepare(folder: Path) -> None:
    """Papers that the feeds do not tell, indexed."""
    library = make_library(folder, records(BEFORE + FEEDS * 100)[-BEFORE:])
    index = open_index(library)
    catch_up(library, index, Progress())
    index.close()
    library.close()


def main(feeds: int = FEEDS, restless_s: float = 60.0) -> None:
    with tempfile.TemporaryDirectory() as name, serving() as address:
        app = start(Path(name), [f"{address}/good/{number}" for number in range(feeds)])
        assert app.menus is not None
        print("| what | p50 | p95 | most |\n|---|---|---|---|")
        measure(app, "at rest", lambda begun: time.perf_counter() - begun > REST_S)
        begun, cpu = time.perf_counter(), time.process_time()
        app.menus.run("refresh")
        measure(app, "meanwhile", lambda begun: app.tasks.is_idle or time.perf_counter() - begun > restless_s)
        watch = BlockWatch()
        wait(lambda: app.tasks.is_idle, limit_s=3_600)
        print(f"| the rest of the refresh, looked at only: {gaps(watch)} | | | |")
        took, spent = time.perf_counter() - begun, time.process_time() - cpu
        print(f"| {feeds} feeds in all: {took:.0f} s, {spent:.0f} CPU s | | | |")
        app.close()


def start(folder: Path, addresses: list[str]) -> App:
    """The window on a library that follows feeds."""
    prepare(folder)
    settings = folder / "settings.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    tune()
    make_application()
    app = App(WindowOptions(folder, settings, size=(1280, 820)))
    app.start()
    settle(app.tasks, lambda: bool(app.window.list_pane.model.ids) and app.menus is not None)
    assert app.desk is not None
    follow(app.desk.library, addresses)
    settle(app.tasks, lambda: True)
    return app


def measure(app: App, what: str, is_over: Callable[[float], bool]) -> None:
    late, typed = [], []
    watch = BlockWatch()
    begun = time.perf_counter()
    for word in itertools.cycle(WORDS):
        late += frames(app, 1.0)
        typed += keys(app, word)
        if is_over(begun):
            break
    took = time.perf_counter() - begun
    for name, times in (("frame, after it was due", late), ("keystroke to painted rows", typed)):
        print(
            f"| {name}, {what} ({took:.0f} s) | {share(times, 0.5):.1f} | {share(times, 0.95):.1f} | {max(times):.0f} |"
        )
    over = sum(time_ > FRAME_S * 1000 for time_ in late) / len(late)
    print(f"| frames painted too late, {what}: {over:.1%}; {gaps(watch)} | | | |")


def gaps(watch: BlockWatch) -> str:
    """The longest times that the window did not come round."""
    longest = sorted((gap for gap, _ in watch.gaps), reverse=True)[:5]
    return f"longest gaps {', '.join(f'{gap:.0f}' for gap in longest)} ms"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
