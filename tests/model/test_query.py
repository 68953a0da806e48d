import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from paperdesk.model.query import And, Fact, Node, Not, Or, Phrase, Query, Word, parse_query


def root(text: str, *, is_typing: bool = False) -> Node | None:
    return parse_query(text, is_typing=is_typing).root


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", None),
        ("   ", None),
        ("whales", Word("whales")),
        ("blue whales", And((Word("blue"), Word("whales")))),
        ('"blue whales"', Phrase("blue whales")),
        ('"blue whales', Phrase("blue whales")),
        ("-whales", Not(Word("whales"))),
        ('-"blue whales"', Not(Phrase("blue whales"))),
        ("NOT whales", Not(Word("whales"))),
        ("blue -(whales OR birds)", And((Word("blue"), Not(Or((Word("whales"), Word("birds"))))))),
        ("blue OR red whales", Or((Word("blue"), And((Word("red"), Word("whales")))))),
        ("(blue OR red) whales", And((Or((Word("blue"), Word("red"))), Word("whales")))),
        ("blue AND whales", And((Word("blue"), Word("whales")))),
        ("state-of-the-art", Word("state-of-the-art")),
        ("title:whales", Word("whales", "title")),
        ('Author:"Ann Smith"', Phrase("Ann Smith", "author")),
        ("authors:smith", Word("smith", "author")),
        ("journal:nature", Word("nature", "venue")),
        ("tag:physics/optics", Fact("tag", "physics/optics")),
        ('tag:"to read"', Fact("tag", "to read")),
        ("year:2020", Fact("year", "2020")),
        ("year:2019..2023", Fact("year", "2019", "..", "2023")),
        ("year:2019..", Fact("year", "2019", "..", "")),
        ("year:>2020", Fact("year", "2020", ">")),
        ("added:<7d", Fact("added", "7d", "<")),
        ("added:today", Fact("added", "today")),
        ("published:2023-05", Fact("published", "2023-05")),
        ("upvotes:>=10", Fact("upvotes", "10", ">=")),
        ("is:Starred", Fact("is", "starred")),
        ("is:dup", Fact("is", "duplicate")),
        ("has:pdf", Fact("has", "pdf")),
        ("cat:cs.LG", Fact("cat", "cs.LG")),
        ("key:smith2020", Fact("key", "smith2020")),
    ],
)
def test_clauses_are_read_as_they_are_meant(text: str, tree: Node | None) -> None:
    assert root(text) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("Attention: is it?", And((Word("Attention:"), Word("is"), Word("it?")))),
        ("Whales:birds", Word("Whales:birds")),
        ("is:blue", Word("is:blue")),
        ("has:wings", Word("has:wings")),
        ("year:abc", Word("year:abc")),
        ("added:soon", Word("added:soon")),
        ("a - b", And((Word("a"), Word("-"), Word("b")))),
        (")whales(", Word("whales")),
        ("OR whales OR", Word("whales")),
        ("- ()", Word("-")),
    ],
)
def test_what_is_no_clause_is_text(text: str, tree: Node | None) -> None:
    assert root(text) == tree


@pytest.mark.parametrize("text", ["year:>", "year:20x", "is:st", "has:p", "added:<"])
def test_a_clause_that_is_still_being_typed_says_nothing_yet(text: str) -> None:
    assert root(text, is_typing=True) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10.1000/182", "doi:10.1000/182"),
        ("https://doi.org/10.1000/182", "doi:10.1000/182"),
        ("10.1016/S0370-2693(97)00112-9", "doi:10.1016/s0370-2693(97)00112-9"),
        ("2401.00002v2", "arxiv:2401.00002"),
        ("https://arxiv.org/abs/2401.00002", "arxiv:2401.00002"),
        ("hep-th/9901001", "arxiv:hep-th/9901001"),
    ],
)
def test_a_pasted_identifier_or_address_names_its_paper(text: str, value: str) -> None:
    assert root(text) == Fact("id", value)


def test_only_the_last_word_that_is_being_typed_is_a_beginning() -> None:
    assert root("blue wha", is_typing=True) == And((Word("blue"), Word("wha", is_prefix=True)))
    assert root("blue whales ", is_typing=True) == And((Word("blue"), Word("whales")))
    assert root("title:wha", is_typing=True) == Word("wha", "title", is_prefix=True)


def test_an_order_is_no_clause() -> None:
    query = parse_query("whales sort:title", is_typing=False)
    assert query == Query("whales sort:title", Word("whales"), "title")
    assert parse_query("sort:nonsense").sort == ""


def test_a_query_knows_what_it_asks_for() -> None:
    query = parse_query('blue -red "in title" is:trash', is_typing=False)
    assert list(query.wanted()) == [Word("blue"), Phrase("in title")]
    assert query.has_text
    assert query.names_place
    assert not parse_query("is:starred year:2020").has_text


WORDS = ["OR", "AND", "NOT", "year:", "2019..", "..", ">", "is:", "starred", "title:", "sort:", "10.1000/"]
PIECES = st.sampled_from([*'()-" a', *WORDS])


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join)), st.booleans())
@example("(" * 5000, False)
@example("NOT " * 5000 + "a", False)
@example("-(" * 5000 + "a", True)
def test_parsing_never_fails(text: str, is_typing: bool) -> None:
    query = parse_query(text, is_typing=is_typing)
    list(query.leaves())
    assert query.text == text


def test_brackets_without_end_do_no_harm_to_what_stands_beside_them() -> None:
    assert Word("whales") in list(parse_query("whales " + "(" * 3000, is_typing=False).leaves())


def test_a_number_that_is_none_is_text() -> None:
    assert root("upvotes:many ") == Word("upvotes:many")
    assert root("upvotes:>10 ") == Fact("upvotes", "10", ">")


def test_a_field_may_stand_before_brackets() -> None:
    assert parse_query("title:(frogs OR newts) dawn", is_typing=False).root == And(
        (Or((Word("frogs", "title"), Word("newts", "title"))), Word("dawn"))
    )
    assert parse_query("tag:(a OR b)", is_typing=False).root == Or((Fact("tag", "a"), Fact("tag", "b")))
    assert parse_query('author:("Ann Lee" -bo)', is_typing=False).root == And(
        (Phrase("Ann Lee", "author"), Not(Word("bo", "author")))
    )
    assert parse_query("note that f:(x) holds", is_typing=False).root is not None
