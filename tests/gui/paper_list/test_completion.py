import pytest

from paperdesk.gui.paper_list.completion import Wanted, completed, wanted_at


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("tag:eff", Wanted("tag", "eff")),
        ("gravity tag:", Wanted("tag", "")),
        ('author:"von Neu', Wanted("author", "von Neu")),
        ("auth", Wanted("", "auth")),
        ("au", None),
        ("gravity", None),
        ("", None),
        ("is:star", Wanted("is", "star")),
        ("https://example.org", None),
    ],
)
def test_the_token_at_the_cursor_says_what_is_wanted(text: str, wanted: Wanted | None) -> None:
    assert wanted_at(text, len(text)) == wanted


def test_fields_and_states_complete_without_a_library() -> None:
    assert Wanted("", "auth").known == ("author:",)
    assert Wanted("is", "st").known == ("starred",)
    assert "pdf" in Wanted("has", "").known


def test_a_completion_replaces_the_token_and_quotes_what_has_blanks() -> None:
    assert completed("gravity tag:eff", 15, "effective theory") == ('gravity tag:"effective theory" ', 31)
    assert completed("is:st rest", 5, "starred") == ("is:starred rest", 11)
    assert completed("auth", 4, "author:") == ("author:", 7)
