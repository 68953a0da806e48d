from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from paperdesk.library import history, papers, tags, trash
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival
from paperdesk.library.collections import collection_paths_of, list_collections
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper import Identifier, Link, PaperDraft, PaperFields, Place
from paperdesk.model.query import parse_query
from tests.drafts import FEED, add, draft, entry, save
from tests.helpers.examples import examples


def kinds(library: Library, *items: PaperDraft, arrival: Arrival = FEED) -> list[str]:
    return [outcome.kind for outcome in save(library, *[entry(i) for i in items], arrival=arrival)]


def detail(library: Library, paper_id: int) -> PaperDetail:
    with library.read() as session:
        return papers.get_detail(session, paper_id)


def test_a_paper_that_comes_again_is_unchanged(library: Library) -> None:
    paper = draft("An effective theory of everything", "Ada Lovelace", year=2024)
    assert kinds(library, paper) == ["added"]
    assert kinds(library, paper) == ["unchanged"]


def test_a_paper_twice_in_one_batch_is_one_paper(library: Library) -> None:
    paper = draft("Twice in the very same batch", arxiv="2401.00001")
    assert kinds(library, paper, paper) == ["added", "unchanged"]


def test_what_one_entry_of_a_batch_brings_the_next_ones_of_the_same_paper_see(library: Library) -> None:
    add(library, draft("Told by three at once", "Ada Lovelace", arxiv="2401.00001"))
    plain = draft("Told by three at once", "Ada Lovelace", arxiv="2401.00001")
    dated = replace(plain, fields=replace(plain.fields, year=2024))
    dated = replace(dated, identifiers=(*dated.identifiers, Identifier("doi", "10.1000/three")))
    items = [entry(plain, guid="a"), entry(dated, guid="b"), entry(dated, guid="b"), entry(plain, guid="a")]
    assert [outcome.kind for outcome in save(library, *items)] == ["updated", "updated", "unchanged", "unchanged"]
    found = detail(library, 1)
    assert (found.fields.year, found.identifier("doi"), len(found.entries)) == (2024, "10.1000/three", 2)


def test_a_later_announcement_with_details_completes_a_copied_title(library: Library) -> None:
    (paper_id,) = add(library, entry(draft("Towards Understanding Grokking: An Effective Theory")), arrival=FEED)
    full = draft("Towards understanding grokking: an effective theory", "Ziming Liu", year=2022, arxiv="2205.10343")
    (outcome,) = save(library, entry(full), arrival=Arrival(Origin("arxiv")))
    assert (outcome.kind, outcome.paper_id, outcome.reason) == ("updated", paper_id, "same title")
    found = detail(library, paper_id)
    assert found.fields.year == 2022
    assert [a.full for a in found.authors] == ["Ziming Liu"]
    assert found.identifier("arxiv") == "2205.10343"
    assert found.citation_key == "liuUnderstandingGrokkingEffective2022"
    assert len(found.entries) == 2


def test_a_newer_version_brings_its_title_but_not_over_what_the_reader_edited(library: Library) -> None:
    first = draft("First title of the work", arxiv="2401.00001", abstract="First words.")
    (paper_id,) = add(library, entry(first, version=1), arrival=FEED)
    with library.edit("Edit") as edit:
        papers.update_fields(edit, paper_id=paper_id, values={"title": "The reader's own title"})
    second = draft("Second title of the work", arxiv="2401.00001", abstract="Second words.")
    save(library, entry(second, guid="v2", version=2), arrival=FEED)
    found = detail(library, paper_id)
    assert found.fields.title == "The reader's own title"
    assert found.fields.abstract == "Second words."
    assert found.version == 2


def test_different_authors_or_far_years_make_different_papers_of_one_title(library: Library) -> None:
    title = "A survey of large language models"
    ids = add(
        library,
        draft(title, "Ann Smith", year=2023),
        draft(title, "Bo Chen", year=2023),
        draft(title, "Ann Smith", year=2026),
    )
    assert len(set(ids)) == 3


def test_the_readers_marks_survive_a_refresh_and_an_import(library: Library) -> None:
    paper = draft("Marked by its reader", arxiv="2401.00002")
    (paper_id,) = add(library, entry(paper), arrival=FEED)
    with library.edit("Mark") as edit:
        papers.set_starred(edit, paper_ids=[paper_id], starred=True)
        papers.set_read(edit, paper_ids=[paper_id], is_read=True)
        papers.set_place(edit, paper_ids=[paper_id], place=Place.DISMISSED)
    save(library, entry(paper, guid="again", version=2), arrival=FEED)
    found = detail(library, paper_id)
    assert (found.starred, found.is_read, found.place) == (True, True, "dismissed")


def test_an_import_of_references_takes_a_paper_of_the_inbox_into_the_library(library: Library) -> None:
    paper = draft("First in the inbox then in a bib file", arxiv="2401.00003")
    (paper_id,) = add(library, entry(paper), arrival=FEED)
    (outcome,) = save(library, paper)
    assert (outcome.kind, outcome.paper_id) == ("updated", paper_id)
    assert detail(library, paper_id).place == "library"


def test_a_purged_paper_does_not_come_back_by_a_feed_but_by_hand(library: Library) -> None:
    paper = draft("Purged for good by its reader", arxiv="2401.00004")
    (paper_id,) = add(library, entry(paper), arrival=FEED)
    with library.edit() as edit:
        trash.purge_papers(edit, paper_ids=[paper_id])
    assert kinds(library, paper) == ["unchanged"]
    assert [o.kind for o in save(library, paper)] == ["added"]


def test_an_imported_key_is_kept_and_a_second_one_becomes_an_alias(library: Library) -> None:
    base = PaperFields(title="A paper with two keys in two files", year=2020)
    (paper_id,) = add(library, PaperDraft(base, citation_key="first2020"))
    (outcome,) = save(library, PaperDraft(base, citation_key="second2020"))
    assert outcome.paper_id == paper_id
    found = detail(library, paper_id)
    assert found.citation_key == "first2020"
    assert found.aliases == ("second2020",)
    with library.read() as session:
        assert papers.find_paper(session, "second2020") == paper_id


def test_keys_are_made_unique_in_the_order_of_creation(library: Library) -> None:
    same = ("Deep learning of things", "Deep learning of things and more", "Deep learning of things at last")
    ids = add(library, *(draft(title, "Ann Lee", year=2020, pages=str(i)) for i, title in enumerate(same)))
    found = [detail(library, i).citation_key for i in ids]
    assert found == ["leeDeepLearningThings2020", "leeDeepLearningThings2020a", "leeDeepLearningThings2020b"]


def test_tags_links_and_notes_of_a_file_come_along(library: Library) -> None:
    paper = PaperDraft(
        PaperFields(title="All that hangs on a paper"),
        links=(Link("code", "https://example.org/code"),),
        tags=("gnn", "theory/mind"),
        notes=("Read *again*.",),
        identifiers=(Identifier("doi", "10.1000/1"),),
    )
    (paper_id,) = add(library, paper)
    found = detail(library, paper_id)
    assert [tag.name for tag in found.tags] == ["gnn", "theory/mind"]
    assert found.link("code") == "https://example.org/code"
    assert [a.text for a in found.annotations] == ["Read *again*."]
    assert [o.kind for o in save(library, paper)] == ["unchanged"]


def test_a_tag_finds_what_lies_inside_it(library: Library) -> None:
    (paper_id, other) = add(library, draft("Inside the inner tag"), draft("Outside of all tags"))
    with library.edit("Tag") as edit:
        tags.tag_papers(edit, paper_ids=[paper_id], names=["physics/gravity"])
        tags.tag_papers(edit, paper_ids=[other], names=["physicists"])
    with library.read() as session:
        assert papers.list_ids(session, where=parse_query("tag:Physics").root) == [paper_id]


@settings(max_examples=examples(15), deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=20)), max_size=8))
def test_whatever_text_comes_in_is_stored_or_refused_never_half(pairs: list[tuple[str, str]]) -> None:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        drafts = [draft(f"A paper called {title}", name, year=2020) for title, name in pairs if name.strip()]
        outcomes = save(library, *drafts)
        assert len(outcomes) == len(drafts)
        with library.read() as session:
            ids = {o.paper_id for o in outcomes}
            assert {d.id for d in papers.get_details(session, list(ids))} == ids
        library.close()


def test_papers_come_into_the_collections_that_their_file_names_and_undo_takes_both_away(library: Library) -> None:
    paper = replace(draft("Towards Grokking Papers", "Lee, Ann"), collections=(("Thesis", "Chapter 2"), ("Thesis",)))
    save(library, paper, draft("Another Paper Altogether"), step="Import")
    with library.read() as session:
        names = {row.id: row for row in list_collections(session)}
        found = collection_paths_of(session, [1, 2])
    assert sorted((row.name, row.count) for row in names.values()) == [("Chapter 2", 1), ("Thesis", 1)]
    assert set(found[1]) == {("Thesis", "Chapter 2"), ("Thesis",)}
    (again,) = save(library, paper)
    assert again.kind == "unchanged"
    with library.edit() as edit:
        step = history.next_undo(edit.session)
        assert step
        history.turn_step(edit, step.id)
    with library.read() as session:
        assert list_collections(session) == []


def test_a_newer_version_leaves_what_only_the_first_one_said(library: Library) -> None:
    first = draft("Ponds of the north", "Ann Lee", arxiv="2101.00001", comment="10 pages")
    (paper_id,) = add(library, entry(first, version=1), arrival=FEED)
    newer = draft("Ponds of the far north", "Ann Lee", arxiv="2101.00001", comment="12 pages")
    save(library, entry(newer, guid="v2", version=2), arrival=FEED)
    with library.read() as session:
        detail = papers.get_detail(session, paper_id)
    assert (detail.fields.title, detail.fields.comment) == ("Ponds of the far north", "10 pages")
    assert ("comment", "12 pages") in {(other.field, other.value) for other in detail.other_values}
