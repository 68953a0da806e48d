"""Lanes that answer late at random, under all stories of the window: `pytest -p tests.long.late_answers tests/stories`.

A quarter of what is read, written and fetched off the GUI thread waits up to half a second. A story that fails shows a
test that does not wait for what it looks at, or a window that shows an answer to an older question.
`PAPERDESK_SEED` is the seed, 1 by default.
"""

import os
import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from paperdesk.gui.running.tasks import Tasks

SHARE, SHORTEST_S, LONGEST_S = 0.25, 0.02, 0.5
_chance = random.Random(int(os.environ.get("PAPERDESK_SEED", "1")))
_submit = Tasks._submit


def _submit_late(self: Tasks, lane: ThreadPoolExecutor, work: Callable[[], None]) -> None:
    pause_s = _chance.uniform(SHORTEST_S, LONGEST_S) if _chance.random() < SHARE else 0.0

    def late() -> None:
        time.sleep(pause_s)
        work()

    _submit(self, lane, late)


Tasks._submit = _submit_late  # type: ignore[method-assign]
