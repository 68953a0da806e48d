"""Devices that edit at random, are away, have wrong clocks, are put back from copies; an oracle counts losses.

Each edit writes to a cell and knows of some edits before it (those that had reached its device). What no later edit
that knew of it replaced must be there in the end: shown, or listed among the values on which devices differ.

Each device has a folder, and `carry` brings files from one to the other as such programs do: in any order, some late,
some cut off at first.
"""

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from paperdesk.devices import membership
from paperdesk.devices.folder import MARKER
from paperdesk.devices.merging import Merging
from paperdesk.errors import InvalidField, UndoClash
from paperdesk.library import annotations, attachments, collections, history, keys, papers, tags
from paperdesk.library.device_capture import NOW
from paperdesk.library.trash import purge_papers
from paperdesk.model.paper import Place
from paperdesk.model.steps import Step
from tests.devices.fleet import Device, Fleet, differences
from tests.drafts import add, draft
from tests.library.random_edits import KINDS

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
class Simulation:
    """A fleet and what was done on it."""

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

    # -- the devices ------------------------------------------------------------------------------------------------

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
            target.write_bytes(body[: self.chance.randrange(len(body))])
        elif luck < 0.4:
            (target.parent / f"{target.stem}.sync-conflict-20260101{target.suffix}").write_bytes(body[:20])
        else:
            target.write_bytes(body)

    def sync(self, device: SimulatedDevice) -> None:
        device.touched.clear()
        before = self._seen(device)
        sent_knowing = frozenset(device.knows)
        device.sync()
        for found in self._seen(device) - before:
            if found in self.files:
                device.knows |= self.files[found]
            else:
                self.files[found] = sent_knowing

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

    # -- the edits --------------------------------------------------------------------------------------------------

    def edit(self, device: SimulatedDevice) -> None:
        since = device.now_ms()
        if self.scale.is_wild and self.chance.random() < 0.7:
            self._edit_wildly(device)
        else:
            self._edit_known(device)
        if device.skew_ms:
            device.set_clock(since)

    def _edit_wildly(self, device: SimulatedDevice) -> None:
        if self.chance.random() < 0.15:
            turn = history.undo if self.chance.random() < 0.6 else history.redo
            try:
                turn(device.library)
            except UndoClash:
                self.counts["undo clashes"] += 1
            return
        try:
            with device.library.edit(Step("edit", n=1)) as edit:
                KINDS[self.chance.choice(sorted(KINDS))](edit, self.chance, device)  # type: ignore[arg-type]
        except InvalidField:
            pass

    def _edit_known(self, device: SimulatedDevice) -> None:
        rows = device.ask("select id, uid from papers order by uid")
        if not rows:
            return
        paper_id, uid = rows[min(int(self.chance.expovariate(0.12)), len(rows) - 1)]
        kind = self.chance.choice(sorted(self.kinds()))
        found = self.kinds()[kind](device, paper_id, uid)
        if found is None:
            return
        for cell, value in found:
            self._note(device, cell, value)

    def _note(self, device: SimulatedDevice, cell: Cell, value: object) -> None:
        number = len(self.done)
        self.done.append(Done(number, cell, value, frozenset(device.knows)))
        device.knows.add(number)

    def kinds(self) -> dict[str, Callable[[SimulatedDevice, int, str], list[tuple[Cell, object]] | None]]:
        return {
            "star": self._star,
            "title": self._title,
            "place": self._place,
            "tag": self._tag,
            "untag": self._untag,
            "write": self._write,
            "write more": self._write,
            "shelve": self._shelve,
            "key": self._key,
            "add": self._add,
            "attach": self._attach,
            "undo": self._undo,
            **({} if self.scale.is_wild else {"purge": self._purge}),
        }

    def _is_first(self, device: SimulatedDevice, cell: Cell) -> bool:
        is_first = cell not in device.touched
        device.touched.add(cell)
        return is_first

    def _star(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        wanted = self.chance.random() < 0.6
        if not self._is_first(device, (uid, "starred")) or device.ask(
            "select starred from papers where id = ?", paper_id
        ) == [(int(wanted),)]:
            return None
        with device.edit("star") as edit:
            papers.set_starred(edit, paper_ids=[paper_id], starred=wanted)
        return [((uid, "starred"), wanted), ((uid, "alive"), True)]

    def _title(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        title = f"Title {len(self.done)}"
        with device.edit("edit") as edit:
            papers.update_fields(edit, paper_id=paper_id, values={"title": title})
        return [((uid, "title"), title), ((uid, "alive"), True)]

    def _place(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        place = self.chance.choice(["inbox", "library", "dismissed", "trash"])
        if not self._is_first(device, (uid, "place")) or device.ask(
            "select place from papers where id = ?", paper_id
        ) == [(place,)]:
            return None
        with device.edit("keep") as edit:
            papers.set_place(edit, paper_ids=[paper_id], place=Place(place))
        return [((uid, "place"), place), ((uid, "alive"), True)]

    def _tag(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        name = self.chance.choice(TAGS)
        if not self._is_first(device, (uid, name)) or device.ask(TAGGED, paper_id, name) != [(0,)]:
            return None
        with device.edit("edit") as edit:
            tags.tag_papers(edit, paper_ids=[paper_id], names=[name])
        return [((uid, f"tags/{name}"), True), ((uid, "alive"), True)]

    def _untag(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        name = self.chance.choice(TAGS)
        if not self._is_first(device, (uid, name)) or device.ask(TAGGED, paper_id, name) != [(1,)]:
            return None
        with device.edit("edit") as edit:
            tags.remove_tags(edit, paper_ids=[paper_id], names=[name])
        return [((uid, f"tags/{name}"), False), ((uid, "alive"), True)]

    def _write(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        notes = device.ask("select id, uid, text from annotations where paper_id = ? order by uid", paper_id)
        token = f"<{len(self.done)}>"
        if not notes:
            with device.edit("edit") as edit:
                made = annotations.add_annotation(edit, paper_id=paper_id, text=f"Note: {token}")
            note = device.ask("select uid from annotations where id = ?", made)[0][0]
        else:
            number, note, text = notes[0]
            place = self.chance.choice([len(text), text.find(":") + 1])
            with device.edit("edit") as edit:
                annotations.set_annotation_text(
                    edit, annotation_id=number, text=f"{text[:place]} {token}{text[place:]}"
                )
        self.tokens[token] = uid
        return [((note, f"token {token}"), token), ((uid, "alive"), True)]

    def _shelve(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        if not self._is_first(device, (uid, "shelf")):
            return None
        shelves = device.ask("select id, uid from collections where name like 'Shelf%' order by name")
        if not shelves:
            return None
        shelf = self.chance.choice(shelves)
        there = device.ask(
            "select count(*) from collection_papers where collection_id = ? and paper_id = ?", shelf[0], paper_id
        )
        is_in = there == [(1,)]
        with device.edit("edit") as edit:
            if is_in:
                collections.uncollect_papers(edit, collection_id=shelf[0], paper_ids=[paper_id])
            else:
                collections.collect_papers(edit, collection_id=shelf[0], paper_ids=[paper_id])
        return [((shelf[1], f"members/{uid}"), not is_in), *([] if is_in else [((uid, "alive"), True)])]

    def _key(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        try:
            with device.edit("edit") as edit:
                keys.set_key(edit, paper_id=paper_id, key=f"key{self.chance.randrange(20)}")
        except InvalidField:
            return None
        return [((uid, "alive"), True)]

    def _add(self, device: SimulatedDevice, _paper_id: int, _uid: str) -> list[tuple[Cell, object]] | None:
        if self.chance.random() < 0.5:
            return None
        (made,) = add(
            device.library, draft(f"New paper number {len(self.done)} of {device.folder.name}", "Ann Smith", year=2020)
        )
        return [((device.uid(made), "alive"), True)]

    def _attach(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        source = self.folder / "paper.pdf"
        source.write_bytes(f"%PDF {len(self.done)}".encode())
        kept = attachments.keep_file(device.folder, source)
        with device.edit("edit") as edit:
            attachments.attach_file(edit, paper_id=paper_id, file=kept)
        return [((kept.path, "file"), uid), ((uid, "alive"), True)]

    def _undo(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        """A star and its undoing: as if it had been set back by hand."""
        before = device.ask("select starred from papers where id = ?", paper_id)[0][0]
        with device.edit("star") as edit:
            papers.set_starred(edit, paper_ids=[paper_id], starred=not before)
        history.undo(device.library)
        return None

    def _purge(self, device: SimulatedDevice, paper_id: int, uid: str) -> list[tuple[Cell, object]] | None:
        if self.chance.random() < 0.6:
            return None
        with device.edit() as edit:
            purge_papers(edit, paper_ids=[paper_id])
        return [((uid, "alive"), False)]

    # -- the run ----------------------------------------------------------------------------------------------------

    def run(self) -> list[str]:
        """All of it; returns what is wrong in the end."""
        self.start()
        rounds = self.scale.rounds
        for number in range(rounds):
            for device in list(self.devices):
                device.is_away = device is self.devices[self.scale.devices - 1] and 0 < number < rounds - 1
                for _ in range(self.chance.randrange(self.scale.edits + 1)):
                    self.edit(device)
                if not device.is_away and self.chance.random() < 0.7:
                    self.carry()
                    self.sync(device)
            if number == 1:
                self.copy_away(self.devices[0])
            if number == 2:
                self.copy_device(self.devices[1])
            if number == 3:
                self.put_back(self.devices[0])
        return self.settle()

    def settle(self) -> list[str]:
        for _ in range(4):
            self.carry(is_whole=True)
            for device in self.devices:
                self.sync(device)
        self.carry(is_whole=True)
        seen = [device.seen() for device in self.devices]
        wrong = [f"device {n}: {line}" for n, other in enumerate(seen[1:], 1) for line in differences(seen[0], other)]
        wrong += [
            f"device {n} does not know {sorted(lost)[:3]}"
            for n, d in enumerate(self.devices)
            if (lost := self._all() - d.knows)
        ]
        if not self.scale.is_wild:
            wrong += self._look_for_losses()
        wrong += self._look_at_keys()
        return wrong

    def _all(self) -> set[int]:
        """The edits that are to be known: not those of a device that was put back before it had told of them."""
        known: set[int] = set()
        for knew in self.files.values():
            known |= knew
        return known

    def _look_for_losses(self) -> list[str]:
        """What nobody replaced, and that is not there."""
        known = self._all()
        cells: dict[Cell, list[Done]] = {}
        buried = {
            (one.cell[0], number)
            for one in self.done
            if one.cell[1] == "alive" and not one.value
            for number in one.knew
        }
        for one in self.done:
            if one.number in known and (self._paper_of(one), one.number) not in buried:
                cells.setdefault(one.cell, []).append(one)
        seen = self.devices[0].seen()
        alive = {
            uid: any(one.value for one in heads(cells.get((uid, "alive"), [])))
            for uid, name in cells
            if name == "alive"
        }
        wrong: list[str] = []
        for (uid, name), edits in cells.items():
            last = heads(edits)
            self.counts["cells"] += 1
            self.counts["clashes"] += len({repr(one.value) for one in last}) > 1
            wrong += self._look_at_cell(seen, (uid, name), [one.value for one in last], alive)
        return wrong

    def _paper_of(self, one: Done) -> str:
        """The paper that an edit was made on; "" for its being there, which is looked at apart."""
        uid, name = one.cell
        if name == "alive":
            return ""
        return self.tokens[str(one.value)] if name.startswith("token") else str(one.value) if name == "file" else uid

    def _look_at_cell(  # noqa: C901, PLR0911 - a case for each kind of cell
        self, seen: dict[str, dict[str, object]], cell: Cell, values: list[object], alive: dict[str, bool]
    ) -> list[str]:
        uid, name = cell
        row = seen.get(f"papers:{uid}")
        if name == "alive":
            self.counts["undead"] += row is not None and not any(values)  # what two copies did alike may be done again
            return [f"paper {uid} is lost"] if any(values) and row is None else []
        if name.startswith("token"):
            if not alive.get(self.tokens[str(values[0])], True):
                return []
            text = str(seen.get(f"annotations:{uid}", {}).get("text", ""))
            return (
                []
                if text.count(str(values[0])) == 1
                else [f"{values[0]} of {uid} is {text.count(str(values[0]))} times in “{text}”"]
            )
        if name == "file":
            missing = [device.folder.name for device in self.devices if not (device.folder / uid).is_file()]
            return [f"{uid} is missing on {missing}"] if missing and alive.get(str(values[0]), True) else []
        if name.startswith("members/"):
            if not alive.get(name.partition("/")[2], True):
                return []
            there = name in seen.get(f"collections:{uid}", {})
            self.counts["undead"] += there and not any(values)
            return [f"{cell} is lost"] if any(values) and not there else []
        if row is None:
            return []
        if name.startswith("tags/"):
            self.counts["undead"] += name in row and not any(values)
            return [f"{cell} is lost"] if any(values) and name not in row else []
        if name == "starred":
            return [] if bool(row["starred"]) == any(values) else [f"{cell}: {row['starred']} instead of {values}"]
        listed: Any = seen.get(f"conflict:papers:{uid}:{name}", [])
        shown = {row[name], *(said[1] for said in listed)}
        return [f"{cell}: {value!r} is lost, shown is {shown}" for value in values if value not in shown]

    def _look_at_keys(self) -> list[str]:
        found = [row[0] for row in self.devices[0].ask("select citation_key from papers")]
        bad = [key for key in found if key.startswith("~")]
        return [f"provisional keys: {bad}"] if bad else []

    def close(self) -> None:
        for device in self.devices:
            device.library.close()


TAGGED = "select count(*) from paper_tags join tags on tags.id = tag_id where paper_id = ? and name = ?"


def heads(edits: list[Done]) -> list[Done]:
    """The edits that no other one of the same cell knew of."""
    known = {number for one in edits for number in one.knew}
    return [one for one in edits if one.number not in known]
