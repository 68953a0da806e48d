"""Devices of a simulation: each with a clock and a folder of its own, put back from copies, copied, away."""

import os
import shutil
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from paperdesk.devices import membership
from paperdesk.devices.folder import MARKER, OLD_S
from paperdesk.devices.merging import Merging
from paperdesk.devices.pieces import Exchanged
from paperdesk.library import annotations, collections, tags
from paperdesk.library.device_capture import NOW
from tests.devices.fleet import Device, Fleet
from tests.drafts import add, draft

DAY_MS = 86_400_000
TEN_YEARS_MS = 10 * 365 * DAY_MS
TAGS = ("a", "b", "c")
SHELVES = ("Shelf 1", "Shelf 2")
Cell = tuple[str, str]


@dataclass(frozen=True)
class Done:
    """One edit: what it did to which cell, and of which edits its device knew."""

    number: int
    cell: Cell
    value: object
    knew: frozenset[int]


@dataclass
class Scale:
    """How much of everything."""

    devices: int = 4
    papers: int = 30
    rounds: int = 6
    edits: int = 12
    is_wild: bool = False
    """Every kind of edit that the program has, also those of which no oracle knows what they should lead to."""
    has_mirrors: bool = True


class SimulatedDevice(Device):
    """A device with a clock and a folder of its own."""

    def __init__(self, fleet: Fleet, folder: Path, mirror: Path) -> None:
        super().__init__(fleet, folder)
        self.mirror = mirror
        self.skew_ms = 0
        self.knows: set[int] = set()
        self.is_away = False
        self.touched: set[Cell] = set()  # since the last exchange: there and back again is nothing

    def set_clock(self, since: int) -> None:
        """Let what was noted since then have been done at the time that the device's clock tells."""
        with self.library.edit() as edit:
            query = "update sync_dirty set at = at + ? where at between ? and ?"
            edit.session.exec_driver_sql(query, (self.skew_ms, since, since + DAY_MS))

    def now_ms(self) -> int:
        return int(self.ask(f"select {NOW}")[0][0])

    def ids(self, table: str) -> list[int]:
        return [row[0] for row in self.ask(f"select id from {table} order by id")]


@dataclass
class SimulatedDevices:
    """A fleet, how its folders are carried, and who knows of what."""

    folder: Path
    seed: int
    scale: Scale
    merging: Merging
    done: list[Done] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)
        self.fleet = Fleet(self.folder)
        self.fleet.merging.close()
        self.fleet.merging = self.merging
        self.devices: list[SimulatedDevice] = []
        self.files: dict[tuple[str, int], frozenset[int]] = {}
        self.backup: tuple[Path, set[int]] | None = None
        self.tokens: dict[str, str] = {}

    def add_device(self, library: Path | None = None) -> SimulatedDevice:
        number = len(self.devices)
        mirror = self.folder / (f"mirror{number}" if self.scale.has_mirrors else "shared")
        device = SimulatedDevice(self.fleet, library or self.folder / f"device{number}", mirror)
        self.devices.append(device)
        self.fleet.devices.append(device)
        return device

    def start(self) -> None:
        first = self.add_device()
        names = ("Ann Smith", "Bo Doe", "Cy Lee")
        made = [
            draft(
                f"Paper {number} on {['gauge', 'trees', 'sleep'][number % 3]}",
                names[number % 3],
                year=2000 + number % 9,
            )
            for number in range(self.scale.papers)
        ]
        for begin in range(0, len(made), 50):
            add(first.library, *made[begin : begin + 50])
        with first.edit() as edit:
            tags.tag_papers(edit, paper_ids=[1], names=list(TAGS))
            for name in SHELVES:
                collections.add_collection(edit, name=name)
            for paper_id in range(1, min(self.scale.papers, 40) + 1, 2):
                annotations.add_annotation(edit, paper_id=paper_id, text="Note:")
        membership.set_up(first.library, first.mirror, merging=self.merging)
        for _ in range(self.scale.devices - 1):
            device = self.add_device()
            if self.scale.has_mirrors:
                shutil.copytree(first.mirror, device.mirror)
            membership.join(device.library, device.mirror, merging=self.merging)
        if len(self.devices) > 2:
            self.devices[1].skew_ms, self.devices[2].skew_ms = TEN_YEARS_MS, -TEN_YEARS_MS

    def carry(self, *, is_whole: bool = False) -> None:
        """Bring files from folder to folder; unless it is to be whole, some come late, cut off, or renamed."""
        mirrors = sorted({device.mirror for device in self.devices if is_whole or not device.is_away})
        for source in mirrors:
            for file in sorted(source.rglob("*")):
                if (
                    file.is_file()
                    and file.name != MARKER
                    and not file.name.startswith(".")
                    and "sync-conflict" not in file.name
                ):
                    for target in mirrors:
                        if target != source:
                            self._carry_one(file, target / file.relative_to(source), is_whole=is_whole)

    def _carry_one(self, file: Path, target: Path, *, is_whole: bool) -> None:
        is_there = target.exists() and target.stat().st_size >= file.stat().st_size
        if is_there and "devices" not in target.parts:
            return
        luck = 1.0 if is_whole else self.chance.random()
        if luck < 0.25:
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        body = file.read_bytes()
        if luck < 0.35 and not target.exists():
            target.write_bytes(body[: self.chance.randrange(len(body) or 1)])
        elif luck < 0.4:
            (target.parent / f"{target.stem}.sync-conflict-20260101{target.suffix}").write_bytes(body[:20])
        else:
            target.write_bytes(body)

    def sync(self, device: SimulatedDevice) -> Exchanged:
        device.touched.clear()
        before = self._seen(device)
        sent_knowing = frozenset(device.knows)
        there = self._changes(device)
        done = device.sync()
        if replaced := there - self._changes(device):
            self._note_replaced(replaced)
        for found in sorted(self._seen(device) - before):
            if found in self.files:
                device.knows |= self.files[found]
            else:
                self.files[found] = sent_knowing
        return done

    def _changes(self, device: SimulatedDevice) -> set[tuple[str, int]]:
        return {(file.parent.name, int(file.stem)) for file in device.mirror.glob("updates/*/????????.loro")}

    def _note_replaced(self, replaced: set[tuple[str, int]]) -> None:
        """Whoever reads the file that took the place of others knows what these told of; some folders lose them."""
        ((peer, _),) = {(peer, "") for peer, _ in replaced}
        new = max(
            int(file.stem) for device in self.devices for file in device.mirror.glob(f"updates/{peer}/????????.loro")
        )
        self.files[peer, new] = frozenset().union(*(self.files.get(each, frozenset()) for each in replaced))
        self.counts["replaced"] += len(replaced)
        for device in self.devices:
            if self.chance.random() < 0.5:
                for _, number in replaced:
                    (device.mirror / "updates" / peer / f"{number:08}.loro").unlink(missing_ok=True)

    def let_time_pass(self, device: SimulatedDevice) -> None:
        """Now and then, the files that a device has in its folder are old."""
        if self.chance.random() > 0.2:
            return
        then = time.time() - OLD_S - 60
        for file in device.mirror.glob("updates/*/????????.loro"):
            os.utime(file, (then, then))

    def _seen(self, device: SimulatedDevice) -> set[tuple[str, int]]:
        return {(peer, number) for peer, number in device.ask("select peer, number from sync_seen")}

    def copy_away(self, device: SimulatedDevice) -> None:
        """Keep a copy of a device's library, to be put back later."""
        device.library.close()
        copy = self.folder / "old-copy"
        shutil.copytree(device.folder, copy)
        device.reopen()
        self.backup = (copy, set(device.knows))

    def put_back(self, device: SimulatedDevice) -> None:
        if self.backup is None:
            return
        device.library.close()
        shutil.rmtree(device.folder)
        shutil.copytree(self.backup[0], device.folder)
        device.knows = set(self.backup[1])
        device.reopen()

    def copy_device(self, device: SimulatedDevice) -> None:
        """A folder is copied to another computer, and goes on there as well."""
        device.library.close()
        folder = self.folder / f"device{len(self.devices)}"
        shutil.copytree(device.folder, folder)
        device.reopen()
        copied = self.add_device(folder)
        copied.knows = set(device.knows)
        if self.scale.has_mirrors:
            shutil.copytree(device.mirror, copied.mirror)
            with copied.edit() as edit:
                edit.session.exec_driver_sql(
                    "update device_state set value = ? where key = 'folder'", (str(copied.mirror),)
                )
