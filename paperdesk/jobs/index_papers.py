"""Keep the full-text index up with the library: from the outbox, or from the beginning."""

import uuid
from collections.abc import Iterator
from pathlib import Path

from paperdesk.jobs.progress import Progress
from paperdesk.library import outbox
from paperdesk.library.library import Library
from paperdesk.library.records import PaperText
from paperdesk.search.building import build_index
from paperdesk.search.index import Index, IndexBusy

BATCH = 500
MANY = 5_000  # changes after which building anew is quicker
BUILDING = "Building the index"


def open_index(library: Library, folder: Path | None = None) -> Index:
    """The index of a library, opened if it is there, this library's and whole."""
    with library.read() as session:
        own = outbox.library_id(session)
    if not own:
        own = uuid.uuid4().hex
        with library.edit() as edit:
            outbox.give_id(edit, library_id=own)
    index = Index(folder or library.folder / "index", own)
    index.open()
    return index


def catch_up(library: Library, index: Index, progress: Progress) -> int:
    """Take up all that changed since the last time; returns how many papers that were.

    A missing, foreign, outdated or damaged index is built anew first. Where another process is writing the index,
    it takes up what there is.
    """
    try:
        if not index.is_open or index.is_worn or _is_behind(library, index):
            return rebuild(library, index, progress)
        done = 0
        while count := _take_up(library, index):
            done += count
            progress.report(done, 0, "Indexing")
        _merge(library, index)
    except IndexBusy:
        return 0
    return done


def _is_behind(library: Library, index: Index) -> bool:
    """Whether so much changed that building anew is quicker, or the library is an older copy of what was indexed."""
    with library.read() as session:
        waiting, newest = outbox.count_pending(session), outbox.newest(session)
    return waiting > max(MANY, index.count() // 2) or newest < index.stamp().seq


def _take_up(library: Library, index: Index) -> int:
    """Take up one batch of changes; returns of how many papers."""
    with library.read() as session:
        if not outbox.pending(session, limit=1):
            return 0
    with index.writing() as batch:  # nobody else writes the index from here on, so what is read now is the newest
        with library.read() as session:
            waiting = outbox.pending(session, limit=BATCH)
            ids = sorted({paper_id for _, paper_id in waiting})
            texts = outbox.get_texts(session, ids)
        found = {text.id for text in texts}
        batch.remove([i for i in ids if i not in found])
        batch.add(texts)
    if waiting:
        last = waiting[-1][0]
        index.set_stamp(last)
        with library.edit() as edit:
            outbox.tick_off(edit, up_to=last)
    return len(ids)


def _merge(library: Library, index: Index) -> None:
    """Make one segment of many small ones, by writing their papers anew."""
    small = index.small_segments()
    if not small:
        return
    with index.writing() as batch:
        ids = [int(i) for segment in small for i in index.live(segment)]
        with library.read() as session:
            for start in range(0, len(ids), BATCH):
                batch.add(outbox.get_texts(session, ids[start : start + BATCH]))
        batch.drop({segment.name for segment in small})


def rebuild(library: Library, index: Index, progress: Progress) -> int:
    """Build the index from the beginning, in a process of its own if it is large; returns how many papers are in it.

    What stood before is searched until the new one is whole.
    """
    with index.building() as folder:
        with library.read() as session:
            newest, total = outbox.newest(session), outbox.count_all(session)
        done = build_index(folder, _all_texts(library), lambda count: progress.report(count, total, BUILDING))
        index.put_in_force(folder, newest)
    with library.edit() as edit:
        outbox.tick_off(edit, up_to=newest)
    return done


def _all_texts(library: Library) -> Iterator[list[PaperText]]:
    """The texts of all papers, batch by batch."""
    last = 0
    while True:
        with library.read() as session:
            ids = outbox.next_ids(session, after=last, limit=BATCH)
            texts = outbox.get_texts(session, ids)
        if not ids:
            return
        yield texts
        last = ids[-1]
