"""What is killed by tests/long/kills.py: the program's own commands in a loop, or its window with somebody who types.

    python -m tests.long.kill_worker edits FOLDER ACKNOWLEDGED SEED
    python -m tests.long.kill_worker linked FOLDER ACKNOWLEDGED SEED
    python -m tests.long.kill_worker notes FOLDER ACKNOWLEDGED SEED

What is done is written to a file that reaches the disk before the next begins.
"""

import contextlib
import errno
import io
import os
import random
import sys
from pathlib import Path


def acknowledge(descriptor: int, *words: object) -> None:
    """Write down what begins or has ended; where the small disk has no room for that, this process ends."""
    try:
        os.write(descriptor, ("\t".join(map(str, words)) + "\n").encode())
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        sys.exit(0)


def edits(folder: Path, descriptor: int, seed: int) -> None:
    """Star, tag and annotate papers by the command line's own entry, for ever."""
    from paperdesk.cli.main import main

    chance, number = random.Random(seed), 0
    while True:
        number += 1
        paper = str(chance.randint(1, 40))
        words = {
            "star": ["star", paper],
            "unstar": ["unstar", paper],
            "note": ["note", paper, f"note {seed}-{number}"],
            "tag": ["tag", paper, "--add", f"tag{seed}-{number}"],
            "volume": ["edit", paper, "--set", f"volume=v{number}"],
        }
        kind = chance.choice(sorted(words))
        acknowledge(descriptor, "begin", kind, paper, words[kind][-1])
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            code = main([*words[kind], "--library", str(folder)])
        acknowledge(descriptor, "end" if code == 0 else "failed", kind, paper, words[kind][-1])


def linked(folder: Path, descriptor: int, seed: int) -> None:
    """Tag papers and bring the linked file up to date, for ever."""
    from paperdesk.cli.main import main

    chance, number = random.Random(seed), 0
    while True:
        number += 1
        paper, tag = str(chance.randint(1, 40)), f"tag{seed}x{number}"
        acknowledge(descriptor, "begin", "tag", paper, tag)
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            code = main(["tag", paper, "--add", tag, "--library", str(folder)])
            main(["linked", "update", "--library", str(folder)])
        acknowledge(descriptor, "end" if code == 0 else "failed", "tag", paper, tag)


def notes(folder: Path, descriptor: int, seed: int) -> None:
    """Type one long note in the window; what the window has saved is acknowledged."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from paperdesk.app import App, WindowOptions, make_application
    from paperdesk.library.papers import get_detail

    make_application()
    app = App(WindowOptions(folder, size=(1000, 700), paper="1"))
    app.start()

    def wait(is_so: object) -> None:
        while not is_so():  # type: ignore[operator]
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()

    wait(lambda: app.menus is not None and app.tasks.is_idle and app.desk.selection.paper_ids)  # type: ignore[union-attr]
    app.window.activateWindow()
    app.menus.run("note")  # type: ignore[union-attr]
    wait(lambda: app.window.paper_pane.notes.editor is not None and app.tasks.is_idle)
    number = 0
    while True:
        number += 1
        QTest.keyClicks(QApplication.focusWidget() or app.window, f"word{number} ")
        for _ in range(random.Random(seed + number).randint(1, 30)):
            QApplication.processEvents()
        with app.desk.library.read() as session:  # type: ignore[union-attr]
            saved = [note.text for note in get_detail(session, 1).annotations]
        acknowledge(descriptor, "saved", *(text.replace("\t", " ") for text in saved))


def main() -> None:
    kind, folder, file, seed = sys.argv[1:]
    descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_SYNC)
    {"edits": edits, "linked": linked, "notes": notes}[kind](Path(folder), descriptor, int(seed))


if __name__ == "__main__":
    main()
