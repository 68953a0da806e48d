"""A short run of each long test, so that every run of the suite notices when one of them breaks."""

import random
import re
import shutil
import subprocess
import sys

import pytest

from tests.benchmarks.all import BENCHMARKS
from tests.long.mutations import ROOMS, drawn
from tests.samples import PROJECT


def run(module: str, *words: str) -> str:
    command = [sys.executable, "-m", f"tests.long.{module}", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=PROJECT)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("cc") is None, reason="needs Linux and a C compiler")
def test_a_failing_disk_costs_no_edit() -> None:
    assert "0 troubles" in run("faults", "--every", "61")


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_killed_program_costs_no_edit() -> None:
    assert "2 kills, 0 troubles" in run("kills", "--kills", "2", "--seed", "3")


def test_hard_pairs_that_are_imported_are_never_merged_wrongly() -> None:
    assert "0 wrong" in run("imported_pairs", "--every", "80")


def test_lines_that_are_changed_to_see_whether_tests_notice_are_still_python() -> None:
    for _room, change in drawn(list(ROOMS), 60, random.Random(1)):
        source = change.file.read_text(encoding="utf-8")
        changed = change.made_in(source)
        compile(changed, change.file.name, "exec")
        assert changed != source


def test_every_benchmark_is_run_with_all_others() -> None:
    files = {file.stem: file.read_text("utf-8") for file in (PROJECT / "tests" / "benchmarks").glob("*.py")}
    commands = {name for name, text in files.items() if 'if __name__ == "__main__"' in text}
    named = {benchmark.module for benchmark in BENCHMARKS} | {"basics", "all", "calibration"}
    assert commands <= named
    imported = set(re.findall(r"tests\.benchmarks\.(\w+)", "".join(files.values())))
    assert files.keys() - {"__init__", "__main__"} <= imported | named
