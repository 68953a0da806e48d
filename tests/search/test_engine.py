import random
from collections.abc import Callable

import pytest

from paperdesk.library import annotations, papers, tags, trash
from paperdesk.model.paper import Place
from paperdesk.model.query import And, Fact, Node, Not, Or, Query, Word, parse_query
from paperdesk.search.engine import Engine
from tests.drafts import add, draft
from tests.search.conftest import Desk

WORDS = ("amber", "birch", "cedar", "delta", "ember")


def test_all_words_have_to_stand_in_a_paper(desk: Desk) -> None:
    desk.add(draft("Whales sing"), draft("Whales swim"), draft("Birds sing"))
    assert desk.titles("whales sing") == ["Whales sing"]
    assert desk.titles("sing -whales") == ["Birds sing"]
    assert sorted(desk.titles("whales OR sing")) == ["Birds sing", "Whales sing", "Whales swim"]
    assert desk.titles("(whales OR birds) swim") == ["Whales swim"]


def test_where_no_paper_has_any_of_the_words_nothing_is_promised(desk: Desk) -> None:
    desk.add(draft("Whales sing"))
    for text in ("traceability links", "whales sing is:starred"):
        answer = desk.engine.search(parse_query(text, is_typing=False))
        assert (answer.total, answer.note) == (0, "")


def test_words_and_facts_mix_as_logic_says(desk: Desk) -> None:
    """Random trees over words and stars, against the same evaluated paper by paper."""
    chance = random.Random(4)
    holds: dict[int, set[str]] = {}
    for number in range(40):
        chosen = {word for word in WORDS if chance.random() < 0.4}
        (paper_id,) = add(desk.library, draft(f"Paper {number}", abstract=" ".join(sorted(chosen))))
        holds[paper_id] = chosen
    desk.catch_up()
    starred = {i for i in holds if chance.random() < 0.5}
    with desk.library.edit() as edit:
        papers.set_starred(edit, paper_ids=starred, starred=True)
    for _ in range(150):
        tree = And((_tree(chance, 3), Or((Word("paper"), Not(Word("paper"))))))
        expected = {i for i, words in holds.items() if _fits(tree, words, i in starred)}
        found = desk.engine.search(Query("", tree)).ids
        assert set(found) == expected, tree
        assert len(found) == len(expected)


def test_an_engine_that_followed_many_edits_finds_what_a_new_one_finds(desk: Desk) -> None:
    """What it carries from one state of the library to the next is the same as what it would read anew."""
    chance = random.Random(8)
    ids = desk.add(*(draft(f"Paper {number}") for number in range(20)))
    for number in range(120):
        chosen = chance.choice(ids)
        what = chance.choice(("add", "purge", "trash", "back", "index"))
        if what == "add":
            ids += add(desk.library, draft(f"Later paper {number}"))
        elif what == "index":
            desk.catch_up()
        else:
            with desk.library.edit() as edit:
                if what == "purge" and len(ids) > 5:
                    ids.remove(chosen)
                    trash.purge_papers(edit, paper_ids=[chosen])
                else:
                    place = Place.TRASH if what == "trash" else Place.LIBRARY
                    papers.set_place(edit, paper_ids=[chosen], place=place)
        for text in ("-nothing", "paper"):
            query = parse_query(text)
            assert sorted(desk.engine.search(query).ids) == sorted(Engine(desk.library, desk.index).search(query).ids)


def _tree(chance: random.Random, depth: int) -> Node:
    if depth == 0 or chance.random() < 0.3:
        return Fact("is", "starred") if chance.random() < 0.3 else Word(chance.choice(WORDS))
    children = tuple(_tree(chance, depth - 1) for _ in range(2))
    nodes: list[Node] = [And(children), Or(children), Not(children[0])]
    return chance.choice(nodes)


def _fits(node: Node, words: set[str], starred: bool) -> bool:
    if isinstance(node, And):
        return all(_fits(child, words, starred) for child in node.children)
    if isinstance(node, Or):
        return any(_fits(child, words, starred) for child in node.children)
    if isinstance(node, Not):
        return not _fits(node.child, words, starred)
    return starred if isinstance(node, Fact) else node.text in words or node.text == "paper"


def test_a_star_is_found_at_once_and_never_touches_the_index(desk: Desk) -> None:
    ids = desk.add(draft("Whales sing"), draft("Whales swim"))
    desk.ask("whales")
    snapshot = desk.index.snapshot
    with desk.library.edit() as edit:
        papers.set_starred(edit, paper_ids=[ids[1]], starred=True)
    assert desk.titles("whales is:starred") == ["Whales swim"]
    assert desk.index.snapshot is snapshot
    with desk.library.edit() as edit:
        papers.set_starred(edit, paper_ids=[ids[1]], starred=False)
    assert desk.titles("whales is:starred") == []


def test_what_was_dismissed_or_thrown_away_shows_only_when_it_is_named(desk: Desk) -> None:
    ids = desk.add(draft("Whales sing"), draft("Whales swim"), draft("Whales dive"))
    with desk.library.edit() as edit:
        papers.set_place(edit, paper_ids=[ids[0]], place=Place.TRASH)
        papers.set_place(edit, paper_ids=[ids[1]], place=Place.DISMISSED)
    assert desk.titles("whales") == ["Whales dive"]
    assert desk.titles("whales is:trash") == ["Whales sing"]
    assert desk.titles("whales is:dismissed") == ["Whales swim"]


def test_a_purged_paper_is_gone_even_before_the_index_knows(desk: Desk) -> None:
    ids = desk.add(draft("Whales sing"), draft("Whales swim"))
    with desk.library.edit() as edit:
        papers.set_place(edit, paper_ids=[ids[0]], place=Place.TRASH)
    with desk.library.edit() as edit:
        trash.purge_papers(edit, paper_ids=[ids[0]])
    assert list(desk.ask("whales is:trash OR whales").ids) == [ids[1]]
    desk.catch_up()
    assert list(desk.ask("whales is:trash OR whales").ids) == [ids[1]]


def test_a_paper_that_is_not_indexed_yet_answers_to_facts_beside_words(desk: Desk) -> None:
    desk.add(draft("Whales sing"))
    (late,) = add(desk.library, draft("Later still"))
    with desk.library.edit() as edit:
        papers.set_starred(edit, paper_ids=[late], starred=True)
    assert sorted(desk.titles("whales OR is:starred")) == ["Later still", "Whales sing"]
    assert desk.titles("-whales") == ["Later still"]


def test_a_misspelt_word_is_put_right_and_the_reader_told(desk: Desk) -> None:
    desk.add(draft("Attention in networks"), draft("Whales sing"))
    answer = desk.ask("atention networks")
    assert desk.titles("atention networks") == ["Attention in networks"]
    assert answer.corrected == "attention networks"
    assert "attention networks" in answer.note
    assert desk.ask("attention").note == ""


def test_a_question_finds_what_has_some_of_its_words(desk: Desk) -> None:
    desk.add(draft("The songs of humpback whales"), draft("How birds migrate"), draft("Granite"))
    assert desk.titles("what is known about the songs that whales sing in winter")[0] == "The songs of humpback whales"
    answer = desk.ask("humpback granite")
    assert answer.total == 2
    assert answer.note


def test_the_paper_of_exactly_this_title_comes_first(desk: Desk) -> None:
    desk.add(
        draft("Deep learning", abstract="Short."),
        draft("Deep learning of deep learning for deep learning", abstract="deep learning " * 30),
        draft("A deep view of learning", abstract="deep learning"),
    )
    assert desk.titles("deep learning")[0] == "Deep learning"
    assert desk.titles("Deep Learning", is_typing=True)[0] == "Deep learning"


def test_words_that_stand_together_in_a_title_count_more(desk: Desk) -> None:
    desk.add(draft("Fields of glass in quantum light"), draft("Light on quantum fields of glass"))
    assert desk.titles("quantum fields")[0] == "Light on quantum fields of glass"


def test_words_just_as_they_are_typed_count_more_than_other_forms_of_them(desk: Desk) -> None:
    exact = "A study of the robustness of deep networks to noisy inputs"
    desk.add(draft("Robust input", abstract="Robust input, robust input."), draft(exact))
    assert desk.titles("inputs robustness") == [exact, "Robust input"]


def test_a_phrase_is_verified_on_the_text(desk: Desk) -> None:
    desk.add(draft("On wave functions", abstract="The wave function collapses."), draft("Function of a wave"))
    assert desk.titles('"wave function"') == ["On wave functions"]
    assert desk.titles('title:"of a wave"') == ["Function of a wave"]


@pytest.mark.parametrize(
    "text",
    ["benard", "Bénard", "BENARD", r"B\'enard", "l2", "L²", "L^2", "alpha", "α", r"\alpha", "field", "ﬁeld", "obrien"],
)
def test_accents_case_greek_tex_and_ligatures_make_no_difference(desk: Desk, text: str) -> None:
    desk.add(draft("The L² theory of α in Bénard's ﬁeld", "Conan O’Brien"), draft("Another one"))
    assert desk.titles(text) == ["The L² theory of α in Bénard's ﬁeld"]


def test_chinese_is_found_by_words_and_by_single_signs(desk: Desk) -> None:
    desk.add(draft("深度学习的理论"), draft("浅学"))
    assert desk.titles("学习") == ["深度学习的理论"]
    assert desk.titles("深") == ["深度学习的理论"]
    assert sorted(desk.titles("学")) == ["浅学", "深度学习的理论"]
    assert desk.titles("深学") == []


def test_a_very_common_word_never_empties_the_results(desk: Desk) -> None:
    desk.add(draft("The theory of everything"), draft("Whales of the deep"))
    for text in ("whales o", "whales of", "whales of ", "whales of t", "whales of the"):
        assert "Whales of the deep" in desk.titles(text, is_typing=True), text
    assert len(desk.titles("the")) == 2
    assert len(desk.titles("th", is_typing=True)) == 2


def test_every_letter_of_a_word_keeps_the_paper_found(desk: Desk) -> None:
    desk.add(draft("Untitled", abstract="transformations of happiness and ponies"), draft("Other", abstract="stone"))
    for word in ("transformations", "happiness", "ponies"):
        for end in range(1, len(word) + 1):
            assert desk.titles(word[:end], is_typing=True)[:1] == ["Untitled"], word[:end]


def test_a_name_that_is_a_common_word_is_found_among_authors(desk: Desk) -> None:
    desk.add(draft("Mosses", "An, Li"), draft("An ode to ferns", "Jo Kim"))
    assert desk.titles("author:an") == ["Mosses"]


def test_fields_look_in_their_part_of_the_paper_only(desk: Desk) -> None:
    ids = desk.add(draft("Whales", "Ann Smith", abstract="of the sea"), draft("The sea", "Bo Whale", venue="Nature"))
    with desk.library.edit() as edit:
        annotations.add_annotation(edit, paper_id=ids[0], text="read again")
        tags.tag_papers(edit, paper_ids=[ids[1]], names=["marine"])
    desk.catch_up()
    assert desk.titles("title:sea") == ["The sea"]
    assert desk.titles("abstract:sea") == ["Whales"]
    assert desk.titles("author:whale") == ["The sea"]
    assert desk.titles("venue:nature") == ["The sea"]
    assert desk.titles("note:again") == ["Whales"]
    assert desk.titles("marine") == ["The sea"]


def test_results_come_in_the_order_that_is_asked_for(desk: Desk) -> None:
    desk.add(draft("Whales B", year=2001), draft("Whales A", year=2003), draft("Whales C", year=2002))
    assert desk.titles("whales sort:title") == ["Whales A", "Whales B", "Whales C"]
    assert desk.titles("whales", sort="published") == ["Whales A", "Whales C", "Whales B"]
    assert desk.titles("whales year:2002..2003 sort:title") == ["Whales A", "Whales C"]


def test_a_scope_narrows_the_answer(desk: Desk) -> None:
    ids = desk.add(draft("Whales sing"), draft("Whales swim"))
    with desk.library.edit() as edit:
        papers.set_starred(edit, paper_ids=[ids[0]], starred=True)
    assert desk.titles("whales", scope=Fact("is", "starred")) == ["Whales sing"]


@pytest.mark.parametrize(
    "text",
    [
        "10.1000/182",
        "https://doi.org/10.1000/182",
        "doi:10.1000/182",
        "2401.00002v3",
        "https://arxiv.org/abs/2401.00002",
        "arXiv:2401.00002",
        "Ferns: a “new” (and old) story?",
        '"Ferns: a new',
    ],
)
def test_whatever_is_pasted_finds_its_paper(desk: Desk, text: str) -> None:
    desk.add(draft("Ferns: a “new” (and old) story?", doi="10.1000/182", arxiv="2401.00002"), draft("Mosses"))
    assert desk.titles(text) == ["Ferns: a “new” (and old) story?"]


def test_sql_answers_while_there_is_no_index(desk: Desk) -> None:
    add(desk.library, draft("Whales sing", "Ann Smith"), draft("Birds"))
    answer = desk.ask("whales")
    assert answer.total == 1
    assert not answer.is_complete
    assert desk.ask("smith").total == 1
    assert desk.ask("birds").total == 1


@pytest.fixture
def without_index(desk: Desk) -> Desk:
    whole = draft(
        "Whales sing", "Ann Müller", abstract="Of Größe and of Paul Erdős.", venue="Nature", doi="10.1000/182"
    )
    ids = add(desk.library, draft("Songs", abstract="Whales sing, too."), whole, draft("鯨の歌", "Łukasz Jan"))
    with desk.library.edit() as edit:
        annotations.add_annotation(edit, paper_id=ids[1], text="read it again")
        tags.tag_papers(edit, paper_ids=[ids[1]], names=["marine life"])
    return desk


@pytest.mark.parametrize(
    "text",
    [
        "whales ann", "the whale's muller", "grosse erdos", "nature marine", "read again life", "182 whales",
        "10.1000/182", "key:muller*", "abstract:erdos", "author:ann", 'author:"ann muller"', "note:again",
        "venue:nature", '"read it again"', "whales -songs", "(ferns OR erdos) whales", "tag:marine*", "title:whales",
        "whale sings muller",
    ],
)  # fmt: skip
def test_every_word_of_a_paper_is_found_without_an_index(without_index: Desk, text: str) -> None:
    assert without_index.titles(text) == ["Whales sing"], text
    assert not without_index.index.is_open


def test_without_an_index_titles_come_first_and_orders_are_kept(without_index: Desk) -> None:
    assert without_index.titles("whales sing") == ["Whales sing", "Songs"]
    assert without_index.titles("whales sort:title") == ["Songs", "Whales sing"]
    assert without_index.titles("whal", is_typing=True) == ["Whales sing", "Songs"]
    assert without_index.titles("hales") == []
    assert without_index.titles("の") == without_index.titles("lukasz") == ["鯨の歌"]
    assert without_index.titles("100%") == without_index.titles("_") == []


def test_endless_queries_are_answered_without_an_index(without_index: Desk) -> None:
    assert without_index.ask("x" * 100_000).total == 0
    assert without_index.ask("whales " * 5000).total == 2
    assert without_index.ask(" OR ".join(["whales"] * 5000)).total == 2


def test_rows_show_where_the_words_stand(desk: Desk) -> None:
    desk.add(draft("Whales sing", abstract="Far away. " * 20 + "A whale was singing in Rayleigh-Bénard cells."))
    from paperdesk.model.query import parse_query

    query = parse_query("whale benard", is_typing=False)
    (row,) = desk.engine.get_rows(desk.engine.search(query).ids, query)
    assert [row.title.text[a:b] for a, b in row.title.hits] == ["Whales"]
    assert [row.snippet.text[a:b] for a, b in row.snippet.hits] == ["whale", "Bénard"]
    assert row.snippet.text.startswith("…")


def test_two_starts_see_the_same(desk: Desk, reopen: Callable[[], Desk]) -> None:
    desk.add(draft("Whales sing"), draft("Birds"))
    again = reopen()
    assert again.index.is_open
    assert again.titles("whales") == ["Whales sing"]
    again.index.close()


def test_similar_papers_share_telling_words_and_say_which(desk: Desk) -> None:
    whales = "Songs of humpback whales recorded under water with hydrophones."
    ids = desk.add(
        draft("Whale songs", abstract=whales),
        draft("Hydrophones in the sea", abstract="Recording humpback whales under water."),
        draft("Ferns", abstract="Spores in dry forests."),
    )
    first, *_ = desk.engine.similar([ids[0]])
    assert first.paper_id == ids[1]
    assert first.words[0] == "humpback whales"
    assert ids[0] not in [found.paper_id for found in desk.engine.similar(ids[:1])]
    assert desk.engine.like("spores of ferns")[0].paper_id == ids[2]
    assert desk.engine.like("") == []


def test_a_clause_finds_what_is_like_a_paper_or_a_text(desk: Desk) -> None:
    whales, sea, _ = desk.add(
        draft("Whale songs", abstract="Songs of humpback whales recorded under water with hydrophones."),
        draft("Hydrophones in the sea", year=2020, abstract="Recording humpback whales under water."),
        draft("Ferns", year=2021, abstract="Spores in dry forests."),
    )
    with desk.library.read() as session:
        key = papers.get_detail(session, whales).citation_key
    assert desk.titles(f"like:{key}")[0] == "Hydrophones in the sea"
    assert "Whale songs" not in desk.titles(f"like:{key}")
    assert desk.titles(f"like:{whales} year:2021") == []
    assert desk.titles(f"like:{sea}")[0] == "Whale songs"
    assert desk.titles('like:"spores of ferns in forests"') == ["Ferns"]
    assert desk.titles(f"-like:{whales}") == ["Ferns", "Whale songs"]
    assert not desk.titles("like:")
    assert desk.titles(f"like:{whales},{sea}") == []
    desk.index.close()
    assert Engine(desk.library, desk.index).search(parse_query(f"like:{whales}")).total == 0


def test_words_that_only_ask_say_nothing(desk: Desk) -> None:
    desk.add(
        draft("Sleep helps memory", abstract="Rest and recall."),
        draft("How it does", abstract="How what does how."),
        draft("The DO scheme", abstract="Of sleep and help in the DO network."),
    )
    assert desk.titles("how does sleep help") == ["Sleep helps memory", "The DO scheme"]
    assert desk.titles("DO scheme") == ["The DO scheme"]
    assert desk.titles("how does") == ["How it does"], "where there is nothing else, they are what is looked for"
    assert desk.titles("How it does")[0] == "How it does"


def test_an_engine_without_an_index_knows_nothing_similar(desk: Desk) -> None:
    ids = add(desk.library, draft("Whale songs"))
    assert Engine(desk.library, desk.index).similar(ids) == []
