"""Random records come in by every real way, in random order: each is a paper or is named, and each comes back whole."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pytest_httpserver import HTTPServer

from paperdesk.library import keeping_both, merged_records, papers
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from paperdesk.model.names import parse_name
from tests.helpers.examples import examples
from tests.jobs.ways_in import SAYS, WAYS, Desk, Told

TITLES = (
    "Frogs of the northern delta",
    "Frogs of the northern deltas",
    "Frogs of the northern delta, part II",
    "A bridge of steel in the fog",
    "Editorial",
)
NAMES = ((), ("Ann Lee",), ("Ann Lee", "Bo Chi"), ("Max Zorn",))
EVERYTHING = ("title", "authors", "year", "doi", "abstract", "volume")
FEEDS = {"feed file", "refresh", "paste"}


@st.composite
def records(draw: st.DrawFn) -> tuple[str, Told]:
    """A record and the way by which it comes; few values, so that many are the same, alike or contradict."""
    return draw(st.sampled_from(sorted(WAYS))), Told(
        title=draw(st.sampled_from(TITLES)),
        authors=draw(st.sampled_from(NAMES)),
        year=draw(st.sampled_from((None, 2001, 2002))),
        doi=draw(st.sampled_from(("", "10.5555/a", "10.5555/b"))),
        abstract=draw(
            st.sampled_from(("", "Of frogs and their ponds in the north.", "Of steel, and of what it bears."))
        ),
        volume=draw(st.sampled_from(("", "1", "2"))),
        guid=draw(st.sampled_from(("g1", "g2", "g3"))),
        link=draw(st.sampled_from(("1", "2", "3"))),
    )


def says(paper: PaperDetail, way: str, told: Told) -> bool:
    """Whether a paper says all that a record said; what an entry said before it was corrected is said beside it."""
    said = {
        "title": {paper.fields.title},
        "authors": {"; ".join(author.inverted for author in paper.authors)},
        "year": {str(paper.fields.year)},
        "doi": {paper.identifier("doi")},
        "abstract": {paper.fields.abstract},
        "volume": {paper.fields.volume},
    }
    if way in FEEDS:
        for other in paper.other_values:
            said.get(other.field, set()).add(other.value)
    wanted = {name: getattr(told, name) for name in SAYS.get(way, EVERYTHING)}
    wanted["authors"] = "; ".join(parse_name(name).inverted for name in wanted.get("authors", ()))
    return all(str(value) in said[name] for name, value in wanted.items() if value)


def all_of(library: Library) -> list[PaperDetail]:
    with library.read() as session:
        return papers.get_details(session, papers.list_ids(session, any_place=True))


@settings(
    max_examples=examples(10),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # six records are few enough to be looked at as they are
)
@given(given_records=st.lists(records(), min_size=1, max_size=6))
def test_each_record_is_a_paper_or_named_whichever_way_it_comes(
    httpserver: HTTPServer, given_records: list[tuple[str, Told]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library")
        desk = Desk(library, Path(folder), httpserver)
        for way, told in given_records:
            before = len(all_of(library))
            taken = WAYS[way](desk, told)
            assert len(all_of(library)) == before + taken.added
            if taken.added:
                assert taken.added == 1
                assert not taken.merged
            elif not taken.merged:
                assert way in FEEDS | {"identifier", "pdf"}, "the same entry, DOI or file once more"
            else:
                (met,) = taken.merged
                assert (met.record, bool(met.reason), bool(met.into)) == (told.title, True, True)
        with library.read() as session:
            kept = merged_records.list_merged(session)
        for row in kept:
            with library.edit("Keep both papers") as edit:
                keeping_both.keep_both(edit, record_id=row.id)
        found = all_of(library)
        library.close()
    for way, told in given_records:
        assert any(says(paper, way, told) for paper in found), (way, told, found)
