"""The citations and the bibliography of a word processor's document, formatted as a whole in a citation style.

The document keeps, with each citation, what identifies its papers (uid and key) and what is printed of them (CSL-JSON).
So it can be formatted on another computer, with another library, and after a paper was deleted: a paper that the
library has is taken from there, any other from the document.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.csl import csl_of
from paperdesk.exporters.pandoc_citations import CitationPlace, CitedRecord
from paperdesk.importers.csl_json import read_objects
from paperdesk.jobs.citation_styles import Style
from paperdesk.jobs.cite import StyledBibliography, format_citations
from paperdesk.jobs.export_papers import record_of
from paperdesk.library import duplicates, keys, papers
from paperdesk.library.library import Library
from paperdesk.model.citing import Cited, Pick
from paperdesk.model.paper import PaperDraft
from paperdesk.settings import CitationSettings

NOT_KEPT = ("abstract", "note", "keyword", "annote")  # in a document: private, or long and never printed


@dataclass(frozen=True, slots=True)
class CitedPaper:
    """A paper as a document cites it.

    Attributes:
        uid: its name on every device of one library; "" if it was never in a library.
        key: its citation key.
        record: the paper in CSL-JSON.
        prefix: the text before its citation (“see”).
        locator: the passage (“12–15”, “chap. 3”).
    """

    uid: str
    key: str
    record: Mapping[str, Any]
    prefix: str = ""
    locator: str = ""


@dataclass(frozen=True, slots=True)
class DocumentCitation:
    """One citation in a document: its papers, and the number of the note that it is in, or 0."""

    papers: Sequence[CitedPaper]
    note: int = 0


@dataclass(frozen=True, slots=True)
class FormattedDocument:
    """A formatted document: its citations brought up to date, and as HTML.

    Attributes:
        citations: the papers of each citation, with the keys and records of the library.
        texts: each citation as HTML, in the same order; "" if nothing is known about its papers.
        bibliography: the cited papers in the order of the style.
        foreign: the keys of papers that are not in the library and were taken from the document.
        unknown: the keys of papers that are in neither.
    """

    citations: Sequence[Sequence[CitedPaper]]
    texts: Sequence[str]
    bibliography: StyledBibliography
    foreign: Sequence[str]
    unknown: Sequence[str]


def cited_papers(library: Library, picks: Sequence[Pick]) -> list[CitedPaper]:
    """What a document keeps of the papers that the user picked; fixes their citation keys."""
    ids = [pick.paper_id for pick in picks]
    found = _papers_of(library, ids)
    there = [(found[pick.paper_id], pick) for pick in picks if pick.paper_id in found]
    return [replace(paper, prefix=pick.prefix, locator=pick.locator) for paper, pick in there]


def picks_in(library: Library, cited: Sequence[CitedPaper]) -> tuple[list[Pick], list[CitedPaper]]:
    """The papers of a citation that the library has, as picks, and those that it lacks."""
    ids = _find(library, cited)
    picks = [Pick(ids[place], each.prefix, each.locator) for place, each in enumerate(cited) if place in ids]
    return picks, [each for place, each in enumerate(cited) if place not in ids]


def format_document(
    library: Library, citations: Sequence[DocumentCitation], style: Style, settings: CitationSettings
) -> FormattedDocument:
    """Format all citations of a document, in its order, and its bibliography.

    Raises:
        ExportFailed: there is no pandoc 3, or it fails.
    """
    every = [paper for citation in citations for paper in citation.papers]
    ids = _find(library, every)
    mine = _papers_of(library, list(dict.fromkeys(ids.values())))
    with library.read() as session:
        details = {detail.id: record_of(detail) for detail in papers.get_details(session, list(mine))}
    desk = _Desk(details, mine)
    renewed, places, number = [], [], 0
    for citation in citations:
        named = range(number, number + len(citation.papers))
        number += len(citation.papers)
        took = [desk.take(paper, ids.get(place)) for place, paper in zip(named, citation.papers, strict=True)]
        renewed.append([paper for paper, _ in took])
        places.append(CitationPlace([cited for _, cited in took if cited is not None], citation.note))
    texts, bibliography = format_citations(desk.records, places, style, settings)
    return FormattedDocument(renewed, texts, bibliography, tuple(desk.foreign), tuple(desk.unknown))


class _Desk:
    """Gathers the records that a document cites: each paper once, the library's before the document's."""

    def __init__(self, details: Mapping[int, ExportRecord], mine: Mapping[int, CitedPaper]) -> None:
        self._details, self._mine = details, mine
        self._numbers: dict[object, int] = {}
        self.records: list[ExportRecord] = []
        self.foreign: dict[str, None] = {}
        self.unknown: dict[str, None] = {}

    def take(self, paper: CitedPaper, paper_id: int | None) -> tuple[CitedPaper, CitedRecord | None]:
        """A paper as the document keeps it from now on, and as it is cited; None if nothing is known about it."""
        passage = Cited(paper.key, paper.prefix, paper.locator).passage
        if paper_id is not None and paper_id in self._details:
            known = replace(self._mine[paper_id], prefix=paper.prefix, locator=paper.locator)
            return known, CitedRecord(self._number(paper_id, self._details[paper_id]), paper.prefix, passage)
        draft = _draft(paper)
        if draft is None:
            self.unknown[paper.key] = None
            return paper, None
        self.foreign[paper.key] = None
        name = paper.uid or json.dumps(dict(paper.record), sort_keys=True)
        return paper, CitedRecord(self._number(name, _record(draft, paper.key)), paper.prefix, passage)

    def _number(self, name: object, record: ExportRecord) -> int:
        if name not in self._numbers:
            self._numbers[name] = len(self.records)
            self.records.append(record)
        return self._numbers[name]


def _find(library: Library, cited: Sequence[CitedPaper]) -> dict[int, int]:
    """The papers of the library, by their places in `cited`: by name, or else as an import would meet them."""
    with library.read() as session:
        known = papers.find_uids(session, {paper.uid for paper in cited})
        found = {place: known[paper.uid] for place, paper in enumerate(cited) if paper.uid in known}
        drafts = {place: draft for place, paper in enumerate(cited) if place not in found and (draft := _draft(paper))}
        met = duplicates.look_up(session, list(drafts.values()), "") if drafts else None
        for place, draft in drafts.items():
            if met is not None and (match := duplicates.find_match(met, draft)) is not None:
                found[place] = match.paper_id
        for place, paper in enumerate(cited):
            if place not in found and not paper.record and (keyed := papers.find_by_key(session, paper.key)):
                found[place] = keyed
    return found


def _papers_of(library: Library, ids: Sequence[int]) -> dict[int, CitedPaper]:
    with library.edit() as edit:
        keys.fix_keys(edit, paper_ids=ids)
        uids = papers.get_uids(edit.session, ids)
        details = papers.get_details(edit.session, ids)
    return {detail.id: _cited(uids.get(detail.id, ""), record_of(detail)) for detail in details}


def _cited(uid: str, record: ExportRecord) -> CitedPaper:
    kept = {name: value for name, value in csl_of(record).items() if name not in NOT_KEPT}
    return CitedPaper(uid, record.citation_key, kept)


def _draft(paper: CitedPaper) -> PaperDraft | None:
    found = next(iter(read_objects([dict(paper.record)])), None) if paper.record else None
    return found if isinstance(found, PaperDraft) else None


def _record(draft: PaperDraft, key: str) -> ExportRecord:
    return ExportRecord(key, draft.fields, draft.authors, draft.editors, draft.identifiers, draft.links)
