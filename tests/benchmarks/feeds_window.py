"""The window while 200 feeds are refreshed and the reader never rests: its frames, its keystrokes, how long it did not answer.

Run as `python -m tests.benchmarks.feeds_window`. The server is another process.
"""

import os
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the window itself loads numpy

from PySide6.QtTest import QTest

from paperdesk.app import App, WindowOptions, make_application, settle
from paperdesk.app.run import tune
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from tests.benchmarks.corpus import make_library, records
from tests.benchmarks.feed_server import FEEDS, serving
from tests.benchmarks.feeds import BEFORE, follow
from tests.benchmarks.watching import BlockWatch, PaintWatch, share, wait

FRAME_S = 1 / 60
WORDS = ("graph", "neural", "quantum", "language", "learning", "protein")


def frames(app: App, seconds: float) -> list[float]:
    """Milliseconds between the moments when a frame of a list that scrolls was due and when it was painted."""
    view, late = app.window.list_pane.view, []
    bar, end = view.verticalScrollBar(), time.perf_counter() + seconds
    due = time.perf_counter()
    while (now := time.perf_counter()) < end:
        due = max(due + FRAME_S, now)
        wait(lambda: time.perf_counter() >= due, limit_s=FRAME_S)
        bar.setValue((bar.value() + 13) % max(1, bar.maximum()))
        view.viewport().repaint()
        late.append((time.perf_counter() - due) * 1000)
    return late


def keys(app: App, word: str) -> list[float]:
    """Milliseconds from each key of a word to the painted answer."""
    pane, times = app.window.list_pane, []
    watch = PaintWatch(pane.view.viewport())
    answers: list[float] = []
    shown = pane.shown.connect(lambda: answers.append(time.perf_counter()))
    for letter in word:
        begun = time.perf_counter()
        answers.clear()
        QTest.keyClicks(pane.search.line, letter)
        wait(lambda begun=begun: bool(answers) and watch.painted_at > begun)  # type: ignore[misc]
        times.append((watch.painted_at - begun) * 1000)
        wait(lambda: False, limit_s=0.1)
    pane.shown.disconnect(shown)
    pane.search.line.clear()
    return times


def prepare(folder: Path) -> None:
    """Papers that the feeds do not tell, indexed."""
    library = make_library(folder, records(BEFORE + FEEDS * 100)[-BEFORE:])
    index = open_index(library)
    catch_up(library, index, Progress())
    index.close()
    library.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as name, serving() as address:
        folder = Path(name)
        prepare(folder)
        settings = folder / "settings.toml"
        settings.write_text('[window]\nplace = "library"\n', encoding="utf-8")
        tune()
        make_application()
        app = App(WindowOptions(folder, settings, size=(1280, 820)))
        app.start()
        settle(app.tasks, lambda: bool(app.window.list_pane.model.ids) and app.menus is not None)
        assert app.desk is not None
        assert app.menus is not None
        follow(app.desk.library, [f"{address}/good/{number}" for number in range(FEEDS)])
        settle(app.tasks, lambda: True)
        print("| what | p50 | p95 | most |\n|---|---|---|---|")
        for what in ("at rest", "meanwhile"):
            measure(app, what)
            if what == "at rest":
                app.menus.run("refresh")
        app.close()


def measure(app: App, what: str) -> None:
    late, typed = [], []
    watch = BlockWatch()
    begun = time.perf_counter()
    for number in range(1000):
        late += frames(app, 1.0)
        typed += keys(app, WORDS[number % len(WORDS)])
        if (what == "at rest" and number == 2) or (what != "at rest" and app.tasks.is_idle):
            break
    took = time.perf_counter() - begun
    for name, times in (("frame, after it was due", late), ("keystroke to painted rows", typed)):
        print(
            f"| {name}, {what} ({took:.0f} s) | {share(times, 0.5):.1f} | {share(times, 0.95):.1f} | {max(times):.0f} |"
        )
    gaps = sorted((gap for gap, _ in watch.gaps), reverse=True)
    over = sum(time_ > FRAME_S * 1000 for time_ in late) / len(late)
    print(
        f"| frames painted too late, {what}: {over:.1%}; longest gaps {', '.join(f'{g:.0f}' for g in gaps[:5])} ms | | | |"
    )


if __name__ == "__main__":
    main()
