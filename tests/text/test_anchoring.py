"""Passages are found again after the text around them, or they themselves, changed."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from paperdesk.text.anchoring import Quote, find_quote, quote_of

TEXT = (
    "We aim to understand grokking, a phenomenon where models generalize long after overfitting. We present both a "
    "microscopic analysis and a macroscopic one. We find that generalization originates from structured "
    "representations whose training dynamics can be predicted by our effective theory in a toy setting."
)
PASSAGE = "generalization originates from structured representations whose training dynamics"


def quote(passage: str = PASSAGE) -> Quote:
    start = TEXT.index(passage)
    return quote_of(TEXT, start, start + len(passage))


def found(text: str, wanted: Quote) -> str | None:
    place = find_quote(text, wanted)
    return text[slice(*place)] if place else None


def test_a_passage_is_found_where_it_was() -> None:
    assert find_quote(TEXT, quote()) == (TEXT.index(PASSAGE), TEXT.index(PASSAGE) + len(PASSAGE))


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        (("originates from", "originates\n  from"), "generalization originates\n  from structured"),
        (("generalization orig", "Generalization orig"), "Generalization originates from"),
        (("originates", "arises"), "generalization arises from structured"),
        (("structured ", "highly structured "), "generalization originates from highly structured"),
        (("dynamics can", "dynamic can"), "representations whose training dynamic"),
        (("We find that ", "Moreover, we find in this work that "), PASSAGE),
    ],
)
def test_spacing_case_and_small_edits_do_not_lose_it(change: tuple[str, str], shown: str) -> None:
    again = found(TEXT.replace(*change), quote())
    assert again is not None
    assert shown in again or again in shown
    assert abs(len(again) - len(PASSAGE)) < 12


def test_ends_of_an_edited_passage_are_those_it_had() -> None:
    text = TEXT.replace("originates from structured", "seems to arise from structured")
    assert found(text, quote()) == (
        "generalization seems to arise from structured representations whose training dynamics"
    )


def test_a_passage_that_is_gone_is_not_found() -> None:
    assert found("An entirely different abstract about the spin of neutron stars in binaries.", quote()) is None
    assert found("", quote()) is None
    assert found(TEXT, Quote("   ")) is None


def test_of_two_alike_the_one_with_the_same_surroundings_is_taken() -> None:
    text = "first we train the model. then we test. at last we train the model again."
    second = text.rindex("we train the model")
    wanted = quote_of(text, second, second + len("we train the model"))
    assert find_quote(f"Now: {text}", wanted) == (second + 5, second + 5 + len("we train the model"))


def test_a_short_passage_is_never_guessed() -> None:
    assert find_quote("the car", Quote("a cat", "the ", "")) is None


WORDS = st.lists(st.sampled_from(["alpha", "beta", "$x_i$", "the", "of", "model", "é", "𝒳", "", "\n"]), max_size=12)


@given(WORDS, WORDS, WORDS, WORDS)
def test_a_passage_survives_any_edit_around_it(
    before: list[str], after: list[str], new_before: list[str], new_after: list[str]
) -> None:
    passage = "unmistakable words stand here"
    text = " ".join([*before, passage, *after])
    start = text.index(passage)
    wanted = quote_of(text, start, start + len(passage))
    assert found(" ".join([*new_before, passage, *new_after]), wanted) == passage


@given(st.integers(3, len(PASSAGE) - 4), st.sampled_from(["", "x", " new", "\n"]), st.integers(0, 3))
def test_a_passage_survives_a_small_edit_within(place: int, added: str, taken: int) -> None:
    changed = PASSAGE[:place] + added + PASSAGE[place + taken :]
    assume(changed != PASSAGE)
    again = found(TEXT.replace(PASSAGE, changed), quote())
    assert again is not None
    assert again.strip() == changed.strip()


@given(st.text(max_size=80), st.text(max_size=20), st.text(max_size=9), st.text(max_size=9))
def test_whatever_is_sought_the_answer_lies_in_the_text(text: str, exact: str, prefix: str, suffix: str) -> None:
    place = find_quote(text, Quote(exact, prefix, suffix))
    if place is not None:
        assert 0 <= place[0] < place[1] <= len(text)


def test_of_two_that_are_all_alike_the_one_nearest_to_where_it_was_is_taken() -> None:
    text = "we train it; we train it; we train it"
    assert [find_quote(text, Quote("we train it", position=at)) for at in (0, 14, 30)] == [(0, 11), (13, 24), (26, 37)]
