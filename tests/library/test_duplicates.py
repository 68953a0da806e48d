import json

from sqlalchemy import text

from paperdesk.library import history, tables
from paperdesk.library.annotations import add_annotation
from paperdesk.library.arrival_records import DuplicatePair
from paperdesk.library.duplicate_pairs import find_pairs
from paperdesk.library.keeping_both import keep_both
from paperdesk.library.library import Library
from paperdesk.library.merging import merge_papers
from paperdesk.library.papers import find_paper, get_detail, list_ids, set_starred
from paperdesk.library.relations import relate_papers
from paperdesk.library.tags import tag_papers
from paperdesk.model.identifiers import find_identifiers
from paperdesk.model.names import parse_name
from paperdesk.model.paper import PaperDraft, PaperFields
from paperdesk.model.query import parse_query
from tests.drafts import add

TITLE = "Attention is all you need"
AUTHORS = ("Ashish Vaswani", "Noam Shazeer")


def draft(
    title: str = TITLE, year: int | None = 2017, venue: str = "", ids: str = "", kind: str = "misc", key: str = ""
) -> PaperDraft:
    fields = PaperFields(title=title, year=year, venue=venue, type=kind)
    names = tuple(map(parse_name, AUTHORS))
    return PaperDraft(fields, authors=names, identifiers=find_identifiers(ids), citation_key=key)


def pairs(library: Library) -> list[DuplicatePair]:
    with library.read() as session:
        return find_pairs(session)


def contents(library: Library) -> dict[str, list[str]]:
    """All rows of all tables that the reader cares for, but for the times of changes."""
    skipped = {"history_steps", "history_changes", "outbox", "row_versions", "library_info", "sqlite_sequence"}
    found = {}
    with library.read() as session:
        for name in tables.TABLES:
            if name not in skipped:
                rows = session.execute(text(f"select * from {name}")).mappings()
                found[name] = sorted(json.dumps({k: v for k, v in row.items() if k != "changed_at"}) for row in rows)
    return found


def test_a_title_with_a_slip_meets_the_paper_that_is_there(library: Library) -> None:
    add(library, draft())
    (again,) = add(library, draft("Attention is all you neeed"))
    with library.read() as session:
        assert list_ids(session) == [again]


def test_an_article_and_its_conference_paper_know_of_each_other(library: Library) -> None:
    talk, article = add(
        library,
        draft(venue="Proceedings of NIPS", kind="inproceedings"),
        draft(year=2019, venue="Journal of Machine Learning", kind="article"),
    )
    with library.read() as session:
        (work,) = get_detail(session, talk).works
        (back,) = get_detail(session, article).works
    assert (work.id, work.venue, work.is_published) == (article, "Journal of Machine Learning", True)
    assert back.id == talk


def test_pairs_that_may_be_one_are_found_and_say_why(library: Library) -> None:
    one, _, other = add(
        library,
        draft("A survey of graph networks", 2020, ids="doi:10.1000/a"),
        draft("Something else altogether here", 2020),
        draft("Survey of the graph networks in use", 2020),
    )
    (pair,) = pairs(library)
    assert (pair.one_id, pair.other_id, pair.is_sure) == (one, other, False)
    assert pair.reason == "nearly the same title, same authors"


def test_what_the_reader_called_different_is_not_asked_again(library: Library) -> None:
    one, other = add(
        library, draft("A survey of graph networks", 2020), draft("Survey of the graph networks in use", 2020)
    )
    with library.edit("Mark as different") as edit:
        relate_papers(edit, pairs=[(other, one)], kind="different")
    assert pairs(library) == []


def test_merging_loses_nothing_and_undoing_it_brings_all_back(library: Library) -> None:
    one, other = add(
        library,
        draft("A survey of graph networks", None, ids="arXiv:2001.00001", key="lee2020"),
        draft("Survey of the graph networks in use", 2020, "Journal of Graphs", "doi:10.1000/a", "article", "survey20"),
    )
    with library.edit() as edit:
        tag_papers(edit, paper_ids=[other], names=["graphs"])
        tag_papers(edit, paper_ids=[one, other], names=["both"])
        set_starred(edit, paper_ids=[other], starred=True)
        add_annotation(edit, paper_id=other, text="Read this")
    before = contents(library)
    with library.edit("Merge 2 papers") as edit:
        merge_papers(edit, keep_id=one, other_id=other, values={"title": "A survey"})
        step = edit.step_id
    with library.read() as session:
        merged = get_detail(session, one)
        assert find_paper(session, "survey20") == one
        assert list_ids(session) == [one]
    assert (merged.fields.title, merged.fields.year, merged.fields.venue) == ("A survey", 2020, "Journal of Graphs")
    assert {i.scheme for i in merged.identifiers} == {"arxiv", "doi"}
    assert {tag.name for tag in merged.tags} == {"graphs", "both"}
    assert [note.text for note in merged.annotations] == ["Read this"]
    assert merged.starred
    assert merged.fields.type == "article"
    assert step is not None
    with library.edit() as edit:
        history.turn_step(edit, step)
    assert contents(library) == before


def test_what_two_merged_papers_say_otherwise_stays_and_both_can_be_kept_later(library: Library) -> None:
    one, other = add(
        library,
        draft("A survey of graph networks", 2019, "Graphs", "arXiv:2001.00001", key="lee2019"),
        draft("Survey of the graph networks in use", 2020, "Journal of Nets", "doi:10.1000/a", key="survey20"),
    )
    with library.edit("Merge 2 papers") as edit:
        merge_papers(edit, keep_id=one, other_id=other)
    with library.read() as session:
        merged = get_detail(session, one)
    assert {(o.field, o.value) for o in merged.other_values} == {
        ("title", "Survey of the graph networks in use"),
        ("year", "2020"),
        ("venue", "Journal of Nets"),
    }
    (record,) = merged.merged
    with library.edit("Keep both papers") as edit:
        again = keep_both(edit, record_id=record.id)
    with library.read() as session:
        kept, parted = get_detail(session, one), get_detail(session, again)
        assert find_paper(session, "survey20") == again
    assert ([i.scheme for i in kept.identifiers], kept.aliases, kept.other_values) == (["arxiv"], (), ())
    assert (parted.fields.title, parted.fields.venue) == ("Survey of the graph networks in use", "Journal of Nets")


def test_a_pair_told_apart_is_no_duplicate_in_a_search(library: Library) -> None:
    serial = [draft("Editorial of this journal", year, "Journal") for year in (2001, 2009)]
    one, other = add(library, *serial)
    query = parse_query("is:duplicate").root
    with library.read() as session:
        assert set(list_ids(session, where=query)) == {one, other}
    with library.edit("Mark as different") as edit:
        relate_papers(edit, pairs=[(one, other)], kind="different")
    with library.read() as session:
        assert list_ids(session, where=query) == []
