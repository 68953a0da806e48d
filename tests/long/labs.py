"""Labs whose members edit at random, many seeds: `python -m tests.long.labs [--seeds 20] [--first 1] [--steps 120]`.

Needs PostgreSQL's programs; the server is one of its own, in a temporary folder. A seed that failed is printed;
`--first N --seeds 1` runs it again. `--control` sends all that is here, whoever changed it, and must be seen to fail.
"""

import argparse
import os
import secrets
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

import psycopg

from paperdesk.labs import passwords
from paperdesk.labs.address import Address, parse_address
from paperdesk.labs.agreement import GONE, Changed
from paperdesk.library.lab_state import Cells
from tests.labs.cluster import Cluster, programs, running
from tests.labs.labs import People
from tests.labs.simulation import LabSimulation


def new_database(cluster: Cluster) -> Address:
    """An empty database, and the login that owns it."""
    name, password = f"lab_{secrets.token_hex(6)}", secrets.token_hex(12)
    with psycopg.connect(cluster.address(), autocommit=True) as owner:
        owner.execute(f"create role {name} login createrole password '{password}'".encode())
        owner.execute(f"create database {name} owner {name}".encode())
    return parse_address(f"postgresql://{name}:{password}@127.0.0.1:{cluster.port}/{name}")


def run(seed: int, steps: int, cluster: Cluster) -> list[str]:
    """One seed; what is wrong in the end."""
    with tempfile.TemporaryDirectory(prefix="labs-") as folder:
        people = People(Path(folder), new_database(cluster))
        start = time.process_time()
        try:
            simulation = LabSimulation(people, seed)
            wrong = simulation.run(steps)
            written = len(simulation.written)
        finally:
            people.close()
    print(f"seed {seed}: {steps} steps, {written} values, {time.process_time() - start:.0f} CPU s", flush=True)
    return wrong


def sends_all(now_is: Cells, was: Cells) -> Changed:
    """As if all that is here had been changed here: what was agreed before is not asked."""
    return {name: now_is.get(name, GONE) for name in {*now_is, *was}}


def main() -> int:
    """Run the seeds; 1 if any is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--steps", type=int, default=120)
    parser.add_argument("--control", action="store_true")
    options = parser.parse_args()
    found = programs()
    if found is None:
        sys.exit("PostgreSQL is not installed")
    passwords._keyring = lambda: None  # that of this machine stays as it is
    failed = 0
    with tempfile.TemporaryDirectory(prefix="labs-home-") as home, running(found) as cluster, ExitStack() as stack:
        os.environ["XDG_STATE_HOME"] = home
        if options.control:
            stack.enter_context(patch("paperdesk.labs.bridge.changed", sends_all))
        for seed in range(options.first, options.first + options.seeds):
            wrong = run(seed, options.steps, cluster)
            failed += bool(wrong)
            print("\n".join(f"  {line}" for line in wrong[:10]), end="\n" if wrong else "", flush=True)
    print(f"{options.seeds} seeds, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
