import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from paperdesk.gui.running.tasks import Tasks
from tests.benchmarks.turns import TurnWatch, own_frames

ROOT = Path(__file__).parents[2]
BLOCK_MS = 80
MOST_TURNS = 200
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the watch needs an alarm clock of the system's")
STORY = """
import time
from PySide6.QtCore import QTimer

def test_of_a_window_that_blocks(qtbot):
    done = []
    QTimer.singleShot(1, lambda: (time.sleep(0.08), done.append(True)))
    qtbot.waitUntil(lambda: bool(done), timeout=180_000)
"""


def block() -> None:
    time.sleep(BLOCK_MS / 1000)


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[TurnWatch]:
    made = TurnWatch(qapp, least_ms=BLOCK_MS)
    made.story = "a story"
    yield made
    made.stop()


def test_a_turn_in_which_the_window_did_not_answer_is_told_with_what_began_it(watch: TurnWatch) -> None:
    timer = QTimer(singleShot=True, interval=0)
    timer.timeout.connect(block)
    for _ in range(MOST_TURNS):  # what others left behind may begin a turn, or the timer come late
        timer.start()
        watch.run_for(BLOCK_MS)
        if any(block.receiver == "QTimer" for block in watch.blocks):
            break
    (found,) = (block for block in watch.blocks if block.receiver == "QTimer")
    assert (found.story, found.kind) == ("a story", "Timer")
    assert found.ms >= BLOCK_MS


def test_what_comes_of_a_key_counts_and_what_a_story_does_itself_does_not(watch: TurnWatch) -> None:
    block()
    assert (watch.count, watch.blocks) == (0, [])
    watch.turn(lambda: watch.turn(block))
    assert (watch.count, len(watch.blocks)) == (1, 1)


def test_only_the_functions_of_the_program_are_named(qapp: QApplication) -> None:
    named: list[str] = []
    tasks = Tasks(qapp)
    tasks._call(lambda: named.append(own_frames(sys._getframe())))
    tasks.shut_down()
    assert named == ["tasks._call"]


def test_the_benchmark_fails_where_a_story_blocks(tmp_path: Path) -> None:
    story = tmp_path / "test_story.py"
    story.write_text(STORY, encoding="utf-8")
    command = [sys.executable, "-m", "tests.benchmarks.story_blocks", str(story)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert run.returncode == 1
    assert re.search(r"[1-9]\d* kinds of them took longer than 50 ms", run.stdout)
    assert "test_of_a_window_that_blocks" in run.stdout
