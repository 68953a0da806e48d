"""Keep the full-text index up to date with the library: from the outbox, or from scratch."""

import contextlib
import logging
import multiprocessing
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from paperdesk.errors import LibraryLocked, LibraryNotWritable, PaperDeskError, Words
from paperdesk.jobs.progress import Progress
from paperdesk.library import outbox, private
from paperdesk.library.library import Library
from paperdesk.library.records import PaperText
from paperdesk.search.building import build_index
from paperdesk.search.index import Index
from paperdesk.search.wear import is_worn, live_papers, small_segments
from paperdesk.search.writing import IndexBusy

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

log = logging.getLogger(__name__)
BATCH_PAPERS = 2_000
LARGE_LIBRARY_PAPERS = 3_000  # papers from which starting another process is worthwhile
POLL_S = 0.25
MANY_CHANGES = 5_000  # changes after which rebuilding is faster
PAUSE_FACTOR = 4  # pause after a run, as a multiple of its duration, while papers keep arriving
BUILDING = Words("Building the index")


def open_index(library: Library, folder: Path | None = None) -> Index:
    """Open the index of a library if it exists, belongs to this library and is intact."""
    try:
        own = _id_of(library)
    except (LibraryLocked, LibraryNotWritable):  # a library that was never searched; checked again when building
        own = ""
    index = Index(folder or library.folder / "index", own, library.give_way)
    index.open()
    return index


def _id_of(library: Library) -> str:
    """The ID by which an index knows its library, created on first use."""
    with library.read_plainly() as session:
        own = outbox.library_id(session)
    if not own and library.damage is None:
        own = uuid.uuid4().hex
        with library.edit() as edit:
            outbox.give_id(edit, library_id=own)
    return own


def catch_up(library: Library, index: Index, progress: Progress) -> int:
    """Index everything that has changed since the last time; returns the number of papers.

    A missing, foreign, outdated or damaged index is rebuilt first. If another process is writing the index, the
    existing index is used; if it cannot be written to disk, the log says so and searching continues without it.
    """
    if library.damage is not None:
        return 0  # nothing may be recorded as indexed
    try:
        index.refresh()
        if index.is_open and not is_worn(index.snapshot) and not _is_behind(library, index):
            with index.watched():
                return _take_up_all(library, index, progress)
        return rebuild(library, index, progress)
    except IndexBusy:
        return 0
    except LibraryNotWritable as error:
        index.complain(error)
        return 0


def _take_up_all(library: Library, index: Index, progress: Progress) -> int:
    with library.read_plainly() as session:
        newest = outbox.newest(session)  # later changes wait for the next run, and are indexed together
    done = 0
    while count := _take_up(library, index, newest):
        done += count
        progress.report(done, 0, Words("Indexing"))
    _merge(library, index)
    return done


def _is_behind(library: Library, index: Index) -> bool:
    """True if so much has changed that rebuilding is faster, or the library is an older backup of what was indexed."""
    with library.read_plainly() as session:
        waiting, newest = outbox.count_pending(session), outbox.newest(session)
    return waiting > max(MANY_CHANGES, index.count() // 2) or newest < index.stamp().seq


def _take_up(library: Library, index: Index, newest: int) -> int:
    """Index one batch of changes up to a sequence number; returns the number of papers."""
    with library.read_plainly() as session:
        first = outbox.pending(session, limit=1)
        if not first or first[0][0] > newest:
            return 0
    with index.writing() as batch:  # nobody else writes the index from now on, so the data read now is current
        with library.read_plainly() as session:
            waiting = outbox.pending(session, limit=BATCH_PAPERS)
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
    """Merge many small segments into one by rewriting their papers."""
    small = small_segments(index.snapshot)
    if not small:
        return
    with index.writing() as batch:
        ids = [int(i) for segment in small for i in live_papers(index.snapshot, segment)]
        with library.read_plainly() as session:
            for start in range(0, len(ids), BATCH_PAPERS):
                batch.add(outbox.get_texts(session, ids[start : start + BATCH_PAPERS]))
        batch.drop({segment.name for segment in small})


def rebuild(library: Library, index: Index, progress: Progress) -> int:
    """Rebuild the index from scratch, in a separate process if it is large; returns the number of papers in it.

    The old index is searched until the new one is complete.

    Raises:
        IndexBusy: another process is building it.
        LibraryNotWritable: the index cannot be written.
        Cancelled: the user cancelled; the old index is kept.
    """
    index.library_id = index.library_id or _id_of(library)
    with index.building() as folder:
        with library.read_plainly() as session:
            newest, total = outbox.newest(session), outbox.count_all(session)
        if total < LARGE_LIBRARY_PAPERS or not _build_apart(library.folder, folder, progress, total):
            build_index(folder, _all_texts(library), lambda count: progress.report(count, total, BUILDING))
        index.put_in_force(folder, newest)
    with library.edit() as edit:
        outbox.tick_off(edit, up_to=newest)
    return index.count()


def _build_apart(library: Path, folder: Path, progress: Progress, total: int) -> bool:
    """Build in another process, as this one serves a window; returns whether that succeeded."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_build, args=(library, folder, sender), daemon=True)
    process.start()
    sender.close()
    try:
        _follow(receiver, progress, total)
    finally:
        if progress.is_cancelled:
            process.kill()
        process.join()
        receiver.close()
    if process.exitcode:
        log.warning("the process that builds the index ended with %s; it is built here", process.exitcode)
        shutil.rmtree(folder)
        folder.mkdir(mode=private.FOLDER)
    return process.exitcode == 0


def _follow(receiver: "Connection", progress: Progress, total: int) -> None:
    """Report the other process's progress until it ends; its failures are raised here."""
    done = 0
    while True:
        if receiver.poll(POLL_S):
            try:
                told = receiver.recv()
            except EOFError:
                return
            if isinstance(told, Exception):
                raise told
            done = told
        progress.report(done, total, BUILDING)


def _build(library: Path, folder: Path, sender: "Connection") -> None:
    """The work of the other process; ends as soon as nobody listens."""
    try:
        opened = Library(library)
        build_index(folder, _all_texts(opened), sender.send)
        opened.database.close()
    except (OSError, PaperDeskError) as error:  # for example, the disk is full
        with contextlib.suppress(OSError):
            sender.send(error)


def _all_texts(library: Library) -> Iterator[list[PaperText]]:
    """The texts of all papers, batch by batch."""
    last = 0
    while True:
        with library.read_plainly() as session:
            ids = outbox.next_ids(session, after=last, limit=BATCH_PAPERS)
            texts = outbox.get_texts(session, ids)
        if not ids:
            return
        yield texts
        last = ids[-1]
