"""Random records come in by every way, in random order: each is a paper or is named, and each comes back whole."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paperdesk.library import keeping_both, merged_records, papers
from paperdesk.library.arrival_records import Origin, Outcome
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library
from paperdesk.model.feed import EntryDraft
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Identifier, PaperDraft, PaperFields, Place
from tests.helpers.examples import examples

TITLES = ("Frogs of the northern delta", "Frogs of the northern deltas", "A bridge of steel in the fog", "Editorial")
NAMES = ((), ("Ann Lee",), ("Ann Lee", "Bo Chi"), ("Max Zorn",))
WAYS = ("file", "feed", "page", "pdf", "identifier")

Way = tuple[str, PaperDraft | EntryDraft]


@st.composite
def records(draw: st.DrawFn) -> Way:
    """A record and the way by which it comes; few values, so that many are the same, alike or contradict."""
    way = draw(st.sampled_from(WAYS))
    fields = PaperFields(
        title=draw(st.sampled_from(TITLES)),
        year=draw(st.sampled_from((None, 2001, 2002))),
        venue=draw(st.sampled_from(("", "Pond Letters"))),
        volume=draw(st.sampled_from(("", "1", "2"))),
        abstract=draw(st.sampled_from(("", "Of frogs and their ponds.", "Of steel."))),
        comment=draw(st.sampled_from(("", "12 pages"))),
    )
    doi = draw(st.sampled_from(("", "10.5555/a", "10.5555/b")))
    draft = PaperDraft(
        fields,
        authors=tuple(map(parse_name, draw(st.sampled_from(NAMES)))),
        identifiers=(Identifier("doi", doi),) if doi else (),
        tags=draw(st.sampled_from(((), ("ponds",)))) if way == "file" else (),
        notes=draw(st.sampled_from(((), ("read this",)))) if way == "file" else (),
        citation_key=draw(st.sampled_from(("", "k1", "k2"))) if way == "file" else "",
    )
    if way not in {"feed", "page"}:
        return way, draft
    guid = draw(st.sampled_from(("g1", "g2", "g3")))
    return way, EntryDraft(draft, guid, f"http://ponds.org/{draw(st.sampled_from('123'))}")


def said(draft: PaperDraft) -> tuple[object, ...]:
    """What a record says, by which it is known again; its key may have been another's already."""
    return draft.fields, draft.authors, {*draft.identifiers}, {*draft.notes}, {*draft.tags}


def paper_of(item: PaperDraft | EntryDraft) -> PaperDraft:
    return item.paper if isinstance(item, EntryDraft) else item


def take_in(library: Library, way: str, item: PaperDraft | EntryDraft) -> Outcome:
    with library.edit("Import") as edit:
        (outcome,) = save_drafts(edit, [item], Arrival(Origin(f"{way}:x", way, way), Place.LIBRARY))
    return outcome


@settings(max_examples=examples(15), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(records(), min_size=1, max_size=9))
def test_each_record_is_a_paper_or_named_and_comes_back_whole(
    given_records: list[tuple[str, PaperDraft | EntryDraft]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library")
        again = 0  # the same entry of a feed, told again
        for way, item in given_records:
            outcome = take_in(library, way, item)
            if outcome.kind == "added":
                assert outcome.merged is None
            elif outcome.merged is None:
                again += 1
            else:
                assert (outcome.merged.record, bool(outcome.merged.reason)) == (paper_of(item).fields.title, True)
        with library.read() as session:
            kept = merged_records.list_merged(session)
        for row in kept:
            with library.edit("Keep both papers") as edit:
                keeping_both.keep_both(edit, record_id=row.id)
        with library.read() as session:
            details = papers.get_details(session, papers.list_ids(session, any_place=True))
        library.close()
    if again:
        return  # a later word of the same source has replaced an earlier one; that is kept as an earlier value
    found = [
        (d.fields, d.authors, {*d.identifiers}, {n.text for n in d.annotations}, {t.name for t in d.tags})
        for d in details
    ]
    for _, item in given_records:
        assert said(paper_of(item)) in found, (said(paper_of(item)), found)
