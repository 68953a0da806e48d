"""A machine that does with a library whatever a reader can do, and compares it with a plain dict after each step."""

import contextlib
import copy
import os
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import text

from paperdesk.errors import InvalidField, UndoClash
from paperdesk.importers.base import Source
from paperdesk.jobs.back_up import bring_back
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library import (
    annotations,
    backups,
    collections,
    feed_folders,
    feeds,
    history,
    keys,
    merging,
    papers,
    people,
    relations,
    restoring,
    saved_searches,
    tags,
    trash,
)
from paperdesk.library.details import people_of
from paperdesk.library.library import Edit, Library
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Identifier, Place
from paperdesk.model.steps import Step
from paperdesk.text.fold import fold, title_key
from tests.drafts import FEED, draft, entry, save

KNOWN = (  # what the machine knows of a moment
    *("model", "before", "after", "is_plain", "last_step", "foreign_notes", "foreign_texts", "is_alone"),
    *("foreign_tagged", "said", "outbox_seen"),
)
Seen = dict[str, Any]
"""What a reader sees: papers, tags, collections, searches, feeds and folders by id."""

TAGS = ("x", "X", "y", "x/a", "y/a", "z")
TITLES = ("Deep nets", "Old theory", "A third way", "Grokking", "On tides")
KEYS = ("lee2020", "bohr", "k1", "k2")
NAMES = ("Ann Lee", "Niels Bohr", "Marie Curie")
some = st.integers(0, 11)
tag_names = st.sampled_from(TAGS)


@cache
def empty_library() -> Path:
    """A library without anything, to be copied: making the tables takes long."""
    folder = Path(tempfile.mkdtemp(prefix="machine-")) / "empty"
    Library(folder).close()
    return folder


def seen(library: Library) -> Seen:
    """All that a reader sees of a library."""
    with library.read() as session:
        ids = papers.find_ids(session).tolist()
        found: Seen = {"papers": {detail.id: _paper(detail) for detail in papers.get_details(session, ids)}}
        found["tags"] = {t.name: t.color for t in tags.list_tags(session)}
        found["relations"] = dict(relations.list_relations(session))
        for name, query in QUERIES.items():
            found[name] = {row[0]: tuple(row[1:]) for row in session.execute(text(query))}
        members = session.execute(text(MEMBERS))
        found["members"] = {}
        for collection_id, paper_id in members:
            found["members"].setdefault(collection_id, []).append(paper_id)
    return found


MEMBERS = "select collection_id, paper_id from collection_papers order by 1, position, 2"
QUERIES = {
    "collections": "select id, name, parent_id, position from collections",
    "searches": "select id, name, query, position from saved_searches",
    "feeds": "select id, address, folder_id, position from feeds",
    "folders": "select id, name, parent_id, position from feed_folders",
    "entries": "select source || guid || paper_id, feed_id from entries",
}


def _paper(detail: Any) -> dict[str, Any]:
    return {
        "fields": detail.fields,
        "key": detail.citation_key,
        "place": detail.place,
        "starred": detail.starred,
        "read": detail.is_read,
        "state": detail.reading_state,
        "tags": {tag.name for tag in detail.tags},
        "notes": {note.id: note.text for note in detail.annotations},
        "authors": [author.full for author in detail.authors],
        "identifiers": {(i.scheme, i.value) for i in detail.identifiers},
        "links": {link.url for link in detail.links},
        "aliases": set(detail.aliases),
    }


def words(paper: dict[str, Any]) -> Any:
    """What the index holds of a paper."""
    told = paper["fields"].title, paper["fields"].abstract, paper["fields"].venue, paper["key"]
    return (*told, tuple(paper["authors"]), frozenset(paper["tags"]), tuple(sorted(paper["notes"].items())))


class LibraryMachine(RuleBasedStateMachine):
    """Edits, imports, merges, purges, undoes, redoes, closes, crashes; the model tells what must come of it.

    `before` and `after` hold what was seen before and after each step. What comes from elsewhere (a note) is done to
    them as well. After a clash or an undo out of order they tell nothing any more, and only what must
    always hold is looked at.
    Over 200 lines: Hypothesis takes the rules of a machine from one class.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="machine-")) / "library"
        shutil.copytree(empty_library(), self.folder)
        self.library = Library(self.folder)
        self.model = seen(self.library)
        self.before: dict[int, Seen] = {}
        self.after: dict[int, Seen] = {}
        self.is_plain = True  # nothing has been done that lets a step clash
        self.last_step = 0
        self.foreign_notes: set[int] = set()  # which no step has touched: they never go
        self.foreign_texts: dict[int, str] = {}  # what was written into notes from elsewhere
        self.is_alone = True  # nothing came from elsewhere, nothing was purged
        self.foreign_tagged: set[int] = set()  # papers that carry a tag from elsewhere
        self.said: dict[int, Any] = {}
        self.outbox_seen = 0
        self.copies: dict[int, tuple[Path, dict[str, Any]]] = {}
        self.number = 0

    # What a reader does

    def do(self, label: str, work: Callable[[Edit], object], predict: Callable[[Seen], object] | None = None) -> None:
        """Do something as a step; `predict` does the same to the model."""
        was = copy.deepcopy(self.model)
        with contextlib.suppress(InvalidField), self.library.edit(label) as edit:
            work(edit)
        now = seen(self.library)
        if predict is not None:
            predict(self.model)
            assert self.model == now
        self._stepped(was, now)

    def _stepped(self, was: Seen, now: Seen) -> None:
        self.model = now
        with self.library.read() as session:
            step = history.next_undo(session)
            undone = history.next_redo(session)
        if step is not None and step.id > self.last_step:
            assert undone is None
            self.last_step = step.id
            self.before[step.id] = was
            self.after.clear()
        elif self.is_plain:
            assert was == now

    def paper(self, number: int) -> int:
        ids = sorted(self.model["papers"])
        return int(ids[number % len(ids)])

    def several(self, number: int) -> list[int]:
        ids = sorted(self.model["papers"])
        return [int(i) for i in ids[number % len(ids) :][:2]]

    def has_papers(self) -> bool:
        return bool(self.model["papers"])

    def tag_id(self, number: int) -> int:
        with self.library.read() as session:
            rows = tags.list_tags(session)
        return rows[number % len(rows)].id

    @initialize()
    def begin(self) -> None:
        save(self.library, draft("Deep nets", "Ann Lee", year=2020), draft("Old theory", "Niels Bohr", doi="10.1/a"))
        self.model = seen(self.library)
        self.start = copy.deepcopy(self.model)
        self.said = {i: words(p) for i, p in self.model["papers"].items()}

    @precondition(has_papers)
    @rule(n=some, on=st.booleans())
    def star(self, n: int, on: bool) -> None:
        ids = self.several(n)
        predict = lambda m: [m["papers"][i].update(starred=on) for i in ids]  # noqa: E731
        self.do("Star", lambda edit: papers.set_starred(edit, paper_ids=ids, starred=on), predict)

    @precondition(has_papers)
    @rule(n=some, on=st.booleans())
    def read(self, n: int, on: bool) -> None:
        ids = self.several(n)
        predict = lambda m: [m["papers"][i].update(read=on) for i in ids]  # noqa: E731
        self.do("Read", lambda edit: papers.set_read(edit, paper_ids=ids, is_read=on), predict)

    @precondition(has_papers)
    @rule(n=some, place=st.sampled_from(list(Place)))
    def put(self, n: int, place: Place) -> None:
        ids = self.several(n)
        predict = lambda m: [m["papers"][i].update(place=place.value) for i in ids]  # noqa: E731
        self.do("Put", lambda edit: papers.set_place(edit, paper_ids=ids, place=place), predict)

    @precondition(has_papers)
    @rule(n=some, name=tag_names)
    def tag(self, n: int, name: str) -> None:
        ids = self.several(n)
        self.do(f"Tag {name}", lambda edit: tags.tag_papers(edit, paper_ids=ids, names=[name]))
        assert all(name.casefold() in {t.casefold() for t in self.model["papers"][i]["tags"]} for i in ids)

    @precondition(has_papers)
    @rule(n=some, name=tag_names)
    def untag(self, n: int, name: str) -> None:
        ids = self.several(n)

        def predict(model: Seen) -> None:
            for i in ids:
                own = model["papers"][i]["tags"]
                model["papers"][i]["tags"] = {t for t in own if t.casefold() != name.casefold()}

        self.foreign_tagged -= set(ids)
        self.do(f"Untag {name}", lambda edit: tags.remove_tags(edit, paper_ids=ids, names=[name]), predict)

    @precondition(lambda self: self.model["tags"])
    @rule(n=some)
    def delete_tag(self, n: int) -> None:
        tag_id = self.tag_id(n)
        self.foreign_tagged.clear()
        self.do("Delete a tag", lambda edit: tags.remove_tag(edit, tag_id=tag_id))

    @precondition(lambda self: self.model["tags"])
    @rule(n=some, name=tag_names)
    def rename_tag(self, n: int, name: str) -> None:
        tag_id = self.tag_id(n)
        self.do(f"Rename a tag {name}", lambda edit: tags.rename_tag(edit, tag_id=tag_id, name=name))

    @precondition(lambda self: self.model["tags"])
    @rule(n=some, m=some)
    def merge_tags(self, n: int, m: int) -> None:
        one, other = self.tag_id(n), self.tag_id(m)
        self.do("Merge tags", lambda edit: tags.merge_tags(edit, tag_ids=[one], into_id=other))

    @precondition(lambda self: self.model["tags"])
    @rule(n=some, color=st.sampled_from(("#111111", "#222222")))
    def color_tag(self, n: int, color: str) -> None:
        tag_id = self.tag_id(n)
        self.do("Colour a tag", lambda edit: tags.update_tag(edit, tag_id=tag_id, color=color))

    @precondition(has_papers)
    @rule(n=some, said=st.sampled_from(("note", "see [[k1]]", "see [[lee2020]]")))
    def note(self, n: int, said: str) -> None:
        paper_id = self.paper(n)
        self.do("Write a note", lambda edit: annotations.add_annotation(edit, paper_id=paper_id, text=said))
        assert said in self.model["papers"][paper_id]["notes"].values()

    @precondition(lambda self: any(p["notes"] for p in self.model["papers"].values()))
    @rule(n=some, said=st.sampled_from(("", "changed", "changed again")))
    def change_note(self, n: int, said: str) -> None:
        notes = sorted((note, i) for i, p in self.model["papers"].items() for note in p["notes"])
        note, paper_id = notes[n % len(notes)]
        self.foreign_notes.discard(note)
        self.foreign_texts.pop(note, None)
        if said:
            change = lambda edit: annotations.set_annotation_text(edit, annotation_id=note, text=said)  # noqa: E731
            predict = lambda m: m["papers"][paper_id]["notes"].update({note: said})  # noqa: E731
        else:
            change = lambda edit: annotations.remove_annotation(edit, annotation_id=note)  # noqa: E731
            predict = lambda m: m["papers"][paper_id]["notes"].pop(note)  # noqa: E731
        self.do("Change a note", change, predict)

    @precondition(has_papers)
    @rule(n=some, title=st.sampled_from(TITLES), year=st.sampled_from((None, 1999, 2020)))
    def edit_fields(self, n: int, title: str, year: int | None) -> None:
        values = {"title": title} | ({"year": year} if year else {})
        self.do("Edit", lambda edit: papers.update_fields(edit, paper_id=self.paper(n), values=values))

    @precondition(has_papers)
    @rule(n=some, names=st.lists(st.sampled_from(NAMES), max_size=2, unique=True))
    def set_authors(self, n: int, names: list[str]) -> None:
        who = [parse_name(name) for name in names]
        self.do("Authors", lambda edit: papers.set_authors(edit, paper_id=self.paper(n), authors=who))

    @precondition(has_papers)
    @rule(n=some, values=st.lists(st.sampled_from(("10.1/a", "10.1/b", "10.1/c")), max_size=2, unique=True))
    def set_identifiers(self, n: int, values: list[str]) -> None:
        found = [Identifier("doi", value) for value in values]
        self.do("Identifiers", lambda edit: papers.set_identifiers(edit, paper_id=self.paper(n), identifiers=found))

    @precondition(has_papers)
    @rule(n=some, key=st.sampled_from(KEYS))
    def set_key(self, n: int, key: str) -> None:
        self.do("Key", lambda edit: keys.set_key(edit, paper_id=self.paper(n), key=key))

    @rule(n=some, name=st.sampled_from(("Chapter", "Talk")))
    def add_collection(self, n: int, name: str) -> None:
        ids = [None, *sorted(self.model["collections"])]
        parent = ids[n % len(ids)]
        self.do("New collection", lambda edit: collections.add_collection(edit, name=name, parent_id=parent))

    @precondition(lambda self: self.model["collections"])
    @rule(n=some, m=some, what=st.sampled_from(("collect", "take", "place", "remove", "merge", "rename")))
    def change_collection(self, n: int, m: int, what: str) -> None:
        ids = sorted(self.model["collections"])
        one, other = ids[n % len(ids)], ids[m % len(ids)]
        some_papers = self.several(m) if self.has_papers() else []
        work: dict[str, Callable[[Edit], object]] = {
            "collect": lambda edit: collections.collect_papers(edit, collection_id=one, paper_ids=some_papers),
            "take": lambda edit: collections.uncollect_papers(edit, collection_id=one, paper_ids=some_papers),
            "place": lambda edit: collections.place_collection(edit, collection_id=one, parent_id=other),
            "remove": lambda edit: collections.remove_collection(edit, collection_id=one),
            "merge": lambda edit: collections.merge_collections(edit, collection_id=one, into_id=other),
            "rename": lambda edit: collections.rename_collection(edit, collection_id=one, name=f"Called {m}"),
        }
        self.do(f"Collection: {what}", work[what])

    @rule(n=some, what=st.sampled_from(("add", "remove", "place")))
    def change_searches(self, n: int, what: str) -> None:
        ids = sorted(self.model["searches"])
        if what == "add":
            self.do("Search", lambda edit: saved_searches.add_saved_search(edit, name=f"S{n}", query="is:starred"))
        elif ids:
            one = ids[n % len(ids)]
            if what == "remove":
                self.do("Unsearch", lambda edit: saved_searches.remove_saved_search(edit, search_id=one))
            else:
                self.do("Move", lambda edit: saved_searches.place_saved_search(edit, search_id=one, before_id=ids[0]))

    @rule(n=some, what=st.sampled_from(("follow", "leave", "folder", "put", "unfold", "move")))
    def change_feeds(self, n: int, what: str) -> None:
        ids, folders = sorted(self.model["feeds"]), sorted(self.model["folders"])
        one, folder = ids[n % len(ids)] if ids else 0, folders[n % len(folders)] if folders else None
        address = f"https://example.org/{n % 3}"
        work: dict[str, Callable[[Edit], object]] = {
            "follow": lambda edit: feeds.add_feed(edit, address=address, folder_id=folder),
            "folder": lambda edit: feed_folders.add_folder(edit, name=f"F{n % 2}", parent_id=folder),
        }
        if ids:
            work["leave"] = lambda edit: feeds.remove_feed(edit, feed_id=one)
            work["put"] = lambda edit: feed_folders.put_feeds(edit, feed_ids=[one], folder_id=folder)
        if ids and address not in {row[0] for row in self.model["feeds"].values()}:
            work["move"] = lambda edit: feeds.move_feed(edit, feed_id=one, address=address)
        if folder:
            work["unfold"] = lambda edit: feed_folders.remove_folder(edit, folder_id=folder)
        if what in work:
            self.do(f"Feeds: {what}", work[what])

    @rule(n=some, m=some, name=tag_names, key=st.sampled_from(KEYS), doi=st.booleans(), groups=st.booleans())
    def import_file(self, n: int, m: int, name: str, key: str, doi: bool, groups: bool) -> None:
        was = copy.deepcopy(self.model)
        import_sources(self.library, [bib(n, m, name, key, doi, groups)], ImportOptions(), Progress())
        self._stepped(was, seen(self.library))

    @precondition(lambda self: len(self.model["papers"]) > 1)
    @rule(n=some, m=some)
    def merge_papers(self, n: int, m: int) -> None:
        keep, other = self.paper(n), self.paper(m)
        if keep != other:
            was = copy.deepcopy(self.model["papers"])
            self.foreign_tagged -= {keep, other}
            self.do("Merge", lambda edit: merging.merge_papers(edit, keep_id=keep, other_id=other))
            kept = self.model["papers"][keep]
            assert other not in self.model["papers"]
            assert kept["tags"] == was[keep]["tags"] | was[other]["tags"]
            assert set(kept["notes"]) == set(was[keep]["notes"]) | set(was[other]["notes"])

    # What comes from elsewhere

    def elsewhere(self, work: Callable[[Edit], object], change: Callable[[Seen], object]) -> None:
        """Do something that is no step: it happens to what was seen before and after each step as well."""
        with self.library.edit() as edit:
            work(edit)
        now = seen(self.library)
        for known in filter(None, (self.model, *self.before.values(), *self.after.values())):
            change(known)
        assert self.model == now
        self.is_plain = self.is_alone = False

    @precondition(has_papers)
    @rule(n=some)
    def note_from_elsewhere(self, n: int) -> None:
        paper_id = self.paper(n)
        made: list[int] = []

        def change(known: Seen) -> None:
            if paper_id in known["papers"]:
                known["papers"][paper_id]["notes"][made[0]] = "from elsewhere"

        work = lambda edit: made.append(  # noqa: E731
            annotations.add_annotation(edit, paper_id=paper_id, text="from elsewhere")
        )
        self.elsewhere(work, change)
        self.foreign_notes.add(made[0])
        if any(known and paper_id not in known["papers"] for known in self.before.values()):
            self._know_nothing()  # undoing the step that made the paper clashes

    @precondition(lambda self: any(p["notes"] for p in self.model["papers"].values()))
    @rule(n=some)
    def rewrite_from_elsewhere(self, n: int) -> None:
        notes = sorted(note for p in self.model["papers"].values() for note in p["notes"])
        note, said = notes[n % len(notes)], f"rewritten {len(self.foreign_texts)}"
        with self.library.edit() as edit:
            annotations.set_annotation_text(edit, annotation_id=note, text=said)
        self.foreign_texts[note] = said
        self.model = seen(self.library)
        self._come_from_elsewhere()

    @rule(n=some, name=tag_names)
    def refresh(self, n: int, name: str) -> None:
        """A feed brings a paper, or meets one, and a rule tags it."""
        with self.library.edit() as edit:
            from paperdesk.library.arrivals import save_drafts

            item = entry(draft(TITLES[n % 5], NAMES[n % 3], year=2020), guid=f"guid {n}")
            (outcome,) = save_drafts(edit, [item], FEED)
            if n % 2 and outcome.paper_id:
                tags.tag_papers(edit, paper_ids=[outcome.paper_id], names=[name])
                own = self.model["papers"].get(outcome.paper_id, {}).get("tags", set())
                if name.casefold() not in {tag.casefold() for tag in own}:  # else it changes nothing
                    self.foreign_tagged.add(outcome.paper_id)
        self.model = seen(self.library)
        self._come_from_elsewhere()

    @precondition(has_papers)
    @rule(n=some)
    def purge(self, n: int) -> None:
        paper_id = self.paper(n)
        for note in self.model["papers"][paper_id]["notes"]:
            self.foreign_notes.discard(note)
            self.foreign_texts.pop(note, None)
        self.foreign_tagged.discard(paper_id)
        with self.library.edit() as edit:
            trash.purge_papers(edit, paper_ids=[paper_id])
        self.model = seen(self.library)
        assert paper_id not in self.model["papers"]
        self._come_from_elsewhere()

    @precondition(has_papers)
    @rule(n=some)
    def cite(self, n: int) -> None:
        with self.library.edit() as edit:
            keys.fix_keys(edit, paper_ids=[self.paper(n)])
        self._come_from_elsewhere()

    def _come_from_elsewhere(self) -> None:
        self.is_alone = False
        self._know_nothing()

    def _know_nothing(self) -> None:
        self.is_plain = False
        self.before = {step: {} for step in self.before}
        self.after = {step: {} for step in self.after}

    # Steps are turned

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self._undo()

    def _undo(self) -> bool:
        was = self.model
        try:
            step = history.undo(self.library)
        except UndoClash as clash:
            self._clashed(clash)
            return True
        if step is None:
            return False
        self.model = seen(self.library)
        expected = self.before.pop(step.id, {})
        if expected:
            assert self.model == expected, step.label
        self.after[step.id] = was if expected else {}
        return True

    def _clashed(self, clash: UndoClash) -> None:
        assert not self.is_plain, clash
        assert seen(self.library) == self.model
        self._know_nothing()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            was = self.model
            try:
                step = history.redo(self.library)
            except UndoClash as clash:
                self._clashed(clash)
                continue
            if step is None:
                return
            self.model = seen(self.library)
            expected = self.after.pop(step.id, {})
            if expected:
                assert self.model == expected, step.label
            self.before[step.id] = was if expected else {}

    @rule(n=some)
    def turn_chosen(self, n: int) -> None:
        with self.library.read() as session:
            steps = history.list_steps(session)
        if not steps:
            return
        self.is_plain = False
        with contextlib.suppress(UndoClash):
            history.turn(self.library, steps[n % len(steps)].id)
        self.model = seen(self.library)
        self._know_nothing()

    # The program ends, one way or another

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library(self.folder)
        assert seen(self.library) == self.model

    @precondition(has_papers)
    @rule(n=some)
    def crash(self, n: int) -> None:
        """The process dies within an edit."""
        edit = self.library.edit("Never done")
        everything = edit.__enter__()
        papers.set_starred(everything, paper_ids=self.several(n), starred=n % 2 == 0)
        tags.tag_papers(everything, paper_ids=self.several(n), names=["lost"])
        self._die()
        assert seen(self.library) == self.model

    @rule(n=some, m=some, name=tag_names)
    def crash_in_import(self, n: int, m: int, name: str) -> None:
        """The process dies between two edits of one step."""
        from paperdesk.jobs.import_files import batches, recognize
        from paperdesk.library.arrivals import save_drafts
        from tests.drafts import FILE

        was = copy.deepcopy(self.model)
        readable, tally = recognize([bib(n, m, name, "k1", True, False)], ImportOptions())
        step = self.library.begin_step(Step("import-source", name="x.bib"))
        for source, importer in readable:
            for _, items in batches(source, importer, tally):
                with self.library.edit(step) as edit:
                    save_drafts(edit, items, FILE)
        self._die()
        self.model = seen(self.library)
        if self.model != was:
            self.after.clear()
        if self.model != was:
            with self.library.read() as session:
                newest = history.list_steps(session)[0]
            assert newest.was_interrupted
            assert newest.id == step
        self.before[step] = was if self.is_plain else {}
        self.last_step = step

    def _die(self) -> None:
        raw = self.library.writer._connection
        if raw is not None:
            raw.connection.dbapi_connection.close()  # type: ignore[union-attr]
            raw.invalidate()
        presence = self.library.writer._presence
        if presence is not None and presence._file is not None:
            os.close(presence._file)
            presence._file = None
        self.library.database.close()
        self.library = Library(self.folder)

    # Copies

    @rule()
    def back_up(self) -> None:
        made = backups.make_backup(self.folder, accept=True).copy.file
        self._keep_copy(made)
        assert seen(self.library) == self.model

    @precondition(lambda self: self.copies)
    @rule(n=some, is_open=st.booleans())
    def go_back(self, n: int, is_open: bool) -> None:
        """Put a copy back, with the library open or closed; what is there becomes a copy itself."""
        number = sorted(self.copies)[n % len(self.copies)]
        file, known = self.copies[number]
        if not is_open:
            self.library.close()
        kept = restoring.restore(self.folder, file)
        self._keep_copy(kept)
        for name, value in copy.deepcopy(known).items():
            setattr(self, name, value)
        if not is_open:
            self.library = Library(self.folder)
        assert seen(self.library) == self.model

    @precondition(lambda self: self.copies)
    @rule(n=some, m=some)
    def bring_back_a_paper(self, n: int, m: int) -> None:
        """Bring one paper of a copy back as a step: it is there with its notes, and no other paper changes."""
        file, known = self.copies[sorted(self.copies)[n % len(self.copies)]]
        ids = sorted(known["model"]["papers"])
        if not ids:
            return
        paper_id = ids[m % len(ids)]
        was = copy.deepcopy(self.model)
        bring_back(self.library, file, [paper_id])
        self._stepped(was, seen(self.library))
        then, now = known["model"]["papers"][paper_id], self.model["papers"][paper_id]
        assert {name.casefold() for name in then["tags"]} <= {name.casefold() for name in now["tags"]}
        assert now["fields"] == then["fields"]
        others = {i: p for i, p in self.model["papers"].items() if i != paper_id}
        assert others == {i: p for i, p in was["papers"].items() if i != paper_id}
        self._come_from_elsewhere()

    def _keep_copy(self, made: Path) -> None:
        """Where the program's own thinning out of copies does not reach it, with all that is known of this moment."""
        self.number += 1
        file = self.folder.parent / f"copy-{self.number}.sqlite"
        shutil.copy(made, file)
        self.copies[self.number] = file, copy.deepcopy({name: getattr(self, name) for name in KNOWN})

    # What always holds

    @invariant()
    def is_sound(self) -> None:
        with self.library.read() as session:
            assert session.execute(text("pragma foreign_key_check")).all() == []
            assert session.scalar(text("pragma quick_check")) == "ok"
            of_others = (
                "select a.citation_key from citation_key_aliases a join papers p on p.citation_key = a.citation_key "
                "and p.id <> a.paper_id"
            )
            assert session.execute(text(of_others)).all() == []

    @invariant()
    def agrees(self) -> None:
        assert seen(self.library) == self.model

    @invariant()
    def what_came_from_elsewhere_stays(self) -> None:
        notes = {note: said for p in self.model["papers"].values() for note, said in p["notes"].items()}
        assert self.foreign_notes <= set(notes)
        assert {note: notes.get(note) for note in self.foreign_texts} == self.foreign_texts
        assert all(self.model["papers"].get(i, {}).get("tags") for i in self.foreign_tagged)

    @invariant()
    def what_is_derived_agrees(self) -> None:
        with self.library.read() as session:
            names = people_of(session, list(self.model["papers"]))
            for row in session.execute(text("select id, title, title_key, authors_line, first_author_key from papers")):
                authors = names.get(row.id, {}).get("author", [])
                assert row.title_key == title_key(row.title)
                assert row.authors_line == people.authors_line(authors)
                assert row.first_author_key == (fold(authors[0].family) if authors else "")

    @invariant()
    def the_index_is_told(self) -> None:
        with self.library.read() as session:
            told = session.execute(
                text("select seq, paper_id from outbox where seq > :s"), {"s": self.outbox_seen}
            ).all()
        said = {i: words(p) for i, p in self.model["papers"].items()}
        changed = {i for i in {*said, *self.said} if said.get(i) != self.said.get(i)}
        assert changed <= {row.paper_id for row in told}
        self.said, self.outbox_seen = said, max([self.outbox_seen, *(row.seq for row in told)])

    def teardown(self) -> None:
        try:
            self._undo_all()
        finally:
            self.library.close()
            shutil.rmtree(self.folder.parent, ignore_errors=True)

    def _undo_all(self) -> None:
        """All that was done can be undone, and the library is as it was."""
        for _ in range(1000):
            if not self._undo():
                break
        else:
            raise AssertionError("undoing never ended")
        with self.library.read() as session:
            standing = [step for step in history.list_steps(session) if not step.undone]
        if self.is_alone and not standing and hasattr(self, "start"):
            found = seen(self.library)
            different = {name: (self.start[name], found[name]) for name in found if found[name] != self.start[name]}
            assert not different, different
        assert not (self.is_plain and standing)
        self.is_sound()
        self.what_came_from_elsewhere_stays()


def bib(n: int, m: int, name: str, key: str, doi: bool, groups: bool) -> Source:
    """Two records that may be papers that are already in the library."""
    more = f", doi={{10.1/{'abc'[m % 3]}}}" if doi else ""
    group = ", groups={Chapter}" if groups else ""
    records = (
        f"@article{{{key}, title={{{TITLES[n % 5]}}}, author={{Lee, Ann}}, keywords={{{name}, new}}{more}}}\n"
        f"@book{{b{m}, title={{{TITLES[m % 5]}}}, keywords={{{name}}}, note={{said {m}}}{group}}}\n"
    )
    return Source(records.encode(), "x.bib")
