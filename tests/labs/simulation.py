"""People of a lab who edit at random, apart from each other: in the end all must see the same, and nothing is lost."""

import random
from collections.abc import Callable

from paperdesk.errors import PaperDeskError
from paperdesk.library import collections, history, papers
from paperdesk.library.trash import purge_papers
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Identifier
from tests.drafts import add, draft
from tests.labs.labs import People, Person

NAME = "Shared"
WORDS = ["gauge", "tree", "sleep", "lattice", "boson", "kernel", "prior", "graph", "wave", "spin"]
Edit = Callable[["LabSimulation", Person], None]


class LabSimulation:
    """An owner, editors and a reader, who share one collection; in every second seed they also undo."""

    def __init__(self, people: People, seed: int, *, editors: int = 3, shared: int = 8) -> None:
        self.people = people
        self.random = random.Random(seed)
        self.made = 0
        self.has_undo = seed % 2 == 0
        self.written: dict[str, str] = {}
        """Values that somebody who may write gave to a field -> who."""
        self.latest: dict[tuple[str, str], dict[str, str]] = {}
        """What each person gave to a field of a paper last: nothing else may be shown in the end."""
        owner = people.start("P0")
        ids = add(owner.library, *(self._draft() for _ in range(shared)))
        self.writers = [owner, *(people.join(f"P{number}") for number in range(1, editors))]
        self.reader = people.join("Reader", "reader")
        owner.share(owner.collect(NAME, *ids))
        people.settle(1)

    def _draft(self):  # type: ignore[no-untyped-def]
        self.made += 1
        words = " ".join(self.random.sample(WORDS, 3))
        return draft(f"On {words} number {self.made}", f"Ann Author{self.made}", year=1900 + self.made)

    def token(self, person: Person) -> str:
        self.made += 1
        token = f"v{self.made}x"
        self.written[token] = person.name
        return token

    def run(self, steps: int) -> list[str]:
        """What is wrong in the end."""
        for _ in range(steps):
            person = self.random.choice(self.writers)
            if self.random.random() < 0.3:
                self.random.choice([*self.writers, self.reader]).sync()
            else:
                self.random.choice(EDITS if self.has_undo else EDITS[:-1])(self, person)
        for _ in range(6):
            done = [person.sync() for person in self.people.all]
            if all(each.sent == each.taken == 0 for each in done):
                break
        return [*self._differences(), *self._lost(), *self._taken_back()]

    def shared(self, person: Person) -> list[int]:
        query = (
            "select m.paper_id from collections c join collection_papers m on m.collection_id = c.id "
            "where c.uid = (select collection_uid from lab_spaces) order by m.position, m.paper_id"
        )
        return [row[0] for row in person.ask(query)]

    def pick(self, person: Person) -> int:
        return self.random.choice(self.shared(person) or [0])

    def seen(self, person: Person) -> dict[str, object]:
        """What the lab has in common, as somebody sees it, by the names of papers in the space."""
        query = (
            "select r.name, p.title, p.venue, p.comment, p.volume, p.year, p.authors_line, "
            "(select group_concat(scheme || ':' || value) from (select scheme, value from identifiers i "
            "where i.paper_id = p.id order by 1, 2)), m.position "
            "from lab_rows r join papers p on p.uid = r.local_uid join collection_papers m on m.paper_id = p.id "
            "join collections c on c.id = m.collection_id where c.uid = (select collection_uid from lab_spaces)"
        )
        found: dict[str, object] = {row[0]: row[1:] for row in person.ask(query)}
        found["name"] = person.ask("select name from collections where uid = (select collection_uid from lab_spaces)")
        return found

    def _differences(self) -> list[str]:
        first = self.seen(self.writers[0])
        wrong = []
        for person in [*self.writers[1:], self.reader]:
            other = self.seen(person)
            wrong += [
                f"{person.name}: {name}: {first.get(name)!r} / {other.get(name)!r}"
                for name in sorted({*first, *other})
                if first.get(name) != other.get(name)
                and not self.was_purged(person, name)
                and not self.was_purged(self.writers[0], name)
            ]
        return wrong

    def was_purged(self, person: Person, name: str) -> bool:
        """Whether somebody purged their own copy, which is nobody else's matter."""
        query = (
            "select 1 from lab_rows r where r.name = ? and not exists (select 1 from papers where uid = r.local_uid)"
        )
        return bool(person.ask(query, name))

    def note(self, person: Person, paper_id: int, field: str, value: str) -> None:
        """Somebody gave a field this value."""
        query = "select r.name from lab_rows r join papers p on p.uid = r.local_uid where p.id = ? order by r.name"
        for (name,) in person.ask(query, paper_id):
            self.latest.setdefault((name, field), {})[person.name] = value

    def _taken_back(self) -> list[str]:
        """Values that were shown in the end although who gave them gave another one later."""
        wrong = []
        owner = self.writers[0]
        for (name, field), values in self.latest.items():
            query = f"select p.{field} from lab_rows r join papers p on p.uid = r.local_uid where r.name = ?"
            wrong += [
                f"{name}: {field} is {shown!r} in the end, of {values}"
                for (shown,) in owner.ask(query, name)
                if shown not in values.values()
            ]
        return wrong

    def _lost(self) -> list[str]:
        """Values that somebody gave and that nobody has any more: neither in a paper nor in a log."""
        kept = ""
        for person in self.people.all:
            kept += repr(person.ask("select title, venue, comment, volume, abstract from papers"))
            kept += repr(person.ask("select before, after from lab_log"))
        return [f"lost: {token} of {name}" for token, name in self.written.items() if token not in kept]


def _set_field(sim: LabSimulation, person: Person) -> None:
    paper_id, name = sim.pick(person), sim.random.choice(["venue", "comment", "volume", "title"])
    if paper_id:
        with person.edit() as edit:
            value = sim.token(person)
            value = f"On {value}" if name == "title" else value
            papers.update_fields(edit, paper_id=paper_id, values={name: value})
        sim.note(person, paper_id, name, value)
        person.sync()  # so that it is known to the log; what others do meanwhile they do apart


def _set_field_apart(sim: LabSimulation, person: Person) -> None:
    if paper_id := sim.pick(person):
        with person.edit() as edit:
            papers.update_fields(edit, paper_id=paper_id, values={"year": sim.random.randrange(1000, 2000)})


def _set_people(sim: LabSimulation, person: Person) -> None:
    if paper_id := sim.pick(person):
        names = [parse_name(f"{sim.random.choice('ABC')} {word.title()}") for word in sim.random.sample(WORDS, 2)]
        with person.edit() as edit:
            papers.set_authors(edit, paper_id=paper_id, authors=names)


def _set_identifiers(sim: LabSimulation, person: Person) -> None:
    if paper_id := sim.pick(person):
        sim.made += 1
        with person.edit() as edit:
            papers.set_identifiers(edit, paper_id=paper_id, identifiers=[Identifier("doi", f"10.1000/n{sim.made}")])


def _add_paper(sim: LabSimulation, person: Person) -> None:
    ids = add(person.library, sim._draft())
    collection = person.ask("select id from collections where uid = (select collection_uid from lab_spaces)")[0][0]
    with person.edit() as edit:
        collections.collect_papers(edit, collection_id=collection, paper_ids=ids)


def _take_out(sim: LabSimulation, person: Person) -> None:
    shared = sim.shared(person)
    collection = person.ask("select id from collections where uid = (select collection_uid from lab_spaces)")[0][0]
    if len(shared) > 3:
        with person.edit() as edit:
            collections.uncollect_papers(edit, collection_id=collection, paper_ids=[sim.random.choice(shared)])


def _rename(sim: LabSimulation, person: Person) -> None:
    collection = person.ask("select id from collections where uid = (select collection_uid from lab_spaces)")[0][0]
    with person.edit() as edit:
        collections.rename_collection(edit, collection_id=collection, name=f"{NAME} {sim.random.randrange(9)}")


def _purge(sim: LabSimulation, person: Person) -> None:
    if sim.random.random() < 0.2 and (paper_id := sim.pick(person)):
        with person.edit() as edit:
            purge_papers(edit, paper_ids=[paper_id])


def _undo(sim: LabSimulation, person: Person) -> None:
    try:
        sim.latest.clear()  # what is undone may be shown again
        history.undo(person.library)
        if not person.ask("select 1 from collections where uid = (select collection_uid from lab_spaces)"):
            history.redo(person.library)  # without it there is nothing to share
    except PaperDeskError:
        sim.made += 1


def _reopen(sim: LabSimulation, person: Person) -> None:
    del sim
    person.reopen()


EDITS: tuple[Edit, ...] = (
    *([_set_field] * 5),
    *(_set_field_apart, _set_field_apart, _set_people, _set_identifiers, _add_paper, _take_out, _rename),
    *(_purge, _reopen, _undo),
)
