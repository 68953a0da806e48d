"""A whole index from nothing: segment after segment, in whatever process."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from paperdesk.library.records import PaperText
from paperdesk.search.writing import open_writer

SEGMENT = 120_000
"""Papers of one segment: what is taken into memory at once."""


def build_index(folder: Path, batches: Iterable[Sequence[PaperText]], report: Callable[[int], None]) -> int:
    """Write all papers into the empty index in `folder`; returns how many there were."""
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
