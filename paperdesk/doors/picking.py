"""Choosing papers to cite if no window is open: in a small window of another process, like `cite`."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from paperdesk.jobs.one_window import ask_window
from paperdesk.model.citing import Pick, picks_of, told_picks


def picker_for(folder: Path) -> Callable[[str, Sequence[Pick]], list[Pick]]:
    """A function that lets the user choose papers from the library in `folder`: in order; none if cancelled."""

    def pick(query: str, picks: Sequence[Pick]) -> list[Pick]:
        answer = ask_window(folder, {"kind": "cite", "query": query, **told_picks(picks)}, wait_s=None)
        return picks_of(answer) if answer is not None else _pick_elsewhere(folder, query, picks)

    return pick


def _pick_elsewhere(folder: Path, query: str, picks: Sequence[Pick]) -> list[Pick]:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "paperdesk"]
    command = [*program, "--library", str(folder), "cite", "--json", f"--query={query}"]
    command += [f"--picked={json.dumps(told_picks(picks))}"] if picks else []
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False)  # noqa: S603 - our own program
    try:
        return picks_of(json.loads(done.stdout))
    except (ValueError, KeyError, TypeError):
        return []
