"""What readers do on the devices of a simulation, at random, and the cells that this writes to."""

from collections.abc import Callable

from paperdesk.errors import InvalidField, UndoClash
from paperdesk.library import annotations, attachments, collections, history, keys, papers, tags
from paperdesk.library.trash import purge_papers
from paperdesk.model.paper import Place
from paperdesk.model.steps import Step
from tests.devices.simulated_devices import TAGS, Cell, Done, SimulatedDevice, SimulatedDevices
from tests.drafts import add, draft
from tests.library.random_edits import KINDS

TAGGED = "select count(*) from paper_tags join tags on tags.id = tag_id where paper_id = ? and name = ?"


class SimulatedEdits(SimulatedDevices):
    """Devices on which something is done."""

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
