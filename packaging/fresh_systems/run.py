"""Tries every way of installing PaperDesk in fresh Debian systems, as people would, and writes down what happened.

packaging/fresh [--only NAME]... [--release NAME]... [--write]

Each trial has a system of its own. `--only` runs those whose names begin so; `--write` puts the table into
packaging/RESULTS.md. Needs root, debootstrap and unshare; systems are fetched once, into the user's cache. What is
installed from files is what `packaging/release` left in dist/.
"""

import argparse
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fresh_systems.root import Outcome, Release, make_root
from fresh_systems.trials import PROJECT, TRIALS, Trial

RESULTS = PROJECT / "packaging" / "RESULTS.md"
RELEASES = (Release("debian12", "bookworm"), Release("debian13", "trixie"))
TESTING = Release("testing", "testing")  # tried where it is asked for: it is another one every day


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one trial in one system."""

    release: str
    trial: str
    rows: list[tuple[str, Outcome, str]]
    failure: str


def run_trial(trial: Callable[[Trial], None], release: Release, cache: Path) -> Report:
    folder = Path(tempfile.mkdtemp(prefix=f"paperdesk-{release.name}-"))
    root = make_root(release, cache, folder / "root")
    tried = Trial(root, PROJECT / "dist")
    failure = ""
    try:
        trial(tried)
    except (AssertionError, OSError) as error:
        failure = str(error)
    finally:
        root.remove()
        folder.rmdir()
    return Report(release.name, trial.__name__, tried.rows, failure)


def section(report: Report) -> str:
    """What was seen of a trial, as Markdown."""
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    when = datetime.datetime.now(datetime.UTC).date().isoformat()
    rows = [
        f"| {step} | {outcome.code} | {outcome.wall_s:.2f} | {outcome.cpu_s:.2f} | {note} |"
        for step, outcome, note in report.rows
    ]
    verdict = "**The last step failed.**" if report.failure else "All as it should be."
    told = f"{when}, at {commit.stdout.strip()}, {os.cpu_count()} cores. {verdict}"
    return "\n".join([f"{told}\n", "| step | exit | wall s | CPU s | |", "|---|---|---|---|---|", *rows]) + "\n"


def write_results(reports: list[Report]) -> None:
    """Put what was seen into RESULTS.md, in the place of what was seen of the same trials before."""
    head, *parts = re.split(r"^## (.+)\n+", RESULTS.read_text(encoding="utf-8"), flags=re.MULTILINE)
    sections = dict(zip(parts[::2], parts[1::2], strict=True))
    for report in reports:
        sections[f"{report.release}: {report.trial.replace('_', ' ')}"] = section(report)
    body = "\n".join(f"## {name}\n\n{text.strip()}\n" for name, text in sorted(sections.items()))
    RESULTS.write_text(f"{head.rstrip()}\n\n{body}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", default=[], metavar="NAME")
    parser.add_argument(
        "--release", action="append", default=[], choices=[release.name for release in (*RELEASES, TESTING)]
    )
    parser.add_argument("--write", action="store_true")
    wishes = parser.parse_args()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "paperdesk-fresh"
    cache.mkdir(parents=True, exist_ok=True)
    reports = []
    for release in (*RELEASES, TESTING):
        for trial in TRIALS:
            if release.name not in (wishes.release or [release.name for release in RELEASES]):
                continue
            if wishes.only and not trial.__name__.startswith(tuple(wishes.only)):
                continue
            print(f"{release.name}: {trial.__name__.replace('_', ' ')}", flush=True)
            reports.append(run_trial(trial, release, cache))
            if reports[-1].failure:
                print(reports[-1].failure, file=sys.stderr, flush=True)
    if wishes.write:
        write_results(reports)
    failed = [report for report in reports if report.failure]
    print(json.dumps({"trials": len(reports), "failed": len(failed)}))
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
