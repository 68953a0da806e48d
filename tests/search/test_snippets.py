import pytest

from paperdesk.model.query import Phrase, Word
from paperdesk.search.found import SNIPPET
from paperdesk.search.snippets import Marker


def marked(text: str, *leaves: Word | Phrase) -> list[str]:
    return [text[a:b] for a, b in Marker(leaves, "title").hits(text)]


@pytest.mark.parametrize(
    ("word", "text", "hits"),
    [
        ("whale", "Whales and whaling, a Whale's song", ["Whales", "whaling", "Whale's"]),
        ("hope", "Hoping for hope", ["Hoping", "hope"]),
        ("ponies", "A pony", ["pony"]),
        ("benard", "Rayleigh–Bénard", ["Bénard"]),
        ("Bénard", "Benard", ["Benard"]),
        ("alpha", "An α particle", ["α"]),
        ("learn", "unlearn", []),
        ("学习", "深度学习", ["学习"]),
        ("the", "the theory", []),
    ],
)
def test_words_are_marked_in_every_form_that_finds(word: str, text: str, hits: list[str]) -> None:
    assert marked(text, Word(word)) == hits


def test_the_beginning_of_a_word_marks_the_whole_word() -> None:
    assert marked("Transformers transform", Word("transf", is_prefix=True)) == ["Transformers", "transform"]


def test_words_of_another_field_are_not_marked() -> None:
    assert marked("Smith and whales", Word("smith", "author"), Phrase("whales")) == ["whales"]


def test_a_snippet_begins_near_the_first_hit_and_marks_what_it_shows() -> None:
    text = "Nothing here. " * 30 + "A whale sings. " + "More of it. " * 30 + "whale"
    shown = Marker([Word("whale")], "abstract").snippet(text)
    assert shown.text.startswith("…")
    assert [shown.text[a:b] for a, b in shown.hits] == ["whale"]
    assert len(shown.text) <= SNIPPET + 1


def test_a_snippet_without_hits_is_the_beginning() -> None:
    assert Marker([], "abstract").snippet("One\ntwo " * 100).text == ("One two " * 100)[:SNIPPET]


@pytest.mark.parametrize("before", range(225, 241))
def test_a_snippet_ends_with_no_part_of_a_formula(before: int) -> None:
    text = "x" * (before - 1) + " $v_t = a_{b}$ and more of the text " + "y " * 50
    shown = Marker([], "abstract").snippet(text).text
    assert shown.count("$") in {0, 2}
    assert SNIPPET - 20 <= len(shown) <= SNIPPET + 80


def test_a_snippet_begins_with_no_part_of_a_formula() -> None:
    text = "Nothing here. " * 10 + "The loss \\(L(w) = \\sum_i l_i\\) whale is small. " + "More of it. " * 30
    shown = Marker([Word("whale")], "abstract").snippet(text)
    assert shown.text.startswith("…\\(L(w) = \\sum_i l_i\\) whale is")
    assert [shown.text[a:b] for a, b in shown.hits] == ["whale"]


def test_a_formula_too_long_for_a_snippet_is_left_out_of_its_end() -> None:
    text = "Words before it " * 14 + "$" + "a+" * 200 + "b$"
    assert Marker([], "abstract").snippet(text).text == "Words before it " * 14
