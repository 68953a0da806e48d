"""A lab: sharing, joining, one change, an exchange that has nothing to say; and a server that holds very many changes.

Run as `python -m tests.benchmarks.labs [PAPERS] [--rows ROWS]`; needs PostgreSQL's programs, and runs a server of its own.
CPU seconds are of the program with the process that merges, not of the server; times of the server are by the clock.
"""

import argparse
import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psycopg

from paperdesk.labs import passwords
from paperdesk.library import papers
from tests.benchmarks.corpus import make_library, records
from tests.benchmarks.devices import peak_mb, spent
from tests.labs.cluster import Cluster, programs, running
from tests.labs.labs import People, Person
from tests.labs.people import Lab
from tests.long.labs import new_database

SPACES, MEMBERS = 1_000, 10
TURNS = 30


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """CPU seconds of this process and those it has ended, and seconds by the clock."""
    cpu, clock = spent() + _merging_s(), time.perf_counter()
    work()
    return spent() + _merging_s() - cpu, time.perf_counter() - clock


def _merging_s() -> float:
    """CPU seconds of the processes that run for this one, on Linux."""
    found = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == os.getpid():
            found += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return found


def share_and_join(cluster: Cluster, count: int, folder: Path) -> None:
    """Two people with one collection of so many papers."""
    people = People(folder, new_database(cluster))
    made = make_library(folder / "Ana", records(count))
    ids = list(range(1, count + 1))
    made.close()
    ana, bo = people.start("Ana"), people.join("Bo")
    collection = ana.collect("Shared", *ids)
    print(f"sharing {len(ids):,} papers: {timed(lambda: ana.share(collection))[0]:.1f} CPU s")
    with psycopg.connect(autocommit=True, **people.database.options) as owner:  # type: ignore[arg-type]
        row = owner.execute("select count(*), sum(octet_length(body)) from paperdesk.updates").fetchone() or (0, 0)
    print(f"at the server: {row[0]} changes, {row[1] / 1e6:.2f} MB, {row[1] / max(len(ids), 1):.0f} bytes a paper")
    print(f"joining: {timed(bo.sync)[0]:.1f} CPU s; memory at its highest {peak_mb()} MB")
    people.settle()
    print(f"nothing to say: {1000 * statistics.median(timed(bo.sync)[0] for _ in range(5)):.0f} CPU ms")
    before = row[1]
    sending = [timed(partial(change, ana, ids[number], number))[0] for number in range(10)]
    taking = timed(bo.sync)[0]
    with psycopg.connect(autocommit=True, **people.database.options) as owner:  # type: ignore[arg-type]
        (after,) = owner.execute("select sum(octet_length(body)) from paperdesk.updates").fetchone() or (0,)
    print(f"one change: {1000 * statistics.median(sending):.0f} CPU ms to send, {(after - before) / 10:.0f} bytes")
    print(f"ten changes: {1000 * taking:.0f} CPU ms to take over")
    people.close()


def change(person: Person, paper_id: int, number: int) -> None:
    with person.edit() as edit:
        papers.update_fields(edit, paper_id=paper_id, values={"volume": str(number)})
    person.sync()


def fill(cluster: Cluster, rows: int, *, partitions: int) -> tuple[Lab, list[str]]:
    """A server whose table of changes has so many rows, in a thousand spaces."""
    lab = Lab(new_database(cluster))
    spaces = [f"{number:032x}" for number in range(SPACES)]
    with psycopg.connect(autocommit=True, **lab.database.options) as owner:  # type: ignore[arg-type]
        login = lab.logins["Ana"]
        if partitions:
            partition(owner, partitions)
        owner.execute(
            "insert into paperdesk.spaces (id, title, is_open, has_files) "
            "select lpad(to_hex(n), 32, '0'), 'Space', n < 10, false from generate_series(0, %s) n",
            (SPACES - 1,),
        )
        each = rows // SPACES // MEMBERS
        owner.execute(
            "insert into paperdesk.peers select s.id, lpad(to_hex(m), 16, '0'), %s, %s "
            "from paperdesk.spaces s, generate_series(1, %s) m",
            (login, each, MEMBERS),
        )
        for table in ("updates",):
            owner.execute(f"alter table paperdesk.{table} disable trigger user".encode())
        owner.execute(
            "insert into paperdesk.updates (space, peer, peer_seq, author, role, body) "
            "select p.space, p.peer, n, %s, 'owner', decode(repeat(md5(n::text), 20), 'hex') "
            "from generate_series(1, %s) n, paperdesk.peers p",
            (login, each),
        )
        for table in ("updates",):
            owner.execute(f"alter table paperdesk.{table} enable trigger user".encode())
        owner.execute("analyze")
    return lab, spaces


def partition(owner: "psycopg.Connection[tuple[object, ...]]", count: int) -> None:
    """As the table of changes would be with many more rows: by the space, in so many parts."""
    ddl = """
    alter table paperdesk.updates rename to updates_before;
    create table paperdesk.updates (like paperdesk.updates_before including defaults including constraints,
        primary key (space, peer, peer_seq)) partition by hash (space);
    """
    owner.execute(ddl.encode())
    for number in range(count):
        owner.execute(
            f"create table paperdesk.updates_{number} partition of paperdesk.updates "
            f"for values with (modulus {count}, remainder {number})".encode()
        )
    owner.execute(
        b"""
    alter table paperdesk.updates enable row level security;
    create policy seen on paperdesk.updates for select using (space = any (array(select paperdesk.my_spaces())));
    create policy added on paperdesk.updates for insert with check (
        paperdesk.role_in(space) in ('owner', 'editor') and author = session_user and role = paperdesk.role_of());
    create trigger note_peer before insert on paperdesk.updates for each row execute function paperdesk.note_peer();
    create trigger tell after insert on paperdesk.updates for each statement execute function paperdesk.tell();
    drop table paperdesk.updates_before;
    """
    )
    group = owner.execute(b"select 'paperdesk_' || id from paperdesk.lab").fetchone()
    owner.execute(f"grant select on paperdesk.updates to {group[0] if group else ''}".encode())
    owner.execute(
        f"grant insert (space, peer, peer_seq, body) on paperdesk.updates to {group[0] if group else ''}".encode()
    )


def ask_large(cluster: Cluster, rows: int, *, partitions: int) -> None:
    """How long a member waits whose server holds so many changes."""
    start = time.perf_counter()
    lab, spaces = fill(cluster, rows, partitions=partitions)
    made = time.perf_counter() - start
    with psycopg.connect(autocommit=True, **lab.database.options) as owner:  # type: ignore[arg-type]
        (size,) = owner.execute("select pg_database_size(current_database())").fetchone() or (0,)
    each = rows // SPACES // MEMBERS
    known = {f"{number:016x}": each - 1 for number in range(1, MEMBERS + 1)}
    with lab.hub("Ana") as hub:
        listed = _clock(lambda: hub.list_changes(spaces[3], known))
        spaces_seen = _clock(hub.list_spaces)
        numbers = itertools.count(1)
        added = _clock(lambda: hub.add_change(spaces[3], "00000000000000f1", next(numbers), b"x" * 320))
        joining = time.perf_counter()
        changes = hub.list_changes(spaces[5], {})
        for place in range(0, len(changes), 200):
            hub.read_changes(spaces[5], changes[place : place + 200])
        joining = time.perf_counter() - joining
    how = f"in {partitions} parts" if partitions else "in one table"
    print(f"{rows:,} changes {how}: made in {made:.0f} s, {size / 1e9:.2f} GB")
    print(f"  what is new in a space: {listed:.1f} ms; which spaces: {spaces_seen:.1f} ms; adding one: {added:.1f} ms")
    print(f"  reading all {len(changes):,} changes of a space: {joining:.2f} s")


def _clock(work: Callable[[], object]) -> float:
    """The middle of several turns, in milliseconds by the clock."""
    found = []
    for _ in range(TURNS):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return 1000 * statistics.median(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("papers", nargs="?", type=int, default=3_000)
    parser.add_argument("--rows", type=int, default=0, help="changes that a large server holds")
    options = parser.parse_args()
    found = programs()
    if found is None:
        sys.exit("PostgreSQL is not installed")
    passwords._keyring = lambda: None
    with tempfile.TemporaryDirectory(prefix="labs-") as home, running(found) as cluster:
        os.environ["XDG_STATE_HOME"] = home
        share_and_join(cluster, options.papers, Path(home))
        for partitions in (0, 64) if options.rows else ():
            ask_large(cluster, options.rows, partitions=partitions)


if __name__ == "__main__":
    main()
