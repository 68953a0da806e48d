"""Somebody restless at the window: random keys, clicks, words and actions, with late answers and changes from outside.

`python -m tests.long.restless [--seeds 20] [--first 1] [--steps 150] [--late]`. After each step the window must be at
rest, show the paper that is selected and none else, list papers that are there, and have raised nothing; in the end the
library must be whole. A seed that failed is printed with its last steps.
"""

import argparse
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QMenu, QWidget

from paperdesk.errors import PaperDeskError
from paperdesk.jobs.check_library import check_library
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers, tags
from paperdesk.model.paper import Place
from tests.drafts import FEED, FILE, add, draft
from tests.gui import window
from tests.gui.window import FakeAsk, Reader
from tests.helpers.stories import SAMPLE

KEYS = (
    *"jkaesturlnxvpo",
    *("Home", "End", "Space", "Return", "Esc", "Esc", "Esc", "Tab", "Del", "F2", "Down", "Up", "/", "?"),
    *("Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+A", "Ctrl+K", "Ctrl+V", "Ctrl+W", "Shift+Down"),
)
PLACES = "itlsr"  # after g
WORDS = (
    "training",
    "soup",
    "is:unread",
    "tag:",
    "author:lee",
    "-",
    '"',
    "zzzz",
    "x AND (",
    "müller",
    "図書",
    "year:20",
)
NOT_TRIED = {"quit", "get-model", "print", "print-list", "reader-print"}
NETWORK = {"complete", "complete-always", "check-standing", "newer-versions", "fetch-pdfs", "refresh", "exchange-lab"}
LAST_STEPS = 25
MENU_MS = 150
PAGE = SAMPLE.read_text()
BIB = """
@article{{lee{n}, title={{A study of pond {n}}}, author={{Lee, Ann and Ng, Bo}}, year=20{n:02}, journal={{Ponds}}}}
"""


class Whimsical(FakeAsk):
    """Answers what the window asks at random."""

    def __init__(self, chance: random.Random, folder: Path) -> None:
        super().__init__()
        self.chance, self.place = chance, folder

    def _maybe(self, *answers: object) -> object:
        return self.chance.choice([None, *answers])

    def open_files(self, title: str) -> list[Path]:
        return self.chance.choice([[], *([file] for file in self.place.glob("given/*"))])

    def choose_folder(self, title: str) -> Path | None:
        return self._maybe(self.place / "given")  # type: ignore[return-value]

    def save_file(self, title: str, name: str, pattern: str) -> Path | None:
        return self._maybe(self.place / "saved" / (name or "file"))  # type: ignore[return-value]

    def text(self, title: str, label: str, value: str = "") -> str | None:
        return self._maybe(value, *WORDS)  # type: ignore[return-value]

    def choose(self, title: str, label: str, options: Sequence[str]) -> int | None:
        return self._maybe(*range(len(options)))  # type: ignore[return-value]

    def confirm(self, question: str, yes: str) -> bool:
        return self.chance.random() < 0.5

    def pasted(self) -> tuple[str, list[Path]]:
        texts = ("", "a word", BIB.format(n=self.chance.randrange(10, 99)), "@article{broken", PAGE[:2000])
        return self.chance.choice(texts), []


class Restless:
    """One seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance, self.folder = random.Random(seed), folder
        self.steps: list[str] = []
        self.counts: Counter[str] = Counter()
        for name in ("given", "saved"):
            (folder / name).mkdir()
        (folder / "given" / "ponds.bib").write_text("".join(BIB.format(n=n) for n in range(10, 14)))
        (folder / "given" / "page.txt").write_text(PAGE)
        (folder / "given" / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
        ask = Whimsical(self.chance, folder)
        with_ask: Callable[[], FakeAsk] = lambda: ask  # noqa: E731
        window.FakeAsk, kept = with_ask, window.FakeAsk  # type: ignore[misc, assignment]
        try:
            self.reader = Reader(None, folder / "library", folder / "settings.toml")  # type: ignore[arg-type]
        finally:
            window.FakeAsk = kept  # type: ignore[misc]
        self.menus = QTimer(self.reader.window, interval=MENU_MS)
        self.menus.timeout.connect(self.choose_from_menu)
        self.menus.start()

    @property
    def library(self):  # type: ignore[no-untyped-def]
        assert self.reader.app.desk is not None
        return self.reader.app.desk.library

    def run(self, steps: int) -> list[str]:
        """All steps; returns what is wrong after one."""
        add(self.library, *(draft(f"Paper {n} on ponds", "Ann Lee", year=2000 + n) for n in range(20)), arrival=FEED)
        add(self.library, *(draft(f"Kept {n} on gauges", "Bo Ng", doi=f"10.1000/{n}") for n in range(20)), arrival=FILE)
        self.reader.settle()
        for _ in range(steps):
            step = self.chance.choices(
                (self.press, self.act, self.write, self.click, self.from_outside, self.late), (40, 20, 12, 18, 6, 8)
            )[0]
            self.counts[step.__name__] += 1
            step()
            self.reader.settle()
            if wrong := self.look():
                return wrong
        return self.end()

    # --- steps

    def press(self) -> None:
        key = self.chance.choice(KEYS)
        self.note(f"press {key}")
        self.reader.press(key)
        if self.chance.random() < 0.15:
            place = self.chance.choice(PLACES)
            self.note(f"press g {place}")
            self.reader.press("g", place)

    def act(self) -> None:
        menus = self.reader.app.menus
        assert menus is not None
        names = [name for name in menus.actions if name not in NOT_TRIED | NETWORK and not name.startswith("follow-")]
        name = self.chance.choice(names)
        if menus.actions[name].isEnabled() and QApplication.activeModalWidget() is None:
            self.note(f"action {name}")
            menus.run(name)

    def write(self) -> None:
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit) or (widget is not None and widget.inherits("QPlainTextEdit")):
            text = self.chance.choice(WORDS)
            self.note(f"type {text!r} into {type(widget).__name__}")
            self.reader.type(text)

    def click(self) -> None:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.reader.window
        if isinstance(top, QMenu):
            return
        kind = self.chance.choice((QAbstractButton, QAbstractItemView))
        found = [each for each in top.findChildren(kind) if each.isVisible() and each.isEnabled()]
        if not found:
            return
        widget: QWidget = self.chance.choice(found)
        what = widget.accessibleName() or getattr(widget, "text", lambda: "")() or type(widget).__name__
        if what in {"Quit", "Open another library…"}:
            return
        self.note(f"click {what!r} in {type(top).__name__}")
        if isinstance(widget, QAbstractItemView):
            area = widget.viewport().rect()
            at = QPoint(self.chance.randrange(max(1, area.width())), self.chance.randrange(max(1, area.height())))
            double = self.chance.random() < 0.2
            (QTest.mouseDClick if double else QTest.mouseClick)(widget.viewport(), Qt.MouseButton.LeftButton, pos=at)
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def choose_from_menu(self) -> None:
        """A menu of a button waits in an event loop of its own."""
        top = QApplication.activePopupWidget()
        if isinstance(top, QMenu):
            there = [action for action in top.actions() if action.isEnabled() and action.menu() is None]
            if there and self.chance.random() < 0.6:
                action = self.chance.choice(there)
                self.note(f"menu {action.text()!r}")
                top.close()
                if "PDF" not in action.text():
                    action.trigger()
            else:
                top.close()

    def from_outside(self) -> None:
        """Another process, a feed or another device changes the library."""
        with self.library.read() as session:
            ids = papers.list_ids(session, any_place=True)
        some = self.chance.sample(list(ids), min(3, len(ids)))
        what = self.chance.randrange(4)
        self.note(f"outside {what}")
        if what == 0:
            add(self.library, draft(f"News {self.chance.randrange(10**6)}", "Cy Ox", year=2024), arrival=FEED)
            return
        with self.library.edit() as edit:
            if what == 1:
                papers.set_place(edit, paper_ids=some, place=self.chance.choice(list(Place)))
            elif what == 2:
                tags.tag_papers(edit, paper_ids=some, names=[self.chance.choice("abc")])
            else:
                papers.set_read(edit, paper_ids=some, is_read=self.chance.random() < 0.5)

    def late(self) -> None:
        """Three keys at once, none of which waits for what the one before led to."""
        keys = [self.chance.choice("jkaestu") for _ in range(3)]
        self.note(f"at once {keys}")
        widget = QApplication.focusWidget() or self.reader.window
        QTest.keyClicks(widget, "".join(keys))

    def note(self, step: str) -> None:
        self.steps.append(step)

    # --- what must hold

    def look(self) -> list[str]:
        """What is wrong at rest."""
        reader, wrong = self.reader, []
        raised = [error for error in reader.errors if not isinstance(error, PaperDeskError)]
        wrong += [f"raised {error!r}" for error in raised]
        desk, pane = reader.app.desk, reader.window.paper_pane
        assert desk is not None
        current, ids = desk.selection.current, set(reader.pane.model.ids)
        if current is not None and current not in ids:
            wrong.append(f"paper {current} is selected, but not in the list")
        shown = None if pane.content is None or not pane.body.isVisible() else pane.content.detail.id
        if not desk.selection.is_several and shown is not None and shown != current:
            wrong.append(f"the pane shows {shown}, selected is {current}")
        if current is not None and not desk.selection.is_several and pane.content is None:
            wrong.append(f"the pane does not show the selected paper {current}")
        with desk.library.read() as session:
            there = set(papers.list_ids(session, any_place=True))
        if gone := ids - there:
            wrong.append(f"the list has papers that are gone: {sorted(gone)[:5]}")
        if any(
            not 0 <= row < len(reader.pane.model.ids) for row in [i.row() for i in reader.pane.view.selectedIndexes()]
        ):
            wrong.append("a row is selected that is not there")
        return wrong

    def end(self) -> list[str]:
        """Close all, check the library, undo everything."""
        for _ in range(10):
            if (top := QApplication.activeModalWidget()) is not None:
                top.close()
            self.reader.press("Esc")
        menus = self.reader.app.menus
        assert menus is not None
        for _ in range(3):
            menus.run("undo")
            self.reader.settle()
        return self.look() + [f"check: {found.code}" for found in check_library(self.library, Progress())]

    def close(self) -> None:
        self.reader.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--late", action="store_true", help="let a quarter of all answers come late")
    options = parser.parse_args()
    if options.late:
        import_module("tests.long.late_answers")
    failed = []
    application = QApplication.instance() or QApplication([])
    home = tempfile.mkdtemp(prefix="restless-home-")
    os.environ.update({f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "STATE", "CACHE")})
    for seed in range(options.first, options.first + options.seeds):
        with tempfile.TemporaryDirectory(prefix="restless-") as folder:
            someone = Restless(Path(folder), seed)
            try:
                wrong = someone.run(options.steps)
            except Exception as error:
                wrong = [repr(error)]
            print(f"seed {seed}: {len(someone.steps)} steps, {dict(someone.counts)}", flush=True)
            if wrong:
                failed.append(seed)
                print("\n".join(f"    {line}" for line in (*wrong, *someone.steps[-LAST_STEPS:])), flush=True)
            someone.close()
    del application
    print(f"{options.seeds} seeds, {len(failed)} failed: {failed}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
