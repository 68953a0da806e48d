"""Let the library machine run for as long as you want: `python -m tests.long.library_machine --minutes 60`.

Each round has a seed, which is printed when it fails and written to the file that --keep names; `--seed N --rounds 1`
runs that round again.
"""

import argparse
import random
import secrets
import sys
import time
import traceback
from pathlib import Path

import hypothesis
from hypothesis import HealthCheck, Phase, Verbosity
from hypothesis.stateful import run_state_machine_as_test

from tests.library.machine import LibraryMachine
from tests.library.random_edits import RandomEdits


def undo_random_edits(seed: int, *, edits: int) -> None:
    """Do so many things at random, undo all of them, do all of them again: nothing may differ at either end."""
    chance = random.Random(seed)
    machine = RandomEdits()
    try:
        for _ in range(edits):
            machine.do_anything(chance)
        machine.go_back_and_forth()
    finally:
        machine.close()


def main() -> int:
    """Run until the time is over; the exit code is 1 if a round failed."""
    options = _options()
    end = time.monotonic() + 60 * options.minutes
    seed, done, failed = options.seed, 0, []
    for number in range(options.edits):
        undo_random_edits(seed + number, edits=options.steps)
    while (options.rounds and done < options.rounds) or (not options.rounds and time.monotonic() < end):
        if not run_round(seed, options):
            failed.append(seed)
            print(f"seed {seed} failed", flush=True)
            if options.keep:
                with options.keep.open("a") as file:
                    file.write(f"{seed}\n")
        seed, done = seed + 1, done + 1
    print(f"{done} rounds of {options.examples} runs, {len(failed)} failed: {failed}")
    return 1 if failed else 0


def run_round(seed: int, options: argparse.Namespace) -> bool:
    """Some runs of the machine from one seed; a failing one is made as short as it gets, and shown."""
    settings = hypothesis.settings(
        max_examples=options.examples,
        stateful_step_count=options.steps,
        deadline=None,
        database=None,
        derandomize=False,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,) if options.unshortened else (Phase.generate, Phase.shrink),
        verbosity=Verbosity.normal,
    )
    machine = hypothesis.seed(seed)(type("LibraryMachine", (LibraryMachine,), {}))
    try:
        run_state_machine_as_test(machine, settings=settings)
    except Exception:
        traceback.print_exc()
        return False
    return True


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--minutes", type=float, default=1.0, help="for how long")
    parser.add_argument("--rounds", type=int, default=0, help="so many rounds instead")
    parser.add_argument("--examples", type=int, default=20, help="runs in a round")
    parser.add_argument("--steps", type=int, default=40, help="steps in a run")
    parser.add_argument("--edits", type=int, default=0, help="so many seeds of edits that are all undone, beforehand")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**31), help="of the first round")
    parser.add_argument("--unshortened", action="store_true", help="show a failing run as it came, which is quicker")
    parser.add_argument("--keep", type=Path, help="a file for the seeds that failed")
    options = parser.parse_args()
    print(f"first seed {options.seed}", flush=True)
    return options


if __name__ == "__main__":
    sys.exit(main())
