"""SQL results as masks over the documents of the index.

The space of a search has a place for every document of the index, followed by one for every paper that is not indexed
yet. It is valid until the library or the index changes, as reported by SQLite itself.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from paperdesk.library import outbox, papers, texts
from paperdesk.library.library import AnyView
from paperdesk.model.paper import Place
from paperdesk.model.query import Fact, Node, Query
from paperdesk.search.damage import IndexDamaged
from paperdesk.search.scoring import Snapshot

Mask = NDArray[np.bool_]
Ids = NDArray[np.int64]
KEPT_SPACES = 4  # one per querying thread
KEPT_MASKS = 64
MANY_PAPERS = 300_000  # counting more takes longer than finding a paper among them
COUNTED_EVERY = 50  # states; with so many papers, the check for papers lost from the index runs this often
NEWER = 1_000_000  # the number of papers that may be in the index but not yet in this view of the library
SHOWN = (Place.INBOX, Place.LIBRARY)
HIDDEN = (Place.DISMISSED, Place.TRASH)


class Space:
    """The documents of one state of index and library, with their facts from SQL."""

    everything: Mask
    """The documents of existing papers."""

    _uncounted = 0
    """The number of states since papers were last counted."""

    _is_little_hidden: bool

    def __init__(self, session: AnyView, snapshot: Snapshot, before: "Space | None" = None) -> None:
        """`before` is the space of an earlier state; outbox and index show what has been added and removed since.

        Raises:
            IndexDamaged: the index cannot be this library's.
        """
        self.snapshot = snapshot
        self._seen = outbox.newest(session)
        if before is None:
            counts = papers.count_places(session)
            self._is_little_hidden = _sum(counts, HIDDEN) < _sum(counts, SHOWN)
            present, count = _changed(session, _held(snapshot), 0), sum(counts.values())
        else:
            self._is_little_hidden = before._is_little_hidden
            present, count = before.papers[before.everything], -1
            if before.snapshot is not snapshot:  # papers have moved from the outbox to the index
                present = _either(present, _held(snapshot))
                count = self._count_if_due(session, len(present), before._uncounted + 1)
            present = _changed(session, present, before._seen)
        if count >= 0 and len(present) != count:
            present = as_ids(papers.find_ids(session))
        known = snapshot.papers
        if known.max(initial=0) > outbox.highest_id(session) + NEWER:
            raise IndexDamaged("it names papers that were never there")
        self._number = np.full(int(max(present.max(initial=0), known.max(initial=0))) + 1, -1, np.int32)
        self._number[known] = np.arange(len(known), dtype=np.int32)
        self._number[0] = -1
        missing = present[self._number[present] < 0]
        self._number[missing] = np.arange(len(known), len(known) + len(missing), dtype=np.int32)
        self.papers: Ids = np.concatenate([known, missing])
        """The paper of each document."""
        self.everything = self._mask(present)
        self._shown = self._shown_mask(session)
        self._masks: dict[Node, Mask] = {}
        self._orders: dict[str, NDArray[np.int32]] = {}

    def _count_if_due(self, session: AnyView, present: int, uncounted: int) -> int:
        """The number of papers; -1 if there are too many to count after each edit."""
        is_due = present < MANY_PAPERS or uncounted >= COUNTED_EVERY
        self._uncounted = 0 if is_due else uncounted
        return outbox.count_all(session) if is_due else -1

    def _shown_mask(self, session: AnyView) -> Mask:
        """The mask of visible papers, computed from the smaller of the two sets."""
        if self._is_little_hidden:
            return self.everything & ~self._mask(as_ids(papers.ids_in(session, HIDDEN)))
        return self._mask(as_ids(papers.ids_in(session, SHOWN)))

    def __len__(self) -> int:
        return len(self.papers)

    def numbers(self, paper_ids: Sequence[int] | Ids) -> NDArray[np.int32]:
        """The documents of papers; missing ids are skipped."""
        ids = as_ids(paper_ids)
        found = self._number[ids[ids < len(self._number)]]
        return found[found >= 0]

    def places(self, paper_ids: Ids) -> tuple[NDArray[np.int32], Mask]:
        """The documents of existing papers, and which papers these are."""
        is_known = paper_ids < len(self._number)
        numbers = self._number[np.where(is_known, paper_ids, 0)]
        return numbers[numbers >= 0], numbers >= 0

    def _mask(self, ids: Ids) -> Mask:
        mask = np.zeros(len(self.papers), np.bool_)
        mask[self.numbers(ids)] = True
        return mask

    def visible(self, session: AnyView, scope: Node | None, *, hidden: bool) -> Mask:
        """The papers that a search may show: those in the scope, and hidden ones only on request."""
        shown = self.everything if hidden else self._shown
        return shown if scope is None else shown & self.where(session, scope)

    def where(self, session: AnyView, node: Node) -> Mask:
        """The papers that match facts."""
        if isinstance(node, Fact) and node.field == "added":  # depends on the current time
            return self._mask(as_ids(papers.find_ids(session, where=node)))
        if node not in self._masks:
            if len(self._masks) >= KEPT_MASKS:
                self._masks.clear()
            self._masks[node] = self._mask(as_ids(papers.find_ids(session, where=node)))
        return self._masks[node]

    def order(self, session: AnyView, name: str) -> NDArray[np.int32]:
        """All documents in one of the library's orders."""
        if name not in self._orders:
            self._orders[name] = self.numbers(as_ids(papers.find_ids(session, order=name)))
        return self._orders[name]


def _held(snapshot: Snapshot) -> Ids:
    """The papers in an index."""
    return snapshot.papers[snapshot.papers > 0]


def _either(some: Ids, others: Ids) -> Ids:
    """The union of two."""
    is_there = np.zeros(max(int(some.max(initial=0)), int(others.max(initial=0))) + 1, np.bool_)
    is_there[some] = True
    is_there[others] = True
    return np.flatnonzero(is_there)


def _changed(session: AnyView, held: Ids, after: int) -> Ids:
    """Existing papers, updated from the outbox since a sequence number: reading all ids again takes 30 ms."""
    waiting, gone = outbox.waiting_ids(session, after=after)
    changed = as_ids([*waiting, *gone])
    if not len(changed):
        return held
    is_changed = np.zeros(max(int(held.max(initial=0)), int(changed.max())) + 1, np.bool_)
    is_changed[changed] = True
    return np.concatenate([held[~is_changed[held]], as_ids(waiting)])


def _sum(counts: Mapping[str, int], places: Iterable[Place]) -> int:
    return sum(counts.get(place, 0) for place in places)


class Spaces:
    """Keeps the space of the current state for all connections."""

    def __init__(self) -> None:
        self._spaces: dict[int, tuple[object, Space]] = {}

    def at(self, session: AnyView, snapshot: Snapshot) -> Space:
        """The space for this view of the library."""
        connection, version = texts.state_of(session)
        found = self._spaces.get(connection)
        if found is not None and found[0] == version and found[1].snapshot is snapshot:
            return found[1]
        space = Space(session, snapshot, found[1] if found else None)
        if len(self._spaces) >= KEPT_SPACES:
            self._spaces.clear()
        self._spaces[connection] = (version, space)
        return space


def as_ids(ids: "Sequence[int] | array[int] | Ids") -> Ids:
    """Paper ids as an array."""
    if isinstance(ids, array):
        return np.frombuffer(ids, np.int64) if ids else np.zeros(0, np.int64)
    return np.asarray(ids, np.int64)


def names_place(scope: Node | None) -> bool:
    """True if a scope shows papers that are otherwise hidden."""
    return Query(root=scope).names_place
