import pytest

from paperdesk.errors import InvalidQuery
from paperdesk.model.query import Fact
from paperdesk.model.query_mistakes import find_mistake, read_query


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("is:stared", "“is:stared” is not valid. Did you mean is:starred?"),
        ("frogs has:pfd", "“has:pfd” is not valid. Did you mean has:pdf?"),
        ("yaer:2020", "There is no field “yaer”. Did you mean year:?"),
        ("titel:frogs", "There is no field “titel”. Did you mean title:?"),
        ("auhtor:lee", "There is no field “auhtor”. Did you mean author:?"),
        ("tga:x", "There is no field “tga”. Did you mean tag:?"),
        ("sort:titel", "“sort:titel” is not valid. Did you mean sort:title?"),
        ("added:<7", "“added:<7” is not valid. Give a date or period, such as added:<7d or added:2026-01."),
        ("year:abc", "“year:abc” is not valid. Give a number or range, such as year:2..9 or year:>5."),
        ("-is:redd", "“is:redd” is not valid. Did you mean is:read?"),
        ("(frogs OR is:unred)", "“is:unred” is not valid. Did you mean is:unread?"),
    ],
)
def test_a_clause_that_cannot_be_read_is_named_with_the_nearest_one(text: str, said: str) -> None:
    with pytest.raises(InvalidQuery) as caught:
        read_query(text)
    assert str(caught.value) == said


@pytest.mark.parametrize(
    "text",
    [
        "GPT-4: technical report",
        "re:invent",
        "Attention: the key",
        "https://arxiv.org/abs/2205.10343",
        "doi:10.1000/x",
        "arxiv:2205.10343",
        "is:starred has:pdf year:2019..2023 added:<7d sort:title",
        "year:>2020 published:2026-01 upvotes:>=5",
        "ratio 3:1 and C::D",
        "hep-th: strings",
        "",
    ],
)
def test_what_is_no_clause_is_text(text: str) -> None:
    assert find_mistake(text) is None


def test_the_clause_that_is_being_typed_is_no_mistake_yet() -> None:
    assert find_mistake("frogs is:sta", is_typing=True) is None
    assert find_mistake("is:sta frogs", is_typing=True)


@pytest.mark.parametrize("text", ["year:2019-2021", "year:2019–2021", "year:2019..2021"])
def test_years_may_be_joined_as_people_write_them(text: str) -> None:
    assert read_query(text).root == Fact("year", "2019", "..", "2021")
