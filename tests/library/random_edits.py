"""Edits of every kind at random, undone to the start and done again to the end, compared table by table."""

import shutil
import tempfile
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import text

from paperdesk.errors import InvalidField
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library import annotations, collections, feeds, history, journal, keys, merging, papers, tags
from paperdesk.library.fingerprints import LOOSE
from paperdesk.library.library import Edit, Library
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Identifier, Place
from tests.drafts import draft, save
from tests.library.machine import NAMES, TAGS, TITLES, empty_library

Rows = dict[str, list[dict[str, Any]]]


class RandomEdits:
    """A library, and what is done with it."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="edits-")) / "library"
        shutil.copytree(empty_library(), self.folder)
        self.library = Library(self.folder)
        save(self.library, *(draft(f"{title} at first", "Ann Lee", year=2020) for title in TITLES))
        self.start = self.rows()

    def rows(self) -> Rows:
        """All rows of all tables that undo keeps watch over, without what changes by itself."""
        found: Rows = {}
        with self.library.read() as session:
            for table in journal.JOURNALED:
                hidden = journal.NOT_UNDONE | ({"id"} if table in journal.NATURAL_KEYS else set())
                hidden |= LOOSE.get(table, set()) - {"is_read", "read_at", "title", "feed_id"}
                rows = session.execute(text(f"select * from {table}")).mappings()
                shown = [{name: value for name, value in row.items() if name not in hidden} for row in rows]
                found[table] = sorted(shown, key=str)
        return found

    def ids(self, table: str) -> list[int]:
        with self.library.read() as session:
            return list(session.scalars(text(f"select id from {table} order by id")))

    def do_anything(self, chance: Random) -> None:
        """One thing that a reader may do."""
        kind = chance.choice((*KINDS, "import"))
        if kind == "import":
            title, name = chance.choice(TITLES), chance.choice(TAGS)
            record = f"@article{{k{chance.randrange(9)}, title={{{title}}}, keywords={{{name}}}}}"
            import_sources(self.library, [Source(record.encode(), "x.bib")], ImportOptions(), Progress())
            return
        try:
            with self.library.edit(kind) as edit:
                KINDS[kind](edit, chance, self)
        except InvalidField:
            pass

    def go_back_and_forth(self) -> None:
        end = self.rows()
        labels = []
        while step := history.undo(self.library):
            labels.append(step.label)
        assert self.rows() == self.start, labels
        self.library.close()
        self.library = Library(self.folder)
        while history.redo(self.library):
            pass
        assert self.rows() == end, labels

    def close(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder.parent, ignore_errors=True)


def some_papers(chance: Random, edits: RandomEdits) -> list[int]:
    ids = edits.ids("papers")
    return chance.sample(ids, min(2, len(ids)))


def tag(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    tags.tag_papers(edit, paper_ids=some_papers(chance, edits), names=[chance.choice(TAGS)])


def change_tag(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    if ids := edits.ids("tags"):
        what, number, name = chance.randrange(3), ids[0], chance.choice(TAGS)
        if what == 0:
            tags.remove_tag(edit, tag_id=number)
        elif what == 1:
            tags.rename_tag(edit, tag_id=number, name=name)
        else:
            tags.merge_tags(edit, tag_ids=[number], into_id=chance.choice(ids))


def change_papers(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    ids = some_papers(chance, edits)
    papers.set_starred(edit, paper_ids=ids, starred=chance.random() < 0.5)
    papers.set_read(edit, paper_ids=ids, is_read=chance.random() < 0.5)
    papers.set_place(edit, paper_ids=ids[:1], place=chance.choice(list(Place)))


def change_details(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    for number in some_papers(chance, edits)[:1]:
        papers.update_fields(edit, paper_id=number, values={"title": chance.choice(TITLES), "venue": "There"})
        papers.set_authors(edit, paper_id=number, authors=[parse_name(chance.choice(NAMES))])
        found = [Identifier("doi", f"10.1/{chance.randrange(3)}")]
        papers.set_identifiers(edit, paper_id=number, identifiers=found)


def change_key(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    for number in some_papers(chance, edits)[:1]:
        keys.set_key(edit, paper_id=number, key=f"k{chance.randrange(9)}")


def write(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    for number in some_papers(chance, edits)[:1]:
        annotations.add_annotation(edit, paper_id=number, text=f"see [[k{chance.randrange(9)}]]")
    for number in edits.ids("annotations")[:1]:
        if chance.random() < 0.3:
            annotations.remove_annotation(edit, annotation_id=number)
        else:
            annotations.set_annotation_text(edit, annotation_id=number, text=f"again {chance.random()}")


def gather(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    ids = edits.ids("collections")
    made = collections.add_collection(edit, name="Chapter", parent_id=chance.choice([None, *ids]))
    collections.collect_papers(edit, collection_id=made, paper_ids=some_papers(chance, edits))
    if ids:
        collections.merge_collections(edit, collection_id=chance.choice(ids), into_id=made)


def drop(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    if ids := edits.ids("collections"):
        collections.remove_collection(edit, collection_id=chance.choice(ids))


def follow(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    if ids := edits.ids("feeds"):
        feeds.remove_feed(edit, feed_id=ids[0])
    feeds.add_feed(edit, address=f"https://example.org/{chance.randrange(3)}")


def merge(edit: Edit, chance: Random, edits: RandomEdits) -> None:
    ids = some_papers(chance, edits)
    if len(ids) == 2:
        merging.merge_papers(edit, keep_id=ids[0], other_id=ids[1], take_authors=chance.random() < 0.5)


KINDS = {
    work.__name__: work
    for work in (tag, tag, change_tag, change_papers, change_details, change_key, write, gather, drop, follow, merge)
}
