"""The window at 100,000 papers, offscreen: from a keystroke to painted rows, scrolling, tagging, memory.

Run as `python -m tests.benchmarks.window [PAPERS] [FOLDER]`; a library that is in FOLDER already is used again.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the window itself loads numpy

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from paperdesk.app import App, WindowOptions, make_application, settle
from paperdesk.app.run import tune
from paperdesk.gui.commands import tags
from paperdesk.gui.desk.scope import INBOX, LIBRARY
from paperdesk.gui.menus.palette_view import Palette
from paperdesk.gui.windows.insights.insights_window import InsightsWindow
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library import outbox
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library
from paperdesk.model.identifiers import doi_identifiers
from paperdesk.model.names import parse_name
from paperdesk.model.paper import PaperDraft, PaperFields, Place
from tests.benchmarks.basics import SETTINGS, corpus, first_paint
from tests.benchmarks.watching import BlockWatch, PaintWatch, share, wait

BATCH = 50
SEQUENCES = 24
SCROLLS = 200
TAGS = 30
OPENINGS = 10


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


def blocks(app: App) -> list[tuple[float, str]]:
    """The longest stretches for which the window did not answer, while a reader does all kinds of things."""
    window, watch, menus = app.window, BlockWatch(), app.menus
    assert menus is not None
    view = window.list_pane.view

    def do(name: str, work: Callable[[], object]) -> None:
        watch.doing = name
        work()
        settle(app.tasks, lambda: True)

    for name in ("star", "read", "reading-list", "copy-bibtex", "next"):
        do(name, lambda name=name: menus.run(name))  # type: ignore[misc]
    for word in ("learning", "quantum field", "graph neural network"):
        do("search", lambda word=word: window.list_pane.set_search(word))  # type: ignore[misc]
    do("clear the search", window.list_pane.search.line.clear)
    do("scroll", lambda: view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2))
    do("group by day", lambda: window.list_pane.set_group("day"))
    do("no groups", lambda: window.list_pane.set_group(""))
    do("table", lambda: menus.run("table"))
    do("cards", lambda: menus.run("table"))
    for name in ("palette", "settings", "history", "tags", "insights", "manual", "activity"):
        do(name, lambda name=name: menus.run(name))  # type: ignore[misc]
        for dialog in window.findChildren(QDialog):
            dialog.close()
        for palette in window.findChildren(Palette):
            palette.dismiss()
    do("dark", lambda: menus.run("theme"))
    return watch.longest()


def opening(app: App) -> tuple[list[float], list[float]]:
    """Milliseconds of wall and CPU from asking for all papers to painted cards, after another list was shown."""
    assert app.desk is not None
    pane, walls, cpus = app.window.list_pane, [], []
    watch = PaintWatch(pane.view.viewport())
    for _ in range(OPENINGS):
        app.desk.selection.set_scope(INBOX)
        settle(app.tasks, lambda: not pane.model.ids)
        begun, cpu = time.perf_counter(), time.process_time()
        app.desk.selection.set_scope(LIBRARY)
        wait(lambda begun=begun: bool(pane.model.ids) and watch.painted_at > begun)  # type: ignore[misc]
        walls.append((watch.painted_at - begun) * 1000)
        cpus.append((time.process_time() - cpu) * 1000)
        settle(app.tasks, lambda: True)
    return walls, cpus


def insights(app: App) -> list[tuple[str, float]]:
    """Milliseconds from the key to each of the insights: the figures with their charts, and the map beside them."""
    assert app.menus is not None
    took: dict[str, float] = {}
    begun = time.perf_counter()
    app.menus.run("insights")
    shown = app.window.findChildren(InsightsWindow)[-1]
    while len(took) < len(INSIGHTS):
        wait(lambda: all(is_shown(shown) for what, is_shown in INSIGHTS.items() if what not in took), limit_s=0.05)
        took |= {
            w: time.perf_counter() - begun for w, is_shown in INSIGHTS.items() if w not in took and is_shown(shown)
        }
    settle(app.tasks, lambda: True)
    shown.close()
    return [(what, seconds * 1000) for what, seconds in took.items()]


INSIGHTS: dict[str, Callable[[InsightsWindow], bool]] = {
    "insights: all charts, from the key": lambda shown: bool(shown.charts) and not shown.is_coming,
    "insights: the map, from the key": lambda shown: shown.map.content is not None,
}


def tagging(app: App) -> list[float]:
    """Milliseconds from the key that gives a tag to the painted list."""
    pane, times = app.window.list_pane, []
    watch = PaintWatch(pane.view.viewport())
    assert app.desk is not None
    tags.add_tags(app.desk, ["benchmark"])
    settle(app.tasks, lambda: True)
    for _ in range(TAGS):
        app.desk.list.step(1)
        settle(app.tasks, lambda: True)
        seen: list[float] = []

        def look(*_places: object, seen: list[float] = seen) -> None:
            row = pane.selection.current_row
            if not seen and row is not None and any(tag.name == "benchmark" for tag in row.tags):
                seen.append(time.perf_counter())

        pane.model.dataChanged.connect(look)
        begun = time.perf_counter()
        tags.add_tags(app.desk, ["benchmark"])
        wait(lambda seen=seen: bool(seen) and watch.painted_at > seen[0])  # type: ignore[misc]
        times.append((watch.painted_at - begun) * 1000)
        pane.model.dataChanged.disconnect(look)
    return times


def line(times: Sequence[float]) -> str:
    return f"{share(times, 0.5):.1f} ms | {share(times, 0.95):.1f} ms"


def memory() -> str:
    """The highest so far, and what of the memory is the program's own now, the rest being mapped files."""
    status = dict(row.split(":", 1) for row in Path("/proc/self/status").read_text("utf-8").splitlines())
    peak, own = (int(status[name].split()[0]) / 1024 for name in ("VmHWM", "RssAnon"))
    return f"{peak:.0f} MiB, {own:.0f} of now its own"


def measure(count: int, folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window", "--fill", str(count), str(folder)], check=True
    )  # in a process of its own, so that its memory is not taken for the window's
    settings = folder / "settings.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    print("| what | p50 | p95 | goal |\n|---|---|---|---|")
    cpu_s, mib = first_paint(folder)
    print(f"| first painted list, in a new process | {cpu_s:.2f} CPU s, {mib:.0f} MiB | | 1 CPU s |")
    tune()
    make_application()
    begun, cpu = time.perf_counter(), time.process_time()
    app = App(WindowOptions(folder, settings, size=(1280, 820)))
    pane = app.window.list_pane
    app.start()
    settle(app.tasks, lambda: bool(pane.model.ids) and app.menus is not None)
    ready, spent = time.perf_counter() - begun, time.process_time() - cpu
    print(f"| window with everything loaded | {ready:.2f} s | {spent:.2f} CPU s | |")
    walls, cpus = opening(app)
    print(f"| list of all papers ready, {share(cpus, 0.5):.0f} CPU ms | {line(walls)} | 300 ms |")
    for what, times, goal in (
        ("keystroke to painted rows", keystrokes(app), 30),
        ("frame while scrolling", scrolling(app), 16.7),
        ("a tag given and painted", tagging(app), 50),
    ):
        print(f"| {what} | {line(times)} | {goal} ms |")
    print(f"| memory at its highest | {memory()} | | 400 MiB |")
    for gap, doing in blocks(app):
        print(f"| the window did not answer: {doing} | {gap:.0f} ms | | 50 ms |")
    for what, took in insights(app):
        print(f"| {what} | {took:.0f} ms | | 500 ms at 10,000 |")
    print(f"| memory at its highest, with the insights and their map | {memory()} | | 400 MiB |")
    app.close()


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[:1] == ["--fill"]:
        fill(Path(words[2]), int(words[1]))
    else:
        number = int(words[0]) if words else 100_000
        if len(words) > 1:
            measure(number, Path(words[1]))
        else:
            with tempfile.TemporaryDirectory() as name:
                measure(number, Path(name))
