"""Devices that edit at random, are away, have wrong clocks, are put back from copies; an oracle counts losses.

Each edit writes to a cell and knows of some edits before it (those that had reached its device). What no later edit
that knew of it replaced must be there in the end: shown, or listed among the values on which devices differ.

Each device has a folder, and `carry` brings files from one to the other as such programs do: in any order, some late,
some cut off at first.
"""

from typing import Any
from unittest import mock

from paperdesk.devices import outgoing
from tests.devices.fleet import differences
from tests.devices.simulated_devices import Cell, Done, Scale
from tests.devices.simulated_edits import SimulatedEdits

FEWEST_REPLACED = 3  # of a few exchanges
MOST_ROUNDS = 15  # of exchanges until nobody has anything to say
__all__ = ["Scale", "Simulation"]


class Simulation(SimulatedEdits):
    """A fleet, what is done on it, and what is wrong in the end."""

    def run(self) -> list[str]:
        """All of it; returns what is wrong in the end."""
        with mock.patch.object(outgoing, "FEWEST_REPLACED", FEWEST_REPLACED):
            return self._run()

    def _run(self) -> list[str]:
        self.start()
        rounds = self.scale.rounds
        for number in range(rounds):
            for device in list(self.devices):
                device.is_away = device is self.devices[self.scale.devices - 1] and 0 < number < rounds - 1
                for _ in range(self.chance.randrange(self.scale.edits + 1)):
                    self.edit(device)
                if not device.is_away and self.chance.random() < 0.7:
                    self.carry()
                    self.let_time_pass(device)
                    self.sync(device)
            if number == 1:
                self.copy_away(self.devices[0])
            if number == 2:
                self.copy_device(self.devices[1])
            if number == 3:
                self.put_back(self.devices[0])
        return self.settle()

    def settle(self) -> list[str]:
        wrong = [] if any(self._is_at_rest() for _ in range(MOST_ROUNDS)) else ["the devices never come to rest"]
        seen = [device.seen() for device in self.devices]
        wrong += [f"device {n}: {line}" for n, other in enumerate(seen[1:], 1) for line in differences(seen[0], other)]
        wrong += [
            f"device {n} does not know {sorted(lost)[:3]}"
            for n, d in enumerate(self.devices)
            if (lost := self._all() - d.knows)
        ]
        if not self.scale.is_wild:
            wrong += self._look_for_losses()
        wrong += self._look_at_keys()
        return wrong

    def _is_at_rest(self) -> bool:
        """Let all devices exchange; whether none had anything to say."""
        self.carry(is_whole=True)
        done = [self.sync(device) for device in self.devices]
        return not any(each.sent or each.taken or each.rows or each.joined for each in done)

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
        if name.startswith("members/"):
            return name.partition("/")[2]
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
            self.counts["undead"] += bool(row["starred"]) and not any(values)
            return [f"{cell} is lost"] if any(values) and not row["starred"] else []
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


def heads(edits: list[Done]) -> list[Done]:
    """The edits that no other one of the same cell knew of."""
    known = {number for one in edits for number in one.knew}
    return [one for one in edits if one.number not in known]
