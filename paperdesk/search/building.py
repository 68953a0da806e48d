"""Building a whole index from scratch: segment by segment, in any process."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from paperdesk.library.records import PaperText
from paperdesk.search.writing import open_writer

SEGMENT = 120_000
"""Papers in one segment, which are in memory at the same time."""


def build_index(folder: Path, batches: Iterable[Sequence[PaperText]], report: Callable[[int], None]) -> int:
    """Write all papers to the empty index in `folder`; returns their number."""
    done, writer = 0, open_writer(folder, is_new=True)
    try:
        for texts in batches:
            for text in texts:
                writer.pool.inversion.add(text)
            done += len(texts)
            report(done)
            if len(writer.pool.inversion) >= SEGMENT:
                writer.commit_keeping(list)
                writer = open_writer(folder)
        writer.commit_keeping(list)
    finally:
        if not writer.is_closed:
            writer.cancel()
    return done
