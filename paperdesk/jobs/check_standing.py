"""Retractions and corrections of kept papers, according to Crossref."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from paperdesk.errors import Words
from paperdesk.importers.updates import read_updates
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library
from paperdesk.library.standings import Due, list_kept_dois, next_of_round, note_round, note_update
from paperdesk.online.lookups import crossref_by_doi, crossref_by_dois

AT_ONCE = 50  # DOIs per request


@dataclass(frozen=True, slots=True)
class Checked:
    """An update to a paper in the library: its type, the resulting standing, and the DOI of the notice."""

    paper_id: int
    title: str
    type: str
    standing: str
    notice: str


def check_standing(
    library: Library, services: Services, progress: Progress, paper_ids: Sequence[int] | None = None
) -> list[Checked]:
    """Ask Crossref whether kept papers with a DOI (or those given) were corrected or retracted.

    Nothing is fetched inside an edit; results obtained before a network failure are kept.

    Raises:
        FetchFailed: Crossref cannot be reached.
    """
    with library.read() as session:
        dois = list_kept_dois(session, paper_ids)
    found: list[Checked] = []
    done = 0
    for some in _parted(dois):
        found += _ask(library, services, some)
        done += len(some)
        progress.report(done, len(dois), Words("Checking Crossref for retractions"))
    if paper_ids is None:
        with library.edit() as edit:
            note_round(edit)
    return found


def find_due(library: Library) -> Due | None:
    """The next kept papers in a monthly round through all of them; None between two rounds."""
    with library.read() as session:
        return next_of_round(session, limit=AT_ONCE)


def check_due(library: Library, services: Services, due: Due) -> list[Checked]:
    """Check these papers and remember the progress of the round.

    Raises:
        FetchFailed: Crossref cannot be reached; the same papers are checked next time.
    """
    found = [one for some in _parted(due.dois) for one in _ask(library, services, some)]
    with library.edit() as edit:
        note_round(edit, due)
    return found


def _parted(dois: Sequence[str]) -> Iterator[Sequence[str]]:
    """Group DOIs for requests: many at a time, but those with a comma, which separates filters, one by one."""
    plain = [doi for doi in dois if "," not in doi]
    yield from (plain[start : start + AT_ONCE] for start in range(0, len(plain), AT_ONCE))
    yield from ([doi] for doi in dois if "," in doi)


def _ask(library: Library, services: Services, dois: Sequence[str]) -> list[Checked]:
    is_one = len(dois) == 1
    source = services.fetch(crossref_by_doi(dois[0], services.at) if is_one else crossref_by_dois(dois, services.at))
    found: list[Checked] = []
    for one in read_updates(source) if source is not None else ():
        with library.edit() as edit:
            told = note_update(edit, doi=one.doi, kind=one.type, notice=one.notice, standing=one.standing)
        found += [Checked(paper_id, title, one.type, one.standing, one.notice) for paper_id, title in told]
    return found
