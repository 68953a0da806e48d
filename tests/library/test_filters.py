from typing import Any

import pytest

from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.model.query import parse_query
from tests.drafts import add, draft

HUGE = "9" * 25
ENDLESS = "9" * 5_000


@pytest.mark.parametrize("number", [HUGE, ENDLESS, "0", "00000000000000000000000001", "٣", "²"])
@pytest.mark.parametrize(
    "clause",
    [
        *("year:{}", "year:>{}", "year:<={}", "year:{}..", "year:..{}", "year:-{}", "upvotes:>{}", "feed:{}", "id:{}"),
        *("collection:{}", "added:<{}d", "added:>{}y", "added:{}", "published:>{}y", "published:..{}", "arxiv:{}"),
    ],
)
def test_a_number_of_any_size_breaks_no_query(library: Library, clause: str, number: str) -> None:
    add(library, draft("A paper of some year", year=2020))
    with library.read() as session:
        papers.list_ids(session, where=parse_query(clause.format(number)).root)


def test_a_number_that_is_too_large_bounds_as_a_large_one_does(library: Library) -> None:
    ids = add(library, draft("A paper of some year", year=2020))
    with library.read() as session:
        for clause in ("year:<" + HUGE, "year:.." + HUGE, f"added:<{HUGE}d", f"added:<{HUGE}y"):
            assert papers.list_ids(session, where=parse_query(clause).root) == ids
        for clause in ("year:>" + HUGE, "year:" + HUGE, "feed:" + HUGE, "collection:" + HUGE, f"added:>{HUGE}d"):
            assert papers.list_ids(session, where=parse_query(clause).root) == []


def test_every_described_field_is_asked_for_by_what_it_holds(library: Library) -> None:
    names = ("series", "publisher", "comment")
    fields: list[dict[str, Any]] = [{name: f"Said 50% by {name}"} for name in names]
    ids = add(library, *(draft(f"Of {name}", **values) for name, values in zip(names, fields, strict=True)))
    with library.read() as session:
        for name, paper_id in zip(names, ids, strict=True):
            for clause in (f'{name}:"50% BY"', f"{name}:said", f'{name}:""'):
                assert papers.list_ids(session, where=parse_query(clause).root) == [paper_id], clause
        assert papers.list_ids(session, where=parse_query('series:"5_%"').root) == []
