"""Both are kept: what the record alone had brought goes with it, and what others say as well stays."""

from collections.abc import Sequence

from paperdesk.library import keeping_both, merged_records, papers
from paperdesk.library.arrival_records import Origin, Outcome
from paperdesk.library.arrivals import Arrival
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from paperdesk.model.feed import EntryDraft
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Identifier, PaperDraft, PaperFields, Place
from tests.drafts import save

TITLE = "Frogs of the northern delta"


def frogs(*, doi: str = "", volume: str = "", comment: str = "", tags: Sequence[str] = ()) -> PaperDraft:
    return PaperDraft(
        PaperFields(title=TITLE, year=2001, volume=volume, comment=comment),
        authors=(parse_name("Max Zorn"),),
        identifiers=(Identifier("doi", doi),) if doi else (),
        tags=tuple(tags),
    )


def take_in(library: Library, source: str, item: PaperDraft | EntryDraft) -> Outcome:
    arrival = Arrival(Origin(f"{source}:x", source, source), Place.LIBRARY)
    return save(library, item, arrival=arrival, step="Import")[0]


def detail(library: Library, paper_id: int) -> PaperDetail:
    with library.read() as session:
        return papers.get_details(session, [paper_id])[0]


def keep_both(library: Library, record_number: int) -> None:
    with library.read() as session:
        row = sorted(merged_records.list_merged(session), key=lambda row: row.id)[record_number]
    with library.edit("Keep both papers") as edit:
        keeping_both.keep_both(edit, record_id=row.id)


def test_what_the_entry_of_the_paper_says_by_now_stays_with_it(library: Library) -> None:
    paper_id = take_in(library, "feed", EntryDraft(frogs(), "g1", "http://ponds.org/1")).paper_id
    take_in(library, "file", frogs(doi="10.5555/a", volume="7", comment="12 pages"))
    take_in(library, "feed", EntryDraft(frogs(doi="10.5555/a", volume="7"), "g1", "http://ponds.org/1"))
    keep_both(library, 0)
    left = detail(library, paper_id)
    assert [i.value for i in left.identifiers] == ["10.5555/a"]
    assert (left.fields.volume, left.fields.comment) == ("7", "")


def test_what_another_record_says_too_stays_until_that_goes_as_well(library: Library) -> None:
    paper_id = take_in(library, "file", frogs()).paper_id
    take_in(library, "page", frogs(doi="10.5555/a", volume="7", tags=["ponds"]))
    take_in(library, "pdf", frogs(doi="10.5555/a", volume="7", comment="12 pages", tags=["ponds", "north"]))
    keep_both(library, 0)
    left = detail(library, paper_id)
    assert [i.value for i in left.identifiers] == ["10.5555/a"]
    assert (left.fields.volume, left.fields.comment) == ("7", "12 pages")
    assert {tag.name for tag in left.tags} == {"ponds", "north"}
    keep_both(library, 0)
    alone = detail(library, paper_id)
    assert (alone.identifiers, alone.fields.volume, alone.fields.comment, alone.tags) == ((), "", "", ())


def test_an_entry_told_again_without_anything_new_takes_nothing_along(library: Library) -> None:
    paper_id = take_in(library, "feed", EntryDraft(frogs(), "g1", "http://ponds.org/1")).paper_id
    take_in(library, "file", frogs(doi="10.5555/a", volume="7"))
    take_in(library, "feed", EntryDraft(frogs(), "g1", "http://ponds.org/1"))
    keep_both(library, 0)
    left = detail(library, paper_id)
    assert (left.identifiers, left.fields.volume) == ((), "")
