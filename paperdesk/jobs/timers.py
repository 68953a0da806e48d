"""Refreshing while the window is closed: a systemd user timer, or a cron line."""

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from paperdesk.errors import ExportFailed, InvalidField
from paperdesk.jobs.export_papers import write_file

NAME = "paperdesk-refresh"
SPAN = re.compile(r"(\d{1,4})\s*(m|min|h|d)", re.IGNORECASE)
MINUTES = {"m": 1, "min": 1, "h": 60, "d": 24 * 60}
SHORTEST_MINUTES = 15
LONGEST_MINUTES = 30 * 24 * 60
SYSTEMCTL = "systemctl"
WAIT_S = 20.0


def parse_span(text: str) -> int:
    """The minutes of `30m`, `2h` or `1d`.

    Raises:
        InvalidField: it is not valid, or too short or long for a timer.
    """
    found = SPAN.fullmatch(text.strip())
    minutes = int(found[1]) * MINUTES[found[2].lower()] if found else 0
    if not SHORTEST_MINUTES <= minutes <= LONGEST_MINUTES:
        raise InvalidField(
            "not-a-timer-span",
            "“{text}” is not a valid interval. Use 15m, 2h or 1d, for example; the minimum is 15 minutes.",
            text=text,
        )
    return minutes


def own_command() -> list[str]:
    """The command that starts this program."""
    script = shutil.which("paperdesk")
    return [script] if script else [sys.executable, "-m", "paperdesk"]


def commands(program: Sequence[str], library: Path, *, sends_digest: bool) -> list[list[str]]:
    """The commands a timer runs: refresh due feeds, then send the digest if wanted."""
    runs = [[*program, "feeds", "refresh", "--due", "--library", str(library)]]
    return [*runs, [*program, "digest", "--send", "--library", str(library)]] if sends_digest else runs


def unit_texts(runs: Sequence[Sequence[str]], minutes: int) -> dict[str, str]:
    """The contents of a timer's two files, by name."""
    starts = "\n".join(
        f"ExecStart={'-' if number + 1 < len(runs) else ''}{_quoted(run)}" for number, run in enumerate(runs)
    )
    what = "Refresh PaperDesk feeds"
    service = f"[Unit]\nDescription={what}\n\n[Service]\nType=oneshot\nNice=10\n{starts}\n"
    when = f"OnStartupSec=5min\nOnUnitActiveSec={minutes}min\nRandomizedDelaySec=2min"
    timer = f"[Unit]\nDescription={what} now and then\n\n[Timer]\n{when}\n\n[Install]\nWantedBy=timers.target\n"
    return {f"{NAME}.service": service, f"{NAME}.timer": timer}


def _quoted(run: Sequence[str]) -> str:
    """Quote a command for systemd."""
    signs = {"\\": "\\\\", '"': '\\"', "%": "%%", "$": "$$"}
    words = ("".join(signs.get(char, char) for char in word) for word in run)
    return " ".join(f'"{word}"' for word in words)


def cron_line(runs: Sequence[Sequence[str]], minutes: int) -> str:
    """The line for `crontab -e`; cron only supports minutes, hours or days."""
    days, hours = minutes // (24 * 60), minutes // 60
    if days:
        when = f"7 6 */{days} * *" if days > 1 else "7 6 * * *"
    elif hours:
        when = f"7 */{hours} * * *" if hours > 1 else "7 * * * *"
    else:
        when = f"*/{minutes} * * * *"
    line = "; ".join(shlex.join(run) for run in runs)
    return f"{when} {line}".replace("%", "\\%")


def write_units(folder: Path, texts: dict[str, str]) -> list[Path]:
    """Write the files of a timer.

    Raises:
        ExportFailed: they cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(
            "timer-not-written", "{folder} cannot be created: {reason}.", folder=folder, reason=error.strerror
        ) from error
    for name, text in texts.items():
        write_file(folder / name, iter([text]))
    return [folder / name for name in texts]


def remove_units(folder: Path) -> bool:
    """Stop the timer and remove its files; returns whether there were any."""
    files = [file for ending in ("timer", "service") if (file := folder / f"{NAME}.{ending}").is_file()]
    if files:
        run_systemctl("disable", "--now", f"{NAME}.timer")
    for file in files:
        file.unlink(missing_ok=True)
    if files:
        run_systemctl("daemon-reload")
    return bool(files)


def start_timer() -> bool:
    """Start the timer with systemd; returns whether it is running."""
    return run_systemctl("daemon-reload") and run_systemctl("enable", "--now", f"{NAME}.timer")


def run_systemctl(*words: str) -> bool:
    """Run systemctl for the user; returns whether it exists and succeeded."""
    program = shutil.which(SYSTEMCTL)
    if program is None:
        return False
    try:
        done = subprocess.run(  # noqa: S603 - the system's own program, with words of ours
            [program, "--user", *words], capture_output=True, timeout=WAIT_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
