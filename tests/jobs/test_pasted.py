"""What a pasted text is taken for."""

import pytest

from paperdesk.jobs.pasted import Pasted, is_search, kind_of
from tests.helpers.stories import SAMPLE


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", Pasted.NOTHING),
        (" \n", Pasted.NOTHING),
        ("10.1000/nap.1", Pasted.NAMES),
        ("2205.10343\n10.1000/nap.1\n978-0-306-40615-7", Pasted.NAMES),
        ("https://arxiv.org/abs/2205.10343", Pasted.NAMES),
        ("https://arxiv.org/abs/2205.10343 https://doi.org/10.1000/nap.1", Pasted.NAMES),
        ("https://example.org/papers/one", Pasted.NAMES),
        ("https://example.org/feed.xml", Pasted.FEED),
        ("https://rss.arxiv.org/rss/cs.LG", Pasted.FEED),
        ("http://example.org/atom/", Pasted.FEED),
        ("@article{a, title={One}}", Pasted.TEXT),
        ("effective theory", Pasted.TEXT),
    ],
)
def test_a_text_is_taken_for_what_it_is(text: str, kind: Pasted) -> None:
    assert kind_of(text) is kind


def test_a_page_is_read_and_no_search() -> None:
    page = SAMPLE.read_text(encoding="utf-8")
    assert kind_of(page) is Pasted.TEXT
    assert not is_search(page)
    assert is_search("10.1000/nap.1\n")
