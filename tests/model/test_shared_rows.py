"""Two texts of which nobody knows what they were changed from are brought together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperdesk.model.shared_rows import SENTENCE, united


@pytest.mark.parametrize(
    ("there", "here", "both"),
    [
        ("It begins. So it goes. It ends.", "It begins. As here. It ends.", "It begins. So it goes. As here. It ends."),
        ("# A\n\n- one\n- two\n", "# A\n\n- one\n- three\n- two\n\nEnd", "# A\n\n- one\n- three\n- two\n\nEnd"),
        ("甲。乙。", "甲。丙。", "甲。乙。丙。"),
        ("It begins. It goes on.", "It begins.", "It begins. It goes on."),
        ("It begins.", "It begins. It goes on.", "It begins. It goes on."),
        ("", "new", "new"),
        ("old", "", "old"),
    ],
)
def test_sentences_of_both_are_there_once(there: str, here: str, both: str) -> None:
    assert united(there, here) == both


texts = st.lists(st.sampled_from(["One. ", "Two! ", "Three\n", "four", "五。", " "])).map("".join)


@given(texts, texts)
def test_no_sentence_of_either_is_lost(there: str, here: str) -> None:
    both = united(there, here)
    for sentence in (*SENTENCE.findall(there), *SENTENCE.findall(here)):
        assert sentence.strip() in both
    assert united(there, there) == there
