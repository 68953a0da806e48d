"""The first days of "For You": what lines of text mean, and which papers are asked about."""

from pathlib import Path

from paperdesk.jobs.first_days import find_seeds, papers_to_ask
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.model.paper import Place
from paperdesk.search.engine import Engine
from tests.drafts import FEED, add, draft
from tests.helpers.taste import about


def engine_of(library: Library) -> Engine:
    index = open_index(library)
    catch_up(library, index, Progress())
    return Engine(library, index)


def test_lines_mean_titles_identifiers_keys_and_authors(library: Library) -> None:
    whales, sea, ferns, songs = add(
        library,
        draft("Songs of humpback whales", "Ann Lee", year=2020),
        draft("Hydrophones in the sea", "Bo Chi", doi="10.1000/sea"),
        draft("Ferns of dry forests", "Cy Dee"),
        draft("More songs", "Ann Lee", year=2021),
    )
    engine = engine_of(library)
    with library.read() as session:
        key = papers.get_detail(session, ferns).citation_key
    lines = f"- songs of humpback whales\nhttps://doi.org/10.1000/sea\n{key}\n\nQuantum gravity for all\nNobody Known"
    found = find_seeds(engine, lines)
    assert found.paper_ids == (whales, sea, ferns)
    assert found.unknown == ("Quantum gravity for all", "Nobody Known")
    assert set(find_seeds(engine, "Lee, Ann").paper_ids) == {whales, songs}
    assert find_seeds(engine, "  \n").paper_ids == ()
    engine.index.close()


def test_five_are_asked_about_near_to_what_is_liked_and_none_twice(library: Library, tmp_path: Path) -> None:
    ids = add(library, *(about(subject, i) for i in range(12) for subject in ("grokking", "blockchains")), arrival=FEED)
    engine = engine_of(library)
    first = papers_to_ask(library, engine)
    assert len(first) == len(set(first)) == 5
    assert not set(first) & set(papers_to_ask(library, engine, first))
    with library.edit() as edit:
        papers.set_starred(edit, paper_ids=ids[:6:2], starred=True)
        papers.set_place(edit, paper_ids=ids[1:7:2], place=Place.DISMISSED)
    liked = papers_to_ask(library, engine)
    assert not set(liked) & set(ids[:6])
    assert all(paper_id in ids[::2] for paper_id in liked[:3]), "on grokking"
    assert papers_to_ask(library, engine, ids) == ()
    engine.index.close()
