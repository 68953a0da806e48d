"""Several people in one test, each with a library of their own, who are in one lab."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from paperdesk.devices.merging import Merging
from paperdesk.labs import membership, sharing
from paperdesk.labs.address import Address
from paperdesk.labs.exchange import Synced
from paperdesk.labs.membership import Means
from paperdesk.library.collections import add_collection, collect_papers
from paperdesk.library.library import Edit, Library
from paperdesk.model.steps import Step

PASSWORD = "a password of their own"  # noqa: S105 - of a server that lives as long as the tests


def asked(_place: str) -> str:
    return PASSWORD


class Person:
    """Somebody with a library."""

    def __init__(self, name: str, folder: Path, merging: Merging) -> None:
        self.name = name
        self.folder = folder
        self.library = Library(folder)
        self.means = Means(asked, merging=merging)

    def sync(self) -> Synced:
        return membership.sync(self.library, self.means)

    def reopen(self) -> None:
        self.library.close()
        self.library = Library(self.folder)
        self.means = Means(asked, merging=self.means.merging)

    @contextmanager
    def edit(self, step: str | None = "edit") -> Iterator[Edit]:
        with self.library.edit(Step(step, n=1) if step else None) as edit:
            yield edit

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self.library.read_plainly() as view:
            return view.execute(query, values).fetchall()

    def collect(self, name: str, *paper_ids: int) -> str:
        """A new collection of these papers; returns its name on every device."""
        with self.edit() as edit:
            collection_id = add_collection(edit, name=name)
            collect_papers(edit, collection_id=collection_id, paper_ids=paper_ids)
        return str(self.ask("select uid from collections where id = ?", collection_id)[0][0])

    def share(self, collection: str, *people: str, has_files: bool = False) -> Synced:
        return sharing.share(self.library, collection, self.means, people=people, has_files=has_files)

    def id_of(self, title: str) -> int:
        return int(self.ask("select id from papers where title = ?", title)[0][0])

    def titles(self, collection: str) -> list[str]:
        """The papers of a collection, in its order."""
        query = (
            "select p.title from collections c join collection_papers m on m.collection_id = c.id "
            "join papers p on p.id = m.paper_id where c.name = ? order by m.position, p.title"
        )
        return [row[0] for row in self.ask(query, collection)]

    def field(self, title: str, name: str) -> Any:
        return self.ask(f"select {name} from papers where title = ?", title)[0][0]

    def log(self) -> list[tuple[str, str, str, str]]:
        """Who did what, in its order: who, which paper, which field, and what it became."""
        return self.ask("select who, about, field, after from lab_log order by number")


class People:
    """The people of one lab, one process that merges for all."""

    def __init__(self, folder: Path, database: Address) -> None:
        self.folder = folder
        self.database = database
        self.merging = Merging()
        self.all: list[Person] = []

    def start(self, name: str = "Ana") -> Person:
        """Who makes the lab."""
        person = self.alone(name)
        at = self.database
        address = f"postgresql://{at.user}:{at.password}@{at.host}:{at.port}/{at.database}"
        membership.make_lab(person.library, address, "The lab", name, asked, asked)
        return person

    def alone(self, name: str) -> Person:
        """Somebody who is in no lab yet."""
        person = Person(name, self.folder / name, self.merging)
        self.all.append(person)
        return person

    def join(self, name: str, role: str = "editor") -> Person:
        """Somebody whom the first one invites, and who joins."""
        person = self.alone(name)
        membership.join(person.library, membership.invite(self.all[0].library, name, role, asked), asked)
        return person

    def settle(self, rounds: int = 2) -> None:
        """Exchange until nobody has anything new."""
        for _ in range(rounds):
            for person in self.all:
                person.sync()

    def close(self) -> None:
        for person in self.all:
            person.library.close()
        self.merging.close()
