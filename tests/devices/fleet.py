"""Several devices in one test: real libraries in folders of their own, that share a folder."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from paperdesk.devices import membership
from paperdesk.devices.exchange import Exchange
from paperdesk.devices.merging import Merging
from paperdesk.devices.pieces import Exchanged
from paperdesk.library.device_rows import read_cells
from paperdesk.library.library import Edit, Library
from paperdesk.library.shared_tables import TABLES
from paperdesk.model.steps import Step

Seen = dict[str, Any]


class Fleet:
    """Devices that share a folder, one process that merges for all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shared = folder / "shared"
        self.merging = Merging()
        self.devices: list[Device] = []

    def add(self, library: Path | None = None) -> "Device":
        """A new device, on its own at first."""
        device = Device(self, library or self.folder / f"device{len(self.devices)}")
        self.devices.append(device)
        return device

    def start(self, count: int, fill: Callable[[Library], object] | None = None) -> "list[Device]":
        """So many devices that share what the first one is filled with."""
        first = self.add()
        if fill is not None:
            fill(first.library)
        membership.set_up(first.library, self.shared, merging=self.merging)
        for _ in range(count - 1):
            membership.join(self.add().library, self.shared, merging=self.merging)
        return self.devices

    def settle(self, rounds: int = 3) -> None:
        """Exchange until nobody has anything new."""
        for _ in range(rounds):
            for device in self.devices:
                device.sync()

    def close(self) -> None:
        for device in self.devices:
            device.library.close()
        self.merging.close()


class Device:
    """A library in its own folder."""

    def __init__(self, fleet: Fleet, folder: Path) -> None:
        self.fleet = fleet
        self.folder = folder
        self.library = Library(folder)

    def sync(self) -> Exchanged:
        return Exchange(self.library, membership.open_folder(self.library), self.fleet.merging).run()

    @contextmanager
    def edit(self, step: str | None = None) -> Iterator[Edit]:
        with self.library.edit(Step(step, n=1) if step else None) as edit:
            yield edit

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self.library.read_plainly() as view:
            return view.execute(query, values).fetchall()

    def uid(self, paper_id: int) -> str:
        return str(self.ask("select uid from papers where id = ?", paper_id)[0][0])

    def id_of(self, uid: str) -> int:
        return int(self.ask("select id from papers where uid = ?", uid)[0][0])

    def reopen(self) -> None:
        self.library = Library(self.folder)

    def seen(self) -> Seen:
        """All that a reader sees, by what it is called on every device."""
        with self.library.read_plainly() as view:
            names = {
                table.name: [row[0] for row in view.execute(f"select {table.named('t')} from {table.name} t")]
                for table in TABLES
            }
            cells = read_cells(view, names)
            derived = view.execute("select uid, citation_key, title_key, authors_line, first_author_key from papers")
            found: Seen = {
                f"{kind}:{uid}": dict(sorted(row.items(), key=str))
                for (kind, uid), row in cells.items()
                if kind != "same_as" or row["is_one"]  # what was taken back here is gone elsewhere
            }
            for uid, *values in derived:
                found[f"papers:{uid}"]["derived"] = values
            for kind, uid, name, said in view.execute("select kind, uid, name, said from sync_conflicts"):
                found[f"conflict:{kind}:{uid}:{name}"] = json.loads(said)
            return found


def differences(one: Seen, other: Seen) -> list[str]:
    """Where two devices show something else, in a line each."""
    found = [f"{key} is missing" for key in one.keys() ^ other.keys()]
    for key in one.keys() & other.keys():
        if isinstance(one[key], dict):
            names = one[key].keys() | other[key].keys()
            found += [
                f"{key} {name}: {one[key].get(name)!r} / {other[key].get(name)!r}"
                for name in names
                if one[key].get(name) != other[key].get(name)
            ]
        elif one[key] != other[key]:
            found.append(f"{key}: {one[key]!r} / {other[key]!r}")
    return sorted(found)
