"""The reading list keeps the order that the reader gives it."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paperdesk.library import history
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library
from paperdesk.library.papers import list_ids
from paperdesk.library.reading_list import list_reading, move, place_before, set_reading_state
from paperdesk.model.paper import PaperDraft, PaperFields, Place, ReadingState
from paperdesk.model.query import parse_query
from tests.helpers.examples import examples

COUNT = 6


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library")
    drafts = [PaperDraft(PaperFields(title=f"Paper number {n}")) for n in range(COUNT)]
    with opened.edit() as edit:
        arrival = Arrival(Origin("import:x", "x", "x"), Place.LIBRARY, (), edit.moment)
        outcomes = save_drafts(edit, drafts, arrival)
        assert [outcome.paper_id for outcome in outcomes] == list(range(1, COUNT + 1))
    with opened.edit("Plan") as edit:
        set_reading_state(edit, paper_ids=[3, 1, 2], state=ReadingState.TO_READ)
    with opened.edit("Plan more") as edit:
        set_reading_state(edit, paper_ids=[5], state=ReadingState.TO_READ)
    yield opened
    opened.close()


def order(library: Library) -> list[int]:
    with library.read() as session:
        found = list_reading(session)
        node = parse_query("is:to-read OR is:reading", is_typing=False).root
        assert list_ids(session, where=node, order="reading") == found
    return found


def test_what_comes_onto_the_list_goes_to_its_end(library: Library) -> None:
    assert order(library) == [3, 1, 2, 5]


def test_papers_are_put_before_another_one_and_undone(library: Library) -> None:
    with library.edit("Order") as edit:
        place_before(edit, paper_ids=[5, 2], before=3)
    assert order(library) == [5, 2, 3, 1]
    with library.edit() as edit:
        step = history.next_undo(edit.session)
        assert step is not None
        history.turn_step(edit, step.id)
    assert order(library) == [3, 1, 2, 5]


def test_reading_keeps_the_place_and_done_leaves_the_list(library: Library) -> None:
    with library.edit() as edit:
        set_reading_state(edit, paper_ids=[1], state=ReadingState.READING)
    assert order(library) == [3, 1, 2, 5]
    with library.edit() as edit:
        set_reading_state(edit, paper_ids=[1], state=ReadingState.DONE)
    assert order(library) == [3, 2, 5]
    with library.edit() as edit:
        set_reading_state(edit, paper_ids=[1], state=ReadingState.READING)
    assert order(library) == [3, 2, 5, 1]


@settings(max_examples=examples(30), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.lists(st.integers(1, COUNT), unique=True), st.none() | st.integers(1, COUNT)), max_size=5))
def test_no_paper_is_lost_or_doubled_however_they_are_moved(
    library: Library, moves: list[tuple[list[int], int | None]]
) -> None:
    for papers, before in moves:
        with library.edit() as edit:
            place_before(edit, paper_ids=papers, before=before)
            move(edit, paper_ids=papers, steps=1 if before is None else -1)
    assert sorted(order(library)) == [1, 2, 3, 5]


@pytest.mark.parametrize(
    ("paper", "steps", "expected"),
    [
        (1, -1, [1, 3, 2, 5]),
        (1, 1, [3, 2, 1, 5]),
        (3, -1, [3, 1, 2, 5]),
        (5, 1, [3, 1, 2, 5]),
    ],
)
def test_a_paper_moves_a_place_up_or_down(library: Library, paper: int, steps: int, expected: list[int]) -> None:
    with library.edit() as edit:
        move(edit, paper_ids=[paper], steps=steps)
    assert order(library) == expected
    assert len(set(itertools.chain(order(library)))) == 4
