"""Devices that edit at random, many seeds: `python -m tests.long.devices [--seeds 100] [--first 1] [--papers 2000]`.

Every second seed takes every kind of edit that the program has and compares what the devices show; the others also
count what is lost. A seed that failed is printed; `--first N --seeds 1` runs it again. `--control` lets the last writer
win, and must be seen to fail.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from paperdesk.devices.merging import Merging
from paperdesk.model.shared_rows import MergedRow
from tests.devices.simulation import Scale, Simulation


class LastWriterWins(Merging):
    """Keeps but the last of several values."""

    def read(self, pieces: Sequence[bytes], keys: Sequence[str]) -> list[MergedRow]:
        rows = super().read(pieces, keys)
        return [MergedRow(row.key, {name: said[-1:] for name, said in row.said.items()}, row.text) for row in rows]


def run(seed: int, options: argparse.Namespace, merging: Merging) -> list[str]:
    """One seed; what is wrong in the end."""
    scale = Scale(options.devices, options.papers, options.rounds, options.edits, is_wild=seed % 2 == 0)
    with tempfile.TemporaryDirectory(prefix="devices-") as folder:
        simulation = Simulation(Path(folder), seed, scale, merging)
        start = time.process_time()
        try:
            wrong = simulation.run()
        finally:
            simulation.close()
        spent = time.process_time() - start
        print(f"seed {seed}: {len(simulation.done)} edits, {dict(simulation.counts)}, {spent:.0f} CPU s", flush=True)
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--devices", type=int, default=5)
    parser.add_argument("--papers", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--edits", type=int, default=60)
    parser.add_argument("--control", action="store_true")
    options = parser.parse_args()
    failed = []
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_STATE_HOME"] = home
        merging = LastWriterWins() if options.control else Merging()
        for seed in range(options.first, options.first + options.seeds):
            if wrong := run(seed, options, merging):
                failed.append(seed)
                print("\n".join(f"    {line}" for line in wrong[:20]), flush=True)
        merging.close()
    print(f"{options.seeds} seeds, {len(failed)} failed: {failed}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
