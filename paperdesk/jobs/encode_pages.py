"""Analyse the pages of PDFs for search by meaning: a second stage, off by default.

A paper of ten pages takes about a second; this can be stopped at any time and resumes where it was.
"""

from collections.abc import Sequence

import numpy as np

from paperdesk.errors import LibraryNotWritable, Words
from paperdesk.jobs.encode_papers import ASKED_PAPERS, Hold, rest
from paperdesk.jobs.progress import Progress
from paperdesk.meaning.meaning import Meaning
from paperdesk.meaning.passages import OF_A_PAPER, number_of, paper_of, pieces_of
from paperdesk.meaning.vectors import Vectors, mark_of
from paperdesk.search.full_texts import FullTexts

READING = Words("Analysing pages for search by meaning")


def encode_pages(texts: FullTexts, meaning: Meaning, progress: Progress, *, hold: Hold = lambda: None) -> int:
    """Analyse files whose pages are missing or outdated, newest papers first; returns the number of papers.

    Raises:
        Cancelled: the user cancelled; results so far are kept.
        LibraryNotWritable: the results cannot be written.
        ModelError: the model does not respond, or another process is using it.
    """
    vectors = meaning.passages
    try:
        with vectors.writing():
            vectors.refresh()
            _forget_old(texts, vectors)
            waiting = sorted((i for i in texts.papers if not _is_read(vectors, i, texts.papers[i])), reverse=True)
            for done, paper_id in enumerate(waiting):
                rest(progress, done, len(waiting), hold)
                progress.report(done, len(waiting), READING)
                _encode(texts, meaning, paper_id)
    except OSError as error:
        raise LibraryNotWritable(
            "meaning-not-written",
            "The data for search by meaning cannot be saved: {error}",
            error=error.strerror or error,
        ) from error
    return len(waiting)


def _mark(keys: Sequence[str]) -> int:
    """A value that changes when a paper's files have changed since it was analysed."""
    return mark_of("|".join(keys))


def _is_read(vectors: Vectors, paper_id: int, keys: Sequence[str]) -> bool:
    """Whether a paper is complete: its last record, after all pages, states that it was analysed."""
    return vectors.mark(_read_number(paper_id)) == _mark(keys)


def _read_number(paper_id: int) -> int:
    return number_of(paper_id, 0, 0) + OF_A_PAPER - 1


def _forget_old(texts: FullTexts, vectors: Vectors) -> None:
    """Drop the vectors of files that were removed or replaced."""
    known = {int(number) for number in vectors.papers.tolist() if number}
    marks = {paper_id: _mark(keys) for paper_id, keys in texts.papers.items()}
    kept = {number for number in known if vectors.mark(number) == marks.get(paper_of(number))}
    vectors.tidy(kept, now=len(kept) < len(known))


def _encode(texts: FullTexts, meaning: Meaning, paper_id: int) -> None:
    keys = texts.papers[paper_id]
    pages = [page for key in keys[:1] for page in texts.pages(key)]
    found = list(pieces_of(paper_id, pages))
    told = [text for _, text in found]
    rows = [meaning.encode(told[start : start + ASKED_PAPERS]) for start in range(0, len(told), ASKED_PAPERS)]
    numbers = [*(number for number, _ in found), _read_number(paper_id)]
    nothing = np.zeros((1, meaning.model.numbers), np.float32)
    meaning.passages.append(numbers, [_mark(keys)] * len(numbers), np.concatenate([*rows, nothing]))
