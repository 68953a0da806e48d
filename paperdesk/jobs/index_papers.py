"""Keep the full-text index up with the library: from the outbox, or from the beginning."""

import uuid
from pathlib import Path

from paperdesk.jobs.progress import Progress
from paperdesk.library import outbox
from paperdesk.library.library import Library
from paperdesk.search.index import Index

BATCH = 500


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

    A missing, foreign, outdated or damaged index is built anew first.
    """
    if not index.is_open:
        return rebuild(library, index, progress)
    done = 0
    while True:
        with library.read() as session:
            waiting = outbox.pending(session, limit=BATCH)
            ids = sorted({paper_id for _, paper_id in waiting})
            texts = outbox.get_texts(session, ids)
        if not waiting:
            return done
        found = {text.id for text in texts}
        index.update(texts, gone=[i for i in ids if i not in found])
        last = waiting[-1][0]
        index.set_stamp(last)
        with library.edit() as edit:
            outbox.tick_off(edit, up_to=last)
        done += len(ids)
        progress.report(done, 0, "Indexing")


def rebuild(library: Library, index: Index, progress: Progress) -> int:
    """Build the index from the beginning; returns how many papers are in it."""
    index.start_anew()
    with library.read() as session:
        newest, total = outbox.newest(session), outbox.count_all(session)
    done, last = 0, 0
    while True:
        with library.read() as session:
            ids = outbox.next_ids(session, after=last, limit=BATCH)
            texts = outbox.get_texts(session, ids)
        if not ids:
            break
        index.update(texts)
        done, last = done + len(ids), ids[-1]
        progress.report(done, total, "Building the index")
    index.set_stamp(newest)
    with library.edit() as edit:
        outbox.tick_off(edit, up_to=newest)
    return done
