"""Completing papers: those without authors and date are looked up, and certain matches are filled in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from paperdesk.errors import FetchFailed, Words, joined
from paperdesk.jobs.look_up import Found, Services, draft_of
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.arrival_records import Origin
from paperdesk.library.automatic_actions import add_automatic_action
from paperdesk.library.duplicates import Match
from paperdesk.library.incomplete import COMPLETED, NOT_FOUND, list_incomplete
from paperdesk.library.library import Library
from paperdesk.library.record_merging import RecordMerge
from paperdesk.library.records import PaperDetail
from paperdesk.model.comparison import compared_draft, compared_paper
from paperdesk.model.likeness import Likeness
from paperdesk.model.paper import Place
from paperdesk.model.same_paper import compare
from paperdesk.model.steps import Step
from paperdesk.text.fold import title_key
from paperdesk.text.quoting import shortened

LEAST_WORDS = 4  # shorter titles are shared by many papers
SLIP_SCORE = 97  # of 100: a title that differs in a character, if the abstracts agree
AGREEING_SCORE = 75  # of 100: two abstracts of one paper, one of which may be truncated or lack formulas
SOURCES = ("arXiv", "Crossref")
TOLD = {
    "title": Words("title"),
    "year": Words("year"),
    "venue": Words("venue"),
    "type": Words("type"),
    "volume": Words("volume"),
    "issue": Words("issue"),
    "pages": Words("pages"),
    "publisher": Words("publisher"),
}


@dataclass(frozen=True, slots=True)
class Completed:
    """The result of looking up one paper: what was filled in, as a text, and the source; empty without a match."""

    paper_id: int
    title: str
    changes: tuple[str, ...] = ()
    source: str = ""


def complete_details(
    library: Library, services: Services, progress: Progress, paper_ids: Sequence[int] | None = None, limit: int = 200
) -> list[Completed]:
    """Look up papers (None: all incomplete ones not looked up before), each as an undoable step.

    An unreachable service ends the job; earlier results are kept.

    Raises:
        FetchFailed: the first paper failed because there is no network.
    """
    with library.read() as session:
        ids = list_incomplete(session, limit=limit) if paper_ids is None else list(paper_ids)
        details = papers.get_details(session, ids)
    at_arxiv = _by_arxiv_ids(services, details)
    done: list[Completed] = []
    for number, detail in enumerate(details, start=1):
        progress.report(number, len(details), Words("Looking up {name}", name=shortened(detail.fields.title, 60)))
        try:
            found = at_arxiv.get(detail.identifier("arxiv"))
            if found is None or not is_the_same(detail, found[0]):
                found = _look_up(services, detail)
        except FetchFailed:
            if not done:
                raise
            break
        done.append(_fill(library, detail, *found) if found else _give_up(library, detail))
    return done


def _by_arxiv_ids(services: Services, details: Sequence[PaperDetail]) -> dict[str, tuple[Found, str]]:
    ids = [value for detail in details if (value := detail.identifier("arxiv"))]
    found = services.by_arxiv_ids(list(dict.fromkeys(ids))) if ids else {}
    return {name: (draft, "arXiv") for name, draft in found.items()}


def _look_up(services: Services, detail: PaperDetail) -> tuple[Found, str] | None:
    """Look up by identifiers, then by title; the first certain match wins."""
    if (found := _by_identifiers(services, detail)) is not None:
        return found
    if any(identifier.scheme in {"doi", "arxiv"} for identifier in detail.identifiers):
        return None
    if len(title_key(detail.fields.title).split()) < LEAST_WORDS:
        return None
    searches: tuple[Callable[[str], list[Found]], ...] = (services.arxiv_titles, services.crossref_titles)
    for source, search in zip(SOURCES, searches, strict=True):
        fits = [found for found in search(detail.fields.title) if is_convincing(detail, found)]
        if len({_who(found) for found in fits}) == 1:
            return fits[0], source
    return None


def _by_identifiers(services: Services, detail: PaperDetail) -> tuple[Found, str] | None:
    """The service's result for an identifier, if it is this paper."""
    for scheme, name in (("doi", "Crossref"), ("isbn", "Open Library"), ("pmid", "PubMed")):
        for identifier in (known for known in detail.identifiers if known.scheme == scheme):
            found = services.by_identifier(identifier)
            if found is not None and is_the_same(detail, found):
                return found, name
    return None


def is_the_same(detail: PaperDetail, found: Found) -> bool:
    """True if the result for an identifier is this paper: it may have been pasted wrongly, or be the book's."""
    likeness = _likeness(detail, found)
    return likeness is not None and likeness.is_one


def _likeness(detail: PaperDetail, found: Found) -> Likeness | None:
    identifiers: dict[str, frozenset[str]] = {}
    for known in detail.identifiers:
        identifiers[known.scheme] = identifiers.get(known.scheme, frozenset()) | {known.value}
    return compare(compared_paper(detail.fields, detail.authors, identifiers), compared_draft(found))


def _who(found: Found) -> tuple[str, ...]:
    """The family names of the authors: papers with the same title by different people are never a match."""
    return tuple(author.family.casefold() for author in draft_of(found).authors)


def is_convincing(detail: PaperDetail, found: Found) -> bool:
    """True if a result is this paper: the same title, with a typing error only if the abstracts agree."""
    draft = draft_of(found)
    if not draft.authors or _likeness(detail, found) is None:
        return False
    own, other = title_key(detail.fields.title), title_key(draft.fields.title)
    if [word for word in own.split() if word.isdigit()] != [word for word in other.split() if word.isdigit()]:
        return False
    mine, theirs = detail.fields.abstract, draft.fields.abstract
    agreement = fuzz.token_set_ratio(mine, theirs) if mine and theirs else None
    if own.replace(" ", "") == other.replace(" ", ""):
        return agreement is None or agreement >= AGREEING_SCORE
    return fuzz.ratio(own, other) >= SLIP_SCORE and agreement is not None and agreement >= AGREEING_SCORE


def _fill(library: Library, detail: PaperDetail, found: Found, source: str) -> Completed:
    """Fill in missing details; existing values, and anything the user edited, are kept."""
    draft = draft_of(found)
    with library.edit(Step("complete", title=shortened(detail.fields.title, 60))) as edit:
        reason = Words("looked up at {source}", source=source)
        meeting = RecordMerge(edit, Origin(f"lookup:{source}", "lookup", source), {detail.id})
        meeting.add(Match(detail.id, detail.fields.title, reason), draft, tags=(), place=Place.INBOX)
        after = papers.get_detail(edit.session, detail.id)
        changes = told_changes(detail, after)
        done = Words("Details filled in from {source}: {changes}", source=source, changes=joined(changes, "; "))
        reason = done if changes else Words("Looked up at {source}: nothing new", source=source)
        add_automatic_action(edit, paper_ids=[detail.id], action=COMPLETED, reason=reason)
    return Completed(detail.id, after.fields.title, changes, source)


def _give_up(library: Library, detail: PaperDetail) -> Completed:
    reason = Words("Looked up at arXiv and Crossref: no certain match")
    with library.edit() as edit:
        add_automatic_action(edit, paper_ids=[detail.id], action=NOT_FOUND, reason=reason)
    return Completed(detail.id, detail.fields.title)


def told_changes(before: PaperDetail, after: PaperDetail) -> tuple[str, ...]:
    """Describe the differences: `authors: Ziming Liu, Eric J. Michaud`, `year: 2022`, `arXiv:2205.10343`."""
    told: list[str] = []
    if after.authors != before.authors:
        told.append(Words("authors: {names}", names=", ".join(author.full for author in after.authors)))
    for name, what in TOLD.items():
        old, new = getattr(before.fields, name), getattr(after.fields, name)
        if old != new:
            told.append(Words("{field}: {value}", field=what, value=str(new)))
    if after.fields.abstract != before.fields.abstract:
        told.append(Words("abstract"))
    new_ids = [i for i in after.identifiers if i not in before.identifiers]
    told += [f"{'arXiv' if i.scheme == 'arxiv' else i.scheme.upper()}: {i.value}" for i in new_ids]
    return tuple(told)
