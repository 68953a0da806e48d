"""Choosing papers to cite if no window is open: in a small window of another process, like `cite`."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from paperdesk.jobs.one_window import ask_window


def picker_for(folder: Path) -> Callable[[str], list[int]]:
    """A function that lets the user choose papers from the library in `folder`: ids in order; none if cancelled."""

    def pick(query: str) -> list[int]:
        answer = ask_window(folder, {"kind": "cite", "query": query}, wait_s=None)
        return (
            [int(paper_id) for paper_id in answer["papers"]] if answer is not None else _pick_elsewhere(folder, query)
        )

    return pick


def _pick_elsewhere(folder: Path, query: str) -> list[int]:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "paperdesk"]
    command = [*program, "--library", str(folder), "cite", "--json", f"--query={query}"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False)  # noqa: S603 - our own program
    try:
        return [int(paper_id) for paper_id in json.loads(done.stdout)["papers"]]
    except (ValueError, KeyError, TypeError):
        return []
