"""Keep the vectors of papers up to date with the library: the model analyses new and changed papers.

It can be stopped at any time and resumes where it was: results are on disk. New papers come first.
"""

import json
import logging
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep

import numpy as np

from paperdesk.errors import LibraryNotWritable, ModelError, PaperDeskError, Words
from paperdesk.jobs.progress import Progress
from paperdesk.library import outbox, papers
from paperdesk.library.library import AnyView, Library
from paperdesk.library.records import PaperText
from paperdesk.meaning.meaning import Meaning
from paperdesk.meaning.models import find_model
from paperdesk.meaning.vectors import Vectors, mark_of
from paperdesk.settings import MeaningSettings
from paperdesk.text.latex import latex_to_text
from paperdesk.unfinished import beside, unfinished

log = logging.getLogger(__name__)
FOLDER = "meaning"
BATCH_PAPERS = 16  # papers whose vectors are written at once
ASKED_PAPERS = 4  # papers that the model reads at once: a query waits for no more than these
READ_PAPERS = 500  # papers whose texts are checked at once
READING = Words("Analysing papers for search by meaning")
REST_S = 0.25  # between two checks whether to continue
Hold = Callable[[], str | None]
"""Called before each few papers: None to continue, else the reason to pause, as a text for the user or ""."""


@dataclass(frozen=True, slots=True)
class MeaningState:
    """Progress: the model, and how many papers have a vector."""

    model: str
    done: int
    total: int


def open_meaning(library: Library, at: MeaningSettings) -> Meaning:
    """Open the vectors of a library for the model chosen in the settings.

    Raises:
        ModelError: it is turned off, not installed, or refused.
    """
    if not at.enabled:
        raise ModelError(
            "meaning-off",
            "Search by meaning is turned off. Turn it on with “paperdesk meaning on” or in the settings.",
        )
    meaning = Meaning(library.folder / FOLDER, find_model(at.folder))
    meaning.vectors.refresh()
    if at.pages:
        meaning.passages.refresh()
    return meaning


def find_vectors(library: Library, at: MeaningSettings) -> Vectors | None:
    """Return the vectors of papers; None if no model is used, or nothing has been analysed yet."""
    try:
        return open_meaning(library, at).vectors or None
    except ModelError:
        return None


def state_of_meaning(library: Library, meaning: Meaning) -> MeaningState:
    """The number of analysed papers in the inbox and library."""
    with library.read() as session:
        ids = papers.list_ids(session)
    meaning.vectors.refresh()
    done = sum(meaning.vectors.mark(paper_id) is not None for paper_id in ids)
    return MeaningState(meaning.model.name, done, len(ids))


def encode_papers(
    library: Library, meaning: Meaning, progress: Progress, *, at_most: int | None = None, hold: Hold = lambda: None
) -> int:
    """Analyse papers whose vectors are missing or outdated; returns how many.

    Args:
        library: the library with the papers.
        meaning: the model, and the file of vectors.
        progress: receives the number analysed, and the remaining minutes.
        at_most: the maximum number, newest first.
        hold: pauses the work for as long as it returns a reason.

    Raises:
        Cancelled: the user cancelled; results so far are kept.
        LibraryNotWritable: the vectors cannot be written.
        ModelError: the model does not respond, or another process is using it.
    """
    begun = datetime.now(UTC).isoformat()
    try:
        with meaning.vectors.writing():
            meaning.vectors.refresh()
            waiting, ids = _waiting(library, meaning)
            count = _encode(library, meaning, waiting[:at_most], progress, hold)
            if at_most is None or len(waiting) <= at_most:
                meaning.vectors.tidy(ids)
                _keep_seen(meaning, begun)
    except OSError as error:
        raise LibraryNotWritable(
            "meaning-not-written",
            "The data for search by meaning cannot be saved: {error}",
            error=error.strerror or error,
        ) from error
    return count


def count_unread(library: Library, meaning: Meaning) -> int:
    """The number of papers still to be analysed; papers already checked are not checked again."""
    begun = datetime.now(UTC).isoformat()
    meaning.vectors.refresh()
    waiting, _ids = _waiting(library, meaning)
    if not waiting and meaning.vectors.file.exists():
        _keep_seen(meaning, begun)
    return len(waiting)


def catch_up_meaning(library: Library, meaning: Meaning, progress: Progress, hold: Hold = lambda: None) -> int:
    """Like `encode_papers`, but failures only go to the log, and search falls back to words."""
    try:
        return encode_papers(library, meaning, progress, hold=hold)
    except PaperDeskError as error:
        log.info("papers are not read for their meaning: %s", error.code)
        return 0


def _waiting(library: Library, meaning: Meaning) -> tuple[list[int], list[int]]:
    """The papers to analyse, newest first, and all existing papers."""
    with library.read() as session:
        ids = list(papers.list_ids(session, order="added"))
        changed = set(outbox.changed_since(session, _seen(meaning)))
        known = [i for i in ids if meaning.vectors.mark(i) is not None and i in changed]
        stale = {text.id for text in _texts(session, known) if meaning.vectors.mark(text.id) != mark_of(text_of(text))}
    return [i for i in ids if i in stale or meaning.vectors.mark(i) is None], ids


def _texts(session: AnyView, ids: Sequence[int]) -> Iterator[PaperText]:
    for start in range(0, len(ids), READ_PAPERS):
        yield from outbox.get_texts(session, ids[start : start + READ_PAPERS])


def text_of(text: PaperText) -> str:
    """The text analysed for a paper: its title and abstract."""
    return latex_to_text(f"{text.title}. {text.abstract}").strip()


def _encode(library: Library, meaning: Meaning, waiting: Sequence[int], progress: Progress, hold: Hold) -> int:
    worked_s = 0.0
    for start in range(0, len(waiting), BATCH_PAPERS):
        rest(progress, start, len(waiting), hold)
        left_min = math.ceil(worked_s / max(start, 1) * (len(waiting) - start) / 60)
        progress.report(start, len(waiting), _reading(left_min))
        begun = monotonic()
        batch = waiting[start : start + BATCH_PAPERS]
        with library.read() as session:
            texts = {text.id: text_of(text) for text in outbox.get_texts(session, batch)}
        told = list(texts.values())
        rows = [meaning.encode(told[first : first + ASKED_PAPERS]) for first in range(0, len(told), ASKED_PAPERS)]
        if rows:
            meaning.vectors.append(list(texts), list(map(mark_of, told)), np.concatenate(rows))
        worked_s += monotonic() - begun
    return len(waiting)


def _reading(left_min: int) -> str:
    return (
        Words("Analysing papers for search by meaning, about {n} minutes left", n=left_min) if left_min > 1 else READING
    )


def rest(progress: Progress, done: int, total: int, hold: Hold) -> None:
    """Wait for as long as requested.

    Raises:
        Cancelled: the user cancelled.
    """
    while (why := hold()) is not None:
        progress.report(done, total, why or READING)
        sleep(REST_S)


def _seen_file(meaning: Meaning) -> Path:
    return meaning.vectors.file.with_suffix(".json")


def _seen(meaning: Meaning) -> str:
    """The time up to which changes to papers have been checked."""
    try:
        return str(json.loads(_seen_file(meaning).read_text(encoding="utf-8"))["seen"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _keep_seen(meaning: Meaning, moment: str) -> None:
    file = _seen_file(meaning)
    with unfinished(beside(file)) as draft:
        draft.write_text(json.dumps({"seen": moment}), encoding="utf-8")
        draft.replace(file)
