from dataclasses import replace

import pytest

from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, ImportResult, import_sources, preview_import
from paperdesk.jobs.merge_duplicates import list_duplicates
from paperdesk.jobs.progress import Progress
from paperdesk.library import history, keeping_both, merged_records, papers
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from paperdesk.library.relations import relate_papers
from paperdesk.library.standings import note_update
from paperdesk.model.paper import Place
from paperdesk.model.query import parse_query

HEAD = (
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>Pond Letters</title>'
    "<link>http://ponds.org/</link>{}</channel></rss>"
)


def entry(title: str, guid: str, path: str = "", authors: str = "", text: str = "", doi: str = "") -> str:
    said = f"<item><title>{title}</title><guid isPermaLink='false'>{guid}</guid><description>{text}</description>"
    said += f"<link>http://ponds.org/{path}</link>" + (f"<dc:creator>{authors}</dc:creator>" if authors else "")
    return said + (f"<prism:doi>{doi}</prism:doi>" if doi else "") + "</item>"


def feed(library: Library, *entries: str) -> ImportResult:
    return import_sources(
        library, [Source(HEAD.format("".join(entries)).encode(), "ponds.xml")], ImportOptions(), Progress()
    )


def bib(library: Library, text: str, apart: frozenset[int] = frozenset()) -> ImportResult:
    return import_sources(library, [Source(text.encode(), "refs.bib")], ImportOptions(apart=apart), Progress())


def all_of(library: Library) -> list[PaperDetail]:
    with library.read() as session:
        return papers.get_details(session, sorted(papers.list_ids(session, any_place=True)))


def titles(library: Library) -> list[str]:
    return [detail.fields.title for detail in all_of(library)]


SHARED_NAMES = {
    "chapters with the DOI of their book": (
        "@incollection{a, title={Frogs of the delta}, author={Xu, Yi}, doi={10.5555/book}, pages={1--9}}",
        "@incollection{b, title={A bridge of steel}, author={Zorn, Max}, doi={10.5555/book}, pages={50--60}}",
    ),
    "chapters by one author with the DOI of their book": (
        "@incollection{a, title={Frogs at dawn}, author={Xu, Yi}, doi={10.5555/book}}",
        "@incollection{b, title={Toads at dusk}, author={Xu, Yi}, doi={10.5555/book}}",
    ),
    "volumes with the ISBN of their set": (
        "@book{a, title={Collected works}, author={Eta, E}, volume={1}, isbn={0-201-89683-4}}",
        "@book{b, title={Collected works}, author={Eta, E}, volume={2}, isbn={0-201-89683-4}}",
    ),
    "a DOI that was pasted wrongly": (
        "@article{a, title={Sleep in sharks}, author={Alpha, A}, year=2010, doi={10.5555/x}}",
        "@article{b, title={Rust in bridges}, author={Beta, B}, year=2015, doi={10.5555/x}}",
    ),
    "an arXiv id that was pasted wrongly": (
        "@misc{a, title={Sleep in sharks}, author={Alpha, A}, eprint={2001.00001}, archiveprefix={arXiv}}",
        "@misc{b, title={Rust in bridges}, author={Beta, B}, eprint={2001.00001}, archiveprefix={arXiv}}",
    ),
    "a PMID that was pasted wrongly": (
        "@article{a, title={Sleep in sharks}, author={Alpha, A}, pmid={1234567}}",
        "@article{b, title={Rust in bridges}, author={Beta, B}, pmid={1234567}}",
    ),
    "a DOI that was cut at the end of a line": (
        "@article{a, title={Spin ice at rest}, author={Lake, Mo}, doi={10.1103/PhysRevLett.}}",
        "@article{b, title={Dark light in caves}, author={Frost, Kai}, doi={10.1103/PhysRevLett.}}",
    ),
}


@pytest.mark.parametrize("kind", SHARED_NAMES)
def test_an_identifier_in_common_swallows_no_paper(library: Library, kind: str) -> None:
    one, other = SHARED_NAMES[kind]
    result = bib(library, f"{one}\n{other}")
    assert result.added == 2
    (asked,) = result.asked
    assert "but" in asked.reason
    with library.read() as session:
        assert papers.find_paper(session, "a") != papers.find_paper(session, "b"), "each key is of its own paper"


def test_guids_that_are_given_again_swallow_no_paper(library: Library) -> None:
    feed(library, entry("Grokking in ponds", "item-1", "1", "Ann Lee", doi="10.5555/a1"))
    result = feed(
        library,
        entry("Kernels revisited", "item-1", "3", "Cy Dee", doi="10.5555/a3"),
        entry("Grokking in ponds", "item-2", "1", "Ann Lee", doi="10.5555/a1"),
    )
    assert result.added == 1
    assert sorted(titles(library)) == ["Grokking in ponds", "Kernels revisited"]
    assert all(len(detail.identifiers) == 1 for detail in all_of(library))


def test_one_guid_for_all_entries_swallows_no_paper(library: Library) -> None:
    feed(library, entry("Grokking in ponds", "0", "1"), entry("Double descent in width", "0", "2"))
    feed(library, entry("Features at infinite width", "0", "4"), entry("Grokking in ponds", "0", "1"))
    assert len(titles(library)) == 3


@pytest.mark.parametrize(
    "title", ["This week in science", "Research highlights", "In memoriam", "Issue information", "Open position"]
)
def test_columns_of_a_feed_are_an_entry_each(library: Library, title: str) -> None:
    feed(library, entry(title, "w1", "w/1", "Ann Lee"), entry(title, "w2", "w/2", "Ann Lee"))
    feed(library, entry(title, "w3", "w/3", "Ann Lee"))
    assert titles(library) == [title] * 3


def test_an_entry_of_two_feeds_is_one_paper_however_short_its_title(library: Library) -> None:
    feed(library, entry("Dust", "d1", "dust"))
    other = HEAD.format(entry("Dust", "x9", "dust").replace("http://ponds", "https://ponds")).replace(
        "Pond Letters", "All"
    )
    import_sources(library, [Source(other.encode(), "all.json")], ImportOptions(), Progress())
    feed(library, entry("Dust", "d1", "dust"))
    assert titles(library) == ["Dust"]


def test_what_a_source_corrects_arrives_and_the_older_text_is_kept(library: Library) -> None:
    feed(library, entry("Effcient ponds", "k1", "k/1", "Ann Lee", "A first abstract of this paper."))
    feed(library, entry("Efficient ponds", "k1", "k/1", "Ann Lee, Bo Chi", "Quite another abstract, much longer."))
    (found,) = all_of(library)
    assert (found.fields.title, found.fields.abstract) == ("Efficient ponds", "Quite another abstract, much longer.")
    assert [author.family for author in found.authors] == ["Lee", "Chi"]
    earlier = {other.field: other.value for other in found.other_values if other.kind == "earlier"}
    assert earlier == {"title": "Effcient ponds", "abstract": "A first abstract of this paper.", "authors": "Lee, Ann"}
    assert found.corrected_at


def test_what_the_reader_edited_stays(library: Library) -> None:
    feed(library, entry("Effcient ponds", "k1", "k/1", "Ann Lee"))
    (before,) = all_of(library)
    with library.edit("Edit") as edit:
        papers.update_fields(edit, paper_id=before.id, values={"title": "My ponds"})
    feed(library, entry("Efficient ponds", "k1", "k/1", "Ann Lee"))
    assert titles(library) == ["My ponds"]


def test_two_sources_of_one_paper_do_not_take_turns_in_correcting_each_other(library: Library) -> None:
    mine = entry("Ponds of the north", "k1", "k/1", "Ann Lee", "What the first source says of it.", "10.5555/p")
    theirs = entry("Ponds of the north", "z1", "k/1", "Ann Lee", "The second says something else.", "10.5555/p")
    other = Source(HEAD.format(theirs).replace("<rss", "<rss ").encode(), "b.xml")
    feed(library, mine)
    for _ in range(2):
        import_sources(library, [other], ImportOptions(), Progress())
        feed(library, mine)
    (found,) = all_of(library)
    assert found.fields.abstract == "What the first source says of it."
    assert [o.value for o in found.other_values] == ["The second says something else."]


@pytest.mark.parametrize(
    ("title", "text", "standing"),
    [
        ("[RETRACTED] Second spring", "This article has been retracted.", "retracted"),
        ("WITHDRAWN: Second spring", "", "withdrawn"),
        ("Second spring", "This paper has been withdrawn by the authors due to an error.", "withdrawn"),
    ],
)
def test_a_paper_that_no_longer_stands_keeps_its_text_and_is_found(
    library: Library, title: str, text: str, standing: str
) -> None:
    feed(library, entry("Second spring", "k2", "k/2", "Ann Lee", "The whole abstract of the paper."))
    feed(library, entry(title, "k2", "k/2", "Ann Lee", text))
    (found,) = all_of(library)
    assert (found.fields.title, found.fields.abstract) == ("Second spring", "The whole abstract of the paper.")
    assert found.standing == standing
    with library.read() as session:
        assert papers.list_ids(session, where=parse_query("is:withdrawn").root) == [found.id]

    feed(library, entry("Second spring", "k2", "k/2", "Ann Lee", "The whole abstract of the paper."))
    (found,) = all_of(library)
    assert found.standing == "", "its source took it back"
    assert found.corrected_at, "and the reader is told"


def test_a_retraction_that_another_source_tells_stands(library: Library) -> None:
    feed(library, entry("WITHDRAWN: Second spring", "k2", "k/2", "Ann Lee", doi="10.5555/s2"))
    with library.edit() as edit:
        note_update(edit, doi="10.5555/s2", kind="retraction", notice="10.5555/n", standing="retracted")
    feed(library, entry("Second spring", "k2", "k/2", "Ann Lee", doi="10.5555/s2"))
    (found,) = all_of(library)
    assert found.standing == "retracted"


TWINS = """
@article{a1, title={The same paper about things}, author={Doe, Jane and Roe, Ann}, journal={J}, year=2020,
  doi={10.5555/d1}, keywords={x}, note={note one}, annote={mine one}, abstract={short}}
@article{a2, title={The same paper about things.}, author={Doe, Jane and Roe, Ann}, journal={Another J}, year=2021,
  doi={10.5555/D1}, keywords={y}, note={note two}, annote={mine two}, volume={3}, x-own={mine}}
"""


def test_nothing_of_a_true_duplicate_is_lost(library: Library) -> None:
    result = bib(library, TWINS)
    (met,) = result.merged
    assert (met.record, met.into) == ("The same paper about things.", "The same paper about things")
    assert met.reason == "same DOI 10.5555/d1"
    (found,) = all_of(library)
    assert (found.fields.volume, found.fields.extra["x-own"]) == ("3", "mine")
    assert {tag.name for tag in found.tags} == {"x", "y"}
    assert {note.text for note in found.annotations} == {"mine one", "mine two"}
    assert {(o.field, o.value) for o in found.other_values} == {
        ("comment", "note two"),
        ("venue", "Another J"),
        ("year", "2021"),
    }
    assert found.aliases == ("a2",)


def test_both_can_be_kept_afterwards_and_that_can_be_undone(library: Library) -> None:
    result = bib(library, TWINS)
    before = all_of(library)
    (met,) = result.merged
    assert met.record_id is not None
    with library.edit("Keep both papers") as edit:
        keeping_both.keep_both(edit, record_id=met.record_id)
    one, other = all_of(library)
    assert (one.citation_key, one.aliases, one.fields.volume, one.other_values) == ("a1", (), "", ())
    assert [tag.name for tag in one.tags] == ["x"]
    assert [note.text for note in one.annotations] == ["mine one"]
    assert (other.citation_key, other.fields.volume, other.fields.year) == ("a2", "3", 2021)
    assert other.fields.comment == "note two"
    assert [tag.name for tag in other.tags] == ["y"]
    again = bib(library, TWINS)
    assert (again.added, len(all_of(library))) == (0, 2), "they are not merged again"
    history.undo(library)
    assert [replace(detail, changed_at="") for detail in all_of(library)] == [
        replace(detail, changed_at="") for detail in before
    ]


def test_another_value_can_be_chosen_and_the_own_one_takes_its_place(library: Library) -> None:
    bib(library, TWINS)
    (found,) = all_of(library)
    other = next(o for o in found.other_values if o.field == "venue")
    with library.edit("Choose another value") as edit:
        keeping_both.choose_value(edit, other_id=other.id)
    (now,) = all_of(library)
    assert now.fields.venue == "Another J"
    assert next(o.value for o in now.other_values if o.field == "venue") == "J"


def test_a_record_that_is_kept_apart_beforehand_is_a_paper_of_its_own(library: Library) -> None:
    result = bib(library, TWINS, apart=frozenset({1}))
    assert (result.added, result.merged) == (2, ())


def test_a_dry_run_names_what_would_be_merged(library: Library) -> None:
    source = Source(TWINS.encode(), "refs.bib")
    result = preview_import(library, [source], ImportOptions())
    assert [met.record for met in result.merged] == ["The same paper about things."]
    assert all_of(library) == []


def test_papers_of_a_copied_page_that_are_alike_are_all_there(library: Library) -> None:
    text = " ".join(["We report on this in detail and say what was done and found, in enough words."] * 4)
    pairs = [
        ("Crystal structure of lithium iron phosphate", "Crystal structure of sodium iron phosphate"),
        ("A survey of reasoning in driving systems", "A survey of reasoning and agentic systems in time series"),
        ("Search for new states in events with jets", "Search for new states in events with photons"),
    ]
    for day in (0, 1):
        lines = [line for pair in pairs for line in (pair[day], text)]
        page = "Get trending papers in your email inbox once a day!\n" + "\n".join(lines)
        import_sources(library, [Source(page.encode(), f"day{day}.txt")], ImportOptions(), Progress())
    assert len(titles(library)) == 6


def test_what_was_asked_about_waits_among_the_duplicates_whatever_both_say(library: Library) -> None:
    feed(library, entry("Grokking in ponds", "item-1", ""))
    result = feed(library, entry("Kernels, a new look", "item-1", ""))
    (asked,) = result.asked
    (pair,) = list_duplicates(library, Progress())
    assert (pair.reason, pair.is_sure) == (asked.reason, False)
    with library.edit("Mark as different") as edit:
        relate_papers(edit, pairs=[(pair.one_id, pair.other_id)], kind="different")
    assert list_duplicates(library, Progress()) == []
    feed(library, entry("Kernels, a new look", "item-1", ""))
    assert list_duplicates(library, Progress()) == [], "an answer stands"
    history.undo(library)
    assert [(p.one_id, p.other_id) for p in list_duplicates(library, Progress())] == [(pair.one_id, pair.other_id)]


def test_a_pair_that_was_asked_about_is_gone_with_one_of_its_papers(library: Library) -> None:
    feed(library, entry("Grokking in ponds", "item-1", ""))
    feed(library, entry("Kernels, a new look", "item-1", ""))
    (pair,) = list_duplicates(library, Progress())
    with library.edit("Throw away") as edit:
        papers.set_place(edit, paper_ids=[pair.other_id], place=Place.TRASH)
    assert list_duplicates(library, Progress()) == []
    history.undo(library)
    assert len(list_duplicates(library, Progress())) == 1


def test_what_a_merged_entry_is_corrected_to_goes_with_it_when_both_are_kept(library: Library) -> None:
    bib(library, "@article{z, title={Frogs of the northern delta}, year=2001, journal={Z}, abstract={Of frogs.}}")
    feed(library, entry("Frogs of the northern delta", "g1", "1", "Ann Lee"))
    (merged,) = all_of(library)
    assert len(merged.merged) == 1
    feed(library, entry("Frogs of the northern delta", "g1", "1", "Ann Lee, Bo Chi", "It tells more by now."))
    with library.read() as session:
        (row,) = merged_records.list_merged(session)
    with library.edit("Keep both papers") as edit:
        own = keeping_both.keep_both(edit, record_id=row.id)
    both = {detail.id: detail for detail in all_of(library)}
    first = next(detail for paper_id, detail in both.items() if paper_id != own)
    assert (first.authors, first.fields.year, first.fields.abstract) == ((), 2001, "Of frogs.")
    assert [author.full for author in both[own].authors] == ["Ann Lee", "Bo Chi"]
    assert both[own].fields.abstract == "It tells more by now."
    assert [(other.field, other.value, other.kind) for other in both[own].other_values] == [
        ("authors", "Lee, Ann", "earlier")
    ]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Frogs of the northern delta", "Frogs of the northern delta"),
        ("Frogs of the northern …", "Frogs of the northern delta: a survey"),
        ("Frogs of the northern delta...", "Frogs of the northern delta: a survey"),
        ("Toads of the northern delta: a survey", "Toads of the northern delta: a survey"),
    ],
)
def test_a_title_that_its_source_shortens_is_corrected_and_one_that_is_cut_off_is_not(
    library: Library, told: str, title: str
) -> None:
    feed(library, entry("Frogs of the northern delta: a survey", "g1", "1", "Ann Lee"))
    feed(library, entry(told, "g1", "1", "Ann Lee"))
    (found,) = all_of(library)
    assert found.fields.title == title
