"""Adding papers by identifier: DOIs, arXiv IDs, ISBNs, PMIDs and addresses, several at once."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from paperdesk.errors import FetchFailed, InvalidField, PaperDeskError, Words, counted, joined
from paperdesk.importers.base import Rejected, Source
from paperdesk.importers.identifier_list import IMPORTER as LIST
from paperdesk.jobs.import_files import RejectedRecord
from paperdesk.jobs.look_up import Found, Services
from paperdesk.jobs.progress import Progress
from paperdesk.library.arrival_records import Met, Origin, Outcome
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library
from paperdesk.model.identifiers import find_identifiers
from paperdesk.model.paper import Identifier, PaperDraft, PaperFields, Place
from paperdesk.model.steps import Step
from paperdesk.text.quoting import shortened

ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
MOST_IDENTIFIERS = 200  # at once; more must be imported as a file
KINDS = Words("a DOI, an arXiv ID, an ISBN, a PMID or the address of a paper's web page")
ORIGIN = Origin("identifiers", "identifier", "Added by hand")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing that names a paper: an identifier or the address of a page."""

    text: str
    identifier: Identifier | None = None


@dataclass(slots=True)
class Added:
    """The result for all identifiers."""

    outcomes: list[Outcome] = field(default_factory=list)
    rejected: list[RejectedRecord] = field(default_factory=list)
    bare: int = 0  # added with only their identifier, since the service could not be reached

    @property
    def papers(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(outcome.paper_id for outcome in self.outcomes if outcome.paper_id))

    @property
    def merged(self) -> tuple[Met, ...]:
        """The papers that were merged into another one, by name."""
        return tuple(outcome.merged for outcome in self.outcomes if outcome.merged)

    @property
    def asked(self) -> tuple[Met, ...]:
        """The papers that may be duplicates and await a decision, by name."""
        return tuple(met for outcome in self.outcomes for met in outcome.asked)

    @property
    def summary(self) -> str:
        """`2 papers added, 1 there already, 1 not found`."""
        new = sum(outcome.kind == "added" for outcome in self.outcomes)
        parts = [counted("{n} paper added", "{n} papers added", new)]
        known = len(self.outcomes) - new
        parts += [Words("{n} already in the library", n=known)] if known else []
        parts += [Words("{n} without details, which are not available at the moment", n=self.bare)] if self.bare else []
        parts += [Words("{n} not found", n=len(self.rejected))] if self.rejected else []
        return joined(parts)


def read_wanted(text: str) -> list[Wanted | Rejected]:
    """Find all papers that a pasted text names, without repetition.

    Raises:
        InvalidField: it names nothing, or too much.
    """
    found = list(dict.fromkeys(_wanted(text)))
    if not found:
        raise InvalidField("no-identifier-given", "Paste {kinds}, separated by spaces or line breaks.", kinds=KINDS)
    if len(found) > MOST_IDENTIFIERS:
        raise InvalidField(
            "too-many-identifiers",
            "You can add at most {most} at a time. Put them into a file, import it, and then look up the details.",
            most=MOST_IDENTIFIERS,
        )
    return found


def _wanted(text: str) -> Iterator[Wanted | Rejected]:
    """Take addresses first, with everything in them; the rest is a list of identifiers."""
    for found in ADDRESS.finditer(text):
        address = found[0].rstrip(".,;)>]”\"'")
        identifiers = find_identifiers(address)
        yield Wanted(address, identifiers[0] if identifiers else None)
    rest = ADDRESS.sub(" ", text)
    pieces = [piece for line in rest.splitlines() for piece in _pieces(line)]
    for piece in pieces:
        records = list(LIST.parse(Source(piece.encode())))
        for record in records:
            if isinstance(record, PaperDraft):
                yield Wanted(piece if len(records) == 1 else record.identifiers[0].value, record.identifiers[0])
            elif isinstance(record, Rejected):
                yield Rejected(piece, Words("“{text}” is not one of: {kinds}.", text=piece[:80], kinds=KINDS), piece)


def _pieces(line: str) -> list[str]:
    """The whole line if all of it names papers, otherwise its words."""
    line = line.strip(" \t,;")
    if not line:
        return []
    if all(isinstance(record, PaperDraft) for record in LIST.parse(Source(line.encode()))):
        return [line]
    return re.split(r"[\s,;]+", line)


def add_identifiers(
    library: Library, services: Services, text: str, progress: Progress, place: Place = Place.LIBRARY
) -> Added:
    """Look up everything that a text names and add it as one step; what is not found is reported and not added.

    If a service cannot be reached, the paper is added with only its identifier, to be completed later.

    Raises:
        InvalidField: the text names nothing.
    """
    wanted, result = read_wanted(text), Added()
    good = [one for one in wanted if isinstance(one, Wanted)]
    result.rejected += [RejectedRecord("", w.where, w.reason, w.text) for w in wanted if isinstance(w, Rejected)]
    drafts = _look_up(services, good, result, progress)
    if drafts:
        with library.edit(Step("add-by-identifier", len(drafts))) as edit:
            for start in range(0, len(drafts), 50):
                result.outcomes += save_drafts(edit, drafts[start : start + 50], Arrival(ORIGIN, place))
    return result


def _look_up(services: Services, wanted: Sequence[Wanted], result: Added, progress: Progress) -> list[Found]:
    drafts: list[Found] = []
    at_arxiv = _at_arxiv(services, wanted)
    for number, one in enumerate(wanted, start=1):
        progress.report(number, len(wanted), Words("Looking up {name}", name=shortened(one.text, 60)))
        try:
            known = at_arxiv.get(one.identifier.value) if one.identifier and one.identifier.scheme == "arxiv" else None
            found = known or _look_up_one(services, one)
        except FetchFailed as error:
            found = _bare(one)
            result.bare += found is not None
            if found is None:
                result.rejected.append(RejectedRecord("", one.text, error.words, one.text))
                continue
        except PaperDeskError as error:
            result.rejected.append(RejectedRecord("", one.text, error.words, one.text))
            continue
        if found is None:
            result.rejected.append(
                RejectedRecord(
                    "", one.text, Words("No paper was found for “{text}”.", text=shortened(one.text, 80)), one.text
                )
            )
        else:
            drafts.append(found)
    return drafts


def _at_arxiv(services: Services, wanted: Sequence[Wanted]) -> dict[str, Found]:
    """Fetch all arXiv papers in one request, as arXiv's rules require."""
    ids = [one.identifier.value for one in wanted if one.identifier and one.identifier.scheme == "arxiv"]
    try:
        return services.by_arxiv_ids(list(dict.fromkeys(ids))) if len(ids) > 1 else {}
    except FetchFailed:
        return {}  # failures are reported when each paper is looked up separately


def _look_up_one(services: Services, one: Wanted) -> Found | None:
    if one.identifier is not None and (found := services.by_identifier(one.identifier)) is not None:
        return found
    if not ADDRESS.match(one.text):
        return None
    page, identifiers = services.by_page(one.text)
    for identifier in identifiers:
        if (found := services.by_identifier(identifier)) is not None:
            return found
    return page


def _bare(one: Wanted) -> PaperDraft | None:
    """A paper with only an identifier."""
    if one.identifier is None:
        return None
    kind = {"arxiv": "preprint", "isbn": "book"}.get(one.identifier.scheme, "misc")
    return PaperDraft(PaperFields(type=kind), identifiers=(one.identifier,))
