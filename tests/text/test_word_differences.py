"""What differs between two texts: words as a whole, and put back together the text that was meant."""

from hypothesis import given
from hypothesis import strategies as st

from paperdesk.text.word_differences import Difference, word_differences

TEXTS = st.text(alphabet="ab c<>,\n𝒜é", max_size=40)


def applied(before: str, found: list[Difference]) -> str:
    for one in reversed(found):
        before = before[: one.start] + one.new + before[one.end :]
    return before


@given(TEXTS, TEXTS)
def test_the_differences_make_one_text_of_the_other(before: str, after: str) -> None:
    assert applied(before, word_differences(before, after)) == after


def test_a_word_is_inserted_as_a_whole() -> None:
    assert word_differences("see 15", "see 14 15") == [Difference(4, 4, "14 ")]
    assert word_differences("a bandana", "a banana") == [Difference(5, 6, "")]


def test_another_word_replaces_the_whole_word() -> None:
    assert word_differences("the late phase", "the early phase") == [Difference(4, 8, "early")]


def test_nothing_differs_in_the_same_text() -> None:
    assert word_differences("The same.", "The same.") == []
