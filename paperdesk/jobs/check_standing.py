"""Whether papers still stand: retractions and corrections of those that are kept, as Crossref knows them."""

from collections.abc import Sequence
from dataclasses import dataclass

from paperdesk.errors import Words
from paperdesk.importers.updates import read_updates
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library
from paperdesk.library.standings import list_kept_dois, note_update
from paperdesk.online.lookups import crossref_by_doi


@dataclass(frozen=True, slots=True)
class Checked:
    """An update that concerns a paper of the library: of which type, whether it still stands, and the notice's DOI."""

    paper_id: int
    title: str
    type: str
    standing: str
    notice: str


def check_standing(
    library: Library, services: Services, progress: Progress, paper_ids: Sequence[int] | None = None
) -> list[Checked]:
    """Ask Crossref of each kept paper with a DOI (or of those given) whether it was corrected or retracted.

    Nothing is fetched within an edit; what was found before the network failed stays.

    Raises:
        FetchFailed: Crossref cannot be reached.
    """
    with library.read() as session:
        dois = list_kept_dois(session, paper_ids)
    found: list[Checked] = []
    for number, doi in enumerate(dois, start=1):
        progress.report(number, len(dois), Words("Asking Crossref of {doi}", doi=doi))
        source = services.fetch(crossref_by_doi(doi, services.at))
        for one in read_updates(source) if source is not None else ():
            with library.edit() as edit:
                told = note_update(edit, doi=one.doi, kind=one.type, notice=one.notice, standing=one.standing)
            found += [Checked(paper_id, title, one.type, one.standing, one.notice) for paper_id, title in told]
    return found
